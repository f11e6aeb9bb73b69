// Gathers the text of a page: its blocks, and the way back from each character to its place on the page.
//
// A classic script, like reader.js.

globalThis.smallprintGather ??= (() => {
  /** @typedef {import("./wasm/smallprint.js").Block} Block */
  /** @typedef {import("./shapes").Manner} Manner */
  /** @typedef {{ node: Text, offset: number }} Place */

  // Characters that only tell where a word may be parted, joiners, and whitespace that is not one plain space. Between
  // two matches the text of the page and the text that is analysed run in step.
  const UNEVEN = /[\u00ad\u200b\u2060\ufeff]+|[\u200c\u200d]|[^\S ]\s*| \s+/g;
  const JOINER = /[\u200c\u200d]/;
  const SPACE = /[^\S\ufeff]/;
  const BLANK = /^\s*$/;
  const BLANK_LINE = /[ \t]*\r?\n(?:[ \t]*\r?\n)+/g;
  const SENTENCE_END = /[.!?:;]$/;
  const CLOSING = /^[.,;:!?)\]]/;
  const LOWER = /^\p{Lowercase}/u;
  // Beyond stand the scripts in which joiners shape letters, and emoji.
  const LAST_PLAIN_LETTER = "\u0250";
  // How much larger than the page's text the letters of a heading are.
  const LARGER = 1.15;

  /** @param {string} text */
  const unspaced = (text) => {
    let count = text.length;
    for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count -= 1;
    return count;
  };

  /** The size of letters in which most of the text stands. @param {{ size: number, units: number }[]} letters */
  const commonSize = (letters) => {
    /** @type {Map<number, number>} */
    const units = new Map();
    for (const { size, units: more } of letters) units.set(size, (units.get(size) ?? 0) + more);
    return [...units].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
  };

  /**
   * Text and node run in step from each run's start on until the next run. A space that stands nowhere on the page,
   * as between two blocks, is a run past the end of its node.
   */
  const gather = () => {
    /** @type {string[]} */
    const parts = [];
    const runs = {
      start: /** @type {number[]} */ ([]),
      node: /** @type {Text[]} */ ([]),
      offset: /** @type {number[]} */ ([]),
    };
    let length = 0;
    let folds = 0;
    /** What was added last, and the node it comes from. @type {{ piece: string, node: Text | null }} */
    let last = { piece: "", node: null };
    /** A space that counts only if more text of the block follows. @type {Place | null} */
    let space = null;
    /** Line breaks since the last text. */
    let breaks = 0;

    /** @type {Block[]} */
    const blocks = [];
    /** @type {import("./wasm/smallprint.js").Link[]} */
    const links = [];
    /** How the letters of each block look. @type {{ isBold: boolean, size: number, units: number }[]} */
    const letters = [];
    /** The block that is open, and what is told of it only when it is known whole. */
    const open = {
      is: false,
      manner: /** @type {Manner | null} */ (null),
      start: 0,
      linked: 0,
      controls: 0,
      isBold: true,
      size: 0,
      isFolded: true,
      isOwn: false,
    };

    /** @type {(node: Text, offset: number, piece: string) => void} */
    const append = (node, offset, piece) => {
      const run = runs.start.length - 1;
      const inStep = run >= 0 && runs.node[run] === node && runs.offset[run] + length - runs.start[run] === offset;
      if (!inStep) {
        runs.start.push(length);
        runs.node.push(node);
        runs.offset.push(offset);
      }
      parts.push(piece);
      length += piece.length;
    };

    const virtualSpace = () => {
      const node = /** @type {Text} */ (last.node);
      return { node, offset: node.length };
    };

    const isVirtual = (/** @type {Place} */ { node, offset }) => offset >= node.length;

    /** @param {Manner} manner */
    const begin = (manner) => {
      if (last.node) append(last.node, last.node.length, "\n");
      const { isBold, size, fold } = manner;
      Object.assign(open, {
        is: true,
        manner,
        start: length,
        linked: 0,
        controls: 0,
        isBold,
        size,
        isFolded: fold !== null,
      });
      if (fold && fold.number === 0) {
        folds += 1;
        fold.number = folds;
      }
    };

    /** @type {(node: Text, offset: number, piece: string, manner: Manner) => void} */
    const add = (node, offset, piece, manner) => {
      if (breaks > 0) endLine(piece);
      if (!open.is) begin(manner);
      else if (space && !(isVirtual(space) && CLOSING.test(piece))) append(space.node, space.offset, " ");
      space = null;
      append(node, offset, piece);
      last = { piece, node };
      const { context, isBold, size, fold, isOwn } = manner;
      if (context.isLinked) open.linked += unspaced(piece);
      if (context.address !== "") link(length - piece.length, context.address);
      if (context.isControl) open.controls += unspaced(piece);
      open.isBold &&= isBold;
      open.size = Math.min(open.size, size);
      open.isOwn ||= isOwn;
      open.isFolded &&= fold === open.manner?.fold;
    };

    /** Tells that the last piece stands in a link, which it begins or goes on with. @type {(start: number, address: string) => void} */
    const link = (start, address) => {
      const before = links.at(-1);
      const goesOn = before && before.end >= open.start && before.end + 1 >= start;
      if (goesOn && before.address === address) before.end = length;
      else links.push({ start, end: length, address });
    };

    /** One line break within a sentence is a space; any other ends the block. @param {string} next */
    const endLine = (next) => {
      const goesOn = breaks === 1 && !SENTENCE_END.test(last.piece) && LOWER.test(next);
      breaks = 0;
      if (goesOn) space ??= virtualSpace();
      else close();
    };

    /** @type {(node: Text, offset: number) => void} */
    const pause = (node, offset) => {
      if (open.is) space ??= { node, offset };
    };

    /** Adds a stretch whose only whitespace is single plain spaces. @type {(node: Text, from: number, to: number, manner: Manner) => void} */
    const stretch = (node, from, to, manner) => {
      const data = node.data;
      let start = from;
      let end = to;
      if (start < end && data[start] === " ") {
        pause(node, start);
        start += 1;
      }
      const trailing = start < end && data[end - 1] === " ";
      if (trailing) end -= 1;
      if (start < end) add(node, start, data.slice(start, end), manner);
      if (trailing) pause(node, end);
    };

    /** Adds a part of a node as running text. @type {(node: Text, from: number, to: number, manner: Manner) => void} */
    const flow = (node, from, to, manner) => {
      let start = from;
      for (const uneven of node.data.slice(from, to).matchAll(UNEVEN)) {
        const at = from + uneven.index;
        if (JOINER.test(uneven[0])) {
          // Joiners shape letters in some scripts and tie emoji together; elsewhere they show nothing.
          const before = at > start ? node.data[at - 1] : (last.piece.at(-1) ?? "");
          if (before >= LAST_PLAIN_LETTER) continue;
        }
        stretch(node, start, at, manner);
        if (SPACE.test(uneven[0])) pause(node, at);
        start = at + uneven[0].length;
      }
      stretch(node, start, to, manner);
    };

    /** Text whose line breaks are its own: a blank line ends a block. @type {(node: Text, manner: Manner) => void} */
    const lines = (node, manner) => {
      let from = 0;
      for (const line of node.data.matchAll(BLANK_LINE)) {
        flow(node, from, line.index, manner);
        close();
        from = line.index + line[0].length;
      }
      flow(node, from, node.length, manner);
    };

    /** Ends the block, if one is open. */
    const close = () => {
      breaks = 0;
      space = null;
      if (!open.is || !open.manner) return;
      open.is = false;
      const { context, fold } = open.manner;
      const { kind, level, landmark, cell } = context;
      /** @type {Block} */
      const block = { kind, level, start: open.start, end: length };
      if (landmark) block.landmark = landmark;
      if (open.linked > 0) block.linked = open.linked;
      if (open.controls > 0) block.controls = open.controls;
      if (fold && open.isFolded) block.fold = fold.number;
      if (cell) block.cell = cell;
      blocks.push(block);
      letters.push({ isBold: open.isBold, size: open.size, units: length - open.start });
    };

    /** Of headings it is known already that they are set apart. */
    const markStrong = () => {
      const larger = LARGER * commonSize(letters);
      for (const [index, { isBold, size }] of letters.entries()) {
        if (blocks[index].kind !== "heading" && (isBold || (larger > 0 && size >= larger))) blocks[index].strong = true;
      }
    };

    return {
      /** @type {(node: Text, manner: Manner) => void} */
      add: (node, manner) => {
        if (manner.keepsLines) lines(node, manner);
        else flow(node, 0, node.length, manner);
      },
      /** Adds a node that holds nothing but whitespace, and tells whether it does. @param {Text} node */
      addBlank: (node) => {
        const isBlank = BLANK.test(node.data);
        if (isBlank && node.length > 0) pause(node, 0);
        return isBlank;
      },
      /** Whether a block is open of which it is known that it is not folded, not bold, and how large its letters are. */
      isSettled: () => open.is && breaks === 0 && open.isOwn && !open.isBold && !open.isFolded,
      /** Parts the words before from those that follow. */
      part: () => {
        if (open.is) space ??= virtualSpace();
      },
      breakLine: () => {
        if (open.is) breaks += 1;
      },
      close,
      result: () => {
        close();
        markStrong();
        return { text: parts.join(""), blocks, links, runs };
      },
    };
  };

  return Object.freeze({ gather });
})();
