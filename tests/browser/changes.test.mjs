// Pages that change after they were read: what is read again, how often, and what is dropped, in a browser named by BROWSER.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pages, SAMPLE } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { READER } from "./traps.mjs";
import { pause, until } from "./wait.mjs";
import { pageOf } from "../../xtask/server.mjs";

const CLAUSE = "We sell your personal information to data brokers and advertising networks.";
const NEWS = pages["/news/square"].body;

const LATE = pageOf(SAMPLE, "Late").replace(
  /<main>([\s\S]*)<\/main>/,
  (_, text) => `<main>Loading…</main><script>
    setTimeout(() => { document.querySelector("main").innerHTML = ${JSON.stringify(text).replaceAll("<", "\\u003c")} }, 500);
  </script>`,
);

// Two seconds are more than the wait after the page has been built.
const BUILT_LATE = pageOf(SAMPLE, "Built late").replace(
  "</main>",
  `</main><late-part></late-part><script>
    const build = () => customElements.define("late-part", class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: "open" }).innerHTML = "<p>${CLAUSE}</p>";
      }
    });
    setTimeout(build, 2000);
  </script>`,
);

const SERVED = { ...pages, "/late/privacy": { body: LATE }, "/built-late/privacy": { body: BUILT_LATE } };

describe(`pages that change in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin(SERVED);
    ({ browser } = session);
    await browser.allow();
    // What the scripts in tabs tell is heard by every part of the extension.
    await browser.desk.evaluate(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message, { tab }) => {
        globalThis.heard.push([message.type, tab?.id ?? 0]);
      });
    });
  });
  after(() => session?.end());

  const heard = (type) =>
    browser.desk.evaluate((type) => globalThis.heard.filter(([one]) => one === type).length, type);
  const reportsOf = async (page) =>
    (await session.memories()).filter(({ url }) => url === page.url()).map(({ report }) => report);
  const quotesOf = ({ findings }) => findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  /** Waits until the report of a page holds a clause, or holds it no more. */
  const untilQuoted = (page, clause, is = true) =>
    until(async () => (await reportsOf(page)).some((report) => quotesOf(report).includes(clause) === is));
  const replace = (page, markup) =>
    page.evaluate((markup) => {
      document.querySelector("main").innerHTML = /<main>([\s\S]*)<\/main>/.exec(markup)[1];
    }, markup);
  const move = (page, path) => page.evaluate((path) => history.pushState(null, "", path), path);

  test("text that arrives late is read when it is there", async () => {
    const page = await session.open("/late/privacy");
    await until(async () => (await reportsOf(page)).some(({ verdict }) => verdict === "scored"));
    assert.match(await session.badgeShown(page), /^[A-E]$/);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    await page.close();
  });

  test("an element that is built late is read when it has its shadow tree", async () => {
    const page = await session.open("/built-late/privacy");
    await untilQuoted(page, CLAUSE);
    await page.close();
  });

  test("a page that changes its title alone is judged anew", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    const told = await heard("page-text");
    await page.evaluate(() => {
      document.title = "Privacy at Fernwick";
    });
    await until(async () => (await heard("page-text")) === told + 1);
    await page.close();
  });

  test("a clause that is added is found, and one that is taken away is gone", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    await page.evaluate((clause) => {
      const added = document.createElement("p");
      added.id = "added";
      added.append(clause);
      document.querySelector("main").append(added);
    }, CLAUSE);
    await untilQuoted(page, CLAUSE);
    await page.evaluate(() => document.getElementById("added").remove());
    await untilQuoted(page, CLAUSE, false);
    await page.close();
  });

  test("an application that moves from policy to news to policy shows each what is its own", async () => {
    const page = await session.open("/sample/privacy");
    const badge = await session.badgeShown(page);
    const first = page.url();
    await move(page, "/app/news");
    await replace(page, NEWS);
    await session.badgeGone(page);
    await until(async () => (await reportsOf(page)).some(({ verdict }) => verdict === "not-a-policy"));
    assert.equal((await browser.badge(page)).text, "");
    assert.ok(!(await session.memories()).some(({ url }) => url === first), "the report of the first page is gone");
    assert.deepEqual(await session.painted(page), {});

    await move(page, "/app/other-privacy");
    await replace(page, pageOf(`${SAMPLE}\n\n${CLAUSE}`, "Other"));
    await untilQuoted(page, CLAUSE);
    assert.match(await session.badgeShown(page), /^[A-E]$/);

    await page.evaluate(() => history.back());
    await replace(page, NEWS);
    await session.badgeGone(page);
    await page.evaluate(() => history.back());
    await replace(page, pageOf(SAMPLE, "First"));
    await until(async () => (await browser.badge(page)).text === badge);
    assert.equal(page.url(), first);
    await page.close();
  });

  test("the same words in new elements are painted again, and not judged again", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    const painted = await until(async () => {
      const found = await session.painted(page);
      return Object.keys(found).length > 0 && found;
    });
    const told = await heard("page-text");
    await page.evaluate(() => {
      const main = document.querySelector("main");
      main.replaceWith(main.cloneNode(true));
    });
    // Ranges of elements that are gone collapse: they spell out nothing.
    await until(async () => JSON.stringify(await session.painted(page)) === JSON.stringify(painted));
    assert.equal(await heard("page-text"), told);
    await page.close();
  });

  test("what changes without a word of it is told once", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    const told = await heard("page-text");
    await page.evaluate(() => {
      setInterval(() => document.body.append(document.createElement("i")), 20);
    });
    await pause(5000);
    assert.equal(await heard("page-text"), told);
    await page.close();
  });

  test("a tab in the background is read when it comes to the front", async (t) => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    const front = await session.open("/news/square");
    await front.bringToFront();
    if (!(await page.evaluate(() => document.hidden))) {
      t.skip("this browser shows all tabs at once");
    } else {
      await page.evaluate((clause) => document.querySelector("main").append(clause), CLAUSE);
      await pause(2000);
      assert.ok(!(await reportsOf(page)).some((report) => quotesOf(report).includes(CLAUSE)));
      await page.bringToFront();
      await untilQuoted(page, CLAUSE);
    }
    await front.close();
    await page.close();
  });

  // In a page of its own, with a clock that is turned by hand: hours pass at once.
  test("however long a page changes, it is read only so often", async () => {
    const page = await session.open("/news/square");
    const count = (hasChanged) =>
      page.evaluate(
        async (source, hasChanged) => {
          let now = 0;
          let next = null;
          const clock = { now: () => now };
          const setTimeout = (run, wait) => {
            next = { run, at: now + wait };
            return 1;
          };
          const clearTimeout = () => {
            next = null;
          };
          delete globalThis.smallprintChanges;
          new Function("performance", "setTimeout", "clearTimeout", source)(clock, setTimeout, clearTimeout);
          const readings = [];
          const watcher = globalThis.smallprintChanges.watch({
            onCalm: async () => {
              readings.push(now);
              return hasChanged;
            },
            onMove: () => {},
          });
          watcher.over([document]);
          const text = document.body.appendChild(document.createTextNode(""));
          while (now < 2 * 60 * 60 * 1000) {
            now += 500;
            text.data = String(now);
            // Mutations are told in a microtask.
            await null;
            await null;
            if (next && next.at <= now) {
              const { run } = next;
              next = null;
              await run();
            }
          }
          watcher.stop();
          text.remove();
          return readings;
        },
        READER,
        hasChanged,
      );
    const busy = await count(true);
    assert.equal(busy.length, 20, "a page whose text changes without end");
    const idle = await count(false);
    assert.ok(idle.length <= 20);
    const waits = idle.slice(1).map((at, index) => at - idle[index]);
    assert.ok(waits.at(-1) >= 60_000, "a page that changes nothing is asked ever less often");
    assert.ok(idle.at(-1) - idle[0] > 10 * (busy.at(-1) - busy[0]));
    await page.close();
  });

  test("a page that comes back from the browser's memory is read again", async (t) => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    await page.evaluate(() => {
      globalThis.isKept = true;
    });
    await page.goto(`${session.server.origin}/news/square`);
    await session.badgeGone(page);
    await page.evaluate(() => history.back());
    assert.match(await session.badgeShown(page), /^[A-E]$/);
    if (!(await page.evaluate(() => globalThis.isKept === true))) t.skip("this browser loaded the page anew");
    await page.close();
  });

  test("a page that is open when the badge is turned off is not read by itself any more, but on a click", async () => {
    const page = await session.open("/sample/privacy");
    await session.badgeShown(page);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    await browser.forbid();
    await session.badgeGone(page);
    assert.deepEqual(await session.painted(page), {});
    await page.bringToFront();
    const told = await heard("page-text");
    await page.evaluate((clause) => document.querySelector("main").append(clause), CLAUSE);
    await pause(2000);
    assert.equal(await heard("page-text"), told);
    const popup = await browser.popup(page);
    await popup.close();
    await untilQuoted(page, CLAUSE);
    await page.close();
  });
});
