// Shows the extension at work on the sample policy: in a browser where there is a screen, else as pictures; `all` takes all pictures.

import { join } from "node:path";
import * as chromium from "../tests/browser/chromium.mjs";
import * as firefox from "../tests/browser/firefox.mjs";
import { SAMPLE_PATH, serveSample, takePictures } from "./screens.mjs";

const ROOT = join(import.meta.dirname, "..");

const say = (words) => console.log(words);

const drivers = [chromium, firefox].filter(({ path }) => path !== null);
if (drivers.length === 0) {
  say(
    "✗ There is no browser to show it in: install Chromium or Firefox, or load dist/chromium or dist/firefox by hand.",
  );
  process.exit(1);
}
const [first] = drivers;
const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === "darwin");

const shoot = async () => {
  const { saved, badge } = await takePictures(first, ["light"]);
  say(`The badge shows “${badge.text}”: ${badge.title}`);
  say("There is no display, so the browser ran without one. Look at:");
  for (const path of saved) say(`  ${path}`);
};

const shootAll = async () => {
  for (const driver of drivers)
    for (const path of (await takePictures(driver, ["light", "dark"])).saved) say(`  ${path}`);
};

const open = async () => {
  const server = await serveSample();
  const browser = await first.launch({ dist: join(ROOT, "dist", first.name), headless: false });
  await browser.open(server.origin + SAMPLE_PATH);
  say(`Open in ${first.name}: click the Smallprint sign in the toolbar. Close the window to end.`);
  await browser.closed;
  await server.stop();
};

try {
  if (process.argv[2] === "all") await shootAll();
  else if (hasScreen) await open();
  else await shoot();
} catch (reason) {
  say(`✗ Showing it in ${first.name} failed: ${String(reason.message ?? reason).split("\n")[0]}`);
  process.exitCode = 1;
}
