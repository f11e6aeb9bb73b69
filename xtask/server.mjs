// Serves pages on this machine for tests and for showing: every text becomes a page like those that policies stand on.

import { createServer } from "node:http";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

const STYLE =
  "body{max-width:42rem;margin:3rem auto;padding:0 1.5rem;font:1.0625rem/1.65 Georgia,'Liberation Serif',serif;color:#23252b}" +
  "h1,h2,h3,h4{font-family:system-ui,'Liberation Sans',sans-serif;line-height:1.25;margin:2rem 0 .5rem}li{margin:.25rem 0}";

/** As much Markdown as policies use: headings, lists, paragraphs, bold. @param {string} text */
const bodyOf = (text) =>
  text
    .split(/\n(?=\s*(?:#|[-*] |\d+\. ))|\n\s*\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => {
      const inline = (words) => escaped(words).replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");
      const heading = /^(#{1,6})\s+([\s\S]*)/.exec(piece);
      if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
      const item = /^(?:[-*]|\d+\.)\s+([\s\S]*)/.exec(piece);
      return item ? `<ul><li>${inline(item[1])}</li></ul>` : `<p>${inline(piece)}</p>`;
    })
    .join("\n")
    .replaceAll("</ul>\n<ul>", "\n");

/** @param {string} text @param {string} title */
export const pageOf = (text, title) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${bodyOf(text)}</main></body></html>`;

/**
 * Serves what `pages` gives for a path, and counts every request.
 *
 * @param {Record<string, { body: string | Buffer, type?: string, headers?: Record<string, string> }>} pages
 */
export const serve = async (pages) => {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0];
    if (path !== "/favicon.ico") requests.push(request.url ?? "/");
    const page = pages[path];
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response
      .writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers })
      .end(page.body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};
