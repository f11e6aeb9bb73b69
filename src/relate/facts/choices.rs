//! Gathers what the reader can do, with the address where it is done or the words that tell how.

use std::ops::Range;

use super::{Values, addresses, on_one_line};
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
    (GENERAL, &["offered"], "refuse sharing and advertising"),
];

/// The practice that any refusal answers: it tells a choice where none of the others does.
const GENERAL: &str = "sharing-opt-out";

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
    let mut told_in = vec![false; readings.len()];
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
        let is_new = |clause: &&Clause| *practice != GENERAL || !told_in[clause.sentence];
        let clauses: Vec<&Clause> = clauses.iter().filter(told).filter(is_new).collect();
        clauses.iter().for_each(|clause| told_in[clause.sentence] = true);
        let detail = || Some(choice.to_string());
        let addresses: Vec<(String, Range<usize>)> =
            clauses.iter().flat_map(|clause| addresses_in(document, clause)).collect();
        // "You can opt out by …" tells more than "if you opt out, …".
        let conditional = |clause: &Clause| {
            readings[clause.sentence].as_ref().is_some_and(|reading| {
                let opening = reading.tagged.tokens.iter().position(|token| token.place.start >= clause.place.start);
                opening.is_some_and(|token| reading.tagged.covers(rulebook.signals.condition, token))
            })
        };
        let steps = clauses.iter().filter_map(|clause| Some((clause, step(document, clause)?)));
        if addresses.is_empty()
            && let Some((_, place)) = steps.min_by_key(|(clause, _)| conditional(clause))
        {
            let words = on_one_line(&document.text[place.clone()]);
            values.add_value(FactKind::Choice, words.trim_end_matches([';', ',']).to_string(), place, detail(), None);
        }
        for (address, place) in addresses {
            values.add_value(FactKind::Choice, address, place, detail(), None);
        }
    }
}

/// The words that tell how something is done: the sentence, or its clause where the sentence is a paragraph.
fn step(document: &Document, clause: &Clause) -> Option<Range<usize>> {
    let sentence = &document.sentences[clause.sentence].place;
    [sentence, &clause.place].into_iter().find(|place| place.len() <= STEP).cloned()
}

/// The addresses of pages and the mail addresses that a sentence gives, written out or by its links.
fn addresses_in(document: &Document, clause: &Clause) -> Vec<(String, Range<usize>)> {
    let sentence = &document.sentences[clause.sentence];
    let start = sentence.place.start;
    let written = |place: Range<usize>| (document.text[place.clone()].to_string(), place);
    let pages = addresses::pages(&document.text[sentence.place.clone()]);
    let pages = pages.into_iter().map(|page| written(start + page.start..start + page.end));
    let mails = document.words_of(sentence).iter().filter(|word| word.kind == WordKind::Mail);
    let links = document.links_in(&sentence.place).iter().map(|link| {
        let address = link.address.strip_prefix("mailto:").unwrap_or(link.address);
        (address.to_string(), link.place.clone())
    });
    pages.chain(mails.map(|word| written(word.place()))).chain(links).collect()
}

#[cfg(test)]
mod tests {
    use crate::read::{Source, SourceBlock, SourceLink};
    use crate::report::FactKind;

    /// The choices of a text as `detail: value`.
    fn choices(source: &Source) -> Vec<String> {
        let facts = crate::analyze(source).facts.into_iter().filter(|fact| fact.kind == FactKind::Choice);
        facts.map(|fact| format!("{}: {}", fact.detail.unwrap_or_default(), fact.value)).collect()
    }

    /// Enough of a policy around a sentence for it to be judged.
    fn policy(sentence: &str) -> String {
        let rest = "This privacy policy tells what we do with your personal information when you use our shop. We \
                    collect your name and your address when you order. We use your personal information to deliver \
                    what you order and to answer your questions. We protect your personal information, and we keep it \
                    for as long as you have an account with us. We do not sell your personal information to anybody. \
                    If you have a question about this policy, ask us. When you visit our shop we record the pages that \
                    you look at, so that we learn which of our goods people like, and when you write to us we keep \
                    your letter for as long as it takes to answer it. We share your personal information with the \
                    companies that carry our parcels, and with nobody else.";
        format!("{sentence} {}", super::on_one_line(rest))
    }

    #[test]
    fn an_address_in_the_sentence_is_where_it_is_done() {
        let check = |sentence: &str, expected: &[&str]| {
            let source = Source { text: policy(sentence), ..Source::default() };
            assert_eq!(choices(&source), expected, "{sentence}");
        };
        check(
            "You can unsubscribe from our newsletter at https://fern.example/mail.",
            &["stop promotional messages: https://fern.example/mail"],
        );
        check(
            "You may ask us to delete your data by writing to data@fern.example.",
            &["delete your data: data@fern.example"],
        );
    }

    #[test]
    fn without_an_address_the_words_tell_how() {
        let source =
            Source { text: policy("You can block cookies in the settings of your browser."), ..Source::default() };
        assert_eq!(choices(&source), ["refuse cookies: You can block cookies in the settings of your browser."]);
    }

    #[test]
    fn a_link_of_a_page_is_an_address() {
        let text = policy("You can unsubscribe from our newsletter here.");
        let at = text.find("here").expect("the link");
        let link = SourceLink { start: at, end: at + 4, address: "https://fern.example/mail".to_string() };
        let block = SourceBlock { end: text.encode_utf16().count(), ..SourceBlock::default() };
        let source = Source { text, blocks: vec![block], links: vec![link], ..Source::default() };
        assert_eq!(choices(&source), ["stop promotional messages: https://fern.example/mail"]);
    }
}
