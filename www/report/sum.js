// Draws the points one below the other, so that anyone can add up the risk by hand.

import { element } from "../element.js";
import { titleOf } from "../told.js";
import { say, sayNumber } from "../words.js";
import { shape } from "./dial.js";
import { missingOf } from "./omissions.js";
import { section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */

/** @param {Report} report */
export const sum = (report) => {
  const found = report.findings.filter(({ points }) => points > 0);
  const unsaid = missingOf(report).filter(({ points }) => points > 0);
  return section(
    "sum",
    element("p", {}, say("sum-lead")),
    element(
      "table",
      { class: "sum" },
      element(
        "tbody",
        {},
        ...found.map((finding) => row(shape(finding.stance), titleOf(finding), finding.points)),
        ...unsaid.map((item) => row(say("status-missing"), titleOf(item), item.points)),
      ),
      element(
        "tfoot",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "row", colspan: 2 }, say("sum-total")),
          element("td", {}, sayNumber(report.score?.risk ?? 0, 2)),
        ),
      ),
    ),
  );
};

/** @type {(sign: Node | string, title: Node, points: number) => HTMLElement} */
const row = (sign, title, points) =>
  element(
    "tr",
    {},
    element("td", {}, sign),
    element("th", { scope: "row" }, title),
    element("td", {}, sayNumber(points, 2)),
  );
