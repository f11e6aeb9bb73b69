// Lays out the text of a policy for reading beside its report, with the way from a place in it to what is shown.

import { element } from "../element.js";

/** @typedef {import("../wasm/smallprint.js").Source} Source */
/** @typedef {import("../wasm/smallprint.js").OutlineEntry} OutlineEntry */
/** @typedef {import("../shapes").Stretch} Stretch */

/** @typedef {Stretch & { kind: string }} Paragraph */

const LIST_MARK = /^(?:[-*+•]|\d+[.)])\s/;

/** A page tells its blocks; of a plain text the paragraphs are those that the engine found, and what is between them are titles. @type {(source: Source, outline: OutlineEntry[]) => Paragraph[]} */
const paragraphs = ({ text, blocks }, outline) => {
  if (blocks) return blocks.map(({ kind, start, end }) => ({ kind, start, end }));
  /** @type {Paragraph[]} */
  const all = [];
  let at = 0;
  for (const { start, end } of outline) {
    // The mark of a list item stands on the line of its words.
    const line = Math.max(at, text.lastIndexOf("\n", start - 1) + 1);
    all.push({ kind: "heading", start: at, end: line });
    all.push({ kind: LIST_MARK.test(text.slice(line, end).trimStart()) ? "item" : "paragraph", start: line, end });
    at = end;
  }
  all.push({ kind: outline.length === 0 ? "paragraph" : "heading", start: at, end: text.length });
  return all;
};

/**
 * Each paragraph is an element with one text node, so that places in the text are places on the page.
 *
 * @type {(source: Source, outline: OutlineEntry[]) => { shown: HTMLElement, reading: import("../shapes").Reading }}
 */
export const layOut = (source, outline) => {
  /** @type {import("../shapes").Runs} */
  const runs = { start: [], node: [], offset: [] };
  const shown = element("div", { class: "text", lang: "und" });
  for (const { kind, start, end } of paragraphs(source, outline)) {
    const words = source.text.slice(start, end);
    const before = words.length - words.trimStart().length;
    if (before === words.length) continue;
    const node = document.createTextNode(words.trim());
    runs.start.push(start + before);
    runs.node.push(node);
    runs.offset.push(0);
    shown.append(element("div", { class: `text-${kind}`, dir: "auto" }, node));
  }
  return { shown, reading: { source, runs } };
};
