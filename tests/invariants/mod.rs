//! What must be true of every report, whatever the text: one list for the property tests and for the fuzz targets.

use std::collections::BTreeSet;

use smallprint::{Report, Source, Span, Status, Verdict};

/// Panics with the first of the invariants that a report breaks.
pub fn check(source: &Source, report: &Report) {
    quotes_stand_where_it_says(source, report);
    points_add_up(report);
    only_what_was_judged_has_a_score(report);
    findings_stand_gravest_first(report);
    every_statement_has_its_evidence(report);
    figures_are_figures(source, report);
    the_outline_is_in_order(source, report);
    serde_json::to_string(report).expect("a report is plain data");
}

/// `text.slice(start, end) === quote`, in JavaScript.
fn quotes_stand_where_it_says(source: &Source, report: &Report) {
    let units: Vec<u16> = source.text.encode_utf16().collect();
    for span in spans(report) {
        let sliced = units.get(span.start..span.end).map(String::from_utf16);
        assert_eq!(sliced.and_then(Result::ok).as_deref(), Some(span.quote.as_str()), "{span:?}");
        assert!(!span.quote.trim().is_empty(), "nothing is quoted: {span:?}");
    }
}

/// Every place that a report names, but those of its outline.
fn spans(report: &Report) -> impl Iterator<Item = &Span> {
    let findings = report.findings.iter().flat_map(|finding| finding.evidence.iter().chain(&finding.softened));
    let disclosures = report.disclosures.iter().flat_map(|item| &item.evidence);
    let contradictions = report.contradictions.iter().flat_map(|pair| [&pair.a, &pair.b]);
    let facts = report.facts.iter().flat_map(|fact| &fact.evidence);
    findings.chain(disclosures).chain(contradictions).chain(facts).chain(&report.document.part)
}

/// The points of the findings and of what is missing are the risk, and a practice has them once.
fn points_add_up(report: &Report) {
    let findings = report.findings.iter().map(|finding| finding.points.value());
    let each: Vec<f64> = findings.chain(report.disclosures.iter().map(|item| item.points.value())).collect();
    assert!(each.iter().all(|&points| points >= 0.0), "points below nothing: {each:?}");
    let (points, risk): (f64, f64) = (each.iter().sum(), report.score.as_ref().map_or(0.0, |score| score.risk.value()));
    assert!((points - risk).abs() < 0.005, "the points add up to {points}, the risk is {risk}");
    let mut weighed = BTreeSet::new();
    for finding in report.findings.iter().filter(|finding| finding.points.value() > 0.0) {
        assert!(weighed.insert(finding.practice), "{} has points twice", finding.practice);
    }
    let present = report.disclosures.iter().filter(|item| item.status != Status::Missing);
    for item in present {
        assert_eq!(item.points.value(), 0.0, "{} is not missing and has points", item.item);
    }
}

/// A text that can't be judged has no score and nothing that a score could be made of, never a zero.
fn only_what_was_judged_has_a_score(report: &Report) {
    assert!(report.summary.ends_with('.'), "no sentence: {:?}", report.summary);
    assert_eq!(report.score.is_some(), report.verdict == Verdict::Scored);
    let Some(score) = &report.score else {
        assert!(report.findings.is_empty() && report.disclosures.is_empty());
        assert!(report.contradictions.is_empty() && report.facts.is_empty());
        return;
    };
    for figure in [score.risk, score.practice, score.silence, score.margin] {
        assert!((0.0..=100.0).contains(&figure.value()), "{score:?}");
    }
    assert!(score.practice <= score.risk, "what is said weighs more than all: {score:?}");
}

fn findings_stand_gravest_first(report: &Report) {
    for pair in report.findings.windows(2) {
        let [first, second] = [&pair[0], &pair[1]].map(|finding| (finding.stance, finding.points));
        assert!(first >= second, "{first:?} stands before {second:?}");
    }
    let mut seen = BTreeSet::new();
    for finding in &report.findings {
        let key = (finding.practice, finding.level, finding.scope);
        assert!(seen.insert(key), "is found twice: {key:?}");
    }
}

/// What is said to stand in the text stands there, and what is said to be missing has no place in it.
fn every_statement_has_its_evidence(report: &Report) {
    for finding in &report.findings {
        assert!(!finding.evidence.is_empty(), "{}/{} has no evidence", finding.practice, finding.level);
    }
    for item in &report.disclosures {
        let is_told = matches!(item.status, Status::Stated | Status::Denied);
        assert_eq!(item.evidence.is_empty(), !is_told, "{} is {:?}", item.item, item.status);
    }
    for fact in &report.facts {
        assert!(!fact.evidence.is_empty() && !fact.value.trim().is_empty(), "{fact:?}");
    }
}

fn figures_are_figures(source: &Source, report: &Report) {
    let document = &report.document;
    assert!((0.0..=1.0).contains(&document.confidence.value()), "{document:?}");
    for figure in [document.grade, document.vagueness].into_iter().flatten() {
        // Whole numbers are written as 32 bits.
        assert!(figure.value().is_finite() && figure.value().abs() < 1e9, "{document:?}");
    }
    let length = source.text.len();
    assert!(document.words <= length && document.minutes <= document.words, "{document:?}");
    let coverage = &document.coverage;
    assert!(coverage.folded <= source.blocks.len() && coverage.dropped <= length, "{coverage:?}");
    assert_eq!(coverage.frames, source.frames);
    if let Some(date) = &document.updated {
        let shape: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        assert!(["0000-00-00", "0000-00"].contains(&shape.as_str()), "no date: {date}");
    }
    if let Some(company) = &document.company {
        assert!(!company.trim().is_empty() && source.text.contains(company.as_str()), "{company:?}");
    }
}

fn the_outline_is_in_order(source: &Source, report: &Report) {
    let mut end = 0;
    for entry in &report.outline {
        assert!(end <= entry.start && entry.start < entry.end, "{entry:?} stands after {end}");
        end = entry.end;
    }
    assert!(end <= source.text.encode_utf16().count(), "the outline ends at {end}");
}
