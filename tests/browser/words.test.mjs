// That every word on our pages comes from a catalogue: in a browser, named by BROWSER, all catalogues are marked, and what is unmarked is found.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { mark, unmarked } from "../marks.mjs";
import { pageOf } from "../../xtask/server.mjs";
import load, { analyze } from "../../www/wasm/smallprint.js";
import { OTHER_SAMPLE, SAMPLE } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
await load({ module_or_path: readFileSync(join(ROOT, "www/wasm/smallprint_bg.wasm")) });
const policy = (name) => readFileSync(join(ROOT, "tests/policies", `${name}.txt`), "utf8");
const pages = {
  "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
  "/terms/privacy": { body: pageOf(policy("terms-with-privacy-part"), "Terms and privacy") },
  "/german/privacy": { body: pageOf(policy("german-policy"), "Datenschutz") },
  "/short/privacy": { body: pageOf("We sell data to four firms.", "Privacy policy") },
  "/file.pdf": { body: "%PDF-1.4", type: "application/pdf" },
};

// One that contradicts itself, and one before it that promised more.
const TORN = `${SAMPLE}\n\nWe do not sell your data. We sell your data to data brokers.`;

/** What the engine says of them. */
const ENGLISH = [TORN, policy("terms-with-privacy-part")].flatMap((text) => {
  const { findings, disclosures, contradictions, facts } = analyze({ text });
  const said = [...findings, ...disclosures].map(({ title }) => title);
  return [...said, ...contradictions.map(({ why }) => why), ...facts.map(({ value }) => value)];
});

const rewrite = (file, change) => {
  const words = JSON.parse(readFileSync(file, "utf8"));
  for (const key of Object.keys(words)) words[key] = change(words[key]);
  writeFileSync(file, JSON.stringify(words));
};

/** All that a page says, but what stands in `TOLD`. */
const wordsOf = (TOLD) => {
  const found = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest(TOLD)) found.push(node.data);
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]"))
    for (const key of ["title", "aria-label", "placeholder"]) found.push(element.getAttribute(key) ?? "");
  return found;
};

// The policy's own words, names of files and languages, articles of laws, sums of files, what a browser reports.
const POLICY =
  "q, code, script, style, .original, #address, .address, .contacts [dir], .contacts a, .facts a, .choices a, .opened, " +
  "#language, .checked small, title, [lang=und]";
// What the engine says is marked where it is translated, and else told to be English.
const TOLD = { en: `${POLICY}, [lang=en]:not(html)`, de: POLICY };

/** What fills holes: words of the policy and its date, names; in English also what the engine says, which catalogues lack. */
const NAMES = ["Smallprint", "fern.example"];
const fills = (...words) =>
  words
    .flat()
    .join("\n")
    .replace(/ *\n */g, "\n")
    .toLowerCase();
const FILLS = {
  en: fills(TORN, policy("terms-with-privacy-part"), NAMES, "14 March 2025", ENGLISH),
  de: fills(TORN, policy("terms-with-privacy-part"), NAMES, "14. März 2025"),
};

/** What is said in no catalogue, of what a page says. */
const strangers = (words, language) =>
  words.flatMap(unmarked).filter((piece) => !FILLS[language].includes(piece.toLowerCase()));

