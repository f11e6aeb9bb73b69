// Knows what the words on a control are: what to press or to fill in, the title of a section, or text like any other.
//
// A classic script, like reader.js.

globalThis.smallprintControls ??= (() => {
  const { hasAttribute } = globalThis.smallprintNodes;
  const drawing = globalThis.smallprintDrawing;

  const NAMES = new Set(["button", "label", "legend", "option"]);
  const ROLES = new Set("button menuitem menuitemcheckbox menuitemradio tab checkbox radio switch option".split(" "));
  const FIELDS = new Set(["input", "select", "textarea"]);
  const BOX = /^(?:checkbox|radio)$/i;

  /** @type {(name: string, role: string) => boolean} */
  const isControl = (name, role) => NAMES.has(name) || ROLES.has(role);

  const isField = (/** @type {Element | null} */ element) => element !== null && FIELDS.has(element.localName);

  /** The field that a label names, by what it says or by standing beside it. @param {Element} label @returns {Element | null} */
  const fieldOf = (label) => {
    const beside = [label.nextElementSibling, label.previousElementSibling];
    return /** @type {HTMLLabelElement} */ (label).control ?? beside.find(isField) ?? null;
  };

  /** A box that nobody sees is ticked by its label: to fold out the section after it, or as a box that is drawn anew. @param {Element} label */
  const wordsOnLabel = (label) => {
    const field = fieldOf(label);
    // In a form the field may stand anywhere.
    if (field === null) return label.closest("form") ? "action" : "text";
    const isVeiled = BOX.test(field.getAttribute("type") ?? "") && drawing.isVeiled(field, label);
    if (!isVeiled) return "action";
    // Of tabs all names stand before the first section.
    const ends = [label.nextElementSibling, field.previousElementSibling];
    const isAmongTabs = ends.some((end) => isField(end) || end?.localName === "label");
    return isAmongTabs || ends[0] === null ? "text" : "title";
  };

  /** @type {(element: Element, name: string, role: string) => "action" | "title" | "text"} */
  const wordsOn = (element, name, role) => {
    if (name === "label") return wordsOnLabel(element);
    const isButton = name === "button" || role === "button";
    const opens = hasAttribute(element, "aria-expanded") || hasAttribute(element, "aria-controls");
    return role === "tab" || (isButton && opens) ? "title" : "action";
  };

  return Object.freeze({ isControl, wordsOn });
})();
