//! The tables of the lexicon, as `compile::tables` writes them when the engine is built.

use super::Form::{self, *};
use super::automaton::{Node, Step};
use super::{ConceptSet, Sort, WordId};

include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));
