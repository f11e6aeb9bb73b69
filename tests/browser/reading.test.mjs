// What is read of pages that make it hard, drawn and not drawn, in a real browser named by BROWSER.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { absent, begin, name } from "./session.mjs";
import { READER, TRAPS, trapPages } from "./traps.mjs";

/** What only a browser that draws a page knows of it: blocks by their text, in the page's order. */
const DRAWN = {
  headings: {
    "We never sell.": {},
    Retention: { strong: true },
    Children: { strong: true },
    Changes: { strong: true },
    Contact: {},
    "Write to us whenever you like, and we will answer.": {},
  },
  folds: {
    "In sight.": {},
    "Hidden by attribute.": { fold: 1 },
    "Hidden twice.": { fold: 1 },
    "Inside details.": { fold: 2 },
    "and bare": { fold: 2 },
    "in a paragraph": { fold: 2 },
    "Inside open details.": {},
    "Hidden by inline style.": { fold: 3 },
    "Shut by inline style.": { fold: 4 },
    "Hidden by style sheet.": { fold: 5 },
    "Invisible.": { fold: 6 },
    "Visible again.": {},
    "Of no height.": { fold: 7 },
    "Of no greatest height.": { fold: 8 },
    "In a row of no height.": { fold: 9 },
    "Skipped.": { fold: 10 },
    "Of no box.": {},
    "Sold to nobody ever.": {},
    "Panel in front.": {},
    "Panel behind.": { fold: 11 },
  },
  landmarks: {
    "Did you know?": { landmark: "complementary" },
    "Sticky title": { landmark: "main" },
    "Sticky bar": { landmark: "dialog" },
    "We use even more cookies.": { landmark: "dialog" },
  },
  shadow: {
    "Before.": {},
    Sharing: { landmark: "main" },
    "We never sell your data to anyone.": { landmark: "main" },
    "Deep inside.": { landmark: "main" },
    "Words of the slot itself.": { landmark: "main" },
    "After.": {},
  },
  frames: {
    "Before the frame.": {},
    "Inner header": { landmark: "banner" },
    "Inside the frame.": { landmark: "main" },
    "Frame in the frame.": { landmark: "main" },
    "Between the frames.": {},
    "In place of a page.": {},
    "After the frames.": {},
  },
  boxes: {
    "We keep names.": {},
    "We keep addresses.": {},
    "Word, apart.": {},
    "Sold to nobody.": {},
    "Shared with nobody.": {},
    Tea: { linked: 3 },
    Cups: { linked: 4 },
    Name: {},
    "To bill you": {},
    Mail: {},
    "To write to you": {},
    "We share data with partners alone.": {},
    "See our cookies first.": {},
    "We tell you (in a letter) first.": {},
    "Nothing more.": {},
    "Only then.": {},
  },
  labels: {
    "Who sees it": {},
    "Nobody sees them.": {},
    "Write to me": { controls: 9, fold: 1 },
    "Once a year.": { fold: 1 },
    "Old tea": {},
    "New tea": {},
    "Both are kept.": {},
  },
};

/** How many frames may hold text that can't be read: a foreign one, a PDF, and one that waits until it is scrolled to. */
const FRAMES = { frames: 3 };

/** What no reader sees of a page that is drawn, though its markup holds it. */
const UNSEEN = { shadow: ["Never seen.", "Not slotted."] };

// Runs in a page: reads it, or the markup that is given, and tells the blocks and all places that lead astray.
const readHere = async (markup) => {
  const page = markup === null ? document : new DOMParser().parseFromString(markup, "text/html");
  const reading = await globalThis.smallprintReader.read(page);
  const { text, blocks, links, frames } = reading.source;
  const even = (words) => words.replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, "").replace(/\s/g, " ");
  const astray = [];
  for (const { start, end } of blocks) {
    for (let at = start; at < end; at += 1) {
      const shown = globalThis.smallprintRanges.rangesOf(reading, at, at + 1).map((range) => range.toString());
      // A space may stand for a line break, which has no text of its own.
      const isBreak = text[at] === " " && shown.length === 0;
      if (!isBreak && even(shown.join("")) !== even(text[at])) astray.push([at, text[at], shown]);
    }
  }
  const told = blocks.map(({ kind, level, start, end, ...more }) => [kind, level, text.slice(start, end), more]);
  const leads = links.map(({ start, end, address }) => [text.slice(start, end), address]);
  return JSON.stringify({ told, leads, frames, astray });
};

