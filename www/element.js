// Makes elements, and finds those of the page: what comes from a policy is always text, never markup.

/** @typedef {Node | string | null | false} Child null and false leave a place empty */

const SVG = "http://www.w3.org/2000/svg";

/** @type {(made: Element, attributes: Record<string, string | number>, children: Child[]) => void} */
const furnish = (made, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.filter((child) => child !== null && child !== false));
};

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  furnish(made, attributes, children);
  return made;
};

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {Child[]} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export const drawing = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS(SVG, tag);
  furnish(made, attributes, children);
  return made;
};

/**
 * A button that does something where it stands.
 *
 * @param {Record<string, string | number>} attributes
 * @param {(event: MouseEvent) => unknown} act
 * @param {Child[]} children
 */
export const button = (attributes, act, ...children) => {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", act);
  return made;
};

/** An element that the page itself holds. @param {string} id */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
