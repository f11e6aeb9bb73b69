// The thread that extracts the text of one PDF. It is larger than the engine, and is loaded when a PDF is opened.

import init, { textOf } from "./wasm/pdf.js";

const PROBLEMS = ["locked", "no-text", "broken"];

/** @param {Uint8Array} bytes @returns {import("./pdf.js").Extract} */
const extract = (bytes) => {
  try {
    return { text: textOf(bytes) };
  } catch (reason) {
    // What has another message has ended the module.
    const told = PROBLEMS.indexOf(/** @type {Error} */ (reason).message);
    return { problem: /** @type {"locked" | "no-text" | "broken"} */ (PROBLEMS[told] ?? "broken") };
  }
};

addEventListener("message", async ({ data }) => {
  try {
    await init({ module_or_path: new URL("./wasm/pdf_bg.wasm", import.meta.url) });
    postMessage(extract(data));
  } catch (reason) {
    postMessage({ failure: String(reason) });
  }
});
