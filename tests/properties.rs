//! Holds the report to what must be true of every text, on texts that nobody wrote.

mod invariants;

use std::thread;

use invariants::check;
use proptest::prelude::*;
use smallprint::{BlockKind, Profile, Report, Source, SourceBlock, Verdict, analyze, analyze_for};

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

/// Everyone whose concerns a score can weigh.
const PROFILES: [Profile; 4] = [Profile::Default, Profile::Strict, Profile::Children, Profile::Advertising];

/// Promises, without the full stop that ends them, and the level that each makes.
const PROMISES: [(&str, &str); 6] = [
    ("We do not sell your personal information", "data-sale/never"),
    ("We never share your personal information with advertisers", "ad-sharing/never"),
    ("We do not use cookies", "cookies/none"),
    ("We do not collect your precise location", "precise-location/never"),
    ("We do not read your messages", "content-access/never"),
    ("We do not share your personal data with third parties", "third-party-sharing/never"),
];

/// What takes a promise back in part.
const EXCEPTIONS: [&str; 6] = [
    ", except to our advertising partners.",
    ", unless our partners pay us for it.",
    ", other than as described in this policy.",
    ", save where it helps our marketing.",
    ", with the exception of our affiliates.",
    " except when we think it useful.",
];

/// Paragraphs that say nothing about data, however many of them there are.
const ASIDES: [&str; 5] = [
    "The tearoom opens at nine in the morning and closes when the last kettle is empty.",
    "Rain falls on the harbour for most of the autumn, and the ferries leave all the same.",
    "Moss grows slowly on the northern side of the wall.",
    "The founder learned to whistle from a blackbird.",
    "Scones are baked twice a day, in an oven from 1911.",
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
    fn any_text_has_a_sound_report(
        text in text(),
        title in any::<Option<String>>(),
        blocks in blocks(),
        profile in prop::sample::select(&PROFILES[..]),
    ) {
        let source = Source { text, title, blocks, ..Source::default() };
        check(&source, &analyze_for(&source, profile));
    }

    #[test]
    fn a_bad_clause_never_lowers_the_risk(
        policy in prop::sample::select(&POLICIES[..]),
        clause in prop::sample::select(&BAD_CLAUSES[..]),
        profile in prop::sample::select(&PROFILES[..]),
        at in any::<prop::sample::Index>(),
    ) {
        let [before, after] = [policy, &insert(policy, clause, at)].map(|text| risk(text, profile));
        prop_assert!(after >= before, "{before} became {after} by: {clause}");
    }

    #[test]
    fn a_protection_never_raises_the_risk(
        policy in prop::sample::select(&POLICIES[..]),
        clause in prop::sample::select(&PROTECTIONS[..]),
        profile in prop::sample::select(&PROFILES[..]),
        at in any::<prop::sample::Index>(),
    ) {
        let [before, after] = [policy, &insert(policy, clause, at)].map(|text| risk(text, profile));
        prop_assert!(after <= before, "{before} became {after} by: {clause}");
    }
}

