// Measures the shell against its budgets and prints a table; it never fails a test.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serve } from "../../xtask/server.mjs";
import { pages, SAMPLE } from "./pages.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const RUNS = 7;

// The budgets are set for a policy of 26 KB and a text of 1 MB.
const fill = (length) => SAMPLE.repeat(Math.ceil(length / SAMPLE.length)).slice(0, length);
const POLICY = fill(26_000);
const LONG = fill(1_000_000);

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

const readHere = (page, runs) =>
  page.evaluate((runs) => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now();
      globalThis.smallprintReader.read(document);
      times.push(performance.now() - started);
    }
    return times;
  }, runs);

for (const name of ["chromium", "firefox"]) {
  const driver = await import(`./${name}.mjs`);
  if (driver.path === null) {
    console.log(`| ${name} | not on this machine | |`);
    continue;
  }
  const server = await serve(pages);
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
    await page.evaluate(readFileSync(join(ROOT, "www/reader.js"), "utf8"));
    row(`${name}: reading the sample's page`, milliseconds(await readHere(page, RUNS)), "–");
    const opened = [];
    for (let run = 0; run < RUNS; run += 1) {
      const popup = await browser.popup(page);
      opened.push(await popup.evaluate(() => window.performance.getEntriesByName("report-shown")[0].startTime));
      await popup.close();
    }
    row(`${name}: popup, cached report, until it is drawn`, milliseconds(opened), "100 ms");
  } finally {
    await browser.close();
    await server.stop();
  }
}
