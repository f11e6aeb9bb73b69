//! The words of a document in lower case, made once for all that compare them.

use crate::read::Document;

/// The lower-case words of a document, by the index of the word.
#[derive(Debug)]
pub struct Spelling {
    text: String,
    /// Where each word ends, after where the first one begins.
    ends: Vec<u32>,
}

/// Lowers all words of a document.
pub fn of(document: &Document) -> Spelling {
    let mut text = String::with_capacity(document.text.len());
    let mut ends = Vec::with_capacity(document.words.len() + 1);
    ends.push(0);
    for word in &document.words {
        let letters = document.letters(word);
        if letters.is_ascii() {
            text.extend(letters.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
        } else {
            text.extend(letters.chars().flat_map(char::to_lowercase));
        }
        ends.push(text.len() as u32);
    }
    Spelling { text, ends }
}

impl Spelling {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len() - 1
    }

    /// A word in lower case; nothing where there is no such word.
    pub fn word(&self, index: usize) -> &str {
        match self.ends.get(index..index + 2) {
            Some(&[start, end]) => &self.text[start as usize..end as usize],
            _ => "",
        }
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
