// When the badge appears by itself: what the reader chose, and what the browser's permissions leave of it.

import { EVERY_HOST } from "./addresses.js";

/** @typedef {import("./shapes").Level} Level */

/** The background is told of the change by the storage itself. @param {Level} level */
export const chooseLevel = (level) => chrome.storage.local.set({ level });

/** The level that is in force: a permission may be taken back in the browser's own settings. @returns {Promise<Level>} */
export const levelInForce = async () => {
  const [{ level }, allowed] = await Promise.all([
    chrome.storage.local.get({ level: "none" }),
    chrome.permissions.contains({ origins: EVERY_HOST }),
  ]);
  return allowed && (level === "policies" || level === "pages") ? level : "none";
};
