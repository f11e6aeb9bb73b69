//! What a sentence must hold before a pattern is looked for in it.

use crate::clause::tagged::{Tagged, bit};
use crate::lexicon::{ConceptSet, WordId};

/// What a sentence must hold to be worth a closer look: one of these concepts or of these words.
#[derive(Debug, Clone, Default)]
pub struct Need {
    pub concepts: ConceptSet,
    pub words: Vec<WordId>,
    /// The bits of the words.
    bits: u128,
}

impl Need {
    pub fn new(concepts: ConceptSet, words: Vec<WordId>) -> Self {
        let bits = words.iter().fold(0, |bits, word| bits | bit(*word));
        Need { concepts, words, bits }
    }

    pub fn is_met(&self, tagged: &Tagged) -> bool {
        // Of ten lists of words whose bits meet those of a sentence, seven have none of its words.
        tagged.concepts.meets(&self.concepts)
            || tagged.words & self.bits != 0 && self.words.iter().any(|&word| tagged.says(word))
    }
}
