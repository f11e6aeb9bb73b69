// Asks nodes of a page what they are by the browser's own means, whatever their page calls its fields.
//
// A classic script, like reader.js. A field that is called `firstChild` answers in place of the first child of its form,
// in Chromium also to scripts that stand apart from the page. No other element lets its answers be hidden so.

globalThis.smallprintNodes ??= (() => {
  /** @type {<T, K extends keyof T & string>(prototype: T, name: K) => (node: unknown) => T[K]} */
  const answer = (prototype, name) => {
    const { get } = /** @type {{ get: () => any }} */ (Object.getOwnPropertyDescriptor(prototype, name));
    return (node) => get.call(node);
  };

  const { getAttribute, hasAttribute, matches, querySelector, checkVisibility, scrollIntoView } = Element.prototype;
  const { getRootNode } = Node.prototype;

  return Object.freeze({
    typeOf: answer(Node.prototype, "nodeType"),
    firstOf: answer(Node.prototype, "firstChild"),
    nextOf: answer(Node.prototype, "nextSibling"),
    childrenOf: answer(Node.prototype, "childNodes"),
    parentOf: answer(Node.prototype, "parentNode"),
    elementAround: answer(Node.prototype, "parentElement"),
    pageOf: /** @type {(element: Element) => Document} */ (answer(Node.prototype, "ownerDocument")),
    isConnected: answer(Node.prototype, "isConnected"),
    rootOf: (/** @type {Node} */ node) => getRootNode.call(node),
    nameOf: answer(Element.prototype, "localName"),
    idOf: answer(Element.prototype, "id"),
    shadowOf: answer(Element.prototype, "shadowRoot"),
    slotOf: answer(Element.prototype, "assignedSlot"),
    heightOf: answer(Element.prototype, "clientHeight"),
    countOf: answer(Element.prototype, "childElementCount"),
    elementBefore: answer(Element.prototype, "previousElementSibling"),
    attributeOf: (/** @type {Element} */ element, /** @type {string} */ name) => getAttribute.call(element, name),
    hasAttribute: (/** @type {Element} */ element, /** @type {string} */ name) => hasAttribute.call(element, name),
    matches: (/** @type {Element} */ element, /** @type {string} */ selector) => matches.call(element, selector),
    findIn: (/** @type {Element} */ element, /** @type {string} */ selector) => querySelector.call(element, selector),
    isVisible: (/** @type {Element} */ element) => checkVisibility.call(element, { visibilityProperty: true }),
    bringIntoView: (/** @type {Element} */ element) =>
      scrollIntoView.call(element, { block: "center", behavior: "instant" }),
  });
})();
