// The package in Node: the engine is ready when this module is loaded.

import { readFileSync } from "node:fs";
import { initSync } from "./wasm/smallprint.js";

initSync({ module: readFileSync(new URL("./wasm/smallprint_bg.wasm", import.meta.url)) });

export * from "./engine.js";