describe(`the words of our pages in ${name}`, { skip: absent }, () => {
  let session;
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "smallprint-words-"));
    cpSync(join(ROOT, "dist", name), folder, { recursive: true });
    for (const file of readdirSync(join(folder, "www/words"))) rewrite(join(folder, "www/words", file), mark);
    for (const language of ["de.json", "fr.json", "es.json"]) {
      rewrite(join(folder, "www/titles", language), (said) => said.map(mark));
      rewrite(join(folder, "www/phrases", language), mark);
    }
    for (const language of readdirSync(join(folder, "_locales")))
      rewrite(join(folder, "_locales", language, "messages.json"), (one) => ({ ...one, message: mark(one.message) }));
    session = await begin(pages, folder);
    ({ browser } = session);
    await browser.allow();
  });
  after(async () => {
    await session?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asked in the popup's own world, where its elements are as they are to it. */
  const inPopup = async (popup, told) =>
    JSON.parse(await popup.run(`JSON.stringify((${wordsOf})(${JSON.stringify(told)}))`));

  for (const language of ["en", "de"]) {
    const told = TOLD[language];

    test(`the popup and the first-run page, in ${language}`, async () => {
      await session.speak(language);
      const page = await session.open("/sample/privacy");
      await session.remembered(page);
      const popup = await browser.popup(page);
      await until(() => popup.evaluate(() => document.querySelector(".dial-letter") !== null));
      assert.ok((await popup.evaluate(() => document.body.textContent)).includes("⟦"));
      assert.deepEqual(strangers(await inPopup(popup, told), language), []);
      const address = await popup.evaluate(() => document.getElementById("full").href);
      await popup.close();
      const full = await browser.open(address);
      await until(() => full.evaluate(() => document.querySelector(".dial-letter") !== null));
      assert.deepEqual(strangers(await full.evaluate(wordsOf, told), language), []);
      await full.close();
      const panel = await browser.open(`${browser.root}/extension/panel.html`);
      await page.bringToFront();
      await until(() => panel.evaluate(() => document.querySelector(".dial-letter") !== null));
      assert.deepEqual(strangers(await panel.evaluate(wordsOf, told), language), []);
      await browser.desk.evaluate(() => chrome.storage.local.set({ silent: ["fern.example"] }));
      await until(() => browser.desk.evaluate(() => document.querySelector("#silent button") !== null));
      assert.deepEqual(strangers(await browser.desk.evaluate(wordsOf, told), language), []);
      await browser.desk.evaluate(() => chrome.storage.local.remove("silent"));
      await panel.close();
      await page.close();
    });

    test(`the sentence of the badge, whatever it says, in ${language}`, async () => {
      // It speaks the language that is chosen now, on pages that are open too.
      await session.speak("fr");
      const page = await session.open("/sample/privacy");
      await until(async () => (await browser.badge(page)).title.startsWith("⟦Smallprint, niveau"));
      await session.speak(language);
      const begin = { en: "⟦Smallprint, band", de: "⟦Smallprint, Stufe" }[language];
      await until(async () => (await browser.badge(page)).title.startsWith(begin));
      await page.close();
      for (const path of ["/sample/privacy", "/terms/privacy", "/german/privacy", "/short/privacy"]) {
        const shown = await session.open(path);
        const { summary } = await session.remembered(shown);
        await session.badgeShown(shown);
        const { title } = await browser.badge(shown);
        // In English the engine's own sentence is told.
        assert.deepEqual(unmarked(title), language === "en" ? unmarked(summary) : [], path);
        await shown.close();
      }
    });

    test(`what could not be read, and why, in ${language}`, async () => {
      await session.speak(language);
      for (const address of ["about:blank", `${session.server.origin}/file.pdf`]) {
        const page = await browser.open(address);
        const popup = await browser.popup(page);
        assert.deepEqual(strangers(await inPopup(popup, told), language), [], address);
        await popup.close();
        await page.close();
      }
      const report = await browser.open(`${browser.root}/extension/report.html?tab=999999`);
      await until(() => report.evaluate(() => document.querySelector(".problem") !== null));
      assert.deepEqual(strangers(await report.evaluate(wordsOf, told), language), []);
      await report.close();
      const offline = await browser.open(`${browser.root}/www/index.html?language=${language}`);
      await until(() => offline.evaluate(() => document.querySelector("#profile option") !== null));
      await offline.evaluate(() => {
        globalThis.fetch = () => Promise.reject(new TypeError("The file is out of reach."));
        document.getElementById("text").value = "We sell your data.";
        document.getElementById("ask").requestSubmit();
      });
      await until(() => offline.evaluate(() => document.querySelector("#notice code") !== null));
      assert.deepEqual(strangers(await offline.evaluate(wordsOf, told), language), []);
      // What the browser says is in no language of ours, and marked for who listens.
      assert.deepEqual(
        await offline.evaluate(() =>
          [...document.querySelectorAll("#notice code")].map((one) => [one.lang, one.textContent]),
        ),
        [["en", "TypeError: The file is out of reach."]],
      );
      await offline.close();
    });

    test(`the offline page with all of a report, and with a comparison, in ${language}`, async () => {
      const page = await browser.open(`${browser.root}/www/index.html?language=${language}`);
      await until(() => page.evaluate((language) => document.documentElement.lang === language, language));
      assert.deepEqual(strangers(await page.evaluate(wordsOf, told), language), []);
      await page.evaluate((text) => {
        document.getElementById("text").value = text;
        document.getElementById("ask").requestSubmit();
      }, TORN);
      await until(() => page.evaluate(() => document.querySelector(".pairs") !== null));
      await page.evaluate((earlier) => {
        const box = document.querySelector(".report-compare textarea");
        box.value = earlier;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }, OTHER_SAMPLE);
      await until(() => page.evaluate(() => document.querySelector(".change") !== null));
      assert.deepEqual(strangers(await page.evaluate(wordsOf, told), language), []);
      await page.evaluate(() => {
        globalThis.saved = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          globalThis.saved.push(blob);
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
        for (const button of [...document.querySelectorAll(".exports button")].slice(1, 3)) button.click();
      });
      await until(() => page.evaluate(() => globalThis.saved.length === 2));
      const saved = await page.evaluate(() => Promise.all(globalThis.saved.map((blob) => blob.text())));
      const [markdown, table] = saved.toSorted((a, b) => b.startsWith("#") - a.startsWith("#"));
      const headings = markdown.split("\n").filter((line) => line.startsWith("## "));
      assert.ok(headings.length > 10);
      for (const heading of headings) assert.deepEqual(unmarked(heading), []);
      // tests/words.test.mjs looks at every word of both.
      assert.equal(/,⟦[^⟧]/.test(table), language !== "en");
      await page.close();
    });
  }
});
