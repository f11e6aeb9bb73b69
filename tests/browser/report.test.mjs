// The full report in a real browser, named by BROWSER: everything of it, its filters, its exports, beside the text.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { OTHER_SAMPLE, SAMPLE } from "./pages.mjs";
import { absent, begin, name, plain } from "./session.mjs";
import { until } from "./wait.mjs";

const RTL = `${SAMPLE}\n\nWe share your data with \u05d7\u05d1\u05e8\u05ea \u05d3\u05d5\u05d2\u05de\u05d4 and other partners for their own purposes.`;

const pages = {
  "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
  "/rtl/privacy": { body: pageOf(RTL, "Larkspur Lane: privacy policy") },
};

describe(`the full report in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let policy;
  let report;
  let page;

  const reportPage = async (path) => {
    const opened = await session.open(path);
    const told = await session.remembered(opened);
    const popup = await browser.popup(opened);
    const address = await popup.evaluate(() => document.getElementById("full").href);
    await popup.close();
    const shown = await browser.open(address);
    await until(() => shown.evaluate(() => document.querySelector("#report")?.getAttribute("aria-busy") === "false"));
    return [opened, told, shown];
  };

  before(async () => {
    session = await begin(pages);
    ({ browser } = session);
    await browser.allow();
    [policy, report, page] = await reportPage("/sample/privacy");
  });
  after(() => session?.end());

  const texts = (selector) =>
    page.evaluate((selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent), selector);

  test("all of the report stands there: clauses, checklists, facts, choices, and the points that add up", async () => {
    assert.equal((await texts(".clause")).length, report.findings.length);
    assert.equal((await texts(".checklist li")).length, report.disclosures.length);
    assert.equal((await texts(".facts tbody tr")).length, report.facts.length);
    const points = (await texts(".sum tbody td:last-child")).map(Number);
    const [total] = (await texts(".sum tfoot td")).map(Number);
    assert.ok(Math.abs(points.reduce((sum, one) => sum + one, 0) - total) < 0.005, `${points} is not ${total}`);
    assert.equal(total, report.score.risk);
    for (const { article, why } of report.disclosures) {
      const told = (await texts(".checklist")).join(" ");
      assert.ok(told.includes(article) && told.includes(why), article);
    }
    assert.match((await texts(".report-checklists")).join(" "), /not legal advice/i);
    assert.match((await texts(".report-missing")).join(" "), /not legal advice/i);
  });

  test("the text stands beside it, painted like the page, and its map leads through it", async () => {
    const painted = await session.painted(page);
    const inPage = await session.painted(policy);
    const all = (found) => Object.values(found).flat().map(plain).toSorted();
    assert.deepEqual(all(painted), all(inPage));
    const entries = await texts(".outline li");
    assert.ok(entries.length > 5);
    await page.evaluate(() => [...document.querySelectorAll(".outline button")].at(-1).click());
    await until(() => page.evaluate(() => CSS.highlights.has("smallprint-focus")));
    const top = await page.evaluate(() => document.querySelector(".original").scrollTop);
    assert.ok(top > 200, `${top}`);
  });

  test("it is filtered by stance, by topic and by law, and so is what is painted", async () => {
    const choose = (at, value) =>
      page.evaluate(
        (at, value) => {
          const select = document.querySelectorAll(".filters select")[at];
          select.value = value;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        },
        at,
        value,
      );
    const count = (isAsked) => report.findings.filter(isAsked).length;
    await choose(0, "sharing");
    assert.equal(
      (await texts(".clause")).length,
      count(({ topic }) => topic === "sharing"),
    );
    const painted = Object.values(await session.painted(page)).flat().length;
    assert.ok(painted > 0 && painted < report.findings.length);
    await page.evaluate(() => document.querySelector(".beside .toggle.stance-neutral").click());
    assert.equal(
      (await texts(".clause")).length,
      count(({ topic, stance }) => topic === "sharing" && stance !== "neutral"),
    );
    await choose(0, "");
    await page.evaluate(() => document.querySelector(".beside .toggle.stance-neutral").click());
    assert.equal((await texts(".clause")).length, report.findings.length);
    await choose(1, "ccpa");
    assert.deepEqual(await texts(".checklist summary"), [
      `CCPA${report.disclosures.filter(({ law, status }) => law === "ccpa" && status !== "missing" && status !== "not-applicable").length} of ${
        report.disclosures.filter(({ law, status }) => law === "ccpa" && status !== "not-applicable").length
      } told`,
    ]);
    await choose(1, "");
  });

  test("it is taken along as JSON, Markdown and a table", async () => {
    await page.evaluate(() => {
      globalThis.saved = [];
      // What a page may fetch is bound by its policy; the blob itself is asked instead.
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        globalThis.blob = blob;
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        globalThis.saved.push([this.download, globalThis.blob]);
      };
    });
    const save = async (at) => {
      const before = await page.evaluate(() => globalThis.saved.length);
      await page.evaluate((at) => document.querySelectorAll(".exports button")[at].click(), at);
      await until(() => page.evaluate((before) => globalThis.saved.length > before, before));
      return page.evaluate(async () => {
        const [file, blob] = globalThis.saved.at(-1);
        return [file, await blob.text()];
      });
    };
    const [jsonFile, json] = await save(0);
    assert.equal(jsonFile, "smallprint-Larkspur-Lane.json");
    assert.deepEqual(JSON.parse(json).score, report.score);
    const [markdownFile, markdown] = await save(1);
    assert.match(markdownFile, /\.md$/);
    assert.ok(markdown.startsWith("#") && markdown.includes(report.findings[0].title));
    const [tableFile, table] = await save(2);
    assert.match(tableFile, /\.csv$/);
    assert.ok(table.split("\r\n").length > report.findings.length);
  });

  test("it is compared with an earlier version that is pasted", async () => {
    await page.evaluate((earlier) => {
      const box = document.querySelector(".report-compare textarea");
      box.value = earlier;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, OTHER_SAMPLE);
    const changed = await until(async () => {
      const found = await texts(".change");
      return found.length > 0 && found;
    });
    assert.match(changed.join(" "), /Do Not Track|signal/i);
  });

  test("each quote leads to its place in the text", async () => {
    const [place] = report.findings[0].evidence;
    await page.evaluate(() => document.querySelector(".clause button.quote").click());
    const lit = () => page.evaluate(() => [...(CSS.highlights.get("smallprint-focus") ?? [])].map(String).join(""));
    await until(async () => plain(await lit()) === plain(place.quote));
  });

  test("all of it is reached by keyboard alone", async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      document.activeElement?.blur();
      window.scrollTo(0, 0);
      CSS.highlights.delete("smallprint-focus");
    });
    const reached = new Set();
    const wanted = [
      ".exports button",
      ".filters select",
      ".clause button.quote",
      ".checklist summary",
      ".facts summary",
      ".toggle",
      ".step",
      ".outline button",
      ".original",
    ];
    const findings = report.findings.flatMap(({ evidence }) => evidence).length;
    for (let steps = 0; steps < 4 * findings + 200 && reached.size < wanted.length; steps += 1) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(
        (wanted) => wanted.filter((one) => document.activeElement.matches(one)),
        wanted,
      );
      for (const one of found) {
        if (one === ".clause button.quote" && !reached.has(one)) {
          await page.keyboard.press("Enter");
          await until(() => page.evaluate(() => CSS.highlights.has("smallprint-focus")));
        }
        reached.add(one);
      }
    }
    assert.deepEqual([...reached].toSorted(), wanted.toSorted());
    await page.evaluate(() => document.querySelector(".step").focus());
    await page.keyboard.press("Enter");
    await until(() => page.evaluate(() => CSS.highlights.has("smallprint-focus")));
    await page.keyboard.down("Alt");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.up("Alt");
    assert.match((await texts(".where")).join(" "), /\d+ of \d+/);
  });

  test("words written from right to left are shown so, in their own paragraph", async () => {
    const [opened, told, shown] = await reportPage("/rtl/privacy");
    assert.ok(told.findings.some(({ evidence }) => evidence.some(({ quote }) => /[\u05d0-\u05ea]/.test(quote))));
    const directions = await shown.evaluate(() =>
      [...document.querySelectorAll(".original .text > *")]
        .filter((one) => /[\u05d0-\u05ea]/.test(one.textContent))
        .map((one) => one.dir),
    );
    assert.deepEqual(directions, ["auto"]);
    await shown.close();
    await opened.close();
  });

  test("ten thousand findings are drawn, and what looks like markup or is no letter at all is text", async () => {
    const drawn = await page.evaluate(async () => {
      const { drawFull } = await import("/www/full.js");
      const { analyze } = await import("/www/analyzer.js");
      const odd = "<img src=x onerror=alert(1)> \u0000\u0007\u202e".padEnd(20_000, "long");
      const source = { text: `${odd} We sell your data. `.repeat(3) };
      const rest = await analyze(source);
      const report = {
        ...rest,
        verdict: "scored",
        findings: Array.from({ length: 10_000 }, (_, at) => ({
          practice: "data-sale",
          level: "practised",
          topic: "sharing",
          stance: "grave",
          why: odd.slice(0, 60),
          points: 0,
          scope: null,
          softened: [],
          title: `${at} ${odd.slice(0, 60)}`,
          evidence: [{ start: 0, end: 40, quote: source.text.slice(0, 40) }],
        })),
      };
      const { shown } = drawFull({ source, report, name: odd });
      return [shown.querySelectorAll(".clause").length, shown.querySelectorAll("img, script").length];
    });
    assert.deepEqual(drawn, [10_000, 0]);
  });

  test("a report whose tab is gone says so, and what to do", async () => {
    const address = await page.evaluate(() => location.href);
    await policy.close();
    await page.close();
    const late = await browser.open(address);
    const words = await until(() => late.evaluate(() => document.querySelector(".problem")?.textContent));
    assert.match(words, /no longer there.*Open the policy again/);
    await late.close();
  });
});
