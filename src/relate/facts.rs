//! Gathers the values that a policy gives: what data, to whom, for how long, how to reach somebody.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use rustc_hash::FxHashMap;

use super::Value;
use crate::clause::{Act, Actor, Reading, Speech};
use crate::find::{Rulebook, is_company, place_of};
use crate::lexicon::{ConceptSet, Form, Mark};
use crate::read::{Document, WordKind};
use crate::report::FactKind;

/// How many places a value is quoted from; a common one stands in every paragraph.
const MOST_PLACES: usize = 8;

/// The fewest digits of a telephone number.
const PHONE_DIGITS: usize = 7;

/// The families of concepts that tell values.
struct Families {
    taken: ConceptSet,
    given: ConceptSet,
    shared: ConceptSet,
    kept: ConceptSet,
    data: ConceptSet,
    others: ConceptSet,
    period: ConceptSet,
    named: ConceptSet,
    general: u8,
    phone: u8,
}

/// The values so far, and where in their list each one stands.
#[derive(Default)]
struct Values {
    list: Vec<Value>,
    known: FxHashMap<(FactKind, String), usize>,
}

/// Every value with its places, in the order in which the text first gives them.
pub fn gather(rulebook: &Rulebook, document: &Document, readings: &[Option<Reading>]) -> Vec<Value> {
    let families = families(rulebook);
    let mut values = Values::default();
    for (index, reading) in readings.iter().enumerate() {
        let Some(reading) = reading else { continue };
        if reading.speech == Speech::Statement {
            for act in &reading.acts {
                data(rulebook, &families, document, reading, act, &mut values);
                recipients(rulebook, &families, document, reading, act, &mut values);
            }
            periods(rulebook, &families, document, reading, &mut values);
        }
        contacts(document, index, reading, families.phone, &mut values);
    }
    values.list
}

fn families(rulebook: &Rulebook) -> Families {
    let family = |names: &[&str]| rulebook.lexicon.families(names);
    Families {
        taken: family(&["collect", "ask", "use", "keep", "require"]),
        given: family(&["submit", "share"]),
        shared: family(&["share", "sell"]),
        kept: family(&["keep", "delete"]),
        data: family(&["data"]),
        others: family(&["they"]),
        period: family(&["period"]),
        named: family(&["named-company", "ad-company", "analytics-company"]),
        general: rulebook.signals.data,
        phone: rulebook.signals.phone,
    }
}

/// "We collect your name and address": the kinds of data that the company takes, or that the reader gives it.
fn data(
    rulebook: &Rulebook,
    families: &Families,
    document: &Document,
    reading: &Reading,
    act: &Act,
    values: &mut Values,
) {
    let company_takes = families.taken.contains(act.verb.concept) && is_company(rulebook, act.actor);
    let reader_gives = families.given.contains(act.verb.concept)
        && matches!(act.actor, Actor::Named(actor) if rulebook.lexicon.family(rulebook.signals.you).contains(actor));
    if act.polarity.is_denied() || !(company_takes || reader_gives) {
        return;
    }
    for mark in &reading.tagged.marks {
        let pronoun = rulebook.signals.words.pronouns.contains(&reading.tagged.tokens[mark.at].word);
        let specific = families.data.contains(mark.concept) && mark.concept != families.general && !pronoun;
        let meant = [&act.object, &act.examples, &act.patient].into_iter().any(|tokens| tokens.contains(&mark.at));
        if specific && meant && mark.at >= reading.tagged.own {
            add(document, FactKind::Data, place_of(reading, &(mark.at..mark.end())), values);
        }
    }
}

/// "We share it with advertisers", "Google uses cookies": who else gets data.
fn recipients(
    rulebook: &Rulebook,
    families: &Families,
    document: &Document,
    reading: &Reading,
    act: &Act,
    values: &mut Values,
) {
    if act.polarity.is_denied() {
        return;
    }
    if matches!(act.actor, Actor::Named(actor) if families.others.contains(actor)) {
        let named = |mark: &&Mark| families.named.contains(mark.concept) && mark.end() <= act.verb.at;
        for mark in reading.tagged.marks.iter().filter(named).filter(|mark| mark.at >= reading.tagged.own) {
            add(document, FactKind::Recipient, place_of(reading, &(mark.at..mark.end())), values);
        }
    }
    if !families.shared.contains(act.verb.concept) || !is_company(rulebook, act.actor) {
        return;
    }
    for mark in &reading.tagged.marks {
        if families.others.contains(mark.concept) && act.rest.contains(&mark.at) && mark.at >= reading.tagged.own {
            add(document, FactKind::Recipient, place_of(reading, &(mark.at..mark.end())), values);
        }
    }
}

