// Makes copies of the built extension whose background fails at a chosen step, for tests of what then becomes of it.

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

/** A folder with an extension that fails where the storage says so; the caller takes it away. */
export const faultyCopy = () => {
  const folder = join(mkdtempSync(join(tmpdir(), "smallprint-faults-")), "extension");
  cpSync(DIST, folder, { recursive: true });
  const background = join(folder, "extension/background.js");
  writeFileSync(join(folder, "extension/faults.js"), FAULTS);
  writeFileSync(background, `import "./faults.js";\n${readFileSync(background, "utf8")}`);
  return { folder, remove: () => rmSync(join(folder, ".."), { recursive: true, force: true }) };
};
