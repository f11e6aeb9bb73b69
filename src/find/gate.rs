//! Tells which statements a sentence can make, from its words and concepts alone.

use crate::clause::{Need, Tagged};
use crate::lexicon::{WordId, ones};

/// The statements by the words and concepts that they hang on. A sentence makes few of them, so most are never looked at.
pub struct Gate {
    by_concept: Vec<Vec<u16>>,
    by_word: Vec<Vec<u16>>,
    /// How many statements there are.
    statements: usize,
}

impl Gate {
    /// Hangs each statement on its anchor; a statement's number is its place among the anchors.
    pub fn new(anchors: impl Iterator<Item = Need>) -> Self {
        let mut gate = Gate { by_concept: Vec::new(), by_word: Vec::new(), statements: 0 };
        for anchor in anchors {
            let statement = gate.statements as u16;
            anchor.concepts.ids().for_each(|concept| push(&mut gate.by_concept, usize::from(concept), statement));
            anchor.words.iter().for_each(|WordId(word)| push(&mut gate.by_word, *word as usize, statement));
            gate.statements += 1;
        }
        gate
    }

    /// The statements whose anchor stands in a sentence, in their order.
    pub fn candidates(&self, tagged: &Tagged) -> impl Iterator<Item = usize> {
        let mut passed = vec![0_u64; self.statements.div_ceil(64)];
        let mut pass = |statements: Option<&Vec<u16>>| {
            statements.into_iter().flatten().for_each(|&s| passed[usize::from(s / 64)] |= 1 << (s % 64));
        };
        tagged.concepts.ids().for_each(|concept| pass(self.by_concept.get(usize::from(concept))));
        tagged.tokens.iter().for_each(|token| pass(self.by_word.get(token.word.0 as usize)));
        passed
            .into_iter()
            .enumerate()
            .flat_map(|(block, bits)| ones(bits).map(move |bit| block * 64 + usize::from(bit)))
    }
}

fn push(lists: &mut Vec<Vec<u16>>, index: usize, statement: u16) {
    if lists.len() <= index {
        lists.resize(index + 1, Vec::new());
    }
    lists[index].push(statement);
}
