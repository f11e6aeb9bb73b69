// Loads the engine once, when it is first needed, and asks it.

import load, * as engine from "./wasm/smallprint.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */
/** @typedef {import("./wasm/smallprint.js").Report} Report */
/** @typedef {import("./wasm/smallprint.js").Profile} Profile */
/** @typedef {import("./wasm/smallprint.js").Comparison} Comparison */

/** @type {Promise<unknown> | null} */
let loading = null;

const ready = () => {
  loading ??= load({ module_or_path: new URL("./wasm/smallprint_bg.wasm", import.meta.url) }).catch((reason) => {
    // A failure is not kept: the next question tries again.
    loading = null;
    throw reason;
  });
  return loading;
};

/** @param {Source} source @param {Profile} [profile] @returns {Promise<Report>} */
export const analyze = async (source, profile) => {
  await ready();
  return engine.analyze(source, profile);
};

/** The report as text. @type {(source: Source, format: "markdown" | "csv", profile: Profile | undefined, tongue: import("./wasm/smallprint.js").Tongue) => Promise<string>} */
export const write = async (source, format, profile, tongue) => {
  await ready();
  return engine.write(source, format, profile, tongue);
};

/** @param {Source} old @param {Source} newer @param {Profile} [profile] @returns {Promise<Comparison>} */
export const compare = async (old, newer, profile) => {
  await ready();
  return engine.compare(old, newer, profile);
};
