// What a reader chooses, in a real browser, named by BROWSER: whose concerns, which sites, what is remembered, what language.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { version } from "../../xtask/version.mjs";
import { OTHER_SAMPLE, SAMPLE } from "./pages.mjs";
import { absent, begin, DIST, name, seenIn } from "./session.mjs";
import { pause, until } from "./wait.mjs";

const policy = (text) => ({ body: pageOf(text, "Larkspur Lane: privacy policy") });
const pages = { "/sample/privacy": policy(SAMPLE), "/other/privacy": policy(SAMPLE.replaceAll("Larkspur", "Mossy")) };

describe(`options in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let desk;

  before(async () => {
    session = await begin(pages);
    ({ browser } = session);
    ({ desk } = browser);
    await browser.allow();
  });
  after(() => session?.end());

  const click = (selector) => desk.evaluate((selector) => document.querySelector(selector).click(), selector);
  const kept = (key) => desk.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
  const text = (selector) => desk.evaluate((selector) => document.querySelector(selector).textContent, selector);

  test("a profile weighs what is open anew, and badge, popup and report say that it is on", async () => {
    const page = await session.open("/sample/privacy");
    const before = await session.remembered(page);
    assert.equal(before.score.profile, "default");
    const tab = await desk.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
      page.url(),
    );
    const full = await browser.open(`${browser.root}/extension/report.html?tab=${tab}`);
    await until(() => full.evaluate(() => document.querySelector(".dial-letter") !== null));
    await click("#profile-children");
    await until(() => full.evaluate(() => /Weighed for a child/.test(document.body.textContent)).catch(() => false));
    await full.close();
    const after = await until(async () => {
      const report = await session.remembered(page);
      return report?.score.profile === "children" && report;
    });
    assert.ok(after.score.risk > before.score.risk, `${after.score.risk} after ${before.score.risk}`);
    assert.deepEqual(
      after.findings.map(({ title }) => title).toSorted(),
      before.findings.map(({ title }) => title).toSorted(),
    );
    await until(async () => (await browser.badge(page)).title.includes("Weighed for a child"));
    const popup = await browser.popup(page);
    assert.match((await seenIn(popup)).words, /Weighed for a child/);
    await popup.close();
    await click("#profile-default");
    await until(async () => (await session.remembered(page))?.score.profile === "default");
    assert.doesNotMatch((await browser.badge(page)).title, /weighed for/);
    await page.close();
  });

  test("a site that is left alone gets no badge by itself, is read on a click, and can be taken back", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    const popup = await browser.popup(page);
    await until(() => popup.evaluate(() => !document.getElementById("silence").hidden));
    await popup.evaluate(() => document.getElementById("silence").click());
    await until(async () => (await kept("silent"))?.includes("127.0.0.1"));
    await popup.close();
    await session.badgeGone(page);
    await page.close();
    await until(() =>
      desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0].excludeMatches?.length === 1),
    );
    const again = await session.open("/sample/privacy");
    await pause(700);
    assert.equal((await browser.badge(again)).text, "");
    const asked = await browser.popup(again);
    assert.match((await seenIn(asked)).band, /^[A-E]$/);
    await asked.close();
    await again.close();
    assert.match(await text("#silent"), /127\.0\.0\.1/);
    await click("#silent button");
    await until(async () => (await kept("silent")).length === 0);
    await until(() =>
      desk.evaluate(async () => !(await chrome.scripting.getRegisteredContentScripts())[0].excludeMatches?.length),
    );
    const last = await session.open("/sample/privacy");
    await session.badgeShown(last);
    await last.close();
  });

  test("the language is the reader's: our pages, the popup and the badge speak it at once", async () => {
    const page = await session.open("/sample/privacy");
    await session.remembered(page);
    await session.speak("de");
    await until(async () => /Smallprint liest das Kleingedruckte/.test(await text("h1")));
    assert.equal(await desk.evaluate(() => document.documentElement.lang), "de");
    const popup = await browser.popup(page);
    const { words } = await seenIn(popup);
    for (const word of [
      "Sehr riskant",
      "An Werbefirmen gegeben",
      "Sehr hohes Risiko",
      "Klauseln",
      "Voller Bericht",
      "14. März 2025",
    ])
      assert.ok(words.includes(word), `${word} in ${words}`);
    await popup.close();
    const french = await browser.open(`${browser.root}/www/index.html?language=fr`);
    await until(() => french.evaluate(() => document.body.textContent.includes("Lisez les petits caractères")));
    await french.close();
    await session.speak("");
    await until(async () => /reads the small print/.test(await text("h1")));
    await page.close();
  });

  test("it tells its version, and the sum of the very engine that it loads", async () => {
    const engine = readFileSync(join(DIST, "www/wasm/smallprint_bg.wasm"));
    const sum = createHash("sha256").update(engine).digest("hex");
    assert.equal(await until(() => text("#sum")), sum);
    assert.ok((await text("#about")).startsWith(`This is Smallprint ${version}.`));
    const unread = await desk.evaluate(async () => {
      const { sumOfEngine } = await import("/extension/about.js");
      const real = globalThis.fetch;
      globalThis.fetch = () => Promise.reject(new TypeError("gone"));
      try {
        return await sumOfEngine();
      } finally {
        globalThis.fetch = real;
      }
    });
    assert.equal(unread, null);
  });

  test("as installed, no policy is kept", async () => {
    const all = await desk.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    assert.ok(!all.some((key) => key.startsWith("visit ")), all.join());
  });

  test("where the reader wants it, a later visit tells what changed since", async () => {
    await click("#remembers");
    await until(() => kept("remembers"));
    const page = await session.open("/other/privacy");
    await session.remembered(page);
    await until(async () => /1 remembered/.test(await text("#visits-count")));
    const same = await browser.popup(page);
    assert.equal(await same.evaluate(() => document.getElementById("tab-changes")), null);
    await same.close();
    await page.close();
    const changed = OTHER_SAMPLE.replaceAll("Larkspur", "Mossy").replace("March 14, 2025", "April 2, 2026");
    pages["/other/privacy"] = policy(changed);
    const later = await session.open("/other/privacy");
    await session.remembered(later);
    const popup = await browser.popup(later);
    const told = await popup.evaluate(() => document.getElementById("part-changes")?.textContent);
    assert.match(told ?? "", /Since you saw it on .*Do Not Track/s);
    await popup.close();
    await later.close();
    // Set anew with the same words it has not changed: what changed before is told still.
    pages["/other/privacy"] = policy(changed.replaceAll("\n\n", "\n\n\n"));
    const third = await session.open("/other/privacy");
    await session.remembered(third);
    const still = await browser.popup(third);
    assert.match(
      (await still.evaluate(() => document.getElementById("part-changes")?.textContent)) ?? "",
      /Do Not Track/,
    );
    await still.close();
    await third.close();
  });

  test("what is remembered is saved as a file, and deleted", async () => {
    await desk.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        globalThis.saved = blob;
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await click("#visits-export");
    const visits = JSON.parse(await until(() => desk.evaluate(() => globalThis.saved?.text())));
    assert.equal(visits.length, 1);
    assert.match(visits[0].source.text, /We honour Do Not Track/);
    await click("#visits-forget");
    await until(async () => (await text("#visits-count")) === "");
    const all = await desk.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    assert.ok(!all.some((key) => key.startsWith("visit ")), all.join());
  });

  test("room for visits is bounded: the oldest go, and one that is too large is not kept", async () => {
    const addresses = await desk.evaluate(async () => {
      const { visit, visits } = await import("/extension/visits.js");
      const { analyze } = await import("/www/analyzer.js");
      const sample = await (await fetch("/www/sample.txt")).text();
      const scored = await analyze({ text: sample });
      for (let at = 0; at < 6; at += 1)
        await visit(`https://shop-${at}.example/privacy`, { text: `${at} ${"long ".repeat(200_000)}` }, scored);
      await visit("https://endless.example/privacy", { text: "long ".repeat(1_000_000) }, scored);
      return (await visits()).map(({ url }) => url);
    });
    assert.deepEqual(
      addresses.toSorted(),
      [3, 4, 5].map((at) => `https://shop-${at}.example/privacy`),
    );
    await click("#visits-forget");
    await click("#remembers");
    await until(async () => (await kept("remembers")) === false);
  });

  test("what is kept in a broken way does no harm", async () => {
    await desk.evaluate(() =>
      chrome.storage.local.set({ profile: "evil", painted: 7, silent: [null], language: "xx", "visit x": "y" }),
    );
    const page = await session.open("/sample/privacy");
    const report = await session.remembered(page);
    assert.equal(report.score.profile, "default");
    const popup = await browser.popup(page);
    assert.match((await seenIn(popup)).band, /^[A-E]$/);
    await popup.close();
    await page.close();
    await desk.evaluate(() => chrome.storage.local.remove(["profile", "painted", "silent", "language", "visit x"]));
  });
});
