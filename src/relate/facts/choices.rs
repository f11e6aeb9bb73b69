//! Gathers what the reader can do, with the address where it is done or the words that tell how.

use std::ops::Range;

use super::{Values, addresses};
use crate::clause::Reading;
use crate::find::Rulebook;
use crate::read::{Document, WordKind};
use crate::relate::{Clause, StatedLevel};
use crate::report::FactKind;
use crate::rules::practices;

/// So many bytes of words that tell how something is done are a step; more is a paragraph.
const STEP: usize = 240;

/// What the levels of a practice let the reader do, in a few plain words.
const CHOICES: &[(&str, &[&str], &str)] = &[
    ("data-sale", &["opt-out"], "refuse the sale of your data"),
    ("ad-sharing", &["opt-out", "opt-in"], "refuse sharing with advertisers"),
    ("sharing-opt-out", &["offered"], "refuse sharing and advertising"),
    ("ad-targeting", &["opt-out", "opt-in"], "refuse targeted advertising"),
    ("marketing-messages", &["opt-out", "opt-in"], "stop promotional messages"),
    ("cookie-control", &["consent-first", "settings", "with-loss"], "refuse cookies"),
    ("precise-location", &["opt-out"], "turn off location"),
    ("ai-training", &["opt-out"], "refuse training with your data"),
    ("access-right", &["self-service", "on-request", "conditional"], "see your data"),
    ("correction-right", &["self-service", "on-request", "conditional"], "correct your data"),
    ("deletion-right", &["self-service", "on-request", "conditional"], "delete your data"),
    ("portability-right", &["offered"], "take your data with you"),
    ("objection-right", &["offered"], "object to the use of your data"),
    ("complaint-right", &["offered"], "complain to an authority"),
];

/// The choices of a text: where sentences that offer one give an address, those; else how the first of them tells it.
pub fn gather(
    rulebook: &Rulebook,
    document: &Document,
    readings: &[Option<Reading>],
    findings: &[StatedLevel],
    values: &mut Values,
) {
    let catalogue: Vec<_> = practices().collect();
    let offering = rulebook.lexicon.families(&["refuse", "opt-out", "consent", "choice", "you"]);
    let refusing = rulebook.lexicon.families(&["refuse", "opt-out", "consent"]);
    for (practice, levels, choice) in CHOICES {
        let offers = |finding: &&StatedLevel| {
            let found = catalogue[finding.practice];
            found.id == *practice && levels.contains(&found.levels[finding.level].id)
        };
        let is_right = practice.ends_with("-right");
        let told = |clause: &&Clause| {
            let signals = if is_right { &offering } else { &refusing };
            readings[clause.sentence].as_ref().is_some_and(|reading| reading.tagged.concepts.meets(signals))
        };
        // What softens a use tells how to refuse it; what softens a right takes from it.
        let of_finding = |finding: &'_ StatedLevel| match is_right || finding.softened_by.is_empty() {
            true => finding.evidence.clone(),
            false => finding.softened_by.clone(),
        };
        let clauses: Vec<Clause> = findings.iter().filter(offers).flat_map(of_finding).collect();
        let clauses: Vec<&Clause> = clauses.iter().filter(told).collect();
        let detail = || Some(choice.to_string());
        let addresses: Vec<Range<usize>> = clauses.iter().flat_map(|clause| addresses_in(document, clause)).collect();
        // "You can opt out by …" tells more than "if you opt out, …".
        let conditional = |clause: &&&Clause| {
            readings[clause.sentence].as_ref().is_some_and(|reading| {
                let opening = reading.tagged.tokens.iter().position(|token| token.place.start >= clause.place.start);
                opening.is_some_and(|token| reading.tagged.covers(rulebook.signals.condition, token))
            })
        };
        let short = clauses.iter().filter(|clause| clause.place.len() <= STEP);
        if addresses.is_empty()
            && let Some(step) = short.min_by_key(conditional)
        {
            let words = document.text[step.place.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            values.add_value(FactKind::Choice, words, step.place.clone(), detail(), None);
        }
        for place in addresses {
            values.add(document, FactKind::Choice, place, detail());
        }
    }
}

/// The addresses of pages and the mail addresses that a sentence gives.
fn addresses_in(document: &Document, clause: &Clause) -> Vec<Range<usize>> {
    let sentence = &document.sentences[clause.sentence];
    let start = sentence.place.start;
    let pages = addresses::pages(&document.text[sentence.place.clone()]);
    let mut places: Vec<Range<usize>> = pages.into_iter().map(|page| start + page.start..start + page.end).collect();
    let mails = document.words_of(sentence).iter().filter(|word| word.kind == WordKind::Mail);
    places.extend(mails.map(|word| word.place()));
    places
}
