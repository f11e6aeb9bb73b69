//! The words of a document in lower case, made once for all that compare them.

use std::borrow::Cow;

use crate::read::Document;

/// The lower-case words of a document, by the index of the word.
#[derive(Debug)]
pub struct Spelling<'t>(Vec<Cow<'t, str>>);

/// Lowers all words of a document. Most of them are written small, and stay where they are.
pub fn of<'t>(document: &Document<'t>) -> Spelling<'t> {
    let lowered = document.words.iter().map(|word| {
        let letters = document.letters(word);
        if letters.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
            return letters;
        }
        Cow::Owned(letters.chars().flat_map(char::to_lowercase).collect())
    });
    Spelling(lowered.collect())
}

impl Spelling<'_> {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// A word in lower case; nothing where there is no such word.
    pub fn word(&self, index: usize) -> &str {
        self.0.get(index).map_or("", |word| word)
    }

    /// Whether the words from `index` on are those of `phrase`.
    pub fn begins(&self, index: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(offset, &word)| self.word(index + offset) == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;

    #[test]
    fn lowers_every_word() {
        let source = Source { text: "Don’t SELL Per\u{ad}sonal ÄPFEL.".to_owned(), ..Source::default() };
        let spelling = of(&Document::read(&source));
        let words: Vec<&str> = (0..spelling.len() + 1).map(|index| spelling.word(index)).collect();
        assert_eq!(words, ["don't", "sell", "personal", "äpfel", ".", ""]);
        assert!(spelling.begins(1, &["sell", "personal"]));
        assert!(!spelling.begins(3, &["äpfel", ".", "x"]));
    }
}
