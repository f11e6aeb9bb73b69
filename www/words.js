// All words that this room shows, in one catalogue, so that a translation is one more object.

/** @type {Record<string, string>} */
const english = {
  product: "Smallprint",
  "risk-of": "risk {risk} ± {margin}",
  dial: "Band {band}: risk {risk} of 100, give or take {margin}",
  "dial-none": "No score",
  "band-a": "Careful with your data",
  "band-b": "Mostly careful",
  "band-c": "Mixed",
  "band-d": "Risky",
  "band-e": "Very risky",
  "verdict-not-a-policy": "Not a privacy policy",
  "verdict-too-short": "Too little text to judge",
  "verdict-language": "Language not supported",
  "next-index": "Open the policy that you mean: this page links to it.",
  "next-frames": "The text may stand in a frame of another site. Open the frame in a tab of its own and look again.",
  "next-not-a-policy": "Open the privacy policy itself: most sites link to it at the foot of the page.",
  "next-too-short": "The policy may still be loading, or stand on another page. Open it in full and look again.",
  "next-language": "Many sites offer their policy in English as well: look for a switch of language.",
  "kind-privacy-policy": "Privacy policy",
  "kind-cookie-policy": "Cookie policy",
  "kind-terms": "Terms",
  "kind-other": "Other text",
  "of-company": "{kind} of {company}",
  updated: "updated {date}",
  undated: "no date given",
  "minutes-one": "{count} minute to read",
  "minutes-other": "{count} minutes to read",
  "words-one": "{count} word read",
  "words-other": "{count} words read",
  "folded-one": "{count} folded part read",
  "folded-other": "{count} folded parts read",
  "frames-one": "{count} frame could not be read",
  "frames-other": "{count} frames could not be read",
  "dropped-one": "{count} word around it left out",
  "dropped-other": "{count} words around it left out",
  part: "only its part “{title}”",
  "stance-grave": "Grave",
  "stance-bad": "Bad",
  "stance-caution": "Caution",
  "stance-neutral": "Neutral",
  "stance-good": "Good",
  worst: "Watch out",
  best: "In your favour",
  neutral: "Also said",
  "none-worst": "Nothing worrying was found.",
  "none-best": "No promise in your favour was found.",
  "more-one": "and {count} more",
  "more-other": "and {count} more",
  points: "{points} points",
  "scope-california": "in California",
  "scope-us-state": "in some US states",
  "scope-eu": "in the EU",
  "scope-children": "for children",
  softened: "softened elsewhere: {quote}",
  "show-clause": "Show in the page: {title}",
  contradictions: "Does not agree with itself",
  missing: "Left unsaid",
  "missing-count-one": "{count} thing that a law asks a policy to tell",
  "missing-count-other": "{count} things that laws ask a policy to tell",
  "missing-none": "Everything that the laws ask for is told.",
  "law-gdpr": "GDPR",
  "law-ccpa": "CCPA",
  "law-caloppa": "CalOPPA",
  "law-coppa": "COPPA",
  "offline-title": "Smallprint: read a policy offline",
  "offline-heading": "Read the small print",
  "offline-lead": "Paste a privacy policy, or drop a file here. It is read on this machine; nothing is sent anywhere.",
  "offline-label": "The policy’s text",
  "offline-placeholder": "Paste the whole policy here …",
  "offline-open": "Open a file",
  "offline-sample": "Try a sample",
  "offline-analyze": "Analyse",
  "offline-again": "Read another text",
  "offline-text": "The text",
  "offline-empty": "There is no text yet: paste one, open a file, or try the sample.",
  "problem-binary": "{name} is not text. Save the policy as text, Markdown, HTML or PDF and open that file.",
  "problem-locked": "{name} asks for a password. Save it without one and open it again.",
  "problem-no-text": "{name} has no text in it, perhaps only scanned pages. Copy the text and paste it here.",
  "problem-broken": "{name} is a PDF that cannot be opened. Copy its text and paste it here.",
  "offline-failed": "The engine could not be loaded ({reason}). Reload the page to try again.",
  "offline-reading": "Reading …",
};

const plurals = new Intl.PluralRules("en");
const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** @type {import("./shapes").Say} */
export const say = (key, values = {}) =>
  (english[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));

/** Words that go with a number. @type {(key: string, count: number) => string} */
export const sayCount = (key, count) =>
  say(`${key}-${plurals.select(count)}`, { count: new Intl.NumberFormat("en").format(count) });

/** A day or a month of a policy, 2025-03-14 or 2025-03, as a reader writes it. @param {string} date */
export const sayDate = (date) => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return (date.length > "2025-03".length ? days : months).format(time);
};

/**
 * Puts words into the elements that name them: `data-word` for the text, `data-word-placeholder` and the like for
 * attributes.
 *
 * @param {ParentNode} root
 * @param {import("./shapes").Say} [speak]
 */
export const label = (root, speak = say) => {
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = speak(element.getAttribute("data-word") ?? "");
  }
  for (const name of ["placeholder", "aria-label", "title"]) {
    for (const element of root.querySelectorAll(`[data-word-${name}]`)) {
      element.setAttribute(name, speak(element.getAttribute(`data-word-${name}`) ?? ""));
    }
  }
};
