// In the tab: has the page read, hands its text to the background, and has the answer painted.
//
// A classic script, run after those of SCRIPTS in watch.js; running it again reads the page again. Firefox, too,
// answers to `chrome` with promises, so that one name serves both browsers.

globalThis.smallprintPage ??= (() => {
  const messages = globalThis.smallprintMessages;
  const { PAGE_TEXT, PAGE_LEFT, PAGE_NAMED, PAGE_TREES, POINTED } = messages;
  const reader = globalThis.smallprintReader;
  const marks = globalThis.smallprintMarks;

  /** @typedef {import("../www/shapes").PageReading} PageReading */

  /** What was told last, and the places that were answered. @type {{ reading: PageReading, print: string } | null} */
  let told = null;
  /** @type {import("./shapes").Painting} */
  let painting = { places: [], stances: [] };
  /** What tells of the pointer, while a side panel listens. @type {import("../www/shapes").Pointing | null} */
  let pointing = null;
  let name = "";
  /** Counts readings and moves: a reading that another has overtaken is dropped. */
  let turn = 0;
  /** What tells of changes, while anyone wants to know of them. @type {import("../www/shapes").Watcher | null} */
  let changes = null;
  /** Frames and shadow trees that have our style. @type {WeakSet<import("../www/shapes").Tree>} */
  const styled = new WeakSet([document]);

  const hasText = () => /^text\/|xml$|json$/.test(document.contentType);

  /** Two readings with the same print have the same report. @param {PageReading} reading */
  const printOf = ({ source: { text, blocks, frames, title } }) => JSON.stringify([text, blocks, frames, title]);

  // Milliseconds.
  const STOPPING = 500;

  /** An extension that was updated or removed has no id for the scripts that it leaves behind. */
  const isRemnant = () => !chrome.runtime?.id;

  /** Where the background was stopped over a message, it is told so often in all. @type {(message: import("./shapes").Message, times?: number) => Promise<any>} */
  const send = async (message, times = 1) => {
    for (let left = times; left > 0 && !isRemnant(); left -= 1) {
      // One that is stopped answers with nothing in Firefox, and with an error in Chromium.
      const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
      if (answer !== undefined) return answer;
      // While it is being stopped it hears no more than after.
      if (left > 1) await new Promise((done) => setTimeout(done, STOPPING));
    }
    return null;
  };

  const paint = () => {
    const { places, stances } = painting;
    if (told)
      marks.paint(
        told.reading,
        places.filter(({ stance }) => stances.includes(stance)),
      );
  };

  /** Our style reaches the page itself alone; the background brings it to the trees inside of it. @param {PageReading} reading */
  const haveStyled = async ({ trees }) => {
    const bare = trees.filter((tree) => !styled.has(tree));
    if (bare.length === 0) return;
    for (const tree of bare) styled.add(tree);
    await send({ type: PAGE_TREES });
  };

  /** Reads the page and tells its text, if it is new or asked for; gives whether it was told. @param {{ always: boolean }} options */
  const readAnew = async ({ always }) => {
    if (isRemnant()) return retire();
    turn += 1;
    const mine = turn;
    // What changes while it is read is seen as well.
    changes?.over([document]);
    const reading = await reader.read(document);
    if (mine !== turn) return true;
    changes?.over(reading.trees);
    if (reading.awaitsTree) changes?.expect();
    await haveStyled(reading);
    const print = printOf(reading);
    const isSame = print === told?.print;
    told = { reading, print };
    if (isSame && !always) {
      // The same words may stand in new elements.
      paint();
      return false;
    }
    // Not crypto.randomUUID: pages without TLS do not have it.
    name = `${performance.timeOrigin}-${performance.now()}`;
    const own = name;
    const answer = await send({ type: PAGE_TEXT, reading: own, source: reading.source }, 2);
    if (isRemnant()) return retire();
    // The answer holds for its words, also where they were read again meanwhile.
    if (name !== own || !told) return true;
    painting = answer ?? { places: [], stances: [] };
    paint();
    return true;
  };

  /** The background is told by those pages alone that were read, so that it need not wake for every page that is left. */
  const leave = () => {
    if (name) send({ type: PAGE_LEFT, reading: name });
    name = "";
  };

  /** Takes back all that was told of the page. */
  const drop = () => {
    turn += 1;
    told = null;
    painting = { places: [], stances: [] };
    marks.clear();
    leave();
  };

  const watch = () => {
    changes ??= globalThis.smallprintChanges.watch({ onCalm: () => readAnew({ always: false }), onMove: drop });
  };

  const endWatch = () => {
    changes?.stop();
    changes = null;
  };

  /** Leaves the page, and what is painted in it, to the script that comes after. */
  const retire = () => {
    endWatch();
    name = "";
    told = null;
    return false;
  };

  const read = async () => {
    if (!hasText()) return "document";
    watch();
    await readAnew({ always: true });
    return "read";
  };

  /** @type {Record<string, (message: any) => unknown>} */
  const answers = {
    [messages.SHOW_CLAUSE]: (message) => told !== null && marks.reveal(told.reading, message),
    [messages.PAINT]: ({ stances }) => {
      painting = { ...painting, stances };
      paint();
    },
    [messages.PAGE_SOURCE]: () => told?.reading.source ?? null,
    [messages.READ_AGAIN]: () => told && readAnew({ always: true }),
    [messages.WATCH_POINTER]: () => {
      pointing ??= globalThis.smallprintPointer.watch({
        placeAt: (node, offset) =>
          told && globalThis.smallprintRanges.placeAt(told.reading, painting.places, node, offset),
        onPlace: tellPointer,
      });
    },
    [messages.WATCH_END]: () => {
      endWatch();
      drop();
    },
  };

  /** @param {import("../www/shapes").Stretch | null} place */
  const tellPointer = async (place) => {
    const isHeard = await send({ type: POINTED, place });
    if (isHeard) return;
    pointing?.stop();
    pointing = null;
  };

  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = sender.id === chrome.runtime.id ? answers[message.type]?.(message) : undefined;
    if (!(answer instanceof Promise)) {
      reply(answer);
      return false;
    }
    answer.then(reply, () => reply(null));
    return true;
  });

  // A page may make such events up, to have its badge taken away.
  window.addEventListener("pagehide", ({ isTrusted }) => isTrusted && leave());
  // A page that comes back from the browser's memory runs no script anew.
  window.addEventListener("pageshow", ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) send({ type: PAGE_NAMED });
  });

  return Object.freeze({ read });
})();

// The last value is what `scripting.executeScript` waits for.
globalThis.smallprintPage.read();
