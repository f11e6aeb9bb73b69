// Drives Firefox with the built extension: the same functions as chromium.mjs.

import { writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { browserPath } from "./browsers.mjs";
import { pause, until } from "./wait.mjs";

export const name = "firefox";
export const path = browserPath(name);

const ID = "smallprint@smallprint.example";
// Firefox gives every profile another address of the extension; a preference fixes it.
const HOST = "5ca1ab1e-0000-4000-8000-5ca1ab1e0000";
const ROOT = `moz-extension://${HOST}`;

const PREFERENCES = {
  "extensions.webextensions.uuids": JSON.stringify({ [ID]: HOST }),
  // The prompt for an optional permission cannot be clicked without a screen; the reader's yes is taken for given.
  "extensions.webextOptionalPermissionPrompts": false,
  // What was built here bears no store's signature.
  "xpinstall.signatures.required": false,
  "browser.shell.checkDefaultBrowser": false,
};

// What runs in the window of the browser finds the extension by these.
const EXTENSION = `
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  const action = extension.apiManager.global.browserActionFor(extension);
`;

// Every request of the browser passes here; those that the extension or its scripts in a tab make carry its name.
const LISTEN = `
  globalThis.smallprintAsked = [];
  globalThis.smallprintSeen = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const askers = [loadInfo?.triggeringPrincipal, loadInfo?.loadingPrincipal].filter(Boolean);
    const isOurs = (asker) => (asker.addonId || asker.contentScriptAddonPolicy?.id) === ${JSON.stringify(ID)};
    if (askers.some(isOurs)) globalThis.smallprintAsked.push(URI.spec);
    for (const { originNoSuffix } of askers) globalThis.smallprintSeen.push([originNoSuffix, URI.spec]);
  }, "http-on-modify-request");
`;

const INSTALL = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
  const install = await AddonManager.getInstallForFile(new FileUtils.File(values[0]));
  await install.install();
`;

const ALLOW_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const id = ${JSON.stringify(ID)};
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
`;

const REVOKE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  await ExtensionPermissions.remove(${JSON.stringify(ID)}, { permissions: [], origins: ["*://*/*"] }, extension);
`;

// Firefox spares a background that is just hearing an event. It is told so by what has stopped, not by the state after
// it, for a message may have started the next one by then.
const KILL = `${EXTENSION}
  let isStopped = extension.backgroundState === "stopped";
  if (isStopped) return true;
  extension.once("shutdown-background-script", () => { isStopped = true; });
  await extension.terminateBackground();
  return isStopped;
`;

// The popup is no tab: a script sent into its frame asks there, and the answer comes back as a message.
const ASK_POPUP = `
  const [ask, args] = values;
  const popup = document.querySelector(".webextension-popup-browser");
  if (!popup) return { lost: true };
  return new Promise((done) => {
    // A popup that is still opening may change its frame, and the question with it is lost.
    setTimeout(() => done({ lost: true }), 1000);
    const name = "smallprint-" + Math.random();
    const listener = ({ data }) => {
      popup.messageManager.removeMessageListener(name, listener);
      done({ answer: data });
    };
    popup.messageManager.addMessageListener(name, listener);
    const call = "const { document, window } = content;" +
      "Promise.resolve((" + ask + ")(..." + JSON.stringify(args) + ")).then((value) => " +
      "sendAsyncMessage(" + JSON.stringify(name) + ", value));";
    popup.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent("{" + call + "}"), false);
  });
`;

const SHOOT_POPUP = `
  const popup = document.querySelector(".webextension-popup-browser");
  const { width, height } = popup.getBoundingClientRect();
  const image = await popup.drawSnapshot(0, 0, width, height, 2, "white");
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
`;

const CLOSE_POPUP = `
  for (const panel of document.querySelectorAll("panel")) if (panel.querySelector(".webextension-popup-browser")) panel.hidePopup();
  for (const view of document.querySelectorAll(".webextension-popup-browser")) view.closest("panel")?.hidePopup();
