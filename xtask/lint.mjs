// Has Mozilla's lint look at the built extension, and fails on any finding but those that are known, each with its reason.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../dist/firefox");

/** By code and file. */
const KNOWN = {
  // The address is our own file with a number behind it: a module that a broken PDF has ended is loaded anew.
  "UNSAFE_VAR_ASSIGNMENT www/pdf.js": true,
};

const lint = () => {
  const options = ["lint", "--self-hosted", "--output", "json", "--source-dir", FOLDER];
  try {
    return execFileSync("web-ext", options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (reason) {
    // With errors among its findings it ends as if it had failed; they are told all the same.
    if (reason.stdout) return reason.stdout;
    throw reason;
  }
};

const { errors, warnings, notices } = JSON.parse(lint());
const found = [...errors, ...warnings, ...notices].filter(({ code, file }) => !KNOWN[`${code} ${file}`]);
for (const { code, file, line, message } of found) console.log(`error: ${file}:${line ?? ""} ${code}: ${message}`);
process.exitCode = found.length > 0 ? 1 : 0;
