//! Makes blocks of what a page's structure told, and parts its text from the page around it.

use std::ops::Range;

use super::headings::{is_full_sentence, is_in_capitals, is_numbered, looks_like_heading};
use super::words::trim;
use super::{Block, BlockKind, SourceBlock, content};

/// The rank of a heading that only looks like one: below all that the page names.
const LEVEL: u8 = 6;

/// The blocks of a page's text, and the places of what is no part of it. Places that can't be are mended or left out.
pub fn read(text: &str, given: &[SourceBlock]) -> (Vec<Block>, Vec<Range<usize>>) {
    let placed = place(text, given);
    let kept = content::select(text, &placed);
    let mut blocks = Vec::with_capacity(placed.len());
    let mut strong = Vec::with_capacity(placed.len());
    let mut dropped = Vec::new();
    for ((source, place), kept) in placed.into_iter().zip(kept) {
        if !kept {
            dropped.push(place);
            continue;
        }
        let (linked, fold, cell) = (content::is_linked(source), source.fold, source.cell);
        strong.push(source.strong);
        blocks.push(Block { linked, fold, cell, ..Block::new(source.kind, source.level, place) });
    }
    settle_headings(text, &mut blocks, &strong);
    (blocks, dropped)
}

/// Makes headings of lines that only look like one, and text of headings that are whole sentences.
fn settle_headings(text: &str, blocks: &mut [Block], strong: &[bool]) {
    for index in 0..blocks.len() {
        let block = &blocks[index];
        let line = &text[block.place.clone()];
        let next = blocks.get(index + 1).map(|next| next.place.len());
        match block.kind {
            BlockKind::Heading if is_full_sentence(line) => blocks[index].kind = BlockKind::Paragraph,
            BlockKind::Paragraph | BlockKind::Item if block.cell.is_none() => {
                // A list whose items are all bold has no headings; a bold line above plain text is one.
                let is_bold = strong[index] && strong.get(index + 1) == Some(&false);
                let stands_out = is_bold || is_numbered(line) || is_in_capitals(line);
                if stands_out && looks_like_heading(line, next) {
                    (blocks[index].kind, blocks[index].level) = (BlockKind::Heading, LEVEL);
                }
            }
            _ => {}
        }
    }
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
    fn lines_that_look_like_headings_are_headings() {
        let check = |lines: &[(&str, bool)], expected: &[&str]| {
            let text: String = lines.iter().map(|(line, _)| format!("{line}\n")).collect();
            let mut start = 0;
            let given: Vec<SourceBlock> = lines
                .iter()
                .map(|&(line, strong)| {
                    let block = SourceBlock { start, end: start + line.len(), strong, ..SourceBlock::default() };
                    start += line.len() + 1;
                    block
                })
                .collect();
            let blocks = read(&text, &given).0;
            let headings = blocks.iter().filter(|block| block.kind == BlockKind::Heading);
            let headings: Vec<&str> = headings.map(|block| &text[block.place.clone()]).collect();
            assert_eq!(headings, expected);
        };
        let plain = ("We keep the name and the address that you give us for as long as you have an account.", false);
        check(&[("What we keep", true), plain], &["What we keep"]);
        check(&[("2. What we keep", false), plain], &["2. What we keep"]);
        check(&[("2.1 Names", false), plain], &["2.1 Names"]);
        check(&[("YOUR CHOICES", false), plain], &["YOUR CHOICES"]);
        check(&[("What do you keep?", true), plain], &["What do you keep?"]);
        // Neither short nor bold lines are headings by that alone.
        check(&[("Fernwick Ltd", false), plain], &[]);
        check(&[("Names", true), ("Addresses", true), ("Orders of the last year", true)], &[]);
        check(&[("We keep it.", true), plain], &[]);
        check(&[("What we keep:", true), plain], &[]);
        check(&[("2 years", false), plain], &[]);
        check(&[("2. What we keep", false)], &[]);
    }

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
