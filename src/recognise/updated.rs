//! Finds the date that a policy gives for itself.

use std::ops::Range;

use super::spelling::Spelling;
use crate::read::Document;

pub fn of(_document: &Document, _spelling: &Spelling) -> Option<(String, Range<usize>)> {
    None
}
