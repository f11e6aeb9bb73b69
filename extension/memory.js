// Remembers each tab's report until the page is left: in memory only, and for a background that may sleep.

import { settings } from "./settings.js";

/** @typedef {import("./shapes").Memory} Memory */
/** @typedef {import("./shapes").Known} Known */
/** @typedef {import("../www/wasm/smallprint.js").Report} Report */

const keyOf = (/** @type {number} */ tab) => `tab-${tab}`;

/** @param {number} tab @returns {Promise<Memory | null>} */
export const recall = async (tab) => {
  const key = keyOf(tab);
  const found = await chrome.storage.session.get(key);
  return isMemory(found[key]) ? found[key] : null;
};

/** What is kept may be broken, or of another version. @param {any} kept @returns {kept is Memory} */
const isMemory = (kept) =>
  [kept?.reading, kept?.url, kept?.report].every((one) => typeof one === "string") && typeof kept.isKept === "boolean";

/** @param {Memory} memory @returns {Report | null} */
const reportIn = ({ report }) => {
  try {
    const kept = JSON.parse(report);
    return typeof kept?.verdict === "string" ? kept : null;
  } catch {
    return null;
  }
};

/**
 * What is known of the page that a tab shows now: a report of the page before it would be worse than none, and so would
 * be one that was weighed for another profile.
 *
 * @param {chrome.tabs.Tab} tab
 * @returns {Promise<Known | null>}
 */
export const recallPage = async ({ id, url }) => {
  const [known, { profile }] = await Promise.all([id === undefined ? null : recall(id), settings()]);
  if (!known || (url && withoutHash(url) !== known.url)) return null;
  const report = reportIn(known);
  if (!report || (report.score && report.score.profile !== profile)) return null;
  return { report, changes: known.changes, isKept: known.isKept };
};

/** @param {string | undefined} url */
export const withoutHash = (url) => (url ?? "").split("#")[0];

/** @param {number} tab */
export const forget = (tab) => chrome.storage.session.remove(keyOf(tab));

/**
 * The browser gives a session ten megabytes. Where they do not suffice the oldest reports go; a report too large even
 * so is kept without its outline, which the popup does not show.
 *
 * @param {number} tab
 * @param {Omit<Memory, "report">} memory
 * @param {Report} whole
 */
export const remember = async (tab, memory, whole) => {
  const key = keyOf(tab);
  const slim = { ...whole, outline: [] };
  for (const report of [whole, slim]) {
    for (;;) {
      try {
        await chrome.storage.session.set({ [key]: { ...memory, report: JSON.stringify(report) } });
        return;
      } catch {
        if (!(await dropOldest(key))) break;
      }
    }
  }
};

/** @param {string} spared @returns {Promise<boolean>} whether there was one to drop */
const dropOldest = async (spared) => {
  const all = /** @type {Record<string, Memory | undefined>} */ (await chrome.storage.session.get(null));
  const [oldest] = Object.keys(all)
    .filter((key) => key !== spared)
    .sort((a, b) => (all[a]?.at ?? 0) - (all[b]?.at ?? 0));
  if (oldest === undefined) return false;
  await chrome.storage.session.remove(oldest);
  return true;
};
