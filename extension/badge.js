// Shows a report on the toolbar: a letter, its colour, and the sentence for whoever hovers or listens.

import { summaryText } from "../www/told.js";
import { speak } from "./words.js";

/** @typedef {import("../www/wasm/smallprint.js").Report} Report */

// A background has no style sheet: these are the light colours of the bands in look.css, and a test holds them to it.
export const COLOURS = { A: "#0f7a70", B: "#4d7c2a", C: "#8a6a00", D: "#b04a12", E: "#9c1f4a", none: "#6a6d77" };

/** Begun before the first report: whoever waits for the same words goes on in turn, so that of two badges the later stays. */
let words = speak();

chrome.storage.local.onChanged.addListener((changes) => {
  // One language after the other, so that the one chosen last is the one that stays.
  if (changes.language) words = words.then(speak, speak);
});

/** @param {Report} report @returns {Promise<{ text: string, colour: string, title: string }>} */
const face = async (report) => {
  const { score, verdict } = report;
  // Only now the words are there, those of the summary too.
  const word = await words;
  const summary = summaryText(report);
  if (score) {
    const profile = score.profile === "default" ? "" : word(`badge_${score.profile}`);
    const title = word("badge_scored", score.band, `${profile}${summary}`);
    return { text: score.band, colour: COLOURS[score.band], title };
  }
  // A page that is no policy has nothing to judge: a badge there would be noise.
  if (verdict === "not-a-policy") return { text: "", colour: COLOURS.none, title: "" };
  return { text: "?", colour: COLOURS.none, title: word("badge_unsure", summary) };
};

/** @param {number} tabId @param {Report} report */
export const showBadge = async (tabId, report) => show(tabId, await face(report));

/** For a page that has left without the browser noticing. @param {number} tabId */
export const clearBadge = (tabId) => show(tabId, { text: "", colour: COLOURS.none, title: "" });

/** @type {(tabId: number, face: { text: string, colour: string, title: string }) => Promise<void>} */
const show = async (tabId, { text, colour, title }) => {
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text }),
      chrome.action.setBadgeBackgroundColor({ tabId, color: colour }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title: title || (await words)("action") }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no badge to set.
  }
};
