// Draws how the points of a risk spread over what a policy speaks of.

import { drawing, element } from "../element.js";
import { STANCES } from "../values.js";
import { say, sayNumber } from "../words.js";
import { shape } from "./dial.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Topic} Topic */
/** @typedef {import("../wasm/smallprint.js").Stance} Stance */
/** @typedef {{ name: Topic | "missing", points: number, worst: Stance | null }} Share */

/** The topics with points, most first, and what is left unsaid as one of them. @param {Report} report @returns {Share[]} */
const shares = ({ findings, disclosures }) => {
  /** @type {Map<Topic, Share>} */
  const topics = new Map();
  for (const { topic, points, stance } of findings) {
    const share = topics.get(topic) ?? { name: topic, points: 0, worst: stance };
    share.points += points;
    if (STANCES.indexOf(stance) < STANCES.indexOf(share.worst ?? "good")) share.worst = stance;
    topics.set(topic, share);
  }
  const unsaid = disclosures.reduce((sum, { points }) => sum + points, 0);
  return [...topics.values(), { name: /** @type {const} */ ("missing"), points: unsaid, worst: null }]
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
};

/** @param {Report} report @param {number} [most] */
export const topics = (report, most) => {
  const all = shares(report);
  if (all.length === 0) return null;
  const longest = all[0].points;
  return element(
    "ul",
    { class: "topics", "aria-label": say("topics") },
    ...all.slice(0, most).map((share) => bar(share, longest)),
  );
};

/** @type {(share: Share, longest: number) => HTMLElement} */
const bar = ({ name, points, worst }, longest) =>
  element(
    "li",
    { class: worst ? `stance-${worst}` : "band-none" },
    worst ? shape(worst) : element("span", { class: "shape" }),
    element("span", { class: "topic-name" }, say(name === "missing" ? "missing" : `topic-${name}`)),
    drawing(
      "svg",
      { class: "topic-bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
      drawing("rect", { width: Math.max(2, (points / longest) * 100), height: 6, rx: 1 }),
    ),
    element(
      "span",
      { class: "topic-points", title: say("points", { points: sayNumber(points) }) },
      sayNumber(Math.round(points)),
    ),
  );
