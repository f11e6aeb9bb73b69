// Turns what a reader pastes, drops or opens into the text that the engine takes.

// In the order in which each stands on those before it.
import "./nodes.js";
import "./drawing.js";
import "./controls.js";
import "./elements.js";
import "./tables.js";
import "./walk.js";
import "./gather.js";
import "./ranges.js";
import "./reader.js";
import { decode } from "./encoding.js";
import { textOfPdf } from "./pdf.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */

/** What is offered where a file is chosen; any other can be dropped all the same. */
export const READABLE = ".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,text/*";

const HTML_NAME = /\.x?html?$/i;
// So much of a file tells whether it is a page.
const START = 1024;
// A document opens with its doctype or root element; a policy in Markdown may contain a tag somewhere, and is no page.
const HTML_TEXT = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

const { getAttribute, removeAttribute } = Element.prototype;
const { querySelectorAll } = Document.prototype;

/**
 * Takes names from elements that hide what a script asks of their page: a picture called `body` hides the body. In a
 * tab the browser sees to it; here the page and the script are in one world. What fields hide of their form, nodes.js
 * finds all the same.
 *
 * @param {Document} page
 */
const takeHidingNames = (page) => {
  for (const element of querySelectorAll.call(page, "[name], [id]")) {
    for (const key of ["name", "id"]) {
      const name = getAttribute.call(element, key) ?? "";
      if (name in Document.prototype) removeAttribute.call(element, key);
    }
  }
};

/** Scripts of a parsed document never run, and nothing of it is loaded. @param {string} markup @returns {Promise<Source>} */
const fromPage = async (markup) => {
  const page = new DOMParser().parseFromString(markup, "text/html");
  takeHidingNames(page);
  const { source } = await globalThis.smallprintReader.read(page);
  return source;
};

/** @param {string} text @returns {Promise<Source>} */
export const fromText = async (text) => (HTML_TEXT.test(text) ? fromPage(text) : { text });

/**
 * The text of a file, or why it has none.
 *
 * @param {File} file
 * @returns {Promise<{ source: Source } | { problem: "binary" | "locked" | "no-text" | "broken" }>}
 */
export const fromFile = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) {
    const read = await textOfPdf(bytes);
    return "text" in read ? { source: { text: read.text } } : read;
  }
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, START));
  const isPage = HTML_NAME.test(file.name) || HTML_TEXT.test(start);
  const text = decode(bytes, isPage);
  if (text === null) return { problem: "binary" };
  return { source: await (isPage ? fromPage(text) : fromText(text)) };
};

const isPdf = (/** @type {Uint8Array} */ bytes) => [..."%PDF-"].every((mark, at) => mark.charCodeAt(0) === bytes[at]);
