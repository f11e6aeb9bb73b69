// The popup and the side panel in a real browser, named by BROWSER: what is seen at a glance, and what can be done from it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";
import { absent, begin, name, plain } from "./session.mjs";
import { pause, until } from "./wait.mjs";

const TAIL = "Our website does not respond to Do Not Track signals.";
const FOLDS = {
  details: (inside) => `<details><summary>More</summary>${inside}</details>`,
  accordion: (inside) =>
    `<button aria-expanded="false" aria-controls="more" onclick="more.hidden = false">More</button><div id="more" hidden>${inside}</div>`,
  tab: (inside) =>
    `<div role="tablist"><button role="tab" id="t" aria-controls="p" onclick="p.style.display = 'block'">More</button></div>` +
    `<div role="tabpanel" id="p" aria-labelledby="t" style="display:none">${inside}</div>`,
  nested: (inside) => FOLDS.details(FOLDS.accordion(inside)),
};
const folded = (fold) =>
  pageOf(SAMPLE.replace(TAIL, "Here is more."), "Folded").replace("</main>", `${FOLDS[fold](`<p>${TAIL}</p>`)}</main>`);

const hostile = `${SAMPLE.replaceAll("data brokers", '<img src=x onerror="document.title=1"> data brokers')}

We sell your personal information to ${"very".repeat(400)}long companies\u202e and to <b>anyone</b>.`;

const pages = {
  "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
  "/hostile/privacy": { body: pageOf(hostile, "Hostile <img src=x>") },
  ...Object.fromEntries(Object.keys(FOLDS).map((fold) => [`/${fold}/privacy`, { body: folded(fold) }])),
};

