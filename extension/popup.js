// The popup: the report of the tab in front, and the ways to all the rest.

import { label } from "../www/words.js";
import { recallPage } from "./memory.js";
import { openPanel } from "./panel-door.js";
import { settings } from "./settings.js";
import { ask, notice, offerSilence, part, show } from "./tab.js";
import { speak } from "./words.js";

const [word, [front], { profile, language }] = await Promise.all([
  speak(),
  chrome.tabs.query({ active: true, currentWindow: true }),
  settings(),
]);
label(document, word);
/** @type {HTMLAnchorElement} */ (part("offline")).href =
  `../www/index.html?${new URLSearchParams({ profile, language })}`;

if (front?.id !== undefined) {
  // What is remembered needs no background, which may be asleep.
  const known = await recallPage(front);
  await show(front, known ?? (await ask(front.id, { clicked: true })), word);
  await offerSilence(front, word);
}

part("panel").addEventListener("click", () => {
  // No wait before it: browsers open a panel only right after a click.
  openPanel(front).then(
    () => window.close(),
    (reason) => notice(String(reason)),
  );
});
