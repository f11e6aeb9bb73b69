//! Tells which cells of a table are taken back by the answer in their row, as in "Joint marketing | No".

use crate::clause::{Reading, Speech};
use crate::lexicon::{Lexicon, Mark, Sort};
use crate::read::Document;

/// The cells of each row before the first that answers with yes or no, where that is a no; each with that answer. Both
/// are indices of blocks, in the order of the cells.
pub fn answered_no(document: &Document) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Where the row began, and its answer.
    let (mut row, mut answered) = (0, None);
    for (index, block) in document.blocks.iter().enumerate() {
        let Some(cell) = block.cell else { continue };
        let begun = document.blocks[row].cell;
        if begun.is_none_or(|begun| (begun.table, begun.row) != (cell.table, cell.row)) {
            (row, answered) = (index, None);
        }
        let text = document.text[block.place.clone()].trim_matches(|c: char| !c.is_alphabetic());
        let is_no = text.eq_ignore_ascii_case("no");
        if answered.is_none() && (is_no || text.eq_ignore_ascii_case("yes")) {
            answered = Some(index);
            found.extend((row..index).filter(|_| is_no).map(|cell| (cell, index)));
        }
    }
    found
}

/// Whether a no under a header takes back what a cell of its row states: "Sold? | No" says nothing against "we collect
/// your name".
pub fn refutes(
    lexicon: &Lexicon,
    document: &Document,
    readings: &[Option<Reading>],
    answer: usize,
    cell: &Reading,
) -> bool {
    let head = document.blocks[answer].header.and_then(|header| readings.get(document.blocks[header].sentences.start));
    let Some(Some(head)) = head else { return false };
    let is_verb = |mark: &Mark| lexicon.sort(mark.concept) == Sort::Verb;
    let is_same = || cell.acts.iter().any(|act| head.tagged.has(act.verb.concept));
    cell.speech == Speech::Statement && (!head.tagged.marks.iter().any(is_verb) || is_same())
}
