// In the tab: has the page read, hands its text to the background, and has the answer painted.
//
// A classic script, run after messages.js, reader.js and marks.js; running it again reads the page again. Firefox, too,
// answers to `chrome` with promises, so that one name serves both browsers.

globalThis.smallprintPage ??= (() => {
  const { PAGE_TEXT, PAGE_LEFT, SHOW_CLAUSE } = globalThis.smallprintMessages;
  const reader = globalThis.smallprintReader;
  const marks = globalThis.smallprintMarks;

  /** @type {import("../www/shapes").Reading | null} */
  let reading = null;
  let name = "";

  const hasText = () => /^text\/|xml$|json$/.test(document.contentType);

  const read = async () => {
    if (!hasText()) return "document";
    reading = reader.read(document);
    // Not crypto.randomUUID: pages without TLS do not have it.
    name = `${performance.timeOrigin}-${performance.now()}`;
    const places = await chrome.runtime.sendMessage({ type: PAGE_TEXT, reading: name, source: reading.source });
    if (places) marks.paint(reading, places);
    return "read";
  };

  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== chrome.runtime.id || message.type !== SHOW_CLAUSE) return false;
    reply(reading !== null && marks.reveal(reading, message));
    return false;
  });

  // The background is told by those pages alone that were read, so that it need not wake for every page that is left.
  window.addEventListener("pagehide", () => {
    if (name) chrome.runtime.sendMessage({ type: PAGE_LEFT, reading: name }).catch(() => {});
  });
  // A page that comes back from the browser's memory runs no script anew.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && name) read();
  });

  return Object.freeze({ read });
})();

// The last value is what `scripting.executeScript` waits for.
globalThis.smallprintPage.read();
