// What JavaScript hands in as a source: each field of it counts, and a wrong one is refused by its name.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import load, { analyze } from "../www/wasm/smallprint.js";

const ROOT = join(import.meta.dirname, "..");

await load({ module_or_path: readFileSync(join(ROOT, "www/wasm/smallprint_bg.wasm")) });

/** What stands on an invented page: its text, and what is told of it. */
const PARTS = [
  ["Home Shop Kettles Basket", { kind: "paragraph", level: 0, linked: 24 }],
  ["Privacy policy", { kind: "heading", level: 1 }],
  ["We sell your data to advertisers.", { kind: "paragraph", level: 0, landmark: "complementary" }],
  ["Your rights", { kind: "paragraph", level: 0, strong: true }],
  ["You may ask us to delete your personal data at any time.", { kind: "item", level: 1, fold: 1 }],
  ["We keep your email address for two years.", { kind: "paragraph", level: 0, fold: 2 }],
  ["Accept or refuse", { kind: "paragraph", level: 0, controls: 16 }],
  ["We give these to advertisers:", { kind: "item", level: 1 }],
  ["your phone number", { kind: "item", level: 2 }],
  ["Why", { kind: "cell", level: 0, cell: { table: 1, row: 0, column: 0, header: true } }],
  ["Data that we sell", { kind: "cell", level: 0, cell: { table: 1, row: 0, column: 1, header: true } }],
  ["For money", { kind: "cell", level: 0, cell: { table: 1, row: 1, column: 0, header: false } }],
  ["Your precise location", { kind: "cell", level: 0, cell: { table: 1, row: 1, column: 1, header: false } }],
  [
    "Mossy Kettle collects your name and your email address when you visit our website, use our app or open an " +
      "account. We use your personal information to send you our newsletter and to improve our services. We share " +
      "your information with our service providers. We use cookies. You can opt out of advertising here. ".repeat(3),
    { kind: "paragraph", level: 0 },
  ],
];

const page = () => {
  let text = "";
  const blocks = PARTS.map(([said, told]) => {
    const start = text.length;
    text += `${said}\n`;
    return { ...structuredClone(told), start, end: start + said.length };
  });
  const start = text.indexOf("opt out");
  return {
    text,
    title: "Privacy policy",
    url: "https://mossykettle.example/privacy",
    blocks,
    links: [{ start, end: start + 7, address: "https://mossy-kettle.example/choices" }],
    frames: 1,
  };
};

/** Every field of a value, as the names and numbers that lead to it. */
const fieldsOf = (value, way = []) =>
  Object.entries(value).flatMap(([name, inner]) => [
    [...way, name],
    ...(typeof inner === "object" ? fieldsOf(inner, [...way, name]) : []),
  ]);

const written = (way) =>
  way
    .map((name) => (/^\d/.test(name) ? `[${name}]` : `.${name}`))
    .join("")
    .slice(1);

const at = (source, way) => way.reduce((inner, name) => inner[name], source);

/** The page with one field of it changed, or taken out where it is to be `undefined`. */
const changed = (way, value) => {
  const source = page();
  const holder = at(source, way.slice(0, -1));
  if (value === undefined) delete holder[way.at(-1)];
  else holder[way.at(-1)] = value;
  return source;
};

const refusal = (source) => {
  try {
    analyze(source);
    return null;
  } catch (reason) {
    assert.ok(reason instanceof TypeError, `${reason}`);
    return reason.message;
  }
};

/** Values that a field may have, of which one at least is another than the page's. */
const VALUES = {
  text: ["Privacy policy"],
  title: ["Terms of use"],
  url: ["https://other.example/"],
  address: ["https://mossykettle.example/opt-out"],
  frames: [0],
  kind: ["item", "paragraph"],
  level: [3],
  landmark: ["main"],
  linked: [0],
  controls: [0],
  strong: [false],
  fold: [0],
  table: [2],
  row: [0, 1],
  column: [0, 1],
  header: [false, true],
};
const NEEDED = ["text", "kind", "level", "start", "end", "address", "table", "row", "column", "header"];
const fields = fieldsOf(page()).filter((way) => !/^\d/.test(way.at(-1)));

/** Numbers from 0 up to a bound, always the same ones. */
const numbers = (seed) => {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};

