// Draws the facts that a policy states as tables: what data, to whom, for what, how long, and where to.

import { element } from "../element.js";
import { factDetail, factValue } from "../told.js";
import { say } from "../words.js";
import { address } from "./choices.js";
import { quotation } from "./clauses.js";
import { quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Fact} Fact */
/** @typedef {import("./clauses.js").Manner} Manner */

/** In the order in which readers ask. @type {Fact["kind"][]} */
const KINDS = ["data", "purpose", "recipient", "retention", "transfer", "contact", "choice"];

/** @type {(report: Report, manner: Manner) => HTMLElement} */
export const facts = (report, manner) => {
  const kinds = KINDS.filter((kind) => report.facts.some((fact) => fact.kind === kind));
  if (kinds.length === 0) return section("facts", quiet(say("none-facts")));
  return section(
    "facts",
    ...kinds.map((kind) =>
      table(
        kind,
        report.facts.filter((fact) => fact.kind === kind),
        manner,
      ),
    ),
  );
};

/** @type {(kind: Fact["kind"], rows: Fact[], manner: Manner) => HTMLElement} */
const table = (kind, rows, manner) =>
  element(
    "details",
    { class: "facts" },
    element("summary", {}, say(`facts-${kind}`), element("small", {}, String(rows.length))),
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...["value", "detail", "quote"].map((name) => element("th", { scope: "col" }, say(`column-${name}`))),
        ),
      ),
      element("tbody", {}, ...rows.map((fact) => row(fact, manner))),
    ),
  );

/** @type {(fact: Fact, manner: Manner) => HTMLElement} */
const row = (fact, manner) => {
  const value = factValue(fact);
  const title = value.textContent ?? "";
  return element(
    "tr",
    {},
    element("td", {}, address(fact.value) ?? value),
    element("td", {}, factDetail(fact)),
    element("td", {}, quotation(fact.evidence[0], title, manner)),
  );
};
