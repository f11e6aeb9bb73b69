// Wires the offline page: texts come in, and the report of the one in front is shown beside it.

import "./marks.js";
import { analyze } from "./analyzer.js";
import { button, element, part } from "./element.js";
import { drawFull } from "./full.js";
import { LANGUAGES, languageOf, ownNameOf } from "./language.js";
import { fromFile, fromText, READABLE } from "./source.js";
import { PROFILES } from "./values.js";
import { label, say, useLanguage } from "./words.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */
/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Profile} Profile */
/** @typedef {{ name: string, source: Source, report: Report }} Opened */

const box = /** @type {HTMLTextAreaElement} */ (part("text"));
const file = /** @type {HTMLInputElement} */ (part("file"));

/** The address tells what was chosen, so that nothing has to be kept. */
const chosen = new URLSearchParams(location.search);
let language = languageOf([chosen.get("language") ?? "", ...navigator.languages]);
let profile = PROFILES.find((one) => one === chosen.get("profile")) ?? "default";

/** The texts that are open, and the one in front; none while the reader is asked for a text. @type {Opened[]} */
const opened = [];
/** @type {Opened | null} */
let front = null;

const notice = (/** @type {(string | HTMLElement)[]} */ ...lines) =>
  part("notice").replaceChildren(...lines.map((line) => element("span", {}, line)));

/** That the engine, or what reads a PDF, could not be loaded; the browser says why in a language of its own. @param {unknown} reason */
const failure = (reason) =>
  element("span", {}, say("offline-failed"), " ", element("code", { lang: "en" }, String(reason)));

const show = () => {
  part("documents").replaceChildren(...opened.map(tab), ...(front ? [anew()] : []));
  part("ask").hidden = front !== null;
  part("answer").hidden = front === null;
  globalThis.smallprintMarks.clear();
  if (!front) return;
  const { name, source, report } = front;
  const { shown, paint } = drawFull({ name, source, report, others: opened.filter((one) => one !== front) });
  part("answer").replaceChildren(shown);
  paint();
  window.scrollTo(0, 0);
};

/** @param {Opened} one */
const tab = (one) => {
  const band = one.report.score?.band ?? "?";
  const look = `opened band-${one.report.score ? band.toLowerCase() : "none"}`;
  const bring = () => {
    front = one;
    show();
  };
  return button({ class: look, "aria-current": String(one === front) }, bring, element("b", {}, band), ` ${one.name}`);
};

const anew = () => {
  const ask = () => {
    front = null;
    show();
    box.focus();
  };
  return button({ id: "again" }, ask, say("offline-again"));
};

/** @type {(source: Source, name?: string) => Promise<boolean>} */
const answer = async (source, name) => {
  await spoken;
  if (source.text.trim() === "") {
    notice(say("offline-empty"));
    return false;
  }
  notice(say("offline-reading"));
  try {
    const report = await analyze(source, profile);
    front = { name: name ?? source.title ?? report.document.company ?? say("text"), source, report };
    opened.push(front);
    notice();
    show();
    return true;
  } catch (reason) {
    notice(failure(reason));
    return false;
  }
};

/** What of them can't be read is told; the others are read all the same. @param {Iterable<File>} files */
const open = async (files) => {
  await spoken;
  /** @type {(string | HTMLElement)[]} */
  const problems = [];
  for (const one of files) {
    notice(say("offline-reading"));
    try {
      const read = await fromFile(one);
      if (!("source" in read)) problems.push(say(`problem-${read.problem}`, { name: one.name }));
      else if (read.source.text.trim() === "") problems.push(say("problem-empty", { name: one.name }));
      else await answer(read.source, one.name);
    } catch (reason) {
      problems.push(failure(reason));
    }
  }
  if (problems.length > 0) notice(...problems);
};

/** Fills a choice of the page's head; what is chosen stands in the address from then on. @type {(name: "language" | "profile", values: readonly string[], current: string, nameOf: (value: string) => string) => void} */
const offer = (name, values, current, nameOf) => {
  part(name).replaceChildren(...values.map((value) => element("option", { value }, nameOf(value))));
  /** @type {HTMLSelectElement} */ (part(name)).value = current;
};

const speak = async () => {
  await useLanguage(language);
  label();
  offer("profile", PROFILES, profile, (value) => say(`profile-${value}`));
  offer("language", LANGUAGES, language, ownNameOf);
};

/** A reader may be faster than the catalogue of words. */
const spoken = speak();

/** @type {Record<"language" | "profile", (value: string) => Promise<void>>} */
const choices = {
  language: async (value) => {
    language = value;
    await speak();
  },
  profile: async (value) => {
    profile = /** @type {Profile} */ (value);
    for (const one of opened) one.report = await analyze(one.source, profile);
  },
};
for (const [name, choose] of Object.entries(choices)) {
  part(name).addEventListener("change", async () => {
    const { value } = /** @type {HTMLSelectElement} */ (part(name));
    chosen.set(name, value);
    history.replaceState(null, "", `?${chosen}`);
    await choose(value);
    show();
  });
}

part("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await answer(await fromText(box.value))) box.value = "";
});
file.accept = READABLE;
part("open").addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  await open(file.files ?? []);
  // Otherwise the same file could not be opened a second time.
  file.value = "";
});
part("sample").addEventListener("click", async () => {
  const sample = await fetch(new URL("sample.txt", import.meta.url));
  await answer(await fromText(await sample.text()));
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  const dropped = event.dataTransfer;
  if (dropped?.files.length) await open(dropped.files);
  else if (dropped) await answer(await fromText(dropped.getData("text/html") || dropped.getData("text/plain")));
});
