// Pages that fight whoever reads them, in a real browser named by BROWSER: what they hold is read all the same.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { crowded, injected, nested, plainPage, restless, SAME_WORDS } from "./attacks.mjs";
import { absent, begin, name, quotesOf, STANCES } from "./session.mjs";
import { until } from "./wait.mjs";

const pathOf = (attack) => `/${attack.replace(/\W+/g, "-")}/privacy`;

const SERVED = {
  "/plain/privacy": plainPage,
  "/injected/privacy": injected,
  "/crowded/privacy": crowded,
  "/restless/privacy": restless,
  "/nested/privacy": nested,
  ...Object.fromEntries(Object.entries(SAME_WORDS).map(([attack, page]) => [pathOf(attack), page])),
};

describe(`hostile pages in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  /** What is read of the page that does not fight, and the quotes of its clauses. */
  let plain;
  let expected;

  before(async () => {
    session = await begin(SERVED);
    ({ browser } = session);
    await browser.allow();
    const page = await session.open("/plain/privacy");
    expected = quotesOf(await session.remembered(page));
    plain = await sourceOf(page);
    await page.close();
  });
  after(() => session?.end());

  const tabOf = (page) =>
    browser.desk.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());

  /** Asks the script in the tab to show each clause, as a click in the popup does; gives those that it can't. */
  const notShown = async (page, report) => {
    const tab = await tabOf(page);
    const spans = report.findings.flatMap(({ evidence }) => evidence);
    const shown = await browser.desk.evaluate(
      async (tab, spans) => {
        const answers = [];
        for (const { start, end } of spans)
          answers.push(await chrome.tabs.sendMessage(tab, { type: "show-clause", start, end }));
        return answers;
      },
      tab,
      spans,
    );
    return spans.filter((_, at) => shown[at] !== true).map(({ quote }) => quote);
  };

  /** The text that the script in the tab has read. */
  const sourceOf = async (page) => {
    const tab = await tabOf(page);
    return browser.desk.evaluate((tab) => chrome.tabs.sendMessage(tab, { type: "page-source" }), tab);
  };

  /** The stances that are painted, as a script beside the page sees it: the page's own word is not taken for it. */
  const painted = async (page) => {
    const tabId = await tabOf(page);
    return browser.desk.evaluate(
      async (tabId, stances) => {
        const func = (stances) => stances.filter((stance) => CSS.highlights.has(`smallprint-${stance}`));
        const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [stances] });
        return result;
      },
      tabId,
      STANCES,
    );
  };

  const isSame = (report) => {
    const found = quotesOf(report);
    return Object.entries(expected).every(([stance, quotes]) => quotes.every((quote) => found[stance].includes(quote)));
  };

  for (const attack of Object.keys(SAME_WORDS)) {
    test(`${attack}: the same clauses are found, and each is painted and shown`, async () => {
      const page = await session.open(pathOf(attack));
      const report = await session.remembered(page);
      const { text, title, url } = await sourceOf(page);
      assert.ok(text.includes(plain.text), "a word is missing");
      assert.deepEqual([title, url], [plain.title, page.url()]);
      assert.ok(isSame(report), "a clause is missing");
      assert.match(await session.badgeShown(page), /^[A-E]$/);
      // The page is painted a moment after the badge is set.
      const wanted = STANCES.filter((stance) => expected[stance].length > 0);
      await until(async () => (await painted(page)).join() === wanted.join());
      assert.deepEqual(await notShown(page, report), []);
      await page.close();
    });
  }

  test("a page can't make its badge go away, nor have itself read, by events that it makes up", async () => {
    const page = await session.open("/plain/privacy");
    const band = await session.badgeShown(page);
    await browser.desk.evaluate(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ type }) => {
        globalThis.heard.push(type);
      });
    });
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    // What was sent at once has been heard when a later question of the same page is answered.
    await sourceOf(page);
    assert.deepEqual(await browser.desk.evaluate(() => globalThis.heard), []);
    assert.equal((await browser.badge(page)).text, band);
    await page.close();
  });

  test("markup in a policy's title, name, quotes and links is text in the popup and in the full report", async () => {
    const page = await session.open("/injected/privacy");
    const report = await session.remembered(page);
    assert.ok(JSON.stringify(report).includes("<img src=x onerror="), "the markup has come as far as the report");
    const tab = await tabOf(page);
    const look = async (shown) => {
      const seen = await shown.evaluate(() => ({
        words: document.body.textContent,
        injected: document.querySelectorAll(".injected, img[onerror], #report :is(script, style, iframe)").length,
        isHurt: "isHurt" in window,
        schemes: [...document.querySelectorAll("a[href]")].map(({ protocol }) => protocol),
      }));
      assert.ok(seen.words.includes("<img src=x onerror="), "it is shown as words");
      assert.equal(seen.injected, 0);
      assert.equal(seen.isHurt, false);
      const allowed = ["http:", "https:", "mailto:", new URL(browser.root).protocol];
      for (const scheme of seen.schemes) assert.ok(allowed.includes(scheme), scheme);
    };
    const popup = await browser.popup(page);
    await look(popup);
    await popup.close();
    const full = await browser.open(`${browser.root}/extension/report.html?tab=${tab}`);
    await until(() => full.evaluate(() => document.querySelector(".dial-letter") !== null));
    assert.ok((await full.evaluate(() => document.title)).startsWith("<img src=x"));
    await look(full);
    await full.close();
    await page.close();
  });

  test("200,000 elements keep nothing of a policy from being read", async () => {
    const page = await session.open("/crowded/privacy");
    assert.ok((await page.evaluate(() => document.querySelectorAll("*").length)) > 200_000);
    await until(async () => (await session.memories()).some(({ url, report }) => url === page.url() && isSame(report)));
    await page.close();
  });

  test("a page that renders itself anew a hundred times a second is read, and no wrong words are painted", async () => {
    const page = await session.open("/restless/privacy");
    await until(async () => (await session.memories()).some(({ url, report }) => url === page.url() && isSame(report)));
    const painted = Object.values(await session.painted(page)).flat();
    const words = plain.text.replace(/\s+/g, "");
    for (const one of painted) assert.ok(words.includes(one.replace(/\s+/g, "")), one);
    // It never comes to rest; what it adds is read all the same.
    await page.evaluate(() => document.querySelector("main").append("A word more."));
    await until(async () => (await sourceOf(page))?.text.includes("A word more."), { within: 15_000 });
    await page.close();
  });

  test("a clause is not shown in what the page has put in its place, and is again when it has been read", async () => {
    const page = await session.open("/plain/privacy");
    const report = await session.remembered(page);
    const all = report.findings.flatMap(({ evidence }) => evidence).length;
    await until(async () => (await notShown(page, report)).length === 0);
    const replace = {
      elements: () => {
        document.querySelector("main").innerHTML = "<p>Other words stand here now.</p>".repeat(300);
      },
      "words in the same elements": () => {
        const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\w/g, "x");
      },
    };
    for (const [what, put] of Object.entries(replace)) {
      const before = await page.evaluate(() => document.querySelector("main").innerHTML);
      await page.evaluate(put);
      assert.equal((await notShown(page, report)).length, all, what);
      await page.evaluate((before) => {
        document.querySelector("main").innerHTML = before;
      }, before);
      await until(async () => (await notShown(page, report)).length === 0);
    }
    await page.close();
  });

  test("frames in frames in frames are read as far as a reader would look, and the page around them whole", async () => {
    const page = await session.open("/nested/privacy");
    await until(async () => {
      const source = await sourceOf(page).catch(() => null);
      return source?.text.includes("Frame 4.") && source.text.includes(plain.text);
    });
    const { text } = await sourceOf(page);
    assert.doesNotMatch(text, /Frame 6/);
    assert.ok(isSame(await session.remembered(page)));
    await page.close();
  });
});
