// Where the automatic badge looks: address habits of sites in many languages, and addresses of other pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { POLICY_ADDRESSES } from "../extension/addresses.js";

// How sites spell the address of their policy, by language. Hosts are invented; `~` stands for one.
const POLICIES = {
  en: `~/privacy ~/privacy-policy ~/Privacy-Policy.aspx ~/PRIVACY ~/legal/privacy.html ~/privacy_policy ~/privacypolicy
    ~/privacy-notice ~/privacy-statement/ ~/about/privacyNotice ~/help?page=privacy ~/docs/data-protection ~/policy
    ~/app/policy.html ~/en-us/legal/ ~/gdpr ~/policies/privacy/ ~/pages/privacy-policy ~/legal/page/privacy-policy/en
    ~/personal-information-protection ~/ccpa-notice ~/info/DataProtection ~/cookie-policy`,
  de: "~/datenschutz ~/de/datenschutzerklaerung ~/Datenschutz.html ~/datenschutzhinweise/ ~/dsgvo ~/rechtliches/datenschutzinformation",
  fr: "~/politique-de-confidentialite ~/confidentialite ~/fr/vie-privee ~/donnees-personnelles ~/politique-protection-donnees ~/rgpd",
  es: "~/politica-de-privacidad ~/privacidad ~/aviso-de-privacidad ~/proteccion-de-datos ~/legal/datos-personales",
  pt: "~/politica-de-privacidade ~/privacidade ~/protecao-de-dados ~/lgpd",
  it: "~/informativa-privacy ~/privacy-e-cookie ~/riservatezza ~/trattamento-dati-personali",
  nl: "~/privacybeleid ~/privacyverklaring ~/gegevensbescherming",
  sv: "~/integritetspolicy ~/personuppgifter ~/dataskyddspolicy",
  da: "~/privatlivspolitik ~/persondatapolitik ~/databeskyttelse",
  no: "~/personvern ~/personvernerklaering",
  fi: "~/tietosuoja ~/tietosuojaseloste ~/rekisteriseloste",
  is: "~/personuverndarstefna",
  et: "~/privaatsuspoliitika ~/andmekaitse",
  pl: "~/polityka-prywatnosci ~/prywatnosc ~/ochrona-danych-osobowych",
  cs: "~/ochrana-osobnich-udaju ~/ochrana-soukromi",
  sk: "~/ochrana-osobnych-udajov ~/ochrana-sukromia",
  sl: "~/politika-zasebnosti ~/varstvo-podatkov",
  hr: "~/politika-privatnosti ~/zastita-osobnih-podataka",
  lt: "~/privatumo-politika",
  lv: "~/privatuma-politika",
  hu: "~/adatvedelem ~/adatkezelesi-tajekoztato",
  ro: "~/politica-de-confidentialitate ~/protectia-datelor",
  el: "~/politiki-aporritou ~/%CF%80%CE%BF%CE%BB%CE%B9%CF%84%CE%B9%CE%BA%CE%AE-%CE%B1%CF%80%CE%BF%CF%81%CF%81%CE%B7%CF%84%CE%BF%CF%85",
  tr: "~/gizlilik ~/gizlilik-politikasi ~/kvkk ~/kisisel-verilerin-korunmasi",
  ru: "~/politika-konfidencialnosti ~/politika-konfidentsialnosti ~/%D0%BA%D0%BE%D0%BD%D1%84%D0%B8%D0%B4%D0%B5%D0%BD%D1%86%D0%B8%D0%B0%D0%BB%D1%8C%D0%BD%D0%BE%D1%81%D1%82%D1%8C",
  uk: "~/polityka-konfidenciynosti",
  bg: "~/poveritelnost ~/politika-za-lichni-danni",
  id: "~/kebijakan-privasi",
  vi: "~/quyen-rieng-tu ~/chinh-sach-bao-mat",
  he: "~/%D7%A4%D7%A8%D7%98%D7%99%D7%95%D7%AA",
  ar: "~/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9-%D8%A7%D9%84%D8%AE%D8%B5%D9%88%D8%B5%D9%8A%D8%A9",
  zh: "~/%E9%9A%90%E7%A7%81%E6%94%BF%E7%AD%96 ~/%e9%9a%b1%e7%a7%81",
  ja: "~/%E3%83%97%E3%83%A9%E3%82%A4%E3%83%90%E3%82%B7%E3%83%BC%E3%83%9D%E3%83%AA%E3%82%B7%E3%83%BC ~/privacypolicy.html",
  ko: "~/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EC%B2%98%EB%A6%AC%EB%B0%A9%EC%B9%A8",
};

const OTHERS = `~/ ~/index.html ~/about ~/contact ~/shop/kettles?sort=price ~/blog/2024/05/a-walk-in-the-woods ~/login ~/terms
  ~/terms-of-service ~/agb ~/impressum ~/legal/terms ~/legal-aid/office ~/refund-policy ~/policy/health ~/insurance/policyholders
  ~/private-lessons ~/confident ~/search?q=teapot ~/news/politics ~/cookies/recipes ~/support/tickets/1234 ~/jobs/data-engineer`;

const parts = (list) =>
  list
    .trim()
    .split(/\s+/)
    .map((address) => address.replace("~", "https://fernwick.example"));
const patterns = POLICY_ADDRESSES.map((pattern) => {
  const [, path] = pattern.match(/^\*:\/\/\*(\/.+)$/);
  return new RegExp(`^https?://[^/]+${path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
});
const isCaught = (address) => patterns.some((pattern) => pattern.test(address));

test("the addresses of policies are looked at, in every language", (t) => {
  const missed = Object.entries(POLICIES).flatMap(([language, list]) =>
    parts(list)
      .filter((address) => !isCaught(address))
      .map((address) => `${language}: ${address}`),
  );
  t.diagnostic(
    `${Object.keys(POLICIES).length} languages, ${parts(Object.values(POLICIES).join(" ")).length} addresses`,
  );
  assert.deepEqual(missed, []);
});

test("other addresses are left alone", () => {
  assert.deepEqual(parts(OTHERS).filter(isCaught), []);
});

test("every pattern is one that browsers take", () => {
  for (const pattern of POLICY_ADDRESSES) assert.match(pattern, /^\*:\/\/\*\/[\w*%./-]+$/);
  assert.equal(new Set(POLICY_ADDRESSES).size, POLICY_ADDRESSES.length);
});
