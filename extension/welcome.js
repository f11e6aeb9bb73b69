// The first-run and options page: what Smallprint may do by itself, whose concerns it weighs, and what it remembers.

import { element } from "../www/element.js";
import { LANGUAGES } from "../www/language.js";
import { save } from "../www/save.js";
import { label, say } from "../www/words.js";
import { levelInForce } from "./level.js";
import { allowEverySite, giveBack } from "./permission.js";
import { choose, settings } from "./settings.js";
import { forgetVisit, forgetVisits, visits } from "./visits.js";
import { speak } from "./words.js";

/** @typedef {import("./shapes").Level} Level */
/** @typedef {import("../www/wasm/smallprint.js").Profile} Profile */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const inputs = (/** @type {string} */ id) =>
  /** @type {HTMLInputElement[]} */ ([...part(id).querySelectorAll("input")]);
const languages = /** @type {HTMLSelectElement} */ (part("language"));
const remembers = /** @type {HTMLInputElement} */ (part("remembers"));

/** @type {Profile[]} */
const PROFILES = ["default", "strict", "children", "advertising"];

let word = await speak();

const button = (/** @type {string} */ words, /** @type {() => Promise<void>} */ act) => {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
};

/** Sets all that is chosen, and all that is kept, before the reader's eyes. */
const show = async () => {
  const [level, { profile, language, silent, remembers: isKept }, kept] = await Promise.all([
    levelInForce(),
    settings(),
    visits(),
  ]);
  for (const radio of inputs("levels")) radio.checked = radio.value === level;
  part("state").textContent = word(level === "none" ? "welcome_off" : "welcome_on");
  for (const radio of inputs("profiles")) radio.checked = radio.value === profile;
  languages.value = language;
  remembers.checked = isKept;
  part("silent").replaceChildren(
    ...(silent.length > 0
      ? silent.map((host) => {
          const others = silent.filter((one) => one !== host);
          return element(
            "li",
            {},
            button(word("welcome_silent_remove", host), () => choose({ silent: others })),
          );
        })
      : [element("li", { class: "quiet" }, word("welcome_silent_none"))]),
  );
  const size = Math.ceil(JSON.stringify(kept).length / 1000);
  part("visits-count").textContent =
    kept.length > 0 ? word("welcome_visits_count", String(kept.length), String(size)) : "";
  part("visits-acts").hidden = kept.length === 0;
  part("visits").replaceChildren(
    ...kept.map(({ url, at }) =>
      element(
        "li",
        {},
        element("span", { class: "address" }, url),
        element("small", {}, new Date(at).toLocaleDateString(document.documentElement.lang)),
        button(word("welcome_visits_forget_one", new URL(url).hostname), () => forgetVisit(url)),
      ),
    ),
  );
};

/** @param {Level} level */
const chooseLevel = async (level) => {
  // The request must be the first thing after the click.
  const granted = level === "none" || (await allowEverySite());
  if (granted) await choose({ level });
  if (level === "none") await giveBack();
  await show();
  if (!granted) part("state").textContent = word("welcome_denied");
};

/** Makes what is named by data, in the language in force. */
const name = () => {
  label(document, word);
  const legend = /** @type {Element} */ (part("profiles").querySelector("legend"));
  part("profiles").replaceChildren(
    legend,
    ...PROFILES.map((profile) =>
      element(
        "div",
        {},
        element("input", { id: `profile-${profile}`, type: "radio", name: "profile", value: profile }),
        element("label", { for: `profile-${profile}` }, say(`profile-${profile}`)),
      ),
    ),
  );
  languages.replaceChildren(
    element("option", { value: "" }, word("welcome_language_browser")),
    ...LANGUAGES.map((tag) =>
      element("option", { value: tag }, new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag),
    ),
  );
};

for (const radio of inputs("levels")) {
  radio.addEventListener("change", () => chooseLevel(/** @type {Level} */ (radio.value)));
}
part("profiles").addEventListener("change", ({ target }) =>
  choose({ profile: /** @type {Profile} */ (/** @type {HTMLInputElement} */ (target).value) }),
);
languages.addEventListener("change", () => choose({ language: languages.value }));
remembers.addEventListener("change", () => choose({ remembers: remembers.checked }));
part("visits-forget").addEventListener("click", forgetVisits);
part("visits-export").addEventListener("click", async () => {
  const all = (await visits()).map((visit) => ({ ...visit, source: JSON.parse(visit.source) }));
  save("smallprint-visits.json", "application/json", JSON.stringify(all, null, 2));
});

chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);
chrome.storage.local.onChanged.addListener(async (changes) => {
  if (changes.language) {
    word = await speak();
    name();
  }
  await show();
});
name();
await show();
