// Paints clauses in a page by their stance and scrolls to one of them, without touching the page's elements.
//
// A classic script, like reader.js.

globalThis.smallprintMarks ??= (() => {
  /** @type {typeof globalThis.smallprintRanges.rangesOf} */
  const rangesOf = (reading, start, end) => globalThis.smallprintRanges.rangesOf(reading, start, end);

  // The names that marks.css gives a look to. Where two clauses overlap, the graver one is seen.
  const STANCES = ["neutral", "good", "caution", "bad", "grave"];
  const FOCUS = "smallprint-focus";
  const FLASH = 2600;
  let fading = 0;

  /** The windows that something is painted in: each page, also that of a frame, paints its own text. @type {Set<Window & typeof globalThis>} */
  const windows = new Set();

  const windowOf = (/** @type {Range} */ range) => range.startContainer.ownerDocument?.defaultView ?? null;

  /**
   * The window as its own page sees it, for a frame in Firefox. To scripts beside the page Firefox gives the highlights
   * of one window for those of another, as soon as they reach for those of several.
   *
   * @type {(view: Window & typeof globalThis) => Window & typeof globalThis}
   */
  const ownViewOf = (view) => (view === window ? view : (Reflect.get(view, "wrappedJSObject") ?? view));

  /** @type {(ranges: Range[], name: string, priority: number) => void} */
  const light = (ranges, name, priority) => {
    for (const view of new Set(ranges.map(windowOf))) {
      if (!view) continue;
      try {
        const { Highlight, CSS } = ownViewOf(view);
        const highlight = new Highlight(...ranges.filter((range) => windowOf(range) === view));
        highlight.priority = priority;
        CSS.highlights.set(name, highlight);
        windows.add(view);
      } catch {
        // The page of a frame has spoilt what paints in it: it stays unpainted, and all others are painted.
      }
    }
  };

  const putOut = (/** @type {string} */ name) => {
    for (const view of windows) {
      try {
        ownViewOf(view).CSS.highlights.delete(name);
      } catch {
        // The frame is gone, and what was painted in it.
        windows.delete(view);
      }
    }
  };

  /** @type {import("./shapes").Marks["paint"]} */
  const paint = (reading, places) => {
    clear();
    let painted = 0;
    for (const [priority, stance] of STANCES.entries()) {
      const found = places
        .filter((place) => place.stance === stance)
        .map((place) => rangesOf(reading, place.start, place.end))
        .filter((ranges) => ranges.length > 0);
      light(found.flat(), `smallprint-${stance}`, priority);
      painted += found.length;
    }
    return painted;
  };

  /** Where a range stands in the window that a reader looks into, over all frames around it. @param {Range} range */
  const topOf = (range) => {
    let { top } = range.getBoundingClientRect();
    for (let inner = windowOf(range); inner?.frameElement; inner = inner.frameElement.ownerDocument.defaultView) {
      top += inner.frameElement.getBoundingClientRect().top + inner.frameElement.clientTop;
    }
    return top;
  };

  const isShown = (/** @type {Range} */ range) => {
    const { width, height } = range.getBoundingClientRect();
    return width > 0 || height > 0;
  };

  /** @type {import("./shapes").Marks["reveal"]} */
  const reveal = async (reading, place) => {
    const ranges = rangesOf(reading, place.start, place.end);
    if (ranges.length === 0) return false;
    const [first] = ranges;
    const around = first.startContainer.parentElement;
    if (!isShown(first) && around) await globalThis.smallprintUnfold?.unfold(around, () => isShown(first));
    if (!isShown(first)) return false;
    // First whatever box scrolls around it, then the window, so that the first line stands in the upper third.
    if (around) globalThis.smallprintNodes.bringIntoView(around);
    window.scrollBy({ top: topOf(first) - window.innerHeight / 3, behavior: "instant" });
    putOut(FOCUS);
    light(ranges, FOCUS, STANCES.length);
    clearTimeout(fading);
    fading = setTimeout(() => putOut(FOCUS), FLASH);
    return true;
  };

  const clear = () => {
    for (const stance of STANCES) putOut(`smallprint-${stance}`);
    putOut(FOCUS);
    windows.clear();
  };

  return Object.freeze({ paint, reveal, clear });
})();
