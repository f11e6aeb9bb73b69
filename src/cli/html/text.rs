//! Gathers the text of a page and its blocks; a run of blanks becomes one.

use smallprint::{BlockKind, Cell, Landmark, Source, SourceBlock, SourceLink};

/// How text looks and where it stands, as the elements around it tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    pub kind: BlockKind,
    pub level: u8,
    /// Depth of lists.
    pub lists: u8,
    pub landmark: Option<Landmark>,
    pub linked: bool,
    /// The number, from 1, of the address that it leads to; 0 where that is none that can be shown.
    pub address: usize,
    pub control: bool,
    pub strong: bool,
    pub preformatted: bool,
    pub fold: u32,
    pub cell: Option<Cell>,
}

#[derive(Debug, Default)]
pub struct Text {
    text: String,
    blocks: Vec<SourceBlock>,
    links: Vec<SourceLink>,
    /// The addresses of links, in the order in which they were opened.
    addresses: Vec<String>,
    /// UTF-16 units of the text.
    units: usize,
    /// Whether the last of the blocks is open.
    is_open: bool,
    /// Whether all of the open block is bold.
    is_strong: bool,
    /// Whether a blank waits to be written before the next character.
    blank: bool,
    /// Line breaks since the last character.
    breaks: usize,
}

impl Text {
    pub fn blocks(&mut self) -> &mut [SourceBlock] {
        &mut self.blocks
    }

    /// UTF-16 units of the text so far.
    pub fn units(&self) -> usize {
        self.units
    }

    /// Keeps the address of a link and gives its number.
    pub fn open_link(&mut self, address: String) -> usize {
        self.addresses.push(address);
        self.addresses.len()
    }

    /// Takes the last block for a control.
    pub fn control_last(&mut self) {
        let Some(block) = self.blocks.last_mut() else { return };
        let shown = self.text.rsplit('\n').next().unwrap_or_default();
        block.controls = shown.chars().filter(|c| *c != ' ').map(char::len_utf16).sum();
    }

    pub fn into_source(mut self) -> Source {
        // Collapsed sections without text do not count.
        let (mut number, mut last) = (0, 0);
        for block in self.blocks.iter_mut().filter(|block| block.fold > 0) {
            number += u32::from(block.fold != last);
            last = block.fold;
            block.fold = number;
        }
        Source { text: self.text, blocks: self.blocks, links: self.links, ..Source::default() }
    }

    /// Whether a sentence is on its way.
    pub fn is_within_line(&self) -> bool {
        self.is_open && self.breaks == 0
    }

    pub fn break_line(&mut self) {
        self.breaks += 1;
        self.blank = true;
    }

    pub fn write(&mut self, text: &str, look: &Look) {
        let mut lines = 0;
        for c in text.chars() {
            if c.is_whitespace() {
                lines += usize::from(c == '\n');
                self.blank = true;
                // Text that was set by hand parts its paragraphs by empty lines.
                if look.preformatted && lines == 2 {
                    self.end_block();
                }
                continue;
            }
            lines = 0;
            if !is_unseen(c, self.text.chars().next_back()) {
                self.push(c, look);
            }
        }
    }

    pub fn end_block(&mut self) {
        self.blank = false;
        self.breaks = 0;
        if std::mem::take(&mut self.is_open)
            && let Some(block) = self.blocks.last_mut()
        {
            block.strong = self.is_strong && block.kind != BlockKind::Heading;
        }
    }

    fn push(&mut self, c: char, look: &Look) {
        if self.breaks > 0 && !self.goes_on_with(c) {
            self.end_block();
        }
        self.breaks = 0;
        if !self.is_open {
            self.begin_block(look);
        } else if self.blank {
            self.append(' ');
        }
        self.blank = false;
        let start = self.units;
        self.append(c);
        self.link(start, look.address);
        self.is_strong &= look.strong;
        if let Some(block) = self.blocks.last_mut() {
            block.end = self.units;
            block.linked += if look.linked { c.len_utf16() } else { 0 };
            block.controls += if look.control { c.len_utf16() } else { 0 };
        }
    }

    /// Tells that the last character stands in a link, which it begins or goes on with.
    fn link(&mut self, start: usize, address: usize) {
        let Some(address) = address.checked_sub(1).map(|index| &self.addresses[index]) else { return };
        let block = self.blocks.last().map_or(0, |block| block.start);
        match self.links.last_mut() {
            Some(last) if last.end >= block && last.end + 1 >= start && last.address == *address => {
                last.end = self.units
            }
            _ => self.links.push(SourceLink { start, end: self.units, address: address.clone() }),
        }
    }

    /// Whether a line break before this character only parts a sentence that goes on.
    fn goes_on_with(&self, c: char) -> bool {
        self.breaks == 1 && c.is_lowercase() && !self.text.ends_with(['.', '!', '?', ':', ';'])
    }

    fn begin_block(&mut self, look: &Look) {
        if !self.text.is_empty() {
            self.append('\n');
        }
        self.blocks.push(SourceBlock {
            kind: look.kind,
            level: look.level,
            start: self.units,
            landmark: look.landmark,
            fold: look.fold,
            cell: look.cell,
            ..SourceBlock::default()
        });
        self.is_open = true;
        self.is_strong = true;
    }

    fn append(&mut self, c: char) {
        self.text.push(c);
        self.units += c.len_utf16();
    }
}

/// Characters that only tell where a word may be parted. Joiners are letters in some scripts and in emoji.
fn is_unseen(c: char, before: Option<char>) -> bool {
    match c {
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => true,
        '\u{200c}' | '\u{200d}' => before.is_none_or(|before| before < '\u{250}'),
        _ => false,
    }
}
