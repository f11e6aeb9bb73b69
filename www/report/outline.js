// Draws the map of a policy: its topics in their order, how much of the text each takes, and where the clauses stand.

import { button, drawing, element } from "../element.js";
import { placesOf } from "../places.js";
import { say } from "../words.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Topic} Topic */
/** @typedef {import("../shapes").Place} Place */
/** @typedef {import("../shapes").Stretch} Stretch */
/** @typedef {Stretch & { topic: Topic }} Region */

/** Paragraphs in a row that speak of the same first of all. @param {Report} report */
const regionsOf = ({ outline }) => {
  /** @type {Region[]} */
  const regions = [];
  for (const { start, end, topics } of outline) {
    const topic = topics[0] ?? "other";
    const last = regions.at(-1);
    if (last?.topic === topic) last.end = end;
    else regions.push({ topic, start, end });
  }
  return regions;
};

/** @type {(report: Report, onShow: (place: Stretch) => void) => HTMLElement} */
export const outline = (report, onShow) => {
  const regions = regionsOf(report);
  const places = placesOf(report).filter(({ stance }) => stance !== "neutral");
  const longest = regions.reduce((most, { start, end }) => Math.max(most, end - start), 1);
  return element(
    "nav",
    { class: "outline", "aria-label": say("outline") },
    element("ol", {}, ...regions.map((region) => entry(region, longest, places, onShow))),
  );
};

/** @type {(region: Region, longest: number, places: Place[], onShow: (place: Stretch) => void) => HTMLElement} */
const entry = ({ topic, start, end }, longest, places, onShow) => {
  const inside = places.filter((place) => place.start >= start && place.start < end);
  const width = Math.max(2, ((end - start) / longest) * 100);
  const show = () => onShow({ start, end: Math.min(end, start + 80) });
  const made = button(
    {},
    show,
    element("span", {}, say(`topic-${topic}`)),
    drawing(
      "svg",
      { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
      drawing("rect", { class: "region", width, height: 8 }),
      ...inside.map((place) =>
        drawing("rect", {
          class: `stance-${place.stance}`,
          x: ((place.start - start) / (end - start)) * (width - 1.5),
          width: 1.5,
          height: 8,
        }),
      ),
    ),
  );
  return element("li", {}, made);
};
