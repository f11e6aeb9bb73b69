//! Tells what a text is: its kind, its language, who speaks, since when, and whether it can be judged.

mod company;
mod kind;
mod language;
mod names;
mod readability;
mod spelling;
mod updated;

use std::ops::Range;

use crate::read::{Document, Word, WordKind, cut_words};
use crate::report::{Kind, Verdict};

/// Fewer words than this say too little to be judged.
///
/// The shortest whole policies of small apps run to about 100 words; below that most of a score would be guessed from silence.
const ENOUGH_WORDS: usize = 100;

/// What a text is, before any clause is looked at. Places are bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognition {
    pub kind: Kind,
    /// 0 to 1, that `kind` is right.
    pub confidence: f64,
    /// Primary BCP-47 tag, `und` if unknown.
    pub language: &'static str,
    /// A place where the company names itself.
    pub company: Option<Range<usize>>,
    /// The ISO 8601 date that the policy gives for itself, and where.
    pub updated: Option<(String, Range<usize>)>,
    pub words: usize,
    /// Words of the page that are no part of its text.
    pub dropped_words: usize,
    /// The heading of the privacy part that alone is judged, in a document that is about more.
    pub part: Option<Range<usize>>,
    /// Whether the page has no policy but only links to some.
    pub is_index: bool,
    /// US school grade (Flesch-Kincaid); only for English.
    pub grade: Option<f64>,
    /// Hedging expressions per 1000 words; only for English.
    pub vagueness: Option<f64>,
    pub verdict: Verdict,
}

/// Recognises a text. Any text can be recognised, at worst as something else.
pub fn recognise(document: &Document) -> Recognition {
    let spelling = spelling::of(document);
    let words = document.words.iter().filter_map(|word| length_of(document, word)).sum();
    let (kind, confidence) = kind::of(document, &spelling);
    let language = match language::of(document, &spelling) {
        // What reads like a policy by its English words is English, however many names and lists it has.
        "und" if kind == Kind::PrivacyPolicy => "en",
        language => language,
    };
    let english = language == "en";
    let long_enough = words >= ENOUGH_WORDS;
    Recognition {
        kind,
        confidence,
        language,
        company: company::of(document, &spelling),
        updated: updated::of(document, &spelling),
        words,
        dropped_words: count_dropped(document),
        part: None,
        is_index: false,
        grade: readability::grade(document).filter(|_| english),
        vagueness: readability::vagueness(document, &spelling).filter(|_| english),
        verdict: match kind {
            _ if !long_enough => Verdict::TooShort,
            _ if !english => Verdict::Language,
            Kind::PrivacyPolicy => Verdict::Scored,
            _ => Verdict::NotAPolicy,
        },
    }
}

/// How many words a word counts for; in scripts that put no blanks between words, two characters are taken for one.
fn length_of(document: &Document, word: &Word) -> Option<usize> {
    if word.kind == WordKind::Mark {
        return None;
    }
    let spelled = document.spelling(word);
    if spelled.is_ascii() {
        return Some(1);
    }
    let unspaced = spelled.chars().filter(|&c| language::is_unspaced(c)).count();
    Some(unspaced.div_ceil(2).max(1))
}

fn count_dropped(document: &Document) -> usize {
    let mut words = Vec::new();
    for place in &document.dropped {
        cut_words(document.text, place.clone(), &mut words);
    }
    words.iter().filter_map(|word| length_of(document, word)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;

    const POLICY: &str = "Fernwick respects your privacy. We collect the name and e-mail address that you give us. \
        We use this information to send you what you ordered. We do not share personal data with third parties. ";

    fn check(text: &str, expected: Verdict) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        assert_eq!(recognise(&Document::read(&source)).verdict, expected, "{}", text.get(..60).unwrap_or(text));
    }

    #[test]
    fn what_cannot_be_judged_is_said() {
        check("", Verdict::TooShort);
        check("\u{0} \u{feff} … ---", Verdict::TooShort);
        check("Datenschutz ist uns wichtig.", Verdict::TooShort);
        check(POLICY, Verdict::TooShort);
        check(&POLICY.repeat(10), Verdict::Scored);
        check(
            &"Wir speichern die Daten, die Sie uns geben, und löschen sie nach einem Jahr. ".repeat(20),
            Verdict::Language,
        );
        check(&"私たちはお客様の個人情報を大切に扱います。".repeat(20), Verdict::Language);
        check(&"The ferry leaves at noon and comes back before it is dark. ".repeat(20), Verdict::NotAPolicy);
    }

    #[test]
    fn english_only_has_a_grade() {
        let grade = |text: &str| {
            let source = Source { text: text.to_owned(), ..Source::default() };
            recognise(&Document::read(&source)).grade
        };
        assert!(grade(POLICY).is_some());
        assert_eq!(grade("Wir speichern die Daten, die Sie uns geben, und löschen sie nach einem Jahr."), None);
        assert_eq!(grade(""), None);
    }
}
