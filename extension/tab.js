// Shows the report of a tab at a glance, in the popup and in the side panel, and sends the reader to a clause in the page.

import "./messages.js";
import { button, element, part } from "../www/element.js";
import { drawGlance } from "../www/glance.js";
import { allowEverySite } from "./permission.js";
import { choose, hostOf, settings, silence } from "./settings.js";

/** @typedef {import("./shapes").TabReport} TabReport */
/** @typedef {import("./shapes").Word} Word */
/** @typedef {import("../www/shapes").Stretch} Stretch */

const { TAB_REPORT, SHOW_CLAUSE, PAINT } = globalThis.smallprintMessages;

export const notice = (/** @type {string} */ words) => {
  part("notice").textContent = words;
  part("notice").hidden = words === "";
};

/** @type {(tab: number, asked: { again?: boolean, clicked?: boolean }) => Promise<TabReport>} */
export const ask = async (tab, asked) =>
  (await chrome.runtime.sendMessage({ type: TAB_REPORT, tab, ...asked })) ?? { problem: "failed" };

/** @type {(tab: chrome.tabs.Tab, answer: TabReport, word: Word) => Promise<void>} */
export const show = async (tab, answer, word) => {
  const id = /** @type {number} */ (tab.id);
  const { painted } = await settings();
  const onShow = (/** @type {Stretch} */ place) => showClause(tab, place, word);
  const onPaint = async (/** @type {import("../www/wasm/smallprint.js").Stance[]} */ stances) => {
    await choose({ painted: stances }).catch(() => notice(word("unsaved")));
    await chrome.tabs.sendMessage(id, { type: PAINT, stances }).catch(() => notice(word("popup_gone")));
  };
  const drawn =
    "report" in answer
      ? drawGlance(answer.report, { shown: painted, onShow, onPaint }, answer.changes ?? null)
      : problem(tab, answer, word);
  part("report").replaceChildren(drawn);
  if ("report" in answer && !answer.isKept) notice(word("popup_unkept"));
  part("report").setAttribute("aria-busy", "false");
  part("full").hidden = !("report" in answer);
  /** @type {HTMLAnchorElement} */ (part("full")).href = `report.html?tab=${id}`;
  // For ./build.sh measure: the time that a reader waits.
  performance.mark("report-shown");
};

/** @type {(tab: chrome.tabs.Tab, answer: Extract<TabReport, { problem: string }>, word: Word) => HTMLElement} */
const problem = (tab, { problem }, word) => {
  const readAgain = async () => show(tab, await ask(/** @type {number} */ (tab.id), { again: true }), word);
  const allow = async () => {
    if (await allowEverySite()) await readAgain();
  };
  return element(
    "div",
    { class: "problem" },
    element("h2", {}, word(`problem_${problem}`)),
    element("p", {}, word(`problem_${problem}_next`)),
    problem === "failed" && button({}, readAgain, word("popup_retry")),
    problem === "permission" && button({}, allow, word("popup_allow")),
  );
};

/** @type {(tab: chrome.tabs.Tab, place: Stretch, word: Word) => Promise<void>} */
const showClause = async (tab, { start, end }, word) => {
  const id = /** @type {number} */ (tab.id);
  try {
    const shown = await chrome.tabs.sendMessage(id, { type: SHOW_CLAUSE, start, end });
    notice(shown ? "" : word("popup_hidden"));
  } catch {
    // The page was loaded anew since it was read, and our script with it.
    await show(tab, await ask(id, { again: true }), word);
    notice(word("popup_gone"));
  }
};

/** The switch that keeps the badge off a site; there is none for pages that belong to no site. @type {(tab: chrome.tabs.Tab, word: Word) => Promise<void>} */
export const offerSilence = async (tab, word) => {
  const host = hostOf(tab.url ?? "");
  const { level, silent } = await settings();
  const button = part("silence");
  button.hidden = host === "" || level === "none";
  const isSilent = silent.includes(host);
  button.textContent = word(isSilent ? "popup_speak" : "popup_silence");
  button.title = word(isSilent ? "popup_speak_title" : "popup_silence_title", host);
  button.onclick = async () => {
    await silence(host, !isSilent).catch(() => notice(word("unsaved")));
    await offerSilence(tab, word);
  };
};
