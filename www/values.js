// Lists the values of a report that are offered, counted or sorted by.

/** @typedef {import("./wasm/smallprint.js").Stance} Stance */
/** @typedef {import("./wasm/smallprint.js").Profile} Profile */

/** The worst first. @type {Stance[]} */
export const STANCES = ["grave", "bad", "caution", "neutral", "good"];

/** What speaks against a policy. @type {Stance[]} */
export const WORRYING = ["grave", "bad", "caution"];

/** @type {Profile[]} */
export const PROFILES = ["default", "strict", "children", "advertising"];
