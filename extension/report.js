// The report page: all of the report of one tab, whose text it asks of the tab itself.

import "./messages.js";
import { analyze } from "../www/analyzer.js";
import { element, part } from "../www/element.js";
import { drawFull } from "../www/full.js";
import { label } from "../www/words.js";
import { settings } from "./settings.js";
import { ask } from "./tab.js";
import { speak } from "./words.js";

/** @typedef {import("../www/wasm/smallprint.js").Source} Source */

const { PAGE_SOURCE } = globalThis.smallprintMessages;

const tab = Number(new URLSearchParams(location.search).get("tab"));
const word = await speak();
label(word);

/** What the tab has read; it is read now where it was not yet. @returns {Promise<Source | null>} */
const sourceOf = async () => (await chrome.tabs.sendMessage(tab, { type: PAGE_SOURCE }).catch(() => null)) ?? null;

/** @type {(source: Source, changes: import("./shapes").Changes | null) => Promise<void>} */
const show = async (source, changes) => {
  // Not the report that is remembered: the page may have changed since, and this one must belong to the text beside it.
  const { profile } = await settings();
  const report = await analyze(source, profile);
  const name = report.document.company ?? (URL.canParse(source.url ?? "") ? new URL(source.url ?? "").hostname : "");
  const address = /** @type {HTMLAnchorElement} */ (part("address"));
  if (source.url) address.href = source.url;
  address.textContent = source.title || source.url || "";
  // A link without words is no link to whoever listens.
  address.hidden = address.textContent === "";
  document.title = `${source.title || name} · Smallprint`;
  const { shown, paint } = drawFull({ source, report, name, changes: changes?.comparison ?? null });
  part("report").replaceChildren(shown);
  paint();
};

// What the reader chooses elsewhere holds here at once.
chrome.storage.local.onChanged.addListener((changes) => {
  if (changes.profile || changes.language) location.reload();
});

const answer = await ask(tab, {});
const source = "report" in answer ? await sourceOf() : null;
if (source && "report" in answer) await show(source, answer.changes);
else {
  part("report").replaceChildren(
    element(
      "div",
      { class: "problem" },
      element("h2", {}, word("report_gone")),
      element("p", {}, word("report_gone_next")),
    ),
  );
}
part("report").setAttribute("aria-busy", "false");
performance.mark("report-shown");
