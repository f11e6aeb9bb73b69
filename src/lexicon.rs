//! The words the engine knows: concepts, their spellings, and the automaton that finds them.

mod actors;
mod automaton;
mod data;
mod inflection;
mod signals;
mod verbs;

pub use automaton::{Form, LONGEST_PHRASE, Lexicon, Mark, WordId, normalise};

/// A meaning with the phrases that carry it.
#[derive(Debug, Clone, Copy)]
pub struct Concept {
    /// The name by which rules and other concepts refer to it.
    pub name: &'static str,
    /// The wider concept it is a kind of, or an empty name.
    pub of: &'static str,
    /// Phrases parted by commas. Nouns are found in the plural too, verbs in all their forms.
    pub phrases: &'static str,
    pub sort: Sort,
}

/// How a concept is inflected, and what it can be in a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Somebody who acts or receives.
    Actor,
    Verb,
    /// A kind of data.
    Data,
    /// Any other noun.
    Noun,
    /// Phrases that are taken as they stand.
    Signal,
}

/// All concepts. The index in this order is a concept's id.
pub fn concepts() -> impl Iterator<Item = &'static Concept> {
    [actors::ACTORS, verbs::VERBS, data::DATA, signals::SIGNALS].into_iter().flatten()
}

/// A set of concepts, by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConceptSet([u64; 4]);

impl ConceptSet {
    pub fn insert(&mut self, id: u8) {
        self.0[usize::from(id / 64)] |= 1 << (id % 64);
    }

    pub fn contains(&self, id: u8) -> bool {
        self.0[usize::from(id / 64)] & 1 << (id % 64) != 0
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    pub fn extend(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    /// The ids in the set, in their order.
    pub fn ids(&self) -> impl Iterator<Item = u8> {
        let blocks = self.0.into_iter().zip((0_u8..).step_by(64));
        blocks.flat_map(|(block, first)| ones(block).map(move |bit| first + bit))
    }
}

/// The places of the ones among 64 bits, lowest first.
pub fn ones(bits: u64) -> impl Iterator<Item = u8> {
    // Each step takes the lowest one away.
    let rest =
        std::iter::successors(Some(bits), |bits| Some(bits & bits.wrapping_sub(1))).take_while(|&bits| bits != 0);
    rest.map(|bits| bits.trailing_zeros() as u8)
}
