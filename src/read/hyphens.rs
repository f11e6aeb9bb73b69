//! Joins the halves of words that were parted at the end of a line, as in the text of a PDF.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::words::{Word, WordKind, cut, is_blank};

/// First halves that hardly ever begin a word which is written as one.
const ALWAYS_HYPHENATED: &[&str] = &["cross", "first", "non", "opt", "self", "third"];

/// The words of a text that has parted ones, in lower case; by them it is told how a parted word is spelled.
#[derive(Debug)]
pub struct Vocabulary(FxHashSet<String>);

impl Vocabulary {
    /// `None` where no word goes on in a line below its hyphen: most texts have nothing to join.
    pub fn of(text: &str) -> Option<Self> {
        let is_parted = |(end, _): (usize, &str)| {
            let first = text[..end].trim_end_matches([' ', '\t', '\r']).strip_suffix(is_hyphen);
            first.is_some_and(|first| first.ends_with(char::is_alphanumeric))
                && text[end..].trim_start_matches(is_blank).starts_with(char::is_lowercase)
        };
        if !text.match_indices('\n').any(is_parted) {
            return None;
        }
        let mut words = Vec::new();
        cut(text, 0..text.len(), &mut words);
        // What stands beside a break is half a word.
        let is_half =
            |at: usize| [at.checked_sub(1), Some(at)].into_iter().flatten().any(|first| parts(text, &words, first));
        let whole = (0..words.len()).filter(|&at| words[at].kind == WordKind::Word && !is_half(at));
        Some(Vocabulary(whole.map(|at| text[words[at].place()].to_lowercase()).collect()))
    }

    fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// Whether two halves make a word without a hyphen.
    fn is_one_word(&self, first: &str, second: &str) -> bool {
        let (first, second) = (first.to_lowercase(), second.to_lowercase());
        let is_compound = || {
            self.has(&format!("{first}-{second}"))
                || ALWAYS_HYPHENATED.contains(&first.as_str())
                || self.has(&first) && self.has(&second)
        };
        self.has(&format!("{first}{second}")) || !is_compound()
    }

    /// Joins the halves among the words from the one at `from` on.
    pub fn join(&self, text: &str, words: &mut Vec<Word>, from: usize) {
        let mut kept = from;
        let mut next = from;
        while next < words.len() {
            let mut word = words[next];
            next += 1;
            // The mark itself is a word of its own, unless it shows nothing.
            while let Some(second) = second_half(text, word, &words[next..]) {
                let half = words[next + second];
                let is_one = self.is_one_word(&text[word.place()], &text[half.place()]);
                word = word.joined(&half, is_one);
                next += second + 1;
            }
            words[kept] = word;
            kept += 1;
        }
        words.truncate(kept);
    }
}

/// Whether the word at `first` and one of the next two are the halves of one.
fn parts(text: &str, words: &[Word], first: usize) -> bool {
    second_half(text, words[first], &words[first + 1..]).is_some()
        || first > 0 && second_half(text, words[first - 1], &words[first..]) == Some(1)
}

/// Where among the words after it the second half of a word stands: the next, or the one behind the hyphen.
fn second_half(text: &str, first: Word, after: &[Word]) -> Option<usize> {
    let at = usize::from(after.first()?.kind == WordKind::Mark);
    let second = after.get(at)?;
    let is_half = first.kind == WordKind::Word && second.kind == WordKind::Word;
    let between: Range<usize> = first.place().end..second.place().start;
    let gap = text.get(between)?.strip_prefix(is_hyphen)?;
    let is_break = gap.bytes().filter(|&byte| byte == b'\n').count() == 1 && gap.chars().all(is_blank);
    (is_half && is_break && text[second.place()].starts_with(char::is_lowercase)).then_some(at)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use crate::read::{Document, Source};

    fn check(text: &str, expected: &[&str]) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        let document = Document::read(&source);
        let words: Vec<_> = document.words.iter().map(|word| document.letters(word)).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn halves_are_one_word() {
        check("We keep infor-\nmation.", &["We", "keep", "information", "."]);
        check("We keep infor\u{ad}\nmation.", &["We", "keep", "information", "."]);
        check("We keep in-\nfor-  \r\nmation.", &["We", "keep", "information", "."]);
    }

    #[test]
    fn compounds_keep_their_hyphen() {
        check("A third-\nparty asks.", &["A", "third-party", "asks", "."]);
        check("Tea-time. Good tea-\ntime.", &["Tea-time", ".", "Good", "tea-time", "."]);
        check("Decision and making: decision-\nmaking.", &["Decision", "and", "making", ":", "decision-making", "."]);
    }

    #[test]
    fn what_is_no_half_stays() {
        check("We keep names -\nand more.", &["We", "keep", "names", "-", "and", "more", "."]);
        check("Pre- and post-tax. Fern-\n\nmoss.", &["Pre", "-", "and", "post-tax", ".", "Fern", "-", "moss", "."]);
        check("Fern-\nMoss", &["Fern", "-", "Moss"]);
        check("-\n-\n-", &[]);
    }
}
