// That every word on our pages comes from a catalogue: in a browser, named by BROWSER, all catalogues are marked, and what is unmarked is found.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const pages = { "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") } };

const rewrite = (file, change) => {
  const words = JSON.parse(readFileSync(file, "utf8"));
  for (const key of Object.keys(words)) words[key] = change(words[key]);
  writeFileSync(file, JSON.stringify(words));
};

/** Text that stands in no catalogue, is not what the engine or the policy says, and is no number or sign. */
const unmarked = () => {
  const found = [];
  const isWord = (text) =>
    /\p{L}{2,}/u.test(text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, "")) && !/^\s*Smallprint\s*$/.test(text);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const TOLD =
    "q, script, style, [lang=en]:not(html), .original, #address, .contacts, .report-facts, tbody td, h4 > small, .opened, " +
    "#language, .address, .checked small, .checklist small, .omissions small, title";
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isWord(node.data) && !node.parentElement.closest(TOLD)) found.push(node.data);
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]"))
    for (const key of ["title", "aria-label", "placeholder"]) {
      const words = element.getAttribute(key) ?? "";
      if (isWord(words) && !element.matches(".choice")) found.push(words);
    }
  return found;
};

describe(`the words of our pages in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "smallprint-words-"));
    cpSync(join(ROOT, "dist", name), folder, { recursive: true });
    for (const file of readdirSync(join(folder, "www/words")))
      rewrite(join(folder, "www/words", file), (words) => `⟦${words}⟧`);
    for (const language of readdirSync(join(folder, "_locales")))
      rewrite(join(folder, "_locales", language, "messages.json"), (one) => ({ ...one, message: `⟦${one.message}⟧` }));
    session = await begin(pages, folder);
    ({ browser } = session);
    await browser.allow();
  });
  after(async () => {
    await session?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the popup and the first-run page", async () => {
    const page = await session.open("/sample/privacy");
    await session.remembered(page);
    const popup = await browser.popup(page);
    await until(() => popup.evaluate(() => document.querySelector(".dial-letter") !== null));
    assert.ok((await popup.evaluate(() => document.body.textContent)).includes("⟦"));
    const panel = await browser.open(`${browser.root}/extension/panel.html`);
    await page.bringToFront();
    await until(() => panel.evaluate(() => document.querySelector(".dial-letter") !== null));
    assert.deepEqual(await panel.evaluate(unmarked), []);
    assert.deepEqual(await browser.desk.evaluate(unmarked), []);
    assert.match((await browser.badge(page)).title, /^⟦/);
    await panel.close();
    await page.close();
  });

  test("the offline page with all of a report", async () => {
    const page = await browser.open(`${browser.root}/www/index.html`);
    assert.deepEqual(await page.evaluate(unmarked), []);
    await page.click("#sample");
    await until(() => page.evaluate(() => document.querySelector(".dial-letter") !== null));
    assert.deepEqual(await page.evaluate(unmarked), []);
    await page.close();
  });
});
