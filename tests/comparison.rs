//! Shows that a comparison tells what changed in a policy, and nothing where only its words moved.

use std::fs;

use smallprint::{Comparison, Direction, FactKind, Presence, Source, compare};

/// An invented policy in paragraphs. What a test changes is put in place of one, or behind them.
const POLICY: &[&str] = &[
    "Privacy policy of Fernglade Ltd",
    "Last updated: 3 March 2024",
    "Fernglade Ltd (\"Fernglade\", \"we\", \"us\") runs a shop for garden tools. This policy tells what we do with your \
     personal information when you use our website, and what you can do about it.",
    "We collect your name, your email address and your postal address when you order from us. We use your personal \
     information to deliver your order and to answer your questions.",
    "We do not sell your personal information. We share your personal information with service providers who deliver \
     parcels on our behalf.",
    "We keep your order for 24 months, and then we delete it.",
    "You may ask us for a copy of your personal information, and you may ask us to correct or delete it, by writing to \
     privacy@fernglade.example.",
    "We protect your personal information with encryption. If we change this policy, we will email you thirty days \
     before the change takes effect.",
];

fn source(paragraphs: &[&str]) -> Source {
    Source { text: paragraphs.join("\n\n"), ..Source::default() }
}

/// The policy with one paragraph replaced by another, or with one more.
fn with(paragraph: &str, other: &str) -> Source {
    let index = POLICY.iter().position(|text| text.contains(paragraph)).expect("a paragraph of the policy");
    let changed = POLICY[index].replace(paragraph, other);
    let mut paragraphs = POLICY.to_vec();
    paragraphs[index] = &changed;
    source(&paragraphs)
}

/// What changed, as `direction practice: level before > level after`.
fn told(comparison: &Comparison) -> Vec<String> {
    let level = |answer: &Option<smallprint::Answer>| answer.as_ref().map_or("-", |answer| answer.level).to_owned();
    let one = |change: &smallprint::Change| {
        format!("{:?} {}: {} > {}", change.direction, change.practice, level(&change.before), level(&change.after))
    };
    comparison.changes.iter().map(one).collect()
}

#[track_caller]
fn check(new: &Source, expected: &[&str]) {
    assert_eq!(told(&compare(&source(POLICY), new)), expected);
}

#[test]
fn what_is_worse_is_told() {
    check(
        &with("We do not sell your personal information.", "We sell your personal information to data brokers."),
        &["Worse data-sale: never > practised"],
    );
    check(&with("We do not sell your personal information. ", ""), &["Worse data-sale: never > -"]);
    check(
        &with("We protect your", "We share your personal information with advertisers. We protect your"),
        &["Worse ad-sharing: - > practised"],
    );
    check(
        &with("you may ask us to correct or delete it", "you may ask us to correct it"),
        &["Worse deletion-right: on-request > -"],
    );
}

#[test]
fn what_is_better_is_told() {
    let old = with("We do not sell your personal information.", "We sell your personal information to data brokers.");
    let comparison = compare(&old, &source(POLICY));
    assert_eq!(told(&comparison), ["Better data-sale: practised > never"]);
    assert_eq!(comparison.changes[0].title, "Now: Your data is not sold");
    let change = &comparison.changes[0];
    let before = change.before.as_ref().expect("it was said before");
    assert_eq!(before.evidence[0].quote, "We sell your personal information to data brokers.");
    assert_eq!(&old.text[before.evidence[0].start..before.evidence[0].end], before.evidence[0].quote);
}

#[test]
fn what_is_no_longer_said_of_something_bad_is_no_improvement() {
    let old = with("We protect your", "We share your personal information with advertisers. We protect your");
    let comparison = compare(&old, &source(POLICY));
    assert_eq!(told(&comparison), ["Neither ad-sharing: practised > -"]);
}

#[test]
fn a_change_for_the_readers_of_one_region_is_told_as_theirs() {
    let new = with(
        "We protect your",
        "If you live in California, we share your personal information with advertisers. We protect your",
    );
    let comparison = compare(&source(POLICY), &new);
    let regional: Vec<_> = comparison.changes.iter().filter(|change| change.scope == Some("california")).collect();
    assert_eq!(regional.len(), 1, "{:?}", told(&comparison));
    assert_eq!((regional[0].practice, regional[0].direction), ("ad-sharing", Direction::Worse));
}

