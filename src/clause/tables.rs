//! The tables of the signals and of what patterns need, as `compile::tables` writes them when the engine is built.

use super::pattern::{Element, NeedId};
use super::signals::{Signals, Words};
use crate::lexicon::{ConceptSet, WordId};

include!(concat!(env!("OUT_DIR"), "/signals.rs"));
include!(concat!(env!("OUT_DIR"), "/needs.rs"));
