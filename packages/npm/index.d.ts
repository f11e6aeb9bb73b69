// The types of the package: those of the report, and a plain text wherever the engine takes a source.

import type { CatalogueEntry, Comparison, Profile, Report, Source } from "./report.js";

export type * from "./report.js";

/** Analyses one text, weighed by a profile. Throws a TypeError only where an argument is not what it should be. */
export function analyze(text: string | Source, profile?: Profile): Report;

/** Compares two versions of a policy. Places are those of the text that says it. */
export function compare(old: string | Source, newer: string | Source, profile?: Profile): Comparison;

/** Analyses one text and writes its report in Markdown, or as rows of a table (CSV). */
export function write(text: string | Source, format: "markdown" | "csv", profile?: Profile): string;

/** Every practice and level that the engine knows, in the order of the catalogue. */
export function catalogue(): CatalogueEntry[];
