// Draws a choice among a few names, of which at first all are meant.

import { element } from "../element.js";
import { say } from "../words.js";

/** @type {(name: "topic" | "law", values: string[], onChoose: (value: string) => void) => HTMLElement} */
export const picker = (name, values, onChoose) => {
  const select = element(
    "select",
    {},
    element("option", { value: "" }, say(`every-${name}`)),
    ...values.map((value) => element("option", { value }, say(`${name}-${value}`))),
  );
  select.addEventListener("change", () => onChoose(select.value));
  return element("label", { class: "picker" }, say(`pick-${name}`), select);
};
