// The package in a page, without a bundler: the engine is ready when this module is loaded.

import load from "./wasm/smallprint.js";

await load({ module_or_path: new URL("./wasm/smallprint_bg.wasm", import.meta.url) });

export * from "./engine.js";
