// Nothing is sent, in a real browser named by BROWSER.
//
// A log of all requests over a session of use tells it, and what the content-security policy refuses.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { talkativeCopy } from "./faults.mjs";
import { pages, SAMPLE } from "./pages.mjs";
import { absent, begin, name } from "./session.mjs";
import { until } from "./wait.mjs";

const { "/sample/privacy": sample, "/strict/privacy": strict, "/news/square": news } = pages;
const SERVED = {
  "/sample/privacy": sample,
  "/strict/privacy": strict,
  "/news/square": news,
  "/linked/privacy": {
    body: sample.body.replace("</main>", '<p>Opt out <a href="http://optout.example/">here</a>.</p></main>'),
  },
};

/** All that a reader does with the extension, once. */
const use = async (session) => {
  const { browser } = session;
  const { desk } = browser;
  const click = (page, selector) => page.evaluate((selector) => document.querySelector(selector).click(), selector);

  // The first-run page: the badge, a profile, a language and back, policies remembered.
  await browser.allow();
  await desk.evaluate(() => document.getElementById("profile-children").click());
  for (const language of ["de", ""]) await session.speak(language);
  await click(desk, "#remembers");

  // Badge, popup, highlights, stances, side panel.
  const news = await session.open("/news/square");
  await news.close();
  const page = await session.open("/linked/privacy");
  await session.badgeShown(page);
  const popup = await browser.popup(page);
  await popup.evaluate(() => {
    document.querySelector("button.quote").click();
    for (const one of document.querySelectorAll("[role=tab], [aria-pressed]")) one.click();
  });
  await popup.close();
  const tab = await desk.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url).id,
    page.url(),
  );
  const panel = await browser.open(`${browser.root}/extension/panel.html`);
  await page.bringToFront();
  await until(() => panel.evaluate(() => document.querySelector(".dial-letter") !== null));
  await panel.close();

  // The full report, with its exports; where a file is saved, the browser itself does it.
  const full = await browser.open(`${browser.root}/extension/report.html?tab=${tab}`);
  await until(() => full.evaluate(() => document.querySelectorAll(".exports button").length >= 3));
  await full.bringToFront();
  await full.evaluate(() => {
    globalThis.saved = 0;
    HTMLAnchorElement.prototype.click = () => {
      globalThis.saved += 1;
    };
    // The fourth prints, and a browser without a screen waits for ever for its answer.
    for (const button of [...document.querySelectorAll(".exports button")].slice(0, 3)) button.click();
  });
  await until(() => full.evaluate(() => globalThis.saved >= 3));
  await full.close();

  // The offline page: a text, and a PDF, with which its reader is loaded.
  const offline = await browser.open(`${browser.root}/www/index.html`);
  for (const [file, text] of [
    ["policy.md", SAMPLE],
    ["broken.pdf", "%PDF-1.7\n1 0 obj << nothing"],
  ]) {
    await offline.evaluate(
      (file, text) => {
        const carrier = new DataTransfer();
        carrier.items.add(new File([text], file));
        const input = document.getElementById("file");
        input.files = carrier.files;
        input.dispatchEvent(new Event("change"));
      },
      file,
      text,
    );
    const isDone = file === "policy.md" ? ".dial-letter" : "#notice :not(:empty), #notice:not(:empty)";
    await until(() => offline.evaluate((isDone) => document.querySelector(isDone) !== null, isDone));
  }
  await offline.close();

  // A page with a strict policy of its own, read on a click after the badge was turned off; what is kept is deleted.
  await browser.forbid();
  const last = await session.open("/strict/privacy");
  const again = await browser.popup(last);
  await again.close();
  await click(desk, "#visits-forget");
};

describe(`silence in ${name}`, { skip: absent }, () => {
  test("over a whole session of use no part of the extension asks the network for anything", async () => {
    const session = await begin(SERVED);
    try {
      await use(session);
      const { origin, requests } = session.server;
      const { extension, pages } = await session.browser.log(origin);
      assert.deepEqual(extension, [], "of the extension");
      assert.deepEqual(
        pages.filter((url) => !url.startsWith(origin)),
        [],
        "of its scripts in pages",
      );
      assert.deepEqual(
        requests.filter((path) => !(path in SERVED)),
        [],
        "of pages that were not opened",
      );
    } finally {
      await session.end();
    }
  });

  test("the log would show it: an extension that sends from each of its parts is seen to", async () => {
    const copy = talkativeCopy();
    const session = await begin(SERVED, copy.folder);
    try {
      await use(session);
      const { extension, pages } = await session.browser.log(session.server.origin);
      const seen = [...extension, ...pages].join(" ");
      for (const part of ["background", "popup", "report", "welcome"])
        assert.ok(seen.includes(`http://talk.example/${part}`), part);
      // The first page is read before a script of the page could ask, the strict one forbids it.
      assert.ok(seen.includes("http://talk.example/page"), "page");
    } finally {
      await session.end();
      copy.remove();
    }
  });

  test("the policy of our own pages refuses whatever is not ours, and all that is made of words", async () => {
    const session = await begin(SERVED);
    try {
      const refused = await session.browser.desk.evaluate(async (origin) => {
        const found = new Set();
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => found.add(effectiveDirective));
        const insert = (name, attributes) => {
          const one = Object.assign(document.createElement(name), attributes);
          document.body.append(one);
          return one;
        };
        const isRefused = {
          fetch: await fetch(`${origin}/sample/privacy`).then(
            () => false,
            () => true,
          ),
          socket: await new Promise((done) => {
            try {
              const socket = new WebSocket(origin.replace("http", "ws"));
              socket.onopen = () => done(false);
              socket.onerror = () => done(true);
            } catch {
              done(true);
            }
          }),
          eval: (() => {
            try {
              return new Function("return false")();
            } catch {
              return true;
            }
          })(),
        };
        // A beacon tells nobody whether it was sent: the server does.
        navigator.sendBeacon(`${origin}/beacon`, "x");
        insert("img", { src: `${origin}/image` });
        insert("script", { src: `${origin}/script.js` });
        insert("script", { textContent: "globalThis.isHurt = true" });
        insert("style", { textContent: "body { color: red }" });
        insert("iframe", { src: `${origin}/frame` });
        insert("video", { src: `${origin}/video` });
        insert("link", { rel: "stylesheet", href: `${origin}/style.css` });
        insert("base", { href: `${origin}/` });
        insert("object", { data: `${origin}/object` });
        const form = insert("form", { action: `${origin}/form`, method: "post" });
        try {
          form.submit();
        } catch {
          // Firefox refuses it with an error.
        }
        try {
          new Worker(URL.createObjectURL(new Blob([""])));
        } catch {
          // Refused as well.
        }
        await new Promise((done) => setTimeout(done, 500));
        return { isRefused, isHurt: "isHurt" in globalThis, found: [...found] };
      }, session.server.origin);
      assert.deepEqual(refused.isRefused, { fetch: true, socket: true, eval: true });
      assert.equal(refused.isHurt, false);
      const directives = refused.found.map((one) => one.replace(/-(?:elem|attr)$/, ""));
      for (const one of [
        "connect-src",
        "img-src",
        "script-src",
        "style-src",
        "frame-src",
        "media-src",
        "base-uri",
        "object-src",
        "form-action",
      ])
        assert.ok(directives.includes(one), `${one} of ${directives}`);
      assert.deepEqual(session.server.requests, []);
    } finally {
      await session.end();
    }
  });
});
