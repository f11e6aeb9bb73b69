// The extension's own pages in a real browser, named by BROWSER: the engine in them, and that anyone can use them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { hasSeeds, OTHER_SAMPLE, SAMPLE, SEED } from "./pages.mjs";
import { chooseOther, drop } from "./offline.mjs";
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

  const openOwn = (path) => browser.open(`${browser.root}/${path}`);
  const holds = (page, selector) => page.evaluate((selector) => document.querySelector(selector) !== null, selector);

  /** Each of our pages as a reader has it before them: what tells that it is there, and how it is opened. */
  const SCREENS = {
    "first run and options": ["#levels", () => openOwn("extension/welcome.html")],
    "options with all that can be kept": [
      "#visits button",
      async () => {
        await browser.desk.evaluate(async () => {
          const visit = {
            url: "https://larkspur.example/privacy",
            at: 1,
            source: '{"text":"We sell."}',
            changes: null,
          };
          await chrome.storage.local.set({ [`visit ${visit.url}`]: visit, silent: ["quiet.example"], remembers: true });
        });
        return openOwn("extension/welcome.html");
      },
    ],
    "the offline page": ["#ask:not([hidden])", () => openOwn("www/index.html")],
    "the offline page with a report": [
      ".dial-letter",
      async () => {
        const page = await openOwn("www/index.html");
        await page.click("#sample");
        return page;
      },
    ],
    "the offline page with a comparison": [
      ".change",
      async () => {
        const page = await openOwn("www/index.html");
        await drop(page, { "old.txt": OTHER_SAMPLE, "new.txt": SAMPLE });
        await until(() => holds(page, ".report-compare option + option"));
        await chooseOther(page);
        return page;
      },
    ],
    "the side panel": [
      ".dial-letter",
      async () => {
        const policy = await session.open("/sample/privacy");
        await session.remembered(policy);
        const panel = await openOwn("extension/panel.html");
        // It tells of the tab in front, and is never that itself.
        await policy.bringToFront();
        return panel;
      },
    ],
    "the side panel beside what cannot be read": [".problem", () => openOwn("extension/panel.html")],
    "the full report": [
      ".dial-letter",
      async () => {
        const policy = await session.open("/sample/privacy");
        await session.remembered(policy);
        const tab = await browser.desk.evaluate(
          async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
          policy.url(),
        );
        return openOwn(`extension/report.html?tab=${tab}`);
      },
    ],
    "the full report of a page that is gone": [".problem", () => openOwn("extension/report.html?tab=2000000000")],
  };

  /** The popup over a page, as a click on the toolbar opens it: what it shows there, and over which page. */
  const POPUPS = {
    "the popup": [".dial-letter", "/sample/privacy"],
    "the popup where there is no policy": [".dial-none, .report-next, .problem", "/news"],
  };

  /** All parts of a screen are looked at, also those behind a tab or folded away. */
  const unfold = (page) =>
    page.evaluate(() => {
      for (const part of document.querySelectorAll("[role=tabpanel]")) part.hidden = false;
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });

  const openScreen = async (screen) => {
    const [shown, open] = SCREENS[screen];
    const page = await open();
    await until(() => holds(page, shown));
    await unfold(page);
    return page;
  };

  const LOOK = `${AXE}; axe.run(document).then(({ violations, incomplete, passes }) => {
    const told = (found) => found.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "));
    return JSON.stringify({ faults: told(violations), unsure: told(incomplete), held: passes.length });
  })`;

  /** What docs/design.md tells of each screen: how many rules hold, and what is to be mended in each browser and scheme. */
  const TOLD = Object.fromEntries(
    [...readFileSync(join(ROOT, "docs/design.md"), "utf8").matchAll(/^\| ([^|]+) \| (\d+ \| .*\d) \|$/gm)].map(
      ([, screen, cells]) => {
        const [held, ...faults] = cells.split(" | ").map(Number);
        const [light, dark] = name === "chromium" ? faults : faults.slice(2);
        return [screen, { held, light, dark }];
      },
    ),
  );

  test("docs/design.md tells of each screen, and of no other", () => {
    assert.deepEqual(Object.keys(TOLD).toSorted(), [...Object.keys(POPUPS), ...Object.keys(SCREENS)].toSorted());
  });

  /** Has axe look at a screen in light and in dark; `run` has a program run in it. What axe can't judge by itself is told. */
  const look = async (t, screen, page, run) => {
    const [shown] = POPUPS[screen] ?? SCREENS[screen];
    for (const scheme of ["light", "dark"]) {
      await browser.useScheme(page, scheme);
      await until(() =>
        page.evaluate((scheme) => window.matchMedia(`(prefers-color-scheme: ${scheme})`).matches, scheme),
      );
      const { faults, unsure, held } = JSON.parse(await run(LOOK));
      t.diagnostic(`${scheme}: ${held} rules hold, axe is unsure of ${unsure.join("; ") || "nothing"}`);
      assert.deepEqual(faults, [], scheme);
      assert.deepEqual([held, faults.length], [TOLD[screen].held, TOLD[screen][scheme]], "docs/design.md");
      assert.ok(await holds(page, shown), "it is still this screen that was looked at");
    }
    await browser.useScheme(page, "light");
  };

  for (const [screen, [shown, path]] of Object.entries(POPUPS)) {
    test(`axe finds nothing to mend on ${screen}, in light and in dark`, async (t) => {
      const page = await session.open(path);
      if (path === "/sample/privacy") await session.remembered(page);
      const popup = await browser.popup(page);
      await until(() => holds(popup, shown));
      await unfold(popup);
      await look(t, screen, popup, popup.run);
      await popup.close();
      await page.close();
    });
  }

  for (const screen of Object.keys(SCREENS)) {
    test(`axe finds nothing to mend on ${screen}, in light and in dark`, async (t) => {
      const page = await openScreen(screen);
      await look(t, screen, page, (code) => page.evaluate(code));
      await page.close();
    });

    // 320 points are a screen of 1280 at 400 % (WCAG 2.2, 1.4.10), and narrower than one of 640 at 200 %.
    test(`nothing of ${screen} is lost at a width of 320`, async () => {
      const page = await openScreen(screen);
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
