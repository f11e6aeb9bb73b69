// Has all words of the extension, and those of the room that shows, in the reader's language.
//
// That is the browser's, or the one that was chosen in the options. A background may load nothing but scripts once it
// has slept: catalogues are fetched.

import { languageOf } from "../www/language.js";
import { useLanguage } from "../www/words.js";
import { settings } from "./settings.js";

/** @typedef {{ message: string, placeholders?: Record<string, { content: string }> }} Message */
/** @typedef {Record<string, Message>} Catalogue */

/** In the language that is in force now. @returns {Promise<import("./shapes").Word>} */
export const speak = async () => {
  const tag = (await settings()).language || languageOf([chrome.i18n.getUILanguage()]);
  const [catalogue] = await Promise.all([load(tag), useLanguage(tag)]);
  return (key, ...values) => fill(catalogue, key, values);
};

/** @param {string} tag @returns {Promise<Catalogue>} */
const load = async (tag) => (await fetch(chrome.runtime.getURL(`_locales/${tag}/messages.json`))).json();

/** In the browser's own manner: `$NAME$` stands for what the placeholder of that name points to. @type {(catalogue: Catalogue, key: string, values: string[]) => string} */
const fill = (catalogue, key, values) => {
  const { message, placeholders = {} } = catalogue[key] ?? { message: key };
  return message.replace(/\$(\w+)\$/g, (_hole, name) => {
    const { content } = placeholders[name.toLowerCase()] ?? { content: "" };
    return content.replace(/\$(\d)/g, (_number, at) => values[Number(at) - 1] ?? "");
  });
};
