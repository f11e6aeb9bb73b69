// Draws a report: what a reader sees of it in the popup and on the offline page.

import { dial, shape } from "./dial.js";
import { element } from "./element.js";
import { say, sayCount, sayDate } from "./words.js";

/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Finding} Finding */
/** @typedef {import("./wasm/smallprint.js").Span} Span */

/**
 * @typedef {object} Manner
 * @property {number} [most] How many clauses, and how many missing items, each list shows; all where it is not given.
 * @property {(place: Span) => void} [onShow] What a click on a clause does; without it clauses are no buttons.
 */

const WORRYING = ["grave", "bad", "caution"];

/** @param {Report} report @param {Manner} [manner] */
export const drawReport = (report, manner = {}) => {
  const worst = report.findings.filter((finding) => WORRYING.includes(finding.stance));
  // The engine puts what matters most first, among the protections too.
  const best = report.findings.filter((finding) => finding.stance === "good");
  const rest = report.findings.filter((finding) => finding.stance === "neutral");
  const scored = report.verdict === "scored";
  return element(
    "article",
    { class: "report", lang: "en" },
    head(report),
    scored && clauses("worst", worst, manner),
    scored && clauses("best", best, manner),
    scored && manner.most === undefined && rest.length > 0 && clauses("neutral", rest, manner),
    scored && contradictions(report, manner),
    scored && missing(report, manner),
  );
};

/** @param {Report} report */
const head = (report) => {
  const { score, verdict } = report;
  const title = score ? say(`band-${score.band.toLowerCase()}`) : say(`verdict-${verdict}`);
  return element(
    "header",
    { class: "report-head" },
    dial(score),
    element(
      "div",
      { class: "report-verdict" },
      element(
        "h2",
        {},
        title,
        score &&
          element("small", {}, say("risk-of", { risk: Math.round(score.risk), margin: Math.ceil(score.margin) })),
      ),
      element("p", { class: "report-summary" }, report.summary),
      !score && element("p", { class: "report-next" }, nextStep(report)),
      element("p", { class: "report-facts" }, [...facts(report), ...coverage(report)].join(" · ")),
    ),
  );
};

/** What to do where there is no score. @param {Report} report */
const nextStep = ({ document: told, verdict }) => {
  if (told.index) return say("next-index");
  if (told.coverage.frames > 0) return say("next-frames");
  return say(`next-${verdict}`);
};

/** How much of the page was read: what is not read must not look like a clean policy. @param {Report} report */
const coverage = ({ document: { words, coverage: told, part } }) =>
  [
    sayCount("words", words),
    part && say("part", { title: part.quote }),
    told.folded > 0 && sayCount("folded", told.folded),
    told.frames > 0 && sayCount("frames", told.frames),
    told.dropped > 0 && sayCount("dropped", told.dropped),
  ].filter(Boolean);

/** @param {Report} report */
const facts = ({ document: told, verdict }) => {
  if (verdict !== "scored") return [say(`kind-${told.kind}`)];
  const kind = say(`kind-${told.kind}`);
  const named = told.company ? say("of-company", { kind, company: told.company }) : kind;
  const updated = told.updated ? say("updated", { date: sayDate(told.updated) }) : say("undated");
  return [named, updated, sayCount("minutes", told.minutes)];
};

/** @type {(name: string, children: import("./element.js").Child[]) => HTMLElement} */
const section = (name, children) =>
  element("section", { class: `report-${name}` }, element("h3", {}, say(name)), ...children);

/** @type {(name: "worst" | "best" | "neutral", findings: Finding[], manner: Manner) => HTMLElement} */
const clauses = (name, findings, manner) => {
  if (findings.length === 0) return section(name, [element("p", { class: "quiet" }, say(`none-${name}`))]);
  const shown = findings.slice(0, manner.most);
  const hidden = findings.length - shown.length;
  return section(name, [
    element("ul", { class: "clauses" }, ...shown.map((finding) => clause(finding, manner))),
    hidden > 0 && element("p", { class: "quiet" }, sayCount("more", hidden)),
  ]);
};

/** @type {(finding: Finding, manner: Manner) => HTMLElement} */
const clause = (finding, manner) =>
  element(
    "li",
    { class: `clause stance-${finding.stance}` },
    shape(finding.stance),
    element(
      "div",
      { class: "clause-body" },
      element(
        "h4",
        {},
        finding.title,
        finding.scope && element("small", {}, say(`scope-${finding.scope}`)),
        finding.points !== 0 && element("small", { class: "points" }, say("points", { points: finding.points })),
      ),
      element("p", { class: "clause-why" }, finding.why),
      ...(manner.most === undefined ? finding.evidence : finding.evidence.slice(0, 1)).map((place) =>
        quotation(place, finding.title, manner),
      ),
      ...finding.softened
        .slice(0, 1)
        .map((place) => element("p", { class: "quiet" }, say("softened", { quote: place.quote }))),
    ),
  );

/** A quote is a button where it can be shown in its place. @type {(place: Span, title: string, manner: Manner) => HTMLElement} */
const quotation = (place, title, { onShow }) => {
  const quote = element("q", { dir: "auto" }, place.quote);
  if (!onShow) return element("p", { class: "quote" }, quote);
  const button = element("button", { type: "button", class: "quote", title: say("show-clause", { title }) }, quote);
  button.addEventListener("click", () => onShow(place));
  return button;
};

/** @type {(report: Report, manner: Manner) => HTMLElement | null} */
const contradictions = (report, manner) => {
  if (report.contradictions.length === 0) return null;
  const pairs = report.contradictions
    .slice(0, manner.most)
    .map(({ a, b, why }) =>
      element("li", {}, element("p", {}, why), quotation(a, why, manner), quotation(b, why, manner)),
    );
  return section("contradictions", [element("ul", { class: "pairs" }, ...pairs)]);
};

/** @type {(report: Report, manner: Manner) => HTMLElement} */
const missing = (report, { most }) => {
  const items = report.disclosures.filter(({ status }) => status === "missing");
  if (items.length === 0) return section("missing", [element("p", { class: "quiet" }, say("missing-none"))]);
  // Those that cost most first; the sort is stable, so that equals keep the order of the checklist.
  const shown = items.toSorted((a, b) => b.points - a.points).slice(0, most);
  return section("missing", [
    element("p", { class: "quiet" }, sayCount("missing-count", items.length)),
    element(
      "ul",
      { class: "omissions" },
      ...shown.map(({ law, title, points }) =>
        element(
          "li",
          {},
          title,
          element("small", {}, say(`law-${law}`)),
          points !== 0 && element("small", { class: "points" }, say("points", { points })),
        ),
      ),
    ),
  ]);
};
