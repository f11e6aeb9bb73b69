// Words that hide their letters, in a real browser, named by BROWSER: popup and full report tell of them, in every language.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";
import { absent, begin, name, seenIn } from "./session.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const WARNING = "Words of this text are disguised, so that programs misread them.";
const wordsOf = (room, language) => JSON.parse(readFileSync(join(ROOT, "www", room, `${language}.json`), "utf8"));

// The Cyrillic letter looks like the Latin one.
const hide = (text) => text.replaceAll("data", "d\u0430ta");
const pages = {
  "/hidden/privacy": { body: pageOf(hide(SAMPLE), "Larkspur Lane: privacy policy") },
  "/plain/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
};

describe(`disguised words in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin(pages);
    ({ browser } = session);
    await browser.allow();
  });
  after(() => session?.end());

  /** What the popup and the full report of a page tell of it first. */
  const heads = async (path) => {
    const page = await session.open(path);
    const { document } = await session.remembered(page);
    const popup = await browser.popup(page);
    const glance = await seenIn(popup);
    await popup.close();
    const tab = await browser.desk.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
      page.url(),
    );
    const report = await browser.open(`${browser.root}/extension/report.html?tab=${tab}`);
    await until(() => report.evaluate(() => document.querySelector(".dial-letter") !== null));
    const full = await seenIn(report);
    await report.close();
    await page.close();
    return { count: document.disguised, seen: [glance, full] };
  };

  for (const language of ["en", "de", "fr", "es"]) {
    test(`their number and a warning are told in ${language}`, async () => {
      await session.speak(language);
      const { "disguised-other": number } = wordsOf("words", language);
      const warning = language === "en" ? WARNING : wordsOf("phrases", language)[WARNING];
      const { count, seen } = await heads("/hidden/privacy");
      assert.ok(count >= 5);
      for (const { words, summary } of seen) {
        assert.ok(words.includes(number.replace("{count}", count)), words);
        assert.ok(summary.startsWith(`${warning} `), summary);
      }
    });
  }

  test("of a text that hides nothing, nothing of the kind is told", async () => {
    await session.speak("en");
    const { count, seen } = await heads("/plain/privacy");
    assert.equal(count, 0);
    for (const { words } of seen) assert.doesNotMatch(words, /disguised/);
  });
});
