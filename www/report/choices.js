// Draws what a reader can do: the choices that a policy offers, each with where to go, and whom to write to.

import { button, element } from "../element.js";
import { told } from "../told.js";
import { say } from "../words.js";
import { quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Report} Report */
/** @typedef {import("../wasm/smallprint.js").Fact} Fact */
/** @typedef {import("./clauses.js").Manner} Manner */

const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const WEB = /^https?:\/\/\S+$/;

/** What stands in a policy is linked only where it is plainly an address of mail or of the web. @param {string} value @returns {string | null} */
const targetOf = (value) => {
  if (MAIL.test(value)) return `mailto:${encodeURIComponent(value).replace("%40", "@")}`;
  if (value.startsWith("mailto:") && MAIL.test(value.slice(7).split("?")[0])) return value;
  return WEB.test(value) && URL.canParse(value) ? value : null;
};

/** An address as a reader clicks it: it opens beside what is read, and learns nothing of where one came from. @param {string} value */
export const address = (value) => {
  const target = targetOf(value);
  if (target === null) return null;
  const shown = value.replace(/^mailto:/, "").replace(/^https?:\/\/(?:www\.)?/, "");
  return element("a", { href: target, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, shown);
};

/** @param {Report} report */
export const choicesOf = ({ facts }) => facts.filter(({ kind }) => kind === "choice");

/** @type {(report: Report, manner: Manner) => HTMLElement} */
export const choices = (report, manner) => {
  const offered = choicesOf(report);
  const contacts = report.facts.filter(({ kind }) => kind === "contact");
  if (offered.length === 0 && contacts.length === 0) return section("choices", quiet(say("none-choices")));
  return section(
    "choices",
    element("ul", { class: "choices" }, ...offered.map((fact) => choice(fact, manner))),
    contacts.length > 0 && element("h4", {}, say("contacts")),
    contacts.length > 0 &&
      element(
        "ul",
        { class: "contacts" },
        ...contacts.map(({ value, detail }) =>
          element(
            "li",
            {},
            address(value) ?? element("span", { dir: "auto" }, value),
            detail && element("small", {}, told(detail)),
          ),
        ),
      ),
  );
};

/** @type {(fact: Fact, manner: Manner) => HTMLElement} */
const choice = ({ value, detail, evidence: [place] }, { onShow }) => {
  const link = address(value);
  const name = told(detail ?? value);
  if (!onShow) return element("li", {}, name, link ? " " : "", link);
  return element(
    "li",
    {},
    button({ class: "choice", title: place.quote }, () => onShow(place), name),
    link,
  );
};
