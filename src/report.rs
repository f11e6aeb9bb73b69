//! The report: plain data that everything downstream reads, with places in UTF-16.
//!
//! `report.d.ts` is this file's twin for JavaScript; a test at the end holds the two together.
//! Field order is part of the contract: it is the key order of the JSON, which is the same byte for byte everywhere.

use serde::{Serialize, Serializer};

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
    pub words: usize,
    /// Reading time, at 240 words a minute.
    pub minutes: usize,
    /// ISO 8601 date that the policy gives for itself.
    pub updated: Option<String>,
    /// US school grade (Flesch-Kincaid).
    pub grade: Option<Figure>,
    /// Hedging expressions per 1000 words.
    pub vagueness: Option<Figure>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Band {
    A,
    B,
    C,
    D,
    E,
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
    pub detail: Option<String>,
    pub evidence: Vec<Span>,
}

/// A paragraph and what it speaks about.
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json, to_value};

    use super::*;

    const TWIN: &str = include_str!("report.d.ts");

    /// The fields of an interface of the twin, by name.
    fn fields_of(interface: &str) -> Vec<String> {
        let opening = format!("export interface {interface} {{\n");
        let (_, rest) = TWIN.split_once(&opening).unwrap_or_else(|| panic!("no interface {interface}"));
        let (body, _) = rest.split_once("\n}").expect("an interface that ends");
        let field = |line: &str| {
            let (name, _) = line.trim().split_once(':')?;
            let name = name.trim_end_matches('?');
            name.bytes().all(|b| b.is_ascii_alphabetic()).then(|| name.to_string())
        };
        let mut fields: Vec<String> = body.lines().filter_map(field).collect();
        fields.sort();
        fields
    }

    fn keys(value: &Value) -> Vec<String> {
        value.as_object().expect("an object").keys().cloned().collect()
    }

    fn span() -> Span {
        Span { start: 0, end: 1, quote: "a".to_string() }
    }

    /// A report in which nothing is absent.
    fn full() -> Report {
        let figure = Figure::new(1.5);
        Report {
            schema: 1,
            engine: "0",
            verdict: Verdict::Scored,
            summary: String::new(),
            document: DocumentFacts {
                kind: Kind::Other,
                confidence: figure,
                language: "en",
                company: Some(String::new()),
                words: 1,
                minutes: 1,
                updated: Some(String::new()),
                grade: Some(figure),
                vagueness: Some(figure),
            },
            score: Some(Score { risk: figure, band: Band::A, practice: figure, silence: figure, margin: figure }),
            findings: vec![Finding {
                practice: "",
                level: "",
                topic: Topic::Use,
                stance: Stance::Good,
                title: "",
                why: "",
                points: figure,
                scope: None,
                evidence: vec![span()],
                softened: Vec::new(),
            }],
            disclosures: vec![Disclosure {
                law: Law::Gdpr,
                item: "",
                title: "",
                status: Status::Missing,
                points: figure,
                evidence: Vec::new(),
            }],
            contradictions: vec![Contradiction {
                kind: ContradictionKind::Narrowed,
                a: span(),
                b: span(),
                practice: "",
                why: "",
            }],
            facts: vec![Fact { kind: FactKind::Data, value: String::new(), detail: None, evidence: vec![span()] }],
            outline: vec![OutlineEntry { start: 0, end: 1, topics: vec![Topic::Use] }],
        }
    }

    #[test]
    fn the_twin_has_the_same_fields() {
        let report = to_value(full()).expect("JSON");
        let check = |interface: &str, value: &Value| assert_eq!(fields_of(interface), keys(value), "{interface}");
        check("Report", &report);
        check("DocumentFacts", &report["document"]);
        check("Score", &report["score"]);
        check("Finding", &report["findings"][0]);
        check("Span", &report["findings"][0]["evidence"][0]);
        check("Disclosure", &report["disclosures"][0]);
        check("Contradiction", &report["contradictions"][0]);
        check("Fact", &report["facts"][0]);
        check("OutlineEntry", &report["outline"][0]);
        let level = CatalogueLevel { id: "", stance: Stance::Bad, title: "", why: "" };
        let entry = CatalogueEntry { id: "", topic: Topic::Use, question: "", levels: vec![level] };
        check("CatalogueEntry", &to_value(entry).expect("JSON"));
    }

    #[test]
    fn the_twin_knows_every_word() {
        use Topic::*;
        let topics = [
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
        ];
        let stances = [Stance::Good, Stance::Neutral, Stance::Caution, Stance::Bad, Stance::Grave];
        let verdicts = [Verdict::Scored, Verdict::NotAPolicy, Verdict::TooShort, Verdict::Language];
        let kinds = [Kind::PrivacyPolicy, Kind::CookiePolicy, Kind::Terms, Kind::Other];
        let statuses = [Status::Stated, Status::Denied, Status::Missing, Status::NotApplicable];
        let facts = [
            FactKind::Data,
            FactKind::Recipient,
            FactKind::Purpose,
            FactKind::Retention,
            FactKind::Contact,
            FactKind::Choice,
            FactKind::Transfer,
        ];
        let words = json!([topics, stances, verdicts, kinds, statuses, facts]);
        for word in words.as_array().into_iter().flatten().flat_map(|list| list.as_array().into_iter().flatten()) {
            assert!(TWIN.contains(&format!("{word}")), "the twin does not know {word}");
        }
    }

    #[test]
    fn figures_are_written_as_javascript_writes_them() {
        let written = |value: f64| serde_json::to_string(&Figure::new(value)).expect("JSON");
        assert_eq!([written(12.0), written(0.5), written(3.25), written(99.999)], ["12", "0.5", "3.25", "100"]);
    }
}
