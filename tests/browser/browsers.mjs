// Finds the browsers on this machine.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// Debian, Fedora and Arch, macOS. An address in SMALLPRINT_CHROMIUM or SMALLPRINT_FIREFOX goes before all.
const NAMES = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-for-testing",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  firefox: ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a browser, or null where there is none. @param {"chromium" | "firefox"} browser */
export const browserPath = (browser) => {
  const named = process.env[`SMALLPRINT_${browser.toUpperCase()}`];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = NAMES[browser].flatMap((name) =>
    name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name)),
  );
  return [named, ...places].find((path) => path && runs(path)) ?? null;
};
