// The first-run and options page: asks for the permission of the automatic badge, turns it on and off.

import { label } from "../www/words.js";
import { EVERY_HOST } from "./addresses.js";
import { chooseLevel, levelInForce } from "./level.js";

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const word = (/** @type {string} */ key) => chrome.i18n.getMessage(key);

const show = async () => {
  const on = (await levelInForce()) !== "none";
  part("on").hidden = on;
  part("off").hidden = !on;
  part("state").textContent = word(on ? "welcome_on" : "welcome_off");
};

part("on").addEventListener("click", async () => {
  // The request must be the first thing after the click: browsers forget a click over an earlier wait.
  const granted = await chrome.permissions.request({ origins: EVERY_HOST }).catch(() => false);
  if (granted) await chooseLevel("policies");
  await show();
  if (!granted) part("state").textContent = word("welcome_denied");
});

part("off").addEventListener("click", async () => {
  await chooseLevel("none");
  // What is not used is given back.
  await chrome.permissions.remove({ origins: EVERY_HOST }).catch(() => false);
  await show();
});

chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);
label(document, word);
show();
