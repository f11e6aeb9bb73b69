//! Tells which cells of a table are taken back by the answer in their row, as in "Joint marketing | No".

use crate::clause::{Reading, Speech};
use crate::lexicon::{Lexicon, Mark, Sort};
use crate::read::Document;

/// The cells of each row before the first that answers with yes or no, where that is a no; each with the header of the
/// column in which it stands. Both are indices of blocks, in the order of the cells.
pub fn answered_no(document: &Document) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Where the table, the row and the row's answer began.
    let (mut table, mut row, mut answered) = (0, 0, None);
    for (index, block) in document.blocks.iter().enumerate() {
        let Some(cell) = block.cell else { continue };
        let place = |other: usize| document.blocks[other].cell.map(|cell| (cell.table, cell.row));
        if place(table).is_none_or(|(number, _)| number != cell.table) {
            table = index;
        }
        if place(row) != Some((cell.table, cell.row)) {
            (row, answered) = (index, None);
        }
        let text = document.text[block.place.clone()].trim_matches(|c: char| !c.is_alphabetic());
        let is_no = text.eq_ignore_ascii_case("no");
        if answered.is_none() && (is_no || text.eq_ignore_ascii_case("yes")) {
            answered = Some(index);
            // The header of a column stands as far into the first row as its cell into this one.
            let header = table + (index - row);
            found.extend((row..index).filter(|_| is_no).map(|cell| (cell, header)));
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
    header: usize,
    cell: &Reading,
) -> bool {
    let Some(Some(head)) = readings.get(document.blocks[header].sentences.start) else { return false };
    let is_verb = |mark: &Mark| lexicon.sort(mark.concept) == Sort::Verb;
    let is_same = || cell.acts.iter().any(|act| head.tagged.has(act.verb.concept));
    cell.speech == Speech::Statement && (!head.tagged.marks.iter().any(is_verb) || is_same())
}
