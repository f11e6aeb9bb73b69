// Takes pictures of every screen that a reader meets, on the sample policy, in the browsers that are there, in light and dark.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { until } from "../tests/browser/wait.mjs";
import { pageOf, serve } from "./server.mjs";

const ROOT = join(import.meta.dirname, "..");
export const FOLDER = join(ROOT, "dist/screenshots");
export const SAMPLE_PATH = "/larkspur-lane/privacy";
const sample = readFileSync(join(ROOT, "www/sample.txt"), "utf8");

/** A server with the sample policy as a page. */
export const serveSample = () => serve({ [SAMPLE_PATH]: { body: pageOf(sample, "Larkspur Lane: privacy policy") } });

/**
 * Saves the pictures under dist/screenshots and gives their paths, and what the badge shows.
 *
 * @param {object} driver tests/browser/chromium.mjs or firefox.mjs
 * @param {("light" | "dark")[]} schemes
 */
export const takePictures = async (driver, schemes) => {
  const server = await serveSample();
  const browser = await driver.launch({ dist: join(ROOT, "dist", driver.name) });
  const saved = [];
  try {
    await browser.allow();
    const policy = await browser.open(server.origin + SAMPLE_PATH);
    const badge = await until(async () => {
      const shown = await browser.badge(policy);
      return shown.text && shown;
    });
    for (const scheme of schemes) {
      const folder = join(FOLDER, driver.name, scheme);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const file = (name) => {
        const path = join(folder, `${name}.png`);
        saved.push(relative(ROOT, path));
        return path;
      };
      await takeAll(browser, policy, scheme, file);
      if (scheme === "light") await drawBadge(browser, policy, badge, file("badge"));
    }
    return { saved, badge };
  } finally {
    await browser.close();
    await server.stop();
  }
};

const takeAll = async (browser, policy, scheme, file) => {
  const isDrawn = (page) => until(() => page.evaluate(() => document.querySelector(".dial-letter, .problem") !== null));
  const shoot = async (page, name, options = {}) => {
    await browser.useScheme(page, scheme);
    await page.bringToFront();
    await page.screenshot({ path: file(name), ...options });
  };
  await shoot(browser.desk, "options", { fullPage: true });
  await policy.bringToFront();
  await browser.useScheme(policy, scheme);
  const popup = await browser.popup(policy);
  await isDrawn(popup);
  const markup = await popup.evaluate(() => document.body.outerHTML);
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.evaluate(() => document.querySelector("button.quote").click());
  await until(() => policy.evaluate(() => CSS.highlights.has("smallprint-focus")));
  const tab = await popup.evaluate(() => document.getElementById("full").href);
  await popup.close();
  await shoot(policy, "page");
  await redraw(browser, scheme, markup, height, file("popup"));

  const panel = await browser.open(`${browser.root}/extension/panel.html`);
  await policy.bringToFront();
  await isDrawn(panel);
  await panel.setViewport({ width: 400, height: 800 });
  await shoot(panel, "side-panel");
  await panel.close();

  const report = await browser.open(tab);
  await isDrawn(report);
  await report.setViewport({ width: 1280, height: 860 });
  await shoot(report, "report");
  await report.close();

  const offline = await browser.open(`${browser.root}/www/index.html`);
  await offline.setViewport({ width: 1280, height: 860 });
  await shoot(offline, "offline-empty");
  await offline.click("#sample");
  await isDrawn(offline);
  await shoot(offline, "offline");
  await offline.close();
};

/** No driver can take the whole of a popup in the dark: the same elements, with the same styles, are drawn in a tab. */
const redraw = async (browser, scheme, markup, height, path) => {
  const page = await browser.open(`${browser.root}/extension/welcome.html`);
  await browser.useScheme(page, scheme);
  await page.evaluate((markup) => {
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.remove();
    for (const name of ["../www/look.css", "../www/report.css", "glance.css", "popup.css"])
      document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: name }));
    const drawn = new DOMParser().parseFromString(markup, "text/html");
    document.body.replaceWith(document.adoptNode(drawn.body));
  }, markup);
  await page.setViewport({ width: 380, height, deviceScaleFactor: 2 });
  await until(() => page.evaluate(() => getComputedStyle(document.querySelector(".dial")).position === "relative"));
  await page.screenshot({ path });
  await page.close();
};

/** Without a screen there is no toolbar to photograph: the sign and the badge that the browser tells are drawn as it draws them. */
const drawBadge = async (browser, page, { text, title }, path) => {
  const tab = await browser.desk.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const colour = await browser.desk.evaluate((tabId) => chrome.action.getBadgeBackgroundColor({ tabId }), tab);
  const sign = readFileSync(join(ROOT, "extension/icons/128.png")).toString("base64");
  const sheet = await browser.open(
    `data:text/html,${encodeURIComponent(`<!doctype html><meta charset="utf-8">
    <body style="margin:0;width:560px;height:150px;display:flex;gap:24px;align-items:center;padding:0 32px;box-sizing:border-box;background:#f1f0ec;font:16px/1.4 system-ui,'Liberation Sans',sans-serif">
    <div style="position:relative;flex:none"><img width="72" height="72" src="data:image/png;base64,${sign}">
    <b style="position:absolute;right:-10px;bottom:-8px;padding:2px 10px;border-radius:8px;color:#fff;font-size:24px;background:rgba(${colour.join(",")})">${text}</b></div>
    <span></span></body>`)}`,
  );
  await sheet.evaluate((title) => {
    document.querySelector("span").textContent = title;
  }, title);
  await sheet.screenshot({ path, clip: { x: 0, y: 0, width: 560, height: 150 } });
  await sheet.close();
};
