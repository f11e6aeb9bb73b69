// Pages that fight whoever reads them: the sample policy, each time with another trick around it.

import { pageOf } from "../../xtask/server.mjs";
import { SAMPLE } from "./pages.mjs";

const page = pageOf(SAMPLE, "Larkspur Lane: privacy policy");
const MAIN = /<main>([\s\S]*)<\/main>/;
const [, body] = MAIN.exec(page);

const withHead = (markup) => ({ body: page.replace("</head>", () => `${markup}</head>`) });
const withScript = (script) => withHead(`<script>${script}</script>`);
const withMain = (markup) => ({ body: page.replace(MAIN, () => markup) });

/** What a script that reads asks of elements and pages. */
const OF_ELEMENTS =
  "localName firstChild nextSibling childNodes nodeType nodeValue parentElement parentNode isConnected shadowRoot ownerDocument " +
  "getAttribute hasAttribute matches closest querySelector contentDocument checkVisibility clientHeight getRootNode " +
  "firstElementChild previousElementSibling nextElementSibling assignedSlot getBoundingClientRect scrollIntoView";
const OF_PAGES =
  "body title URL documentElement defaultView contentType createRange createTreeWalker querySelector hidden " +
  "getElementsByTagName adoptedStyleSheets addEventListener location";

const named = (names, element) =>
  names
    .split(" ")
    .map((name) => element(name))
    .join("");

const HIDING_FIELDS = named(OF_ELEMENTS, (name) => `<input type="hidden" name="${name}">`);

