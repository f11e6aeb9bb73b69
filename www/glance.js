// Draws a report at one glance, for the popup and the side panel: the verdict, what drives it, and the way to the rest.

import { element } from "./element.js";
import { drawComparison } from "./report/comparison.js";
import { choices, choicesOf } from "./report/choices.js";
import { clauses, sorted } from "./report/clauses.js";
import { contradictions } from "./report/contradictions.js";
import { head } from "./report/head.js";
import { missingOf, omissions } from "./report/omissions.js";
import { steer } from "./report/steer.js";
import { topics } from "./report/topics.js";
import { tabs } from "./tabs.js";
import { say, sayDate } from "./words.js";

export { caption } from "./report/steer.js";

/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Comparison} Comparison */
/** @typedef {{ since: number, comparison: Comparison }} Changes since the policy was seen last */
/** @typedef {import("./report/steer.js").Steering} Steering */

// As much as fits one screen.
const MOST = { clauses: 3, topics: 6, missing: 8 };

/** @type {(report: Report, steering: Steering, changes: Changes | null) => HTMLElement} */
export const drawGlance = (report, steering, changes) =>
  element(
    "article",
    { class: "report glance" },
    head(report),
    ...(report.verdict === "scored" ? parts(report, steering, changes) : []),
  );

/** @type {(report: Report, steering: Steering, changes: Changes | null) => HTMLElement[]} */
const parts = (report, steering, changes) => {
  const { worst, best } = sorted(report.findings);
  const manner = { most: MOST.clauses, onShow: steering.onShow };
  const pairs = report.contradictions.length;
  const found = [
    { name: "clauses", content: element("div", {}, clauses("worst", worst, manner), clauses("best", best, manner)) },
    {
      name: "missing",
      count: missingOf(report).length,
      content: omissions(report, { ...manner, most: MOST.missing }),
    },
    { name: "choices", count: choicesOf(report).length, content: choices(report, manner) },
    ...(pairs > 0 ? [{ name: "contradictions", count: pairs, content: contradictions(report, manner) }] : []),
  ];
  if (changes) {
    const { since, comparison } = changes;
    const date = sayDate(new Date(since).toISOString().slice(0, 10));
    found.unshift({
      name: "changes",
      count: comparison.changes.length + comparison.values.length,
      content: element(
        "div",
        {},
        element("p", { class: "quiet" }, say("changed-since", { date })),
        drawComparison(comparison),
      ),
    });
  }
  return [
    topics(report, MOST.topics),
    steer(report, steering),
    tabs(
      say("glance-parts"),
      found.map((part) => ({ ...part, title: say(`tab-${part.name}`) })),
    ),
  ].filter((part) => part !== null);
};
