// The first-run and options page: asks for the permission of the automatic badge, turns it on and off.

import { label } from "../www/words.js";
import { EVERY_HOST } from "./addresses.js";
import { chooseLevel, levelInForce } from "./level.js";

/** @typedef {import("./shapes").Level} Level */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const word = (/** @type {string} */ key) => chrome.i18n.getMessage(key);

const radios = /** @type {HTMLInputElement[]} */ ([...part("levels").querySelectorAll("input")]);

const show = async () => {
  const level = await levelInForce();
  for (const radio of radios) radio.checked = radio.value === level;
  const off = level === "none";
  part("state").textContent = word(off ? "welcome_off" : "welcome_on");
};

/** @param {Level} level */
const choose = async (level) => {
  // The request must be the first thing after the click: browsers forget a click over an earlier wait.
  const granted = level === "none" || (await chrome.permissions.request({ origins: EVERY_HOST }).catch(() => false));
  if (granted) await chooseLevel(level);
  // What is not used is given back.
  if (level === "none") await chrome.permissions.remove({ origins: EVERY_HOST }).catch(() => false);
  await show();
  if (!granted) part("state").textContent = word("welcome_denied");
};

for (const radio of radios) radio.addEventListener("change", () => choose(/** @type {Level} */ (radio.value)));

chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);
label(document, word);
show();
