// Has Mozilla's lint look at the built extension, and fails on any finding.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../dist/firefox");

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
const found = [...errors, ...warnings, ...notices];
for (const { code, file, line, message } of found) console.log(`error: ${file}:${line ?? ""} ${code}: ${message}`);
process.exitCode = found.length > 0 ? 1 : 0;
