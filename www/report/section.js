// Draws a titled part of a report, and the line that says that it is empty.

import { element } from "../element.js";
import { say, sayNumber } from "../words.js";

/** @typedef {import("../element.js").Child} Child */

/** @type {(name: string, ...children: Child[]) => HTMLElement} */
export const section = (name, ...children) => partOf(name, null, ...children);

/** A part that shows only the first of what there is says so in its title. @type {(name: string, count: { shown: number, all: number } | null, ...children: Child[]) => HTMLElement} */
export const partOf = (name, count, ...children) =>
  element(
    "section",
    { class: `report-${name}`, "aria-label": say(name) },
    element("h3", {}, say(name), count && count.shown < count.all && element("small", {}, say("shown-of", count))),
    ...children,
  );

/** @param {string} words */
export const quiet = (words) => element("p", { class: "quiet" }, words);

/** How many points of the risk something has; nothing where it has none. @param {number} points */
export const pointsOf = (points) =>
  points !== 0 && element("small", { class: "points" }, say("points", { points: sayNumber(points) }));
