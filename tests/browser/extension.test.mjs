// What a reader does with the extension in a real browser, named by BROWSER, and what must then be seen.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ABSTENTIONS, hasSeeds, pages } from "./pages.mjs";
import { absent, begin, name, plain, seenIn } from "./session.mjs";
import { pause, until } from "./wait.mjs";

describe(`the extension in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin(pages);
    ({ browser } = session);
  });
  after(() => session?.end());

  const open = (path) => session.open(path);
  const badgeShown = (page) => session.badgeShown(page);
  const remembered = (page) => session.remembered(page);
  const painted = (page) => session.painted(page);
  const addressesRemembered = async () => (await session.memories()).map(({ url }) => url);

  // ---- As installed: no permission for any site ----

  let untouched;
  test("as installed, a policy gets no badge until the sign is clicked; then it is read", async () => {
    const page = await open("/sample/privacy");
    await pause(500);
    untouched = await page.evaluate(() => document.documentElement.outerHTML);
    assert.equal((await browser.badge(page)).text, "");
    const popup = await browser.popup(page);
    const { band, problem } = await seenIn(popup);
    assert.equal(problem, null);
    assert.match(band, /^[A-E]$/);
    assert.equal((await browser.badge(page)).text, band);
    await popup.close();
    await page.close();
  });

  test("as installed, the side panel says that it may not look by itself, and offers the way", async () => {
    const panel = await browser.open(`${browser.root}/extension/panel.html`);
    const page = await open("/strict/privacy");
    await page.bringToFront();
    const told = await until(() =>
      panel.evaluate(() => {
        const words = document.querySelector(".problem")?.textContent ?? "";
        return words.includes("has not been asked") && [words, document.querySelector(".problem button")?.textContent];
      }),
    );
    assert.match(told[0], /Click the Smallprint sign/);
    assert.equal(told[1], "Allow it on all sites");
    await page.close();
    await panel.close();
  });

  test("pages that belong to the browser are told with the next step", async () => {
    const page = await browser.open("about:blank");
    const popup = await browser.popup(page);
    const { problem, words } = await seenIn(popup);
    assert.ok(problem === "This page belongs to the browser" || /too little|not a privacy/i.test(words), words);
    await popup.close();
    await page.close();
  });

  // ---- With the automatic badge, turned on by one click on the first-run page ----

  test("one click on the first-run page turns the automatic badge on", async () => {
    await browser.allow();
    const state = await browser.desk.evaluate(() => document.querySelector("#on").checked);
    assert.equal(state, true);
  });

  test("a policy page is badged without a click, and the popup shows the same report", async (t) => {
    if (!hasSeeds) t.diagnostic("../shared/seeds is absent: the sample policy stands in for a real one");
    const page = await open("/privacy");
    const badge = await badgeShown(page);
    const report = await remembered(page);
    assert.equal(report.verdict, "scored");
    assert.equal(badge, report.score.band);
    const popup = await browser.popup(page);
    const seen = await seenIn(popup);
    assert.equal(seen.band, report.score.band);
    assert.equal(seen.risk, String(Math.round(report.score.risk)));
    assert.equal(seen.summary, report.summary);
    const quotes = report.findings.map((finding) => finding.evidence[0].quote);
    assert.ok(seen.quotes.length > 0);
    for (const quote of seen.quotes) assert.ok(quotes.includes(quote), quote);
    assert.ok((await browser.badge(page)).title.includes(report.summary));
    await popup.close();
    await page.close();
  });

  test("an address in capitals is a policy's address too", async () => {
    const page = await open("/Legal/PRIVACY");
    assert.match(await badgeShown(page), /^[A-E]$/);
    await page.close();
  });

  test("a click on a clause scrolls to it, and what is painted is exactly the quote", async () => {
    const page = await open("/sample/privacy");
    await badgeShown(page);
    const popup = await browser.popup(page);
    const { quotes } = await seenIn(popup);
    for (const [index, quote] of quotes.entries()) {
      await popup.evaluate((index) => document.querySelectorAll("button.quote")[index].click(), index);
      const focus = await until(async () => {
        const { "smallprint-focus": found } = await painted(page);
        return found && plain(found[0]) === plain(quote) && found;
      });
      assert.equal(focus.length, 1);
    }
    await popup.evaluate(() => [...document.querySelectorAll("button.quote")].at(0).click());
    await until(async () => (await page.evaluate(() => window.scrollY)) > 0);
    await popup.close();
    await page.close();
  });

  test("the page's elements are left as they were", async () => {
    const page = await open("/sample/privacy");
    await badgeShown(page);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), untouched);
    await page.close();
  });

  test("a page with the strictest content-security policy is read and painted", async () => {
    const page = await open("/strict/privacy");
    assert.match(await badgeShown(page), /^[A-E]$/);
    await until(async () => Object.keys(await painted(page)).length > 0);
    await page.close();
  });

  test("a news article gets no badge, wherever it stands", async () => {
    for (const path of ["/news/square", "/news/privacy-square"]) {
      const page = await open(path);
      await pause(600);
      assert.equal((await browser.badge(page)).text, "", path);
      await page.close();
    }
  });

  test("where the address does not look like a policy's, no script runs and nothing is remembered", async () => {
    const page = await open("/news/square");
    await pause(300);
    assert.ok(!(await addressesRemembered()).includes(page.url()));
    await page.close();
  });

  for (const { path, verdicts } of ABSTENTIONS) {
    test(`${path} gets its verdict, a clear sentence and no score`, async () => {
      const page = await open(path);
      const report = await remembered(page);
      assert.ok(verdicts.includes(report.verdict), report.verdict);
      assert.equal(report.score, null);
      assert.match(report.summary, /^\S.*[.!]$/);
      const badge = report.verdict === "not-a-policy" ? "" : "?";
      assert.equal((await until(async () => (await browser.badge(page)).text === badge && "same")) && badge, badge);
      const popup = await browser.popup(page);
      const seen = await seenIn(popup);
      assert.equal(seen.band, "?");
      assert.equal(seen.risk, null);
      assert.equal(seen.summary, report.summary);
      assert.match(seen.next, /^(?:Open|The policy may|Many sites|The text may) .+[.]$/);
      await popup.close();
      await page.close();
    });
  }

  test("a page of five megabytes has a report in bounded time", async () => {
    const page = await open("/privacy/endless");
    const report = await until(async () => (await browser.badge(page)).text, { within: 60_000, every: 250 });
    assert.match(report, /^[A-E?]$/);
    await page.close();
  });

  test("a PDF is told as unreadable, with the way out", async () => {
    const page = await browser.open(`${session.server.origin}/privacy/file.pdf`);
    const popup = await browser.popup(page);
    const { problem, words } = await seenIn(popup);
    assert.equal(problem, "This viewer's text cannot be read");
    assert.match(words, /Save the file, and open it in the offline page/);
    await popup.close();
    await page.close();
  });

  test("a background that the browser stopped still has the report, and reads the next page", async () => {
    const page = await open("/sample/privacy");
    const band = await badgeShown(page);
    await browser.kill();
    const popup = await browser.popup(page);
    assert.equal((await seenIn(popup)).band, band);
    await popup.close();
    await browser.kill();
    await page.reload();
    assert.equal(await badgeShown(page), band);
    await page.close();
  });

  test("a page that is left is forgotten", async () => {
    const page = await open("/sample/privacy");
    await remembered(page);
    const left = page.url();
    await page.goto(`${session.server.origin}/news/square`);
    await until(async () => !(await addressesRemembered()).includes(left));
    assert.equal((await browser.badge(page)).text, "");
    await page.close();
  });

  test("turning the badge off gives the permission back, and no page is read by itself any more", async () => {
    await browser.forbid();
    const page = await open("/sample/privacy");
    await pause(600);
    assert.equal((await browser.badge(page)).text, "");
    await page.close();
  });

  test("in all this the extension asked the network for nothing", async () => {
    const foreign = (await browser.asked()).filter((url) => !url.startsWith(browser.root));
    assert.deepEqual(foreign, []);
    // The server saw the pages that were opened, and nothing beside them.
    const strangers = session.server.requests.filter((path) => !(path in pages));
    assert.deepEqual(strangers, []);
  });
});
