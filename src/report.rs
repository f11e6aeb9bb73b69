//! The report: plain data that everything downstream reads, with places in UTF-16.
//!
//! `report.d.ts` is this file's twin for JavaScript; `tests/twin.rs` holds the two together.
//! Field order is part of the contract: it is the key order of the JSON, which is the same byte for byte everywhere.

use serde::{Deserialize, Serialize, Serializer};

/// What the reader gets for one text. Any text has one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Version of this shape. It rises only when a field is removed or renamed.
    pub schema: u8,
    /// Version of the engine and of its catalogue.
    pub engine: &'static str,
    /// Whether the text could be judged, and if not, why not.
    pub verdict: Verdict,
    /// One sentence for people: what drives the score, or why there is none.
    pub summary: String,
    pub document: DocumentFacts,
    /// `None` unless the verdict is `Scored`; never a zero for "don't know".
    pub score: Option<Score>,
    /// Gravest first.
    pub findings: Vec<Finding>,
    /// The legal checklists, every item, found or not.
    pub disclosures: Vec<Disclosure>,
    pub contradictions: Vec<Contradiction>,
    pub facts: Vec<Fact>,
    /// Every paragraph with its topics, whatever the verdict.
    pub outline: Vec<OutlineEntry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Scored,
    NotAPolicy,
    TooShort,
    Language,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    PrivacyPolicy,
    CookiePolicy,
    Terms,
    Other,
}

/// What kind of text this is, and how it reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DocumentFacts {
    pub kind: Kind,
    /// 0 to 1, that `kind` is right.
    pub confidence: Figure,
    /// Primary BCP-47 tag, `und` if unknown.
    pub language: &'static str,
    /// Who is responsible for the data, as the policy names itself.
    pub company: Option<String>,
    /// Words that were read and judged.
    pub words: usize,
    pub coverage: Coverage,
    /// Words that are disguised: spelled with letters of other alphabets that only look alike, or with blanks between
    /// their letters.
    pub disguised: usize,
    /// The heading of the privacy part that alone was judged, in a document that is about more.
    pub part: Option<Span>,
    /// Whether the page has no policy but only links to some.
    pub index: bool,
    /// Reading time, at 240 words a minute.
    pub minutes: usize,
    /// ISO 8601 date that the policy gives for itself: a day, or a month where it names no day.
    pub updated: Option<String>,
    /// US school grade (Flesch-Kincaid).
    pub grade: Option<Figure>,
    /// Hedging expressions per 1000 words.
    pub vagueness: Option<Figure>,
}

/// How much of a page was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Collapsed sections of the page that were opened and read.
    pub folded: usize,
    /// Frames of the page that could not be read.
    pub frames: usize,
    /// Words of the page that were left out as no part of its text: navigation, banners, footers, code.
    pub dropped: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Band {
    A,
    B,
    C,
    D,
    E,
}

/// Whose concerns a score weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Everyone's.
    #[default]
    Default,
    /// A reader's who takes what is left open for the worst.
    Strict,
    /// A child's, and of whoever cares for one.
    Children,
    /// A reader's who wants no advertising that knows them.
    Advertising,
}

/// The risk that the text means for its reader, 0 (safest) to 100 (riskiest).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Score {
    pub risk: Figure,
    pub band: Band,
    /// 0 to 100, from what the policy says.
    pub practice: Figure,
    /// 0 to 100, from what it leaves unsaid.
    pub silence: Figure,
    /// Plus or minus, from unclear or thin evidence.
    pub margin: Figure,
    /// Whose concerns were weighed.
    pub profile: Profile,
}

/// A place in the analysed text: `text.slice(start, end) === quote` in JavaScript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Span {
    /// UTF-16 code units from the start of the text.
    pub start: usize,
    /// Exclusive.
    pub end: usize,
    pub quote: String,
}

/// One level of one practice that the policy states, with every place that states it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    pub practice: &'static str,
    pub level: &'static str,
    pub topic: Topic,
    pub stance: Stance,
    pub title: &'static str,
    pub why: &'static str,
    /// Its share of `score.risk`; with those of the disclosures they add up to it.
    pub points: Figure,
    /// For whom the clause holds, where it is not for everyone.
    pub scope: Option<&'static str>,
    /// At least one.
    pub evidence: Vec<Span>,
    /// An opt-out or a limit stated elsewhere that lowers the level.
    pub softened: Vec<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    Good,
    Neutral,
    Caution,
    Bad,
    Grave,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Introduction,
    Collection,
    Use,
    Tracking,
    DoNotTrack,
    Sharing,
    Retention,
    Security,
    Choice,
    Rights,
    Children,
    Regions,
    Changes,
    Contact,
    Terms,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    Gdpr,
    Ccpa,
    Caloppa,
    Coppa,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Stated,
    Denied,
    Missing,
    NotApplicable,
}

/// One item that a law asks a policy to tell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Disclosure {
    pub law: Law,
    pub item: &'static str,
    /// The item in plain words.
    pub title: &'static str,
    /// Where the law asks for it.
    pub article: &'static str,
    /// Why that matters to a reader, in a sentence.
    pub why: &'static str,
    pub status: Status,
    pub points: Figure,
    /// Empty when missing.
    pub evidence: Vec<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContradictionKind {
    Contradiction,
    Narrowed,
}

/// Two places of one policy that do not agree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contradiction {
    pub kind: ContradictionKind,
    pub a: Span,
    pub b: Span,
    pub practice: &'static str,
    pub why: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    Data,
    Recipient,
    Purpose,
    Retention,
    Contact,
    Choice,
    Transfer,
}

/// A value that the policy gives: a kind of data, a recipient, a period, an address.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    pub kind: FactKind,
    pub value: String,
    /// What is to be known about it: that data is sensitive, whose address it is, when a period begins, what a choice
    /// is good for, what protects a transfer.
    pub detail: Option<String>,
    /// The number and the unit of a period.
    pub period: Option<Period>,
    pub evidence: Vec<Span>,
}

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    pub count: u32,
    /// `hour`, `day`, `week`, `month` or `year`.
    pub unit: &'static str,
}

/// A paragraph and what it speaks about, most of all first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlineEntry {
    pub start: usize,
    pub end: usize,
    pub topics: Vec<Topic>,
}

/// A number with at most two decimals.
///
/// Whole numbers are written without a decimal point, as JavaScript writes them: that keeps the JSON of the
/// command line and of a browser the same to the byte.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Figure(f64);

impl Figure {
    /// Rounds to hundredths, halves away from zero.
    pub fn new(value: f64) -> Self {
        Self((value * 100.0).round() / 100.0)
    }

    /// A number of hundredths.
    pub fn hundredths(value: i64) -> Self {
        Self(value as f64 / 100.0)
    }

    pub fn value(self) -> f64 {
        self.0
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 { serializer.serialize_i32(self.0 as i32) } else { serializer.serialize_f64(self.0) }
    }
}

/// A practice of the catalogue, as data for whoever shows the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogueEntry {
    pub id: &'static str,
    pub topic: Topic,
    pub question: &'static str,
    pub levels: Vec<CatalogueLevel>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogueLevel {
    pub id: &'static str,
    pub stance: Stance,
    pub title: &'static str,
    pub why: &'static str,
}
