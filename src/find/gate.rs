//! Tells which statements a sentence can make, from its words and concepts alone.

use crate::clause::{NeedId, Tagged};
use crate::lexicon::ones;

/// The statements by the words and concepts that they hang on. A sentence makes few of them, so most are never looked at.
pub struct Gate {
    by_concept: Lists,
    by_word: Lists,
    /// How many statements there are.
    statements: usize,
}

/// A list of statements for each number.
struct Lists {
    /// Where the list of each number begins; it ends where the next one begins.
    starts: Vec<u16>,
    statements: Vec<u16>,
}

impl Gate {
    /// Hangs each statement on its anchor.
    pub fn new(anchors: impl Iterator<Item = NeedId> + Clone) -> Self {
        let numbered = || (0_u16..).zip(anchors.clone().map(NeedId::need));
        let concepts = || numbered().flat_map(|(s, anchor)| anchor.concepts.ids().map(move |id| (usize::from(id), s)));
        let words = || numbered().flat_map(|(s, anchor)| anchor.words.iter().map(move |id| (usize::from(id.0), s)));
        Gate { by_concept: Lists::new(concepts), by_word: Lists::new(words), statements: anchors.count() }
    }

    /// The statements whose anchor stands in a sentence, in their order.
    pub fn candidates(&self, tagged: &Tagged) -> impl Iterator<Item = usize> {
        let mut passed = vec![0_u64; self.statements.div_ceil(64)];
        let mut pass = |statements: &[u16]| {
            statements.iter().for_each(|&s| passed[usize::from(s / 64)] |= 1 << (s % 64));
        };
        tagged.concepts.ids().for_each(|concept| pass(self.by_concept.of(usize::from(concept))));
        tagged.tokens.iter().for_each(|token| pass(self.by_word.of(usize::from(token.word.0))));
        passed
            .into_iter()
            .enumerate()
            .flat_map(|(block, bits)| ones(bits).map(move |bit| block * 64 + usize::from(bit)))
    }
}

impl Lists {
    /// Files each statement under its number.
    fn new<I: Iterator<Item = (usize, u16)>>(filed: impl Fn() -> I) -> Self {
        let numbers = filed().map(|(number, _)| number + 1).max().unwrap_or_default();
        // First how long each list is, then where it ends; each statement that is filed moves that forward to where it
        // begins.
        let mut starts = vec![0_u16; numbers + 1];
        filed().for_each(|(number, _)| starts[number] += 1);
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        let mut statements = vec![0; usize::from(end)];
        for (number, statement) in filed() {
            starts[number] -= 1;
            statements[usize::from(starts[number])] = statement;
        }
        Lists { starts, statements }
    }

    fn of(&self, number: usize) -> &[u16] {
        match self.starts.get(number..number + 2) {
            Some(&[from, to]) => &self.statements[usize::from(from)..usize::from(to)],
            _ => &[],
        }
    }
}
