// Draws what steers the highlights of a text: a switch for each stance, and the way from clause to clause.

import { button, element } from "../element.js";
import { placesOf } from "../places.js";
import { titleOf, whyOf } from "../told.js";
import { STANCES } from "../values.js";
import { say } from "../words.js";
import { shape } from "./dial.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Stance} Stance */
/** @typedef {import("../shapes").Place} Place */
/** @typedef {import("../shapes").Stretch} Stretch */

/**
 * @typedef {object} Steering
 * @property {Stance[]} shown The stances that are highlighted at first.
 * @property {(place: Stretch) => void} onShow
 * @property {(shown: Stance[]) => void} onPaint The reader wants only these highlighted.
 */

/** Each clause once, in the order of the text. @param {Report} report */
const inOrder = (report) => {
  /** @type {Map<string, Place>} */
  const places = new Map();
  // The gravest finding on a place stands first in the report.
  for (const place of placesOf(report)) {
    const key = `${place.start}-${place.end}`;
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
};

/** What a clause means and why it matters, in a line. @type {(report: Report, place: Stretch) => Node[]} */
export const caption = ({ findings }, place) => {
  const isThere = (/** @type {Stretch} */ { start, end }) => start === place.start && end === place.end;
  const finding = findings.find(({ evidence }) => evidence.some(isThere));
  if (!finding) return [];
  return [
    shape(finding.stance),
    element("strong", {}, titleOf(finding)),
    element("span", { class: "caption-why" }, whyOf(finding)),
  ];
};

/** @type {(report: Report, steering: Steering) => HTMLElement} */
export const steer = (report, { shown, onShow, onPaint }) => {
  const places = inOrder(report);
  const on = new Set(shown);
  /** The place that was shown last, among all of them. @type {number | null} */
  let at = null;
  const where = element("p", { class: "where", role: "status" });

  /** The next place whose stance is switched on, round the end of the text. @param {1 | -1} by */
  const next = (by) => {
    const from = at ?? (by === 1 ? -1 : 0);
    return places
      .map((_, away) => (from + by * (away + 1) + 2 * places.length) % places.length)
      .find((to) => on.has(places[to].stance));
  };

  const step = (/** @type {1 | -1} */ by) => {
    const to = next(by);
    if (to === undefined) {
      where.replaceChildren(say("steer-none"));
      return;
    }
    at = to;
    const wanted = places.filter(({ stance }) => on.has(stance));
    const count = say("steer-at", { at: wanted.indexOf(places[to]) + 1, of: wanted.length });
    where.replaceChildren(...caption(report, places[to]), element("span", { class: "count" }, count));
    onShow(places[to]);
  };

  const stepper = (/** @type {string} */ name, /** @type {1 | -1} */ by, /** @type {string} */ sign) =>
    button({ class: "step", title: name, "aria-label": name }, () => step(by), sign);

  const toggle = (/** @type {Stance} */ stance) => {
    const count = places.filter((place) => place.stance === stance).length;
    const name = say(`stance-${stance}`);
    const flip = () => {
      if (!on.delete(stance)) on.add(stance);
      made.setAttribute("aria-pressed", String(on.has(stance)));
      onPaint(STANCES.filter((one) => on.has(one)));
    };
    const made = button(
      { class: `toggle stance-${stance}`, "aria-pressed": String(on.has(stance)), title: name },
      flip,
      shape(stance),
      element("span", { class: "toggle-count" }, String(count)),
    );
    return made;
  };

  const bar = element(
    "div",
    { class: "steer" },
    element("div", { class: "toggles", role: "group", "aria-label": say("steer-stances") }, ...STANCES.map(toggle)),
    stepper(say("steer-previous"), -1, "↑"),
    stepper(say("steer-next"), 1, "↓"),
  );
  const box = element("div", { class: "steering" }, bar, where);
  const listen = (/** @type {KeyboardEvent} */ event) => {
    // Another report has taken the place of this one.
    if (!box.isConnected) document.removeEventListener("keydown", listen);
    // With Alt, so that no letter typed or spoken by chance moves the page.
    else if (event.altKey && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  };
  document.addEventListener("keydown", listen);
  return box;
};