`;

/**
 * A `profile` is a folder that lasts: with it the browser is started anew as its reader left it.
 *
 * @param {{ dist: string, headless?: boolean, profile?: string, isNew?: boolean }} options
 */
export const launch = async ({ dist, headless = true, profile, isNew = true }) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    protocolTimeout: 30_000,
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ["-remote-allow-system-access"],
    userDataDir: profile,
    extraPrefsFirefox: PREFERENCES,
  });

  // Firefox lets a test run code in its own window: that is how the toolbar is clicked and the popup looked into.
  const { connection } = browser;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = tree.result.contexts[0].context;
  const inWindow = async (code, ...values) => {
    const { result } = await connection.send("script.evaluate", {
      expression: `(async (values) => { ${code} })(${JSON.stringify(values)}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: window },
      awaitPromise: true,
    });
    if (result.type === "exception") throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };
  await inWindow(LISTEN);
  // What is loaded from a folder is gone with the browser; what is to last is installed as from a store.
  if (!profile) await browser.installExtension(dist);
  else if (isNew) await inWindow(INSTALL, `${dist.replace(/firefox$/, "smallprint-firefox")}.zip`);

  const open = async (url) => {
    const page = await browser.newPage();
    // For pages of the extension the promise of their loading is never kept.
    if (url.startsWith(ROOT)) await Promise.race([page.goto(url), pause(1200)]);
    else await page.goto(url);
    return page;
  };
  // From the first-run page the extension API is asked for what a reader sees on the toolbar.
  const openDesk = () => open(`${ROOT}/extension/welcome.html`);
  let desk = await openDesk();

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
  const registered = (count) =>
    until(() =>
      desk.evaluate(async (count) => (await chrome.scripting.getRegisteredContentScripts()).length === count, count),
    );

  return {
    name,
    root: ROOT,
    get desk() {
      return desk;
    },
    open,
    /** Pages and popups of Firefox follow the system, whose scheme one setting tells. */
    useScheme: (_page, scheme) =>
      inWindow(`Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${scheme === "dark" ? 1 : 0})`),
    /** Kept when the reader closes the browser. */
    closed: new Promise((done) => browser.on("disconnected", done)),
    asked: () => inWindow("return globalThis.smallprintAsked"),

    async allow() {
      await desk.bringToFront();
      await desk.click("#on");
      await registered(1);
    },

    async forbid() {
      await desk.bringToFront();
      await desk.click("#off");
      await registered(0);
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

    async popup(page) {
      await page.bringToFront();
      const evaluate = async (ask, ...args) => {
        const reply = await until(async () => {
          const one = await inWindow(ASK_POPUP, String(ask), args);
          return !one.lost && one;
        });
        return reply.answer;
      };
      await inWindow(`${EXTENSION} action.triggerAction(window);`);
      await until(() => evaluate(() => document.getElementById("report")?.getAttribute("aria-busy") === "false"));
      return {
        evaluate,
        /** As a person does it: browsers open a panel for nobody else. */
        click: (selector) =>
          evaluate((selector) => {
            const person = content.windowUtils.setHandlingUserInput(true);
            document.querySelector(selector).click();
            person.destruct();
          }, selector),
        /** Runs a program in the popup's own world, and gives what it promises; it may think longer than a question waits. */
        run: async (code) => {
          await evaluate((code) => {
            const world = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            content.smallprintRun = {};
            content.setTimeout(async () => {
              content.smallprintRun = { value: await Cu.evalInSandbox(code, world) };
            });
          }, code);
          return (await until(() => evaluate(() => "value" in content.smallprintRun && content.smallprintRun))).value;
        },
        screenshot: async (file) => writeFileSync(file, Buffer.from(await inWindow(SHOOT_POPUP), "base64")),
        close: async () => {
          await inWindow(CLOSE_POPUP);
          await until(() => inWindow(`return !document.querySelector(".webextension-popup-browser")`));
        },
      };
    },

    panelIsOpen: () => inWindow("return window.SidebarController.isOpen"),

    /** Stops the background as the browser does after half a minute without work. */
    kill: () => until(() => inWindow(KILL)),

    /** Puts the extension in place of itself, as an update does, while all tabs stay open. */
    async update() {
      await browser.installExtension(dist);
      tabs.clear();
      desk = await openDesk();
    },

    /** Lets the extension into private windows, as a reader can do in the browser's own page of extensions. */
    async allowPrivate() {
      await inWindow(ALLOW_PRIVATE);
      tabs.clear();
      desk = await openDesk();
    },

    /** Takes the site access back in the browser's own page of extensions. */
    revoke: () => inWindow(REVOKE),

    /** Opens an address in a private window. */
    async openPrivate(url) {
      await desk.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => true), url);
      return until(async () => (await browser.pages()).find((page) => page.url() === url));
    },

    install: (folder) => browser.installExtension(folder),

    /** What the extension and what pages of `origin` asked of the network. */
    async log(origin) {
      const seen = await inWindow("return globalThis.smallprintSeen");
      const pages = seen.filter(([asker]) => asker === origin).map(([, url]) => url);
      return { extension: await inWindow("return globalThis.smallprintAsked"), pages };
    },

    async close() {
      await Promise.race([browser.close(), pause(3000)]);
      browser.process()?.kill("SIGKILL");
    },
  };
};
