// The extension's own pages in a real browser, named by BROWSER: the engine in them, and that anyone can use them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { hasSeeds, SAMPLE, SEED } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

const native = (input, ...options) =>
  execFileSync(join(ROOT, "target/release/smallprint"), ["--format", "json", ...options], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).trimEnd();

describe(`our own pages in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin({
      "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
      "/news": { body: pageOf("A new square was opened in the town today.", "News") },
    });
    ({ browser } = session);
    await browser.allow();
  });
  after(() => session?.end());

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

  /** Each of our pages as a reader has it before them. */
  const SCREENS = {
    "first run and options": async () => browser.open(`${browser.root}/extension/welcome.html`),
    "the offline page": async () => browser.open(`${browser.root}/www/index.html`),
    "the offline page with a report": async () => {
      const page = await browser.open(`${browser.root}/www/index.html`);
      await page.click("#sample");
      await until(() => page.evaluate(() => document.querySelector(".dial-letter") !== null));
      return page;
    },
    "a glance": async () => {
      const policy = await session.open("/sample/privacy");
      await session.remembered(policy);
      const panel = await browser.open(`${browser.root}/extension/panel.html`);
      await policy.bringToFront();
      await until(() => panel.evaluate(() => document.querySelector(".dial-letter") !== null));
      // All of its parts are looked at, also those behind a tab.
      await panel.evaluate(() => {
        for (const part of document.querySelectorAll("[role=tabpanel]")) part.hidden = false;
      });
      return panel;
    },
    "a glance at what cannot be read": async () => {
      const panel = await browser.open(`${browser.root}/extension/panel.html`);
      await until(() => panel.evaluate(() => document.querySelector(".problem") !== null));
      return panel;
    },
    "the full report": async () => {
      const policy = await session.open("/sample/privacy");
      await session.remembered(policy);
      const tab = await browser.desk.evaluate(
        async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
        policy.url(),
      );
      const page = await browser.open(`${browser.root}/extension/report.html?tab=${tab}`);
      await until(() => page.evaluate(() => document.querySelector(".dial-letter") !== null));
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      return page;
    },
  };

  const FAULTS = `axe.run(document).then(({ violations }) =>
    JSON.stringify(violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "))))`;

  /** The popup over a page, as a click on the toolbar opens it, with what it shows there. */
  const POPUPS = {
    "with a report": ["/sample/privacy", ".dial-letter"],
    "where there is no policy": ["/news", ".dial-none, .report-next, .problem"],
  };

  for (const [state, [path, shown]] of Object.entries(POPUPS)) {
    test(`axe finds nothing to mend on the popup ${state}, in light and in dark`, async () => {
      const page = await session.open(path);
      if (path === "/sample/privacy") await session.remembered(page);
      const popup = await browser.popup(page);
      await until(() => popup.evaluate((shown) => document.querySelector(shown) !== null, shown));
      await popup.evaluate(() => {
        for (const part of document.querySelectorAll("[role=tabpanel]")) part.hidden = false;
      });
      for (const scheme of ["light", "dark"]) {
        await browser.useScheme(popup, scheme);
        await until(() =>
          popup.evaluate((scheme) => window.matchMedia(`(prefers-color-scheme: ${scheme})`).matches, scheme),
        );
        assert.deepEqual(JSON.parse(await popup.run(`${AXE}; ${FAULTS}`)), [], scheme);
      }
      await browser.useScheme(popup, "light");
      await popup.close();
      await page.close();
    });
  }

  for (const [screen, open] of Object.entries(SCREENS)) {
    test(`axe finds nothing to mend on ${screen}, in light and in dark`, async () => {
      const page = await open();
      await page.bringToFront();
      for (const scheme of ["light", "dark"]) {
        await browser.useScheme(page, scheme);
        await until(() => page.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, scheme));
        assert.deepEqual(JSON.parse(await page.evaluate(`${AXE}; ${FAULTS}`)), [], scheme);
      }
      await browser.useScheme(page, "light");
      await page.close();
    });

    // 320 points are a screen of 1280 at 400 % (WCAG 2.2, 1.4.10), and narrower than one of 640 at 200 %.
    test(`nothing of ${screen} is lost at a width of 320`, async () => {
      const page = await open();
      await page.setViewport({ width: 320, height: 700 });
      const cut = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const isCut = (one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && (left < -1 || right > room + 1);
        };
        return [...document.querySelectorAll("body *")].filter(isCut).map((one) => `${one.localName}.${one.className}`);
      });
      assert.deepEqual(cut, []);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      );
      await page.close();
    });
  }
});
