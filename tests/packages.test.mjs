// The packages as packed: installed into empty folders, they give the reports of the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../xtask/server.mjs";
import * as chromium from "./browser/chromium.mjs";
import { until } from "./browser/wait.mjs";

const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "www/sample.txt");

const tell = (program, args, options = {}) => execFileSync(program, args, { encoding: "utf8", ...options });
const native = JSON.parse(tell(join(ROOT, "target/release/smallprint"), ["--format", "json", SAMPLE]));
const text = readFileSync(SAMPLE, "utf8");

describe("the package for JavaScript", () => {
  /** An empty folder, as that of somebody who has never heard of this one. */
  const folder = mkdtempSync(join(tmpdir(), "smallprint-npm-"));
  const at = (name) => join(folder, name);
  const installed = at("node_modules/smallprint");

  before(() => {
    const [packed] = JSON.parse(tell("npm", ["pack", "--json", "--pack-destination", folder, join(ROOT, "dist/npm")]));
    writeFileSync(at("package.json"), JSON.stringify({ private: true }));
    tell("npm", ["install", "--offline", "--no-audit", "--no-fund", at(packed.filename)], { cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("Node imports it", () => {
    const script = `
      import { readFileSync } from "node:fs";
      import { analyze, catalogue, compare, write } from "smallprint";
      const text = readFileSync(${JSON.stringify(SAMPLE)}, "utf8");
      let refused = null;
      try { analyze(5) } catch (error) { refused = error.name }
      console.log(JSON.stringify({
        plain: analyze(text),
        source: analyze({ text }, "strict").score.profile,
        changes: compare(text, { text: text + "\\n\\nWe sell your personal information." }).changes.length,
        same: compare(text, text).changes.length,
        markdown: write(text, "markdown").slice(0, 2),
        practices: catalogue().length,
        refused,
      }));`;
    writeFileSync(at("use.mjs"), script);
    const { plain, practices, ...rest } = JSON.parse(tell("node", ["use.mjs"], { cwd: folder }));
    assert.deepEqual(plain, native);
    assert.ok(practices > 20, `${practices} practices`);
    assert.ok(rest.changes > 0);
    assert.deepEqual(
      { ...rest, changes: 1 },
      { source: "strict", changes: 1, same: 0, markdown: "# ", refused: "TypeError" },
    );
  });

  test("its types are those of the report", () => {
    const script = `
      import { analyze, compare, type Finding, type Report } from "smallprint";
      const report: Report = analyze("We sell your data.", "strict");
      const findings: Finding[] = analyze({ text: "" }).findings;
      const band: "A" | "B" | "C" | "D" | "E" | undefined = report.score?.band;
      console.log(findings, band, compare("", "").summary);
      // @ts-expect-error: a number is no text
      analyze(5);
      // @ts-expect-error: nobody has such concerns
      analyze("", "nobody");`;
    writeFileSync(at("use.ts"), script);
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", ""];
    tell(join(ROOT, "node_modules/.bin/tsc"), [...options, "use.ts"], { cwd: folder });
  });

  test("a page imports it without a bundler", { skip: chromium.path === null && "chromium is absent" }, async () => {
    const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
    const script = `<!doctype html><title>Tea</title><script type="module">
      import { analyze } from "/smallprint/page.js";
      document.report = JSON.stringify(analyze(${JSON.stringify(text).replaceAll("<", "\\u003c")}));
    </script>`;
    const pages = { "/": { body: script } };
    for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const type = types[/\.\w+$/.exec(file)?.[0]] ?? "text/plain";
      pages[`/smallprint/${relative(installed, file)}`] = { body: readFileSync(file), type };
    }
    const server = await serve(pages);
    const browser = await chromium.launch({ dist: join(ROOT, "dist/chromium") });
    try {
      const page = await browser.open(`${server.origin}/`);
      const report = await until(() => page.evaluate(() => document.report));
      assert.deepEqual(JSON.parse(report), native);
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
