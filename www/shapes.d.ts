// The shapes that the files of this room pass to each other, and the globals of its classic scripts.

import type { Block, Link, Cell, Source, Stance } from "./wasm/smallprint.js";

/** The way back from a text to the page: three columns, one row for each run. */
export interface Runs {
  start: number[];
  node: Text[];
  offset: number[];
}

/** A text and the way back to the page it was read from. */
export interface Reading {
  source: Source;
  runs: Runs;
}

/** What holds nodes of its own: a page, a frame's page, or a shadow tree. */
export type Tree = Document | ShadowRoot;

export interface PageReading extends Reading {
  trees: Tree[];
  /** Whether an element stands empty that a script of the page has yet to fill: no change tells of its shadow tree. */
  awaitsTree: boolean;
}

/** What the elements around a text make of it. */
export interface Context {
  readonly kind: Block["kind"];
  readonly level: number;
  /** Depth of lists. */
  readonly lists: number;
  readonly isPre: boolean;
  /** Whether a header or footer here is that of a section, not of the page. */
  readonly isInSection: boolean;
  readonly isLinked: boolean;
  /** Where the link leads that the text stands in; empty where it stands in none that can be shown. */
  readonly address: string;
  readonly isControl: boolean;
  readonly isBold: boolean;
  /** Depth of frames. */
  readonly frames: number;
  readonly landmark: Exclude<Block["landmark"], undefined> | null;
  readonly table: Table | null;
  readonly cell: Cell | null;
}

/** What an element makes of the text in it, and whether it begins a block. */
export interface Entrance {
  inside: Context;
  isBlock: boolean;
}

/** A table of data while it is read. */
export interface Table {
  number: number;
  row: number;
  column: number;
  isHead: boolean;
  /** For each column the row at which it is free again. */
  heldUntil: number[];
}

/** An element that is open in the walk through a page. */
export interface Step {
  element: Element;
  context: Context;
  isBlock: boolean;
  /** Whether it is a part of the running text that stands apart from the words around it. */
  isApart: boolean;
  next: Node | null;
  /** The nodes that stand in it, where they are not its own: those of a slot, or of a frame. */
  slotted: Node[] | null;
  at: number;
  /** Whether text stands directly in it; null until someone asks. */
  hasText: boolean | null;
  /** How text directly in it looks; null until there is some. */
  look: { isBold: boolean; size: number; isShown: boolean } | null;
}

/** A collapsed section; it has a number as soon as text is found in it. */
export interface Fold {
  step: Step;
  number: number;
  /** Whether nothing in it can be made visible by itself. */
  hidesAll: boolean;
}

/** How a piece of text stands on the page. */
export interface Manner {
  context: Context;
  /** Whether it stands in the block itself, and not in an element of its text. */
  isOwn: boolean;
  isBold: boolean;
  /** Size of the letters, or 0 where nobody draws them. */
  size: number;
  keepsLines: boolean;
  fold: Fold | null;
}

/** A part of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A clause to paint. */
export interface Place extends Stretch {
  stance: Stance;
}

/** Words by key; `{name}` in them stands for a value. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Reader {
  /** Reads a document as it stands; gives the thread back again and again meanwhile. */
  read(page: Document): Promise<PageReading>;
}

export interface Marks {
  /** Paints clauses in place of those painted before; gives how many are shown. */
  paint(reading: Reading, places: Place[]): number;
  /** Opens what hides a place, scrolls to it and lights it up; false where the page does not show it. */
  reveal(reading: Reading, place: Stretch): Promise<boolean>;
  clear(): void;
}

/** What opens the parts of a page. */
export interface Unfold {
  /** Opens what hides an element, one thing in the other, until it is shown or nothing helps. */
  unfold(element: Element, isShown: () => boolean): Promise<boolean>;
}

/** What tells of the pointer, until it is stopped. */
export interface Pointing {
  stop(): void;
}

export interface Pointer {
  /** `onPlace` is called with the clause that the pointer has come to, and with null where it has left one. */
  watch(told: {
    placeAt: (node: Node, offset: number) => Stretch | null;
    onPlace: (place: Stretch | null) => void;
  }): Pointing;
}

