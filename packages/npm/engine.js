// The engine as others call it: wherever it takes a source, a plain text will do.

import * as engine from "./wasm/smallprint.js";

const sourceOf = (text) => (typeof text === "string" ? { text } : text);

export const analyze = (text, profile) => engine.analyze(sourceOf(text), profile);

export const compare = (old, newer, profile) => engine.compare(sourceOf(old), sourceOf(newer), profile);

export const write = (text, format, profile) => engine.write(sourceOf(text), format, profile);

export const catalogue = () => engine.catalogue();
