// The shell without a browser: the engine as WebAssembly, the manifest, the messages, the words.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import load, { analyze, catalogue, compare } from "../www/wasm/smallprint.js";

const ROOT = join(import.meta.dirname, "..");
const at = (...path) => join(ROOT, ...path);
const read = (...path) => readFileSync(at(...path), "utf8");
const filesIn = (folder, ending) =>
  existsSync(at(folder)) ? readdirSync(at(folder)).filter((name) => name.endsWith(ending)) : [];

await load({ module_or_path: readFileSync(at("www/wasm/smallprint_bg.wasm")) });

const invented = [
  at("www/sample.txt"),
  ...filesIn("tests/policies", ".txt").map((name) => at("tests/policies", name)),
  ...filesIn("tests/pages", ".txt").map((name) => at("tests/pages", name)),
];
const seeds = filesIn("../shared/seeds", ".txt").map((name) => at("../shared/seeds", name));
const noSeeds = seeds.length === 0 && "../shared/seeds is absent";

const native = (...asked) =>
  execFileSync(at("target/release/smallprint"), [...asked, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });

const spansOf = ({ findings, disclosures, contradictions, facts }) => [
  ...findings.flatMap(({ evidence, softened }) => [...evidence, ...softened]),
  ...disclosures.flatMap(({ evidence }) => evidence),
  ...contradictions.flatMap(({ a, b }) => [a, b]),
  ...facts.flatMap(({ evidence }) => evidence),
];

const isTrue = (file) => {
  const text = readFileSync(file, "utf8");
  const report = analyze({ text });
  for (const { start, end, quote } of spansOf(report)) assert.equal(text.slice(start, end), quote);
  if (report.score === null) return;
  const points = [...report.findings, ...report.disclosures].reduce((sum, { points }) => sum + points, 0);
  assert.ok(Math.abs(points - report.score.risk) < 0.005, `${points} points make a risk of ${report.score.risk}`);
};

const isNative = (file) => {
  const here = JSON.stringify(analyze({ text: readFileSync(file, "utf8") }));
  assert.equal(`${here}\n`, native(file));
};

describe("the engine as WebAssembly", () => {
  for (const file of invented) {
    test(`quotes are slices and points add up: ${basename(file)}`, () => isTrue(file));
    test(`the command line gives the same bytes: ${basename(file)}`, () => isNative(file));
  }
  test("quotes are slices and points add up: the seeds", { skip: noSeeds }, () => seeds.forEach(isTrue));
  test("the command line gives the same bytes: the seeds", { skip: noSeeds }, () => seeds.forEach(isNative));

  test("two versions are compared as the command line compares them", () => {
    const [old, newer] = invented;
    const source = (file) => ({ text: readFileSync(file, "utf8") });
    assert.equal(`${JSON.stringify(compare(source(old), source(newer)))}\n`, native("diff", old, newer));
    assert.deepEqual(compare(source(old), source(old)).changes, []);
    assert.throws(() => compare(source(old), null), TypeError);
  });

  test("any characters have a report whose places are right", () => {
    const odd =
      "🪴 We’d sell “your” datа\u202e… \ud800 not\u0000paired, and we share your e-mail 😀 with partners.\n".repeat(60);
    const report = analyze({ text: odd });
    for (const { start, end, quote } of spansOf(report))
      assert.equal(odd.toWellFormed?.().slice(start, end) ?? quote, quote);
  });

  test("the catalogue has a question and levels for every practice", () => {
    const practices = catalogue();
    assert.ok(practices.length > 0);
    for (const { id, question, levels } of practices) assert.ok(id && question && levels.length > 0, id);
  });
});

