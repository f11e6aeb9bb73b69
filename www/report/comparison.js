// Draws what changed between two versions of a policy, worse first, each with what was said before and is said now.

import { element } from "../element.js";
import { factDetail, factValue, titleOf, titleText, told } from "../told.js";
import { behindColon, say, sayDate } from "../words.js";
import { shape } from "./dial.js";
import { quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Comparison} Comparison */
/** @typedef {import("../wasm/smallprint.js").Change} Change */
/** @typedef {import("../wasm/smallprint.js").Answer} Answer */

/** @param {Comparison} comparison */
export const drawComparison = ({ summary, before, after, changes, values }) =>
  section(
    "comparison",
    element("p", { class: "report-summary" }, told(summary)),
    element("p", { class: "versions" }, version(before), " → ", version(after)),
    changes.length > 0 && element("ul", { class: "changes" }, ...changes.map(change)),
    values.length > 0 &&
      element(
        "ul",
        { class: "values" },
        ...values.map((fact) =>
          element(
            "li",
            { class: `value-${fact.change}` },
            element("strong", {}, say(`value-${fact.change}`)),
            ` ${say("value-of", { kind: say(`facts-${fact.kind}`) })} `,
            factValue(fact),
            " ",
            element("small", {}, factDetail(fact)),
          ),
        ),
      ),
    changes.length === 0 && values.length === 0 && quiet(say("comparison-none")),
  );

/** @param {Comparison["before"]} version */
const version = ({ verdict, score, updated }) => {
  const judged = score ? say("version", { band: score.band, risk: Math.round(score.risk) }) : say(`verdict-${verdict}`);
  return updated ? `${judged} (${say("updated", { date: sayDate(updated) })})` : judged;
};

/** @param {Change} change */
const change = ({ practice, direction, scope, before, after }) =>
  element(
    "li",
    { class: `change change-${direction}` },
    element(
      "h4",
      {},
      element("span", { class: "direction" }, say(`direction-${direction}`)),
      element("span", {}, titleOfChange(practice, before, after)),
      scope && element("small", {}, say(`scope-${scope}`)),
    ),
    element("div", { class: "sides" }, side("before", practice, before), side("after", practice, after)),
  );

/** What is said now, or no longer is. @type {(practice: string, before: Answer | null, after: Answer | null) => string | null} */
const titleOfChange = (practice, before, after) => {
  if (after) return say("change-now", { title: behindColon(titleText({ practice, ...after })) });
  return before && say("change-dropped", { title: behindColon(titleText({ practice, ...before })) });
};

/** @type {(name: "before" | "after", practice: string, answer: Answer | null) => HTMLElement} */
const side = (name, practice, answer) =>
  element(
    "div",
    { class: answer ? `stance-${answer.stance}` : "" },
    element("h5", {}, say(`side-${name}`)),
    answer ? element("p", {}, shape(answer.stance), " ", titleOf({ practice, ...answer })) : quiet(say("side-silent")),
    answer?.evidence[0]
      ? element("p", { class: "quote" }, element("q", { dir: "auto" }, answer.evidence[0].quote))
      : null,
  );
