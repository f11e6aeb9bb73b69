// One browser with the built extension and one server of pages: what every test of a reader's doings stands on.

import { join } from "node:path";
import { serve } from "../../xtask/server.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");

export const name = process.env.BROWSER ?? "chromium";
const driver = await import(`./${name}.mjs`);
/** Why the tests can't run here, or false. */
export const absent = driver.path === null ? `${name} is not on this machine` : false;

/** The same text with every stretch of whitespace as one space: a range spells out the page's own line breaks. */
export const plain = (text) => text.replace(/[\s\u00ad\u200b]+/g, " ").trim();

export const STANCES = ["grave", "bad", "caution", "neutral", "good"];

/** Where the built extension lies. */
export const DIST = join(ROOT, "dist", name);

/** @param {Parameters<typeof serve>[0]} pages @param {string} [dist] the extension to load @param {{ profile?: string, isNew?: boolean }} [options] */
export const begin = async (pages, dist = DIST, options = {}) => {
  const server = await serve(pages);
  const browser = await driver.launch({ dist, ...options });

  /** The pages that the background remembers. */
  const memories = async () =>
    JSON.parse(
      await browser.desk.evaluate(async () => {
        const all = Object.values(await chrome.storage.session.get(null));
        return JSON.stringify(all.map(({ url, reading, report }) => ({ url, reading, report: JSON.parse(report) })));
      }),
    );

  return {
    browser,
    server,
    memories,
    open: (path) => browser.open(server.origin + path),
    badgeShown: (page) => until(async () => (await browser.badge(page)).text),
    badgeGone: (page) => until(async () => (await browser.badge(page)).text === ""),

    /** What the background remembers of a page, as the popup gets it; waits until there is something. */
    remembered: (page) => until(async () => (await memories()).find(({ url }) => url === page.url())?.report),

    /** Chooses a language on the first-run page, and waits until that page speaks it. "" is the browser's own. */
    async speak(language) {
      await browser.desk.evaluate((language) => {
        const select = document.getElementById("language");
        select.value = language;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }, language);
      await until(() =>
        browser.desk.evaluate(async (language) => {
          const { language: kept = "" } = await chrome.storage.local.get("language");
          return kept === language && document.documentElement.lang.startsWith(language || "en");
        }, language),
      );
    },

    /** What is painted in a page and in its frames; the browser shows it to the page itself as well. */
    painted: (page) =>
      page.evaluate(() => {
        const windows = [window];
        for (const { document } of windows) {
          const frames = [...document.querySelectorAll("iframe")].filter((frame) => frame.contentDocument);
          windows.push(...frames.map((frame) => frame.contentWindow));
        }
        const found = {};
        for (const one of windows) {
          for (const [name, ranges] of one.CSS.highlights) {
            found[name] = [...(found[name] ?? []), ...[...ranges].map((range) => range.toString())];
          }
        }
        return found;
      }),

    async end() {
      await browser.close();
      await server.stop();
    },
  };
};

/** What a reader sees in the popup. */
export const seenIn = (popup) =>
  popup.evaluate(() => ({
    words: document.body.textContent,
    band: document.querySelector(".dial-letter")?.textContent ?? null,
    risk: document.querySelector(".dial-risk")?.textContent ?? null,
    summary: document.querySelector(".report-summary")?.textContent ?? null,
    quotes: [...document.querySelectorAll("button.quote")].map((quote) => quote.textContent),
    next: document.querySelector(".report-next, .problem p")?.textContent ?? null,
    problem: document.querySelector(".problem h2")?.textContent ?? null,
  }));

/** The quotes of a report's findings, by their stance. */
export const quotesOf = (report) =>
  Object.fromEntries(
    STANCES.map((stance) => [
      stance,
      report.findings
        .filter((finding) => finding.stance === stance)
        .flatMap((finding) => finding.evidence.map(({ quote }) => plain(quote)))
        .toSorted(),
    ]),
  );
