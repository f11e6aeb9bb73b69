// Draws the two signs of a report: the dial of a score and the shape of a stance.

import { drawing, element } from "../element.js";
import { say } from "../words.js";

/** @typedef {import("../wasm/smallprint.js").Score} Score */
/** @typedef {import("../wasm/smallprint.js").Stance} Stance */

// Three quarters of a circle, open at the foot; `pathLength` makes one unit of the arc one point of risk.
const ARC = "M 19.6 80.4 A 43 43 0 1 1 80.4 80.4";

/** @type {(name: string, from: number, to: number) => SVGPathElement} */
const arc = (name, from, to) =>
  drawing("path", {
    class: `dial-${name}`,
    d: ARC,
    pathLength: 100,
    "stroke-dasharray": `0 ${from} ${Math.max(0, to - from)} 200`,
  });

/** What the dial shows, in words. @param {Score | null} score */
export const dialText = (score) =>
  score
    ? say("dial", { band: score.band, risk: Math.round(score.risk), margin: Math.ceil(score.margin) })
    : say("dial-none");

/** @param {Score | null} score */
export const dial = (score) => {
  const band = score ? score.band.toLowerCase() : "none";
  return element(
    "div",
    { class: `dial band-${band}`, role: "img", "aria-label": dialText(score) },
    drawing(
      "svg",
      { viewBox: "0 0 100 100", "aria-hidden": "true" },
      arc("track", 0, 100),
      score && arc("margin", Math.max(0, score.risk - score.margin), Math.min(100, score.risk + score.margin)),
      score && arc("value", 0, score.risk),
    ),
    element("span", { class: "dial-letter", "aria-hidden": "true" }, score ? score.band : "?"),
    score && element("span", { class: "dial-risk", "aria-hidden": "true" }, String(Math.round(score.risk))),
  );
};

// Each stance has its own outline, so that it is told without its colour: an octagon, a triangle, a diamond, a ring
// and a disc with a tick.
/** @type {Record<Stance, string>} */
const OUTLINES = {
  grave: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M7 4v5h2V4z M7 10.5v2h2v-2z",
  bad: "M8 1 15.5 14.5H.5z M7.1 6v4.2h1.8V6z M7.1 11.2v1.8h1.8v-1.8z",
  caution: "M8 .5 15.5 8 8 15.5.5 8z M7.1 4.4v4.4h1.8V4.4z M7.1 10v1.8h1.8V10z",
  neutral: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z",
  good: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M11.2 4.6 7 8.9 4.9 6.8 3.6 8.1 7 11.5l5.5-5.6z",
};

/** @param {Stance} stance */
export const shape = (stance) =>
  drawing(
    "svg",
    { class: "shape", viewBox: "0 0 16 16", role: "img", "aria-label": say(`stance-${stance}`) },
    drawing("path", { d: OUTLINES[stance], "fill-rule": "evenodd" }),
  );
