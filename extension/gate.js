// In every tab, where the reader asked for every page: sees at little cost whether the page calls itself a policy.
//
// A classic script, run after messages.js and names.js. Only where it finds a name are the scripts run that read.

globalThis.smallprintGate ??= (() => {
  const { PAGE_NAMED } = globalThis.smallprintMessages;

  // So many headings of each rank are asked, and so many characters of each: a page may be of any size.
  const HEADINGS = 6;
  const LENGTH = 200;
  // A page may name itself some time after it was loaded.
  const LATER = 2000;

  /** Titles are compared as addresses spell them. @param {string} text */
  const spelled = (text) =>
    text.slice(0, LENGTH).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, "-");
  const names = globalThis.smallprintNames.map(spelled);

  /** @param {string} title */
  const namesPolicy = (title) => {
    const words = spelled(title.trim());
    return names.some((name) => words.includes(name));
  };

  const titles = function* () {
    yield document.title;
    for (const rank of ["h1", "h2"]) {
      const headings = document.getElementsByTagName(rank);
      for (let at = 0; at < Math.min(HEADINGS, headings.length); at += 1) yield headings[at].textContent ?? "";
    }
  };

  const look = () => {
    for (const title of titles()) {
      if (!namesPolicy(title)) continue;
      // From here on the page is watched by the scripts that read it.
      globalThis.navigation?.removeEventListener("navigatesuccess", lookLater);
      chrome.runtime.sendMessage({ type: PAGE_NAMED }).catch(() => {});
      return true;
    }
    return false;
  };

  const lookLater = () => setTimeout(look, LATER);

  // A site that is one page moves between its parts without loading anew.
  globalThis.navigation?.addEventListener("navigatesuccess", lookLater);
  if (!look()) lookLater();
  return true;
})();
