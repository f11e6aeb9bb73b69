// Pages that make a policy hard to read: the small ones of tests/pages, and the sample dressed up in many ways.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { SCRIPTS } from "../../extension/watch.js";
import { pageOf } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "tests/pages");

/** The scripts that read a page, for a page's own world. */
export const READER = SCRIPTS.filter((path) => path.startsWith("www/"))
  .map((path) => readFileSync(join(ROOT, path), "utf8"))
  .join(";\n");

/** Each trap by its name: its markup, and what must be read of it where nobody draws it. */
export const TRAPS = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".html"))
    .map((file) => [
      basename(file, ".html"),
      {
        markup: readFileSync(join(FOLDER, file), "utf8"),
        expected: JSON.parse(readFileSync(join(FOLDER, file.replace(".html", ".json")), "utf8")),
      },
    ]),
);

const INNER = `<!doctype html><title>Inner</title><header>Inner header</header>
  <main><p>Inside the frame.</p><iframe srcdoc="<p>Frame in the frame.</p>"></iframe></main>`;

/** The traps as pages. */
export const trapPages = {
  ...Object.fromEntries(Object.entries(TRAPS).map(([name, { markup }]) => [`/traps/${name}.html`, { body: markup }])),
  "/traps/inner.html": { body: INNER },
  "/traps/policy.pdf": { body: "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF", type: "application/pdf" },
  "/traps/picture.svg": { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: "image/svg+xml" },
};

// ---- The sample, dressed up ----

const MAIN = /<main>([\s\S]*)<\/main>/;
const page = pageOf(SAMPLE, "Larkspur Lane: privacy policy");
const [, body] = MAIN.exec(page);
const within = (main, head = "") => ({ body: page.replace(MAIN, () => `${head}<main>${main}</main>`) });

/** Words in elements of their own, with soft hyphens, and with spaces that are none. */
const split = body.replace(/>([^<]+)</g, (_, words) => {
  const dressed = words.split(" ").map((word, at) => {
    const hyphened = /^[a-z]{8,}$/.test(word) ? `${word.slice(0, 4)}&shy;${word.slice(4)}` : word;
    if (at % 5 === 2) return `<i>${hyphened.slice(0, 2)}</i>${hyphened.slice(2)}<script>0</script>`;
    return at % 7 === 3 ? `&#8203;<b>${hyphened}</b>` : hyphened;
  });
  return `>${dressed.map((word, at) => word + (at % 4 === 1 ? "&nbsp;\n " : " ")).join("")}<`;
});

const half = body.indexOf("<h2>", body.length / 2);
const inFrame = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const CLAUSE = "We sell your personal information to data brokers and advertising networks.";

/** Paths with `privacy` in them; each is one way in which a page may hold a policy. */
export const dressedPages = {
  "/split/privacy": within(split),
  "/rtl/privacy": { body: page.replace("<main>", '<main dir="rtl">') },
  "/folded/privacy": within(
    body
      .split(/(?=<h2>)/)
      .map((part) => part.replace(/<h2>(.*?)<\/h2>/, "<summary>$1</summary>"))
      .map((part) => (part.includes("<summary>") ? `<details>${part}</details>` : part))
      .join(""),
  ),
  "/cells/privacy": within(body.replace(/<p>([\s\S]*?)<\/p>/g, "<table><tr><th>So it is</th><td>$1</td></tr></table>")),
  "/frames/privacy": within(
    `${body.slice(0, half)}<iframe src="/frames/half" width="900" height="2000"></iframe>
    <iframe srcdoc="${inFrame(`<p>${CLAUSE}</p>`)}" width="600" height="200"></iframe>`,
  ),
  "/frames/half": { body: page.replace(MAIN, () => `<main>${body.slice(half)}</main>`) },
  "/shadow/privacy": within(
    `<policy-text><template shadowrootmode="open"><p>We sell <slot></slot> networks.</p>${body}</template>
    your personal information to <b>data brokers</b> and advertising</policy-text>`,
  ),
};

/** The sample over and over, as pages are built: in boxes, with links and bold words. @param {number} words */
export const longPage = (words) => {
  const times = Math.ceil(words / SAMPLE.split(/\s+/).length);
  let blocks = 0;
  const built = body.repeat(times).replace(/<(p|li)>([\s\S]*?)<\/\1>/g, (_, name, text) => {
    blocks += 1;
    const [first, ...rest] = text.split(" ");
    const opening = blocks % 3 ? `<a href="/part-${blocks}">${first}</a>` : `<b>${first}</b>`;
    return `<div class="box"><${name}>${[opening, ...rest].join(" ")}</${name}></div>`;
  });
  return page.replace(MAIN, () => `<main>${built}</main>`);
};
