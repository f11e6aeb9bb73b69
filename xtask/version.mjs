// Tells the version, from the one place where it stands: Cargo.toml.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const cargo = readFileSync(join(import.meta.dirname, "../Cargo.toml"), "utf8");
const [, written] = /^\[workspace\.package\]\nversion = "([^"]+)"$/m.exec(cargo) ?? [];
// Browsers take no other form.
if (!/^\d+\.\d+\.\d+$/.test(written ?? "")) throw new Error(`Cargo.toml has no version like 1.2.3, but ${written}`);

export const version = /** @type {string} */ (written);