#[test]
fn another_period_and_another_address_are_told() {
    let values = |new: &Source, kind: FactKind| {
        let comparison = compare(&source(POLICY), new);
        assert_eq!(told(&comparison), [""; 0]);
        let tell = |value: &smallprint::ValueChange| (value.kind, value.change, value.value.clone());
        comparison.values.iter().filter(|value| value.kind == kind).map(tell).collect::<Vec<_>>()
    };
    let period = |change, value: &str| (FactKind::Retention, change, value.to_owned());
    assert_eq!(
        values(&with("24 months", "ten years"), FactKind::Retention),
        [period(Presence::Added, "ten years"), period(Presence::Dropped, "24 months")]
    );
    let contact = |change, value: &str| (FactKind::Contact, change, value.to_owned());
    assert_eq!(
        values(&with("privacy@fernglade.example", "data@fernglade.example"), FactKind::Contact),
        [contact(Presence::Added, "data@fernglade.example"), contact(Presence::Dropped, "privacy@fernglade.example")]
    );
}

#[test]
fn a_choice_told_in_other_words_is_the_same_choice() {
    let comparison =
        compare(&source(POLICY), &with("You may ask us for a copy of", "You have the right to receive a copy of"));
    assert_eq!(comparison.values, []);
}

#[test]
fn what_is_worst_comes_first() {
    let sold = POLICY[4].replace("We do not sell your", "We sell your");
    let mut paragraphs = POLICY.to_vec();
    paragraphs[4] = &sold;
    paragraphs[7] = "You agree to this policy by using our website. You can turn off cookies in your browser.";
    let comparison = compare(&source(POLICY), &source(&paragraphs));
    let directions: Vec<Direction> = comparison.changes.iter().map(|change| change.direction).collect();
    assert!(directions.is_sorted(), "{:?}", told(&comparison));
    assert_eq!(comparison.changes[0].practice, "data-sale");
}

#[test]
fn a_text_that_cannot_be_judged_is_not_compared() {
    let comparison = compare(&source(POLICY), &source(&["Today we bake bread."]));
    assert!(comparison.changes.is_empty() && comparison.values.is_empty());
    assert!(comparison.summary.contains("could not be judged"));
}

/// Every invented policy of the tests.
fn policies() -> Vec<(String, String)> {
    let texts =
        fs::read_dir("tests/policies").expect("a folder of policies").map(|entry| entry.expect("a file").path());
    let of_text = |path: std::path::PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "txt")
            .then(|| (path.display().to_string(), fs::read_to_string(&path).expect("a text")))
    };
    let mut all: Vec<_> = texts.filter_map(of_text).collect();
    all.push(("the sample".to_owned(), include_str!("../www/sample.txt").to_owned()));
    all.push(("the policy above".to_owned(), POLICY.join("\n\n")));
    all
}

#[track_caller]
fn check_unchanged(how: &str, change: impl Fn(&str) -> String) {
    for (name, text) in policies() {
        let [old, new] = [text.clone(), change(&text)].map(|text| Source { text, ..Source::default() });
        let comparison = compare(&old, &new);
        assert_eq!(told(&comparison), [""; 0], "{how}: {name}");
        assert_eq!(comparison.values, [], "{how}: {name}");
    }
}

#[test]
fn a_policy_against_itself_is_unchanged() {
    check_unchanged("itself", str::to_owned);
}

#[test]
fn other_spaces_between_words_change_nothing() {
    check_unchanged("spaces", |text| text.replace(' ', "  ").replace(". ", ".\u{a0}"));
}

/// Text with its lines broken where they would grow longer than 60 characters.
fn reflowed(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("a first line");
        if line.is_empty() || line.len() + word.len() < 60 {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}

#[test]
fn other_line_breaks_change_nothing() {
    let paragraphs: Vec<String> = POLICY.iter().map(|paragraph| reflowed(paragraph)).collect();
    let new = source(&paragraphs.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(new.text.lines().count() > 2 * POLICY.len());
    let comparison = compare(&source(POLICY), &new);
    assert_eq!(told(&comparison), [""; 0]);
    assert_eq!(comparison.values, []);
}

#[test]
fn another_date_changes_nothing() {
    check_unchanged("dates", |text| text.replace("2023", "2026").replace("2024", "2026").replace("2025", "2026"));
}

#[test]
fn another_order_of_paragraphs_changes_nothing() {
    // Only paragraphs that stand for themselves can be moved: not those under a heading or a lead-in.
    let moved: Vec<&str> = POLICY[..3].iter().chain(POLICY[3..].iter().rev()).copied().collect();
    let comparison = compare(&source(POLICY), &source(&moved));
    assert_eq!(told(&comparison), [""; 0]);
    assert_eq!(comparison.values, []);
}
