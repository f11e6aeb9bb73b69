//! Tells which cells of a table are taken back by the answer in their row, as in "Joint marketing | No".

use crate::clause::{Reading, Speech};
use crate::lexicon::{Lexicon, Mark, Sort};
use crate::read::Document;

/// The cells of each row before the first that answers with yes or no, where that is a no; each with the header of the
/// column in which it stands. Both are indices of blocks, in the order of the cells.
pub fn answered_no(document: &Document) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut headers: Vec<usize> = Vec::new();
    let mut row = 0..0;
    let mut is_answered = false;
    for (index, block) in document.blocks.iter().enumerate() {
        let Some(cell) = &block.cell else { continue };
        let of = |other: usize| document.blocks[other].cell.as_ref();
        if headers.first().and_then(|&first| of(first)).is_none_or(|first| first.table != cell.table) {
            headers.clear();
        }
        if headers.iter().filter_map(|&header| of(header)).all(|header| header.row == cell.row) {
            headers.push(index);
        }
        if of(row.start).is_none_or(|first| (first.table, first.row) != (cell.table, cell.row)) {
            (row, is_answered) = (index..index, false);
        }
        let text = document.text[block.place.clone()].trim_matches(|c: char| !c.is_alphabetic());
        let [yes, no] = ["yes", "no"].map(|answer| text.eq_ignore_ascii_case(answer));
        let header = headers.iter().copied().find(|&header| of(header).is_some_and(|head| head.column == cell.column));
        if let Some(header) = header.filter(|_| no && !is_answered) {
            found.extend((row.start..index).map(|cell| (cell, header)));
        }
        is_answered |= yes || no;
    }
    found
}

/// Whether a no under a header takes back what a cell of its row states: "Sold? | No" says nothing against "we collect
/// your name".
pub fn refutes(
    lexicon: &Lexicon,
    document: &Document,
    readings: &[Option<Reading>],
    header: usize,
    cell: &Reading,
) -> bool {
    let Some(Some(head)) = readings.get(document.blocks[header].sentences.start) else { return false };
    let is_verb = |mark: &Mark| lexicon.sort(mark.concept) == Sort::Verb;
    let is_same = || cell.acts.iter().any(|act| head.tagged.has(act.verb.concept));
    cell.speech == Speech::Statement && (!head.tagged.marks.iter().any(is_verb) || is_same())
}
