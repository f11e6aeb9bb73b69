// Walks a document once: gives its text, its blocks, and the way back from a place in the text to the page.
//
// A classic script, so that a tab can run it as it is; modules import it for its one global.

globalThis.smallprintReader ??= (() => {
  /** @typedef {import("./wasm/smallprint.js").Source} Source */
  /** @typedef {import("./wasm/smallprint.js").Block} Block */

  // What a reader of the policy never reads as text. Hidden elements are not among them: a collapsed section is
  // part of the policy, and a policy that hides its text would otherwise look like one that says nothing.
  const SKIPPED = new Set(
    (
      "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS VIDEO AUDIO PICTURE IFRAME OBJECT EMBED " +
      "INPUT SELECT TEXTAREA DATALIST METER PROGRESS NAV"
    ).split(" "),
  );

  // Elements that begin a new block; every other element is part of the running text.
  const BLOCKS = new Set(
    (
      "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE " +
      "FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE " +
      "TBODY TD TFOOT TH THEAD TR UL"
    ).split(" "),
  );

  const LISTS = new Set(["UL", "OL", "MENU", "DL"]);

  // Whitespace that is not one plain space, and characters that show nothing. Between two matches the text of the
  // page and the text that is analysed run in step.
  const UNEVEN = /[^\S ]\s*| \s+|[\u00ad\u200b\u2060]+/g;
  const BLANK_LINE = /[ \t]*\r?\n(?:[ \t]*\r?\n)+/;
  const SPACE = /\s/;

  // What a saved or downloaded page can hold besides HTML and still be text.
  const readsAsText = (/** @type {Document} */ page) => page.contentType === "text/plain";

  /** A button is a control, save where it is the title of a section that it opens. */
  const isControl = (/** @type {Element} */ element) =>
    element.tagName === "BUTTON" &&
    !element.hasAttribute("aria-expanded") &&
    !element.hasAttribute("aria-controls") &&
    !element.closest("h1, h2, h3, h4, h5, h6, summary, [role=heading]");

  const isSkipped = (/** @type {Element} */ element) =>
    SKIPPED.has(element.tagName.toUpperCase()) || element.getAttribute("role") === "navigation" || isControl(element);

  /**
   * The kind of block that an element makes of the text in it, or null where it leaves the kind as it was.
   *
   * @param {Element} element
   * @param {number} depth of lists around it
   * @returns {{ kind: Block["kind"], level: number } | null}
   */
  const kindOf = (element, depth) => {
    const name = element.tagName;
    if (/^H[1-6]$/.test(name)) return { kind: "heading", level: Number(name[1]) };
    if (element.getAttribute("role") === "heading") {
      return { kind: "heading", level: Math.min(6, Math.max(1, Number(element.getAttribute("aria-level")) || 2)) };
    }
    if (name === "SUMMARY") return { kind: "heading", level: 4 };
    if (name === "LI" || name === "DD") return { kind: "item", level: Math.max(1, depth) };
    if (name === "TD" || name === "TH") return { kind: "cell", level: 0 };
    return null;
  };

  /**
   * Gathers text. `runs` is the way back: from each run's start on, text and node run in step until the next run.
   */
  const gather = () => {
    /** @type {string[]} */
    const parts = [];
    /** @type {Block[]} */
    const blocks = [];
    const runs = {
      start: /** @type {number[]} */ ([]),
      node: /** @type {Text[]} */ ([]),
      offset: /** @type {number[]} */ ([]),
    };
    const plain = { kind: /** @type {Block["kind"]} */ ("paragraph"), level: 0 };
    let length = 0;
    let blockStart = -1;
    /** @type {{ node: Text, offset: number } | null} a space that counts only if more text of the block follows */
    let space = null;

    /** @type {(node: Text, offset: number, piece: string) => void} */
    const append = (node, offset, piece) => {
      const last = runs.start.length - 1;
      const inStep = last >= 0 && runs.node[last] === node && runs.offset[last] + length - runs.start[last] === offset;
      if (!inStep) {
        runs.start.push(length);
        runs.node.push(node);
        runs.offset.push(offset);
      }
      parts.push(piece);
      length += piece.length;
    };

    /** @type {(node: Text, offset: number, piece: string) => void} */
    const add = (node, offset, piece) => {
      if (blockStart < 0) {
        if (blocks.length > 0) {
          parts.push("\n");
          length += 1;
        }
        blockStart = length;
      } else if (space) {
        append(space.node, space.offset, " ");
      }
      space = null;
      append(node, offset, piece);
    };

    /** @type {(node: Text, offset: number) => void} */
    const pause = (node, offset) => {
      if (blockStart >= 0) space ??= { node, offset };
    };

    /** Adds a stretch whose only whitespace is single plain spaces. @type {(node: Text, from: number, to: number) => void} */
    const stretch = (node, from, to) => {
      const data = node.data;
      let start = from;
      let end = to;
      if (start < end && data[start] === " ") {
        pause(node, start);
        start += 1;
      }
      const trailing = start < end && data[end - 1] === " ";
      if (trailing) end -= 1;
      if (start < end) add(node, start, data.slice(start, end));
      if (trailing) pause(node, end);
    };

    return {
      /** @type {(node: Text) => void} */
      flow(node) {
        let from = 0;
        for (const uneven of node.data.matchAll(UNEVEN)) {
          stretch(node, from, uneven.index);
          if (SPACE.test(uneven[0])) pause(node, uneven.index);
          from = uneven.index + uneven[0].length;
        }
        stretch(node, from, node.length);
      },

      /** Text whose line breaks are its own: a blank line ends a block. @type {(node: Text, kind: typeof plain) => void} */
      lines(node, kind) {
        let from = 0;
        for (const piece of node.data.split(new RegExp(`(${BLANK_LINE.source})`))) {
          if (BLANK_LINE.test(piece)) this.close(kind);
          else if (piece.trim() !== "" || blockStart >= 0) add(node, from, piece);
          from += piece.length;
        }
      },

      /** Ends the block, if it holds anything. @type {(kind: typeof plain) => void} */
      close(kind) {
        if (blockStart >= 0) blocks.push({ ...kind, start: blockStart, end: length });
        blockStart = -1;
        space = null;
      },

      plain,
      result: () => ({ text: parts.join(""), blocks, runs }),
    };
  };

  /**
   * Walks without recursion: a page may nest deeper than the stack.
   *
   * @param {Element} root
   */
  const walk = (root) => {
    const gathered = gather();
    /** @type {{ element: Element, kind: typeof gathered.plain, depth: number, pre: boolean }[]} */
    const open = [];
    let kind = gathered.plain;
    let depth = 0;
    let pre = false;

    /** @type {(element: Element) => boolean} whether to go inside */
    const enter = (element) => {
      if (element.tagName === "BR") {
        gathered.close(kind);
        return false;
      }
      if (isSkipped(element)) return false;
      const own = kindOf(element, depth);
      if (own === null && !BLOCKS.has(element.tagName)) return true;
      gathered.close(kind);
      open.push({ element, kind, depth, pre });
      if (LISTS.has(element.tagName)) depth += 1;
      if (element.tagName === "PRE") pre = true;
      kind = own ?? kind;
      return true;
    };

    /** @type {(node: Node) => void} */
    const leave = (node) => {
      if (open.at(-1)?.element !== node) return;
      gathered.close(kind);
      ({ kind, depth, pre } = /** @type {typeof open[0]} */ (open.pop()));
    };

    /** @type {Node | null} */
    let node = root;
    while (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (pre) gathered.lines(/** @type {Text} */ (node), kind);
        else gathered.flow(/** @type {Text} */ (node));
      }
      const inside = node.nodeType === Node.ELEMENT_NODE && enter(/** @type {Element} */ (node));
      if (inside && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (inside) leave(node);
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node) leave(node);
      }
      node = node && node !== root ? node.nextSibling : null;
    }
    gathered.close(kind);
    return gathered.result();
  };

  /** A page that is only text keeps it as it is; the engine reads its Markdown. @param {Document} page */
  const wholeText = (page) => {
    const node = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT).nextNode();
    const runs = node
      ? { start: [0], node: [/** @type {Text} */ (node)], offset: [0] }
      : { start: [], node: [], offset: [] };
    return { text: node?.nodeValue ?? "", runs };
  };

  /**
   * Reads a document as it stands.
   *
   * @param {Document} page
   * @returns {import("./shapes").Reading}
   */
  const read = (page) => {
    const { runs, ...found } = readsAsText(page) ? wholeText(page) : walk(page.body ?? page.documentElement);
    /** @type {Source} */
    const source = { ...found, title: page.title };
    if (page.defaultView) source.url = page.URL.split("#")[0];
    return { source, runs };
  };

  /** The last run that starts at or before a place. @param {number[]} starts @param {number} place */
  const runAt = (starts, place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /**
   * The range in the page that shows `text.slice(start, end)`, or null where the page has changed since.
   *
   * @param {import("./shapes").Reading} reading
   * @param {number} start
   * @param {number} end
   * @returns {Range | null}
   */
  const rangeOf = ({ runs }, start, end) => {
    if (runs.start.length === 0 || end <= start) return null;
    const first = runAt(runs.start, start);
    const last = runAt(runs.start, end - 1);
    const from = { node: runs.node[first], offset: runs.offset[first] + start - runs.start[first] };
    const to = { node: runs.node[last], offset: runs.offset[last] + end - runs.start[last] };
    const stands = from.node.isConnected && to.node.isConnected;
    if (!stands || from.offset > from.node.length || to.offset > to.node.length) return null;
    const range = /** @type {Document} */ (from.node.ownerDocument).createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };

  return Object.freeze({ read, rangeOf });
})();
