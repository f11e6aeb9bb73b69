// The side panel: follows the tab in front, and tells of the clause that the pointer is on.

import { part } from "../www/element.js";
import { caption } from "../www/glance.js";
import { label } from "../www/words.js";
import { recallPage } from "./memory.js";
import { ask, notice, offerSilence, show } from "./tab.js";
import { speak } from "./words.js";

const { POINTED, WATCH_POINTER } = globalThis.smallprintMessages;

const word = await speak();
label(word);
part("pointed").textContent = word("panel_hint");

/** @type {chrome.tabs.Tab | null} */
let front = null;
/** @type {import("../www/wasm/smallprint.js").Report | null} */
let report = null;
/** Tabs may change faster than they are read: an answer for one that is no longer in front is dropped. */
let turn = 0;

const follow = async () => {
  turn += 1;
  const mine = turn;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || mine !== turn) return;
  // From now on its news are heard: it may still be loading.
  front = tab;
  const answer = (await recallPage(tab)) ?? (await ask(tab.id, {}));
  if (mine !== turn) return;
  report = "report" in answer ? answer.report : null;
  notice("");
  await show(tab, answer, word);
  await offerSilence(tab, word);
  chrome.tabs.sendMessage(tab.id, { type: WATCH_POINTER }).catch(() => {});
};

chrome.tabs.onActivated.addListener(follow);
chrome.tabs.onUpdated.addListener((id, { status }) => {
  if (id === front?.id && status === "complete") follow();
});
// A page that was read anew has a new report.
chrome.storage.session.onChanged.addListener((changes) => {
  if (front?.id !== undefined && changes[`tab-${front.id}`]?.newValue) follow();
});

// Words are those of the language in which the panel was opened.
chrome.storage.local.onChanged.addListener((changes) => {
  if (changes.language) location.reload();
});

chrome.runtime.onMessage.addListener((message, { id, tab }, reply) => {
  if (id !== chrome.runtime.id || message.type !== POINTED || tab?.id !== front?.id || !report) return false;
  const told = message.place ? caption(report, message.place) : [];
  part("pointed").replaceChildren(...(told.length > 0 ? told : [word("panel_hint")]));
  reply(true);
  return false;
});

await follow();
