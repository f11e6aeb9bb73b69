// The popup: the report of the tab in front, and the ways to all the rest.

import { part } from "../www/element.js";
import { label } from "../www/words.js";
import { recallPage } from "./memory.js";
import { openPanel } from "./panel-door.js";
import { settings } from "./settings.js";
import { ask, notice, offerSilence, show } from "./tab.js";
import { speak } from "./words.js";

/** The tab in front, and what is remembered of it, which needs no background: that may be asleep. */
const lookUp = async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return { front: tab, known: tab ? await recallPage(tab) : null };
};

// All at once: a reader waits for the slowest alone.
const [word, { front, known }, { profile, language }] = await Promise.all([speak(), lookUp(), settings()]);
label(word);
/** @type {HTMLAnchorElement} */ (part("offline")).href =
  `../www/index.html?${new URLSearchParams({ profile, language })}`;

part("panel").addEventListener("click", () => {
  // No wait before it: browsers open a panel only right after a click.
  openPanel(front).then(
    () => window.close(),
    () => notice(word("popup_panel_failed")),
  );
});

if (front?.id !== undefined) {
  await show(front, known ?? (await ask(front.id, { clicked: true })), word);
  await offerSilence(front, word);
}
