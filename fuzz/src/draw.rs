//! Draws numbers, places, blocks and whole values out of raw bytes; where the bytes end, everything drawn is nothing.

use serde_json::{Map, Value, json};
use smallprint::{BlockKind, Cell, Landmark, SourceBlock, SourceLink};

/// So many blocks, links or entries are drawn at most: an input of some kilobytes is to be read quickly.
const MOST: usize = 64;

/// A value has no more values inside each other.
const DEEPEST: usize = 4;

/// The keys of a `Source` and of what stands in it, and some that mean nothing there.
const KEYS: [&str; 24] = [
    "text",
    "title",
    "url",
    "blocks",
    "links",
    "frames",
    "kind",
    "level",
    "start",
    "end",
    "landmark",
    "linked",
    "controls",
    "strong",
    "fold",
    "cell",
    "table",
    "row",
    "column",
    "header",
    "address",
    "id",
    "__proto__",
    "",
];

const KINDS: [BlockKind; 5] =
    [BlockKind::Paragraph, BlockKind::Heading, BlockKind::Item, BlockKind::Term, BlockKind::Cell];

const LANDMARKS: [Landmark; 8] = [
    Landmark::Main,
    Landmark::Banner,
    Landmark::Navigation,
    Landmark::Search,
    Landmark::Complementary,
    Landmark::Contentinfo,
    Landmark::Dialog,
    Landmark::Code,
];

/// The bytes that are left to draw from.
pub struct Draw<'b> {
    bytes: &'b [u8],
}

impl<'b> Draw<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Draw { bytes }
    }

    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        first
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(u16::from_be_bytes([self.byte(), self.byte()])) % limit
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::from(self.byte()) % choices.len()]
    }

    /// A place in a text of so many units, most often; else one that no text has.
    fn place(&mut self, length: usize) -> usize {
        match self.byte() {
            0 => usize::MAX - self.below(3),
            1 => length + self.below(3),
            _ => self.below(length + 1),
        }
    }

    /// A stretch that begins a little after `end`, most often; else anywhere, and perhaps backwards.
    fn stretch(&mut self, end: usize, length: usize) -> (usize, usize) {
        if self.byte() < 200 {
            let start = end.saturating_add(usize::from(self.byte() % 4));
            return (start, start.saturating_add(self.below(length + 1)));
        }
        (self.place(length), self.place(length))
    }

    /// Blocks of a text: in their order and beside each other for the most part, and some anywhere.
    pub fn blocks(&mut self, text: &str) -> Vec<SourceBlock> {
        let length = text.encode_utf16().count();
        let mut blocks: Vec<SourceBlock> = Vec::new();
        while !self.bytes.is_empty() && blocks.len() < MOST {
            let (start, end) = self.stretch(blocks.last().map_or(0, |block| block.end), length);
            let flags = self.byte();
            let is_set = |bit: u8| flags >> bit & 1 == 1;
            blocks.push(SourceBlock {
                kind: self.one_of(&KINDS),
                level: self.byte(),
                start,
                end,
                landmark: is_set(0).then(|| self.one_of(&LANDMARKS)),
                linked: if is_set(1) { self.place(length) } else { 0 },
                controls: if is_set(2) { self.place(length) } else { 0 },
                strong: is_set(3),
                fold: if is_set(4) { u32::from(self.byte()) } else { 0 },
                cell: is_set(5).then(|| self.cell(is_set(6))),
            });
        }
        blocks
    }

    fn cell(&mut self, header: bool) -> Cell {
        let number = |byte: u8| if byte == u8::MAX { u32::MAX } else { u32::from(byte) };
        Cell { table: number(self.byte()), row: number(self.byte()), column: number(self.byte()), header }
    }

    /// A few links of a text.
    pub fn links(&mut self, text: &str) -> Vec<SourceLink> {
        let length = text.encode_utf16().count();
        let mut links: Vec<SourceLink> = Vec::new();
        for _ in 0..self.byte() % 8 {
            let (start, end) = self.stretch(links.last().map_or(0, |link| link.end), length);
            let address =
                self.one_of(&["https://fernwick.example/a", "mailto:a@b.example", "javascript:1", "", "http://"]);
            links.push(SourceLink { start, end, address: address.to_owned() });
        }
        links
    }

    /// A value that is a `Source` for the most part, and strange in places.
    pub fn source(&mut self, text: String) -> Value {
        let length = text.encode_utf16().count();
        let mut source = Map::from_iter([("text".to_owned(), json!(text))]);
        for _ in 0..self.byte() % 8 {
            let (key, value) = match self.byte() % 6 {
                0 => ("title", self.value(0)),
                1 => ("url", self.value(0)),
                2 => ("blocks", self.entries(length, Self::block)),
                3 => ("links", self.entries(length, Self::link)),
                4 => ("frames", self.number()),
                _ => (self.one_of(&KEYS), self.value(0)),
            };
            source.insert(key.to_owned(), value);
        }
        Value::Object(source)
    }

    fn entries(&mut self, length: usize, entry: fn(&mut Self, usize, usize) -> Value) -> Value {
        let mut entries = Vec::new();
        let mut end = 0;
        for _ in 0..usize::from(self.byte()) % MOST {
            let mut drawn = entry(self, end, length);
            end = drawn["end"].as_u64().map_or(end, |end| end as usize);
            if self.byte() == 7 {
                drawn[self.one_of(&KEYS)] = self.value(0);
            }
            entries.push(drawn);
        }
        Value::Array(entries)
    }

    fn block(&mut self, end_before: usize, length: usize) -> Value {
        let (start, end) = self.stretch(end_before, length);
        let kind = self.one_of(&["paragraph", "heading", "item", "term", "cell"]);
        let mut block = json!({ "kind": kind, "level": self.byte() % 8, "start": start, "end": end });
        match self.byte() % 8 {
            0 => block["landmark"] = json!(self.one_of(&["main", "navigation", "dialog", "code", "Main", ""])),
            1 => block["linked"] = self.number(),
            2 => block["controls"] = self.number(),
            3 => block["fold"] = self.number(),
            4 => {
                block["cell"] =
                    json!({ "table": self.byte(), "row": self.byte(), "column": self.number(), "header": true })
            }
            _ => {}
        }
        block
    }

    fn link(&mut self, end_before: usize, length: usize) -> Value {
        let (start, end) = self.stretch(end_before, length);
        json!({ "start": start, "end": end, "address": self.one_of(&["https://fernwick.example/a", "mailto:a@b", ""]) })
    }

    /// A number as JavaScript may hand it in, or what is none.
    fn number(&mut self) -> Value {
        let wild =
            [json!(-1), json!(0.5), json!(1e300), json!(u64::MAX), json!(i64::MIN), json!(1u64 << 32), Value::Null];
        match self.byte() {
            choice @ 0..=6 => wild[usize::from(choice)].clone(),
            _ => json!(self.below(1000)),
        }
    }

    /// Any value, with no more than a few inside each other.
    fn value(&mut self, depth: usize) -> Value {
        match self.byte() % 8 {
            0 => Value::Null,
            1 => json!(self.byte() > 127),
            2 => self.number(),
            3 if depth < DEEPEST => (0..self.byte() % 4).map(|_| self.value(depth + 1)).collect(),
            4 if depth < DEEPEST => {
                (0..self.byte() % 4).map(|_| (self.one_of(&KEYS).to_owned(), self.value(depth + 1))).collect()
            }
            _ => {
                let (text, rest) = self.bytes.split_at(self.bytes.len().min(self.bytes.len() % 32));
                self.bytes = rest;
                json!(String::from_utf8_lossy(text))
            }
        }
    }
}
