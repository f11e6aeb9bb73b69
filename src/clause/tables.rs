//! The table of the signals, as `compile::tables` writes it when the engine is built.

use super::signals::{Signals, Words};
use crate::lexicon::WordId;

include!(concat!(env!("OUT_DIR"), "/signals.rs"));
