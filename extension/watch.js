// Has the browser itself run our scripts on policy addresses, as far as the reader wants and allows it.

import { EVERY_HOST, POLICY_ADDRESSES } from "./addresses.js";

/** @typedef {import("./shapes").Level} Level */

const NAME = "policies";

/** What runs in a tab, in this order; the click on the sign runs the same. */
export const SCRIPTS = ["extension/messages.js", "www/reader.js", "www/marks.js", "extension/page.js"];
export const STYLES = ["www/marks.css"];

/** The level that the reader chose. @returns {Promise<Level>} */
export const chosenLevel = async () => {
  const { level } = await chrome.storage.local.get({ level: "none" });
  return level === "policies" ? "policies" : "none";
};

/** The level that is in force: a permission may be taken back in the browser's own settings. @returns {Promise<Level>} */
export const levelInForce = async () => {
  const allowed = await chrome.permissions.contains({ origins: EVERY_HOST });
  return allowed ? await chosenLevel() : "none";
};

/** @param {Level} level */
export const chooseLevel = async (level) => {
  await chrome.storage.local.set({ level });
  await keepWatch();
};

/** One change at a time: two at once would both find the script missing and both add it. */
let turn = Promise.resolve();

/** Makes what is registered agree with the level in force; safe to call at any time. */
export const keepWatch = () => {
  turn = turn.catch(() => {}).then(agree);
  return turn;
};

const agree = async () => {
  const wanted = (await levelInForce()) === "policies";
  const [present] = await chrome.scripting.getRegisteredContentScripts({ ids: [NAME] });
  if (!wanted) {
    if (present) await chrome.scripting.unregisterContentScripts({ ids: [NAME] });
    return;
  }
  const script = {
    id: NAME,
    matches: POLICY_ADDRESSES,
    js: SCRIPTS,
    css: STYLES,
    runAt: /** @type {const} */ ("document_idle"),
  };
  // An update of the extension may bring new addresses: what is there is brought up to date.
  if (present) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
};
