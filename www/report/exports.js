// Draws the ways to take a report along: as a file, or printed. JSON is for programs, and the same in every language.

import { write } from "../analyzer.js";
import { button, element } from "../element.js";
import { save } from "../save.js";
import { say } from "../words.js";
import { tongueOf } from "./tongue.js";

/** @typedef {import("../wasm/smallprint.js").Source} Source */
/** @typedef {import("../wasm/smallprint.js").Report} Report */

/** A name that any system takes for a file. @param {string} name */
const fileName = (name) =>
  name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60) || "policy";

const print = () => {
  // What is folded would be missing on paper.
  for (const folded of document.querySelectorAll(".full details")) folded.setAttribute("open", "");
  window.print();
};

/** @type {(source: Source, report: Report, name: string) => HTMLElement} */
export const exportsOf = (source, report, name) => {
  const file = `smallprint-${fileName(name)}`;
  const written = (/** @type {"markdown" | "csv"} */ format) =>
    write(source, format, report.score?.profile, tongueOf(report));
  return element(
    "div",
    { class: "exports", role: "group", "aria-label": say("exports") },
    button({}, () => save(`${file}.json`, "application/json", JSON.stringify(report, null, 2)), say("export-json")),
    button({}, async () => save(`${file}.md`, "text/markdown", await written("markdown")), say("export-markdown")),
    button({}, async () => save(`${file}.csv`, "text/csv", await written("csv")), say("export-csv")),
    button({}, print, say("export-print")),
  );
};
