//! Gathers for how long something is kept: "deleted after twelve months", "for ten years from your last order".

use std::ops::Range;

use super::{Sentence, Values};
use crate::clause::{Act, Actor};
use crate::find::{is_company, place_of};
use crate::lexicon::{ConceptSet, Form, Lexicon};
use crate::report::{FactKind, Period};

/// So many words of a condition are told: "after you have closed your account".
const CONDITION: usize = 14;

/// Numbers that policies spell out.
const NUMBERS: &[(&str, u32)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("eighteen", 18),
    ("twenty", 20),
    ("thirty", 30),
    ("sixty", 60),
    ("ninety", 90),
];

const UNITS: &[&str] = &["hour", "day", "week", "month", "year"];

/// The families of concepts that tell periods.
pub struct Families {
    kept: ConceptSet,
    period: ConceptSet,
    /// What stands before a moment, "from your last order", and before a condition: "unless the law".
    moments: ConceptSet,
    conditions: ConceptSet,
}

impl Families {
    pub fn new(lexicon: &Lexicon) -> Self {
        Families {
            kept: lexicon.families(&["keep", "delete"]),
            period: lexicon.families(&["period"]),
            moments: lexicon.families(&["preposition"]),
            conditions: lexicon.families(&["if", "except"]),
        }
    }
}

/// A number and a unit, where something is kept or deleted.
pub fn gather(families: &Families, sentence: &Sentence, values: &mut Values) {
    let Sentence { rulebook, document, reading, .. } = sentence;
    let tagged = &reading.tagged;
    // A cell of a table says "deleted after a year" of nobody; "your bank keeps" has somebody who does it.
    let finite = |act: &Act| matches!(act.verb.form, Form::Base | Form::Finite);
    let others = |act: &Act| !is_company(rulebook, act.actor) && (act.actor != Actor::Other || finite(act));
    let keeps = |act: &Act| families.kept.contains(act.verb.concept) && !others(act);
    if !reading.acts.iter().any(keeps) {
        return;
    }
    for mark in tagged.marks.iter().filter(|mark| families.period.contains(mark.concept) && mark.at > tagged.own) {
        let number = |at: usize| at >= tagged.own && tagged.is_number(rulebook.signals, at);
        if !number(mark.at - 1) || is_age(sentence, mark.end()) {
            continue;
        }
        // "Thirteen (13) months" is one number told twice.
        let word = |at: usize| document.text[tagged.tokens[at].place.clone()].to_ascii_lowercase();
        let spelled = |at: usize| NUMBERS.iter().any(|(name, _)| *name == word(at));
        let twice = mark.at >= tagged.own + 2 && spelled(mark.at - 2);
        let start = mark.at - if twice { 2 } else { 1 };
        let place = place_of(reading, &(start..mark.end()));
        let value = document.text[place.clone()].to_string();
        let period = period(&value);
        let condition = condition(families, sentence, mark.end());
        let condition = condition.map(|tokens| document.text[place_of(reading, &tokens)].to_string());
        values.add_value(FactKind::Retention, value, place, condition, period);
    }
}

/// "Under 18 years of age" is no period, "16 years old" neither.
fn is_age(sentence: &Sentence, end: usize) -> bool {
    let tokens = &sentence.reading.tagged.tokens;
    let spelled = |at: usize| tokens.get(at).map(|token| &sentence.document.text[token.place.clone()]);
    let of_age = spelled(end) == Some("of") && spelled(end + 1) == Some("age");
    of_age || spelled(end) == Some("old")
}

/// What stands behind a period and tells when it begins or does not hold.
fn condition(families: &Families, sentence: &Sentence, start: usize) -> Option<Range<usize>> {
    let tagged = &sentence.reading.tagged;
    let first = tagged.tokens.get(start)?;
    let conditional = first.concepts.meets(&families.conditions);
    let aim = first.word == sentence.rulebook.signals.words.to;
    let begins = conditional || (first.concepts.meets(&families.moments) && !aim);
    let mark = |at: &usize| [',', ';', '.', ':', '(', ')'].iter().any(|&c| tagged.tokens[*at].is_mark(c));
    let last = (start + CONDITION).min(tagged.tokens.len());
    let end = (start..last).find(mark).unwrap_or(last);
    // What is cut off in its middle would say something else: "unless it is needed for tax, audits or disputes".
    let listed = conditional && end < last && tagged.tokens[end].is_mark(',');
    let whole = (end < last || last == tagged.tokens.len()) && !listed;
    (begins && whole && end > start + 1).then_some(start..end)
}

/// "Twelve months", "13 months", "thirteen (13) months" as a number and a unit.
fn period(value: &str) -> Option<Period> {
    let lower = value.to_ascii_lowercase();
    let words = || lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let digits = words().find_map(|word| word.parse().ok());
    let spelled = || words().find_map(|word| NUMBERS.iter().find(|(name, _)| *name == word)).map(|&(_, number)| number);
    let unit = UNITS.iter().find(|unit| words().any(|word| word.trim_end_matches('s') == **unit))?;
    Some(Period { count: digits.or_else(spelled)?, unit })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::{Rulebook, read_nameless};
    use crate::read::{Document, Source};

    /// The periods for which a text says that something is kept, with their conditions.
    fn periods(text: &str) -> Vec<(String, Option<String>)> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let rulebook = Rulebook::get();
        let mut values = Values::default();
        for (index, reading) in read_nameless(&document).iter().flatten().enumerate() {
            let sentence = Sentence { rulebook, document: &document, reading, index };
            gather(&Families::new(&rulebook.lexicon), &sentence, &mut values);
        }
        let retention = values.list.into_iter();
        retention.map(|value| (value.value, value.detail)).collect()
    }

    #[test]
    fn what_somebody_else_keeps_is_not_kept_here() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<String> = periods(text).into_iter().map(|(value, _)| value).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("We keep your card number for two years.", &["two years"]);
        check("Order history: deleted after 24 months.", &["24 months"]);
        check("We store your letters for thirteen (13) months.", &["thirteen (13) months"]);
        check("Your bank keeps your card number for ten years.", &[]);
        check("We delete the accounts of users who are under 16 years of age.", &[]);
    }

    #[test]
    fn the_condition_of_a_period_is_told() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(periods(text)[0].1.as_deref(), expected, "{text}");
        };
        check("We keep your letters for two years after your last order.", Some("after your last order"));
        check("We delete your account within 30 days, and send you a note.", None);
        check("We keep invoices for ten years unless the law asks for more.", Some("unless the law asks for more"));
        check("We keep invoices for ten years unless we need them for tax, audits or disputes.", None);
        check("We keep invoices for ten years to answer your questions.", None);
    }

    #[test]
    fn a_period_is_a_number_and_a_unit() {
        let check = |value: &str, count: u32, unit: &'static str| {
            assert_eq!(period(value), Some(Period { count, unit }), "{value}");
        };
        check("twelve months", 12, "month");
        check("13 Months", 13, "month");
        check("five (5) years", 5, "year");
        check("ten business days", 10, "day");
        assert_eq!(period("a few days"), None);
    }
}
