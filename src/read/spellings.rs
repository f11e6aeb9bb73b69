//! Numbers the different spellings of a text: what letters alone tell is asked of each once, however often it stands there.

use rustc_hash::FxHashMap;

use super::Document;
use super::words::Word;

/// Tells each word the number of its spelling, and gives the first word of each, in their order.
pub fn number(text: &str, words: &mut [Word]) -> Vec<Word> {
    let mut known: FxHashMap<&str, u32> = FxHashMap::default();
    let mut first = Vec::new();
    for word in words {
        let next = first.len() as u32;
        word.spelling = *known.entry(&text[word.place()]).or_insert(next);
        if word.spelling == next {
            first.push(*word);
        }
    }
    first
}

/// What is told of the words of a document by their letters alone.
#[derive(Debug)]
pub struct Notes<T>(Vec<T>);

impl<T> Notes<T> {
    pub fn of(&self, word: &Word) -> &T {
        &self.0[word.spelling as usize]
    }

    /// What follows from what is told.
    pub fn map<U>(&self, tell: impl Fn(&T) -> U) -> Notes<U> {
        Notes(self.0.iter().map(tell).collect())
    }
}

impl Document<'_> {
    /// Asks of each spelling what its letters tell.
    pub fn note<T>(&self, tell: impl FnMut(&Word) -> T) -> Notes<T> {
        Notes(self.spellings.iter().map(tell).collect())
    }
}

#[cfg(test)]
mod tests {
    use crate::read::{Document, Source};

    #[test]
    fn asks_of_each_spelling_once() {
        let source = Source { text: "We ask. We answer, and we ask.".to_owned(), ..Source::default() };
        let document = Document::read(&source);
        let mut asked = Vec::new();
        let lengths = document.note(|word| {
            asked.push(document.spelling(word));
            word.place().len()
        });
        assert_eq!(asked, ["We", "ask", ".", "answer", ",", "and", "we"]);
        let told: Vec<usize> = document.words.iter().map(|word| *lengths.of(word)).collect();
        assert_eq!(told, [2, 3, 1, 2, 6, 1, 3, 2, 3, 1]);
    }
}
