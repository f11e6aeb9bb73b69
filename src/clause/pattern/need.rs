//! What a sentence must hold before a pattern is looked for in it.

use crate::clause::tables::{NEEDS, ROOM_FOR_SETS, SETS};
use crate::clause::tagged::Tagged;
use crate::lexicon::{ConceptSet, WordId};

/// What a sentence must hold to be worth a closer look: one of these concepts or of these words.
pub struct Need {
    pub concepts: &'static ConceptSet,
    pub words: &'static [WordId],
}

/// A need by its place in the table of all: patterns name thousands, and many the same.
///
/// A row of the table is a number and the words behind it. The number tells the set of concepts and how many words there
/// are; it stands among the words, so that these can be lent as they stand. Rows need a third less room than references.
#[derive(Debug, Clone, Copy)]
pub struct NeedId(pub u16);

impl NeedId {
    pub fn need(self) -> Need {
        let row = &NEEDS[usize::from(self.0)..];
        let [concepts, words] = [row[0].0 % ROOM_FOR_SETS, row[0].0 / ROOM_FOR_SETS].map(usize::from);
        Need { concepts: &SETS[concepts], words: &row[1..=words] }
    }

    pub fn is_met(self, tagged: &Tagged) -> bool {
        let Need { concepts, words } = self.need();
        tagged.concepts.meets(concepts) || words.iter().any(|&word| tagged.says(word))
    }
}
