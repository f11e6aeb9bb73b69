// Hands out what the engine says of a policy: in the reader's language where it is translated, else marked as English.

import { element } from "./element.js";
import { WORRYING } from "./values.js";
import { behindColon, isEnglish, phrase, say, titleAndWhy } from "./words.js";

/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Fact} Fact */
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

/** Words of the policy. @param {string} words */
const quoted = (words) => element("span", { lang: "und", dir: "auto" }, words);

/** The value of a fact: the engine names purposes, the policy all else. @type {(fact: Pick<Fact, "kind" | "value">) => HTMLElement} */
export const factValue = ({ kind, value }) => (kind === "purpose" ? told(value) : quoted(value));

/** What is told beside a value: of periods and of transfers in words of the policy, else in the engine's. @type {(fact: Pick<Fact, "kind" | "detail">) => HTMLElement | null} */
export const factDetail = ({ kind, detail }) =>
  detail ? (kind === "retention" || kind === "transfer" ? quoted(detail) : told(detail)) : null;

/** A title as plain text. @param {(Level | Item) & { title: string }} said */
export const titleText = (said) => titleAndWhy(nameOf(said))?.[0] ?? said.title;

/** @param {(Level | Item) & { title: string }} said */
export const titleOf = (said) => translated(said.title, titleAndWhy(nameOf(said))?.[0]);

/** @param {Said} said */
export const whyOf = (said) => translated(said.why, titleAndWhy(nameOf(said))?.[1]);

/** The same as plain text. @param {Said} said */
export const whyText = (said) => titleAndWhy(nameOf(said))?.[1] ?? said.why;

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
  const [driver, other] = findings
    .filter(({ stance, points }) => points > 0 && WORRYING.includes(stance))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 2)
    .map((finding) => behindColon(titleText(finding)));
  if (other) return say("summary-drivers", { risk, driver, other });
  if (driver) return say("summary-driver", { risk, driver });
  return silence > 0 ? say("summary-silence", { risk }) : say("summary-nothing", { risk });
};
