// In the background: has each page's text analysed, sets the badge, and remembers the report for the popup.

import "./messages.js";
import { analyze } from "../www/analyzer.js";
import { placesOf } from "../www/places.js";
import { clearBadge, showBadge } from "./badge.js";
import { levelInForce } from "./level.js";
import { forget, recall, recallPage, remember, withoutHash } from "./memory.js";
import { settings } from "./settings.js";
import { visit } from "./visits.js";
import { keepWatch, SCRIPTS, STYLES, tellTabs } from "./watch.js";

/** @typedef {import("./shapes").Message} Message */
/** @typedef {import("./shapes").Problem} Problem */
/** @typedef {import("./shapes").TabReport} TabReport */

const { PAGE_TEXT, PAGE_LEFT, PAGE_NAMED, PAGE_TREES, READ_AGAIN, TAB_REPORT } = globalThis.smallprintMessages;

/** The reading that each tab told last: one that was left, or overtaken, while it was judged is dropped. @type {Map<number, string>} */
const latest = new Map();

/** Our own pages may ask about any tab; the script in a tab speaks for its own tab alone. @param {chrome.runtime.MessageSender} sender */
const isOwnPage = (sender) => sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;

/** @type {Record<string, (message: any, sender: chrome.runtime.MessageSender) => Promise<unknown> | null>} */
const answers = {
  [PAGE_TEXT]: (message, { tab, url }) => (tab?.id === undefined ? null : judge(tab, url, message)),
  [PAGE_LEFT]: (message, { tab }) => (tab?.id === undefined ? null : leave(tab.id, message.reading)),
  [PAGE_NAMED]: (_message, { tab }) => (tab?.id === undefined ? null : readByItself(tab.id)),
  [PAGE_TREES]: (_message, { tab }) => (tab?.id === undefined ? null : styleTrees(tab.id)),
  [TAB_REPORT]: (message, sender) => (isOwnPage(sender) ? tell(message) : null),
};

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (sender.id !== chrome.runtime.id) return false;
  const answer = answers[message.type]?.(message, sender) ?? null;
  if (answer === null) return false;
  answer.then(reply, (reason) => {
    console.error(reason);
    reply(null);
  });
  return true;
});

chrome.tabs.onRemoved.addListener((tab) => {
  latest.delete(tab);
  forget(tab);
});

/** Nothing was to be kept, and so nothing failed to be. */
const NOT_VISITED = { changes: null, isKept: true };

/** @type {(tab: chrome.tabs.Tab, url: string | undefined, message: Extract<Message, { type: "page-text" }>) => Promise<import("./shapes").Painting | null>} */
const judge = async ({ id, incognito }, url, { reading, source }) => {
  const tab = /** @type {number} */ (id);
  latest.set(tab, reading);
  const { profile, painted, remembers } = await settings();
  const report = await analyze(source, profile);
  if (latest.get(tab) !== reading) return null;
  // The browser may not know yet that the page has moved to another address by itself.
  const page = withoutHash(source.url ?? url);
  // A private window leaves no trace.
  const visited = incognito || !remembers ? NOT_VISITED : await visit(page, source, report);
  await Promise.all([
    remember(tab, { reading, url: page, at: Date.now(), ...visited }, report),
    showBadge(tab, report),
  ]);
  return { places: placesOf(report), stances: painted };
};

/** @type {(tab: number, reading: string) => Promise<void>} */
const leave = async (tab, reading) => {
  const known = latest.get(tab) ?? (await recall(tab))?.reading;
  if (known !== reading) return;
  latest.delete(tab);
  await Promise.all([forget(tab), clearBadge(tab)]);
};

/**
 * Brings our style into the frames and the shadow trees of a page: a style sheet of the page's reaches into no shadow
 * tree in Firefox, and one of the user's gives highlights no background in Chromium.
 *
 * @param {number} tabId
 */
const styleTrees = async (tabId) => {
  for (const origin of /** @type {const} */ (["AUTHOR", "USER"])) {
    await chrome.scripting.insertCSS({ target: { tabId, allFrames: true }, files: STYLES, origin });
  }
};

/** @type {(asked: Extract<Message, { type: "tab-report" }>) => Promise<TabReport>} */
const tell = async ({ tab: id, again, clicked }) => {
  const tab = await chrome.tabs.get(id);
  const known = again ? null : await recallPage(tab);
  return known ?? read(tab, { clicked });
};

/** Reads a page that nobody clicked on, if the reader wants that still. @param {number} id */
const readByItself = async (id) => {
  if ((await levelInForce()) !== "none") await read(await chrome.tabs.get(id), {});
};

/**
 * Runs our scripts in the tab; they send its text, so that the report is there when they are done. `clicked` tells that
 * the reader has just clicked on the sign, and so allowed it.
 *
 * @type {(tab: chrome.tabs.Tab, asked: { clicked?: boolean }) => Promise<TabReport>}
 */
const read = async (tab, { clicked }) => {
  const target = { tabId: /** @type {number} */ (tab.id) };
  try {
    await chrome.scripting.insertCSS({ target, files: STYLES });
    const done = await chrome.scripting.executeScript({ target, files: SCRIPTS });
    if (done.at(-1)?.result === "document") return { problem: "document" };
    const known = await recallPage(tab);
    if (known) return known;
    // Firefox lets scripts run in a blank page, and tells no address of it that a report could be known by.
    return { problem: problemOf(tab.url ?? "") === "browser" ? "browser" : "failed" };
  } catch (reason) {
    const isClosed = !clicked && PERMISSION.test(String(reason));
    return { problem: isClosed ? "permission" : problemOf(tab.url ?? "") };
  }
};

/** What browsers say where a click on the sign would open the page. */
const PERMISSION = /must request permission|missing host permission|cannot access contents/i;

/** What stands between us and a page, by its address. @param {string} url @returns {Problem} */
const problemOf = (url) => {
  // Firefox keeps extensions out of its viewer, Chromium shows them a page without text.
  if (/\.pdf(?:[?#]|$)/i.test(url)) return "document";
  if (/^https?:/.test(url)) return "refused";
  if (url.startsWith("file:")) return "file";
  return "browser";
};

// Registered scripts last over restarts, but not over updates of the extension, and permissions change at any time.
chrome.runtime.onInstalled.addListener(({ reason }) => {
  keepWatch();
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("extension/welcome.html") });
});
chrome.runtime.onStartup.addListener(keepWatch);
chrome.permissions.onAdded.addListener(keepWatch);
chrome.permissions.onRemoved.addListener(keepWatch);
chrome.storage.local.onChanged.addListener((changes) => {
  if (changes.level || changes.silent) keepWatch();
  // What is open is weighed by the profile that was chosen now, and its badge speaks the language.
  if (changes.profile || changes.language) tellTabs({ type: READ_AGAIN });
});
