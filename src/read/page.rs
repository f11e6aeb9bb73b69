//! Makes blocks of what a page's structure told, and parts its text from the page around it.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::headings::{LOOKALIKE, is_full_sentence, is_in_capitals, is_numbered, looks_like_heading};
use super::items::{goes_on_with_list, item_mark};
use super::units::Bytes;
use super::words::trim;
use super::{Block, BlockKind, SourceBlock, content};

/// The blocks of a page's text, and the places of what is no part of it. Places that can't be are mended or left out.
pub fn read(text: &str, given: &[SourceBlock]) -> (Vec<Block>, Vec<Range<usize>>) {
    let mut placed = place(text, given);
    undo_layout(text, &mut placed);
    let kept = content::select(text, &placed);
    let mut blocks = Vec::with_capacity(placed.len());
    let mut strong = Vec::with_capacity(placed.len());
    let mut dropped = Vec::new();
    for ((source, place), kept) in placed.into_iter().zip(kept) {
        if !kept {
            dropped.push(place);
            continue;
        }
        let (linked, fold, cell) = (content::is_linked(&source), source.fold, source.cell);
        strong.push(source.strong);
        blocks.push(Block { linked, fold, cell, ..Block::new(source.kind, source.level, place) });
    }
    settle_items(text, &mut blocks);
    settle_headings(text, &mut blocks, &strong);
    (blocks, dropped)
}

/// Makes plain blocks of the cells of tables that only lay out the page: one of them holds half of its text.
fn undo_layout(text: &str, placed: &mut [(SourceBlock, Range<usize>)]) {
    let count = |place: &Range<usize>| text[place.clone()].split_whitespace().count();
    let all: usize = placed.iter().map(|(_, place)| count(place)).sum();
    let mut words: FxHashMap<(u32, u32, u32), usize> = FxHashMap::default();
    for (source, place) in placed.iter() {
        if let Some(cell) = source.cell {
            *words.entry((cell.table, cell.row, cell.column)).or_default() += count(place);
        }
    }
    let layouts: Vec<u32> =
        words.into_iter().filter(|(_, words)| 2 * words > all).map(|((table, ..), _)| table).collect();
    let in_layout = |source: &SourceBlock| source.cell.is_some_and(|cell| layouts.contains(&cell.table));
    for (source, _) in placed.iter_mut().filter(|(source, _)| in_layout(source)) {
        source.cell = None;
        if source.kind == BlockKind::Cell {
            source.kind = BlockKind::Paragraph;
        }
    }
}

/// Makes items of lines that only look like one.
fn settle_items(text: &str, blocks: &mut [Block]) {
    for index in 0..blocks.len() {
        let (before, rest) = blocks.split_at_mut(index);
        let block = &mut rest[0];
        if block.kind != BlockKind::Paragraph || block.cell.is_some() {
            continue;
        }
        let line = &text[block.place.clone()];
        // "1. Cookies" is a title as often as an item, and stays what it is.
        let mark = item_mark(line).filter(|_| !line.starts_with(|c: char| c.is_ascii_digit()));
        let listed = before.last().is_some_and(|last| goes_on_with_list(text, last, line));
        if mark.is_some() || listed {
            (block.kind, block.level) = (BlockKind::Item, 1);
            block.place = trim(text, block.place.start + mark.unwrap_or(0)..block.place.end);
        }
    }
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
                    (blocks[index].kind, blocks[index].level) = (BlockKind::Heading, LOOKALIKE);
                }
            }
            _ => {}
        }
    }
}

/// The blocks that hold text, in order and without overlap, each with its bytes.
fn place(text: &str, given: &[SourceBlock]) -> Vec<(SourceBlock, Range<usize>)> {
    let mut placed = Vec::with_capacity(given.len());
    let mut bytes = Bytes::new(text);
    let mut end_before = 0;
    for source in given {
        if source.start < end_before || source.end <= source.start {
            continue;
        }
        end_before = source.end;
        let start = bytes.of(source.start);
        let place = trim(text, start..bytes.of(source.end).max(start));
        if !place.is_empty() {
            placed.push((*source, place));
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Cell;

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
    fn lines_that_look_like_items_are_items() {
        let text = "We keep:\n• names\n(a) places\n- dates;\nages; and\n1. Wishes\nThe end.";
        let mut start = 0;
        let lines = text.split('\n').map(|line| {
            let block = SourceBlock { start, end: start + line.encode_utf16().count(), ..SourceBlock::default() };
            start = block.end + 1;
            block
        });
        let blocks = read(text, &lines.collect::<Vec<_>>()).0;
        let items = blocks.iter().filter(|block| block.kind == BlockKind::Item);
        let items: Vec<&str> = items.map(|block| &text[block.place.clone()]).collect();
        assert_eq!(items, ["names", "places", "dates;", "ages; and", "1. Wishes"]);
    }

    #[test]
    fn a_cell_with_half_of_the_text_only_lays_it_out() {
        let text = "Home\nWe keep names.\nWe keep places.\nYes";
        let cell = |start, end, column| SourceBlock {
            kind: BlockKind::Cell,
            start,
            end,
            cell: Some(Cell { table: 1, row: 0, column, header: false }),
            ..SourceBlock::default()
        };
        let kinds = |given: &[SourceBlock]| read(text, given).0.iter().map(|block| block.kind).collect::<Vec<_>>();
        assert_eq!(kinds(&[cell(0, 4, 0), cell(5, 19, 1), cell(20, 35, 1)]), [BlockKind::Paragraph; 3]);
        assert_eq!(kinds(&[cell(5, 19, 0), cell(20, 35, 1)]), [BlockKind::Cell; 2]);
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
