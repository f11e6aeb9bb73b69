// The first-run and options page: what Smallprint may do by itself, whose concerns it weighs, and what it remembers.

import { button, element, part } from "../www/element.js";
import { LANGUAGES, ownNameOf } from "../www/language.js";
import { save } from "../www/save.js";
import { PROFILES } from "../www/values.js";
import { label, say } from "../www/words.js";
import { sumOfEngine, version } from "./about.js";
import { levelInForce } from "./level.js";
import { allowEverySite, giveBack } from "./permission.js";
import { choose, settings, silence } from "./settings.js";
import { forgetVisit, forgetVisits, visits } from "./visits.js";
import { speak } from "./words.js";

/** @typedef {import("./shapes").Level} Level */
/** @typedef {import("../www/wasm/smallprint.js").Profile} Profile */

const inputs = (/** @type {string} */ id) =>
  /** @type {HTMLInputElement[]} */ ([...part(id).querySelectorAll("input")]);
const languages = /** @type {HTMLSelectElement} */ (part("language"));
const remembers = /** @type {HTMLInputElement} */ (part("remembers"));

let word = await speak();

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
          const end = () => tellOf(silence(host, false));
          return element("li", {}, button({}, end, word("welcome_silent_remove", host)));
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
        button({}, () => forgetVisit(url), word("welcome_visits_forget_one", new URL(url).hostname)),
      ),
    ),
  );
};

/** Keeps what is chosen, or tells that it could not, and sets what holds still. @param {Promise<unknown>} kept */
const tellOf = async (kept) => {
  try {
    await kept;
    part("notice").hidden = true;
  } catch {
    part("notice").textContent = word("unsaved");
    part("notice").hidden = false;
    await show();
  }
};

/** @param {Level} level */
const chooseLevel = async (level) => {
  // The request must be the first thing after the click.
  const granted = level === "none" || (await allowEverySite());
  if (granted) await tellOf(choose({ level }));
  if (level === "none") await giveBack();
  await show();
  if (!granted) part("state").textContent = word("welcome_denied");
};

/** Makes what is named by data, in the language in force. */
const name = () => {
  label(word);
  part("about").textContent = word("welcome_about", version());
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
    ...LANGUAGES.map((tag) => element("option", { value: tag }, ownNameOf(tag))),
  );
};

for (const radio of inputs("levels")) {
  radio.addEventListener("change", () => chooseLevel(/** @type {Level} */ (radio.value)));
}
part("profiles").addEventListener("change", ({ target }) =>
  tellOf(choose({ profile: /** @type {Profile} */ (/** @type {HTMLInputElement} */ (target).value) })),
);
languages.addEventListener("change", () => tellOf(choose({ language: languages.value })));
remembers.addEventListener("change", () => tellOf(choose({ remembers: remembers.checked })));
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
part("sum").textContent = (await sumOfEngine()) ?? word("welcome_about_unread");
