//! Holds the engine to what a careful reader finds in the five seed policies.
//!
//! The texts belong to their owners and stay outside the repository, in `../shared/seeds`.

use std::path::{Path, PathBuf};

use serde_json::Value;
use smallprint::{Report, Source, Span, analyze};

fn seeds() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    if folder.join("expected.json").exists() {
        return Some(folder);
    }
    eprintln!("SKIPPED: the seed policies are not here; {} does not exist", folder.display());
    None
}

fn read(folder: &Path, name: &str) -> (String, Report) {
    let text = std::fs::read_to_string(folder.join(format!("{name}.txt"))).expect("the text of a seed");
    let source = Source { text: text.clone(), ..Source::default() };
    (text, analyze(&source))
}

/// The place of a quote in UTF-16. Typographic marks and blanks differ between a text and what a reader notes of it.
fn place(text: &str, quote: &str) -> (usize, usize) {
    let start = text.find(quote).unwrap_or_else(|| panic!("the quote is not in the text: {quote}"));
    let before = text[..start].encode_utf16().count();
    (before, before + quote.encode_utf16().count())
}

/// Half of either one's characters lie in the other.
fn overlaps(span: &Span, (start, end): (usize, usize)) -> bool {
    let common = span.end.min(end).saturating_sub(span.start.max(start));
    2 * common >= (span.end - span.start).min(end - start) && common > 0
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Every way in which a report differs from what is expected of it.
fn defects(name: &str, text: &str, report: &Report, expected: &Value) -> Vec<String> {
    let mut defects = Vec::new();
    let mut check = |right: bool, what: String| {
        if !right {
            defects.push(format!("{name}: {what}"));
        }
    };
    let kind = serde_json::to_value(report.document.kind).expect("a kind");
    check(kind == expected["kind"], format!("kind is {kind}"));
    let updated = serde_json::to_value(&report.document.updated).expect("a date");
    check(updated == expected["updated"], format!("updated is {updated}"));
    let company = report.document.company.clone().unwrap_or_default();
    let named = expected["company"].as_str().unwrap_or_default();
    check(company.to_lowercase().contains(&named.to_lowercase()), format!("company is {company:?}, not {named:?}"));
    for wanted in expected["must_find"].as_array().into_iter().flatten() {
        let quote = wanted["quote"].as_str().unwrap_or_default();
        let at = place(text, quote);
        let found = report.findings.iter().any(|finding| {
            wanted["practice"] == finding.practice
                && strings(&wanted["levels"]).contains(&finding.level)
                && finding.evidence.iter().any(|span| overlaps(span, at))
        });
        let others: Vec<&str> = report
            .findings
            .iter()
            .filter(|f| f.evidence.iter().any(|span| overlaps(span, at)) && wanted["practice"] == f.practice)
            .map(|f| f.level)
            .collect();
        check(found, format!("missed {} {} (there: {others:?}): {quote}", wanted["practice"], wanted["levels"]));
    }
    for unwanted in expected["must_not_find"].as_array().into_iter().flatten() {
        let found = report.findings.iter().find(|f| unwanted["practice"] == f.practice && unwanted["level"] == f.level);
        let quote = found.map(|finding| finding.evidence[0].quote.as_str());
        check(found.is_none(), format!("false {} {}: {quote:?}", unwanted["practice"], unwanted["level"]));
    }
    for practice in strings(&expected["silent_on"]) {
        let found = report.findings.iter().find(|finding| finding.practice == practice);
        let quote = found.map(|finding| (finding.level, finding.evidence[0].quote.as_str()));
        check(found.is_none(), format!("not silent on {practice}: {quote:?}"));
    }
    for fact in expected["facts"].as_array().into_iter().flatten() {
        let value = fact["value"].as_str().unwrap_or_default().to_lowercase();
        let found = report.facts.iter().any(|given| {
            serde_json::to_value(given.kind).ok().as_ref() == Some(&fact["kind"])
                && given.value.to_lowercase().contains(&value)
        });
        check(found, format!("no fact {} {value}", fact["kind"]));
    }
    let pairs = |list: &str| -> Vec<((usize, usize), (usize, usize))> {
        let given = expected[list].as_array().into_iter().flatten();
        given
            .map(|pair| {
                let side = |side: &str| place(text, pair[side].as_str().unwrap_or_default());
                (side("a"), side("b"))
            })
            .collect()
    };
    let meets = |given: &smallprint::Contradiction, (a, b): ((usize, usize), (usize, usize))| {
        (overlaps(&given.a, a) && overlaps(&given.b, b)) || (overlaps(&given.a, b) && overlaps(&given.b, a))
    };
    for pair in pairs("contradictions") {
        let found = report.contradictions.iter().any(|given| meets(given, pair));
        check(found, format!("no contradiction at {pair:?}"));
    }
    for given in &report.contradictions {
        let known =
            pairs("contradictions").into_iter().chain(pairs("contradictions_optional")).any(|p| meets(given, p));
        check(known, format!("false contradiction: {:?} against {:?}", given.a.quote, given.b.quote));
    }
    defects
}

#[test]
fn the_seeds_are_read_as_a_careful_reader_does() {
    let Some(folder) = seeds() else { return };
    let expected = std::fs::read_to_string(folder.join("expected.json")).expect("the expectations");
    let expected: Value = serde_json::from_str(&expected).expect("JSON");
    let mut all = Vec::new();
    for (name, wanted) in expected["policies"].as_object().expect("policies by name") {
        let (text, report) = read(&folder, name);
        all.extend(defects(name, &text, &report, wanted));
    }
    assert!(all.is_empty(), "{} defects:\n{}", all.len(), all.join("\n"));
}

#[test]
fn the_seeds_are_ranked_by_risk() {
    let Some(folder) = seeds() else { return };
    let risk = |name: &str| read(&folder, name).1.score.map(|score| score.risk).expect("a score");
    let all = ["kacmac", "kartra", "kartrocket", "mp3rocket", "tracknext"];
    let risks: Vec<_> = all.iter().map(|name| (*name, risk(name))).collect();
    for (name, given) in &risks {
        assert!(*name == "kacmac" || *given > risk("kacmac"), "{name} is not above kacmac: {risks:?}");
        assert!(*name == "kartrocket" || *given < risk("kartrocket"), "{name} is not below kartrocket: {risks:?}");
    }
}
