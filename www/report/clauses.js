// Draws clauses: what each means, why it matters, how many points it has, and the quotes that prove it.

import { button, element } from "../element.js";
import { titleOf, titleText, whyOf } from "../told.js";
import { WORRYING } from "../values.js";
import { say } from "../words.js";
import { shape } from "./dial.js";
import { partOf, pointsOf, quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Finding} Finding */
/** @typedef {import("../wasm/smallprint.js").Span} Span */

/**
 * @typedef {object} Manner
 * @property {number} [most] How many clauses each list shows, with one quote each; all where it is not given.
 * @property {(place: import("../shapes").Stretch) => void} [onShow] What a click on a quote does; without it quotes are no buttons.
 */

/** The findings as a reader meets them; the engine puts what matters most first. @param {Finding[]} findings */
export const sorted = (findings) => ({
  worst: findings.filter(({ stance }) => WORRYING.includes(stance)),
  best: findings.filter(({ stance }) => stance === "good"),
  neutral: findings.filter(({ stance }) => stance === "neutral"),
});

/** @type {(name: "worst" | "best" | "neutral", findings: Finding[], manner: Manner) => HTMLElement} */
export const clauses = (name, findings, manner) => {
  if (findings.length === 0) return section(name, quiet(say(`none-${name}`)));
  const shown = findings.slice(0, manner.most);
  return partOf(
    name,
    { shown: shown.length, all: findings.length },
    element("ul", { class: "clauses" }, ...shown.map((finding) => clause(finding, manner))),
  );
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
        titleOf(finding),
        finding.scope && element("small", {}, say(`scope-${finding.scope}`)),
        pointsOf(finding.points),
      ),
      element("p", { class: "clause-why" }, whyOf(finding)),
      ...(manner.most === undefined ? finding.evidence : finding.evidence.slice(0, 1)).map((place) =>
        quotation(place, titleText(finding), manner),
      ),
      ...finding.softened.slice(0, 1).map((place) => quiet(say("softened", { quote: place.quote }))),
    ),
  );

/** A quote is a button where it can be shown in its place. @type {(place: Span, title: string, manner: Manner) => HTMLElement} */
export const quotation = (place, title, { onShow }) => {
  const quote = element("q", { dir: "auto" }, place.quote);
  if (!onShow) return element("p", { class: "quote" }, quote);
  return button({ class: "quote", title: say("show-clause", { title }) }, () => onShow(place), quote);
};
