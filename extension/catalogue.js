// Reads the catalogue of messages in the reader's language: the browser's, or the one that was chosen in the options.
//
// For the background too, which may load nothing but scripts once it has slept.

import { languageOf } from "../www/language.js";
import { settings } from "./settings.js";

/** @typedef {{ message: string, placeholders?: Record<string, { content: string }> }} Message */
/** @typedef {Record<string, Message>} Catalogue */

/** The language in force. */
export const language = async () => (await settings()).language || languageOf([chrome.i18n.getUILanguage()]);

/** @param {string} tag @returns {Promise<Catalogue>} */
export const load = async (tag) => (await fetch(chrome.runtime.getURL(`_locales/${tag}/messages.json`))).json();

/** In the browser's own manner: `$NAME$` stands for what the placeholder of that name points to. @type {(catalogue: Catalogue, key: string, values: string[]) => string} */
export const fill = (catalogue, key, values) => {
  const { message, placeholders = {} } = catalogue[key] ?? { message: key };
  return message.replace(/\$(\w+)\$/g, (_hole, name) => {
    const { content } = placeholders[name.toLowerCase()] ?? { content: "" };
    return content.replace(/\$(\d)/g, (_number, at) => values[Number(at) - 1] ?? "");
  });
};
