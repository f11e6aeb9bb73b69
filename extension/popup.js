// The popup: asks for the report of the tab in front, shows it, and sends the reader to a clause in the page.

import "./messages.js";
import { element } from "../www/element.js";
import { drawReport } from "../www/report.js";
import { label } from "../www/words.js";
import { recallPage } from "./memory.js";

/** @typedef {import("./shapes").TabReport} TabReport */

const { TAB_REPORT, SHOW_CLAUSE } = globalThis.smallprintMessages;

// As much as fits a popup.
const MOST = 3;

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const word = (/** @type {string} */ key, /** @type {string[]} */ ...values) => chrome.i18n.getMessage(key, values);

const notice = (/** @type {string} */ words) => {
  part("notice").textContent = words;
  part("notice").hidden = words === "";
};

/** @param {number} tab @param {boolean} [again] @returns {Promise<TabReport>} */
const ask = async (tab, again = false) =>
  (await chrome.runtime.sendMessage({ type: TAB_REPORT, tab, again })) ?? { problem: "failed", detail: "" };

/** @type {(tab: number, answer: TabReport) => void} */
const show = (tab, answer) => {
  const drawn =
    "report" in answer
      ? drawReport(answer.report, { most: MOST, onShow: (place) => showClause(tab, place) })
      : problem(tab, answer.problem, answer.detail ?? "");
  part("report").replaceChildren(drawn);
  part("report").setAttribute("aria-busy", "false");
  // For ./build.sh measure: the time that a reader waits.
  performance.mark("report-shown");
};

/** @type {(tab: number, name: string, detail: string) => HTMLElement} */
const problem = (tab, name, detail) => {
  const retry = element("button", { type: "button" }, word("popup_retry"));
  retry.addEventListener("click", async () => show(tab, await ask(tab, true)));
  return element(
    "div",
    { class: "problem" },
    element("h2", {}, word(`problem_${name}`)),
    element("p", {}, word(`problem_${name}_next`, detail)),
    name === "failed" && retry,
  );
};

/** @type {(tab: number, place: { start: number, end: number }) => Promise<void>} */
const showClause = async (tab, { start, end }) => {
  try {
    const shown = await chrome.tabs.sendMessage(tab, { type: SHOW_CLAUSE, start, end });
    notice(shown ? "" : word("popup_hidden"));
  } catch {
    // The page was loaded anew since it was read, and our script with it.
    show(tab, await ask(tab, true));
    notice(word("popup_gone"));
  }
};

label(document, (key) => word(key));
const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
if (front?.id !== undefined) {
  // What is remembered needs no background, which may be asleep.
  const report = await recallPage(front);
  show(front.id, report ? { report } : await ask(front.id));
}
