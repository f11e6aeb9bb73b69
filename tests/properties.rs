//! Holds the report to what must be true of every text, on texts that nobody wrote.

use proptest::prelude::*;
use smallprint::{BlockKind, Report, Source, SourceBlock, Span, analyze};

/// Policies of invented companies.
const POLICIES: [&str; 5] = [
    include_str!("../www/sample.txt"),
    include_str!("policies/careful-blog.txt"),
    include_str!("policies/ad-network.txt"),
    include_str!("policies/toy-with-microphone.txt"),
    include_str!("policies/emoji-and-accents.txt"),
];

/// Clauses that no reader wants.
const BAD_CLAUSES: [&str; 12] = [
    "We sell your personal information to data brokers.",
    "We share your personal information with advertisers for their own marketing.",
    "We may change this policy at any time without notice.",
    "Any dispute will be settled by binding arbitration, and you waive your right to a class action.",
    "We retain your personal information indefinitely.",
    "We do not respond to Do Not Track signals.",
    "We collect your precise location at all times.",
    "We may use your information for any purpose.",
    "We use device fingerprinting to recognize you.",
    "We collect your fingerprints and your health information.",
    "By using our website you agree to this policy.",
    "We buy information about you from data brokers.",
];

/// Clauses that protect their reader.
const PROTECTIONS: [&str; 10] = [
    "We do not sell your personal information.",
    "We never share your personal information with third parties.",
    "We do not use cookies.",
    "You have the right to access, correct and delete your personal data.",
    "We delete your personal information within 30 days after you close your account.",
    "We encrypt your personal data in transit and at rest.",
    "We will notify you by email before any change to this policy takes effect.",
    "We honor Do Not Track signals.",
    "We will notify you within 72 hours of a data breach.",
    "You may complain to a data protection authority.",
];

/// Pieces that a cutter of text can stumble over.
const PIECES: [&str; 30] = [
    "We sell your personal data",
    "we do not share it with anyone, except",
    "unless you opt out",
    "Privacy Policy",
    "This privacy policy",
    "We collect the following:",
    "Inc.",
    "e.g.",
    "30 days",
    "me@example.org",
    "https://example.org/a?b=(c",
    "[a link](https://example.org",
    "[email protected]",
    "\n- ",
    "\n\n## ",
    "\n| a | b |\n",
    "\n1\\. ",
    "\r\n",
    "\u{2028}",
    "**",
    "…",
    "。",
    "“ ” ’",
    "\u{0}\u{1b}",
    "\u{ad}\u{200b}\u{feff}",
    "👩‍🌾",
    "\u{202e}שלום عليكم",
    "e\u{301}\u{301}İßﬃ",
    "私たちは",
    "\u{fffd}\u{10ffff}",
];

/// Any string, and strings of the pieces above, which come nearer to a policy.
fn text() -> impl Strategy<Value = String> {
    let pieces =
        prop::collection::vec((prop::sample::select(&PIECES[..]), prop::sample::select(&[" ", "", ". "][..])), 0..120);
    let joined = pieces.prop_map(|pieces| pieces.into_iter().flat_map(|(piece, end)| [piece, end]).collect::<String>());
    prop_oneof![any::<String>(), joined]
}

/// Blocks that need not fit the text, each other, or anything.
fn blocks() -> impl Strategy<Value = Vec<SourceBlock>> {
    let kinds = prop::sample::select(&[BlockKind::Heading, BlockKind::Paragraph, BlockKind::Item, BlockKind::Cell][..]);
    let place = prop_oneof![0..400_usize, any::<usize>()];
    let block = (kinds, any::<u8>(), place.clone(), place);
    prop::collection::vec(
        block.prop_map(|(kind, level, start, end)| SourceBlock { kind, level, start, end, ..SourceBlock::default() }),
        0..12,
    )
}

