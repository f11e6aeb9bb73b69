// Paints clauses in a page by their stance and scrolls to one of them, without touching the page's elements.
//
// A classic script, like reader.js.

globalThis.smallprintMarks ??= (() => {
  // The names that marks.css gives a look to. Where two clauses overlap, the graver one is seen.
  const STANCES = ["neutral", "good", "caution", "bad", "grave"];
  const FOCUS = "smallprint-focus";
  const FLASH = 2600;
  let fading = 0;

  /** @type {import("./shapes").Marks["paint"]} */
  const paint = (reading, places) => {
    clear();
    let painted = 0;
    for (const [priority, stance] of STANCES.entries()) {
      const ranges = places
        .filter((place) => place.stance === stance)
        .map((place) => globalThis.smallprintReader.rangeOf(reading, place.start, place.end))
        .filter((range) => range !== null);
      if (ranges.length === 0) continue;
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(`smallprint-${stance}`, highlight);
      painted += ranges.length;
    }
    return painted;
  };

  /** @type {import("./shapes").Marks["reveal"]} */
  const reveal = (reading, place) => {
    const range = globalThis.smallprintReader.rangeOf(reading, place.start, place.end);
    if (!range) return false;
    // First whatever box scrolls around it, then the window, so that the first line stands in the upper third.
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = range.getBoundingClientRect();
    const hidden = box.width === 0 && box.height === 0;
    if (hidden) return false;
    window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: "instant" });
    const highlight = new Highlight(range);
    highlight.priority = STANCES.length;
    CSS.highlights.set(FOCUS, highlight);
    clearTimeout(fading);
    fading = setTimeout(() => CSS.highlights.delete(FOCUS), FLASH);
    return true;
  };

  const clear = () => {
    for (const stance of STANCES) CSS.highlights.delete(`smallprint-${stance}`);
    CSS.highlights.delete(FOCUS);
  };

  return Object.freeze({ paint, reveal, clear });
})();
