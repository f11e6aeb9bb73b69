// The words that people see: every one in a catalogue, none there in vain, and all catalogues alike.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { mark, unmarked } from "./marks.mjs";
import { tongueOf } from "../www/report/tongue.js";
import { summaryText } from "../www/told.js";
import { phrase, useLanguage } from "../www/words.js";
import load, { analyze, catalogue, compare, write } from "../www/wasm/smallprint.js";

const ROOT = join(import.meta.dirname, "..");
await load({ module_or_path: readFileSync(join(ROOT, "www/wasm/smallprint_bg.wasm")) });
const at = (...path) => join(ROOT, ...path);
const read = (...path) => readFileSync(at(...path), "utf8");
const json = (...path) => JSON.parse(read(...path));

/** All code and all pages of a room as one text, but what is made. */
const codeOf = (room) =>
  readdirSync(at(room), { recursive: true })
    .filter((name) => /\.(?:js|html)$/.test(name) && !name.startsWith("wasm"))
    .map((name) => read(room, name))
    .join("\n");

const LANGUAGES = readdirSync(at("www/words")).map((name) => name.replace(".json", ""));

/** Lets the room that shows speak a language, as in a browser: what it loads is read. All words of it may be changed. */
const speak = async (t, language, change = (words) => words) => {
  const changed = (words) => (Array.isArray(words) ? words.map(changed) : change(words));
  t.mock.method(globalThis, "fetch", async (address) => ({
    json: async () => {
      const words = Object.entries(JSON.parse(readFileSync(address, "utf8")));
      return Object.fromEntries(words.map(([key, said]) => [key, changed(said)]));
    },
  }));
  await useLanguage(language);
};

const holesOf = (words) => [...words.matchAll(/\{\w+\}|\$\w+\$/g)].map(([hole]) => hole).toSorted();

