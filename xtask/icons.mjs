// Draws extension/icons/ from www/mark.svg: run it by hand after the sign has changed, since Chromium takes no SVG.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "../tests/browser/browsers.mjs";
import puppeteer from "puppeteer-core";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "extension/icons");
const mark = readFileSync(join(ROOT, "www/mark.svg"), "utf8");
const browser = await puppeteer.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] });
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
  writeFileSync(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
