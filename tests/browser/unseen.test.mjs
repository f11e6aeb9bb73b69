// What pages and other extensions can notice of ours, and say to it, in a real browser named by BROWSER.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import "../../extension/messages.js";
import { pages } from "./pages.mjs";
import { absent, begin, name, STANCES } from "./session.mjs";
import { until } from "./wait.mjs";

/** All that stands in a page and its window: what a script of the page could compare with what it knows. */
const traces = (page) =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).toSorted(),
    expandos: [document, document.documentElement, document.body].map((one) => Object.getOwnPropertyNames(one)),
    markup: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // The sign of the site, which the browser fetches once, is no trace of ours.
    resources: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.endsWith("/favicon.ico")),
    highlights: [...CSS.highlights.keys()].toSorted(),
    look: getComputedStyle(document.body, "::highlight(smallprint-grave)").textDecorationStyle,
  }));

/** Another extension, that says to ours all that its own parts say, and tells a server what came of it. */
const strangerAt = (folder, id, origin) => {
  const types = Object.values(globalThis.smallprintMessages);
  const script = `
    const say = async (type) => {
      try { return (await chrome.runtime.sendMessage(${JSON.stringify(id)}, { type, tab: 1, reading: "x", source: { text: "We sell." } })) ?? "nothing" }
      catch { return "refused" }
    };
    const all = async () => {
      const answers = new Set(await Promise.all(${JSON.stringify(types)}.map(say)));
      const port = chrome.runtime.connect(${JSON.stringify(id)});
      port.onMessage.addListener(() => answers.add("port"));
      try { port.postMessage({ type: "tab-report", tab: 1 }) } catch {}
      chrome.tabs.create({ url: "${origin}/heard?" + encodeURIComponent(JSON.stringify([...answers])) });
    };
    all();`;
  const manifest = {
    manifest_version: 3,
    name: "Stranger",
    version: "1",
    background: name === "firefox" ? { scripts: ["say.js"] } : { service_worker: "say.js" },
    browser_specific_settings: { gecko: { id: "stranger@stranger.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "say.js"), script);
};

describe(`what is noticed in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let untouched;

  before(async () => {
    session = await begin({ ...pages, "/heard": { body: "heard" } });
    ({ browser } = session);
  });
  after(() => session?.end());

  test("no file of the extension can be loaded by a page, and a page has no way to call it", async () => {
    const page = await session.open("/sample/privacy");
    untouched = await traces(page);
    const reached = await page.evaluate(async (root) => {
      const loads = (element, attribute, path) =>
        new Promise((done) => {
          const one = document.createElement(element);
          one.onload = () => done(element !== "iframe" || one.contentDocument === undefined);
          one.onerror = () => done(false);
          one[attribute] = `${root}/${path}`;
          document.body.append(one);
          setTimeout(() => done(false), 1500);
        });
      const found = {
        fetch: await fetch(`${root}/manifest.json`).then(
          () => true,
          () => false,
        ),
        module: await import(`${root}/extension/messages.js`).then(
          () => true,
          () => false,
        ),
        image: await loads("img", "src", "extension/icons/16.png"),
        script: await loads("script", "src", "extension/messages.js"),
        api: Boolean(globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime),
      };
      return Object.keys(found).filter((one) => found[one]);
    }, browser.root);
    assert.deepEqual(reached, []);
    await page.close();
  });

  test("where its scripts do not run, a page is the same with the badge on as without", async () => {
    const before = await session.open("/news/square");
    const plain = await traces(before);
    await before.close();
    await browser.allow();
    const page = await session.open("/news/square");
    assert.deepEqual(await traces(page), plain);
    await page.close();
  });

  test("where they do, it can notice the highlights and their style, and nothing else", async () => {
    const page = await session.open("/sample/privacy");
    const report = await session.remembered(page);
    await until(async () => Object.keys(await session.painted(page)).length > 0);
    const { highlights, look, ...others } = await traces(page);
    const { highlights: none, look: bare, ...othersBefore } = untouched;
    assert.deepEqual(others, othersBefore);
    assert.deepEqual([none, bare === "double"], [[], false]);
    const painted = STANCES.filter((stance) => report.findings.some((finding) => finding.stance === stance));
    assert.deepEqual(highlights, painted.map((stance) => `smallprint-${stance}`).toSorted());
    await page.close();
  });

  test("another extension is not answered, whatever it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "smallprint-stranger-"));
    try {
      const id = await browser.desk.evaluate(() => chrome.runtime.id);
      strangerAt(folder, id, session.server.origin);
      await browser.install(folder);
      const heard = await until(() => session.server.requests.find((path) => path.startsWith("/heard?")));
      assert.deepEqual(JSON.parse(decodeURIComponent(heard.slice("/heard?".length))), ["refused"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
