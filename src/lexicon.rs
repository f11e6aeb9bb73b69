//! The words the engine knows: concepts, their spellings, and the automaton that finds them.
//!
//! What they are stands in the files beside `concept`; `build.rs` makes the tables of them that are read here.

mod automaton;
mod concept;
#[cfg(test)]
mod inflection;
mod tables;

pub use automaton::{Lexicon, Mark, normalise};
pub use concept::{ConceptSet, Form, LONGEST_PHRASE, Sort, WordId, ones};