/** A source with blocks and links anywhere, in which a field now and then has what it should not. */
const drawn = (below) => {
  const pick = (...values) => values[below(values.length)];
  const or = (value, ...wrong) => (below(40) === 0 ? pick(...wrong) : value);
  const words = ["We", "sell", "your", "data", "never", "to", "advertisers", "🫖", "for", "30", "days", ".", "\n"];
  const text = Array.from({ length: below(60) }, () => pick(...words)).join(" ");
  const place = () => or(below(text.length + 8), -1, "1", 0.5);
  const cell = () => ({
    table: or(below(3), 1.5),
    row: below(4),
    column: or(below(4), true),
    header: or(below(2) === 0, 1, "yes"),
  });
  const block = () => ({
    kind: or(pick("heading", "paragraph", "item", "term", "cell"), "poem", 7),
    level: or(below(7), 256, -1),
    start: place(),
    end: place(),
    landmark: or(pick(undefined, null, "main", "banner", "dialog", "code"), "attic", 3),
    linked: pick(undefined, below(30)),
    strong: or(pick(undefined, true, false), "true"),
    fold: pick(undefined, below(3)),
    cell: or(pick(undefined, null, cell()), [], "cell"),
  });
  const link = () => ({ start: place(), end: place(), address: or("https://mossykettle.example/", 4) });
  const several = (make) => or(pick(undefined, Array.from({ length: below(6) }, make)), "none", {});
  return {
    text: or(text, 7, undefined),
    blocks: several(block),
    links: several(link),
    frames: pick(undefined, below(3)),
  };
};

/** The reports of the command line, which reads the same fields from JSON; null for what it refuses. */
const nativeReports = (sources) => {
  const input = sources.map((source) => JSON.stringify(source)).join("\n");
  const command = join(ROOT, "target/release/smallprint");
  const lines = execFileSync(command, ["batch"], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ report }) => (report === undefined ? null : JSON.stringify(report)));
};

describe("a source that JavaScript hands in", () => {
  test("is read as the command line reads it, and each of its fields counts", () => {
    const ways = fields.filter((way) => way.at(-1) in VALUES);
    const another = (way) => VALUES[way.at(-1)].find((value) => value !== at(page(), way));
    const sources = [page(), ...ways.map((way) => changed(way, another(way)))];
    const reports = nativeReports(sources);
    for (const [index, source] of sources.entries()) {
      assert.equal(JSON.stringify(analyze(source)), reports[index], written(ways[index - 1] ?? []));
    }
    const counts = ways.filter((_, index) => reports[index + 1] !== reports[0]).map((way) => way.at(-1));
    assert.deepEqual([...new Set(counts)].toSorted(), Object.keys(VALUES).toSorted());
  });

  test("may leave out what its shape says may be absent, and nothing else", () => {
    for (const way of fields) {
      const told = refusal(changed(way, undefined));
      assert.equal(told, NEEDED.includes(way.at(-1)) ? `not a source: ${written(way)} is missing` : null);
      // Who has nothing to say may say so.
      if (!NEEDED.includes(way.at(-1))) assert.equal(refusal(changed(way, null)), null, written(way));
    }
  });

  test("is refused by the name and place of what is wrong, and the engine goes on", () => {
    for (const way of fields) {
      for (const wrong of [Symbol("odd"), () => {}, -1, 0.5, 2 ** 32, Number.NaN]) {
        const told = refusal(changed(way, wrong));
        assert.ok(told?.startsWith(`not a source: ${written(way)} is `), `${written(way)}, ${String(wrong)}: ${told}`);
      }
    }
    assert.match(
      refusal({ text: "a", blocks: [{ kind: "poem", level: 0, start: 0, end: 1 }] }),
      /blocks\[0\]\.kind .*poem/,
    );
    assert.match(
      refusal({ text: "a", blocks: [{ kind: "item", level: 256, start: 0, end: 1 }] }),
      /blocks\[0\]\.level /,
    );
    assert.match(refusal({ text: "a", blocks: "a" }), /blocks is no list/);
    assert.match(refusal({ text: "a", links: [7] }), /links\[0\] is no object/);
    for (const wrong of [null, undefined, 7, "text"]) assert.equal(refusal(wrong), "not a source: it is no object");
    assert.equal(analyze({ text: "" }).score, null);
  });

  test("is taken or refused as the command line does it, whatever stands in it", () => {
    const below = numbers(20_261_123);
    const sources = Array.from({ length: 2_000 }, () => drawn(below));
    const reports = nativeReports(sources);
    const here = sources.map((source) => (refusal(source) === null ? JSON.stringify(analyze(source)) : null));
    for (const [index, source] of sources.entries()) assert.equal(here[index], reports[index], JSON.stringify(source));
    const refused = reports.filter((report) => report === null).length;
    assert.ok(refused > 200 && refused < 1_800, `${refused} of ${sources.length} are refused`);
  });

  test("is weighed by no profile that is not known", () => {
    assert.throws(() => analyze(page(), "loud"), { name: "TypeError", message: /loud/ });
    assert.throws(() => analyze(page(), 7), TypeError);
    assert.notDeepEqual(analyze(page(), "strict").score, analyze(page()).score);
  });
});
