// Speaks the reader's language: every word that this room shows stands in a catalogue of www/words/.

/** @type {Record<string, string>} */
let words = {};
/** Title and reason of levels and of items of laws, where the language is not that of the engine. @type {Record<string, string[]>} */
let titles = {};
/** What else the engine says, by its English words; `{0}` stands for the first number in them. @type {Record<string, string>} */
let phrases = {};
let language = "en";

/** A catalogue. It is fetched, for a background that has slept may import nothing but scripts. @type {(folder: string, tag: string) => Promise<any>} */
const read = async (folder, tag) => (await fetch(new URL(`./${folder}/${tag}.json`, import.meta.url))).json();

/** From now on the words are those of this language. @param {string} tag one that there is a catalogue of */
export const useLanguage = async (tag) => {
  const isOwn = tag === "en";
  [words, titles, phrases] = await Promise.all([
    read("words", tag),
    isOwn ? {} : read("titles", tag),
    isOwn ? {} : read("phrases", tag),
  ]);
  language = tag;
};

/** @type {import("./shapes").Say} */
export const say = (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));

/** Title and reason of what the engine found, by its name; nothing where the engine's own words are the best there are. @param {string} name @returns {string[] | undefined} */
export const titleAndWhy = (name) => titles[name];

/** What the engine says, whatever numbers are in it; nothing where its own words are the best there are. @param {string} said @returns {string | undefined} */
export const phrase = (said) => {
  /** @type {string[]} */
  const numbers = [];
  const name = said.replace(/\d+(?:\.\d+)?/g, (number) => `{${numbers.push(number) - 1}}`);
  return phrases[name]?.replace(/\{(\d)\}/g, (_hole, at) => numbers[at]);
};

/** Whether the engine's own words are those of the reader's language. */
export const isEnglish = () => language === "en";

/** A title as it stands behind a colon. Nouns of German keep their capital, and no title begins with a name. @param {string} title */
export const behindColon = (title) =>
  language === "de" ? title : title.slice(0, 1).toLocaleLowerCase(language) + title.slice(1);

/** Words that go with a number. @type {(key: string, count: number, values?: Record<string, string | number>) => string} */
export const sayCount = (key, count, values = {}) => {
  // French and Spanish tell great numbers apart too; what a policy counts takes the same words as any number does.
  const form = new Intl.PluralRules(language).select(count) === "one" ? "one" : "other";
  return say(`${key}-${form}`, { ...values, count: sayNumber(count) });
};

/** A number as the language writes it, with so many decimals at least. @type {(value: number, decimals?: number) => string} */
export const sayNumber = (value, decimals = 0) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: decimals }).format(value);

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
const MONTH = { month: "long", year: "numeric", timeZone: "UTC" };

/** A day or a month of a policy, 2025-03-14 or 2025-03, as a reader writes it. @param {string} date */
export const sayDate = (date) => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const form = /** @type {Intl.DateTimeFormatOptions} */ (date.length > "2025-03".length ? DAY : MONTH);
  // English of Britain puts the day first, as most of the world does.
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, form).format(time);
};

/**
 * Puts words into the elements of the page that name them: `data-word` for the text, `data-word-placeholder` and the
 * like for attributes. The page tells the language that they are in.
 *
 * @param {(key: string) => string} [speak]
 */
export const label = (speak = say) => {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = speak(element.getAttribute("data-word") ?? "");
  }
  for (const name of ["placeholder", "aria-label", "title"]) {
    for (const element of document.querySelectorAll(`[data-word-${name}]`)) {
      element.setAttribute(name, speak(element.getAttribute(`data-word-${name}`) ?? ""));
    }
  }
};
