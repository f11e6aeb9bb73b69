//! Finds how the company that speaks names itself.

use std::ops::Range;

use super::spelling::Spelling;
use crate::read::Document;

pub fn of(_document: &Document, _spelling: &Spelling) -> Option<Range<usize>> {
    None
}
