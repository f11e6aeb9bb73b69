// Assembles dist/: for each browser a folder to load and a zip to hand in, from the one source.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { zipSync } from "fflate";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

// What one browser's manifest holds and the other would warn of.
const STRANGE = {
  chromium: [["browser_specific_settings"], ["background", "scripts"], ["sidebar_action"]],
  firefox: [["minimum_chrome_version"], ["background", "service_worker"], ["side_panel"], ["permissions", "sidePanel"]],
};

const without = (manifest, paths) => {
  const kept = structuredClone(manifest);
  for (const [first, second] of paths) {
    if (Array.isArray(kept[first])) kept[first] = kept[first].filter((one) => one !== second);
    else if (second) delete kept[first][second];
    else delete kept[first];
  }
  return kept;
};

const isShipped = (path) => !path.endsWith(".d.ts");

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The same content gives the same bytes: names are sorted and the clock is left out. */
const zip = (folder) => {
  const entries = filesOf(folder).map((file) => [relative(folder, file), readFileSync(file)]);
  // A zip knows no time zone: the parts of a local date are what is written.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
};

const manifest = JSON.parse(readFileSync(join(ROOT, "extension/manifest.json"), "utf8"));
for (const [browser, strange] of Object.entries(STRANGE)) {
  const folder = join(DIST, browser);
  rmSync(folder, { recursive: true, force: true });
  for (const room of ["extension", "www"])
    cpSync(join(ROOT, room), join(folder, room), { recursive: true, filter: isShipped });
  // Browsers look for these two at the root.
  cpSync(join(folder, "extension/_locales"), join(folder, "_locales"), { recursive: true });
  rmSync(join(folder, "extension/_locales"), { recursive: true });
  rmSync(join(folder, "extension/manifest.json"));
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(without(manifest, strange), null, 2)}\n`);
  const file = join(DIST, `smallprint-${browser}.zip`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip(folder));
}
