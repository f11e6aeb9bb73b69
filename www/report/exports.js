// Draws the ways to take a report along: as a file, or printed.

import { write } from "../analyzer.js";
import { element } from "../element.js";
import { save } from "../save.js";
import { say } from "../words.js";

/** @typedef {import("../wasm/smallprint.js").Source} Source */
/** @typedef {import("../wasm/smallprint.js").Report} Report */

/** A name that any system takes for a file. @param {string} name */
const fileName = (name) =>
  name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60) || "policy";

/** @type {(source: Source, report: Report, name: string) => HTMLElement} */
export const exportsOf = (source, report, name) => {
  const file = `smallprint-${fileName(name)}`;
  const button = (/** @type {string} */ key, /** @type {() => unknown} */ act) => {
    const made = element("button", { type: "button" }, say(key));
    made.addEventListener("click", act);
    return made;
  };
  return element(
    "div",
    { class: "exports", role: "group", "aria-label": say("exports") },
    button("export-json", () => save(`${file}.json`, "application/json", JSON.stringify(report, null, 2))),
    button("export-markdown", async () =>
      save(`${file}.md`, "text/markdown", await write(source, "markdown", report.score?.profile)),
    ),
    button("export-csv", async () =>
      save(`${file}.csv`, "text/csv", await write(source, "csv", report.score?.profile)),
    ),
    button("export-print", () => {
      // What is folded would be missing on paper.
      for (const folded of document.querySelectorAll(".full details")) folded.setAttribute("open", "");
      window.print();
    }),
  );
};
