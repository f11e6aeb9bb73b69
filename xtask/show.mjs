// Shows the extension at work on the sample policy: in a browser where there is a screen, else as screenshots.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import * as chromium from "../tests/browser/chromium.mjs";
import * as firefox from "../tests/browser/firefox.mjs";
import { until } from "../tests/browser/wait.mjs";
import { pageOf, serve } from "./server.mjs";

const ROOT = join(import.meta.dirname, "..");
const SHOTS = join(ROOT, "dist/screenshots");
const PATH = "/larkspur-lane/privacy";

const say = (words) => console.log(words);

const driver = [chromium, firefox].find(({ path }) => path !== null);
if (!driver) {
  say(
    "✗ There is no browser to show it in: install Chromium or Firefox, or load dist/chromium or dist/firefox by hand.",
  );
  process.exit(1);
}

const sample = readFileSync(join(ROOT, "www/sample.txt"), "utf8");
const server = await serve({ [PATH]: { body: pageOf(sample, "Larkspur Lane: privacy policy") } });
const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === "darwin");

/** The same pages in light and dark are what the design must hold in. */
const shoot = async () => {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const browser = await driver.launch({ dist: join(ROOT, "dist", driver.name) });
  const saved = [];
  const file = (name) => {
    const path = join(SHOTS, `${name}.png`);
    saved.push(relative(ROOT, path));
    return path;
  };
  try {
    await browser.desk.screenshot({ path: file("first-run") });
    await browser.allow();
    const page = await browser.open(server.origin + PATH);
    const badge = await until(async () => {
      const shown = await browser.badge(page);
      return shown.text && shown;
    });
    const popup = await browser.popup(page);
    await popup.screenshot(file("popup"));
    await popup.evaluate(() => document.querySelector("button.quote")?.click());
    await until(() => page.evaluate(() => CSS.highlights.has("smallprint-focus")));
    await page.screenshot({ path: file("page") });
    await popup.close();
    await drawBadge(browser, page, badge, file("badge"));
    const offline = await browser.open(`${browser.root}/www/index.html`);
    await offline.screenshot({ path: file("offline-empty") });
    await offline.click("#sample");
    await until(() => offline.evaluate(() => document.querySelector(".dial-letter") !== null));
    await offline.screenshot({ path: file("offline") });
    say(`The badge shows “${badge.text}”: ${badge.title}`);
    say("There is no display, so the browser ran without one. Look at:");
    for (const path of saved) say(`  ${path}`);
  } finally {
    await browser.close();
  }
};

/** Without a screen there is no toolbar to photograph: the sign and the badge that the browser tells are drawn as it draws them. */
const drawBadge = async (browser, page, { text, title }, path) => {
  const tab = await browser.desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url === url)?.id;
  }, page.url());
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
};

const open = async () => {
  const browser = await driver.launch({ dist: join(ROOT, "dist", driver.name), headless: false });
  await browser.open(server.origin + PATH);
  say(`Open in ${driver.name}: click the Smallprint sign in the toolbar. Close the window to end.`);
  await browser.closed;
};

try {
  await (hasScreen ? open() : shoot());
} catch (reason) {
  say(`✗ Showing it in ${driver.name} failed: ${String(reason.message ?? reason).split("\n")[0]}`);
  process.exitCode = 1;
} finally {
  await server.stop();
}
