// Drives Chromium with the built extension: the same functions as firefox.mjs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { browserPath } from "./browsers.mjs";
import { pause, until } from "./wait.mjs";

export const name = "chromium";
const NET_LOG = "net-log.json";
export const path = browserPath(name);

/**
 * A `profile` is a folder that lasts: with it the browser is started anew as its reader left it.
 *
 * @param {{ dist: string, headless?: boolean, profile?: string, isNew?: boolean }} options
 */
export const launch = async ({ dist, headless = true, profile: kept, isNew = true }) => {
  const profile = kept ?? mkdtempSync(join(tmpdir(), "smallprint-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [dist],
    userDataDir: profile,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // Chromium refuses its sandbox to root.
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--enable-unsafe-extension-debugging",
      `--log-net-log=${join(profile, NET_LOG)}`,
    ],
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
  const welcome = `${root}/extension/welcome.html`;
  const openDesk = async () => {
    const page = await browser.newPage();
    await page.goto(welcome);
    return page;
  };
  let desk = await (isNew ? (await browser.waitForTarget((target) => target.url() === welcome)).page() : openDesk());

  /** Asks the browser's own page of extensions. */
  const inSettings = async (ask, ...values) => {
    const settings = await browser.newPage();
    await settings.goto("chrome://extensions/");
    await settings.evaluate(ask, ...values);
    await settings.close();
  };

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
    get desk() {
      return desk;
    },
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
      await inSettings((id) => chrome.developerPrivate.addHostPermission(id, "*://*/*"), id);
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
        /** Runs a program in the popup's own world, and gives what it promises. */
        run: (code) => popup.evaluate(code),
        emulateMediaFeatures: (features) => popup.emulateMediaFeatures(features),
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
      const session = await browser.target().createCDPSession();
      const running = async () => {
        const { targetInfos } = await session.send("Target.getTargets");
        return targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(root))?.targetId;
      };
      const before = await running();
      const worker = await desk.createCDPSession();
      await worker.send("ServiceWorker.enable");
      await worker.send("ServiceWorker.stopAllWorkers");
      await worker.detach();
      // Whoever waited for an answer may have woken another at once.
      await until(async () => before === undefined || (await running()) !== before);
      await session.detach();
    },

    /** Puts the extension in place of itself, as an update does, while all tabs stay open. */
    async update() {
      await browser.installExtension(dist);
      tabs.clear();
      desk = await openDesk();
    },

    /** Lets the extension into private windows, as a reader can do in the browser's own page of extensions. */
    async allowPrivate() {
      await inSettings(async (id) => {
        // What is loaded from a folder is started anew for developers alone.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
        const { getExtensionInfo } = chrome.developerPrivate;
        while ((await getExtensionInfo(id)).state !== "ENABLED") await new Promise((done) => setTimeout(done, 25));
      }, id);
      tabs.clear();
      desk = await openDesk();
    },

    /** Takes the site access back in the browser's own page of extensions. */
    revoke: () => inSettings((id) => chrome.developerPrivate.removeHostPermission(id, "*://*/*"), id),

    /** Opens an address in a private window. */
    async openPrivate(url) {
      await desk.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => true), url);
      return (await browser.waitForTarget((target) => target.url() === url)).page();
    },

    install: (folder) => browser.installExtension(folder),

    /** Ends the browser, whose log is then whole: what the extension and what pages of `origin` asked of the network. */
    async log(origin) {
      const ended = new Promise((done) => browser.process().once("exit", done));
      await browser.close();
      await ended;
      const file = join(profile, NET_LOG);
      return { extension: requestsIn(file, root), pages: requestsIn(file, origin) };
    },

    async close() {
      await Promise.race([browser.close(), pause(3000)]);
      browser.process()?.kill("SIGKILL");
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** The requests that went to the network for one asker, as the browser's own log tells them. @type {(file: string, asker: string) => string[]} */
const requestsIn = (file, asker) => {
  const { constants, events } = JSON.parse(readFileSync(file, "utf8"));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === start && params?.initiator === asker)
    .map(({ params }) => params.url);
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