describe(`at a glance in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin(pages);
    ({ browser } = session);
    await browser.allow();
  });
  after(() => session?.end());

  /** A policy that has been read, with its popup. */
  const look = async (path) => {
    const page = await session.open(path);
    const report = await session.remembered(page);
    const popup = await browser.popup(page);
    const end = async () => {
      await popup.close();
      await page.close();
    };
    return { page, report, popup, end };
  };
  const focused = (page) =>
    page.evaluate(() => [...(CSS.highlights.get("smallprint-focus") ?? [])].map(String).join(""));

  test("one screen tells the verdict, the topics, the gravest and the best, what is unsaid, and what one can do", async () => {
    const { report, popup, end } = await look("/sample/privacy");
    const seen = await popup.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      words: document.body.textContent,
      topics: document.querySelectorAll(".topics li").length,
      worst: [...document.querySelectorAll(".report-worst h4 > span")].map((title) => title.textContent),
      best: [...document.querySelectorAll(".report-best h4 > span")].map((title) => title.textContent),
      missing: document.querySelector("#tab-missing small").textContent,
      choices: [...document.querySelectorAll(".choices li")].length,
      links: [...document.querySelectorAll(".contacts a")].map((link) => link.href),
      toggles: [...document.querySelectorAll(".toggle")].map((toggle) => toggle.getAttribute("aria-pressed")),
      full: document.getElementById("full").hidden,
    }));
    assert.ok(seen.height <= 600, `a popup of ${seen.height} has to be scrolled`);
    assert.equal(seen.wide, 0);
    const titles = (...stances) =>
      report.findings.filter(({ stance }) => stances.includes(stance)).map(({ title }) => title);
    assert.deepEqual(seen.worst, titles("grave", "bad", "caution").slice(0, 3));
    assert.deepEqual(seen.best, titles("good").slice(0, 3));
    assert.ok(seen.topics >= 3 && seen.topics <= 6);
    assert.equal(seen.missing, String(report.disclosures.filter(({ status }) => status === "missing").length));
    assert.equal(seen.choices, report.facts.filter(({ kind }) => kind === "choice").length);
    assert.deepEqual(seen.links, ["mailto:privacy@larkspurlane.example"]);
    assert.deepEqual(seen.toggles, Array(5).fill("true"));
    assert.equal(seen.full, false);
    for (const told of [report.summary, "Larkspur Lane", "14 March 2025", "4 minutes", "words read", "±"])
      assert.ok(seen.words.includes(told), told);
    await end();
  });

  test("the parts are chosen by keyboard", async () => {
    const { popup, end } = await look("/sample/privacy");
    const shown = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll("[role=tabpanel]")].filter(({ hidden }) => !hidden).map(({ id }) => id),
      );
    const press = (key) =>
      popup.evaluate((key) => {
        const tab = document.querySelector("[role=tab][aria-selected=true]");
        tab.focus();
        tab.dispatchEvent(new document.defaultView.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }, key);
    assert.deepEqual(await shown(), ["part-clauses"]);
    await press("ArrowRight");
    assert.deepEqual(await shown(), ["part-missing"]);
    await press("End");
    assert.deepEqual(await shown(), ["part-choices"]);
    await press("ArrowRight");
    assert.deepEqual(await shown(), ["part-clauses"]);
    await end();
  });

  test("next and previous lead through the clauses in the order of the text, by button and by key", async () => {
    const { page, report, popup, end } = await look("/sample/privacy");
    const places = report.findings.flatMap(({ evidence }) => evidence);
    const [first, ...rest] = places.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const last = places.toSorted((a, b) => b.start - a.start || b.end - a.end)[0];
    const second = rest.find(({ start, end }) => start !== first.start || end !== first.end);
    const lit = (place) => until(async () => plain(await focused(page)) === plain(place.quote));
    const press = (key) =>
      popup.evaluate((key) => {
        document.dispatchEvent(
          new document.defaultView.KeyboardEvent("keydown", { key, altKey: true, bubbles: true, cancelable: true }),
        );
      }, key);
    await press("ArrowDown");
    await lit(first);
    await popup.evaluate(() => document.querySelectorAll(".step")[1].click());
    await lit(second);
    await press("ArrowUp");
    await lit(first);
    await press("ArrowUp");
    await lit(last);
    const told = await popup.evaluate(() => document.querySelector(".where").textContent);
    const finding = report.findings.find(({ evidence }) =>
      evidence.some(({ start, end }) => start === last.start && end === last.end),
    );
    assert.ok(told.includes(finding.title) && told.includes(finding.why), told);
    await end();
  });

  test("a stance is switched off and on in the page, and stays so on the next page", async () => {
    const { page, popup, end } = await look("/sample/privacy");
    const toggle = (stance) =>
      popup.evaluate((stance) => document.querySelector(`.toggle.stance-${stance}`).click(), stance);
    const isPainted = async (where, stance) => {
      const { [`smallprint-${stance}`]: ranges = [] } = await session.painted(where);
      return ranges.length > 0;
    };
    assert.ok(await isPainted(page, "neutral"));
    await toggle("neutral");
    await until(async () => !(await isPainted(page, "neutral")));
    assert.ok(await isPainted(page, "good"));
    await end();
    const next = await look("/sample/privacy");
    await until(() => isPainted(next.page, "good"));
    assert.equal(await isPainted(next.page, "neutral"), false);
    // All of them off leaves the page as it was.
    for (const stance of ["grave", "bad", "caution", "good"])
      await next.popup.evaluate((stance) => document.querySelector(`.toggle.stance-${stance}`).click(), stance);
    await until(async () => Object.values(await session.painted(next.page)).every((ranges) => ranges.length === 0));
    for (const stance of ["grave", "bad", "caution", "neutral", "good"])
      await next.popup.evaluate((stance) => document.querySelector(`.toggle.stance-${stance}`).click(), stance);
    await until(() => isPainted(next.page, "neutral"));
    await next.end();
  });

  for (const fold of Object.keys(FOLDS)) {
    test(`a clause that is folded away is opened as a reader would: ${fold}`, async () => {
      const { page, report, popup, end } = await look(`/${fold}/privacy`);
      const finding = report.findings.find(({ practice }) => practice === "do-not-track");
      assert.ok(finding, "the folded sentence was read");
      const places = report.findings
        .flatMap(({ evidence }) => evidence)
        .toSorted((a, b) => a.start - b.start || a.end - b.end);
      assert.deepEqual(places.at(-1).quote, finding.evidence[0].quote);
      await popup.evaluate(() => document.querySelectorAll(".step")[0].click());
      await until(async () => plain(await focused(page)) === plain(finding.evidence[0].quote));
      const { width } = await page.evaluate(() =>
        [...CSS.highlights.get("smallprint-focus")][0].getBoundingClientRect().toJSON(),
      );
      assert.ok(width > 0);
      await end();
    });
  }

  test("what a policy says is text, whatever it looks like, and breaks no layout", async () => {
    const { page, popup, end } = await look("/hostile/privacy");
    const seen = await popup.evaluate(() => ({
      images: document.querySelectorAll("#report img, #report b > b, #report script").length,
      width: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
      words: document.body.textContent,
    }));
    assert.equal(seen.images, 0);
    assert.ok(seen.width <= seen.room, `${seen.width} in ${seen.room}`);
    assert.ok((await page.evaluate(() => document.title)).startsWith("Hostile"));
    await end();
  });

  test("a click in the popup opens the side panel", async () => {
    const { page, popup, end } = await look("/sample/privacy");
    assert.equal(await browser.panelIsOpen(), false);
    await popup.click("#panel");
    await until(() => browser.panelIsOpen());
    await end().catch(() => page.close());
  });

  test("the side panel follows the tab in front and tells of the clause under the pointer", async () => {
    const panel = await browser.open(`${browser.root}/extension/panel.html`);
    const page = await session.open("/sample/privacy");
    const report = await session.remembered(page);
    await page.bringToFront();
    await until(() => panel.evaluate((summary) => document.body.textContent.includes(summary), report.summary));
    const { evidence, title, why } = report.findings.find(({ stance }) => stance === "bad");
    const spot = await until(() =>
      page.evaluate((quote) => {
        const bare = (words) => words.replace(/\s+/g, " ");
        const range = [...(CSS.highlights.get("smallprint-bad") ?? [])].find(
          (one) => bare(String(one)) === bare(quote),
        );
        if (!range) return null;
        range.startContainer.parentElement.scrollIntoView({ block: "center" });
        const [{ left, top, height }] = range.getClientRects();
        return { x: left + 12, y: top + height / 2 };
      }, evidence[0].quote),
    );
    await until(async () => {
      await page.mouse.move(spot.x - 3, spot.y);
      await pause(50);
      await page.mouse.move(spot.x, spot.y);
      const told = await panel.evaluate(() => document.getElementById("pointed").textContent);
      return told.includes(title) && told.includes(why);
    });
    await page.mouse.move(2, 2);
    await until(() =>
      panel.evaluate((title) => !document.getElementById("pointed").textContent.includes(title), title),
    );
    await page.close();
    await panel.close();
  });
});
