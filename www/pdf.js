// Has the text of a PDF extracted in a thread of its own.
//
// A large file holds up no page there, and one that ends the extractor ends nothing else.

/** @typedef {{ text: string } | { problem: "locked" | "no-text" | "broken" }} Extract */

/**
 * Gives the text, or why there is none: a password, pictures of text, or a file that can't be opened. Fails where the
 * extractor itself can't be loaded.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<Extract>}
 */
export const textOfPdf = async (bytes) => {
  const extractor = new Worker(new URL("./extract.js", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      extractor.onmessage = ({ data }) => ("failure" in data ? reject(new Error(data.failure)) : resolve(data));
      extractor.onerror = ({ message }) => reject(new Error(message));
      extractor.postMessage(bytes);
    });
  } finally {
    extractor.terminate();
  }
};
