// Tells which version this is, and which engine it runs: the sum is taken of the very file that is loaded.

const ENGINE = new URL("../www/wasm/smallprint_bg.wasm", import.meta.url);

export const version = () => chrome.runtime.getManifest().version;

/** The SHA-256 of the engine, or null where its file can't be read. @returns {Promise<string | null>} */
export const sumOfEngine = async () => {
  try {
    const bytes = await (await fetch(ENGINE)).arrayBuffer();
    return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
  } catch {
    return null;
  }
};
