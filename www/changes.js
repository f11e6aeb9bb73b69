// Watches a page that was read, and tells when it has changed and come to rest, or when it has become another page.
//
// A classic script, like reader.js. All waits are bounds on work: a page may change without end.

globalThis.smallprintChanges ??= (() => {
  // Milliseconds. A page that is being built changes in bursts; one that never rests is read all the same.
  const CALM = 700;
  const PATIENCE = 3000;
  const LONGEST = 60_000;
  // What still changes after so many readings is a clock or a feed, and no policy.
  const MOST_READINGS = 20;

  const addressNow = () => location.href.split("#")[0];

  /** @type {import("./shapes").Changes["watch"]} */
  const watch = ({ onCalm, onMove }) => {
    let address = addressNow();
    let wait = CALM;
    let readings = 0;
    let timer = 0;
    /** When the changes began that no one has read yet; null where there are none. @type {number | null} */
    let since = null;
    let isStopped = false;

    const read = async () => {
      timer = 0;
      since = null;
      readings += 1;
      const at = address;
      const hasChanged = await onCalm();
      if (at === address) wait = hasChanged ? CALM : Math.min(LONGEST, 2 * wait);
    };

    /** Reads when the page has been calm, or when it has not been so for too long. A page that nobody sees can wait. */
    const schedule = () => {
      if (since === null || document.hidden || isStopped || readings >= MOST_READINGS) return;
      const now = performance.now();
      const latest = since + Math.max(PATIENCE, wait);
      // A reading that is due is not put off: a page that leaves the browser no rest would put it off for ever.
      if (timer !== 0 && now >= latest) return;
      clearTimeout(timer);
      timer = setTimeout(read, Math.max(0, Math.min(now + wait, latest) - now));
    };

    const notice = () => {
      if (isStopped) return;
      if (addressNow() !== address) {
        address = addressNow();
        wait = CALM;
        readings = 0;
        onMove();
      }
      since ??= performance.now();
      schedule();
    };

    const observer = new MutationObserver(notice);
    /** @type {WeakSet<import("./shapes").Tree>} */
    const watched = new WeakSet();

    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener("popstate", notice, { signal });
    window.addEventListener("hashchange", notice, { signal });
    // Tells of pushState and replaceState, where the browser has it; else the next change of the page does.
    /** @type {any} */ (window).navigation?.addEventListener("navigatesuccess", notice, { signal });
    document.addEventListener("visibilitychange", schedule, { signal });

    return {
      over(trees) {
        if (isStopped) return;
        for (const tree of trees) {
          if (watched.has(tree)) continue;
          watched.add(tree);
          observer.observe(tree, { childList: true, characterData: true, subtree: true });
          // A frame that loads its page tells no other change.
          tree.addEventListener("load", (event) => isFrame(event.target) && notice(), { capture: true, signal });
        }
      },
      expect: notice,
      stop() {
        isStopped = true;
        clearTimeout(timer);
        observer.disconnect();
        listeners.abort();
      },
    };
  };

  const isFrame = (/** @type {EventTarget | null} */ target) =>
    ["iframe", "frame", "object", "embed"].includes(/** @type {Element | null} */ (target)?.localName ?? "");

  return Object.freeze({ watch });
})();
