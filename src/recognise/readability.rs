//! Measures how hard a text is to read, and how much of it is left vague.

use super::spelling::Spelling;
use super::word_lists::WordLists;
use crate::read::{BlockKind, Document, Word, WordKind};

/// Vague words, and those with which vague expressions begin, by the taxonomy of Bhatia, Breaux, Reidenberg and Norton,
/// "A Theory of Vagueness and Privacy Risk Perception", IEEE Requirements Engineering 2016.
static HEDGES: WordLists<Hedge> = WordLists::new(&[
    // Condition: an act depends on something that is not said.
    (
        Hedge::Word,
        "appropriate appropriately applicable depending necessary needed reasonable reasonably sometimes occasionally \
         periodically",
    ),
    // Generalisation: the act is only as a rule so.
    (Hedge::Word, "commonly general generally largely mostly normally often primarily typically usually widely"),
    // Modality: the act is only possible.
    (Hedge::Word, "can could likely may might possible possibly would"),
    // Numeric quantifier: how many, and which, is not said.
    (Hedge::Word, "certain few many most much numerous several some various"),
    (Hedge::Beginning, "among and as but for from other such"),
]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hedge {
    Word,
    /// The first word of some of `HEDGING_PHRASES`.
    Beginning,
}

/// Vague expressions of several words, of the same four kinds.
const HEDGING_PHRASES: &[&[&str]] = &[
    &["from", "time", "to", "time"],
    &["among", "other", "things"],
    &["but", "not", "limited", "to"],
    &["such", "as"],
    &["for", "example"],
    &["and", "so", "on"],
    &["other", "similar"],
    &["as", "we", "see", "fit"],
];

/// US school grade by Flesch and Kincaid: 0.39 words per sentence + 11.8 syllables per word − 15.59.
///
/// Source: Kincaid et al., "Derivation of New Readability Formulas for Navy Enlisted Personnel", 1975.
/// Headings are left out, for they are no sentences.
pub fn grade(document: &Document) -> Option<f64> {
    let syllables_of = document.note(|word| count_syllables(document.spelling(word)));
    let (mut sentences, mut words, mut syllables) = (0, 0, 0);
    for sentence in &document.sentences {
        if document.blocks[sentence.block].kind == BlockKind::Heading {
            continue;
        }
        sentences += 1;
        for word in document.words_of(sentence).iter().filter(|word| word.kind == WordKind::Word) {
            words += 1;
            syllables += syllables_of.of(word);
        }
    }
    if words == 0 {
        return None;
    }
    let (sentences, words, syllables) = (f64::from(sentences), f64::from(words), f64::from(syllables));
    Some((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59).max(0.0))
}

/// Hedging expressions per 1000 words.
pub fn vagueness(document: &Document, spelling: &Spelling) -> Option<f64> {
    let is_word = |word: &&Word| word.kind != WordKind::Mark;
    let words = document.words.iter().filter(is_word).count();
    if words == 0 {
        return None;
    }
    let kinds = spelling.note(|word| HEDGES.of(word));
    let is_hedge =
        |&index: &usize| spelling.noted(&kinds, index).is_some_and(|kind| is_hedge(document, spelling, index, kind));
    let hedges = (0..spelling.len()).filter(is_hedge).count();
    Some(1000.0 * hedges as f64 / words as f64)
}

fn is_hedge(document: &Document, spelling: &Spelling, index: usize, kind: Hedge) -> bool {
    match kind {
        Hedge::Beginning => HEDGING_PHRASES.iter().any(|phrase| spelling.begins(index, phrase)),
        // A month, as in "1 May 2020", and not a permission.
        Hedge::Word if spelling.word(index) == "may" => {
            document.words.get(index + 1).is_none_or(|next| next.kind != WordKind::Number)
        }
        Hedge::Word => true,
    }
}

/// The syllables of an English word: groups of vowels, without a silent e at its end.
fn count_syllables(word: &str) -> u32 {
    let mut groups = 0;
    let mut in_group = false;
    for byte in word.bytes() {
        let vowel = matches!(byte.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
        groups += u32::from(vowel && !in_group);
        in_group = vowel;
    }
    groups.saturating_sub(u32::from(ends_silently(word.as_bytes()))).max(1)
}

/// Whether the e of the last syllable is not spoken: "use", "used", "names"; but "little", "wanted", "uses".
fn ends_silently(word: &[u8]) -> bool {
    let (stem, end) = match word {
        [stem @ .., b'e' | b'E'] => (stem, b'e'),
        [stem @ .., b'e' | b'E', b'd' | b'D'] => (stem, b'd'),
        [stem @ .., b'e' | b'E', b's' | b'S'] => (stem, b's'),
        _ => return false,
    };
    let Some(last) = stem.last().map(u8::to_ascii_lowercase) else { return false };
    let spoken: &[u8] = match end {
        b'e' => b"aeiouyl",
        b'd' => b"aeiouytd",
        _ => b"aeiouyscgxzl",
    };
    !spoken.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    #[test]
    fn counts_syllables() {
        let check = |word: &str, expected: u32| assert_eq!(count_syllables(word), expected, "{word}");
        check("we", 1);
        check("use", 1);
        check("used", 1);
        check("little", 2);
        check("collected", 3);
        check("cookies", 2);
        check("uses", 2);
        check("names", 1);
        check("information", 4);
        check("THE", 1);
        check("e", 1);
        check("www", 1);
    }

    #[test]
    fn long_words_are_harder() {
        let grade = |text: &str| {
            let source = Source { text: text.to_owned(), ..Source::default() };
            grade(&Document::read(&source))
        };
        assert_eq!(grade("We sell tea."), Some(0.0));
        let hard = grade("Notwithstanding contractual stipulations, confidentiality considerations predominate.");
        assert!(hard.is_some_and(|grade| grade > 18.0), "{hard:?}");
        assert_eq!(grade("123."), None);
    }

    #[test]
    fn finds_hedges() {
        let check = |text: &str, expected: usize| {
            let per_thousand = spelling::read(text, vagueness).unwrap_or_default();
            let words = spelling::read(text, |document, _| {
                document.words.iter().filter(|word| word.kind != WordKind::Mark).count()
            });
            assert_eq!((per_thousand * words as f64 / 1000.0).round() as usize, expected, "{text}");
        };
        check("We may sometimes keep certain data.", 3);
        check("Names, such as yours, are kept from time to time.", 2);
        check("We keep it until 1 May 2020.", 0);
        check("We keep it until May 2, 2020.", 0);
        check("We never sell your name.", 0);
    }

    #[test]
    fn the_beginning_of_every_hedging_phrase_is_listed() {
        for phrase in HEDGING_PHRASES {
            assert_eq!(HEDGES.of(phrase[0]), Some(Hedge::Beginning), "{phrase:?}");
        }
    }
}
