// Has all words of a page of the extension, and those of the room that shows, in the reader's language.

import { useLanguage } from "../www/words.js";
import { fill, language, load } from "./catalogue.js";

/** In the language that is in force now. @returns {Promise<import("./shapes").Word>} */
export const speak = async () => {
  const tag = await language();
  const [catalogue] = await Promise.all([load(tag), useLanguage(tag)]);
  return (key, ...values) => fill(catalogue, key, values);
};
