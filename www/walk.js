// Goes through a page node by node as it is seen: into frames and shadow trees, with each slot filled.
//
// A classic script, like reader.js. A page may nest deeper than any recursion, and may change between two steps.

globalThis.smallprintWalk ??= (() => {
  /** @typedef {import("./shapes").Context} Context */
  /** @typedef {import("./shapes").Step} Step */

  const TEXT = /\S/;

  /** Where the nodes inside a step stand, slotted ones apart. @param {Step} step */
  const treeOf = ({ element }) => element.shadowRoot ?? element;

  /** Whether an element is one that a script of the page has yet to fill. @param {Element} element */
  const isBare = (element) => element.localName.includes("-") && element.matches(":not(:defined)");

  /** Whether text stands directly in an element; asked once for all that stands beside it. @param {Step} step */
  const hasText = (step) => {
    if (step.hasText === null) {
      const nodes = step.slotted ?? treeOf(step).childNodes;
      step.hasText = [...nodes].some((node) => node.nodeType === Node.TEXT_NODE && TEXT.test(node.nodeValue ?? ""));
    }
    return step.hasText;
  };

  const walk = () => {
    /** What is open, the innermost last. @type {Step[]} */
    const open = [];
    /** The documents and shadow trees that were entered. @type {import("./shapes").Tree[]} */
    const trees = [];

    /** Whether a part of the page is still to be built. */
    let awaits = false;

    /** @type {(element: Element, context: Context, isBlock: boolean, nodes: Node[] | null) => Step} */
    const push = (element, context, isBlock, nodes) => {
      const next = nodes?.[0] ?? null;
      const step = {
        element,
        context,
        isBlock,
        isApart: false,
        next,
        slotted: nodes,
        at: 0,
        hasText: null,
        look: null,
      };
      open.push(step);
      return step;
    };

    return {
      open,
      trees,
      awaitsTree: () => awaits,

      /** Opens an element: its shadow tree, what is slotted in it, or else what it holds. @type {(element: Element, context: Context, isBlock: boolean) => Step} */
      enter(element, context, isBlock) {
        const isSlot = element.localName === "slot";
        const slotted = isSlot ? /** @type {HTMLSlotElement} */ (element).assignedNodes({ flatten: true }) : [];
        const step = push(element, context, isBlock, slotted.length > 0 ? slotted : null);
        if (element.shadowRoot) trees.push(element.shadowRoot);
        step.next ??= treeOf(step).firstChild;
        awaits ||= step.next === null && isBare(element);
        return step;
      },

      /** Opens a page in the element that holds it: its own root, or a frame. @type {(holder: Element, page: Document, context: Context) => Step} */
      enterPage(holder, page, context) {
        trees.push(page);
        return push(holder, context, true, [page.body ?? page.documentElement]);
      },

      /** The next node in the innermost element, or null where there is no more. @param {Step} step */
      take(step) {
        const node = step.next;
        if (node === null) return null;
        step.at += 1;
        step.next = step.slotted ? (step.slotted[step.at] ?? null) : node.nextSibling;
        return node;
      },

      /** Whether the page took away what the innermost element was, or where its next node stood. */
      isLost() {
        const step = open.at(-1);
        return step !== undefined && !step.element.isConnected;
      },

      /** Of an element that changed while the walk rested, the rest is not walked: the page will be read again. */
      mend() {
        const step = open.at(-1);
        if (!step?.next) return;
        const stands = step.slotted ? step.next.isConnected : step.next.parentNode === treeOf(step);
        if (!stands) step.next = null;
      },
    };
  };

  return Object.freeze({ walk, hasText });
})();
