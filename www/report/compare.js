// Draws the way to compare a policy with an earlier version of it: one that is open, a file, or a pasted text.

import { compare } from "../analyzer.js";
import { button, element } from "../element.js";
import { fromFile, fromText, READABLE } from "../source.js";
import { say } from "../words.js";
import { drawComparison } from "./comparison.js";
import { quiet, section } from "./section.js";

/** @typedef {import("../wasm/smallprint.js").Source} Source */
/** @typedef {import("../wasm/smallprint.js").Profile} Profile */

/** @type {(source: Source, profile: Profile, others: { name: string, source: Source }[]) => HTMLElement} */
export const comparer = (source, profile, others) => {
  const result = element("div", { role: "status" });
  const against = async (/** @type {Source} */ old) =>
    result.replaceChildren(drawComparison(await compare(old, source, profile)));

  const file = element("input", {
    type: "file",
    accept: READABLE,
    hidden: "",
  });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await fromFile(chosen);
    if ("source" in read) await against(read.source);
    else result.replaceChildren(quiet(say(`problem-${read.problem}`, { name: chosen.name })));
    file.value = "";
  });
  const box = element("textarea", {
    "aria-label": say("compare-paste"),
    placeholder: say("compare-paste"),
    spellcheck: "false",
  });
  box.addEventListener("input", async () => {
    if (box.value.trim() !== "") await against(await fromText(box.value));
  });

  return section(
    "compare",
    quiet(say("compare-lead")),
    others.length > 0 && otherPicker(others, against),
    element(
      "div",
      { class: "actions" },
      button({}, () => file.click(), say("compare-file")),
      file,
    ),
    box,
    result,
  );
};

/** @type {(others: { name: string, source: Source }[], onChoose: (old: Source) => void) => HTMLElement} */
const otherPicker = (others, onChoose) => {
  const select = element(
    "select",
    {},
    element("option", { value: "" }, say("compare-none")),
    ...others.map(({ name }, at) => element("option", { value: at }, name)),
  );
  select.addEventListener("change", () => select.value !== "" && onChoose(others[Number(select.value)].source));
  return element("label", { class: "picker" }, say("compare-open"), select);
};
