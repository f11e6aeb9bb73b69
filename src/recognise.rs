//! Tells what a text is: its kind, its language, who speaks, since when, and whether it can be judged.

mod called;
mod company;
mod dates;
mod index;
mod introductions;
mod kind;
mod language;
mod links;
mod mentions;
mod names;
mod part;
mod person;
mod proper_names;
mod readability;
mod roles;
mod spelling;
mod updated;
mod voice;
mod word_lists;

use std::ops::Range;

use spelling::Spelling;

use crate::read::{Document, Word, WordKind, cut_words};
use crate::report::{Kind, Verdict};

/// Fewer words than this say too little to be judged.
///
/// The shortest whole policies of small apps run to about 100 words; below that most of a score would be guessed from silence.
const ENOUGH_WORDS: usize = 100;

/// How sure it is that a page which only links to policies is none: no labelled page contradicts it.
const INDEX_CERTAINTY: f64 = 0.95;

/// What is written in a language that is not read may as well be of each of the four kinds.
const UNREAD_CERTAINTY: f64 = 0.25;

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
    /// A place where it calls itself by its part, "the Provider".
    pub called: Option<Range<usize>>,
    /// Whether one person speaks, who says "I" for "we".
    pub is_single: bool,
    /// The ISO 8601 date that the policy gives for itself, and where.
    pub updated: Option<(String, Range<usize>)>,
    pub words: usize,
    /// Words of the page that are no part of its text.
    pub dropped_words: usize,
    /// Words that are written so that a program should not know them.
    pub disguised_words: usize,
    /// The privacy part that alone is judged, in a document that is about more: its blocks, the first of them its heading.
    pub part: Option<Range<usize>>,
    /// Whether the page has no policy but only links to some.
    pub is_index: bool,
    /// US school grade (Flesch-Kincaid); only for English.
    pub grade: Option<f64>,
    /// Hedging expressions per 1000 words; only for English.
    pub vagueness: Option<f64>,
    pub verdict: Verdict,
}

impl Recognition {
    /// The words by which the company means itself in `text` besides "we": its name, and its part.
    pub fn names<'t>(&self, text: &'t str) -> [Option<&'t str>; 2] {
        [&self.company, &self.called].map(|place| place.clone().map(|place| &text[place]))
    }
}

/// Recognises a text. Any text can be recognised, at worst as something else.
pub fn recognise(document: &Document) -> Recognition {
    let spelling = spelling::of(document);
    let evidence = kind::gather(document, &spelling);
    let is_index = index::is_index(document, &spelling, &evidence);
    let (kind, confidence) = if is_index { (Kind::Other, INDEX_CERTAINTY) } else { kind::judge(&evidence) };
    let language = match language::of(document, &spelling) {
        // What reads like a policy by its English words is English, however many names and lists it has.
        "und" if kind == Kind::PrivacyPolicy || kind::speaks_of_data(&evidence) => "en",
        language => language,
    };
    let english = language == "en";
    let known = matches!(language, "en" | "und");
    let (kind, confidence) = if known { (kind, confidence) } else { (Kind::Other, UNREAD_CERTAINTY) };
    let may_have_part = !is_index && english && matches!(kind, Kind::Terms | Kind::Other);
    let part = if may_have_part { part::find(document) } else { None };
    let whole = Measured::of(document, &spelling);
    let judged = match &part {
        Some(blocks) => {
            let part = document.part(blocks.clone());
            let measured = Measured::of(&part, &spelling::of(&part));
            // The whole tells its date for its parts too.
            Measured { updated: measured.updated.or(whole.updated), ..measured }
        }
        None => whole,
    };
    Recognition {
        kind,
        confidence,
        language,
        company: company::of(document, &spelling),
        called: called::of(document, &spelling),
        is_single: person::is_single(document, &spelling),
        updated: judged.updated,
        words: judged.words,
        dropped_words: count_dropped(document),
        disguised_words: document.disguised(),
        is_index,
        grade: judged.grade.filter(|_| english),
        vagueness: judged.vagueness.filter(|_| english),
        verdict: match kind {
            _ if part.is_some() => Verdict::Scored,
            _ if is_index => Verdict::NotAPolicy,
            _ if judged.words < ENOUGH_WORDS => Verdict::TooShort,
            _ if !english => Verdict::Language,
            Kind::PrivacyPolicy => Verdict::Scored,
            _ => Verdict::NotAPolicy,
        },
        part,
    }
}

/// What is measured of the text that is judged.
struct Measured {
    words: usize,
    updated: Option<(String, Range<usize>)>,
    grade: Option<f64>,
    vagueness: Option<f64>,
}

impl Measured {
    fn of(document: &Document, spelling: &Spelling) -> Self {
        Measured {
            words: document.words.iter().filter_map(|word| length_of(document, word)).sum(),
            updated: updated::of(document, spelling),
            grade: readability::grade(document),
            vagueness: readability::vagueness(document, spelling),
        }
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
    fn lists_in_english_are_english() {
        let list = "Personal data: name; phone; town\n\nPersonal data: e-mail; browser; version\n\n".repeat(12);
        let source = Source { text: format!("# Privacy Policy\n\n{list}"), ..Source::default() };
        assert_eq!(recognise(&Document::read(&source)).language, "en");
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
