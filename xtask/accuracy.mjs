// Fills the tables of docs/accuracy.md from the scorer's figures and the kept judgements of readers.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "./table.mjs";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");
const PAGE = join(ROOT, "docs/accuracy.md");
const COMMAND = join(ROOT, "target/release/smallprint");
const FIGURES = join(ROOT, "target/accuracy.json");
const COLLECTIONS = ["ratings", "corpus", "contradictions", "pages"].map((name) => join(SHARED, `data/${name}.ndjson`));

if (!existsSync(join(SHARED, "data"))) {
  console.log(
    "✗ The labelled policies are not here: they belong into ../shared/data, which is no part of this project.",
  );
  process.exit(1);
}

const run = (command, parameters) => {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: ROOT, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${parameters[0]}: ${stderr}`);
  return stdout.toString();
};

const score = () => {
  mkdirSync(join(ROOT, "target"), { recursive: true });
  const data = join(SHARED, "data");
  run("python3", [
    join(SHARED, "eval/score.py"),
    "--cli",
    `${COMMAND} batch`,
    "--data",
    data,
    "--details",
    "--json",
    FIGURES,
  ]);
  return JSON.parse(readFileSync(FIGURES, "utf8"));
};

const figure = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(3));
const interval = (ends) => (ends === null ? "" : ` [${ends.map(figure).join(" to ")}]`);

/** The bars of a set, by the beginning of the metric's name: what must be reached at the least. */
const BARS = {
  ratings: { "Spearman, safety": 0.78, "partial Spearman given length": 0.5 },
  citations: { "recall of expert": 0.75, "stance agrees": 0.88 },
  points: { "recall of expert": 0.7, "stance agrees": 0.88 },
  opp115: { "micro F1, majority": 0.79 },
  gdpr200: { "micro F1": 0.9, "balanced accuracy": 0.9, "precision of 'missing'": 0.93, "evidence where": 0.75 },
};

/** The figures of a set as a table, those below their bar in bold. */
const figuresOf = ({ rows }, ...sets) =>
  table(
    ["measure", "value", "bar", "of"],
    rows
      .filter(({ set, value }) => sets.includes(set) && value !== null)
      .map(({ set, metric, value, ci, n }) => {
        const bar = Object.entries(BARS[set] ?? {}).find(([name]) => metric.startsWith(name))?.[1];
        const shown = bar !== undefined && value < bar ? `**${figure(value)}**` : figure(value);
        const name = sets.length > 1 ? `${set}: ${metric}` : metric;
        return [name, shown + interval(ci ?? null), bar ?? "", n ?? ""];
      }),
  );

const detailOf = ({ details }, title) => {
  const { head, rows } = details.find((detail) => detail.title === title);
  return table(
    head,
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? figure(cell) : cell))),
  );
};

/** What a share of so few is at the least and at the most, with 95 % certainty (Wilson 1927). */
const wilson = (right, of) => {
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [middle - reach, middle + reach].map((end) => end / (1 + (z * z) / of));
};

/** The rows that `smallprint survey --judged` prints: practice, level, hits, judged, right. */
const clauses = () => {
  const printed = run(COMMAND, ["survey", "--judged", "tests/judgements.tsv", ...COLLECTIONS]);
  const rows = printed
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , hits, judged]) => Number(hits) >= 30 && Number(judged) > 0);
  const percent = (share) => `${Math.round(100 * share)} %`;
  const all = rows.reduce(([judged, right], row) => [judged + Number(row[3]), right + Number(row[4])], [0, 0]);
  return table(
    ["answer", "found", "read", "right", "so at the least"],
    [
      ...rows.map(([practice, level, hits, judged, right]) => {
        const [low] = wilson(Number(right), Number(judged));
        return [`\`${practice}/${level}\``, hits, judged, right, percent(low)];
      }),
      ["**all**", "", all[0], all[1], percent(wilson(all[1], all[0])[0])],
    ],
  );
};

const figures = score();
const tables = {
  ratings: figuresOf(figures, "ratings"),
  passages: figuresOf(figures, "citations", "points"),
  topics: `${figuresOf(figures, "opp115")}\n\n${detailOf(figures, "opp115, majority")}`,
  disclosures: `${figuresOf(figures, "gdpr200")}\n\n${detailOf(figures, "gdpr200: items")}`,
  contradictions: figuresOf(figures, "contradictions"),
  pages: figuresOf(figures, "pages", "corpus"),
  clauses: clauses(),
};

const page = readFileSync(PAGE, "utf8");
const filled = page.replace(
  /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
  (_, begin, name, end) => `${begin}\n${tables[name]}\n\n${end}`,
);
writeFileSync(PAGE, filled);
console.log(`✓ docs/accuracy.md holds ${Object.keys(tables).length} tables of today.`);
