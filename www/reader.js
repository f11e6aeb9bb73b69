// Reads a page in small steps and tells all that stands on it: its text, its blocks, and the way back.
//
// Like the scripts that it stands on, a classic script, so that a tab can run it as it is; modules import source.js,
// which brings all of them. What of the page is the policy is judged by the engine.

globalThis.smallprintReader ??= (() => {
  const { nameOf, typeOf } = globalThis.smallprintNodes;
  const elements = globalThis.smallprintElements;
  const tables = globalThis.smallprintTables;
  const drawing = globalThis.smallprintDrawing;
  const { walk: walkPage, hasText } = globalThis.smallprintWalk;
  const { gather } = globalThis.smallprintGather;

  /** @typedef {import("./wasm/smallprint.js").Source} Source */
  /** @typedef {import("./shapes").Context} Context */
  /** @typedef {import("./shapes").Fold} Fold */
  /** @typedef {import("./shapes").Step} Step */

  // So long the page's own thread is held at a time: less than half of what a frame of its animations takes.
  const SLICE = 6;
  // And so long where the page would else change under our hands: more would be felt as a delay.
  const HELD = 100;
  const STEPS_BETWEEN_LOOKS = 16;
  const DEEPEST_FRAME = 5;

  /** The look of text that is like any other. */
  const PLAIN = Object.freeze({ isBold: false, size: Number.POSITIVE_INFINITY, isShown: true });

  // What a saved or downloaded page can hold besides HTML and still be text.
  const readsAsText = (/** @type {Document} */ page) => page.contentType === "text/plain";

  /** Gives the thread back. Not by a timer: those of tabs in the background come late. */
  const rest = () =>
    new Promise((/** @type {(value: unknown) => void} */ done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(null);
      };
      port2.postMessage(null);
    });

  const FRAMES = new Set(["iframe", "frame", "object", "embed"]);
  // A picture or a PDF, too, is a page to the browser, and its text is in the hands of a viewer.
  const READABLE = /^text\/|xhtml/;

  /** Whether nothing stands yet in a frame whose page is still to come: one far below may wait until it is scrolled to. @type {(frame: Element, page: Document) => boolean} */
  const isAwaited = (frame, page) => page.URL === "about:blank" && !page.body?.firstChild && drawing.namesPage(frame);

  /** The page in a frame, or null where it may not be looked into. @param {Element} frame @returns {Document | null} */
  const pageIn = (frame) => {
    try {
      const page = /** @type {HTMLIFrameElement} */ (frame).contentDocument;
      const isReadable = page?.documentElement && READABLE.test(page.contentType) && !isAwaited(frame, page);
      return isReadable ? page : null;
    } catch {
      return null;
    }
  };

  /** @param {Document} page */
  const readerOf = (page) => {
    const gathered = gather();
    const walk = walkPage();
    /** The outermost collapsed section that is open. @type {Fold | null} */
    let fold = null;
    let frames = 0;
    let tablesOpened = 0;

    // ---- Text ----

    /** How the text directly in an element looks. Looks are dear: what can't change what is told is not asked. @param {Step} step */
    const lookOf = (step) => {
      if (gathered.isSettled()) return PLAIN;
      const { element, context } = step;
      step.look ??= drawing.isDrawn(element)
        ? { ...drawing.lettersOf(element), isShown: drawing.isShown(element) }
        : { isBold: context.isBold, size: 0, isShown: true };
      return step.look;
    };

    /** What hides the innermost element: the outermost that is not shown, for what it holds is not shown either. */
    const findFold = () => {
      let low = 0;
      let high = walk.open.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (drawing.isShown(walk.open[middle].element)) low = middle + 1;
        else high = middle;
      }
      return { step: walk.open[low], number: 0, hidesAll: false };
    };

    /** @type {(step: Step, isShown: boolean) => Fold | null} */
    const foldAround = (step, isShown) => {
      if (!isShown) fold ??= findFold();
      else if (drawing.isClosedDetails(step.element)) fold ??= { step, number: 0, hidesAll: true };
      // Inside of what is not visible something may be visible again.
      return fold && (!isShown || fold.hidesAll) ? fold : null;
    };

    /** @type {(node: Text, step: Step) => void} */
    const readText = (node, step) => {
      if (gathered.addBlank(node)) return;
      const { element, context } = step;
      const { isShown, isBold, size } = lookOf(step);
      const mayKeepLines = node.data.includes("\n") && drawing.isDrawn(element);
      const keepsLines = context.isPre || (mayKeepLines && drawing.keepsLines(element));
      const isOwn = step.isBlock;
      gathered.add(node, { context, isOwn, isBold, size, keepsLines, fold: foldAround(step, isShown) });
    };

    // ---- Elements ----

    /** What a table makes of the text in its parts. @type {(element: Element, context: Context) => Context} */
    const inTable = (element, context) => {
      if (tables.isTable(element)) {
        tablesOpened += 1;
        return { ...context, table: tables.open(element, tablesOpened), cell: null };
      }
      const { table } = context;
      if (table) tables.count(table, element);
      if (!tables.isCell(element)) return context;
      if (!table) return { ...context, kind: "paragraph", level: 0 };
      return { ...context, kind: "cell", level: 0, cell: tables.place(table, element) };
    };

    /** What the browser makes of an element beyond its markup. @type {(element: Element, around: Step, context: Context, isBlock: boolean) => Step} */
    const enterDrawn = (element, around, context, isBlock) => {
      const box = isBlock && !drawing.runsOn(element) ? "block" : drawing.boxOf(element);
      const isBox = box === "block";
      if (box === "words" || (isBox && !isBlock && drawing.putsInLine(around.element, () => hasText(around)))) {
        const step = walk.enter(element, context, false);
        step.isApart = true;
        return step;
      }
      if (!isBox || elements.isLeaf(element)) return walk.enter(element, context, isBox);
      // A landmark says more than that the box floats.
      const floats = context.landmark === around.context.landmark && drawing.floats(element);
      const step = walk.enter(element, floats ? { ...context, landmark: "dialog" } : context, true);
      if (fold === null && drawing.isShut(element)) fold = { step, number: 0, hidesAll: true };
      return step;
    };

    /** @type {(element: Element, context: Context, isBlock: boolean) => Step} */
    const enterMarkup = (element, context, isBlock) => {
      const isBold = context.isBold || drawing.isStyledBold(element);
      const isBox = isBlock || drawing.isStyledBox(element);
      const step = walk.enter(element, isBold === context.isBold ? context : { ...context, isBold }, isBox);
      if (fold === null && drawing.isCollapsed(element)) fold = { step, number: 0, hidesAll: true };
      return step;
    };

    /** What the edge of an element parts. @param {Step} step */
    const partAt = (step) => {
      if (step.isBlock) gathered.close();
      else if (step.isApart) gathered.part();
    };

    /** Enters a frame as if its page stood in place of it, or else what is shown in place of that page. @type {(frame: Element, around: Context) => void} */
    const enterFrame = (frame, around) => {
      const inner = around.frames < DEEPEST_FRAME ? pageIn(frame) : null;
      if (inner) {
        gathered.close();
        walk.enterPage(frame, inner, { ...elements.OUTSIDE, landmark: around.landmark, frames: around.frames + 1 });
      } else if (drawing.showsContent(frame)) {
        gathered.close();
        walk.enter(frame, around, true);
      } else if (drawing.mayHoldText(frame)) frames += 1;
    };

    /** @type {(element: Element, around: Step) => void} */
    const enter = (element, around) => {
      const name = nameOf(element);
      if (name === "br") return gathered.breakLine();
      if (FRAMES.has(name)) return enterFrame(element, around.context);
      const entrance = elements.enter(element, around.context, () => !hasText(around));
      if (entrance === null) return;
      if (fold === null && name !== "summary" && drawing.isClosedDetails(around.element)) {
        fold = { step: around, number: 0, hidesAll: true };
      }
      const context = inTable(element, entrance.inside);
      const isBlock = entrance.isBlock || context.cell !== around.context.cell;
      const step = drawing.isDrawn(element)
        ? enterDrawn(element, around, context, isBlock)
        : enterMarkup(element, context, isBlock);
      partAt(step);
    };

    const leave = () => {
      const step = walk.open.pop();
      if (step) partAt(step);
      if (fold?.step === step) fold = null;
    };

    if (page.documentElement) walk.enterPage(page.documentElement, page, elements.OUTSIDE);
    return {
      /** Reads one node; false where there is no more. */
      step: () => {
        const innermost = walk.open.at(-1);
        if (!innermost) return false;
        const node = walk.take(innermost);
        if (node === null) leave();
        else if (typeOf(node) === Node.ELEMENT_NODE) enter(/** @type {Element} */ (node), innermost);
        else if (typeOf(node) === Node.TEXT_NODE) readText(/** @type {Text} */ (node), innermost);
        return true;
      },
      /** Finds back to a page that changed meanwhile; tells whether nothing of it was lost. */
      goOn: () => {
        const isLost = walk.isLost();
        while (walk.isLost()) leave();
        return walk.mend() && !isLost;
      },
      result: () => {
        const { text, blocks, links, runs } = gathered.result();
        return { source: { text, blocks, links, frames }, runs, trees: walk.trees, awaitsTree: walk.awaitsTree() };
      },
    };
  };

  /** A page that is only text keeps it as it is; the engine reads its Markdown. @param {Document} page */
  const wholeText = (page) => {
    const node = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT).nextNode();
    const runs = node
      ? { start: [0], node: [/** @type {Text} */ (node)], offset: [0] }
      : { start: [], node: [], offset: [] };
    return { source: { text: node?.nodeValue ?? "" }, runs, trees: [page], awaitsTree: false };
  };

  /** @type {(page: Document, slice: number) => Promise<{ reading: ReturnType<ReturnType<typeof readerOf>["result"]>, isTorn: boolean }>} */
  const inSlices = async (page, slice) => {
    const reader = readerOf(page);
    let isTorn = false;
    let until = performance.now() + slice;
    for (let steps = 1; reader.step(); steps += 1) {
      if (steps % STEPS_BETWEEN_LOOKS !== 0 || performance.now() < until) continue;
      await rest();
      if (!reader.goOn()) isTorn = true;
      until = performance.now() + slice;
    }
    return { reading: reader.result(), isTorn };
  };

  /** A page that takes away what is being read is read again at once, and held for as long as nobody minds. @param {Document} page */
  const wholePage = async (page) => {
    const { reading, isTorn } = await inSlices(page, SLICE);
    return isTorn ? (await inSlices(page, HELD)).reading : reading;
  };

  /** @type {import("./shapes").Reader["read"]} */
  const read = async (page) => {
    const { source, ...way } = readsAsText(page) ? wholeText(page) : await wholePage(page);
    /** @type {Source} */
    const told = { ...source, title: page.title };
    if (page.defaultView) told.url = page.URL.split("#")[0];
    return { source: told, ...way };
  };

  return Object.freeze({ read });
})();
