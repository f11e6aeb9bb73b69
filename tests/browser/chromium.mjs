// Drives Chromium with the built extension: the same functions as firefox.mjs.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { browserPath } from "./browsers.mjs";
import { pause, until } from "./wait.mjs";

export const name = "chromium";
export const path = browserPath(name);

/** @param {{ dist: string, headless?: boolean }} options */
export const launch = async ({ dist, headless = true }) => {
  const profile = mkdtempSync(join(tmpdir(), "smallprint-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [dist],
    userDataDir: profile,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // Chromium refuses its sandbox to root.
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--enable-unsafe-extension-debugging"],
  });
  const workers = (target) => target.type() === "service_worker";
  const id = new URL((await browser.waitForTarget(workers)).url()).host;
  const root = `chrome-extension://${id}`;

  /** Addresses that the background asked for. @type {string[]} */
  const asked = [];
  const listeners = new Set();
  const listen = async (target) => {
    const session = await target.createCDPSession();
    listeners.add(session);
    session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
    await session.send("Network.enable");
  };
  browser.on("targetcreated", (target) => workers(target) && listen(target).catch(() => {}));
  await listen(await browser.waitForTarget(workers));

  // The first-run page opens by itself; from it the extension API is asked for what a reader sees on the toolbar.
  const deskTarget = await browser.waitForTarget((target) => target.url() === `${root}/extension/welcome.html`);
  const desk = await deskTarget.page();

  // Asked once for each page: to bring it to the front again would close the popup over it.
  const tabs = new Map();
  const tabOf = async (page) => {
    if (tabs.has(page)) return tabs.get(page);
    await page.bringToFront();
    const tab = await desk.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id,
    );
    tabs.set(page, tab);
    return tab;
  };

  return {
    name,
    root,
    desk,
    useScheme: (page, scheme) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
    /** Kept when the reader closes the browser. */
    closed: new Promise((done) => browser.on("disconnected", done)),
    asked: () => asked,

    /**
     * Gives the optional permission and turns the badge on by a trusted click on the page's own button.
     *
     * Headless Chromium shows no prompt that could be answered. The site access is therefore given first in the
     * browser's own page of extensions, as a reader can do; the button's request is then granted without a prompt.
     */
    async allow() {
      const settings = await browser.newPage();
      await settings.goto("chrome://extensions/");
      await settings.evaluate((id) => chrome.developerPrivate.addHostPermission(id, "*://*/*"), id);
      await settings.close();
      await desk.bringToFront();
      // The page knows of the permission already; only the choice is missing.
      await desk.click("#on");
      await until(() => desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
    },

    async forbid() {
      await desk.bringToFront();
      await desk.click("#off");
      await until(() => desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0));
    },

    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: "load" });
      return page;
    },

    async badge(page) {
      const tab = await tabOf(page);
      return desk.evaluate(
        async (tabId) => ({
          text: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        }),
        tab,
      );
    },

    /** A click on the toolbar, as the browser itself makes it; gives the true popup. */
    async popup(page) {
      await page.bringToFront();
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
      const inFront = await desk.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].index,
      );
      const tab = targetInfos.find((target) => target.url === page.url()) ?? targetInfos[inFront];
      await session.send("Extensions.triggerAction", { id, targetId: tab.targetId });
      const target = await browser.waitForTarget((one) => one.url() === `${root}/extension/popup.html`);
      const popup = await target.asPage();
      await until(() => popup.evaluate(() => document.getElementById("report")?.ariaBusy === "false"));
      return {
        evaluate: (ask, ...values) => popup.evaluate(ask, ...values),
        /** As a person does it: browsers open a panel for nobody else. */
        click: (selector) => popup.click(selector),
        screenshot: (file) => shoot(popup, file),
        close: () => popup.close().catch(() => {}),
      };
    },

    panelIsOpen: () =>
      desk.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length === 1),

    /** Stops the background as the browser does after half a minute without work. */
    async kill() {
      // A worker that is listened to does not come back in time.
      for (const session of listeners) await session.detach().catch(() => {});
      listeners.clear();
      const worker = await desk.createCDPSession();
      await worker.send("ServiceWorker.enable");
      await worker.send("ServiceWorker.stopAllWorkers");
      await worker.detach();
      const session = await browser.target().createCDPSession();
      await until(async () => {
        const { targetInfos } = await session.send("Target.getTargets");
        return !targetInfos.some(({ type, url }) => type === "service_worker" && url.startsWith(root));
      });
      await session.detach();
    },

    async close() {
      await Promise.race([browser.close(), pause(3000)]);
      browser.process()?.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** All of the popup, also what a reader has to scroll to. */
const shoot = async (popup, file) => {
  const { width, height } = await popup.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.scrollHeight,
  }));
  await popup.setViewport({ width, height, deviceScaleFactor: 2 });
  await popup.screenshot({ path: file });
};
