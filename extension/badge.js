// Shows a report on the toolbar: a letter, its colour, and the sentence for whoever hovers or listens.

/** @typedef {import("../www/wasm/smallprint.js").Report} Report */

// A background has no style sheet: these are the light colours of the bands in look.css, and a test holds them to it.
export const COLOURS = { A: "#0f7a70", B: "#4d7c2a", C: "#8a6a00", D: "#b04a12", E: "#9c1f4a", none: "#6a6d77" };

/** @param {Report} report @returns {{ text: string, colour: string, title: string }} */
const face = ({ score, verdict, summary }) => {
  if (score)
    return { text: score.band, colour: COLOURS[score.band], title: word("badge_scored", [score.band, summary]) };
  // A page that is no policy has nothing to judge: a badge there would be noise.
  if (verdict === "not-a-policy") return { text: "", colour: COLOURS.none, title: "" };
  return { text: "?", colour: COLOURS.none, title: word("badge_unsure", [summary]) };
};

/** @type {(key: string, values: string[]) => string} */
const word = (key, values) => chrome.i18n.getMessage(key, values);

/** @param {number} tabId @param {Report} report */
export const showBadge = (tabId, report) => show(tabId, face(report));

/** For a page that has left without the browser noticing. @param {number} tabId */
export const clearBadge = (tabId) => show(tabId, { text: "", colour: COLOURS.none, title: "" });

/** @type {(tabId: number, face: { text: string, colour: string, title: string }) => Promise<void>} */
const show = async (tabId, { text, colour, title }) => {
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text }),
      chrome.action.setBadgeBackgroundColor({ tabId, color: colour }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title: title || word("action", []) }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no badge to set.
  }
};