/** Each keeps every word of the sample where it stands, so that the same clauses must be found. */
export const SAME_WORDS = {
  "globals are clobbered": withScript(`
    const { defineProperty } = Object;
    for (const name of ["fetch", "JSON", "Array", "Map", "Set", "WeakSet", "WeakMap", "Promise", "Object", "performance",
      "MutationObserver", "MessageChannel", "NodeFilter", "Node", "Highlight", "CSS", "chrome", "browser", "setTimeout",
      "getComputedStyle", "AbortController", "crypto"]) {
      try { defineProperty(window, name, { value: () => { throw new Error("clobbered") }, configurable: false }) } catch {}
    }`),
  "prototypes are redefined": withScript(`
    const lie = () => { throw new Error("redefined") };
    const spoil = (prototype, names) => {
      for (const name of names) try { Object.defineProperty(prototype, name, { get: lie, set: lie, configurable: false }) } catch {}
    };
    spoil(Node.prototype, ["firstChild", "nextSibling", "nodeType", "nodeValue", "childNodes", "textContent", "getRootNode", "isConnected"]);
    spoil(Element.prototype, ["localName", "getAttribute", "matches", "closest", "shadowRoot", "checkVisibility", "clientHeight"]);
    spoil(Document.prototype, ["createRange", "querySelector", "querySelectorAll", "title", "body", "documentElement"]);
    spoil(Range.prototype, ["setStart", "setEnd", "toString", "getBoundingClientRect"]);
    spoil(HighlightRegistry.prototype, ["set", "delete", "clear", "get"]);
    spoil(Array.prototype, ["map", "filter", "push", "join", "at", "some", "sort", "includes"]);
    spoil(String.prototype, ["slice", "replace", "trim", "matchAll", "split", "normalize"]);
    spoil(Object.prototype, ["type", "reading", "source", "text", "blocks", "toJSON", "then"]);
    spoil(Promise.prototype, ["then", "catch"]);
    spoil(Function.prototype, ["call", "apply", "bind"]);`),
  "fields hide what is asked of their form": withMain(
    `<main>${body.replace(/<p>(.*?)<\/p>/gs, (_, words) => `<form>${words}${HIDING_FIELDS}</form>`)}</main>`,
  ),
  "pictures and forms hide what is asked of the page": withMain(
    `<main>${body}</main>${named(OF_PAGES, (name) => `<img name="${name}" alt="">`)}`,
  ),
  "elements are called like our globals": withMain(
    `<main>${body}</main>${named(
      "smallprintPage smallprintReader smallprintMessages smallprintGate smallprintMarks smallprintUnfold",
      (name) => `<a id="${name}" name="${name}"></a>`,
    )}`,
  ),
  "our globals are there before us": withScript(`
    for (const name of ["Page", "Reader", "Messages", "Gate", "Marks", "Unfold", "Ranges", "Walk"]) {
      Object.defineProperty(window, "smallprint" + name, { value: Object.freeze({ read: () => "read" }) });
    }`),
  "events are made up": withMain(`<main>${body}</main><script>
    setInterval(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: false }));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      dispatchEvent(new PopStateEvent("popstate"));
      dispatchEvent(new HashChangeEvent("hashchange"));
      document.dispatchEvent(new Event("visibilitychange"));
    }, 20);
  </script>`),
  "messages like ours are posted": withMain(`<main>${body}</main><script>
    const told = ["page-text", "page-left", "page-named", "watch-end", "tab-report", "show-clause", "paint", "read-again"];
    const reach = (api, type) => {
      try { api.runtime.sendMessage({ type }, () => {}) } catch {}
      try { api.runtime.connect().postMessage({ type }) } catch {}
    };
    setInterval(() => {
      for (const type of told) {
        postMessage({ type, reading: "x", source: { text: "We never sell." }, stances: [], start: 0, end: 9 }, "*");
        document.dispatchEvent(new CustomEvent(type, { detail: { type, stances: [] } }));
        reach(globalThis.chrome, type);
        reach(globalThis.browser, type);
      }
    }, 50);
  </script>`),
  "scripts are refused, and the page may not be framed": {
    body: page,
    headers: {
      "content-security-policy":
        "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'",
      "permissions-policy": "clipboard-read=(), unload=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    },
  },
  "a frame spoils what is painted in it": withMain(`<main>${body}</main>
    <iframe width="600" height="300" srcdoc="<p>We sell your personal information to data brokers.</p><script>
      window.Highlight = function () { throw new Error('spoilt') };
      Object.defineProperty(window, 'CSS', { get() { throw new Error('spoilt') } });
    </script>"></iframe>`),
};

export const plainPage = { body: page };

const MARKUP = '<img src=x onerror="globalThis.isHurt=1"><b class="injected">bold</b>';
const asText = (markup) => markup.replaceAll("<", "&lt;");

/** Markup where a policy has words: in its title, in its company's name, in quotes, in links and addresses. */
export const injected = {
  body: page
    .replace(/<title>.*?<\/title>/, () => `<title>${asText(MARKUP)} Privacy policy</title>`)
    .replaceAll("Larkspur Lane", () => asText('Larkspur <b class="injected">Lane</b>'))
    .replace(
      "<main>",
      () => `<main><h1>${asText(MARKUP)} Privacy policy of ${asText(MARKUP)}</h1>
        <p>We sell your personal information to ${asText(MARKUP)} data brokers and advertising networks.</p>
        <p>To opt out of the sale, visit <a href="https://optout.example/?a=%3Cb%3E&quot;&gt;${asText(MARKUP)}">our ${asText(MARKUP)} page</a>
        or <a href="javascript:globalThis.isHurt=1">delete your data here</a>, or <a href="data:text/html,${asText(MARKUP)}">request access here</a>,
        or write to <a href="mailto:privacy@larkspur.example?body=${asText(MARKUP)}">privacy@larkspur.example</a>.</p>`,
    ),
};

/** The sample behind so many elements that no reader would make them by hand. */
export const crowded = withMain(`<main><div id="crowd"></div>${body}</main><script>
  const crowd = document.createDocumentFragment();
  for (let row = 0; row < 2000; row += 1) {
    const line = crowd.appendChild(document.createElement("div"));
    for (let cell = 0; cell < 100; cell += 1) line.appendChild(document.createElement("i"));
  }
  document.getElementById("crowd").append(crowd);
</script>`);

/** Moves, doubles and takes away its own elements without end, but keeps the words of the sample. */
export const restless = withMain(`<main>${body}</main><script>
  setInterval(() => {
    const main = document.querySelector("main");
    const again = main.cloneNode(true);
    main.replaceWith(again);
    for (const element of again.querySelectorAll("p")) {
      const box = document.createElement("span");
      box.append(...element.childNodes);
      element.append(box);
    }
    again.normalize();
  }, 10);
</script>`);

/** Frames in frames, each with two of its own, deeper than anyone would look. */
export const nested = withMain(`<main>${body}</main><script>
  const fill = (page, depth) => {
    for (let at = 0; at < 2 && depth < 7; at += 1) {
      const frame = page.body.appendChild(page.createElement("iframe"));
      frame.width = 400;
      frame.height = 200;
      frame.contentDocument.body.textContent = "Frame " + depth + ".";
      fill(frame.contentDocument, depth + 1);
    }
  };
  fill(document, 0);
</script>`);
