//! What words and concepts are called by: their numbers, their sorts and forms, and sets of them.

/// No phrase has more words.
pub const LONGEST_PHRASE: usize = 16;

/// A known word. Words that no phrase and no rule names share `WordId::UNKNOWN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u16);

impl WordId {
    pub const UNKNOWN: Self = Self(0);
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

/// The form in which a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// `share`: after "to", a modal or a plural.
    Base,
    /// `shares`.
    Finite,
    /// `sharing`.
    Gerund,
    /// `shared`: the past or the participle.
    Past,
    /// `sale`: a noun that names the act, or any concept that is not a verb.
    Noun,
}

/// A set of concepts, by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct ConceptSet(pub [u64; 4]);

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
    pub fn ids(&self) -> impl Iterator<Item = u8> + use<> {
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
