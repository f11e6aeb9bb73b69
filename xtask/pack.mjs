// Assembles dist/: for each browser a folder to load and a zip to hand in, and the offline page as a site, from the one source.

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, zip } from "./archive.mjs";
import { IN_BROWSERS, texts } from "./licences.mjs";
import { version } from "./version.mjs";

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

const licences = texts(IN_BROWSERS);
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
  writeFileSync(
    join(folder, "manifest.json"),
    `${JSON.stringify({ version, ...without(manifest, strange) }, null, 2)}\n`,
  );
  writeFileSync(join(folder, "LICENCES.txt"), licences);
  writeFileSync(join(DIST, `smallprint-${browser}.zip`), zip(entriesOf(folder)));
}

const site = join(DIST, "site");
rmSync(site, { recursive: true, force: true });
cpSync(join(ROOT, "www"), site, { recursive: true, filter: isShipped });
writeFileSync(join(site, "LICENCES.txt"), licences);
