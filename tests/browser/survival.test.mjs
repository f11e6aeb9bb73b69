// What the extension outlives, in a real browser named by BROWSER.
//
// A killed background, a full or broken storage, a restart, an update, and a permission that is taken back.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { faultyCopy } from "./faults.mjs";
import { pages, SAMPLE } from "./pages.mjs";
import { absent, begin, DIST, name, seenIn } from "./session.mjs";
import { pause, until } from "./wait.mjs";

const SERVED = {
  ...pages,
  "/other/privacy": { body: pageOf(SAMPLE.replaceAll("Larkspur", "Mossy"), "Mossy Lane: privacy policy") },
};

const inStore = (session, area, key) =>
  session.browser.desk.evaluate(async (area, key) => (await chrome.storage[area].get(key))[key], area, key);
const keep = (session, area, values) =>
  session.browser.desk.evaluate((area, values) => chrome.storage[area].set(values), area, values);

/** Opens the popup of a page, hands what is seen in it to a question, and closes it. */
const inPopup = async (session, page, ask = seenIn) => {
  const popup = await session.browser.popup(page);
  const seen = await ask(popup);
  await popup.close();
  return seen;
};

describe(`a background that fails in ${name}`, { skip: absent }, () => {
  let copy;
  let session;

  before(async () => {
    copy = faultyCopy();
    session = await begin(SERVED, copy.folder);
    await session.browser.allow();
  });
  after(async () => {
    await session?.end();
    copy?.remove();
  });

  const fail = (step, how) => keep(session, "local", { fault: { step, how }, reached: "" });
  const mend = () => session.browser.desk.evaluate(() => chrome.storage.local.remove(["fault", "reached"]));
  const reached = (step) => until(async () => (await inStore(session, "local", "reached")) === step);

  for (const step of ["the engine is loaded", "the report is remembered", "the badge is set"]) {
    test(`killed when ${step}: the page tells its text once more, and has badge and report`, async () => {
      // What is left of the page before would be taken for what is remembered of this one.
      await until(async () => (await session.memories()).length === 0);
      await session.browser.kill();
      await fail(step, "hang");
      const page = await session.open("/sample/privacy");
      await reached(step);
      await mend();
      await session.browser.kill();
      // Before the popup, which would have the page read by itself.
      await session.remembered(page);
      assert.match(await session.badgeShown(page), /^[A-E]$/);
      const { band, problem } = await inPopup(session, page);
      assert.equal(problem, null);
      assert.equal(band, (await session.browser.badge(page)).text);
      await page.close();
    });
  }

  test("killed over and over at the same step, it leaves the page in peace, and a click reads it", async () => {
    await session.browser.kill();
    await fail("the report is remembered", "hang");
    await session.browser.desk.evaluate(() => {
      globalThis.told = 0;
      chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === "page-text") globalThis.told += 1;
      });
    });
    const page = await session.open("/sample/privacy");
    for (let times = 0; times < 2; times += 1) {
      await reached("the report is remembered");
      await keep(session, "local", { reached: "" });
      await session.browser.kill();
    }
    await mend();
    // Longer than a page waits before it tells its text again.
    await pause(1500);
    assert.equal(await session.browser.desk.evaluate(() => globalThis.told), 2);
    assert.match((await inPopup(session, page)).band, /^[A-E]$/);
    await page.close();
  });

  test("a policy that the storage has no room for is judged, and the popup says that it could not be remembered", async () => {
    await keep(session, "local", { remembers: true });
    await fail("a visit is kept", "refuse");
    const page = await session.open("/other/privacy");
    assert.match(await session.badgeShown(page), /^[A-E]$/);
    const told = await inPopup(session, page, (popup) =>
      popup.evaluate(() => [document.getElementById("notice").hidden, document.getElementById("notice").textContent]),
    );
    assert.deepEqual([told[0], /could not be remembered/.test(told[1])], [false, true]);
    await mend();
    await page.reload();
    await until(
      async () =>
        (await session.browser.desk.evaluate(() => document.getElementById("visits-count").textContent)) !== "",
    );
    await session.browser.desk.evaluate(() => document.getElementById("visits-forget").click());
    await keep(session, "local", { remembers: false });
    await page.close();
  });
});

