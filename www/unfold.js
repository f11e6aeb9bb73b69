// Opens what hides a place in a page, by the means that the page itself gives its readers.
//
// A classic script, like reader.js.

globalThis.smallprintUnfold ??= (() => {
  const nodes = globalThis.smallprintNodes;

  /** A page may take so long to open a part of it. Milliseconds. */
  const LONGEST = 1000;
  const STEP = 50;

  const SHUT = "[aria-expanded='false']";

  /** @param {string} id */
  const quoted = (id) => `"${CSS.escape(id)}"`;

  /** A click must not lead away, nor send a form. @param {HTMLElement} control */
  const opensOnly = (control) => {
    if (control.localName === "a") return (control.getAttribute("href") ?? "#").startsWith("#");
    return !(/** @type {HTMLButtonElement} */ (control).form) || control.getAttribute("type") === "button";
  };

  /** What opens the element that hides: a control says so, or its tab does, or the heading before it is a button. @param {Element} hiding @returns {HTMLElement | null} */
  const controlOf = (hiding) => {
    const page = nodes.pageOf(hiding);
    const id = nodes.idOf(hiding);
    const named = id
      ? page.querySelector(
          `[aria-controls~=${quoted(id)}], [data-target=${quoted(`#${id}`)}], [data-bs-target=${quoted(`#${id}`)}]`,
        )
      : null;
    const label = nodes.attributeOf(hiding, "aria-labelledby");
    const tab = label ? page.getElementById(label.split(/\s+/)[0]) : null;
    const before = nodes.elementBefore(hiding);
    const isShut = before && nodes.matches(before, SHUT);
    const shut = isShut ? before : before && nodes.findIn(before, SHUT);
    const link = id ? page.querySelector(`a[href=${quoted(`#${id}`)}]`) : null;
    const control = named ?? tab ?? shut ?? link ?? null;
    return control instanceof (page.defaultView ?? window).HTMLElement && opensOnly(control) ? control : null;
  };

  /** Opens one thing that hides; false where nothing more can be opened. @param {Element} element */
  const openAround = (element) => {
    for (let hiding = /** @type {Element | null} */ (element); hiding; hiding = nodes.elementAround(hiding)) {
      if (nodes.nameOf(hiding) === "details" && !nodes.hasAttribute(hiding, "open")) {
        /** @type {HTMLDetailsElement} */ (hiding).open = true;
        return true;
      }
      const { display, visibility } = getComputedStyle(hiding);
      const isFlat = nodes.heightOf(hiding) === 0 && nodes.countOf(hiding) > 0;
      if (display !== "none" && visibility !== "hidden" && !isFlat) continue;
      const control = controlOf(hiding);
      // A link that leads away, or a control that says it is open, opens nothing.
      if (!control || control.getAttribute("aria-expanded") === "true") continue;
      control.click();
      return true;
    }
    return false;
  };

  /** @type {import("./shapes").Unfold["unfold"]} */
  const unfold = async (element, isShown) => {
    for (let waited = 0; waited < LONGEST && !isShown(); waited += STEP) {
      if (waited === 0 || waited % (4 * STEP) === 0) openAround(element);
      await new Promise((done) => setTimeout(done, STEP));
    }
    return isShown();
  };

  return Object.freeze({ unfold });
})();
