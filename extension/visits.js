// Remembers policies that were visited, where the reader wants it, so that a later visit can tell what changed.

import { compare } from "../www/analyzer.js";

/** @typedef {import("../www/wasm/smallprint.js").Source} Source */
/** @typedef {import("../www/wasm/smallprint.js").Report} Report */
/** @typedef {import("./shapes").Visit} Visit */
/** @typedef {import("./shapes").Changes} Changes */

const PREFIX = "visit ";
/** Half of what the browser gives an extension, so that settings always have room. UTF-16 code units of JSON. */
const ROOM = 4_000_000;

/** @param {any} kept @returns {kept is Changes | null} */
const isChanges = (kept) =>
  kept === null ||
  (Number.isFinite(kept?.since) && [kept.comparison?.changes, kept.comparison?.values].every(Array.isArray));

/** What is kept may be broken, or of another version. @param {any} kept @returns {kept is Visit} */
const isVisit = (kept) =>
  URL.canParse(kept?.url) && Number.isFinite(kept.at) && sourceOf(kept) !== null && isChanges(kept.changes);

/** The text that was seen; null where it is broken. @param {{ source: unknown }} visit @returns {Source | null} */
const sourceOf = ({ source }) => {
  try {
    const kept = JSON.parse(String(source));
    return typeof kept?.text === "string" ? kept : null;
  } catch {
    return null;
  }
};

/** Everything that is kept of visits, broken or not, by its key. @returns {Promise<Record<string, unknown>>} */
const kept = async () =>
  Object.fromEntries(Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX)));

/** All that is remembered, the latest first. @returns {Promise<Visit[]>} */
export const visits = async () =>
  Object.values(await kept())
    .filter(isVisit)
    .toSorted((a, b) => b.at - a.at);

/** @param {string} url */
export const forgetVisit = (url) => chrome.storage.local.remove(PREFIX + url);

/** Also what is broken, and stands in no list. */
export const forgetVisits = async () => chrome.storage.local.remove(Object.keys(await kept()));

/** Words alone: a policy that is set anew has not changed. @param {Source} source */
const wordsOf = ({ text }) => text.replace(/\s+/g, " ").trim();

/**
 * What changed since the policy was seen last; null where it is seen for the first time, or never changed. The changes
 * are kept with it, and told until it changes again. `isKept` tells whether there was room for it.
 *
 * @type {(url: string, source: Source, report: Report) => Promise<{ changes: Changes | null, isKept: boolean }>}
 */
export const visit = async (url, source, report) => {
  if (report.score === null) return { changes: null, isKept: true };
  const key = PREFIX + url;
  const found = (await chrome.storage.local.get(key))[key];
  const known = isVisit(found) ? found : null;
  const before = known && sourceOf(known);
  const isSame = before !== null && wordsOf(before) === wordsOf(source);
  const changes =
    before === null || isSame
      ? (known?.changes ?? null)
      : { since: known?.at ?? 0, comparison: await compare(before, source, report.score.profile) };
  const at = isSame ? (known?.at ?? Date.now()) : Date.now();
  return { changes, isKept: await keep({ url, at, source: JSON.stringify(source), changes }) };
};

/**
 * The oldest go where room is short; a policy that is larger than all the room is not kept, nor is one that the browser
 * takes none for though all others have gone.
 *
 * @param {Visit} visit
 */
const keep = async (visit) => {
  const sizeOf = (/** @type {Visit} */ one) => JSON.stringify(one).length;
  let left = ROOM - sizeOf(visit);
  if (left < 0) return false;
  /** @type {Visit[]} */
  const spared = [];
  for (const other of await visits()) {
    if (other.url === visit.url) continue;
    left -= sizeOf(other);
    if (left < 0) await forgetVisit(other.url);
    else spared.push(other);
  }
  for (;;) {
    try {
      await chrome.storage.local.set({ [PREFIX + visit.url]: visit });
      return true;
    } catch {
      const oldest = spared.pop();
      if (!oldest) return false;
      await forgetVisit(oldest.url);
    }
  }
};
