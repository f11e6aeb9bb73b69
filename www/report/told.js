// Hands out what the engine says of a policy, marked as the language it is said in.

import { element } from "../element.js";

/** Titles, reasons and summaries come from the engine, which speaks English. @param {string} words */
export const told = (words) => element("span", { lang: "en" }, words);
