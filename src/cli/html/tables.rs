//! Counts the rows and columns of tables, and tells tables of data from those that only lay out a page.

use smallprint::{BlockKind, Cell, SourceBlock};

use super::elements::Tag;

/// Nothing spans more than this; some pages claim thousands.
const WIDEST: usize = 100;

/// A table inside so many others only lays out a page, and what stands in more columns than this is no table to read.
const DEEPEST: usize = 20;
const MOST_COLUMNS: usize = 1000;

#[derive(Debug, Default)]
pub struct Tables {
    open: Vec<Table>,
    count: u32,
}

#[derive(Debug)]
struct Table {
    number: u32,
    /// The first of its blocks.
    first: usize,
    row: Option<u32>,
    column: usize,
    /// For each column, the rows that a cell above still spans.
    spanned: Vec<usize>,
    in_head: bool,
    /// Whether a row has two cells.
    is_wide: bool,
    is_layout: bool,
}

impl Tables {
    pub fn open(&mut self, tag: &Tag, blocks: &mut [SourceBlock]) {
        // What holds a table is laid out by it.
        if let Some(outer) = self.open.last_mut() {
            outer.is_layout = true;
        }
        self.count += 1;
        self.open.push(Table {
            number: self.count,
            first: blocks.len(),
            row: None,
            column: 0,
            spanned: Vec::new(),
            in_head: false,
            is_wide: false,
            is_layout: matches!(tag.role().as_str(), "presentation" | "none"),
        });
    }

    /// Closes the innermost table; one that only lays out its page makes no cells.
    pub fn close(&mut self, blocks: &mut [SourceBlock]) {
        let Some(table) = self.open.pop().filter(|_| self.open.len() < DEEPEST) else { return };
        let blocks = &mut blocks[table.first..];
        if !table.is_layout && table.is_wide && blocks.iter().all(|block| block.kind != BlockKind::Heading) {
            return;
        }
        for block in blocks.iter_mut().filter(|block| block.cell.is_some_and(|cell| cell.table == table.number)) {
            block.cell = None;
            if block.kind == BlockKind::Cell {
                block.kind = BlockKind::Paragraph;
            }
        }
    }

    pub fn enter_head(&mut self) {
        self.set_head(true);
    }

    pub fn leave_head(&mut self) {
        self.set_head(false);
    }

    fn set_head(&mut self, in_head: bool) {
        if let Some(table) = self.open.last_mut() {
            table.in_head = in_head;
        }
    }

    pub fn next_row(&mut self) {
        let Some(table) = self.open.last_mut() else { return };
        table.row = Some(table.row.map_or(0, |row| row + 1));
        table.column = 0;
        for rows in &mut table.spanned {
            *rows = rows.saturating_sub(1);
        }
    }

    /// The place of the cell that begins, or `None` outside of a table.
    pub fn next_cell(&mut self, tag: &Tag) -> Option<Cell> {
        if self.open.last()?.row.is_none() {
            self.next_row();
        }
        let is_deepest = self.open.len() > DEEPEST;
        let table = self.open.last_mut().filter(|table| !is_deepest && table.column < MOST_COLUMNS)?;
        while table.spanned.get(table.column).is_some_and(|&rows| rows > 0) {
            table.column += 1;
        }
        let column = table.column;
        table.is_wide |= column > 0;
        let width = tag.number("colspan").clamp(1, WIDEST);
        let height = tag.number("rowspan").clamp(1, WIDEST);
        table.column += width;
        if table.spanned.len() < table.column {
            table.spanned.resize(table.column, 0);
        }
        // A row counts its own span down when the next one begins.
        table.spanned[column..column + width].fill(height);
        Some(Cell {
            table: table.number,
            row: table.row?,
            column: column as u32,
            header: tag.sort() == "th" || table.in_head,
        })
    }
}
