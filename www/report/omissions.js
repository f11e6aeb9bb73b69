// Draws what a policy leaves unsaid, and the legal checklists item by item.

import { element } from "../element.js";
import { titleOf, titleText, whyOf } from "../told.js";
import { say, sayCount } from "../words.js";
import { quotation } from "./clauses.js";
import { partOf, pointsOf, quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Disclosure} Disclosure */
/** @typedef {import("./clauses.js").Manner} Manner */

/** Those that cost most first; the sort is stable, so that equals keep the order of the checklist. @param {Report} report */
export const missingOf = ({ disclosures }) =>
  disclosures.filter(({ status }) => status === "missing").toSorted((a, b) => b.points - a.points);

/** @type {(report: Report, manner: Manner) => HTMLElement} */
export const omissions = (report, { most }) => {
  const items = missingOf(report);
  if (items.length === 0) return section("missing", quiet(say("missing-none")));
  const shown = items.slice(0, most);
  return partOf(
    "missing",
    { shown: shown.length, all: items.length },
    quiet(sayCount("missing-count", items.length)),
    element(
      "ul",
      { class: "omissions" },
      ...shown.map((item) =>
        element("li", {}, titleOf(item), element("small", {}, say(`law-${item.law}`)), pointsOf(item.points)),
      ),
    ),
    quiet(say("not-advice")),
  );
};

/** Every item of the laws, said or not. @type {(report: Report, law: string, manner: Manner) => HTMLElement} */
export const checklists = (report, law, manner) => {
  const laws = [...new Set(report.disclosures.map((item) => item.law))].filter((one) => law === "" || one === law);
  return section(
    "checklists",
    quiet(say("not-advice")),
    ...laws.map((one) =>
      checklist(
        one,
        report.disclosures.filter((item) => item.law === one),
        manner,
      ),
    ),
  );
};

/** @type {(law: Disclosure["law"], items: Disclosure[], manner: Manner) => HTMLElement} */
const checklist = (law, items, manner) => {
  const asked = items.filter(({ status }) => status !== "not-applicable");
  const given = asked.filter(({ status }) => status !== "missing");
  return element(
    "details",
    { class: "checklist" },
    element(
      "summary",
      {},
      say(`law-${law}`),
      element("small", {}, say("checklist-count", { given: given.length, asked: asked.length })),
    ),
    element("ul", {}, ...items.map((item) => checked(item, manner))),
  );
};

/** @type {(item: Disclosure, manner: Manner) => HTMLElement} */
const checked = (item, manner) =>
  element(
    "li",
    { class: `status-${item.status}` },
    element(
      "p",
      { class: "checked" },
      element("strong", {}, say(`status-${item.status}`)),
      " ",
      titleOf(item),
      element("small", {}, item.article),
      pointsOf(item.points),
    ),
    element("p", { class: "clause-why" }, whyOf(item)),
    ...item.evidence.slice(0, 2).map((place) => quotation(place, titleText(item), manner)),
  );
