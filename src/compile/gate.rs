//! Chooses for each pattern the needs by which a sentence is let pass to it.

use std::collections::BTreeMap;

use super::notation::{Need, Pattern};
use crate::lexicon::WordId;

/// How many patterns name each concept and each word: what few of them ask for is rare in sentences, too.
#[derive(Default)]
pub struct Frequencies {
    concepts: BTreeMap<u8, usize>,
    words: BTreeMap<WordId, usize>,
}

impl Frequencies {
    pub fn of<'p>(patterns: impl Iterator<Item = &'p Pattern>) -> Self {
        let mut frequencies = Frequencies::default();
        for need in patterns.flat_map(Pattern::needs) {
            need.concepts.ids().for_each(|concept| *frequencies.concepts.entry(concept).or_default() += 1);
            need.words.into_iter().for_each(|word| *frequencies.words.entry(word).or_default() += 1);
        }
        frequencies
    }

    /// Those two of the needs of a pattern which are met least often, or the one that it has twice.
    pub fn rarest(&self, pattern: &Pattern) -> [Need; 2] {
        let of_concepts = |need: &Need| need.concepts.ids().map(|concept| self.concepts[&concept]).sum::<usize>();
        let of_words = |need: &Need| need.words.iter().map(|word| self.words[word]).sum::<usize>();
        let mut needs = pattern.needs();
        needs.sort_by_key(|need| of_concepts(need) + of_words(need));
        let mut needs = needs.into_iter();
        let first = needs.next().unwrap_or_default();
        let second = needs.next().unwrap_or_else(|| first.clone());
        [first, second]
    }
}
