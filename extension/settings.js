// What the reader has chosen, as the browser keeps it: one place for all of it, with what holds until then.

import { LANGUAGES } from "../www/language.js";
import { PROFILES, STANCES } from "../www/values.js";

/** @typedef {import("./shapes").Settings} Settings */

/** @type {Settings} */
const FIRST = {
  level: "none",
  profile: "default",
  language: "",
  painted: STANCES,
  silent: [],
  remembers: false,
};

/** What may be chosen; what is kept may be of another version, or broken. */
const ALLOWED = {
  level: ["none", "policies", "pages"],
  profile: PROFILES,
  language: ["", ...LANGUAGES],
};

/** @returns {Promise<Settings>} */
export const settings = async () => {
  /** @type {Record<string, unknown>} */
  const kept = await chrome.storage.local.get(Object.keys(FIRST)).catch(() => ({}));
  const strings = (/** @type {"painted" | "silent"} */ name) => {
    const value = kept[name];
    return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : FIRST[name];
  };
  const one = (/** @type {keyof typeof ALLOWED} */ name) =>
    ALLOWED[name].some((allowed) => allowed === kept[name]) ? kept[name] : FIRST[name];
  return /** @type {Settings} */ ({
    level: one("level"),
    profile: one("profile"),
    language: one("language"),
    painted: strings("painted"),
    silent: strings("silent"),
    remembers: kept.remembers === true,
  });
};

/** Whoever wants to know of it is told by the storage itself. @param {Partial<Settings>} changes */
export const choose = (changes) => chrome.storage.local.set(changes);

/** The host that a page is on, as settings and match patterns name it; empty for pages that have none. @param {string} url */
export const hostOf = (url) => (URL.canParse(url) && /^https?:/.test(url) ? new URL(url).hostname : "");

/** Keeps the badge off a site, or lets it speak there again. @type {(host: string, isSilent: boolean) => Promise<void>} */
export const silence = async (host, isSilent) => {
  const others = (await settings()).silent.filter((one) => one !== host);
  await choose({ silent: isSilent ? [...others, host].toSorted() : others });
};