describe(`reading pages in ${name}`, { skip: absent }, () => {
  let session;
  let root;

  before(async () => {
    session = await begin(trapPages);
    ({ root } = session.browser);
    await session.browser.desk.evaluate((root) => import(`${root}/www/source.js`).then(() => null), root);
  });
  after(() => session?.end());

  for (const [trap, { markup, expected }] of Object.entries(TRAPS)) {
    test(`${trap}: the markup alone tells what it holds`, async () => {
      const { told, leads, frames, astray } = JSON.parse(await session.browser.desk.evaluate(readHere, markup));
      const compact = told.map((block) => (Object.keys(block[3]).length === 0 ? block.slice(0, 3) : block));
      assert.deepEqual(compact, expected.blocks);
      if (expected.links) assert.deepEqual(leads, expected.links);
      assert.equal(frames, expected.frames ?? 0);
      assert.deepEqual(astray, []);
    });

    test(`${trap}: a page that is drawn is read as it is seen, and each character leads back to its own`, async () => {
      const page = await session.open(`/traps/${trap}.html`);
      await page.evaluate(READER);
      const { told, frames, astray } = JSON.parse(await page.evaluate(readHere, null));
      assert.deepEqual(astray, []);
      const drawn = Object.entries(DRAWN[trap] ?? {});
      const texts = drawn.map(([text]) => text);
      const found = told.filter((block) => texts.includes(block[2])).map((block) => [block[2], block[3]]);
      assert.deepEqual(found, drawn);
      for (const text of UNSEEN[trap] ?? []) assert.ok(!told.some((block) => block[2].includes(text)), text);
      assert.equal(frames, FRAMES[trap] ?? 0);
      await page.close();
    });
  }

  test("a label in a form names a field, wherever that stands", async () => {
    const { told } = JSON.parse(
      await session.browser.desk.evaluate(readHere, "<form><label>Your mail</label><p><input></p></form>"),
    );
    assert.deepEqual(told, [["paragraph", 0, "Your mail", { controls: 8 }]]);
  });

  test("terms in a box that nobody can write into are text", async () => {
    const markup =
      "<p>Our terms:<textarea readonly>We keep\nlittle.\n\nWe never sell.</textarea><textarea>typed</textarea>";
    const { told, astray } = JSON.parse(await session.browser.desk.evaluate(readHere, markup));
    assert.deepEqual(
      told.map(([, , text]) => text),
      ["Our terms:", "We keep little.", "We never sell."],
    );
    assert.deepEqual(astray, []);
  });

  test("nothing is too deep", async () => {
    const found = await session.browser.desk.evaluate(async () => {
      const page = document.implementation.createHTMLDocument("");
      let innermost = page.body;
      for (let depth = 0; depth < 20_000; depth += 1) {
        const element = page.createElement(depth % 2 ? "div" : "b");
        innermost.append(element);
        innermost = element;
      }
      innermost.append("We never sell.");
      const reading = await globalThis.smallprintReader.read(page);
      return [reading.source.text, globalThis.smallprintRanges.rangesOf(reading, 0, 14).length];
    });
    assert.deepEqual(found, ["We never sell.", 1]);
  });

  test("a page that loses what is being read is read to a sound end", async () => {
    const page = await session.open("/traps/lists.html");
    await page.evaluate(READER);
    const found = await page.evaluate(async () => {
      const section = document.createElement("section");
      for (let at = 0; at < 20_000; at += 1) {
        const paragraph = document.createElement("p");
        paragraph.append(`Paragraph ${at} stays for a while.`);
        section.append(paragraph);
      }
      document.body.append(section);
      const last = document.createElement("p");
      last.append("What stays is read.");
      document.body.append(last);
      const reading = globalThis.smallprintReader.read(document);
      // The first slice is over: the rest of the section goes before it is read.
      section.remove();
      const { source } = await reading;
      return [source.text.includes("Paragraph 0 "), source.text.endsWith("What stays is read."), source.blocks.length];
    });
    assert.equal(found[1], true);
    assert.ok(found[2] < 20_000);
    await page.close();
  });

  test("names of fields and pictures hide nothing of a page that is opened from a file", async () => {
    const text = await session.browser.desk.evaluate(async (root) => {
      const { fromText } = await import(`${root}/www/source.js`);
      const fields = ["getAttribute", "firstChild", "nodeType"].map((name) => `<input name="${name}">`).join("");
      const markup = `<html><form id="title">${fields}<p>We never sell.</p></form><img name="body"><p>We keep little.</p>`;
      return (await fromText(markup)).text;
    }, root);
    assert.equal(text, "We never sell.\nWe keep little.");
  });

  test("a page of one text is kept as it is", async () => {
    const source = await session.browser.desk.evaluate(async (root) => {
      const { fromText } = await import(`${root}/www/source.js`);
      return fromText("# Privacy\n\nWe never sell.");
    }, root);
    assert.deepEqual(source, { text: "# Privacy\n\nWe never sell." });
  });
});