describe(`a storage that is full or broken in ${name}`, { skip: absent }, () => {
  let session;
  let desk;

  before(async () => {
    session = await begin(SERVED);
    ({ desk } = session.browser);
    await session.browser.allow();
  });
  after(() => session?.end());

  test("a choice that can't be saved is taken back before the reader's eyes, and said", async () => {
    const seen = await desk.evaluate(async () => {
      const set = chrome.storage.local.set;
      chrome.storage.local.set = () => Promise.reject(new Error("QuotaExceededError"));
      document.getElementById("remembers").click();
      for (let waited = 0; waited < 100 && document.getElementById("notice").hidden; waited += 1)
        await new Promise((done) => setTimeout(done, 20));
      await new Promise((done) => setTimeout(done, 200));
      chrome.storage.local.set = set;
      const notice = document.getElementById("notice");
      return { told: notice.hidden ? "" : notice.textContent, isOn: document.getElementById("remembers").checked };
    });
    assert.match(seen.told, /could not be saved/);
    assert.equal(seen.isOn, false);
  });

  test("the oldest visits go where the storage itself is full", async (t) => {
    const isBounded = await desk.evaluate(async () => {
      const filling = { filling: "x".repeat(1_000_000) };
      for (let at = 0; at < 12; at += 1) {
        try {
          await chrome.storage.local.set({ [`filling-${at}`]: filling.filling });
        } catch {
          return true;
        }
      }
      return false;
    });
    if (!isBounded) t.skip(`${name} gives an extension more than 12 MB, and does not say how much`);
    else {
      const urls = await desk.evaluate(async () => {
        const { visit, visits } = await import("/extension/visits.js");
        const { analyze } = await import("/www/analyzer.js");
        const scored = await analyze({ text: await (await fetch("/www/sample.txt")).text() });
        const kept = [];
        for (let at = 0; at < 4; at += 1) {
          const { isKept } = await visit(
            `https://shop-${at}.example/privacy`,
            { text: `${at}${" long".repeat(80_000)}` },
            scored,
          );
          kept.push(isKept);
        }
        return [kept, (await visits()).map(({ url }) => url)];
      });
      assert.ok(
        urls[0].every((isKept) => isKept),
        "each was kept when it was visited",
      );
      assert.ok(urls[1].length < 4 && urls[1][0] === "https://shop-3.example/privacy", urls[1].join());
    }
    await desk.evaluate(async () => {
      const all = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(all.filter((key) => /^filling|^visit /.test(key)));
    });
  });

  const BROKEN = [
    null,
    7,
    "x",
    [],
    {},
    { url: 7 },
    { reading: "a", url: "u", report: "{", changes: null, isKept: true },
  ];

  test("whatever stands where a report was remembered, the page is read again", async () => {
    const page = await session.open("/sample/privacy");
    const band = await session.badgeShown(page);
    const url = page.url();
    const tab = await desk.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
      url,
    );
    const key = `tab-${tab}`;
    const { report } = await inStore(session, "session", key);
    const bent = BROKEN.map((one) => (one?.report ? { ...one, url } : one));
    const bentLast = [{ report: '"words"' }, { report, isKept: "yes" }].map((part) => ({ ...bent.at(-1), ...part }));
    for (const broken of [...bent, ...bentLast]) {
      await keep(session, "session", { [key]: broken });
      assert.equal((await inPopup(session, page)).band, band, JSON.stringify(broken));
      assert.notDeepEqual(await inStore(session, "session", key), broken);
    }
    await page.close();
  });

  test("whatever stands where a policy was remembered, it is judged, kept anew, listed and deleted", async () => {
    await keep(session, "local", { remembers: true });
    const key = `visit ${session.server.origin}/other/privacy`;
    const url = key.slice("visit ".length);
    const whole = { url, at: 1, source: '{"text":"We sell."}', changes: null };
    const bent = [{ source: "{" }, { source: "7" }, { at: "x" }, { url: "no address" }, { changes: { since: 1 } }];
    for (const broken of [...BROKEN, ...bent.map((part) => ({ ...whole, ...part }))]) {
      await keep(session, "local", { [key]: broken, "visit broken": broken });
      const page = await session.open("/other/privacy");
      assert.match(await session.badgeShown(page), /^[A-E]$/, JSON.stringify(broken));
      assert.equal((await inPopup(session, page)).problem, null);
      await until(async () => (await inStore(session, "local", key))?.source?.includes("Mossy"));
      await until(async () =>
        /^1 remembered/.test(await desk.evaluate(() => document.getElementById("visits-count").textContent)),
      );
      await page.close();
    }
    await desk.evaluate(() => document.getElementById("visits-forget").click());
    await until(async () => (await inStore(session, "local", "visit broken")) === undefined);
    await keep(session, "local", { remembers: false });
  });
});

