// Gathers under dist/release what is given to others, with the sum of each file and notes that tell them.
// "check" only tells whether there may be a release; "dry" makes one of what the changelog calls unreleased.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, tarball, zip } from "./archive.mjs";
import { sectionOf } from "./changelog.mjs";
import { texts } from "./licences.mjs";
import { version } from "./version.mjs";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const FOLDER = join(DIST, "release");
const MODULE = join(ROOT, "www/wasm/smallprint_bg.wasm");

const read = (path) => readFileSync(join(ROOT, path));
const tell = (command, ...options) => execFileSync(command, options, { cwd: ROOT, encoding: "utf8" }).trim();
const sumOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
const compiler = () => tell("rustc", "-vV");
const machine = () => /^host: (.+)$/m.exec(compiler())[1];

const commandLine = () => {
  const folder = `smallprint-${version}`;
  const ours = ["README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];
  return tarball([
    { name: `${folder}/smallprint`, bytes: read("target/shipped/release/smallprint"), isProgram: true },
    { name: `${folder}/LICENCES.txt`, bytes: Buffer.from(texts(["command line"])) },
    ...ours.map((name) => ({ name: `${folder}/${name}`, bytes: read(name) })),
  ]);
};

/** Mozilla asks for the source of what is compiled. What git does not know is no part of it. */
const source = () => {
  const names = tell("git", "ls-files", "-z").split("\0").filter(Boolean);
  return zip(names.map((name) => ({ name: `smallprint-${version}-source/${name}`, bytes: read(name) })));
};

const gather = () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const save = (name, bytes) => writeFileSync(join(FOLDER, `smallprint-${version}${name}`), bytes);
  for (const browser of ["chromium", "firefox"])
    save(`-${browser}.zip`, readFileSync(join(DIST, `smallprint-${browser}.zip`)));
  save("-site.zip", zip(entriesOf(join(DIST, "site"))));
  save("-source.zip", source());
  save(`-${machine()}.tar.gz`, commandLine());
  for (const name of readdirSync(DIST).filter((name) => /\.(?:tgz|whl)$/.test(name)))
    copyFileSync(join(DIST, name), join(FOLDER, name));
};

/** @param {string} changes @param {[string, string][]} sums */
const notesOf = (changes, sums) => `# Smallprint ${version}

${changes}

## The same bytes

The SHA-256 of the engine, \`smallprint_bg.wasm\`, as the options page of the extension shows it under "About":

    ${sumOf(MODULE)}

The SHA-256 of each file:

${sums.map(([name, sum]) => `    ${sum}  ${name}`).join("\n")}

Built with ${compiler().split("\n", 1)[0]} and Node ${process.versions.node}, on ${machine()}.
With the same compiler \`./build.sh release\` makes the same files from the source; docs/releasing.md tells how to see it.
`;

const run = () => {
  const isDry = process.argv.includes("dry");
  const changes = sectionOf(read("CHANGELOG.md").toString(), version, isDry);
  if (process.argv.includes("check")) return;
  gather();
  const sums = readdirSync(FOLDER)
    .toSorted()
    .map((name) => /** @type {[string, string]} */ ([name, sumOf(join(FOLDER, name))]));
  writeFileSync(join(FOLDER, "SHA256SUMS"), sums.map(([name, sum]) => `${sum}  ${name}\n`).join(""));
  writeFileSync(join(FOLDER, "NOTES.md"), notesOf(changes, sums));
};

try {
  run();
} catch (reason) {
  console.error(`error: ${reason.message}`);
  process.exitCode = 1;
}
