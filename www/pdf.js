// Extracts the text of a PDF. What does it is larger than the engine, and is loaded with the first PDF that is opened.

/** @typedef {typeof import("./wasm/pdf.js")} Extractor */

/** @type {Promise<Extractor> | null} */
let loading = null;
let loads = 0;

/** A module that a broken file has ended can't be used again; under another address the browser gives a new one. */
const load = async () => {
  loads += 1;
  /** @type {Extractor} */
  const extractor = await import(`./wasm/pdf.js?${loads}`);
  await extractor.default({ module_or_path: new URL("./wasm/pdf_bg.wasm", import.meta.url) });
  return extractor;
};

/**
 * Gives the text, or why there is none: a password, pictures of text, or a file that can't be opened.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{ text: string } | { problem: "locked" | "no-text" | "broken" }>}
 */
export const textOfPdf = async (bytes) => {
  loading ??= load();
  const extractor = await loading.catch((reason) => {
    loading = null;
    throw reason;
  });
  try {
    return { text: extractor.textOf(bytes) };
  } catch (reason) {
    const told = reason instanceof WebAssembly.RuntimeError ? "ended" : /** @type {Error} */ (reason).message;
    if (told === "locked" || told === "no-text" || told === "broken") return { problem: told };
    loading = null;
    return { problem: "broken" };
  }
};
