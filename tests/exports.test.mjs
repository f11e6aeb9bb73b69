// The exports as WebAssembly: the same text as the command line writes, and a clear error for what is no format.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import load, { write } from "../www/wasm/smallprint.js";

const at = (...path) => join(import.meta.dirname, "..", ...path);

await load({ module_or_path: readFileSync(at("www/wasm/smallprint_bg.wasm")) });

const native = (format, file) =>
  execFileSync(at("target/release/smallprint"), ["--format", format, file], { encoding: "utf8", maxBuffer: 1 << 28 });

describe("the exports as WebAssembly", () => {
  for (const format of ["markdown", "csv"]) {
    test(`the command line gives the same bytes: ${format}`, () => {
      for (const name of ["www/sample.txt", "tests/policies/ad-network.txt", "tests/policies/not-a-policy.txt"]) {
        const source = { text: readFileSync(at(name), "utf8"), title: at(name) };
        assert.equal(write(source, format), native(format, at(name)));
      }
    });
  }

  test("what is no format, and what is no source, is refused", () => {
    assert.throws(() => write({ text: "" }, "xml"), { name: "TypeError", message: /xml/ });
    assert.throws(() => write({}, "csv"), TypeError);
  });
});
