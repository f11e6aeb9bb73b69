//! Runs the rules of one practice alone over a text that is read already, so that a benchmark can tell what each costs.

use crate::clause::{Reading, Speaker};
use crate::find::{Rulebook, find_of, read_sentences};
use crate::read::{Document, Source};
use crate::recognise::recognise;
use crate::rules::practices;

/// A text, read sentence by sentence.
pub struct ReadText(Vec<Option<Reading>>);

impl ReadText {
    pub fn new(source: &Source) -> Self {
        let document = Document::read(source);
        let speaker = Speaker::new(recognise(&document).names(document.text));
        ReadText(read_sentences(Rulebook::get(), &document, &speaker))
    }

    /// How many places the rules of a practice find; none where there is no such practice.
    pub fn count_of(&self, practice: &str) -> usize {
        let index = practices().position(|entry| entry.id == practice);
        index.map_or(0, |index| find_of(Rulebook::get(), &self.0, index))
    }
}