/** What is told of a page that changes. */
export interface Watcher {
  /** Where the nodes stand that are watched, from now on. */
  over(trees: Tree[]): void;
  /** Has the page read again though nothing tells of a change. */
  expect(): void;
  stop(): void;
}

export interface Changes {
  /**
   * Watches the page. `onCalm` is called when it has changed and come to rest, and tells whether that changed what is
   * read; `onMove` at once when its address has changed.
   */
  watch(told: { onCalm: () => Promise<boolean>; onMove: () => void }): Watcher;
}

declare global {
  var smallprintNodes: {
    typeOf(node: Node): number;
    firstOf(node: Node): ChildNode | null;
    nextOf(node: Node): ChildNode | null;
    childrenOf(node: Node): NodeListOf<ChildNode>;
    parentOf(node: Node): ParentNode | null;
    elementAround(node: Node): HTMLElement | null;
    pageOf(element: Element): Document;
    isConnected(node: Node): boolean;
    rootOf(node: Node): Node;
    nameOf(element: Element): string;
    idOf(element: Element): string;
    shadowOf(element: Element): ShadowRoot | null;
    slotOf(element: Element): HTMLSlotElement | null;
    heightOf(element: Element): number;
    countOf(element: Element): number;
    elementBefore(element: Element): Element | null;
    attributeOf(element: Element, name: string): string | null;
    hasAttribute(element: Element, name: string): boolean;
    matches(element: Element, selector: string): boolean;
    findIn(element: Element, selector: string): Element | null;
    isVisible(element: Element): boolean;
    bringIntoView(element: Element): void;
  };
  var smallprintControls: {
    isControl(name: string, role: string): boolean;
    wordsOn(element: Element, name: string, role: string): "action" | "title" | "text";
  };
  var smallprintElements: {
    readonly OUTSIDE: Context;
    enter(element: Element, around: Context, isAlone: () => boolean): Entrance | null;
    isLeaf(element: Element): boolean;
  };
  var smallprintTables: {
    isTable(element: Element): boolean;
    isCell(element: Element): boolean;
    open(element: Element, number: number): Table | null;
    count(table: Table, element: Element): void;
    place(table: Table, element: Element): Cell;
  };
  var smallprintDrawing: {
    isDrawn(element: Element): boolean;
    isShown(element: Element): boolean;
    isShut(element: Element): boolean;
    isCollapsed(element: Element): boolean;
    isClosedDetails(element: Element): boolean;
    floats(element: Element): boolean;
    isVeiled(field: Element, label: Element): boolean;
    boxOf(element: Element): "block" | "words" | null;
    runsOn(element: Element): boolean;
    putsInLine(element: Element, hasText: () => boolean): boolean;
    isStyledBox(element: Element): boolean;
    lettersOf(element: Element): { isBold: boolean; size: number };
    isStyledBold(element: Element): boolean;
    keepsLines(element: Element): boolean;
    namesPage(frame: Element): boolean;
    showsContent(frame: Element): boolean;
    mayHoldText(frame: Element): boolean;
  };
  var smallprintWalk: {
    walk(): {
      readonly open: Step[];
      readonly trees: Tree[];
      awaitsTree(): boolean;
      enter(element: Element, context: Context, isBlock: boolean): Step;
      enterPage(holder: Element, page: Document, context: Context): Step;
      take(step: Step): Node | null;
      isLost(): boolean;
      mend(): boolean;
    };
    hasText(step: Step): boolean;
  };
  var smallprintGather: {
    gather(): {
      add(node: Text, manner: Manner): void;
      addBlank(node: Text): boolean;
      isSettled(): boolean;
      breakLine(): void;
      part(): void;
      close(): void;
      result(): { text: string; blocks: Block[]; links: Link[]; runs: Runs };
    };
  };
  var smallprintRanges: {
    rangesOf(reading: Reading, start: number, end: number): Range[];
    placeAt(reading: Reading, places: Place[], node: Node, offset: number): Place | null;
  };
  var smallprintPointer: Pointer;
  var smallprintUnfold: Unfold | undefined;
  var smallprintReader: Reader;
  var smallprintMarks: Marks;
  var smallprintChanges: Changes;
}
