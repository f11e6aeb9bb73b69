// Draws parts of which one is seen at a time, as the pattern for tabs of the ARIA Authoring Practices has it.

import { button, element } from "./element.js";

/**
 * @typedef {object} Part
 * @property {string} name A word for ids and for style.
 * @property {string} title
 * @property {number} [count] How much is in it.
 * @property {HTMLElement} content
 */

/** @param {string} label @param {Part[]} parts */
export const tabs = (label, parts) => {
  const buttons = parts.map(({ name, title, count }, at) =>
    button(
      { role: "tab", id: `tab-${name}`, "aria-controls": `part-${name}` },
      () => choose(at),
      title,
      count !== undefined && element("small", {}, String(count)),
    ),
  );
  const panels = parts.map(({ name, content }) =>
    element("div", { role: "tabpanel", id: `part-${name}`, "aria-labelledby": `tab-${name}`, tabindex: 0 }, content),
  );
  const choose = (/** @type {number} */ chosen) => {
    for (const [at, tab] of buttons.entries()) {
      tab.setAttribute("aria-selected", String(at === chosen));
      tab.tabIndex = at === chosen ? 0 : -1;
      panels[at].hidden = at !== chosen;
    }
  };
  /** @type {Record<string, (at: number) => number>} */
  const moves = {
    ArrowRight: (at) => (at + 1) % parts.length,
    ArrowLeft: (at) => (at + parts.length - 1) % parts.length,
    Home: () => 0,
    End: () => parts.length - 1,
  };
  for (const [at, tab] of buttons.entries()) {
    tab.addEventListener("keydown", (event) => {
      const to = moves[event.key]?.(at);
      if (to === undefined) return;
      event.preventDefault();
      choose(to);
      buttons[to].focus();
    });
  }
  choose(0);
  return element(
    "div",
    { class: "tabs" },
    element("div", { role: "tablist", "aria-label": label }, ...buttons),
    ...panels,
  );
};
