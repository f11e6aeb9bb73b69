//! Tells each block what it stands under: its heading, what leads in to it, and what heads its column and its row.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::is_blank;
use super::{Block, BlockKind};

/// A first row of shorter cells than this, in words, heads its columns where the page marks no header.
const HEADER_WORDS: usize = 8;

/// A paragraph that ends so, without a full stop, goes on in the list behind it.
const LEADING: &[&str] = &["following", "not", "never", "to", "may", "will", "can", "with", "by", "from", "for"];

/// So far back an item looks for its neighbours of the same depth.
const FAR: usize = 200;

pub fn attach(text: &str, blocks: &mut [Block]) {
    let mut heading = None;
    let mut term = None;
    for index in 0..blocks.len() {
        if blocks[index].kind == BlockKind::Heading {
            heading = Some(index);
            continue;
        }
        // What is said of a term are the items after it.
        term = match blocks[index].kind {
            BlockKind::Term => Some(index),
            BlockKind::Item => term,
            _ => None,
        };
        blocks[index].heading = heading;
        blocks[index].subject = term.filter(|&term| term != index);
        blocks[index].lead = lead_of(text, blocks, index);
    }
    for table in tables(blocks) {
        attach_cells(text, blocks, table);
    }
}

/// Whether a text ends as what leads in to a list.
pub fn leads_in(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| is_blank(c) || c == '*' || c == '_');
    let last = end.rsplit(is_blank).next().unwrap_or_default();
    end.ends_with([':', '—']) || LEADING.contains(&last)
}

/// The block that ends in a colon before this one, or before the run of items that this one belongs to.
fn lead_of(text: &str, blocks: &[Block], index: usize) -> Option<usize> {
    let before = index.checked_sub(1)?;
    let (this, previous) = (&blocks[index], &blocks[before]);
    let leads = |block: &Block| match block.kind {
        BlockKind::Heading => speaks(&text[block.place.clone()]),
        _ => leads_in(&text[block.place.clone()]),
    };
    if this.kind != BlockKind::Item {
        return (this.kind == BlockKind::Paragraph && previous.kind == BlockKind::Paragraph && leads(previous))
            .then_some(before);
    }
    if previous.kind != BlockKind::Item || previous.level < this.level {
        return leads(previous).then_some(before);
    }
    if previous.level == this.level {
        return previous.lead;
    }
    // Back from a deeper list: the nearest item of this depth knows the lead-in. The walk is bounded.
    (before.saturating_sub(FAR)..before)
        .rev()
        .take_while(|&i| blocks[i].kind == BlockKind::Item)
        .find(|&i| blocks[i].level == this.level)
        .and_then(|i| blocks[i].lead)
}

/// Whether a title says what the company does, so that what stands under it goes on: "Who we share it with".
fn speaks(title: &str) -> bool {
    !title.ends_with('?') && title.split(|c: char| !c.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case("we"))
}

/// The runs of blocks that belong to one table each.
fn tables(blocks: &[Block]) -> Vec<Range<usize>> {
    let table_of = |index: usize| blocks[index].cell.map(|cell| cell.table);
    let mut tables: Vec<Range<usize>> = Vec::new();
    for index in (0..blocks.len()).filter(|&index| blocks[index].cell.is_some()) {
        match tables.last_mut() {
            Some(table) if table.end == index && table_of(table.start) == table_of(index) => table.end += 1,
            _ => tables.push(index..index + 1),
        }
    }
    tables
}

