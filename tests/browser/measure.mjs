// Measures the shell against its budgets and prints a table; it never fails a test.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serve } from "../../xtask/server.mjs";
import { pages, SAMPLE } from "./pages.mjs";
import { longPage, READER } from "./traps.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const RUNS = 7;

// The budgets are set for a policy of 26 KB and a text of 1 MB.
const fill = (length) => SAMPLE.repeat(Math.ceil(length / SAMPLE.length)).slice(0, length);
const POLICY = fill(26_000);
const LONG = fill(1_000_000);
const PAGE_WORDS = 25_000;

const best = (times) => Math.min(...times);
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const milliseconds = (times) => `${best(times).toFixed(1)} (median ${median(times).toFixed(1)}) ms`;
const row = (what, measured, budget) => console.log(`| ${what} | ${measured} | ${budget} |`);

console.log("| what | measured | budget |\n|---|---|---|");
const wasm = readFileSync(join(ROOT, "www/wasm/smallprint_bg.wasm"));
row("WebAssembly, raw", `${wasm.length} bytes`, "1,200,000");
row("WebAssembly, gzip -9", `${gzipSync(wasm, { level: 9 }).length} bytes`, "400,000");

/** Times inside a page of the extension, so that only the message and the background count. */
const askBackground = (browser, message) =>
  browser.desk.evaluate(async (message) => {
    const started = performance.now();
    await chrome.runtime.sendMessage(message);
    return performance.now() - started;
  }, message);

/** Asks a background that sleeps. */
const askAsleep = async (browser, message) => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await browser.kill();
    times.push(await askBackground(browser, message));
  }
  return times;
};

const analyzeHere = (browser, text, runs) =>
  browser.desk.evaluate(
    async (text, runs) => {
      const { analyze } = await import("/www/analyzer.js");
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await analyze({ text });
        times.push(performance.now() - started);
      }
      return times;
    },
    text,
    runs,
  );

/**
 * Reads a page in its own world, each time as it was just opened: the time in all, and the longest that nothing else
 * could run, told by a message that the page sends itself again and again.
 */
const readOpened = async (browser, url, runs) => {
  const times = { whole: [], longest: [] };
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.open(url);
    await page.evaluate(READER);
    const { whole, longest } = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      let longest = 0;
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      const started = performance.now();
      await globalThis.smallprintReader.read(document);
      const whole = performance.now() - started;
      port1.close();
      return { whole, longest };
    });
    times.whole.push(whole);
    times.longest.push(longest);
    await page.close();
  }
  return times;
};

/** Draws the full report of a text of so many words, as often as asked, until it stands on the page and is painted. */
const drawFull = (browser, text, runs) =>
  browser.desk.evaluate(
    async (text, runs) => {
      const { analyze } = await import("/www/analyzer.js");
      const { drawFull } = await import("/www/full.js");
      const source = { text };
      const report = await analyze(source);
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        const { shown, paint } = drawFull({ source, report, name: "" });
        document.body.append(shown);
        paint();
        // What is laid out can be used.
        shown.getBoundingClientRect();
        times.push(performance.now() - started);
        shown.remove();
      }
      return times;
    },
    text,
    runs,
  );

const LONG_PAGE = longPage(PAGE_WORDS);
const OTHER_PAGE = LONG_PAGE.replaceAll(/privacy/gi, "kettle");

const GATE = ["extension/ground.js", "extension/messages.js", "extension/names.js", "extension/gate.js"]
  .map((path) => readFileSync(join(ROOT, path), "utf8"))
  .join(";\n");

/** What the level "every page" costs on a page that names no policy, just opened: all that runs there. */
const gateOpened = async (browser, url, runs) => {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.open(url);
    times.push(
      await page.evaluate((gate) => {
        // Compiled as the browser compiles a script, and run once.
        const started = performance.now();
        new Function(gate)();
        return performance.now() - started;
      }, GATE),
    );
    await page.close();
  }
  return times;
};

/** For scale: the time this machine takes for counting to a hundred million. */
const machine = () => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    for (let at = 0; at < 100_000_000; at += 1);
    times.push(performance.now() - started);
  }
  return times;
};

row("this machine, for scale: counting to 100 million", milliseconds(machine()), "–");

for (const name of ["chromium", "firefox"]) {
  const driver = await import(`./${name}.mjs`);
  if (driver.path === null) {
    console.log(`| ${name} | not on this machine | |`);
    continue;
  }
  const server = await serve({ ...pages, "/long": { body: LONG_PAGE }, "/kettles": { body: OTHER_PAGE } });
  const browser = await driver.launch({ dist: join(ROOT, "dist", name) });
  try {
    await browser.allow();
    const woken = await askAsleep(browser, { type: "page-left", reading: "none" });
    row(`${name}: dead background to any answer, for scale`, milliseconds(woken), "–");
    const cold = await askAsleep(browser, { type: "page-text", reading: "measure", source: { text: POLICY } });
    row(`${name}: dead background to first report, 26 KB`, milliseconds(cold), "60 ms");
    const warm = await analyzeHere(browser, POLICY, RUNS * 3);
    row(`${name}: warm report, 26 KB`, milliseconds(warm.slice(1)), "5 ms");
    const long = await analyzeHere(browser, LONG, 3);
    row(
      `${name}: 1 MB against 26 KB`,
      `${(best(long) / best(warm)).toFixed(1)} times (${best(long).toFixed(0)} ms)`,
      "45 times",
    );
    const page = await browser.open(`${server.origin}/sample/privacy`);
    await until(async () => (await browser.badge(page)).text);
    const { whole, longest } = await readOpened(browser, `${server.origin}/long`, RUNS);
    row(`${name}: reading a page of ${PAGE_WORDS} words just opened`, milliseconds(whole), "60 ms");
    row(`${name}: the longest that it holds the page's thread`, milliseconds(longest), "16 ms");
    const passed = await gateOpened(browser, `${server.origin}/kettles`, RUNS);
    row(`${name}: the gate of "every page" on such a page that is no policy`, milliseconds(passed), "5 ms");
    const opened = [];
    for (let run = 0; run < RUNS; run += 1) {
      const popup = await browser.popup(page);
      opened.push(await popup.evaluate(() => window.performance.getEntriesByName("report-shown")[0].startTime));
      await popup.close();
    }
    row(`${name}: popup, cached report, until it is drawn`, milliseconds(opened), "100 ms");
    const drawn = await drawFull(browser, LONG.split(" ").slice(0, PAGE_WORDS).join(" "), RUNS);
    row(`${name}: full report of ${PAGE_WORDS} words, until it can be used`, milliseconds(drawn), "300 ms");
  } finally {
    await browser.close();
    await server.stop();
  }
}
