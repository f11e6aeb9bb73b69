// Knows what the elements of HTML and the roles of WAI-ARIA mean for the text in them, as far as markup tells it.
//
// A classic script, like reader.js.

globalThis.smallprintElements ??= (() => {
  const { nameOf, attributeOf, hasAttribute } = globalThis.smallprintNodes;
  /** @typedef {import("./shapes").Context} Context */

  const controls = globalThis.smallprintControls;

  const names = (/** @type {string} */ list) => new Set(list.split(" "));

  // What a reader of the policy never reads as text. Hidden elements are not among them: a collapsed section is
  // part of the policy, and a policy that hides its text would otherwise look like one that says nothing.
  const UNREAD = names(
    "script style noscript template svg math canvas video audio picture object embed input datalist meter " +
      "progress rp rt",
  );

  // Elements that begin a new block; every other element is part of the running text.
  const BLOCKS = names(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure " +
      "footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol option p pre search " +
      "section summary table tbody td textarea tfoot th thead tr ul",
  );

  // Blocks that hold running text or lay out a table, and so are neither collapsed sections nor boxes that float.
  const LEAVES = names("p h1 h2 h3 h4 h5 h6 hr option summary caption thead tbody tfoot tr td th iframe frame");

  const LISTS = names("ul ol menu dl");
  const LIST_DEEPEST = 20;

  // A header or footer inside one of these belongs to it and not to the page (HTML Accessibility API Mappings).
  const SECTIONS = names("article aside main nav section");

  /** @type {Record<string, Context["landmark"]>} */
  const LANDMARK_ROLES = {
    main: "main",
    banner: "banner",
    navigation: "navigation",
    search: "search",
    complementary: "complementary",
    contentinfo: "contentinfo",
    dialog: "dialog",
    alertdialog: "dialog",
    code: "code",
  };
  /** @type {Record<string, Context["landmark"]>} */
  const LANDMARKS = { main: "main", nav: "navigation", aside: "complementary", search: "search", dialog: "dialog" };
  /** @type {Record<string, Context["landmark"]>} */
  const PAGE_LANDMARKS = { header: "banner", footer: "contentinfo" };

  const HEADING = /^h[1-6]$/;
  // What stays on this page, or leaves the web.
  const NO_PAGE = /^(?:mailto:|tel:|sms:|javascript:|#(?![/!]))/i;
  const BOLD = new Set(["b", "strong", "th"]);

  const isUnread = (/** @type {Element} */ element, /** @type {string} */ name) =>
    UNREAD.has(name) ||
    // What nobody can write into is there to be read: some pages have their terms in a box that scrolls.
    (name === "textarea" && !hasAttribute(element, "readonly")) ||
    // A list of options that folds out says nothing of the policy; one that stands open is shown like any text.
    (name === "select" && !hasAttribute(element, "multiple") && !(Number(attributeOf(element, "size")) > 1));

  /** Where text of a page begins: nothing is around it. @type {Context} */
  const OUTSIDE = Object.freeze({
    kind: "paragraph",
    level: 0,
    lists: 0,
    isPre: false,
    isInSection: false,
    isLinked: false,
    address: "",
    isControl: false,
    isBold: false,
    frames: 0,
    landmark: null,
    table: null,
    cell: null,
  });

  /** @type {(element: Element, name: string, role: string, isInSection: boolean) => Context["landmark"]} */
  const landmarkOf = (element, name, role, isInSection) => {
    if (role !== "" && LANDMARK_ROLES[role]) return LANDMARK_ROLES[role];
    if (attributeOf(element, "aria-modal") === "true") return "dialog";
    return LANDMARKS[name] ?? (isInSection ? null : PAGE_LANDMARKS[name]) ?? (holdsCode(element, name) ? "code" : null);
  };

  /** Preformatted text may be a whole policy; code of a program is marked as such inside of it. @type {(element: Element, name: string) => boolean} */
  const holdsCode = (element, name) => {
    if (name !== "pre") return false;
    const first = element.firstElementChild;
    const isCode = first !== null && (first.localName === "code" || first.localName === "samp");
    return isCode && (first.previousSibling === null || first.previousSibling.nodeValue?.trim() === "");
  };

  /** A fragment is a place in a page, mostly in this one; with a slash it is the address of a page that a script draws. @param {Element} link */
  const leadsElsewhere = (link) => {
    const target = link.getAttribute("href")?.trim();
    if (target === undefined || NO_PAGE.test(target)) return false;
    const [, place] = target.split("#", 2);
    return place === undefined || /^[/!]/.test(place);
  };

  /** The whole address of a link to another page or to somebody; a place in this page has none to show. @param {Element} link */
  const addressOf = (link) => {
    const address = /** @type {HTMLAnchorElement} */ (link).href;
    const isAddress = typeof address === "string" && /^(?:https?|mailto):/.test(address);
    return isAddress && (leadsElsewhere(link) || address.startsWith("mailto:")) ? address : "";
  };

  /**
   * What the element makes of the text in it, or null where it leaves all as it was. `isAlone` tells whether no text
   * stands beside the element.
   *
   * @type {(element: Element, around: Context, isAlone: () => boolean) => import("./shapes").Entrance | null}
   */
  const enter = (element, around, isAlone) => {
    const name = nameOf(element);
    if (isUnread(element, name)) return null;
    const role = attributeOf(element, "role")?.trim().toLowerCase() ?? "";
    let isBlock = BLOCKS.has(name);
    let inside = around;
    const set = (/** @type {Partial<Context>} */ changes) => {
      inside = { ...inside, ...changes };
    };

    if (isBlock || role !== "") {
      const landmark = landmarkOf(element, name, role, around.isInSection);
      if (landmark) set({ landmark });
      if (SECTIONS.has(name)) set({ isInSection: true });
    }
    if (name === "pre" || name === "textarea") set({ isPre: true });
    if (BOLD.has(name)) set({ isBold: true });
    if (name === "a" ? leadsElsewhere(element) : role === "link") set({ isLinked: true });
    if (name === "a" && hasAttribute(element, "href")) set({ address: addressOf(element) });

    // Who makes a heading of the words on a button has it title what follows.
    if (HEADING.test(name)) set({ kind: "heading", level: Number(name[1]), isControl: false });
    else if (role === "heading") {
      isBlock = true;
      set({ kind: "heading", level: Math.min(6, Math.max(1, Number(attributeOf(element, "aria-level")) || 2)) });
    } else if (name === "summary") {
      if (around.kind !== "heading") set({ kind: "heading", level: 4 });
    } else if (LISTS.has(name) || role === "list") set({ lists: Math.min(LIST_DEEPEST, around.lists + 1) });
    else if (name === "li" || name === "dd" || role === "listitem") {
      isBlock = true;
      set({ kind: "item", level: Math.max(1, around.lists) });
    } else if (name === "dt") set({ kind: "term", level: 0 });

    if (controls.isControl(name, role)) {
      // A button inside a heading is the heading; one inside a sentence is a part of the sentence.
      const isTitled = around.kind === "heading";
      const isOwn = !isTitled && isAlone();
      const told = isTitled ? "text" : controls.wordsOn(element, name, role);
      if (told === "action") set({ isControl: true });
      if (told === "title" && isOwn) set({ kind: "heading", level: 4 });
      isBlock ||= isOwn;
    }
    return { inside, isBlock };
  };

  return Object.freeze({ OUTSIDE, enter, isLeaf: (/** @type {Element} */ element) => LEAVES.has(nameOf(element)) });
})();
