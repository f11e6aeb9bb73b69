//! What a sentence must hold before a pattern is looked for in it.

use crate::clause::tables::{NEEDS, SETS, WORDS};
use crate::clause::tagged::Tagged;
use crate::lexicon::{ConceptSet, WordId};

/// What a sentence must hold to be worth a closer look: one of these concepts or of these words.
pub struct Need {
    pub concepts: &'static ConceptSet,
    pub words: &'static [WordId],
}

/// A need as its table has it, which is a third of what it would be with references.
pub struct NeedRow {
    /// A place in the table of sets.
    pub concepts: u16,
    /// The first of its words in the table of words, and how many they are.
    pub first: u16,
    pub words: u16,
}

/// A need by its place in the table of all: patterns name thousands, and many the same.
#[derive(Debug, Clone, Copy)]
pub struct NeedId(pub u16);

impl NeedId {
    pub fn need(self) -> Need {
        let NeedRow { concepts, first, words } = NEEDS[usize::from(self.0)];
        let [concepts, first, words] = [concepts, first, words].map(usize::from);
        Need { concepts: &SETS[concepts], words: &WORDS[first..first + words] }
    }

    pub fn is_met(self, tagged: &Tagged) -> bool {
        let Need { concepts, words } = self.need();
        tagged.concepts.meets(concepts) || words.iter().any(|&word| tagged.says(word))
    }
}
