// Hands out what the engine says of a policy: in the reader's language where it is translated, else marked as English.

import { element } from "../element.js";
import { WORRYING } from "../values.js";
import { isEnglish, phrase, say, titleAndWhy } from "../words.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {{ practice: string, level: string }} Level */
/** @typedef {{ law: string, item: string }} Item */
/** @typedef {(Level | Item) & { title: string, why: string }} Said a clause, or an item of a law */

/** The name by which a clause or an item is translated. @param {Level | Item} said */
const nameOf = (said) => ("level" in said ? `${said.practice}/${said.level}` : `${said.law}/${said.item}`);

/** @type {(words: string, own: string | undefined) => HTMLElement} */
const translated = (words, own) => element("span", own === undefined ? { lang: "en" } : {}, own ?? words);

/** Words of the engine that have no name but themselves. @param {string} words */
export const told = (words) => translated(words, phrase(words));

/** The same as plain text. @param {string} words */
export const toldText = (words) => phrase(words) ?? words;

/** A title as plain text. @param {(Level | Item) & { title: string }} said */
export const titleText = (said) => titleAndWhy(nameOf(said))?.[0] ?? said.title;

/** @param {(Level | Item) & { title: string }} said */
export const titleOf = (said) => translated(said.title, titleAndWhy(nameOf(said))?.[0]);

/** @param {Said} said */
export const whyOf = (said) => translated(said.why, titleAndWhy(nameOf(said))?.[1]);

/** The sentence that tells what drives the score, or why there is none. @param {Report} report */
export const summaryOf = (report) => translated(report.summary, ownSummary(report));

/** The same as plain text. @param {Report} report */
export const summaryText = (report) => ownSummary(report) ?? report.summary;

/**
 * Nothing where the engine's own is the best there is. What a reader must know of the text first, such as that only a
 * part of it was judged, stands before it in sentences of its own.
 *
 * @param {Report} report
 * @returns {string | undefined}
 */
const ownSummary = ({ score, summary, findings }) => {
  if (isEnglish()) return undefined;
  const sentences = summary.split(/(?<=\.) /);
  const last = score ? driversText(score, findings) : phrase(sentences.at(-1) ?? "");
  const notices = sentences.slice(0, -1).map(phrase);
  return last && [...notices.filter((notice) => notice !== undefined), last].join(" ");
};

/** Made anew of the two heaviest clauses. @type {(score: NonNullable<Report["score"]>, findings: Report["findings"]) => string} */
const driversText = ({ band, silence }, findings) => {
  const risk = say(`summary-${band.toLowerCase()}`);
  const drivers = findings
    .filter(({ stance, points }) => points > 0 && WORRYING.includes(stance))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(titleText);
  if (drivers.length > 0) return say("summary", { risk, drivers: drivers.join("; ") });
  return silence > 0 ? say("summary-silence", { risk }) : say("summary-nothing", { risk });
};
