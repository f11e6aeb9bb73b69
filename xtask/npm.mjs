// Assembles dist/npm, the package for JavaScript, from packages/npm and the bound engine.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { texts } from "./licences.mjs";
import { version } from "./version.mjs";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "dist/npm");

const copy = (from, to) => cpSync(join(ROOT, from), join(FOLDER, to), { recursive: true });

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
copy("packages/npm", ".");
copy("src/report.d.ts", "report.d.ts");
for (const file of ["smallprint.js", "smallprint_bg.wasm"]) copy(`www/wasm/${file}`, `wasm/${file}`);
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) copy(licence, licence);

writeFileSync(join(FOLDER, "LICENCES.txt"), texts(["engine in the browser"]));

const { name, ...rest } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8"));
writeFileSync(join(FOLDER, "package.json"), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
