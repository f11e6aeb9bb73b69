// Tells which clause of a page the pointer is on, without touching the page's elements.
//
// A classic script, like reader.js.

globalThis.smallprintPointer ??= (() => {
  /** The place in the page under a point: the newer name, and the one of older browsers. @type {(x: number, y: number) => { node: Node, offset: number } | null} */
  const caretAt = (x, y) => {
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y);
      return caret && { node: caret.offsetNode, offset: caret.offset };
    }
    const range = document.caretRangeFromPoint(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
  };

  /** @type {import("./shapes").Pointer["watch"]} */
  const watch = ({ placeAt, onPlace }) => {
    let frame = 0;
    /** @type {import("./shapes").Stretch | null} */
    let last = null;
    const look = (/** @type {MouseEvent} */ { clientX, clientY }) => {
      const caret = caretAt(clientX, clientY);
      const place = caret && placeAt(caret.node, caret.offset);
      if (place?.start === last?.start && place?.end === last?.end) return;
      last = place && { start: place.start, end: place.end };
      onPlace(last);
    };
    // Once for each picture that the browser draws is enough.
    const onMove = (/** @type {MouseEvent} */ event) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event));
    };
    document.addEventListener("mousemove", onMove, { passive: true });
    return { stop: () => document.removeEventListener("mousemove", onMove) };
  };

  return Object.freeze({ watch });
})();
