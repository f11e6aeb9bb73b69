// Draws all of a report beside the text it is about, for the offline page and the extension's own report page.

import "./marks.js";
import "./ranges.js";
import { element } from "./element.js";
import { placesOf } from "./places.js";
import { choices } from "./report/choices.js";
import { clauses, sorted } from "./report/clauses.js";
import { comparer } from "./report/compare.js";
import { drawComparison } from "./report/comparison.js";
import { contradictions } from "./report/contradictions.js";
import { exportsOf } from "./report/exports.js";
import { facts } from "./report/facts.js";
import { head } from "./report/head.js";
import { checklists, omissions } from "./report/omissions.js";
import { outline } from "./report/outline.js";
import { picker } from "./report/picker.js";
import { steer } from "./report/steer.js";
import { sum } from "./report/sum.js";
import { layOut } from "./report/text.js";
import { topics } from "./report/topics.js";
import { STANCES } from "./values.js";
import { say } from "./words.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */
/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Comparison} Comparison */
/** @typedef {import("./wasm/smallprint.js").Stance} Stance */
/** @typedef {import("./shapes").Stretch} Stretch */

/**
 * What is drawn, and what has to be called as soon as it stands on the page: highlights are painted on what is shown.
 *
 * @typedef {object} Read
 * @property {Source} source
 * @property {Report} report
 * @property {string} name For files that are saved.
 * @property {{ name: string, source: Source }[]} [others] What it may be compared with.
 * @property {Comparison | null} [changes] What changed since an earlier version.
 *
 * @param {Read} read
 * @returns {{ shown: HTMLElement, paint: () => void }}
 */
export const drawFull = ({ source, report, name, others = [], changes = null }) => {
  const { shown: text, reading } = layOut(source, report.outline);
  const asked = { stances: new Set(STANCES), topic: "" };

  const onShow = (/** @type {Stretch} */ place) => {
    globalThis.smallprintMarks.reveal(reading, place);
  };
  const isAsked = (/** @type {{ stance: Stance, topic: string }} */ { stance, topic }) =>
    asked.stances.has(stance) && (asked.topic === "" || asked.topic === topic);
  const wanted = () => ({ ...report, findings: report.findings.filter(isAsked) });

  const paint = () => {
    globalThis.smallprintMarks.paint(reading, placesOf(wanted()));
  };

  const lists = element("div", { class: "lists" });
  const fillLists = () => {
    const { worst, best, neutral } = sorted(wanted().findings);
    lists.replaceChildren(
      clauses("worst", worst, { onShow }),
      clauses("best", best, { onShow }),
      clauses("neutral", neutral, { onShow }),
    );
  };
  const laws = element("div", { class: "laws" });
  const fillLaws = (/** @type {string} */ law) => laws.replaceChildren(checklists(report, law, { onShow }));

  const choose = (/** @type {Partial<Pick<typeof asked, "stances" | "topic">>} */ changed) => {
    Object.assign(asked, changed);
    fillLists();
    paint();
  };

  const steering = {
    shown: STANCES,
    onShow,
    onPaint: (/** @type {Stance[]} */ shown) => choose({ stances: new Set(shown) }),
  };
  const filters = () =>
    element(
      "div",
      { class: "filters" },
      picker("topic", [...new Set(report.findings.map(({ topic }) => topic))], (topic) => choose({ topic })),
      picker("law", [...new Set(report.disclosures.map(({ law }) => law))], fillLaws),
    );

  fillLists();
  fillLaws("");
  const isScored = report.verdict === "scored";
  const shown = element(
    "div",
    { class: "full" },
    element(
      "article",
      { class: "report" },
      head(report),
      exportsOf(source, report, name),
      changes && drawComparison(changes),
      ...(isScored
        ? [
            topics(report),
            filters(),
            lists,
            contradictions(report, { onShow }),
            omissions(report, { onShow }),
            laws,
            choices(report, { onShow }),
            facts(report, { onShow }),
            sum(report),
            comparer(source, report.score?.profile ?? "default", others),
          ]
        : []),
    ),
    element(
      "section",
      { class: "beside", "aria-label": say("text") },
      isScored && steer(report, steering),
      element(
        "div",
        { class: "map-and-text" },
        outline(report, onShow),
        // A box that scrolls must be reached by keyboard.
        element(
          "div",
          { class: "original", id: "original", tabindex: 0, role: "document", "aria-label": say("text") },
          text,
        ),
      ),
    ),
  );
  return { shown, paint };
};
