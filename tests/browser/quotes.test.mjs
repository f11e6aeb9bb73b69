// Every quote of every finding selects exactly its text, however a page holds it, in a real browser named by BROWSER.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pages } from "./pages.mjs";
import { absent, begin, name, plain, quotesOf, STANCES, seenIn } from "./session.mjs";
import { dressedPages } from "./traps.mjs";
import { until } from "./wait.mjs";

const SERVED = { ...pages, ...dressedPages };
const PATHS = ["/privacy", "/sample/privacy", "/plain/privacy.txt", ...Object.keys(dressedPages)].filter((path) =>
  path.includes("privacy"),
);

/** The letters alone: a quote may be painted in several pieces. */
const sorted = (words) => [...words.join("").replace(/[\s\u00ad\u200b]+/g, "")].sort().join("");

const CLAUSE = "We sell your personal information to data brokers and advertising networks.";
/** What must be found, for it stands in a tree of its own. */
const CLAUSES = {
  "/frames/privacy": [CLAUSE, "If a breach puts your data at risk, we will notify you within 72 hours."],
  "/shadow/privacy": [CLAUSE],
};

// All markup of a page, of its frames and of its shadow trees, and the style sheets that scripts may add to them.
const markupOf = (page) =>
  page.evaluate(() => {
    const trees = [document];
    const found = [];
    for (const tree of trees) {
      found.push((tree.documentElement ?? tree.host).outerHTML, tree.innerHTML ?? "", tree.adoptedStyleSheets.length);
      for (const element of tree.querySelectorAll("*")) {
        if (element.shadowRoot) trees.push(element.shadowRoot);
        if (element.contentDocument) trees.push(element.contentDocument);
      }
    }
    return found;
  });

/** How what is painted differs from the quotes of the report; null where it does not. */
const difference = async (session, page) => {
  const report = await session.remembered(page);
  const quotes = quotesOf(report);
  const found = await session.painted(page);
  if (report.verdict !== "scored" || Object.keys(found).length === 0) return "nothing is painted";
  if (CLAUSES[new URL(page.url()).pathname]?.some((clause) => !Object.values(quotes).flat().includes(clause))) {
    return "not all of it has been read";
  }
  for (const stance of STANCES) {
    const painted = (found[`smallprint-${stance}`] ?? []).map(plain).toSorted();
    const [shown, told] =
      painted.length === quotes[stance].length
        ? [painted.join("\n"), quotes[stance].join("\n")]
        : [sorted(painted), sorted(quotes[stance])];
    if (shown !== told) return `${stance}: ${shown} is not ${told}`;
  }
  return null;
};

describe(`quotes in ${name}`, { skip: absent }, () => {
  let session;
  /** The markup of each page as it is without the extension at work. */
  const untouched = {};

  before(async () => {
    session = await begin(SERVED);
    for (const path of Object.keys(dressedPages)) {
      const page = await session.open(path);
      untouched[path] = await markupOf(page);
      await page.close();
    }
    await session.browser.allow();
  });
  after(() => session?.end());

  for (const path of PATHS) {
    test(`${path}: what is painted is what is quoted, and the page is as it was`, async () => {
      const page = await session.open(path);
      await session.badgeShown(page);
      // Frames may come after the first reading: a later one agrees with what is painted then.
      await until(async () => (await difference(session, page)) === null, { within: 8000 }).catch(() => {});
      assert.equal(await difference(session, page), null);
      if (untouched[path]) assert.deepEqual(await markupOf(page), untouched[path]);
      await page.close();
    });
  }

  test("a clause that stands partly in a shadow tree and partly in a slot is one quote", async () => {
    const page = await session.open("/shadow/privacy");
    const report = await session.remembered(page);
    const [finding] = report.findings.filter(({ evidence }) => evidence.some(({ quote }) => quote === CLAUSE));
    assert.ok(finding, "it is found");
    // What is remembered may not be painted yet.
    const ranges = await until(async () => (await session.painted(page))[`smallprint-${finding.stance}`]);
    const painted = ranges.map(plain);
    assert.ok(painted.includes("We sell"));
    assert.ok(painted.includes("your personal information to data brokers and advertising"));
    await page.close();
  });

  test("text of frames and of shadow trees has our style", async () => {
    for (const [path, find] of [
      ["/frames/privacy", () => document.querySelector("iframe").contentDocument.querySelector("p")],
      ["/shadow/privacy", () => document.querySelector("policy-text").shadowRoot.querySelector("p")],
    ]) {
      const page = await session.open(path);
      await session.badgeShown(page);
      const colour = await until(() =>
        page.evaluate((find) => {
          const element = new Function(`return (${find})()`)();
          const { backgroundColor } = element.ownerDocument.defaultView.getComputedStyle(
            element,
            "::highlight(smallprint-grave)",
          );
          return backgroundColor.includes("181") && backgroundColor;
        }, String(find)),
      );
      assert.match(colour, /^rgba\(181, 34, 72/, path);
      await page.close();
    }
  });

  test("a click on a clause in a frame scrolls the page to it", async () => {
    const page = await session.open("/frames/privacy");
    await until(async () => (await difference(session, page)) === null);
    const inFrame = await page.evaluate(() =>
      [...document.querySelectorAll("iframe")]
        .map((frame) => frame.contentDocument.body.textContent.replace(/\s+/g, " "))
        .join(" "),
    );
    const popup = await session.browser.popup(page);
    const { quotes } = await seenIn(popup);
    const index = quotes.findIndex((quote) => inFrame.includes(plain(quote)));
    assert.ok(index >= 0, "one of the clauses in the popup stands in the frame");
    await popup.evaluate((index) => document.querySelectorAll("button.quote")[index].click(), index);
    await until(
      async () => plain((await session.painted(page))["smallprint-focus"]?.[0] ?? "") === plain(quotes[index]),
    );
    await until(() => page.evaluate(() => window.scrollY > 0));
    await popup.close();
    await page.close();
  });
});
