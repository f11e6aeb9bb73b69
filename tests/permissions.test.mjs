// The page on permissions says what the manifests say, no more and no less.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const read = (path) => readFileSync(join(ROOT, path), "utf8");
const manifests = Object.fromEntries(
  ["chromium", "firefox"].map((browser) => [browser, JSON.parse(read(`dist/${browser}/manifest.json`))]),
);

/** The first two cells of each row in a section of the page: what is asked for, and by which browsers. */
const rowsIn = (section) => {
  const [, text] = read("docs/permissions.md").split(new RegExp(`^## ${section}$`, "m"));
  const rows = [...text.split(/^## /m)[0].matchAll(/^\| `([^`]+)` \| (\w+) \|(.*)\|$/gm)];
  for (const [row, , , rest] of rows)
    assert.ok(
      rest.split("|").every((cell) => cell.trim().length > 10),
      row,
    );
  return rows.map(([, name, browsers]) => ({ name, browsers }));
};
const toldFor = (rows, browser) =>
  rows
    .filter(({ browsers }) => browsers === "both" || browsers.toLowerCase() === browser)
    .map(({ name }) => name)
    .toSorted();

describe("docs/permissions.md", () => {
  for (const [browser, manifest] of Object.entries(manifests)) {
    test(`tells each permission that ${browser} is asked for at install, and no other`, () => {
      assert.deepEqual(toldFor(rowsIn("At install"), browser), manifest.permissions.toSorted());
    });
    test(`tells each host that ${browser} is asked for later, and no other`, () => {
      assert.deepEqual(toldFor(rowsIn("Only if you say yes"), browser), manifest.optional_host_permissions.toSorted());
    });
    test(`${browser} is asked for nothing in another way`, () => {
      const keys = ["host_permissions", "optional_permissions", "content_scripts", "web_accessible_resources"];
      const others = ["externally_connectable", "oauth2", "devtools_page", "chrome_url_overrides", "update_url"];
      assert.deepEqual(
        [...keys, ...others].filter((key) => key in manifest),
        [],
      );
    });
    test(`the policy of ${browser}'s pages is the strictest that loads our WebAssembly`, () => {
      assert.deepEqual(manifest.content_security_policy, {
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
          "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      });
    });
  }
  test("tells the least versions that the manifests name", () => {
    const chromium = manifests.chromium.minimum_chrome_version;
    const firefox = Number.parseInt(manifests.firefox.browser_specific_settings.gecko.strict_min_version, 10);
    assert.ok(read("docs/permissions.md").includes(`Chromium ${chromium} and Firefox ${firefox}`));
  });
  test("Firefox is told that no data is collected", () => {
    const { gecko } = manifests.firefox.browser_specific_settings;
    assert.deepEqual(gecko.data_collection_permissions, { required: ["none"] });
  });
});
