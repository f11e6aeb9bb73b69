// Draws where a policy does not agree with itself: both sentences side by side.

import { element } from "../element.js";
import { told, toldText } from "../told.js";
import { say } from "../words.js";
import { quotation } from "./clauses.js";
import { quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("./clauses.js").Manner} Manner */

/** @type {(report: Report, manner: Manner) => HTMLElement} */
export const contradictions = (report, manner) => {
  if (report.contradictions.length === 0) return section("contradictions", quiet(say("none-contradictions")));
  const pairs = report.contradictions.map(({ kind, a, b, why }) =>
    element(
      "li",
      {},
      element("p", {}, element("strong", {}, say(`pair-${kind}`)), " ", told(why)),
      element("div", { class: "sides" }, quotation(a, toldText(why), manner), quotation(b, toldText(why), manner)),
    ),
  );
  return section("contradictions", element("ul", { class: "pairs" }, ...pairs));
};
