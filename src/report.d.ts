// The report for JavaScript: the twin of report.rs, held to it by tests/twin.rs.

/** A text to analyse. Places are UTF-16 code units of `text`, end exclusive. */
export interface Source {
  text: string;
  /** The page's title. */
  title?: string;
  /** The page's address. It is only looked at, never fetched. */
  url?: string;
  /** The blocks of a page, in order and without overlap. Without them the text is read as Markdown. */
  blocks?: Block[];
  /** The links of a page to others, in order and without overlap. */
  links?: Link[];
  /** The frames of the page whose text could not be read. */
  frames?: number;
}

/** A link of a page. Places are UTF-16 code units of the text, end exclusive. */
export interface Link {
  start: number;
  end: number;
  /** Where it leads: https, http or mailto. It is shown, never fetched. */
  address: string;
}

/** Whoever reads a page tells all that stands on it and how; what of it is the policy is judged by the engine. */
export interface Block {
  kind: "heading" | "paragraph" | "item" | "term" | "cell";
  /** Rank of a heading (1 to 6), depth of a list item (from 1), else 0. */
  level: number;
  start: number;
  end: number;
  /** The innermost part of the page around it: WAI-ARIA's names, a box that floats over the page, or code. */
  landmark?: "main" | "banner" | "navigation" | "search" | "complementary" | "contentinfo" | "dialog" | "code";
  /** UTF-16 code units of it that stand in links to other pages. */
  linked?: number;
  /** UTF-16 code units of it that stand in buttons and in labels of fields. */
  controls?: number;
  /** All of it is bold, or larger than the text of the page: a heading, perhaps, that no element names. */
  strong?: boolean;
  /** The number, from 1, of the collapsed section it stands in; 0 or absent where it is shown. */
  fold?: number;
  cell?: Cell;
}

/** The place of a cell. Rows and columns count from 0 and take spans into account. */
export interface Cell {
  /** The number of its table in the page. */
  table: number;
  row: number;
  column: number;
  /** Whether the page marks it as a header of its row or column. */
  header: boolean;
}

export interface Report {
  schema: 1;
  /** Version of the engine and of its catalogue. */
  engine: string;
  verdict: "scored" | "not-a-policy" | "too-short" | "language";
  /** One sentence for people: what drives the score, or why there is none. */
  summary: string;
  document: DocumentFacts;
  /** null unless verdict is "scored"; never 0 for "don't know". */
  score: Score | null;
  /** Gravest first. */
  findings: Finding[];
  /** The legal checklists, every item, found or not. */
  disclosures: Disclosure[];
  contradictions: Contradiction[];
  facts: Fact[];
  /** Every paragraph, whatever the verdict. */
  outline: OutlineEntry[];
}

export interface DocumentFacts {
  kind: "privacy-policy" | "cookie-policy" | "terms" | "other";
  /** 0 to 1, that `kind` is right. */
  confidence: number;
  /** Primary BCP-47 tag, "und" if unknown. */
  language: string;
  /** Who is responsible for the data, as the policy names itself. */
  company: string | null;
  /** Words that were read and judged. */
  words: number;
  coverage: Coverage;
  /**
   * Words that are disguised: spelled with letters of other alphabets that only look alike, or with blanks between
   * their letters.
   */
  disguised: number;
  /** The heading of the privacy part that alone was judged, in a document that is about more. */
  part: Span | null;
  /** Whether the page has no policy but only links to some. */
  index: boolean;
  /** Reading time. */
  minutes: number;
  /** ISO 8601 date that the policy gives for itself: a day, or a month where it names no day. */
  updated: string | null;
  /** Readability: US school grade (Flesch-Kincaid). */
  grade: number | null;
  /** Hedging expressions per 1000 words. */
  vagueness: number | null;
}

/** How much of a page was read. */
export interface Coverage {
  /** Collapsed sections of the page that were opened and read. */
  folded: number;
  /** Frames of the page that could not be read. */
  frames: number;
  /** Words of the page that were left out as no part of its text: navigation, banners, footers, code. */
  dropped: number;
}

export interface Score {
  /** 0 (safest) to 100 (riskiest). */
  risk: number;
  band: "A" | "B" | "C" | "D" | "E";
  /** 0 to 100, from what the policy says. */
  practice: number;
  /** 0 to 100, from what it leaves unsaid. */
  silence: number;
  /** Plus or minus, from unclear or thin evidence. */
  margin: number;
  /** Whose concerns were weighed. */
  profile: Profile;
}

/**
 * Everyone's concerns; or those of a reader who takes what is left open for the worst, of a child, of one who wants no
 * advertising that knows them.
 */
