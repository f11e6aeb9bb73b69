//! The words of a document in lower case, made once for all that compare them.

use std::borrow::Cow;

#[cfg(test)]
use crate::read::Source;
use crate::read::{Document, Notes, Word};

/// The words of a document, by their index, with what their letters tell.
#[derive(Debug)]
pub struct Spelling<'d> {
    words: &'d [Word],
    lowered: Notes<Cow<'d, str>>,
    capitals: Notes<bool>,
}

/// Lowers all words of a document. Most of them are written small, and stay where they are.
pub fn of<'d>(document: &'d Document) -> Spelling<'d> {
    let lowered = document.note(|word| {
        let letters = document.letters(word);
        if letters.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
            return letters;
        }
        Cow::Owned(letters.chars().flat_map(char::to_lowercase).collect())
    });
    let capitals = document.note(|word| document.spelling(word).contains(char::is_uppercase));
    Spelling { words: &document.words, lowered, capitals }
}

impl Spelling<'_> {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// A word in lower case; nothing where there is no such word.
    pub fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| self.lowered.of(word))
    }

    /// Whether a word has a capital, if not at its beginning.
    pub fn has_capital(&self, index: usize) -> bool {
        *self.capitals.of(&self.words[index])
    }

    /// Asks of each spelling in lower case what it tells.
    pub fn note<T>(&self, tell: impl Fn(&str) -> T) -> Notes<T> {
        self.lowered.map(|word| tell(word))
    }

    /// What is noted of the word at an index; nothing where there is no such word.
    pub fn noted<T: Copy>(&self, notes: &Notes<Option<T>>, index: usize) -> Option<T> {
        self.words.get(index).and_then(|word| *notes.of(word))
    }

    /// Whether the words from `index` on are those of `phrase`.
    pub fn begins(&self, index: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(offset, &word)| self.word(index + offset) == word)
    }
}

/// What is found in an invented text that has no title and no address.
#[cfg(test)]
pub fn read<T>(text: &str, find: impl Fn(&Document, &Spelling) -> T) -> T {
    let source = Source { text: text.to_owned(), ..Source::default() };
    let document = Document::read(&source);
    find(&document, &of(&document))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowers_every_word() {
        read("Don’t SELL Per\u{ad}sonal ÄPFEL.", |_, spelling| {
            let words: Vec<&str> = (0..spelling.len() + 1).map(|index| spelling.word(index)).collect();
            assert_eq!(words, ["don't", "sell", "personal", "äpfel", ".", ""]);
            assert!(spelling.begins(1, &["sell", "personal"]));
            assert!(!spelling.begins(3, &["äpfel", ".", "x"]));
        });
    }
}
