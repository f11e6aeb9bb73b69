// Turns the bytes of a file into its text.

// A file says in its first kilobyte how it is written, as browsers look for it.
const HEAD = 1024;
const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * By its byte order mark, by what an HTML file says of itself, as UTF-8, or else as old Windows files are; null where
 * the bytes are no text. The command line does the same.
 *
 * @param {Uint8Array} bytes
 * @param {boolean} isPage
 * @returns {string | null}
 */
export const decode = (bytes, isPage) => {
  const marked = MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
  // A NUL is in no text, save in those that write every letter with two bytes.
  if (!marked && bytes.includes(0)) return null;
  const encoding = marked ?? (isPage ? charsetOf(bytes) : null);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** The encoding that a page names, if there is such a one. @param {Uint8Array} bytes */
const charsetOf = (bytes) => {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  const [, label] = head.match(/charset=["' ]*([\w-]+)/i) ?? [];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
};
