// The addresses that look like a policy's: where the automatic badge looks, and nowhere else.

import "./names.js";

/** @param {string} word */
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The ways in which addresses join the words of a name. @param {string} name */
const joined = (name) => {
  const words = name.split("-");
  return ["-", "_", ""].map((joint) => words.join(joint)).concat(words.map(capital).join(""));
};

/**
 * Match patterns know no "ignore case": these three writings are the ones that addresses use. Letters that are not
 * Latin stand in an address as the bytes of their UTF-8.
 *
 * @param {string} name
 */
const writings = (name) => {
  if (/^[\x20-\x7e]+$/.test(name)) return [name, capital(name), name.toUpperCase()];
  const encoded = encodeURI(name);
  return [encoded, encoded.toLowerCase()];
};

/** The pieces of an address that name a policy. */
const POLICY_PIECES = [...new Set(globalThis.smallprintNames.flatMap(joined).flatMap(writings))];

// The last names of addresses that hold a policy, or the contract with its privacy part, though they do not say so.
const LAST_NAMES = ["legal", "policy", "policies"];
const ENDINGS = ["", "/", ".html", ".htm", ".php"];

/** Match patterns: the star after the host stands for path and query. */
export const POLICY_ADDRESSES = [
  ...POLICY_PIECES.map((piece) => `*://*/*${piece}*`),
  ...LAST_NAMES.flatMap((name) => ENDINGS.flatMap((end) => [`*://*/${name}${end}`, `*://*/*/${name}${end}`])),
];
