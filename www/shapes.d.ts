// The shapes that the files of this room pass to each other, and the globals of its classic scripts.

import type { Source, Span, Stance } from "./wasm/smallprint.js";

/** A text and the way back to the page it was read from: three columns, one row for each run. */
export interface Reading {
  source: Source;
  runs: { start: number[]; node: Text[]; offset: number[] };
}

/** A clause to paint. */
export interface Place {
  stance: Stance;
  start: number;
  end: number;
}

/** Words by key; `{name}` in them stands for a value. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Reader {
  read(page: Document): Reading;
  rangeOf(reading: Reading, start: number, end: number): Range | null;
}

export interface Marks {
  /** Paints clauses in place of those painted before; gives how many are shown. */
  paint(reading: Reading, places: Place[]): number;
  /** Scrolls to a place and lights it up; false where the page does not show it. */
  reveal(reading: Reading, place: Pick<Span, "start" | "end">): boolean;
  clear(): void;
}

declare global {
  var smallprintReader: Reader;
  var smallprintMarks: Marks;
}
