//! Tells which statements a sentence can make, from its words and concepts alone.

use crate::clause::{NeedId, Tagged};
use crate::lexicon::ones;

/// So many concepts a set has room for.
const CONCEPTS: usize = 256;

/// The statements by the words and concepts that two of their needs name. A sentence makes few of them, so most are never
/// looked at.
pub struct Gate([Anchors; 2]);

/// The statements by one of their needs each.
struct Anchors {
    /// The statements that each concept lets pass, one set after the other.
    by_concept: Vec<u64>,
    by_word: Lists,
    /// How many blocks of 64 statements a set has.
    blocks: usize,
}

/// A list of statements for each number.
struct Lists {
    /// Where the list of each number begins; it ends where the next one begins.
    starts: Vec<u16>,
    statements: Vec<u16>,
}

impl Gate {
    /// Hangs each statement on two anchors.
    pub fn new(anchors: impl Iterator<Item = [NeedId; 2]> + Clone) -> Self {
        Gate([0, 1].map(|which| Anchors::new(anchors.clone().map(|anchors| anchors[which]))))
    }

    /// The statements whose anchors both stand in a sentence, in their order.
    pub fn candidates(&self, tagged: &Tagged) -> impl Iterator<Item = usize> {
        let [first, second] = self.0.each_ref().map(|anchors| anchors.passed(tagged));
        let both = first.into_iter().zip(second).map(|(first, second)| first & second);
        both.enumerate().flat_map(|(block, bits)| ones(bits).map(move |bit| block * 64 + usize::from(bit)))
    }
}

impl Anchors {
    fn new(anchors: impl Iterator<Item = NeedId> + Clone) -> Self {
        let numbered = || (0_u16..).zip(anchors.clone().map(NeedId::need));
        let blocks = anchors.clone().count().div_ceil(64);
        let mut by_concept = vec![0; blocks * CONCEPTS];
        for (statement, anchor) in numbered() {
            for concept in anchor.concepts.ids() {
                by_concept[usize::from(concept) * blocks + usize::from(statement / 64)] |= 1 << (statement % 64);
            }
        }
        let words = || numbered().flat_map(|(s, anchor)| anchor.words.iter().map(move |id| (usize::from(id.0), s)));
        Anchors { by_concept, by_word: Lists::new(words), blocks }
    }

    /// The statements whose anchor stands in a sentence, as a set.
    fn passed(&self, tagged: &Tagged) -> Vec<u64> {
        let mut passed = vec![0; self.blocks];
        for concept in tagged.concepts.ids() {
            let set = &self.by_concept[usize::from(concept) * self.blocks..][..self.blocks];
            passed.iter_mut().zip(set).for_each(|(passed, set)| *passed |= set);
        }
        for token in &tagged.tokens {
            let statements = self.by_word.of(usize::from(token.word.0));
            statements.iter().for_each(|&s| passed[usize::from(s / 64)] |= 1 << (s % 64));
        }
        passed
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