proptest! {
    // Whole policies take their time, and half as many cases tell as much.
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_mixture_of_clauses_has_a_sound_report(
        policy in prop::sample::select(&POLICIES[..]),
        clauses in prop::collection::vec(prop::sample::select([&BAD_CLAUSES[..], &PROTECTIONS].concat()), 0..20),
        profile in prop::sample::select(&PROFILES[..]),
    ) {
        let source = plain(&format!("{policy}\n\n{}", clauses.join(" ")));
        let report = analyze_for(&source, profile);
        prop_assert_eq!(report.verdict, Verdict::Scored);
        check(&source, &report);
    }

    #[test]
    fn what_is_cut_short_has_no_score(policy in prop::sample::select(&POLICIES[..]), words in 0..100_usize) {
        // A word of the text may be none of the engine's, such as a dash, but never two of them.
        let source = plain(&policy.split_whitespace().take(words / 2).collect::<Vec<_>>().join(" "));
        let report = analyze(&source);
        prop_assert_eq!((report.verdict, report.score.is_none()), (Verdict::TooShort, true));
        check(&source, &report);
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
    fn a_clause_said_again_changes_nothing(
        policy in prop::sample::select(&POLICIES[..]),
        clause in prop::sample::select([&BAD_CLAUSES[..], &PROTECTIONS].concat()),
        [first, second] in any::<[prop::sample::Index; 2]>(),
    ) {
        let once = insert(policy, clause, first);
        prop_assert_eq!(score(&insert(&once, clause, second)), score(&once));
    }

    #[test]
    fn length_changes_nothing(
        policy in prop::sample::select(&POLICIES[..]),
        asides in prop::collection::vec((prop::sample::select(&ASIDES[..]), any::<prop::sample::Index>()), 1..6),
    ) {
        let longer = asides.iter().fold(policy.to_owned(), |text, (aside, at)| insert(&text, aside, *at));
        prop_assert_eq!(score(&longer), score(policy));
    }
}

#[test]
fn repetition_changes_nothing() {
    for policy in POLICIES {
        assert_eq!(score(&format!("{policy}\n\n{policy}")), score(policy));
    }
}

#[test]
fn a_promise_with_an_exception_is_no_promise() {
    let levels = |clause: &str| {
        let report = analyze(&plain(&format!("{}\n\n{clause}\n", POLICIES[3])));
        report.findings.iter().map(|found| format!("{}/{}", found.practice, found.level)).collect::<Vec<_>>()
    };
    for (promise, level) in PROMISES {
        assert!(levels(&format!("{promise}.")).contains(&level.to_owned()), "{promise} is not read as {level}");
        for exception in EXCEPTIONS {
            let clause = format!("{promise}{exception}");
            assert!(!levels(&clause).contains(&level.to_owned()), "{clause} is read as {level}");
        }
    }
}

#[test]
fn what_is_neutral_is_shown_in_few_places_and_what_is_grave_in_all() {
    let clauses = "We collect your name.\n\nWe sell your personal data to data brokers.\n\n".repeat(40);
    let report = analyze(&plain(&format!("{}\n\n{clauses}", POLICIES[0])));
    let places = |practice: &str, level: &str| {
        let mut findings = report.findings.iter();
        findings.find(|f| f.practice == practice && f.level == level).map_or(0, |finding| finding.evidence.len())
    };
    assert_eq!(places("data-list", "categories"), 15);
    assert!(places("data-sale", "practised") >= 40);
}

#[test]
fn a_profile_changes_points_and_nothing_else() {
    for source in POLICIES.map(plain) {
        let everyone = without_points(analyze(&source));
        for profile in PROFILES {
            let report = analyze_for(&source, profile);
            assert_eq!(report.score.as_ref().map(|score| score.profile), Some(profile));
            assert_eq!(without_points(report), everyone);
        }
    }
}

#[test]
fn the_same_text_has_the_same_report_in_every_thread() {
    let report = |policy: &str| serde_json::to_string(&analyze(&plain(policy))).expect("a report is plain data");
    let reports = || POLICIES.map(report);
    let all: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(reports)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a report")).collect()
    });
    assert!(all.iter().all(|one| *one == reports()), "the reports differ");
}

/// A report without what a profile weighs: points, and what is told by them.
fn without_points(mut report: Report) -> serde_json::Value {
    report.score = None;
    report.summary.clear();
    report.findings.sort_by_key(|finding| (finding.practice, finding.level, finding.scope));
    let mut report = serde_json::to_value(report).expect("a report is plain data");
    for list in ["findings", "disclosures"] {
        for entry in report[list].as_array_mut().into_iter().flatten() {
            entry["points"].take();
        }
    }
    report
}

fn plain(text: &str) -> Source {
    Source { text: text.to_owned(), ..Source::default() }
}

/// What may not depend on order and repetition. The margin may: a longer text says more surely what it means.
fn score(text: &str) -> (f64, f64, f64) {
    let report = analyze(&plain(text));
    let score = report.score.unwrap_or_else(|| panic!("no score: {}", report.summary));
    (score.risk.value(), score.practice.value(), score.silence.value())
}

fn risk(text: &str, profile: Profile) -> f64 {
    analyze_for(&plain(text), profile).score.expect("a policy has a score").risk.value()
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
