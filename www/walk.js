// Goes through a page node by node as it is seen: into frames and shadow trees, with each slot filled.
//
// A classic script, like reader.js. A page may nest deeper than any recursion, and may change between two steps.

globalThis.smallprintWalk ??= (() => {
  const nodes = globalThis.smallprintNodes;

  /** @typedef {import("./shapes").Context} Context */
  /** @typedef {import("./shapes").Step} Step */

  const TEXT = /\S/;

  /** Where the nodes inside a step stand, slotted ones apart. @param {Step} step */
  const treeOf = ({ element }) => nodes.shadowOf(element) ?? element;

  /** Whether an element is one that a script of the page has yet to fill. @param {Element} element */
  const isBare = (element) => nodes.nameOf(element).includes("-") && nodes.matches(element, ":not(:defined)");

  /** Whether text stands directly in an element; asked once for all that stands beside it. @param {Step} step */
  const hasText = (step) => {
    if (step.hasText === null) {
      const inside = step.slotted ?? nodes.childrenOf(treeOf(step));
      step.hasText = [...inside].some((one) => nodes.typeOf(one) === Node.TEXT_NODE && TEXT.test(one.nodeValue ?? ""));
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

    /** @type {(element: Element, context: Context, isBlock: boolean, slotted: Node[] | null) => Step} */
    const push = (element, context, isBlock, slotted) => {
      const next = slotted?.[0] ?? null;
      const step = {
        element,
        context,
        isBlock,
        isApart: false,
        next,
        slotted,
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
        const isSlot = nodes.nameOf(element) === "slot";
        const slotted = isSlot ? /** @type {HTMLSlotElement} */ (element).assignedNodes({ flatten: true }) : [];
        const step = push(element, context, isBlock, slotted.length > 0 ? slotted : null);
        const shadow = nodes.shadowOf(element);
        if (shadow) trees.push(shadow);
        step.next ??= nodes.firstOf(treeOf(step));
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
        step.next = step.slotted ? (step.slotted[step.at] ?? null) : nodes.nextOf(node);
        return node;
      },

      /** Whether the page took away what the innermost element was, or where its next node stood. */
      isLost() {
        const step = open.at(-1);
        return step !== undefined && !nodes.isConnected(step.element);
      },

      /** Of an element that changed while the walk rested, the rest is not walked: the page will be read again. Tells whether all stands. */
      mend() {
        const step = open.at(-1);
        if (!step?.next) return true;
        const stands = step.slotted ? nodes.isConnected(step.next) : nodes.parentOf(step.next) === treeOf(step);
        if (!stands) step.next = null;
        return stands;
      },
    };
  };

  return Object.freeze({ walk, hasText });
})();
