// Draws the head of a report: the dial, the verdict in a sentence, and what was read.

import { element } from "../element.js";
import { summaryOf } from "../told.js";
import { say, sayCount, sayDate } from "../words.js";
import { dial } from "./dial.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */

/** @param {Report} report */
export const head = (report) => {
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
      element("p", { class: "report-summary" }, summaryOf(report)),
      score !== null &&
        score.profile !== "default" &&
        element("p", { class: "report-profile" }, say(`profile-on-${score.profile}`)),
      !score && element("p", { class: "report-next" }, nextStep(report)),
    ),
    element("p", { class: "report-facts" }, aboutText(report)),
  );
};

/** What the text is, and how much of it was read. @param {Report} report */
export const aboutText = (report) => [...facts(report), ...coverage(report.document)].join(" · ");

/** What to do where there is no score. @param {Report} report */
const nextStep = ({ document: text, verdict }) => {
  if (text.index) return say("next-index");
  if (text.coverage.frames > 0) return say("next-frames");
  return say(`next-${verdict}`);
};

/** @param {Report} report */
const facts = ({ document: text, verdict }) => {
  const kind = say(`kind-${text.kind}`);
  if (verdict !== "scored") return [kind];
  const named = text.company ? say("of-company", { kind, company: text.company }) : kind;
  const updated = text.updated ? say("updated", { date: sayDate(text.updated) }) : say("undated");
  return [named, updated, sayCount("minutes", text.minutes)];
};

/** How much of the page was read: what is not read must not look like a clean policy. @param {Report["document"]} text */
const coverage = ({ words, coverage: read, disguised, part }) =>
  [
    sayCount("words", words),
    part && say("part", { title: part.quote }),
    read.folded > 0 && sayCount("folded", read.folded),
    read.frames > 0 && sayCount("frames", read.frames),
    read.dropped > 0 && sayCount("dropped", read.dropped),
    disguised > 0 && sayCount("disguised", disguised),
  ].filter(Boolean);
