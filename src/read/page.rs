//! Makes blocks of what a page's structure told, and parts its text from the page around it.

use std::ops::Range;

use super::blocks::{block, is_full_sentence, trim};
use super::{Block, BlockKind, SourceBlock, content};

/// The blocks of a page's text, and the places of what is no part of it. Places that can't be are mended or left out.
pub fn read(text: &str, given: &[SourceBlock]) -> (Vec<Block>, Vec<Range<usize>>) {
    let placed = place(text, given);
    let kept = content::select(text, &placed);
    let mut blocks = Vec::with_capacity(placed.len());
    let mut dropped = Vec::new();
    for ((source, place), kept) in placed.into_iter().zip(kept) {
        if !kept {
            dropped.push(place);
            continue;
        }
        let kind = match source.kind {
            BlockKind::Heading if is_full_sentence(&text[place.clone()]) => BlockKind::Paragraph,
            kind => kind,
        };
        let linked = content::is_linked(source);
        blocks.push(Block { linked, fold: source.fold, ..block(kind, source.level, place) });
    }
    (blocks, dropped)
}

/// The blocks that hold text, in order and without overlap, each with its bytes.
fn place<'s>(text: &str, given: &'s [SourceBlock]) -> Vec<(&'s SourceBlock, Range<usize>)> {
    let mut placed = Vec::with_capacity(given.len());
    let mut units = 0;
    let mut bytes = text.char_indices();
    let mut at = 0;
    // Byte of the first character that begins at or after `unit`; only ever asked forwards.
    let mut byte_of = |unit: usize| {
        while units < unit {
            let Some((byte, c)) = bytes.next() else { return text.len() };
            units += c.len_utf16();
            at = byte + c.len_utf8();
        }
        at
    };
    let mut end_before = 0;
    for source in given {
        if source.start < end_before || source.end <= source.start {
            continue;
        }
        end_before = source.end;
        let start = byte_of(source.start);
        let place = trim(text, start..byte_of(source.end).max(start));
        if !place.is_empty() {
            placed.push((source, place));
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_a_page_may_be_anywhere() {
        let text = "🌱 One. Two";
        let at = |start, end| SourceBlock { start, end, ..SourceBlock::default() };
        let check = |given: &[SourceBlock], expected: &[&str]| {
            let blocks: Vec<&str> = read(text, given).0.into_iter().map(|b| &text[b.place]).collect();
            assert_eq!(blocks, expected);
        };
        check(&[at(0, 7), at(8, 11)], &["🌱 One.", "Two"]);
        // A place inside a surrogate pair begins after it.
        check(&[at(1, 4)], &["O"]);
        check(&[at(5, 2), at(50, 90), at(8, 900)], &[]);
        check(&[at(3, 7), at(0, 2), at(8, 900)], &["One.", "Two"]);
    }
}
