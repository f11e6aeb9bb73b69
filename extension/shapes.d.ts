// The shapes of messages and of what is kept, and the globals of the classic scripts.

import type { Comparison, Profile, Report, Source, Stance } from "../www/wasm/smallprint.js";
import type { Place, Stretch } from "../www/shapes";

/**
 * Why a tab has no report: a page of the browser, a refused page, one that nobody has clicked the sign on, a file, a
 * viewer, or a failure.
 */
export type Problem = "browser" | "refused" | "permission" | "file" | "document" | "failed";

/** What changed in a policy since it was seen last. */
export interface Changes {
  /** When it was seen before it changed, in milliseconds since 1970. */
  since: number;
  comparison: Comparison;
}

/** What is known of a page. */
export interface Known {
  report: Report;
  changes: Changes | null;
  /** False where the reader wants the policy remembered, and the browser had no room for it. */
  isKept: boolean;
}

export type TabReport = Known | { problem: Problem };

/** A policy that was visited. */
export interface Visit {
  url: string;
  /** When it was first seen as it is now, in milliseconds since 1970. */
  at: number;
  /** The Source as JSON. */
  source: string;
  changes: Changes | null;
}

/** What the reader has chosen. */
export interface Settings {
  level: Level;
  profile: Profile;
  /** A language that there is a catalogue of; empty for that of the browser. */
  language: string;
  /** The stances that are highlighted in pages. */
  painted: Stance[];
  /** Hosts on which nothing happens by itself. */
  silent: string[];
  /** Whether policies that are visited are kept for later comparison. */
  remembers: boolean;
}

/** A word of the catalogue by its key; values take the places of its placeholders. */
export type Word = (key: string, ...values: string[]) => string;

/** What the background answers to the text of a page. */
export interface Painting {
  places: Place[];
  stances: Stance[];
}

export type Message =
  | { type: "page-text"; reading: string; source: Source }
  | { type: "page-left"; reading: string }
  | { type: "page-named" }
  | { type: "watch-end" }
  | { type: "page-trees" }
  | { type: "tab-report"; tab: number; again?: boolean; clicked?: boolean }
  | { type: "show-clause"; start: number; end: number }
  | { type: "paint"; stances: Stance[] }
  | { type: "page-source" }
  | { type: "read-again" }
  | { type: "watch-pointer" }
  | { type: "pointed"; place: Stretch | null };

/** What the session remembers of a tab. */
export interface Memory {
  /** Names one reading of one document, so that a page that is left cannot wipe out its successor. */
  reading: string;
  url: string;
  /** Order of arrival: the oldest goes first where room is short. */
  at: number;
  /** The report as JSON: the browser stores one string five times as fast as the objects it stands for. */
  report: string;
  changes: Changes | null;
  isKept: boolean;
}

/** When the badge appears by itself: never, on addresses like a policy's, or on all pages that call themselves one. */
export type Level = "none" | "policies" | "pages";

/** How one reading ended; `document` where the tab shows no text of its own. */
export type Reading = "read" | "document";

declare global {
  var smallprintMessages: {
    readonly PAGE_TEXT: "page-text";
    readonly PAGE_LEFT: "page-left";
    readonly PAGE_TREES: "page-trees";
    readonly PAGE_NAMED: "page-named";
    readonly WATCH_END: "watch-end";
    readonly TAB_REPORT: "tab-report";
    readonly SHOW_CLAUSE: "show-clause";
    readonly PAINT: "paint";
    readonly PAGE_SOURCE: "page-source";
    readonly READ_AGAIN: "read-again";
    readonly WATCH_POINTER: "watch-pointer";
    readonly POINTED: "pointed";
  };
  var smallprintNames: readonly string[];
  var smallprintGate: boolean;
  var smallprintPage: { read(): Promise<Reading> };
}
