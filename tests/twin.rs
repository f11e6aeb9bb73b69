//! Holds the report's twin for JavaScript to the report.

use serde_json::{Value, json, to_value};

use smallprint::*;

const TWIN: &str = include_str!("../src/report.d.ts");

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
            coverage: Coverage::default(),
            disguised: 0,
            part: Some(span()),
            index: false,
            minutes: 1,
            updated: Some(String::new()),
            grade: Some(figure),
            vagueness: Some(figure),
        },
        score: Some(Score {
            risk: figure,
            band: Band::A,
            practice: figure,
            silence: figure,
            margin: figure,
            profile: Profile::Default,
        }),
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
            article: "",
            why: "",
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
        facts: vec![Fact {
            kind: FactKind::Data,
            value: String::new(),
            detail: None,
            period: Some(Period { count: 1, unit: "day" }),
            evidence: vec![span()],
        }],
        outline: vec![OutlineEntry { start: 0, end: 1, topics: vec![Topic::Use] }],
    }
}

#[test]
fn the_twin_has_the_same_fields() {
    let report = to_value(full()).expect("JSON");
    let check = |interface: &str, value: &Value| assert_eq!(fields_of(interface), keys(value), "{interface}");
    check("Report", &report);
    check("DocumentFacts", &report["document"]);
    check("Coverage", &report["document"]["coverage"]);
    check("Score", &report["score"]);
    check("Finding", &report["findings"][0]);
    check("Span", &report["findings"][0]["evidence"][0]);
    check("Disclosure", &report["disclosures"][0]);
    check("Contradiction", &report["contradictions"][0]);
    check("Fact", &report["facts"][0]);
    check("Period", &report["facts"][0]["period"]);
    check("OutlineEntry", &report["outline"][0]);
    let level = CatalogueLevel { id: "", stance: Stance::Bad, title: "", why: "" };
    let entry = CatalogueEntry { id: "", topic: Topic::Use, question: "", levels: vec![level] };
    check("CatalogueEntry", &to_value(entry).expect("JSON"));
}

/// A comparison in which nothing is absent.
fn full_comparison() -> Comparison {
    let version = Version { verdict: Verdict::Scored, updated: None, score: None };
    let answer = Answer { level: "", stance: Stance::Good, title: "", evidence: vec![span()] };
    Comparison {
        schema: 1,
        engine: "0",
        summary: String::new(),
        before: version.clone(),
        after: version,
        changes: vec![Change {
            practice: "",
            topic: Topic::Use,
            direction: Direction::Worse,
            scope: None,
            title: String::new(),
            before: Some(answer),
            after: None,
        }],
        values: vec![ValueChange {
            kind: FactKind::Data,
            change: Presence::Added,
            value: String::new(),
            detail: None,
            evidence: vec![span()],
        }],
    }
}

#[test]
fn the_twin_has_the_fields_of_a_comparison() {
    let comparison = to_value(full_comparison()).expect("JSON");
    let check = |interface: &str, value: &Value| assert_eq!(fields_of(interface), keys(value), "{interface}");
    check("Comparison", &comparison);
    check("Version", &comparison["before"]);
    check("Change", &comparison["changes"][0]);
    check("Answer", &comparison["changes"][0]["before"]);
    check("ValueChange", &comparison["values"][0]);
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
    let directions = [Direction::Worse, Direction::Better, Direction::Neither];
    let presences = [Presence::Added, Presence::Dropped];
    let words = json!([topics, stances, verdicts, kinds, statuses, facts, directions, presences]);
    for word in words.as_array().into_iter().flatten().flat_map(|list| list.as_array().into_iter().flatten()) {
        assert!(TWIN.contains(&format!("{word}")), "the twin does not know {word}");
    }
}

#[test]
fn figures_are_written_as_javascript_writes_them() {
    let written = |value: f64| serde_json::to_string(&Figure::new(value)).expect("JSON");
    assert_eq!([written(12.0), written(0.5), written(3.25), written(99.999)], ["12", "0.5", "3.25", "100"]);
}
