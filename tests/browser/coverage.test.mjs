// The popup tells how much of a page was read, and what was not, in a real browser named by BROWSER.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pages } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { until } from "./wait.mjs";

const plain = pages["/sample/privacy"].body;

/** The sample with two of its sections folded away, a menu before it, and a frame of another site after it. */
const covered = plain
  .replace("<main>", '<nav><a href="/tea">Tea for every day</a> <a href="/cups">Cups</a></nav><main>')
  .replace(/<h2>(.*?)<\/h2>([\s\S]*?)(?=<h2>)/, "<details><summary>$1</summary>$2</details>")
  .replace(/<h2>(.*?)<\/h2>([\s\S]*?)(?=<h2>)/, '<h2>$1</h2><div style="max-height: 0; overflow: hidden">$2</div>')
  .replace("</main>", '</main><iframe src="https://forms.elsewhere.example/" width="600" height="300"></iframe>');

const SERVED = { "/plain/privacy": { body: plain }, "/covered/privacy": { body: covered } };

describe(`what was read of a page in ${name}`, { skip: absent }, () => {
  let session;

  before(async () => {
    session = await begin(SERVED);
    await session.browser.allow();
  });
  after(() => session?.end());

  /** What the popup tells of a page, and the report that it shows. */
  const told = async (path) => {
    const page = await session.open(path);
    await session.badgeShown(page);
    const popup = await session.browser.popup(page);
    const line = await until(() => popup.evaluate(() => document.querySelector(".report-facts")?.textContent));
    const report = await session.remembered(page);
    await popup.close();
    await page.close();
    return { line, report };
  };

  test("a page that was read whole tells its words alone", async () => {
    const { line, report } = await told("/plain/privacy");
    assert.deepEqual(report.document.coverage, { folded: 0, frames: 0, dropped: 0 });
    assert.match(line, new RegExp(`\\b${report.document.words} words`));
    assert.doesNotMatch(line, /folded|frame|left out/);
  });

  test("folded sections, frames out of reach and words left out are told", async () => {
    const { line, report } = await told("/covered/privacy");
    const { words, coverage } = report.document;
    assert.deepEqual(coverage, { folded: 2, frames: 1, dropped: 5 });
    const whole = await told("/plain/privacy");
    assert.equal(words, whole.report.document.words);
    const parts = ["2 folded parts read", "1 frame could not be read", "5 words around it left out"];
    assert.ok(line.endsWith([`${words} words read`, ...parts].join(" · ")), line);
  });
});
