//! What a sentence must hold before a pattern is looked for in it.

use crate::clause::tagged::Tagged;
use crate::lexicon::{ConceptSet, WordId};

/// What a sentence must hold to be worth a closer look: one of these concepts or of these words.
#[derive(Debug)]
pub struct Need {
    pub concepts: &'static ConceptSet,
    pub words: &'static [WordId],
}

impl Need {
    pub fn is_met(&self, tagged: &Tagged) -> bool {
        tagged.concepts.meets(self.concepts) || self.words.iter().any(|&word| tagged.says(word))
    }
}
