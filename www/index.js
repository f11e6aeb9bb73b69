// Wires the offline page: a text comes in, its report and the marked text are shown.

import "./marks.js";
import { analyze } from "./analyzer.js";
import { element } from "./element.js";
import { placesOf } from "./places.js";
import { drawReport } from "./report.js";
import { fromFile, fromText } from "./source.js";
import { label, say } from "./words.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const box = /** @type {HTMLTextAreaElement} */ (part("text"));
const file = /** @type {HTMLInputElement} */ (part("file"));

const notice = (/** @type {string} */ words) => {
  part("notice").textContent = words;
};

/** Shows the text as it was analysed: one text node, so that places in it are places in the report. @param {string} text */
const layOut = (text) => {
  const node = document.createTextNode(text);
  part("original").replaceChildren(element("div", { class: "text", dir: "auto" }, node));
  return { source: { text }, runs: { start: [0], node: [node], offset: [0] } };
};

/** @param {Source} source */
const answer = async (source) => {
  if (source.text.trim() === "") {
    notice(say("offline-empty"));
    return;
  }
  notice(say("offline-reading"));
  try {
    const report = await analyze(source);
    const reading = layOut(source.text);
    const onShow = (/** @type {{ start: number, end: number }} */ place) =>
      globalThis.smallprintMarks.reveal(reading, place);
    part("report").replaceChildren(drawReport(report, { onShow }));
    part("ask").hidden = true;
    part("answer").hidden = false;
    globalThis.smallprintMarks.paint(reading, placesOf(report));
    notice("");
    window.scrollTo(0, 0);
  } catch (reason) {
    notice(say("offline-failed", { reason: String(reason) }));
  }
};

/** @param {File | null | undefined} chosen */
const open = async (chosen) => {
  if (!chosen) return;
  notice(say("offline-reading"));
  try {
    const read = await fromFile(chosen);
    if ("source" in read) await answer(read.source);
    else notice(say(`problem-${read.problem}`, { name: chosen.name }));
  } catch (reason) {
    notice(say("offline-failed", { reason: String(reason) }));
  }
};

label(document);
// A box that scrolls must be reached by keyboard.
part("original").tabIndex = 0;

part("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  answer(await fromText(box.value));
});
part("open").addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  await open(file.files?.[0]);
  // Otherwise the same file could not be opened a second time.
  file.value = "";
});
part("sample").addEventListener("click", async () => {
  const sample = await fetch(new URL("sample.txt", import.meta.url));
  box.value = await sample.text();
  answer(await fromText(box.value));
});
part("again").addEventListener("click", () => {
  globalThis.smallprintMarks.clear();
  part("ask").hidden = false;
  part("answer").hidden = true;
  box.focus();
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  const dropped = event.dataTransfer;
  if (dropped?.files.length) open(dropped.files[0]);
  else if (dropped) answer(await fromText(dropped.getData("text/html") || dropped.getData("text/plain")));
});
