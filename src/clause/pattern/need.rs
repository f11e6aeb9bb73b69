//! What a sentence must hold before a pattern is looked for in it.

use crate::clause::tables::NEEDS;
use crate::clause::tagged::Tagged;
use crate::lexicon::{ConceptSet, WordId};

/// What a sentence must hold to be worth a closer look: one of these concepts or of these words.
#[derive(Debug)]
pub struct Need {
    pub concepts: &'static ConceptSet,
    pub words: &'static [WordId],
}

/// A need by its place in the table of all: patterns name thousands, and many the same.
#[derive(Debug, Clone, Copy)]
pub struct NeedId(pub u16);

impl NeedId {
    pub fn need(self) -> &'static Need {
        &NEEDS[usize::from(self.0)]
    }

    pub fn is_met(self, tagged: &Tagged) -> bool {
        let Need { concepts, words } = self.need();
        tagged.concepts.meets(concepts) || words.iter().any(|&word| tagged.says(word))
    }
}
