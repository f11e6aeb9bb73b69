//! Tells which statements a sentence can make, from its words and concepts alone.

use crate::clause::{Need, Pattern, Tagged};
use crate::lexicon::{WordId, ones};

/// The statements by the words and concepts that they hang on. A sentence makes few of them, so most are never looked at.
pub struct Gate {
    by_concept: Vec<Vec<u16>>,
    by_word: Vec<Vec<u16>>,
    /// How many statements there are.
    statements: usize,
}

impl Gate {
    /// Hangs each statement on that of its needs which is met least often; its number is its place among the patterns.
    pub fn new<'p>(patterns: impl Iterator<Item = &'p Pattern> + Clone) -> Self {
        let mut gate = Gate { by_concept: Vec::new(), by_word: Vec::new(), statements: 0 };
        // What few statements ask for is rare in sentences, too.
        let (mut concepts, mut words) = (Vec::<usize>::new(), Vec::<usize>::new());
        for need in patterns.clone().flat_map(Pattern::needs) {
            need.concepts.ids().for_each(|concept| *entry(&mut concepts, usize::from(concept)) += 1);
            need.words.iter().for_each(|WordId(word)| *entry(&mut words, *word as usize) += 1);
        }
        let frequency = |need: &&Need| {
            let of_concepts: usize = need.concepts.ids().map(|concept| concepts[usize::from(concept)]).sum();
            let of_words: usize = need.words.iter().map(|WordId(word)| words[*word as usize]).sum();
            of_concepts + of_words
        };
        for pattern in patterns {
            let statement = gate.statements as u16;
            let anchor = pattern.needs().min_by_key(frequency).cloned().unwrap_or_default();
            anchor.concepts.ids().for_each(|concept| entry(&mut gate.by_concept, usize::from(concept)).push(statement));
            anchor.words.iter().for_each(|WordId(word)| entry(&mut gate.by_word, *word as usize).push(statement));
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

/// What a list holds at a place, for which it grows where it must.
fn entry<T: Default + Clone>(list: &mut Vec<T>, index: usize) -> &mut T {
    if list.len() <= index {
        list.resize(index + 1, T::default());
    }
    &mut list[index]
}
