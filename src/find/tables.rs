//! The tables of the rules, as `compile::tables` writes them when the engine is built.

use super::{Meaning, Statement};
use crate::clause::{ActPattern, Head, NeedId, Pattern, SETS, WordsId};
use crate::rule::Reads;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
