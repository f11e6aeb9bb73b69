// The addresses that look like a policy's: where the automatic badge looks, and nowhere else.
//
// These words choose where to look, not what to think: whether a page is a policy is the engine's judgement.

// Policies are found by the word for privacy or data protection in their address, in the language of the site.
// A word that is the beginning of others stands for them: "confidentialit" is -é, -e and the Romanian -atea as well.
const WORDS = [
  // English, and wherever the English word is used
  "privacy",
  "data-protection",
  "dataprotection",
  "data_protection",
  "personal-data",
  "cookie-policy",
  "cookie_policy",
  "cookiepolicy",
  "cookies-policy",
  "cookie-notice",
  // names of laws
  "gdpr",
  "dsgvo",
  "rgpd",
  "ccpa",
  "kvkk",
  // German
  "datenschutz",
  // French, Romanian
  "confidentialit",
  "donnees-personnelles",
  "vie-privee",
  // Spanish, Portuguese, Catalan, Italian
  "privacidad",
  "privacitat",
  "proteccion-de-datos",
  "protecao-de-dados",
  "riservatezza",
  // Dutch, Swedish, Danish, Norwegian, Finnish, Estonian
  "gegevensbescherming",
  "integritetspolicy",
  "personuppgift",
  "privatliv",
  "persondata",
  "personvern",
  "tietosuoja",
  "privaatsus",
  // Polish, Czech, Slovak, Slovenian, Croatian and Serbian, Lithuanian and Latvian
  "prywatnosc",
  "osobnich-udaju",
  "osobnych-udajov",
  "soukromi",
  "zasebnost",
  "privatnost",
  "privatum",
  // Hungarian, Turkish, Indonesian and Malay, Russian in Latin letters
  "adatvedelm",
  "adatkezel",
  "gizlilik",
  "privasi",
  "konfidenc",
];

// Match patterns know no "ignore case". These three writings are the ones that addresses use.
const writings = (/** @type {string} */ word) => [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()];

/** Match patterns: the star after the host stands for path and query. */
export const POLICY_ADDRESSES = WORDS.flatMap(writings).map((word) => `*://*/*${word}*`);

/** What must be allowed for the badge to appear by itself: a policy may stand on any host. */
export const EVERY_HOST = ["*://*/*"];
