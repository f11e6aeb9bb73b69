// Saves a text as a file, as if the reader had downloaded it; nothing is sent for it.

import { element } from "./element.js";

/** @type {(file: string, type: string, content: string) => void} */
export const save = (file, type, content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: address, download: file }).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
