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

// One that contradicts itself, and one before it that promised more.
const TORN = `${SAMPLE}\n\nWe do not sell your data. We sell your data to data brokers.`;
const EARLIER = SAMPLE.replace("does not respond to Do Not Track signals", "honours Do Not Track signals");

const rewrite = (file, change) => {
  const words = JSON.parse(readFileSync(file, "utf8"));
  for (const key of Object.keys(words)) words[key] = change(words[key]);
  writeFileSync(file, JSON.stringify(words));
};

/** Text that stands in no catalogue, is not what the engine or the policy says, and is no number or sign. */
const unmarked = (TOLD) => {
  const found = [];
  const isWord = (text) =>
    /\p{L}{2,}/u.test(text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, "")) && !/^\s*Smallprint\s*$/.test(text);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isWord(node.data) && !node.parentElement.closest(TOLD)) found.push(node.data);
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]"))
    for (const key of ["title", "aria-label", "placeholder"]) {
      const words = element.getAttribute(key) ?? "";
      if (isWord(words) && !element.matches(".choice")) found.push(words);
    }
  return found;
};

// The policy's own words, to which a fact's value belongs, names of files and languages, articles of laws, and sums of files.
const POLICY =
  "q, code, script, style, .original, #address, .contacts [dir], .contacts a, .facts td[dir], .choices a, .opened, #language, " +
  ".checked small, title, [lang=und]";
// What the engine says is marked where it is translated, and else told to be English.
const TOLD = { en: `${POLICY}, [lang=en]:not(html)`, de: POLICY };

describe(`the words of our pages in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "smallprint-words-"));
    cpSync(join(ROOT, "dist", name), folder, { recursive: true });
    for (const file of readdirSync(join(folder, "www/words")))
      rewrite(join(folder, "www/words", file), (words) => `⟦${words}⟧`);
    for (const language of ["de.json", "fr.json", "es.json"]) {
      rewrite(join(folder, "www/titles", language), (said) => said.map((words) => `⟦${words}⟧`));
      rewrite(join(folder, "www/phrases", language), (words) => `⟦${words}⟧`);
    }
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

  for (const language of ["en", "de"]) {
    const told = TOLD[language];

    test(`the popup and the first-run page, in ${language}`, async () => {
      await session.speak(language);
      const page = await session.open("/sample/privacy");
      await session.remembered(page);
      const popup = await browser.popup(page);
      await until(() => popup.evaluate(() => document.querySelector(".dial-letter") !== null));
      assert.ok((await popup.evaluate(() => document.body.textContent)).includes("⟦"));
      const inPopup = await popup.run(`JSON.stringify((${unmarked})(${JSON.stringify(told)}))`);
      assert.deepEqual(JSON.parse(inPopup), []);
      await popup.close();
      const panel = await browser.open(`${browser.root}/extension/panel.html`);
      await page.bringToFront();
      await until(() => panel.evaluate(() => document.querySelector(".dial-letter") !== null));
      assert.deepEqual(await panel.evaluate(unmarked, told), []);
      assert.deepEqual(await browser.desk.evaluate(unmarked, told), []);
      assert.match((await browser.badge(page)).title, /^⟦/);
      await panel.close();
      await page.close();
    });

    test(`the offline page with all of a report, and with a comparison, in ${language}`, async () => {
      const page = await browser.open(`${browser.root}/www/index.html?language=${language}`);
      await until(() => page.evaluate((language) => document.documentElement.lang === language, language));
      assert.deepEqual(await page.evaluate(unmarked, told), []);
      await page.evaluate((text) => {
        document.getElementById("text").value = text;
        document.getElementById("ask").requestSubmit();
      }, TORN);
      await until(() => page.evaluate(() => document.querySelector(".pairs") !== null));
      await page.evaluate((earlier) => {
        const box = document.querySelector(".report-compare textarea");
        box.value = earlier;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }, EARLIER);
      await until(() => page.evaluate(() => document.querySelector(".change") !== null));
      assert.deepEqual(await page.evaluate(unmarked, told), []);
      await page.close();
    });
  }
});
