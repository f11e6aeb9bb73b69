// What is given to others: the same bytes each time, one version, a changelog that tells it, and licences that are all named.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { unzipSync } from "fflate";
import { entriesOf, tarball, zip } from "../xtask/archive.mjs";
import { sectionOf } from "../xtask/changelog.mjs";
import { crates, IN_BROWSERS, page } from "../xtask/licences.mjs";
import { version } from "../xtask/version.mjs";

const ROOT = join(import.meta.dirname, "..");
const read = (path) => readFileSync(join(ROOT, path));
const json = (path) => JSON.parse(read(path).toString());

describe("packing twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "smallprint-release-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The same files, written in another order and at another time. */
  const write = (name, entries, time) => {
    for (const { name: file, bytes } of entries) {
      const path = join(folder, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      utimesSync(path, time, time);
    }
    return join(folder, name);
  };

  test("gives the bytes of the zips that are handed in, wherever and whenever their files were written", () => {
    for (const browser of ["chromium", "firefox"]) {
      const entries = entriesOf(join(ROOT, "dist", browser));
      const copy = write(`a-longer-name-for-${browser}`, entries.toReversed(), new Date(2031, 5, 5));
      const packed = zip(entriesOf(copy));
      assert.ok(Buffer.from(packed).equals(read(`dist/smallprint-${browser}.zip`)), browser);
      assert.deepEqual(Object.keys(unzipSync(packed)), entries.map(({ name }) => name).toSorted());
    }
  });

  test("gives the same tar, whose files have no owner and no time", () => {
    const files = [
      { name: "lark/run", bytes: Buffer.from("#!/bin/sh\necho larkspur\n"), isProgram: true },
      { name: "lark/README", bytes: Buffer.from("x".repeat(1024)) },
    ];
    const packed = tarball(files);
    assert.ok(Buffer.from(packed).equals(tarball(files.toReversed())));
    const archive = join(folder, "lark.tar.gz");
    writeFileSync(archive, packed);
    const listed = execFileSync("tar", ["-tvzf", archive, "--numeric-owner"], {
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC" },
    });
    assert.match(
      listed,
      /^-rw-r--r-- 0\/0 +1024 1970-01-01 00:00 lark\/README\n-rwxr-xr-x 0\/0 +24 1970-01-01 00:00 lark\/run\n$/,
    );
    execFileSync("tar", ["-xzf", archive, "-C", folder]);
    assert.equal(execFileSync(join(folder, "lark/run"), { encoding: "utf8" }), "larkspur\n");
  });

  const paths = [ROOT, homedir(), process.env.CARGO_HOME].filter((path) => path && path !== "/");
  const namesNoPathOf = (bytes, name) => {
    for (const path of paths) assert.ok(!Buffer.from(bytes).includes(`${path}/`), `${name} names ${path}`);
  };

  test("no path of this machine stands in the modules", () => {
    for (const name of readdirSync(join(ROOT, "www/wasm")).filter((name) => name.endsWith(".wasm"))) {
      const module = read(`www/wasm/${name}`);
      assert.ok(module.includes("/rustc/"), `${name} names no file at all: look for another sign`);
      namesNoPathOf(module, name);
    }
  });

  const [wheel] = readdirSync(join(ROOT, "dist")).filter((name) => name.endsWith(".whl"));
  test("nor in the wheel, which carries its licences", { skip: wheel === undefined && "no wheel was built" }, () => {
    const files = unzipSync(read(`dist/${wheel}`));
    for (const [name, bytes] of Object.entries(files)) namesNoPathOf(bytes, name);
    assert.ok(Object.keys(files).some((name) => name.endsWith("/LICENCES.txt")));
  });
});

describe("the version", () => {
  test("stands in Cargo.toml alone, and from there in every package", () => {
    assert.ok(!("version" in json("extension/manifest.json")));
    assert.ok(!("version" in json("package.json")));
    for (const browser of ["chromium", "firefox"]) assert.equal(json(`dist/${browser}/manifest.json`).version, version);
    assert.equal(json("dist/npm/package.json").version, version);
    for (const name of ["Cargo.toml", "pdf/Cargo.toml", "xtask/Cargo.toml", "packages/python/Cargo.toml"])
      assert.match(read(name).toString(), /^\[package\]\nname = "[\w-]+"\nversion\.workspace = true$/m, name);
  });
});

describe("a release", () => {
  const changelog =
    "# Changelog\n\n## Unreleased\n\n- Reads more.\n\n## 0.2.0 (2026-11-30)\n\n- Reads.\n\n## 0.1.0\n\n";

  test("tells what the changelog says of its version", () => {
    assert.equal(sectionOf(changelog, "0.2.0", false), "- Reads.");
    assert.equal(sectionOf(changelog, "0.2.0", true), "- Reads.");
  });
  test("is refused where the changelog has no section for its version, with what to write", () => {
    assert.throws(
      () => sectionOf(changelog, "0.3.0", false),
      /no section "## 0\.3\.0".*name it "## 0\.3\.0 \(\d{4}-\d\d-\d\d\)"/,
    );
    assert.throws(() => sectionOf(changelog, "0.1.0", false), /no section "## 0\.1\.0" that says something/);
    // A version that another begins with is another.
    assert.throws(() => sectionOf(changelog, "0.2", false), /no section "## 0\.2"/);
  });
  test("can be tried with what is not released yet, but not with nothing", () => {
    assert.equal(sectionOf(changelog, "0.3.0", true), "- Reads more.");
    assert.throws(() => sectionOf("# Changelog\n", "0.3.0", true), /write what changed for readers/);
  });
});

describe("the licences", () => {
  let all;
  before(() => {
    all = crates();
  });
  const allowed = /^allow = \[(.*)\]$/m.exec(read("deny.toml").toString())[1].match(/[^",\s][^",]*/g);

  /** Whether one may go by licences of the list alone. An expression has at most one pair of brackets. */
  const isAllowed = (licence) =>
    licence.split(" AND ").every((part) =>
      part
        .replace(/^\(|\)$/g, "")
        .split(" OR ")
        .some((one) => allowed.includes(one)),
    );

  test("docs/licences.md names all that the lock files name", () => {
    assert.equal(read("docs/licences.md").toString(), page(), "run node xtask/licences.mjs");
  });
  test("each crate may be taken by a licence that deny.toml lets in", () => {
    assert.ok(all.length > 100, `${all.length} crates`);
    for (const { name, licence } of all) assert.ok(isAllowed(licence), `${name}: ${licence}`);
    assert.ok(!isAllowed("GPL-3.0-only") && !isAllowed("MIT AND (GPL-3.0-only OR MPL-2.0)"));
  });
  test("every package carries the licences of what stands in it, and ours", () => {
    const shipped = all.filter(({ parts }) => parts.some((part) => IN_BROWSERS.includes(part)));
    for (const folder of ["chromium", "firefox", "site"]) {
      const text = read(`dist/${folder}/LICENCES.txt`).toString();
      assert.match(text, /^Smallprint\n/);
      for (const { name, version } of shipped)
        assert.ok(text.includes(`\n${name} ${version} (`), `${name} in ${folder}`);
    }
    assert.match(read("dist/npm/LICENCES.txt").toString(), /\nwhatlang /);
  });
});