describe("the words of the room that shows", () => {
  const english = json("www/words/en.json");
  const code = codeOf("www");
  const named = (pattern) => [...code.matchAll(pattern)].map(([, key]) => key);
  // What is taken along is written by the engine, which asks for these words by their names.
  const inExports = (pattern) => [...read("src/export/markdown.rs").matchAll(pattern)].map(([, name]) => name);
  const said = new Set([
    ...named(/(?:say|sayCount|section|partOf|clauses|button|stepper)\(\s*"([\w-]+)"/g),
    ...named(/data-word(?:-[a-z-]+)?="([\w-]+)"/g),
    ...named(/say\([\w !=."]+ \? "([\w-]+)"/g),
    ...inExports(/said\("([\w-]+)"/g).filter((name) => !code.includes(`${name}: (`)),
  ]);
  // Words whose last part is a value: of the report, or of the room itself.
  const types = read("src/report.d.ts");
  const quoted = (list) => [...list.matchAll(/"([\w-]+)"/g)].map(([, value]) => value);
  const valuesOf = (type) => quoted(new RegExp(`export type ${type} =([^;]+);`).exec(types)[1]);
  const fieldOf = (field) => quoted(new RegExp(`^ {2}${field}: ((?:"[\\w-]+"(?: \\| )?)+);`, "m").exec(types)[1]);
  const unjudged = fieldOf("verdict").filter((verdict) => verdict !== "scored");
  const bands = ["a", "b", "c", "d", "e"];
  const families = {
    topic: valuesOf("Topic"),
    stance: valuesOf("Stance"),
    profile: valuesOf("Profile"),
    "profile-on": valuesOf("Profile").filter((profile) => profile !== "default"),
    law: fieldOf("law"),
    status: fieldOf("status"),
    direction: fieldOf("direction"),
    verdict: unjudged,
    next: unjudged,
    band: bands,
    summary: bands,
    kind: ["privacy-policy", "cookie-policy", "terms", "other"],
    pair: ["contradiction", "narrowed"],
    facts: ["data", "recipient", "purpose", "retention", "contact", "choice", "transfer"],
    scope: ["california", "us-state", "eu", "children"],
    value: fieldOf("change"),
    side: ["before", "after"],
    column: ["value", "detail", "quote", ...inExports(/\("column-(\w+)", "/g)],
    none: ["worst", "best", "neutral"],
    tab: ["clauses", "missing", "choices", "contradictions", "changes"],
    pick: ["topic", "law"],
    every: ["topic", "law"],
    problem: ["binary", "locked", "no-text", "broken", "empty"],
  };
  const members = Object.entries(families).flatMap(([family, values]) => values.map((value) => `${family}-${value}`));

  test("each word that is said is in the catalogue", () => {
    for (const key of [...said, ...members])
      assert.ok(key in english || `${key}-other` in english, `${key} has no words`);
  });

  test("each family of words is known here, and is said", () => {
    const inCode = [
      ...named(/(?:say|sayCount)\(`([\w-]+)-\$\{/g),
      ...named(/say\([^`)]*: `([\w-]+)-\$\{/g),
      ...inExports(/said\(&format!\("([\w-]+)-\{/g),
    ];
    assert.deepEqual([...new Set(inCode)].toSorted(), Object.keys(families).toSorted());
    for (const [family, values] of Object.entries(families)) assert.ok(values.length > 1, family);
  });

  test("no word is there in vain", () => {
    for (const key of Object.keys(english)) {
      const single = key.replace(/-(?:one|other)$/, "");
      assert.ok(said.has(key) || said.has(single) || members.includes(key), `${key} is never said`);
    }
  });

  for (const language of LANGUAGES) {
    test(`the catalogue of ${language} has the same words, with the same holes`, () => {
      const words = json("www/words", `${language}.json`);
      assert.deepEqual(Object.keys(words), Object.keys(english));
      for (const [key, text] of Object.entries(words)) {
        assert.deepEqual(holesOf(text), holesOf(english[key]), `${language}: ${key}`);
        assert.ok(text.trim() === text && text !== "", `${language}: ${key}`);
      }
    });
  }
});

describe("what the engine says, in other languages", () => {
  // A new level needs no translation: until it has one it is shown in English. But none may be there in vain.
  const sample = read("www/sample.txt");
  const levels = catalogue().flatMap(({ id, levels }) => levels.map((level) => `${id}/${level.id}`));
  const items = analyze({ text: sample }).disclosures.map(({ law, item }) => `${law}/${item}`);
  const names = [...levels, ...items];

  // What has no name but its own words: read from where the engine says it. Holes and numbers are counted.
  const said = (file, pattern) =>
    [...read("src", file).matchAll(pattern)].map(([, words]) => {
      let holes = 0;
      return words.replace(/\{\w*\}|\d+/g, () => `{${holes++}}`);
    });
  const [worse, better] = said("comparison.rs", /"(for the \w+)"/g);
  const phrases = [
    ...said("relate/contradictions.rs", /=> "(It says [^"]+)"/g),
    ...said("relate/facts/choices.rs", /(?:\]|GENERAL), (?:&\["[\w-]+"\], )?"([a-z ]+)"\),/g),
    ...said("relate/facts/parties.rs", /\]\), "([a-z ]+)"\)/g),
    ...said("relate/facts/parties.rs", /then\(\|\| "([a-z]+)"/g),
    ...said("relate/facts/contacts.rs", /(?:\]\), |Some\()"([a-z ]+)"/g),
    ...said("compose.rs", /(?:=> (?:format!\()?|\{\n +)"([A-Z][^"]+\.)"/g),
    // What stands before a summary.
    ...said("compose.rs", /"([A-Z][^"{]+\.) (?:\{risk\})?"/g),
    ...said("comparison.rs", /=> "([A-Z][^"]+\.)"/g),
    ...[worse, better].flatMap((how) => [`One practice changed, ${how}.`, `{0} practices changed, {1} ${how}.`]),
    `{0} practices changed, {1} ${worse} and {2} ${better}.`,
    "{0} practices changed, none for the worse or the better.",
    // What is told in an export alone.
    ...said("export/markdown.rs", /told\(&format!\("([^"]+)"/g),
    ...said("export/csv.rs", /tell\(&format!\("([^"]+)"/g),
    ...said("export/words.rs", /(?:format!\(|NO_ADVICE: &str =\s+)"([^"]+ (?:unsaid|advice\.))"/g),
    ...said("wasm.rs", /tell\("([^"]+)"/g),
  ];

  for (const language of LANGUAGES.filter((one) => one !== "en")) {
    test(`each title and reason in ${language} belongs to a level or an item`, (t) => {
      const titles = json("www/titles", `${language}.json`);
      for (const [name, said] of Object.entries(titles)) {
        assert.ok(names.includes(name), `${name} is neither a level nor an item`);
        assert.ok(said.length === 2 && said.every((words) => words.trim() !== ""), name);
        assert.match(said[1], /[.!?]$/, `${name} has no sentence for a reason`);
      }
      const missing = names.filter((name) => !(name in titles));
      t.diagnostic(
        `${names.length - missing.length} of ${names.length} translated; in English: ${missing.join(", ") || "none"}`,
      );
    });

    test(`each phrase in ${language} is one that the engine says, with the same holes, and none is missing`, () => {
      const translated = json("www/phrases", `${language}.json`);
      for (const [words, own] of Object.entries(translated)) {
        assert.ok(phrases.includes(words), `the engine does not say: ${words}`);
        assert.deepEqual(holesOf(own), holesOf(words), words);
        assert.ok(own.trim() === own && own !== "", words);
      }
      assert.deepEqual(
        phrases.filter((words) => !(words in translated)),
        [],
        "without a translation",
      );
    });

    test(`reasons, details and comparisons are told in ${language}`, async (t) => {
      await speak(t, language);
      const torn = analyze({ text: `${sample} We do not sell your data. We sell your data to data brokers.` });
      assert.ok(torn.contradictions.length > 0);
      for (const { why } of torn.contradictions) assert.ok(phrase(why), why);
      const choices = torn.facts.filter(({ kind }) => kind === "choice");
      assert.ok(choices.length > 3);
      for (const { detail } of choices) assert.ok(phrase(detail), detail);
      assert.match(summaryText(analyze({ text: "We sell data to four firms." })), /6/);
      assert.ok(summaryText(analyze({ text: "" })));
      const { summary } = compare({ text: sample.slice(0, 4000) }, { text: sample });
      assert.match(summary, /^\d+ practices changed/);
      assert.ok(phrase(summary), summary);
    });

    test(`every summary is told in ${language}, with all that it says of the text`, async (t) => {
      await speak(t, language, mark);
      const policy = (name) => read("tests/policies", `${name}.txt`);
      // The Cyrillic letters look like the Latin ones.
      const hidden = (text) => text.replaceAll("data", "d\u0430ta").replaceAll("your", "y\u043eur");
      const terms = policy("terms-with-privacy-part");
      const texts = {
        scored: [sample, 0],
        "of one clause": ["We sell your data to four firms. ".repeat(40), 0],
        "disguised words": [hidden(sample), 1],
        "a part of terms": [terms, 1],
        "a part of terms, in disguise": [hidden(terms), 2],
        "another language": [policy("german-policy"), 0],
        "no policy": [policy("not-a-policy"), 0],
        links: [policy("page-of-links"), 0],
        "too short": ["We sell data to four firms.", 0],
        empty: ["", 0],
      };
      for (const [name, [text, notices]] of Object.entries(texts)) {
        const report = analyze({ text });
        const own = summaryText(report);
        assert.deepEqual(unmarked(own), [], name);
        const [before, after] = [report.summary, own].map((summary) => summary.split(/\.⟧? /).length - 1);
        assert.ok(before >= notices && after >= notices, `${name}: ${report.summary} → ${own}`);
      }
    });

    test(`a report is taken along in ${language}: what is said is translated, what is quoted is not`, async (t) => {
      await speak(t, language, mark);
      const text = `${sample} We do not sell your data. We sell your data to data brokers.`;
      const report = analyze({ text }, "strict");
      const tongue = tongueOf(report);
      const inPolicy = (words) => text.replace(/\s+/g, " ").includes(words);

      const articles = report.disclosures.map(({ article }) => ` | ${article} |`);
      const whole = write({ text }, "markdown", "strict", tongue);
      const page = articles.reduce((less, article) => less.replaceAll(article, " |"), whole);
      const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(report.document.updated),
      );
      // Signs of Markdown part what comes from different hands.
      const left = page
        .split("\n")
        .flatMap((line) => line.replaceAll("\\", "").split(/[|“”*#]| – | · /))
        .flatMap(unmarked);
      assert.deepEqual(
        left.filter((words) => !inPolicy(words) && words !== "Smallprint" && !date.includes(words)),
        [],
      );
      for (const { points } of report.findings.filter(({ points }) => points > 0 && !Number.isInteger(points)))
        assert.ok(page.includes(` ${new Intl.NumberFormat(language).format(points)} |`), `${points}`);

      // Programs read tables too: all but title and detail is what it is in English.
      const rows = (say) =>
        write({ text, title: "A" }, "csv", "strict", say)
          .split("\r\n")
          .map((row) =>
            [...row.matchAll(/("(?:[^"]|"")*"|[^,"]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, "")),
          );
      const [own, plain] = [rows(tongue), rows()];
      const [kind, title, detail] = ["kind", "title", "detail"].map((column) => plain[0].indexOf(column));
      assert.equal(own.length, plain.length);
      for (const [at, row] of own.entries()) {
        const fixed = (cells) => cells.toSpliced(detail, 1).toSpliced(title, 1);
        assert.deepEqual(fixed(row), fixed(plain[at]));
        if (at > 0 && row[kind] !== "fact" && row.length > 1) assert.deepEqual(unmarked(row[title]), []);
        if (["finding", "disclosure"].includes(row[kind])) assert.deepEqual(unmarked(row[detail]), []);
      }
    });
  }
});

describe("the signs of French", () => {
  // A sign that stands behind a blank would else begin a line by itself.
  for (const file of ["www/words", "www/titles", "www/phrases", "extension/_locales"]) {
    test(`no line breaks before one in ${file}`, () => {
      const words = read(file, file.endsWith("_locales") ? "fr/messages.json" : "fr.json");
      assert.deepEqual(words.match(/.{0,20}(?: [:;?!»]|« ).{0,10}/g), null);
    });
  }
});

describe("the words of the extension", () => {
  const english = json("extension/_locales/en/messages.json");

  test("each word that is said is in the catalogue, and none is there in vain", () => {
    const code = codeOf("extension");
    const used = new Set(["name", "description", "action"]);
    const named = (pattern) => {
      for (const keys of code.matchAll(pattern)) for (const key of keys.slice(1)) used.add(key);
    };
    named(/(?:word|button)\(\s*"(\w+)"/g);
    named(/word\([^"()]*(?:"\w*"[^"()]*)?\? "(\w+)" : "(\w+)"/g);
    named(/data-word(?:-[a-z-]+)?="(\w+)"/g);
    const problems = /export type Problem =([^;]+);/.exec(read("extension/shapes.d.ts"))[1];
    for (const [, name] of problems.matchAll(/"(\w+)"/g)) used.add(`problem_${name}`).add(`problem_${name}_next`);
    for (const profile of ["strict", "children", "advertising"]) used.add(`badge_${profile}`);
    assert.deepEqual([...used].toSorted(), Object.keys(english).toSorted());
  });

  test("both rooms speak the same languages", () => {
    assert.deepEqual(readdirSync(at("extension/_locales")).toSorted(), LANGUAGES.toSorted());
  });

  for (const language of LANGUAGES) {
    test(`the catalogue of ${language} has the same words, with the same holes`, () => {
      const words = json("extension/_locales", language, "messages.json");
      assert.deepEqual(Object.keys(words), Object.keys(english));
      for (const [key, { message, placeholders }] of Object.entries(words)) {
        assert.deepEqual(holesOf(message), holesOf(english[key].message), `${language}: ${key}`);
        assert.deepEqual(placeholders, english[key].placeholders, `${language}: ${key}`);
      }
    });
  }
});