/// Tells the cells of one table what heads their row and their column.
fn attach_cells(text: &str, blocks: &mut [Block], table: Range<usize>) {
    let cells = || table.clone().filter_map(|index| Some((index, blocks[index].cell?)));
    let is_marked = cells().any(|(_, cell)| cell.header);
    let first_row = || cells().filter(|(_, cell)| cell.row == 0);
    let is_short = |index: usize| {
        let words = text[blocks[index].place.clone()].split_whitespace().count();
        words <= HEADER_WORDS && !text[blocks[index].place.clone()].ends_with('.')
    };
    let heads_columns = |row: u32| {
        if is_marked {
            cells()
                .take_while(|(_, cell)| cell.row <= row)
                .filter(|(_, cell)| cell.row == row)
                .all(|(_, cell)| cell.header)
        } else {
            row == 0 && first_row().count() > 1 && first_row().all(|(index, _)| is_short(index))
        }
    };
    let header_rows = (0..=1).take_while(|&row| heads_columns(row)).count() as u32;
    // A header that spans columns or rows heads all of them: the nearest one before is asked for.
    let mut columns = BTreeMap::new();
    let mut rows = BTreeMap::new();
    for (index, cell) in cells() {
        if cell.row < header_rows {
            columns.entry(cell.column).or_insert(index);
        } else if cell.column == 0 {
            rows.entry(cell.row).or_insert(index);
        }
    }
    let found: Vec<_> = cells()
        .filter(|(_, cell)| cell.row >= header_rows)
        .map(|(index, cell)| {
            let column = columns.range(..=cell.column).next_back().map(|(_, &index)| index);
            let row = rows.range(..=cell.row).next_back().map(|(_, &index)| index).filter(|_| cell.column > 0);
            (index, column, row)
        })
        .collect();
    for (index, column, row) in found {
        let leads = column.filter(|&column| speaks(&text[blocks[column].place.clone()]));
        blocks[index].lead = blocks[index].lead.or(leads);
        blocks[index].header = column;
        blocks[index].subject = row;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::markdown;

    /// Each block that stands under something, with what leads in to it and what it is told of.
    fn check(text: &str, expected: &[(&str, Option<&str>, Option<&str>)]) {
        let mut blocks = markdown::read(text);
        attach(text, &mut blocks);
        let spelled = |index: usize| &text[blocks[index].place.clone()];
        let found: Vec<_> = (0..blocks.len())
            .map(|index| (spelled(index), blocks[index].lead.map(spelled), blocks[index].subject.map(spelled)))
            .filter(|(_, lead, subject)| lead.is_some() || subject.is_some())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn items_know_their_lead_in() {
        check(
            "We share it with:\n- banks\n- shops:\n  - big ones\n- nobody\n\nEnd.",
            &[
                ("banks", Some("We share it with:"), None),
                ("shops:", Some("We share it with:"), None),
                ("big ones", Some("shops:"), None),
                ("nobody", Some("We share it with:"), None),
            ],
        );
    }

    #[test]
    fn a_heading_that_speaks_leads_in() {
        check("# What we keep\n- names", &[("names", Some("What we keep"), None)]);
        check("# Names\n- yours", &[]);
        check("# What do we keep?\n- names", &[]);
    }

    #[test]
    fn cells_know_their_column_and_row() {
        let table =
            "| Data | Why we use it | Kept |\n|---|---|---|\n| Name | to greet you | a year |\n| Mail | news | |";
        check(
            table,
            &[
                ("to greet you", Some("Why we use it"), Some("Name")),
                ("a year", None, Some("Name")),
                ("news", Some("Why we use it"), Some("Mail")),
            ],
        );
        check(
            "| Name | We keep it for as long as you have an account with us, and then a year. |\n| Mail | no |",
            &[
                ("We keep it for as long as you have an account with us, and then a year.", None, Some("Name")),
                ("no", None, Some("Mail")),
            ],
        );
    }

    #[test]
    fn a_header_heads_all_that_it_spans() {
        use crate::read::Cell;
        let text = "a b c d e f";
        let mut blocks = markdown::read("");
        for (at, (row, column)) in [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1)].into_iter().enumerate() {
            let cell = Some(Cell { table: 1, row, column, header: row == 0 });
            blocks.push(Block { cell, ..Block::new(BlockKind::Cell, 0, 2 * at..2 * at + 1) });
        }
        attach(text, &mut blocks);
        let subjects: Vec<_> = blocks.iter().map(|block| block.subject).collect();
        assert_eq!(subjects, [None, None, None, Some(2), Some(2), Some(2)]);
    }

    #[test]
    fn what_is_said_of_a_term_knows_it() {
        let text = "a b c d";
        let kinds = [BlockKind::Term, BlockKind::Item, BlockKind::Item, BlockKind::Paragraph];
        let mut blocks: Vec<Block> =
            kinds.into_iter().enumerate().map(|(at, kind)| Block::new(kind, 0, 2 * at..2 * at + 1)).collect();
        attach(text, &mut blocks);
        let subjects: Vec<_> = blocks.iter().map(|block| block.subject).collect();
        assert_eq!(subjects, [None, Some(0), Some(0), None]);
    }
}
