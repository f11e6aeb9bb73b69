// Packs files so that the same content gives the same bytes: in the order of their names, without clock, owner or machine.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gzipSync, zipSync } from "fflate";

/** @typedef {{ name: string, bytes: Uint8Array, isProgram?: boolean }} Entry a file as it lies in a package */

/** All files of a folder. @param {string} folder @returns {Entry[]} */
export const entriesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file).replaceAll(sep, "/"), bytes: readFileSync(file) }));

/** The order that a folder tells its files in is the machine's own. @param {Entry[]} entries */
const sorted = (entries) => entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** @param {Entry[]} entries */
export const zip = (entries) => {
  const files = Object.fromEntries(sorted(entries).map(({ name, bytes }) => [name, bytes]));
  // A zip knows no time zone: the parts of a local date are what is written.
  return zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) });
};

const BLOCK = 512;

/** @param {Entry[]} entries */
export const tarball = (entries) => {
  const blocks = sorted(entries).flatMap(({ name, bytes, isProgram }) => [
    headerOf(name, bytes.length, isProgram ? "755" : "644"),
    bytes,
    new Uint8Array(-bytes.length & (BLOCK - 1)),
  ]);
  return gzipSync(Buffer.concat([...blocks, new Uint8Array(2 * BLOCK)]), { level: 9, mtime: 0 });
};

/** A header of the format "ustar", whose owner and time are zero. @param {string} name @param {number} size @param {string} mode */
const headerOf = (name, size, mode) => {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long a name for a tar`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value, length) => value.toString(8).padStart(length, "0");
  header.write(name, 0);
  header.write(mode.padStart(7, "0"), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(0, 11), 136);
  // The sum is taken with spaces in its own place.
  header.write("        0", 148);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
};
