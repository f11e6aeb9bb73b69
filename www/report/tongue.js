// Says an export in the reader's language, as the report on the page says the same.

import { summaryText, titleText, toldText, whyText } from "../told.js";
import { say, sayNumber } from "../words.js";
import { dialText } from "./dial.js";
import { aboutText } from "./head.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Tongue} Tongue */

/** @param {Report} report @returns {Tongue} */
export const tongueOf = (report) => {
  const clauses = [...report.findings, ...report.disclosures];
  const own = new Map([
    [report.summary, summaryText(report)],
    ...clauses.map((said) => /** @type {const} */ ([said.title, titleText(said)])),
    ...clauses.map((said) => /** @type {const} */ ([said.why, whyText(said)])),
  ]);
  /** @type {Record<string, (english: string) => string>} */
  const named = {
    told: (english) => own.get(english) ?? toldText(english),
    figure: (english) => sayNumber(Number(english)),
    about: () => aboutText(report),
    dial: () => dialText(report.score),
    weighed: () => say(`profile-on-${report.score?.profile}`),
  };
  return (name, english) => named[name]?.(english) ?? say(name);
};
