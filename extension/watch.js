// Has the browser itself run our scripts where policies may be, as far as the reader wants and allows it.
//
// For the background alone: two parts of the extension that register at once would undo each other, and Firefox reads
// the paths of scripts from where the caller stands.

import "./messages.js";
import { POLICY_ADDRESSES } from "./addresses.js";
import { levelInForce } from "./level.js";
import { EVERY_HOST } from "./permission.js";
import { hostOf, settings } from "./settings.js";

/** @typedef {import("./shapes").Message} Message */

const { WATCH_END } = globalThis.smallprintMessages;

/** What runs in a tab, in this order; the click on the sign runs the same. */
export const SCRIPTS = [
  "extension/ground.js",
  "extension/messages.js",
  "www/nodes.js",
  "www/drawing.js",
  "www/controls.js",
  "www/elements.js",
  "www/tables.js",
  "www/walk.js",
  "www/gather.js",
  "www/ranges.js",
  "www/reader.js",
  "www/unfold.js",
  "www/marks.js",
  "www/pointer.js",
  "www/changes.js",
  "extension/page.js",
];
export const STYLES = ["www/marks.css"];

/** What runs at each level, save on hosts that are to be left alone: the reader on the addresses of policies, the gate on all others. */
const READER = {
  id: "policies",
  matches: POLICY_ADDRESSES,
  js: SCRIPTS,
  css: STYLES,
  runAt: /** @type {const} */ ("document_idle"),
};
const GATE = {
  id: "pages",
  matches: EVERY_HOST,
  js: ["extension/ground.js", "extension/messages.js", "extension/names.js", "extension/gate.js"],
  runAt: /** @type {const} */ ("document_idle"),
};
/** @type {(silent: string[]) => Record<import("./shapes").Level, chrome.scripting.RegisteredContentScript[]>} */
const atLevels = (silent) => {
  const left = silent.map((host) => `*://${host}/*`);
  const reader = { ...READER, excludeMatches: left };
  const gate = { ...GATE, excludeMatches: [...POLICY_ADDRESSES, ...left] };
  return { none: [], policies: [reader], pages: [reader, gate] };
};

/** One change at a time: two at once would both find the script missing and both add it. */
let turn = Promise.resolve();

/** Makes what is registered agree with the level in force; safe to call at any time. */
export const keepWatch = () => {
  turn = turn.then(agree).catch((reason) => console.error(reason));
  return turn;
};

const agree = async () => {
  const [level, { silent }] = await Promise.all([levelInForce(), settings()]);
  await tellTabs({ type: WATCH_END }, ({ url }) => level === "none" || silent.includes(hostOf(url ?? "")));
  const wanted = atLevels(silent)[level];
  const present = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const left = present.filter((id) => !wanted.some((script) => script.id === id));
  if (left.length > 0) await chrome.scripting.unregisterContentScripts({ ids: left });
  // An update of the extension may bring new addresses: what is there is brought up to date.
  for (const script of wanted) {
    if (present.includes(script.id)) await chrome.scripting.updateContentScripts([script]);
    else await chrome.scripting.registerContentScripts([script]);
  }
};

/** Pages that are open go on as they began until they are told; most have none of our scripts, and do not hear it. @type {(message: Message, isMeant?: (tab: chrome.tabs.Tab) => boolean) => Promise<void>} */
export const tellTabs = async (message, isMeant = () => true) => {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(
    tabs.filter(isMeant).map(({ id }) => chrome.tabs.sendMessage(id ?? chrome.tabs.TAB_ID_NONE, message)),
  );
};
