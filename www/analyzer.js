// Loads the engine once, when it is first needed, and asks it.

import load, * as engine from "./wasm/smallprint.js";

/** @typedef {import("./wasm/smallprint.js").Source} Source */
/** @typedef {import("./wasm/smallprint.js").Report} Report */

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

/** @param {Source} source @returns {Promise<Report>} */
export const analyze = async (source) => {
  await ready();
  return engine.analyze(source);
};
