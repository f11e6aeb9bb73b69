// When the badge appears by itself: what the reader chose, and what the browser's permissions leave of it.

import { EVERY_HOST } from "./permission.js";
import { settings } from "./settings.js";

/** @typedef {import("./shapes").Level} Level */

/** The level that is in force: a permission may be taken back in the browser's own settings. @returns {Promise<Level>} */
export const levelInForce = async () => {
  const [{ level }, allowed] = await Promise.all([settings(), chrome.permissions.contains({ origins: EVERY_HOST })]);
  return allowed ? level : "none";
};
