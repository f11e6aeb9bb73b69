// The words by which addresses and titles name a privacy policy, in the languages of the web.
//
// They choose where to look, not what to think: whether a page is a policy is the engine's judgement. Latin words stand
// as addresses spell them, without accents and with hyphens; a word that begins others stands for them:
// "confidentialit" is -é, -e and the Romanian -atea as well.
//
// A classic script, so that a tab can run it; modules import it for its one global.

globalThis.smallprintNames ??= Object.freeze([
  // English, and wherever the English word is used
  "privacy",
  "data-protection",
  "dataprotection",
  "data-policy",
  "personal-data",
  "personal-information",
  "cookie-policy",
  "cookiepolicy",
  "cookies-policy",
  "cookie-notice",
  // names of laws
  "gdpr",
  "dsgvo",
  "rgpd",
  "ccpa",
  "lgpd",
  "kvkk",
  // German
  "datenschutz",
  // French, Romanian
  "confidentialit",
  "donnees-personnelles",
  "protection-des-donnees",
  "protection-donnees",
  "vie-privee",
  "datelor-cu-caracter-personal",
  "protectia-datelor",
  // Spanish, Catalan, Galician and Portuguese, Basque
  "privacidad",
  "privacitat",
  "proteccion-de-datos",
  "datos-personales",
  "protecao-de-dados",
  "dados-pessoais",
  "pribatutasun",
  // Italian
  "riservatezza",
  "dati-personali",
  "protezione-dei-dati",
  // Dutch, Afrikaans
  "gegevensbescherming",
  "persoonsgegevens",
  "privaatheid",
  // Swedish, Danish, Norwegian, Icelandic
  "integritetspolicy",
  "personuppgift",
  "dataskydd",
  "privatliv",
  "persondata",
  "databeskyttelse",
  "personvern",
  "personuvernd",
  // Finnish, Estonian
  "tietosuoja",
  "rekisteriseloste",
  "privaatsus",
  "andmekaitse",
  "isikuandme",
  // Polish
  "prywatnosc",
  "ochrona-danych",
  "danych-osobowych",
  // Czech, Slovak
  "osobnich-udaju",
  "osobnych-udajov",
  "soukromi",
  "sukromi",
  // Slovenian, Croatian, Bosnian and Serbian
  "zasebnost",
  "varstvo-podatkov",
  "osebnih-podatkov",
  "privatnost",
  "osobnih-podataka",
  "zastita-podataka",
  // Lithuanian, Latvian
  "privatum",
  "asmens-duomen",
  "personas-dat",
  // Hungarian, Albanian
  "adatvedel",
  "adatkezel",
  "privatesi",
  // Greek, in its own letters and in Latin ones
  "απορρητου",
  "προσωπικων-δεδομενων",
  "aporrito",
  "prosopika-dedomena",
  "prosopikon-dedomenon",
  // Turkish, Azerbaijani
  "gizlilik",
  "kisisel-veri",
  "mexfilik",
  // Russian, Ukrainian, Bulgarian, in their own letters and in Latin ones
  "конфиденциальност",
  "персональных-данных",
  "конфіденційн",
  "поверителност",
  "лични-данни",
  "konfidencialnost",
  "konfidenc",
  "konfidents",
  "personalnyh-dannyh",
  "personalnykh-dannykh",
  "poveritelnost",
  "lichni-danni",
  // Indonesian and Malay, Vietnamese
  "privasi",
  "rieng-tu",
  "chinh-sach-bao-mat",
  // Arabic, Persian, Hebrew
  "الخصوصية",
  "خصوصی",
  "פרטיות",
  // Hindi, Thai
  "गोपनीयता",
  "ความเป็นส่วนตัว",
  // Chinese in both scripts, Japanese, Korean
  "隐私",
  "隱私",
  "个人信息保护",
  "プライバシー",
  "個人情報",
  "개인정보",
]);
