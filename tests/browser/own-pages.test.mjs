// The extension's own pages in a real browser, named by BROWSER: the engine, the offline page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { hasSeeds, SAMPLE, SEED } from "./pages.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const name = process.env.BROWSER ?? "chromium";
const driver = await import(`./${name}.mjs`);
const absent = driver.path === null ? `${name} is not on this machine` : false;

const native = (input, ...options) =>
  execFileSync(join(ROOT, "target/release/smallprint"), ["--format", "json", ...options], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).trimEnd();

describe(`our own pages in ${name}`, { skip: absent }, () => {
  let browser;

  before(async () => {
    browser = await driver.launch({ dist: join(ROOT, "dist", name) });
  });
  after(() => browser?.close());

  test("the report's JSON is the command line's, byte for byte", async () => {
    const texts = [["the sample", SAMPLE]];
    if (hasSeeds) texts.push(["a seed", readFileSync(SEED, "utf8")]);
    for (const [what, text] of texts) {
      const here = await browser.desk.evaluate(async (text) => {
        const { analyze } = await import("/www/analyzer.js");
        return JSON.stringify(await analyze({ text }));
      }, text);
      assert.equal(here, native(text, "-"), what);
    }
  });

  test("the offline page shows the sample's report beside its marked text", async () => {
    const page = await browser.open(`${browser.root}/www/index.html`);
    await page.click("#sample");
    const band = await until(() => page.evaluate(() => document.querySelector(".dial-letter")?.textContent));
    assert.equal(band, JSON.parse(native(SAMPLE, "-")).score.band);
    assert.ok((await page.evaluate(() => CSS.highlights.size)) > 0);
    await page.close();
  });

  test("axe finds nothing to mend on our pages, in light and in dark", async () => {
    const axe = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
    const faults = async (page) => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      return violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    const offline = await browser.open(`${browser.root}/www/index.html`);
    for (const scheme of browser.schemes) {
      for (const page of [browser.desk, offline]) {
        await page.bringToFront();
        if (scheme) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        assert.deepEqual(await faults(page), [], scheme);
      }
      if (scheme !== browser.schemes.at(-1)) continue;
      await offline.click("#sample");
      await until(() => offline.evaluate(() => document.querySelector(".dial-letter") !== null));
    }
    for (const scheme of browser.schemes) {
      if (scheme) await offline.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      assert.deepEqual(await faults(offline), [], scheme);
    }
    await offline.close();
  });
});
