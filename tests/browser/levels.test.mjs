// The three levels of the automatic badge in a real browser, named by BROWSER: where the browser runs which script.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf, serve } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";
import { pause, until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const name = process.env.BROWSER ?? "chromium";
const driver = await import(`./${name}.mjs`);
const absent = driver.path === null ? `${name} is not on this machine` : false;

// A site that is one page: its script puts another text in the place of the first.
const application = pageOf("# Kettles\n\nOur kettles are made by hand.", "Fernwick").replace(
  "</body>",
  `<template>${pageOf(SAMPLE, "")}</template><script>
    globalThis.turn = () => {
      history.pushState(null, "", "/app/about-your-data");
      document.title = "Privacy at Fernwick";
      document.body.replaceChildren(document.querySelector("template").content.cloneNode(true));
    };
  </script></body>`,
);

const pages = {
  "/company/notice": { body: pageOf(SAMPLE, "Fernwick: Privacy notice") },
  "/company/datos": { body: pageOf("Vendemos teteras. ".repeat(80), "Política de privacidad") },
  "/company/kettles": { body: pageOf("# Kettles\n\nOur kettles are made by hand, one a day.", "Kettles") },
  "/app/kettles": { body: application },
};

describe(`the levels of the badge in ${name}`, { skip: absent }, () => {
  let browser;
  let server;
  before(async () => {
    server = await serve(pages);
    browser = await driver.launch({ dist: join(ROOT, "dist", name) });
    await browser.allow();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = (path) => browser.open(server.origin + path);
  const registered = () =>
    browser.desk.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id, js }) => [id, js]),
    );
  const remembered = () =>
    browser.desk.evaluate(async () =>
      Object.values(await chrome.storage.session.get(null)).map((memory) => new URL(memory.url).pathname),
    );

  test("on policy addresses: a policy elsewhere is left alone", async () => {
    const page = await open("/company/notice");
    await pause(500);
    assert.equal((await browser.badge(page)).text, "");
    assert.deepEqual(await remembered(), []);
    await page.close();
  });

  test("on every page: a page that calls itself a policy is read, in any language", async () => {
    await browser.desk.bringToFront();
    await browser.desk.click("#every");
    await until(async () => (await registered()).length === 2);
    const page = await open("/company/notice");
    assert.match(await until(async () => (await browser.badge(page)).text), /^[A-E]$/);
    await page.close();
    const spanish = await open("/company/datos");
    assert.equal(await until(async () => (await browser.badge(spanish)).text), "?");
    await spanish.close();
  });

  test("on every page: the reader's scripts run on no other page", async () => {
    const page = await open("/company/kettles");
    await pause(500);
    assert.equal((await browser.badge(page)).text, "");
    assert.ok(!(await remembered()).includes("/company/kettles"));
    const [, gate] = (await registered()).find(([id]) => id === "pages");
    const own = ["ground", "messages", "names", "gate"].map((name) => `extension/${name}.js`);
    // Some browsers tell a file by its whole address.
    assert.deepEqual(
      gate.map((path) => new URL(path, "https://extension.example").pathname.slice(1)),
      own,
    );
    await page.close();
  });

  test("on every page: a site that turns into its policy by script is read", async () => {
    const page = await open("/app/kettles");
    // Past the second look that every page gets, so that only the move can bring the reader.
    await pause(2300);
    await page.evaluate(() => globalThis.turn());
    assert.match(await until(async () => (await browser.badge(page)).text), /^[A-E]$/);
    await page.close();
  });

  test("only on a click: nothing runs by itself", async () => {
    await browser.forbid();
    const page = await open("/company/notice");
    await pause(500);
    assert.equal((await browser.badge(page)).text, "");
    await page.close();
  });
});