proptest! {
    #[test]
    fn any_text_has_a_sound_report(text in text(), title in any::<Option<String>>(), blocks in blocks()) {
        let source = Source { text, title, blocks, ..Source::default() };
        check(&source, &analyze(&source));
    }

    #[test]
    fn order_of_sections_changes_nothing(policy in prop::sample::select(&POLICIES[..]), seed in any::<u64>()) {
        let parts = sections(policy);
        let mut shuffled = parts.clone();
        // The title and the introduction name the document and its company; they stay in front.
        shuffle(&mut shuffled[1..], seed);
        prop_assert_eq!(score(&shuffled.concat()), score(policy));
    }

    #[test]
    fn a_bad_clause_never_lowers_the_risk(
        policy in prop::sample::select(&POLICIES[..]),
        clause in prop::sample::select(&BAD_CLAUSES[..]),
        at in any::<prop::sample::Index>(),
    ) {
        let (before, after) = (risk(policy), risk(&insert(policy, clause, at)));
        prop_assert!(after >= before, "{before} became {after} by: {clause}");
    }

    #[test]
    fn a_protection_never_raises_the_risk(
        policy in prop::sample::select(&POLICIES[..]),
        clause in prop::sample::select(&PROTECTIONS[..]),
        at in any::<prop::sample::Index>(),
    ) {
        let (before, after) = (risk(policy), risk(&insert(policy, clause, at)));
        prop_assert!(after <= before, "{before} became {after} by: {clause}");
    }
}

#[test]
fn repetition_changes_nothing() {
    for policy in POLICIES {
        assert_eq!(score(&format!("{policy}\n\n{policy}")), score(policy));
    }
}

/// Quotes stand where the report says, and the points add up to the risk.
fn check(source: &Source, report: &Report) {
    let units: Vec<u16> = source.text.encode_utf16().collect();
    for span in spans(report) {
        let sliced = units.get(span.start..span.end).map(String::from_utf16);
        assert_eq!(sliced.and_then(Result::ok).as_deref(), Some(span.quote.as_str()), "{span:?}");
    }
    for entry in &report.outline {
        assert!(entry.start <= entry.end && entry.end <= units.len(), "{entry:?}");
    }
    let findings = report.findings.iter().map(|finding| finding.points.value());
    let points: f64 = findings.chain(report.disclosures.iter().map(|item| item.points.value())).sum();
    let risk = report.score.as_ref().map_or(0.0, |score| score.risk.value());
    assert!((points - risk).abs() < 0.01, "the points add up to {points}, the risk is {risk}");
}

fn spans(report: &Report) -> impl Iterator<Item = &Span> {
    let findings = report.findings.iter().flat_map(|finding| finding.evidence.iter().chain(&finding.softened));
    let disclosures = report.disclosures.iter().flat_map(|item| &item.evidence);
    let contradictions = report.contradictions.iter().flat_map(|pair| [&pair.a, &pair.b]);
    let facts = report.facts.iter().flat_map(|fact| &fact.evidence);
    findings.chain(disclosures).chain(contradictions).chain(facts)
}

/// What may not depend on order and repetition. The margin may: a longer text says more surely what it means.
fn score(text: &str) -> (f64, f64, f64) {
    let report = analyze(&Source { text: text.to_owned(), ..Source::default() });
    let score = report.score.unwrap_or_else(|| panic!("no score: {}", report.summary));
    (score.risk.value(), score.practice.value(), score.silence.value())
}

fn risk(text: &str) -> f64 {
    score(text).0
}

/// The parts of a Markdown text, each from one heading to the next.
fn sections(text: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.starts_with("## ") {
            sections.push(String::new());
        }
        sections.last_mut().expect("there is always one").push_str(line);
    }
    sections.iter().map(|section| format!("{}\n\n", section.trim_end())).collect()
}

/// Puts a clause, as a paragraph of its own, at the end of one of the sections.
fn insert(policy: &str, clause: &str, at: prop::sample::Index) -> String {
    let mut parts = sections(policy);
    let place = at.index(parts.len()) + 1;
    parts.insert(place, format!("{clause}\n\n"));
    parts.concat()
}

/// Any order can come of it, and the same seed gives the same.
fn shuffle<T>(items: &mut [T], mut seed: u64) {
    for last in (1..items.len()).rev() {
        // The constants are Knuth's for a linear congruential generator.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(last, (seed >> 33) as usize % (last + 1));
    }
}