/// "Deleted after twelve months": a number and a unit, where something is kept or deleted.
fn periods(rulebook: &Rulebook, families: &Families, document: &Document, reading: &Reading, values: &mut Values) {
    let tagged = &reading.tagged;
    // A cell of a table says "deleted after a year" of nobody; "your bank keeps" has somebody who does it.
    let finite = |act: &Act| matches!(act.verb.form, Form::Base | Form::Finite);
    let others = |act: &Act| !is_company(rulebook, act.actor) && (act.actor != Actor::Other || finite(act));
    let keeps = |act: &Act| families.kept.contains(act.verb.concept) && !others(act);
    if !reading.acts.iter().any(keeps) {
        return;
    }
    for mark in tagged.marks.iter().filter(|mark| families.period.contains(mark.concept) && mark.at > tagged.own) {
        let number = mark.at - 1;
        let counted = tagged.is_number(&rulebook.signals, number);
        if counted {
            add(document, FactKind::Retention, place_of(reading, &(number..mark.end())), values);
        }
    }
}

/// Mail addresses, and telephone numbers where a sentence speaks of calling.
fn contacts(document: &Document, sentence: usize, reading: &Reading, phone: u8, values: &mut Values) {
    let sentence = &document.sentences[sentence];
    for word in document.words_of(sentence) {
        if word.kind == WordKind::Mail {
            add(document, FactKind::Contact, word.place(), values);
        }
    }
    // Compiling the expression is dear where the engine has just woken, so it is asked for only where it can match.
    let digits = document.text[sentence.place.clone()].bytes().filter(u8::is_ascii_digit).count();
    if reading.tagged.has(phone) && digits >= PHONE_DIGITS {
        for number in phone_number().find_iter(&document.text[sentence.place.clone()]) {
            let start = sentence.place.start + number.start();
            add(document, FactKind::Contact, start..start + number.len(), values);
        }
    }
}

/// A number as telephones have it: seven digits at least, in groups, perhaps with the country's.
fn phone_number() -> &'static Regex {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\+?\(?[0-9]{1,4}\)?([ .\-/]?\(?[0-9]{2,4}\)?){2,4}[0-9]")
            .expect("a regular expression that is tested")
    });
    &NUMBER
}

/// Adds a place to the value that stands there. Values that differ in case only are one.
fn add(document: &Document, kind: FactKind, place: Range<usize>, values: &mut Values) {
    let value = &document.text[place.clone()];
    let new = values.list.len();
    let index = *values.known.entry((kind, value.to_ascii_lowercase())).or_insert(new);
    if index == new {
        values.list.push(Value { kind, value: value.to_string(), detail: None, places: vec![place] });
        return;
    }
    let places = &mut values.list[index].places;
    if places.len() < MOST_PLACES && !places.contains(&place) {
        places.push(place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::Speaker;
    use crate::find::read_sentences;
    use crate::read::Source;

    /// The periods for which a text says that something is kept.
    fn periods(text: &str) -> Vec<String> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let rulebook = Rulebook::get();
        let values = gather(rulebook, &document, &read_sentences(rulebook, &document, &Speaker::default()));
        values.into_iter().filter(|value| value.kind == FactKind::Retention).map(|value| value.value).collect()
    }

    #[test]
    fn what_somebody_else_keeps_is_not_kept_here() {
        assert_eq!(periods("We keep your card number for two years."), ["two years"]);
        assert_eq!(periods("Order history: deleted after 24 months."), ["24 months"]);
        assert_eq!(periods("Your bank keeps your card number for ten years."), [""; 0]);
    }

    #[test]
    fn telephone_numbers_are_found_whole() {
        let found = |text: &str| phone_number().find(text).map(|number| number.as_str().to_string());
        assert_eq!(found("Call +49 30 1234 5678 now").as_deref(), Some("+49 30 1234 5678"));
        assert_eq!(found("call (555) 010-1234.").as_deref(), Some("(555) 010-1234"));
        assert_eq!(found("Call us toll free at 1-800-555-0199").as_deref(), Some("1-800-555-0199"));
        assert_eq!(found("We call back within 30 days, or 48 hours"), None);
    }
}
