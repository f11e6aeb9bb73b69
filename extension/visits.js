// Remembers policies that were visited, where the reader wants it, so that a later visit can tell what changed.

import { compare } from "../www/analyzer.js";

/** @typedef {import("../www/wasm/smallprint.js").Source} Source */
/** @typedef {import("../www/wasm/smallprint.js").Report} Report */
/** @typedef {import("./shapes").Visit} Visit */
/** @typedef {import("./shapes").Changes} Changes */

const PREFIX = "visit ";
/** Half of what the browser gives an extension, so that settings always have room. UTF-16 code units of JSON. */
const ROOM = 4_000_000;

/** All that is remembered, the latest first. @returns {Promise<Visit[]>} */
export const visits = async () => {
  const all = /** @type {Record<string, Visit>} */ (await chrome.storage.local.get(null));
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX) && typeof all[key]?.source === "string")
    .map((key) => all[key])
    .toSorted((a, b) => b.at - a.at);
};

/** @param {string} url */
export const forgetVisit = (url) => chrome.storage.local.remove(PREFIX + url);

export const forgetVisits = async () => {
  for (const { url } of await visits()) await forgetVisit(url);
};

/** Words alone: a policy that is set anew has not changed. @param {Source} source */
const wordsOf = ({ text }) => text.replace(/\s+/g, " ").trim();

/**
 * What changed since the policy was seen last; null where it is seen for the first time, or never changed. The changes
 * are kept with it, and told until it changes again.
 *
 * @type {(url: string, source: Source, report: Report) => Promise<Changes | null>}
 */
export const visit = async (url, source, report) => {
  if (report.score === null) return null;
  const key = PREFIX + url;
  const known = /** @type {Visit | undefined} */ ((await chrome.storage.local.get(key))[key]);
  /** @type {Source | null} */
  const before = known ? JSON.parse(known.source) : null;
  const isSame = before !== null && wordsOf(before) === wordsOf(source);
  const changes =
    before === null || isSame
      ? (known?.changes ?? null)
      : { since: known?.at ?? 0, comparison: await compare(before, source, report.score.profile) };
  await keep({ url, at: isSame ? (known?.at ?? Date.now()) : Date.now(), source: JSON.stringify(source), changes });
  return changes;
};

/** The oldest go where room is short; a policy that is larger than all the room is not kept. @param {Visit} visit */
const keep = async (visit) => {
  const sizeOf = (/** @type {Visit} */ one) => JSON.stringify(one).length;
  let left = ROOM - sizeOf(visit);
  if (left < 0) return;
  for (const other of await visits()) {
    if (other.url === visit.url) continue;
    left -= sizeOf(other);
    if (left < 0) await forgetVisit(other.url);
  }
  await chrome.storage.local.set({ [PREFIX + visit.url]: visit });
};