describe("the extension's files", () => {
  const manifest = JSON.parse(read("extension/manifest.json"));
  const scripts = (folder) => filesIn(folder, ".js").map((name) => [`${folder}/${name}`, read(folder, name)]);
  const pages = ["popup", "panel", "report", "welcome"]
    .map((name) => `extension/${name}.html`)
    .concat("www/index.html");

  test("every path that the manifest names is there", () => {
    const named = JSON.stringify(manifest).match(/"(?:extension|www)\/[^"]+"/g);
    assert.ok(named.length > 0);
    for (const path of named) assert.ok(existsSync(at(JSON.parse(path))), path);
  });

  test("it asks for little: four permissions, no host, and nothing from the network", () => {
    assert.deepEqual(manifest.permissions.toSorted(), ["activeTab", "scripting", "sidePanel", "storage"]);
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.match(
      manifest.content_security_policy.extension_pages,
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
    );
    assert.doesNotMatch(manifest.content_security_policy.extension_pages, /https?:|\*|data:|unsafe-inline/);
  });

  test("every script and style that a page or the background names is there", async () => {
    const listed = [...read("extension/watch.js").matchAll(/"((?:extension|www)\/[^"]+)"/g)].map(([, path]) => path);
    assert.ok(listed.length >= 5);
    for (const path of listed) assert.ok(existsSync(at(path)), path);
    for (const page of pages) {
      for (const [, path] of read(page).matchAll(/(?:src|href)="([^"#]+)"/g)) {
        assert.ok(existsSync(at(page, "..", path)), `${page} names ${path}`);
      }
    }
  });

  test("the popup names beforehand all that it loads, so that nothing waits for the one before it", () => {
    const loaded = new Set();
    const follow = (path) => {
      for (const [, name] of read(path).matchAll(/^(?:import|export) [^;]*?"(\.[^"]+\.js)"/gm)) {
        const next = join(path, "..", name);
        if (!loaded.has(next)) {
          loaded.add(next);
          follow(next);
        }
      }
    };
    follow("extension/popup.js");
    const named = [...read("extension/popup.html").matchAll(/modulepreload" href="([^"]+)"/g)].map(([, path]) =>
      join("extension", path),
    );
    assert.ok(loaded.size > 10);
    assert.deepEqual(named.toSorted(), [...loaded].toSorted());
  });

  test("every message has one who answers it and one who sends it", () => {
    const names = [...read("extension/messages.js").matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
    assert.equal(names.length, 12);
    const code = scripts("extension")
      .filter(([path]) => !path.endsWith("messages.js"))
      .map(([, text]) => text)
      .join("\n");
    for (const name of names) {
      assert.match(code, new RegExp(`type: ${name}\\b`), `${name} is sent`);
      assert.match(code, new RegExp(`\\[(?:messages\\.)?${name}\\]:|!== ${name}\\b`), `${name} is answered`);
    }
  });

  test("every name that scripts share in a tab is made ours before a page can take it", () => {
    const watch = read("extension/watch.js");
    const scripts = [...watch.matchAll(/"((?:extension|www)\/\w+\.js)"/g)].map(([, path]) => path);
    const shared = scripts.flatMap((path) =>
      [...read(path).matchAll(/^globalThis\.(\w+) \?\?=/gm)].map(([, name]) => name),
    );
    const ours = [...read("extension/ground.js").matchAll(/"(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual(ours.toSorted(), [...new Set(shared)].toSorted());
    for (const [, list] of watch.matchAll(/(?:SCRIPTS = |js: )\[([^\]]+)\]/g)) {
      assert.match(list, /^\s*"extension\/ground\.js"/);
    }
  });

  test("what reads PDFs is loaded when it is needed, in a thread that one file begins", () => {
    const named = [...scripts("www"), ...scripts("extension")].filter(([, code]) => code.includes("wasm/pdf"));
    assert.deepEqual(
      named.map(([path]) => path.split("/").at(-1)),
      ["extract.js"],
    );
    const asks = [...scripts("www"), ...scripts("extension")].filter(([, code]) => code.includes("extract.js"));
    assert.deepEqual(
      asks.map(([path]) => path.split("/").at(-1)),
      ["pdf.js"],
    );
    assert.doesNotMatch(asks[0][1], /^import /m);
  });

  test("the badge has the colours of the bands", () => {
    const badge = read("extension/badge.js");
    const look = read("www/look.css");
    for (const [, band, colour] of look.matchAll(/--band-(\w+): light-dark\((#\w+),/g)) {
      const name = band === "none" ? band : band.toUpperCase();
      assert.ok(badge.includes(`${name}: "${colour}"`), `${name} is ${colour}`);
    }
  });
});
