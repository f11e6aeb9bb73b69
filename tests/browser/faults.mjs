// Makes copies of the built extension that fail at a chosen step, or that send what they must not, for tests to see it.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./session.mjs";

/**
 * Wraps what the background asks of the browser. Which of it fails is read from the storage at each call: `hang` never
 * answers and tells that it was reached, `refuse` answers as a browser without room does.
 */
const FAULTS = `
  const get = chrome.storage.local.get.bind(chrome.storage.local);
  const set = chrome.storage.local.set.bind(chrome.storage.local);
  const wrap = (holder, name, step) => {
    const asIs = holder[name].bind(holder);
    holder[name] = async (...values) => {
      const { fault } = await get("fault");
      if (fault?.step !== step) return asIs(...values);
      await set({ reached: step });
      if (fault.how === "refuse") throw new Error("QuotaExceededError");
      return new Promise(() => {});
    };
  };
  wrap(chrome.permissions, "contains", "the level is asked");
  wrap(chrome.storage.local, "set", "a visit is kept");
  wrap(chrome.storage.session, "set", "the report is remembered");
  wrap(chrome.action, "setBadgeText", "the badge is set");
  wrap(globalThis, "fetch", "the engine is loaded");
`;

/** @param {string} folder */
const removalOf = (folder) => () => rmSync(join(folder, ".."), { recursive: true, force: true });

const copyOf = () => {
  const folder = join(mkdtempSync(join(tmpdir(), "smallprint-faults-")), "extension");
  cpSync(DIST, folder, { recursive: true });
  return folder;
};

/** A folder with an extension that fails where the storage says so; the caller takes it away. */
export const faultyCopy = () => {
  const folder = copyOf();
  const background = join(folder, "extension/background.js");
  writeFileSync(join(folder, "extension/faults.js"), FAULTS);
  writeFileSync(background, `import "./faults.js";\n${readFileSync(background, "utf8")}`);
  return { folder, remove: removalOf(folder) };
};

/** A folder with an extension that sends something from each of its parts: what a log of requests must not miss. */
export const talkativeCopy = () => {
  const folder = copyOf();
  const append = (path, script) =>
    writeFileSync(join(folder, path), `${readFileSync(join(folder, path), "utf8")}\n${script}\n`);
  for (const part of ["background", "popup", "report", "welcome", "page"])
    append(`extension/${part}.js`, `fetch("http://talk.example/${part}", { mode: "no-cors" }).catch(() => {});`);
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("connect-src 'self'", "connect-src 'self' http:"));
  return { folder, remove: removalOf(folder) };
};
