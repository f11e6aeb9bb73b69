// Turns what a reader pastes, drops or opens into the text that the engine takes.

// In the order in which each stands on those before it.
import "./elements.js";
import "./tables.js";
import "./drawing.js";
import "./walk.js";
import "./gather.js";
import "./ranges.js";
import "./reader.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */

const HTML_NAME = /\.x?html?$/i;
// A document opens with its doctype or root element; a policy in Markdown may contain a tag somewhere, and is no page.
const HTML_TEXT = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Scripts of a parsed document never run, and nothing of it is loaded. @param {string} markup @returns {Promise<Source>} */
const fromPage = async (markup) => {
  const { source } = await globalThis.smallprintReader.read(new DOMParser().parseFromString(markup, "text/html"));
  return source;
};

/** @param {string} text @returns {Promise<Source>} */
export const fromText = async (text) => (HTML_TEXT.test(text) ? fromPage(text) : { text });

/**
 * Gives null where the file is not text.
 *
 * @param {File} file
 * @returns {Promise<Source | null>}
 */
export const fromFile = async (file) => {
  const text = await decode(await file.arrayBuffer());
  if (text === null) return null;
  return HTML_NAME.test(file.name) ? fromPage(text) : fromText(text);
};

/** Text is UTF-8, or else the encoding of old Windows files; a NUL is in no text. @param {ArrayBuffer} bytes */
const decode = (bytes) => {
  if (new Uint8Array(bytes).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