export type Profile = "default" | "strict" | "children" | "advertising";

/** text.slice(start, end) === quote */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

export interface Finding {
  practice: string;
  level: string;
  topic: Topic;
  stance: Stance;
  title: string;
  why: string;
  /** Its share of score.risk; with those of the disclosures they add up to it. */
  points: number;
  /** For whom the clause holds, where it is not for everyone. */
  scope: string | null;
  /** At least one. */
  evidence: Span[];
  /** An opt-out or a limit stated elsewhere that lowers the level. */
  softened: Span[];
}

export type Stance = "good" | "neutral" | "caution" | "bad" | "grave";

export type Topic =
  | "introduction" | "collection" | "use" | "tracking" | "do-not-track" | "sharing" | "retention" | "security"
  | "choice" | "rights" | "children" | "regions" | "changes" | "contact" | "terms" | "other";

export interface Disclosure {
  law: "gdpr" | "ccpa" | "caloppa" | "coppa";
  item: string;
  /** The item in plain words. */
  title: string;
  /** Where the law asks for it: "Art. 13(1)(a)". */
  article: string;
  /** Why that matters to a reader, in a sentence. */
  why: string;
  status: "stated" | "denied" | "missing" | "not-applicable";
  points: number;
  /** Empty when missing. */
  evidence: Span[];
}

export interface Contradiction {
  kind: "contradiction" | "narrowed";
  a: Span;
  b: Span;
  practice: string;
  why: string;
}

export interface Fact {
  kind: "data" | "recipient" | "purpose" | "retention" | "contact" | "choice" | "transfer";
  value: string;
  /** That data is sensitive, whose an address is, when a period begins, what a choice is for, what protects a transfer. */
  detail: string | null;
  /** The number and the unit of a period. */
  period: Period | null;
  evidence: Span[];
}

/** How long something is kept. */
export interface Period {
  count: number;
  unit: "hour" | "day" | "week" | "month" | "year";
}

export interface OutlineEntry {
  start: number;
  end: number;
  topics: Topic[];
}

/** What changed between two versions of a policy. */
export interface Comparison {
  /** Version of this shape. It rises only when a field is removed or renamed. */
  schema: number;
  engine: string;
  /** One sentence for people. */
  summary: string;
  before: Version;
  after: Version;
  /** What is worse for the reader first. Empty where one of the texts could not be judged. */
  changes: Change[];
  /** Values that only one of the two gives. */
  values: ValueChange[];
}

export interface Version {
  verdict: Report["verdict"];
  updated: string | null;
  score: Score | null;
}

/** A practice that is answered otherwise than before. */
export interface Change {
  practice: string;
  topic: Topic;
  direction: "worse" | "better" | "neither";
  /** For whom it changed, where that is not everyone. */
  scope: string | null;
  /** What changed, in a few plain words. */
  title: string;
  /** What decided before; null where the text did not say. */
  before: Answer | null;
  after: Answer | null;
}

/** The level that decides a practice in one of the texts. */
export interface Answer {
  level: string;
  stance: Stance;
  title: string;
  /** Places in its own text. */
  evidence: Span[];
}

/** A value that is given in only one of the texts. */
export interface ValueChange {
  kind: Fact["kind"];
  change: "added" | "dropped";
  value: string;
  detail: string | null;
  /** Places in the text that gives it. */
  evidence: Span[];
}

/** The rules the engine reads by, as data for a catalogue page. */
export interface CatalogueEntry {
  id: string;
  topic: Topic;
  /** The question a reader has about a policy. */
  question: string;
  levels: { id: string; stance: Stance; title: string; why: string }[];
}

/** Analyses one text, weighed by a profile. Throws only where an argument is not what it should be. */
export function analyze(source: Source, profile?: Profile): Report;

/** Compares two versions of a policy. Throws only where an argument is not what it should be. */
export function compare(old: Source, newer: Source, profile?: Profile): Comparison;

/**
 * Analyses one text and writes its report in Markdown, or as rows of a table (CSV), whose places are UTF-16 code units.
 * It is in English, or as `say` says it. Throws where `source` is not a Source, or there is no such format.
 */
export function write(source: Source, format: "markdown" | "csv", profile?: Profile, say?: Tongue): string;

/**
 * Gives the words of an export in another language: by their name, which is "told" for sentences of the report and
 * "figure" for numbers, and by what they are in English.
 */
export type Tongue = (name: string, english: string) => string;

/** Every practice and level, in the order of the catalogue. */
export function catalogue(): CatalogueEntry[];
