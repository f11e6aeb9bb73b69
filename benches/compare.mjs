// Prints how fast the engine is in Node and in each browser beside native code, an automaton and regular expressions.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../tests/browser/wait.mjs";
import { serve } from "../xtask/server.mjs";
import { measure } from "./measured.mjs";

const ROOT = join(import.meta.dirname, "..");
const file = (path) => readFileSync(join(ROOT, path));

const ENGINE = "www/wasm/smallprint";
const YARDSTICK = "target/yardstick/yardstick";
const sample = file("www/sample.txt").toString();

/** The warm report of the same text natively, and the statements as expressions. */
const native = () => {
  const env = { ...process.env, SMALLPRINT_WARM: "26000" };
  const bench = spawnSync("cargo", ["bench", "--quiet", "--bench", "analyze"], { cwd: ROOT, env, maxBuffer: 1 << 26 });
  return JSON.parse(bench.stdout.toString());
};

const inNode = async (written) => {
  const [engine, yardstick] = await Promise.all([ENGINE, YARDSTICK].map((path) => import(join(ROOT, `${path}.js`))));
  const modules = { engine: file(`${ENGINE}_bg.wasm`), yardstick: file(`${YARDSTICK}_bg.wasm`) };
  return measure({ engine, yardstick, modules, sample, written });
};

const script = (path) => ({ body: file(path), type: "text/javascript" });
const PAGES = {
  "/": { body: "An empty page." },
  "/measured.mjs": script("benches/measured.mjs"),
  ...Object.fromEntries(
    [ENGINE, YARDSTICK].flatMap((path) => [
      [`/${path}.js`, script(`${path}.js`)],
      [`/${path}_bg.wasm`, { body: file(`${path}_bg.wasm`), type: "application/wasm" }],
    ]),
  ),
};

const inBrowser = async (name, written) => {
  const driver = await import(`../tests/browser/${name}.mjs`);
  if (driver.path === null) return null;
  const server = await serve({ ...PAGES, "/written": { body: JSON.stringify(written), type: "application/json" } });
  const browser = await driver.launch({ dist: join(ROOT, "dist", name) });
  try {
    const page = await browser.open(`${server.origin}/`);
    // Some minutes are longer than a browser is asked to answer in.
    await page.evaluate(
      async (paths, sample) => {
        const [{ measure }, engine, yardstick, written] = await Promise.all([
          import("/measured.mjs"),
          ...paths.map((path) => import(`/${path}.js`)),
          fetch("/written").then((answer) => answer.json()),
        ]);
        const [at, beside] = paths.map((path) => `/${path}_bg.wasm`);
        const measuring = measure({ engine, yardstick, modules: { engine: at, yardstick: beside }, sample, written });
        measuring.then((figures) => {
          globalThis.figures = figures;
        });
      },
      [ENGINE, YARDSTICK],
      sample,
    );
    return await until(() => page.evaluate(() => globalThis.figures), { within: 600_000, every: 500 });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)} ×`;

const { milliseconds, ...written } = native();
const places = { Node: inNode, Chromium: inBrowser.bind(null, "chromium"), Firefox: inBrowser.bind(null, "firefox") };
const measured = {};
for (const [place, run] of Object.entries(places)) measured[place] = await run(written);
const there = Object.entries(measured).filter(([, figures]) => figures !== null);

const row = (what, figure, bar) => console.log(`| ${[what, ...there.map(([, it]) => figure(it)), bar].join(" | ")} |`);
console.log(`| what | ${there.map(([place]) => place).join(" | ")} | budget |\n|---|${"---|".repeat(there.length + 1)}`);
row("warm report, 26 KB", ({ reports }) => `${reports[26_000].toFixed(2)} ms`, "5 ms");
row("… against native code", ({ reports }) => times(reports[26_000] / milliseconds), "2 ×");
row("… against one pass of an automaton of 500 phrases", ({ reports, floor }) => times(reports[26_000] / floor), "15 ×");
row("the statements as regular expressions, against it", (it) => times(it.expressions / it.reports[26_000]), "above 8 ×");
row("2.5 KB", ({ reports }) => `${reports[2_500].toFixed(2)} ms`, "–");
row("260 KB against 26 KB", ({ reports }) => times(reports[260_000] / reports[26_000]), "–");
row("2.6 MB against 260 KB", ({ reports }) => times(reports[2_600_000] / reports[260_000]), "–");
row("each byte of 10 MB against one of 100 KB", ({ reports }) => times(reports[10_000_000] / reports[100_000] / 100), "1.3 ×");
row("compiled, woken and the first report, 26 KB", ({ first }) => `${first.toFixed(0)} ms`, "–");
row("memory after a text of 1 MB", ({ bytes }) => `${(bytes / 2 ** 20).toFixed(0)} MB`, "64 MB");
console.log(`\nThe same report natively: ${milliseconds.toFixed(2)} ms.`);