describe(`an update, a revocation and a private window in ${name}`, { skip: absent }, () => {
  let session;
  let browser;

  before(async () => {
    session = await begin(SERVED);
    ({ browser } = session);
    await browser.allow();
  });
  after(() => session?.end());

  test("updated while a policy is open: what was left in the tab is silent, and the popup reads the page again", async () => {
    const page = await session.open("/sample/privacy");
    const band = await session.badgeShown(page);
    const errors = [];
    page.on("pageerror", (reason) => errors.push(String(reason)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await browser.update();
    await until(async () => (await session.memories()).length === 0);
    // A page that nobody sees is not read again.
    await page.bringToFront();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector("main").append(document.createElement("i"));
    });
    // Longer than a changed page is given to come to rest: the remnant wakes, and paints no more.
    await pause(1500);
    assert.deepEqual(await session.painted(page), {});
    await page.evaluate(() => {
      document.querySelector("main").append("A word more.");
      dispatchEvent(new Event("popstate"));
    });
    assert.equal((await inPopup(session, page)).band, band);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    // With the next change, too, it leaves the page to its successor.
    await page.evaluate(() => document.querySelector("main").append(" And another."));
    await until(async () => (await session.memories()).length === 1);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    assert.deepEqual(errors, []);
    await page.reload();
    assert.equal(await session.badgeShown(page), band);
    await page.close();
  });

  test("a permission that is taken back in the browser's own settings ends the watch at once; a click still reads", async () => {
    const page = await session.open("/sample/privacy");
    const band = await session.badgeShown(page);
    await browser.revoke();
    await until(() =>
      browser.desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
    );
    assert.equal(await inStore(session, "local", "level"), "policies", "what was chosen is kept");
    await until(() => browser.desk.evaluate(() => document.getElementById("off").checked));
    await session.badgeGone(page);
    assert.equal((await inPopup(session, page)).band, band);
    const next = await session.open("/other/privacy");
    assert.equal((await browser.badge(next)).text, "");
    await next.close();
    await page.close();
    await browser.allow();
    const again = await session.open("/other/privacy");
    assert.match(await session.badgeShown(again), /^[A-E]$/);
    await again.close();
  });

  test("a private window that the reader lets it into is judged, and leaves nothing behind", async () => {
    await browser.allowPrivate();
    await keep(session, "local", { remembers: true });
    const before = JSON.stringify(await browser.desk.evaluate(() => chrome.storage.local.get(null)));
    const page = await browser.openPrivate(`${session.server.origin}/other/privacy`);
    const report = await session.remembered(page);
    assert.match(report.score.band, /^[A-E]$/);
    await page.close();
    await until(async () => (await session.memories()).length === 0);
    assert.equal(JSON.stringify(await browser.desk.evaluate(() => chrome.storage.local.get(null))), before);
    const open = await session.open("/other/privacy");
    await until(async () =>
      Object.keys(await browser.desk.evaluate(() => chrome.storage.local.get(null))).some((key) =>
        key.startsWith("visit "),
      ),
    );
    await open.close();
  });
});

describe(`a restart of ${name}`, { skip: absent }, () => {
  test("badge and choices are as they were; reports of tabs that are gone are not", async (t) => {
    const profile = mkdtempSync(join(tmpdir(), "smallprint-profile-"));
    let first;
    let second;
    try {
      first = await begin(SERVED, DIST, { profile });
      await first.browser.allow();
      await keep(first, "local", { remembers: true, profile: "strict" });
      const page = await first.open("/sample/privacy");
      const band = await first.badgeShown(page);
      await first.end();

      second = await begin(SERVED, DIST, { profile, isNew: false });
      const { desk } = second.browser;
      assert.deepEqual(await second.memories(), []);
      const kept = await desk.evaluate(async () => (await import("/extension/settings.js")).settings());
      assert.deepEqual([kept.level, kept.profile, kept.remembers], ["policies", "strict", true]);
      const count = () => desk.evaluate(() => document.getElementById("visits-count").textContent);
      await until(async () => /^1 remembered/.test(await count()));
      const again = await second.open("/sample/privacy");
      if (await desk.evaluate(() => chrome.permissions.contains({ origins: ["*://*/*"] }))) {
        assert.equal(await second.badgeShown(again), band);
      } else {
        t.diagnostic(`${name} forgets the site access of what is loaded from a folder: there is no badge by itself`);
        assert.equal(await desk.evaluate(() => document.getElementById("off").checked), true);
        assert.equal((await inPopup(second, again)).band, band);
      }
      assert.equal((await second.remembered(again)).score.profile, "strict");
    } finally {
      await (second ?? first)?.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
