// The shapes of messages and of what is kept, and the globals of the classic scripts.

import type { Report, Source } from "../www/wasm/smallprint.js";

/** Why a tab has no report: a page of the browser, a refused page, a file, a viewer, or a failure. */
export type Problem = "browser" | "refused" | "file" | "document" | "failed";

export type TabReport = { report: Report } | { problem: Problem; detail?: string };

export type Message =
  | { type: "page-text"; reading: string; source: Source }
  | { type: "page-left"; reading: string }
  | { type: "page-named" }
  | { type: "watch-end" }
  | { type: "page-trees" }
  | { type: "tab-report"; tab: number; again?: boolean }
  | { type: "show-clause"; start: number; end: number };

/** What the session remembers of a tab. */
export interface Memory {
  /** Names one reading of one document, so that a page that is left cannot wipe out its successor. */
  reading: string;
  url: string;
  /** Order of arrival: the oldest goes first where room is short. */
  at: number;
  /** The report as JSON: the browser stores one string five times as fast as the objects it stands for. */
  report: string;
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
  };
  var smallprintNames: readonly string[];
  var smallprintGate: boolean;
  var smallprintPage: { read(): Promise<Reading> };
}
