// Tells what a browser makes of an element: whether it is shown, floats over the page, or is set apart by its letters.
//
// A classic script, like reader.js. Where a page is not drawn, attributes and inline style have to tell it.

globalThis.smallprintDrawing ??= (() => {
  const nodes = globalThis.smallprintNodes;

  const BOLD = 600;
  // What makes a box of an element that would else be a part of the running text.
  const BOXES = new Set(["block", "flex", "grid", "flow-root", "list-item", "table", "table-row", "table-cell"]);
  const CLIPPED = new Set(["hidden", "clip", "auto", "scroll"]);
  // What stands so many points outside of its place is not meant to be seen.
  const FAR_ASIDE = 500;
  // So many elements without a box of their own are looked through, one inside the other.
  const DEEPEST_CONTENTS = 16;

  const styleOf = (/** @type {Element} */ element) =>
    /** @type {Window} */ (nodes.pageOf(element).defaultView).getComputedStyle(element);

  /** Whether anyone draws the document that an element stands in. @param {Element} element */
  const isDrawn = (element) => nodes.pageOf(element).defaultView !== null;

  /** Whether the browser shows the text in an element, wherever one has to scroll. @param {Element} element */
  const isShown = (element) => {
    /** @type {Element | null} */
    let shown = element;
    for (let depth = 0; shown && depth < DEEPEST_CONTENTS; depth += 1) {
      if (nodes.isVisible(shown)) return true;
      // An element that is only its content has no box that could be seen.
      if (styleOf(shown).display !== "contents") return false;
      shown =
        nodes.slotOf(shown) ??
        nodes.elementAround(shown) ??
        /** @type {ShadowRoot} */ (nodes.rootOf(shown)).host ??
        null;
    }
    return true;
  };

  /** Whether the element is a box so low that nothing of it can be seen. @param {Element} element */
  const isShut = (element) => {
    if (nodes.heightOf(element) > 0 || nodes.firstOf(element) === null) return false;
    const { display, overflowY, height } = styleOf(element);
    return CLIPPED.has(overflowY) && display !== "contents" && display !== "inline" && Number.parseFloat(height) < 1;
  };

  /**
   * What the inline style says, without blanks. Not read through `style`: where our own policy allows no inline style,
   * the browser takes it from the pages that we parse as well.
   *
   * @param {Element} element
   */
  const rulesOf = (element) => {
    const style = nodes.attributeOf(element, "style");
    if (style === null) return [];
    return style
      .toLowerCase()
      .replace(/\s+|!important/g, "")
      .split(";");
  };

  const NOTHING = /^(?:display:none|visibility:hidden)$/;
  const LOW = /^(?:max-)?height:0(?:px|em|rem|%)?$/;
  const CUT = /^overflow(?:-y)?:(?:hidden|clip)$/;
  const HEAVY = /^font-weight:(?:bold|bolder|[6-9]00)$/;

  /** Whether the markup collapses the element, for a page that nobody draws. @param {Element} element */
  const isCollapsed = (element) => {
    if (nodes.hasAttribute(element, "hidden") || nodes.attributeOf(element, "aria-hidden") === "true") return true;
    if (nodes.nameOf(element) === "dialog" && !nodes.hasAttribute(element, "open")) return true;
    const rules = rulesOf(element);
    const says = (/** @type {RegExp} */ what) => rules.some((rule) => what.test(rule));
    return says(NOTHING) || (says(LOW) && says(CUT));
  };

  const CLEAR = /^opacity:0(?:%|\.0+)?$/;

  /**
   * Whether a field is kept from sight, and its label is not. What is folded away with its label may still be shown
   * with it, so that only the field's own style counts.
   *
   * @type {(field: Element, label: Element) => boolean}
   */
  const isVeiled = (field, label) => {
    if (field.hasAttribute("hidden")) return true;
    if (!isDrawn(field)) return rulesOf(field).some((rule) => NOTHING.test(rule) || CLEAR.test(rule));
    const { display, visibility, opacity, clipPath, clip, position, width, left } = styleOf(field);
    if (display === "none" || Number(opacity) === 0 || visibility !== styleOf(label).visibility) return true;
    if (position !== "absolute" && position !== "fixed") return false;
    const isAside = Number.parseFloat(left) < -FAR_ASIDE;
    return isAside || clipPath !== "none" || clip !== "auto" || Number.parseFloat(width) <= 1;
  };

  /** @param {Element} element */
  const isClosedDetails = (element) => nodes.nameOf(element) === "details" && !nodes.hasAttribute(element, "open");

  /**
   * Whether the element is a box that stays while the page scrolls. One that sticks to the top of its section with a
   * heading in it is that section's title.
   *
   * @param {Element} element
   */
  const floats = (element) => {
    const { position, bottom } = styleOf(element);
    if (position === "fixed") return true;
    return position === "sticky" && (bottom !== "auto" || nodes.findIn(element, "h1, h2, h3, h4, h5, h6") === null);
  };

  /**
   * What the style sheet makes of an element of the running text: a block, words that stand elsewhere, such as those for
   * screen readers, or nothing else. A first letter that floats does not part the sentence around it.
   *
   * @type {(element: Element) => "block" | "words" | null}
   */
  const boxOf = (element) => {
    const { display, float, position } = styleOf(element);
    if (!BOXES.has(display) || float !== "none") return null;
    return position === "absolute" || position === "fixed" ? "words" : "block";
  };

  /** Whether the style sheet lets a division run on with the text around it. @param {Element} element */
  const runsOn = (element) =>
    nodes.nameOf(element) === "div" && !nodes.hasAttribute(element, "role") && styleOf(element).display === "inline";

  /**
   * Whether boxes in an element stand beside each other as words of a line: in one that is itself part of a line, and
   * where bare text stands among them.
   *
   * @type {(element: Element, hasText: () => boolean) => boolean}
   */
  const putsInLine = (element, hasText) => {
    const { display, flexDirection } = styleOf(element);
    return display.endsWith("flex") && flexDirection.startsWith("row") && (display === "inline-flex" || hasText());
  };

  const STYLED_BOX = /^display:(?:block|flex|grid|flow-root|list-item|table(?:-row|-cell)?)$/;
  const OUT_OF_LINE = /^(?:float:(?:left|right)|position:(?:absolute|fixed))$/;

  /** Whether the inline style makes a block of an element of the running text. @param {Element} element */
  const isStyledBox = (element) => {
    const rules = rulesOf(element);
    return rules.some((rule) => STYLED_BOX.test(rule)) && !rules.some((rule) => OUT_OF_LINE.test(rule));
  };

  /** @param {Element} element */
  const lettersOf = (element) => {
    const { fontWeight, fontSize } = styleOf(element);
    return { isBold: Number(fontWeight) >= BOLD, size: Number.parseFloat(fontSize) };
  };

  /** Whether the inline style makes letters bold. @param {Element} element */
  const isStyledBold = (element) => rulesOf(element).some((rule) => HEAVY.test(rule));

  /** Whether line breaks in the text are kept, as a style sheet may ask. @param {Element} element */
  const keepsLines = (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace);

  // Frames smaller than this hold no text that anyone would read: trackers are a few points wide.
  const LEAST = { width: 200, height: 120 };

  const MEDIA = /^(?:image|video|audio)\/|flash/i;

  const isOfMedia = (/** @type {Element} */ frame) => MEDIA.test(frame.getAttribute("type") ?? "");

  /** Whether a frame names a page that it shows, or will show. @param {Element} frame */
  const namesPage = (frame) => {
    const target = (frame.getAttribute("src") ?? frame.getAttribute("data"))?.trim() ?? "";
    if (isOfMedia(frame)) return false;
    return frame.hasAttribute("srcdoc") || (target !== "" && !/^(?:about|javascript):/i.test(target));
  };

  /** Whether what stands in an object for those who can't see it is shown, as nothing else can be. @param {Element} frame */
  const showsContent = (frame) => {
    const first = frame.localName === "object" && isDrawn(frame) ? frame.firstElementChild : null;
    return first !== null && isShown(first);
  };

  /** Whether a frame is one that a reader sees and that may hold text. @param {Element} frame */
  const mayHoldText = (frame) => {
    if (isDrawn(frame)) {
      if (isOfMedia(frame)) return false;
      const { width, height } = frame.getBoundingClientRect();
      return isShown(frame) && width >= LEAST.width && height >= LEAST.height;
    }
    const isLarge = (/** @type {"width" | "height"} */ side) => {
      const told = frame.getAttribute(side)?.trim() ?? "";
      return !/^\d+(?:px)?$/.test(told) || Number.parseInt(told, 10) >= LEAST[side];
    };
    return namesPage(frame) && !isCollapsed(frame) && isLarge("width") && isLarge("height");
  };

  return Object.freeze({
    isDrawn,
    isShown,
    isShut,
    isCollapsed,
    isClosedDetails,
    floats,
    isVeiled,
    boxOf,
    runsOn,
    putsInLine,
    isStyledBox,
    lettersOf,
    isStyledBold,
    keepsLines,
    namesPage,
    showsContent,
    mayHoldText,
  });
})();
