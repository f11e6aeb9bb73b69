// Marks what comes from a catalogue of words, so that what a reader sees and no catalogue holds is found.

const HOLE = /(\{\w+\}|\$\w+\$)/;

/** Words of a catalogue with marks around all but their holes: what fills a hole must have marks of its own. @param {string} words */
export const mark = (words) =>
  words
    .split(HOLE)
    .map((piece, at) => (at % 2 === 1 || piece === "" ? piece : `⟦${piece}⟧`))
    .join("");

/** What is left of a text between the marks, from its first letter to its last. @param {string} text @returns {string[]} */
export const unmarked = (text) =>
  text
    .split(/⟦[^⟦⟧]*⟧/)
    .map((piece) => piece.replace(/\s+/g, " ").replace(/^\P{L}+|\P{L}+$/gu, ""))
    .filter((piece) => piece.length > 1);
