// Lists what others wrote that Smallprint is built from: as a page for readers, and as the texts that every package carries.
// Run by hand it writes docs/licences.md, or the texts of one part to a file.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { table } from "./table.mjs";

const ROOT = join(import.meta.dirname, "..");
const BROWSER = ["--target", "wasm32-unknown-unknown"];
const NATIVE = ["--target", "x86_64-unknown-linux-gnu"];

/** What is shipped, and how cargo is asked for the crates that stand in it. */
const PARTS = {
  "engine in the browser": ["-p", "smallprint", "--lib", "--no-default-features", ...BROWSER],
  "reader of PDFs": ["-p", "smallprint-pdf", ...BROWSER],
  "command line": ["-p", "smallprint", ...NATIVE],
  Python: ["-p", "smallprint-python", ...NATIVE],
};
/** The parts that a browser loads. */
export const IN_BROWSERS = ["engine in the browser", "reader of PDFs"];

const cargo = (...options) =>
  execFileSync("cargo", options, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Only of crates in this folder does cargo tell a path. @param {string} line */
const isOurs = (line) => /^[^|(]*(?:\(proc-macro\) )?\([^|)]*[/\\]/.test(line);

/** @typedef {{ name: string, version: string, licence: string, parts: string[] }} Crate */

/** The crates of others that cargo names, by name and version. @param {string[]} options @returns {[string, Crate][]} */
const cratesOf = (options) =>
  cargo("tree", "--locked", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}", ...options)
    .split("\n")
    .filter((line) => line !== "" && !isOurs(line))
    .map((line) => {
      const [, name, version, licence] = /^(\S+) v(\S+)(?: \([^)]*\))*\|(.*?)(?: \(\*\))?$/.exec(line) ?? [];
      return [
        `${name} ${version}`,
        { name, version, licence: licence.replace(/\s*\/\s*|\s+OR\s+/g, " OR "), parts: [] },
      ];
    });

/** All crates, each with the parts that it stands in: none where it only builds or tests. @returns {Crate[]} */
export const crates = () => {
  const all = new Map([...cratesOf(["--workspace", ...NATIVE]), ...cratesOf(["--workspace", ...BROWSER])]);
  for (const [part, options] of Object.entries(PARTS)) {
    const wanted = options.filter((option) => option !== "--lib");
    for (const [key, crate] of cratesOf(["--edges", "normal,no-proc-macro", ...wanted])) {
      const known = all.get(key) ?? crate;
      if (!known.parts.includes(part)) known.parts.push(part);
      all.set(key, known);
    }
  }
  return [...all.values()].toSorted(({ name: one, version: older }, { name: other, version: newer }) => {
    if (one !== other) return one < other ? -1 : 1;
    return older < newer ? -1 : 1;
  });
};

/** The packages of the lock file; none of them is shipped. */
const npmPackages = () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license,
    }));
};

/** docs/licences.md. */
export const page = () => {
  const all = crates();
  const shipped = all.filter(({ parts }) => parts.length > 0);
  const others = all.filter(({ parts }) => parts.length === 0);
  const row = ({ name, version, licence }) => [name, version, licence];
  return `# What others wrote

Smallprint is licensed under Apache License 2.0 or MIT, at your option.
Here is all that it is built from, as the lock files pin it, for Linux and for browsers.
\`node xtask/licences.mjs\` writes this page anew from \`cargo tree\` and \`package-lock.json\`; a test holds it to them.
The texts of the licences lie in every package as \`LICENCES.txt\`; \`deny.toml\` tells which licences are let in.

## Shipped

${table(
  ["crate", "version", "licence", "stands in"],
  shipped.map((crate) => [...row(crate), crate.parts.join(", ")]),
)}

And the standard library of Rust, under Apache License 2.0 or MIT.
No JavaScript of others is shipped.

## Only to build and to test, from Rust

${table(["crate", "version", "licence"], others.map(row))}

## Only to build and to test, from npm

${table(["package", "version", "licence"], npmPackages().map(row))}

Python's packages, from \`packages/python\`, build and test the wheel: maturin (MIT OR Apache-2.0), pandas (BSD-3-Clause), pyarrow and pyspark (Apache-2.0).
`;
};

const isLicence = (name) => /^(?:licen[cs]e|copying|copyright|notice|unlicense)/i.test(name);

/** Our own licences, then those of what stands in some parts; a text that many crates have is there once. @param {string[]} parts */
export const texts = (parts) => {
  const wanted = crates().filter((crate) => crate.parts.some((part) => parts.includes(part)));
  const platforms = [NATIVE[1], BROWSER[1]].flatMap((platform) => ["--filter-platform", platform]);
  const { packages } = JSON.parse(cargo("metadata", "--locked", "--format-version", "1", ...platforms));
  const known = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  /** @type {Map<string, string[]>} */
  const owners = new Map();
  const add = (owner, text) => owners.set(text, [...(owners.get(text) ?? []), owner]);
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"])
    add("Smallprint", readFileSync(join(ROOT, name), "utf8").trim());
  for (const { name, version, licence } of wanted) {
    const owner = `${name} ${version} (${licence})`;
    const { manifest_path, authors } = known.get(`${name} ${version}`);
    const folder = dirname(manifest_path);
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isLicence(entry.name))
      .map(({ name }) => name)
      .toSorted();
    for (const file of files) add(owner, readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
    if (files.length === 0)
      add(owner, `It brings no text of its licence. It was written by ${authors.join(", ") || "its authors"}.`);
  }
  return [...owners].map(([text, who]) => `${who.join("\n")}\n\n${text}\n`).join(`\n${"=".repeat(80)}\n\n`);
};

if (process.argv[1] === import.meta.filename) {
  const [file = join(ROOT, "docs/licences.md"), part] = process.argv.slice(2);
  writeFileSync(file, part === undefined ? page() : texts([part]));
}
