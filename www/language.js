// Knows the languages that there are catalogues of.

export const LANGUAGES = ["en", "de", "fr", "es"];

/** The first of some languages, as a browser names them, that there is a catalogue of. @param {readonly string[]} wanted */
export const languageOf = (wanted) =>
  wanted.map((tag) => tag.toLowerCase().split("-")[0]).find((tag) => LANGUAGES.includes(tag)) ?? "en";

/** What those who speak it call a language. @param {string} tag */
export const ownNameOf = (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
