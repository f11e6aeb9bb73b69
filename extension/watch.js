// Has the browser itself run our scripts on policy addresses, as far as the reader wants and allows it.
//
// For the background alone: two parts of the extension that register at once would undo each other, and Firefox reads
// the paths of scripts from where the caller stands.

import { POLICY_ADDRESSES } from "./addresses.js";
import { levelInForce } from "./level.js";

const NAME = "policies";

/** What runs in a tab, in this order; the click on the sign runs the same. */
export const SCRIPTS = [
  "extension/messages.js",
  "www/elements.js",
  "www/tables.js",
  "www/drawing.js",
  "www/walk.js",
  "www/gather.js",
  "www/ranges.js",
  "www/reader.js",
  "www/marks.js",
  "www/changes.js",
  "extension/page.js",
];
export const STYLES = ["www/marks.css"];

/** One change at a time: two at once would both find the script missing and both add it. */
let turn = Promise.resolve();

/** Makes what is registered agree with the level in force; safe to call at any time. */
export const keepWatch = () => {
  turn = turn.then(agree).catch((reason) => console.error(reason));
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
