//! Reads an HTML file into a source: its text, and the blocks that its elements make.
//!
//! It walks over tags and builds no tree, so that the time grows with the length of the file and not with its depth.
//! What it tells of a page is what `www/` tells of one that nothing has drawn.

mod elements;
mod tables;
mod text;
#[cfg(test)]
mod traps;

use std::collections::BTreeSet;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use smallprint::{BlockKind, Landmark, Source};

use elements::Tag;
use tables::Tables;
use text::{Look, Text};

/// The deepest list that is told apart.
const DEEPEST: u8 = 20;

/// An element that is open, and how text looked before it.
#[derive(Debug)]
struct Open {
    name: String,
    before: Look,
    /// Whether text in it and text before it are two blocks.
    is_block: bool,
    is_table: bool,
}

/// What has been read so far, and what is open.
#[derive(Debug, Default)]
struct Reading {
    text: Text,
    title: String,
    in_title: bool,
    open: Vec<Open>,
    look: Look,
    tables: Tables,
    /// The skipped element that is open, and how many of that name are.
    skipped: Option<(String, usize)>,
    /// The ids of check boxes that nobody sees.
    hidden_fields: BTreeSet<String>,
    /// Where the last label ended: a field right after it makes a control of it.
    label_end: Option<usize>,
    /// How many of the elements that are open make a section of their own.
    sections: usize,
    folds: u32,
    frames: usize,
}

/// Reads HTML. Any text can be read, however broken.
pub fn read(html: &str) -> Source {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reading = Reading::default();
    for Ok(token) in Tokenizer::new_with_emitter(html.trim_start_matches('\u{feff}'), emitter) {
        match token {
            Token::StartTag(tag) => reading.start(&Tag::new(&tag), tag.self_closing),
            Token::EndTag(tag) => reading.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => reading.write(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    reading.close_from(0);
    reading.text.end_block();
    let title = reading.title.split_whitespace().collect::<Vec<_>>().join(" ");
    Source {
        title: Some(title).filter(|title| !title.is_empty()),
        frames: reading.frames,
        ..reading.text.into_source()
    }
}

impl Reading {
    fn start(&mut self, tag: &Tag, self_closing: bool) {
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth += usize::from(*skipped == tag.name && !self_closing);
            return;
        }
        self.frames += usize::from(elements::is_frame(tag));
        if elements::is_skipped(tag) {
            // An SVG may close itself; a script that seems to do so does not.
            if !(self_closing && tag.name == "svg") {
                self.skipped = Some((tag.name.clone(), 1));
            }
            return;
        }
        match tag.name.as_str() {
            "title" => {
                self.in_title = self.title.is_empty();
                return;
            }
            "br" => return self.text.break_line(),
            "hr" => return self.text.end_block(),
            "input" => return self.pass_field(tag),
            name if elements::is_void(name) => return,
            _ => {}
        }
        self.close_implied(&tag.name);
        let opens = elements::opens_section(tag) || self.hidden_fields.contains(&tag.value("for"));
        let titles_fold = opens || self.look.kind == BlockKind::Heading;
        let control = elements::is_control(tag) && !titles_fold;
        // A button inside a sentence is a part of it; any other stands for itself.
        let is_block = elements::is_block(&tag.name)
            || tag.sort() != tag.name
            || elements::is_styled_box(tag)
            || ((control || opens) && !self.text.is_within_line());
        if is_block {
            self.text.end_block();
        }
        let is_table = tag.sort() == "table";
        self.open.push(Open { name: tag.name.clone(), before: self.look, is_block, is_table });
        self.sections += usize::from(elements::is_section(&tag.name));
        let look = &mut self.look;
        // What stands in a button and is a heading of its own is the title of what the button opens.
        look.control = (look.control || control) && !elements::is_heading(&tag.name);
        look.linked |= elements::leads_elsewhere(tag);
        if let Some(address) = elements::address(tag) {
            look.address = self.text.open_link(address);
        }
        look.strong |= elements::is_strong(tag);
        look.preformatted |= tag.name == "pre";
        if let Some(landmark) = elements::landmark(tag, self.sections > 0) {
            look.landmark = Some(landmark);
        } else if look.preformatted && tag.name == "code" {
            look.landmark = Some(Landmark::Code);
        }
        if look.fold == 0 && elements::is_folded(tag) {
            self.folds += 1;
            look.fold = self.folds;
        }
        // What is always in sight of a closed `details` is its summary.
        if tag.name == "summary" {
            self.look.fold = self.fold_around_details();
        }
        self.set_kind(tag, titles_fold);
    }

    /// A field makes a control of the label around it or before it. One that nobody sees is there to open a section by its label.
    fn pass_field(&mut self, tag: &Tag) {
        if elements::is_hidden_switch(tag) {
            self.hidden_fields.insert(tag.value("id"));
        } else if self.open.last().is_some_and(|open| open.name == "label") {
            self.look.control = true;
        } else if self.label_end == Some(self.text.units()) {
            self.text.control_last();
        }
    }

    fn set_kind(&mut self, tag: &Tag, titles_fold: bool) {
        let look = &mut self.look;
        let (kind, level) = match tag.sort() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => (BlockKind::Heading, tag.name.as_bytes()[1] - b'0'),
            "heading" => {
                (BlockKind::Heading, Some(tag.number("aria-level")).filter(|&n| n > 0).unwrap_or(2).min(6) as u8)
            }
            _ if titles_fold && look.kind != BlockKind::Heading => (BlockKind::Heading, 4),
            "ul" | "ol" | "menu" | "dl" => {
                look.lists = (look.lists + 1).min(DEEPEST);
                return;
            }
            "li" | "dd" => (BlockKind::Item, look.lists.max(1)),
            "dt" => (BlockKind::Term, 0),
            "table" => {
                self.tables.open(tag, self.text.blocks());
                look.cell = None;
                return;
            }
            "thead" => return self.tables.enter_head(),
            "tbody" | "tfoot" => return self.tables.leave_head(),
            "tr" => return self.tables.next_row(),
            "td" | "th" => {
                look.cell = self.tables.next_cell(tag);
                if look.cell.is_none() {
                    return;
                }
                (BlockKind::Cell, 0)
            }
            _ => return,
        };
        (look.kind, look.level) = (kind, level);
    }

    /// How a closed `details` that is open last is folded without itself.
    fn fold_around_details(&self) -> u32 {
        let details = self.open.iter().rev().take(8).find(|open| open.name == "details");
        details.map_or(self.look.fold, |open| open.before.fold)
    }

    fn end(&mut self, name: &str) {
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth -= usize::from(skipped == name);
            if *depth == 0 {
                self.skipped = None;
            }
            return;
        }
        if name == "title" {
            self.in_title = false;
            return;
        }
        // An end tag reaches as far as the table or the list item it stands in; what is never opened is not closed.
        let found = self.open.iter().enumerate().rev().take(REACH).find(|(_, open)| open.name == name);
        if let Some((at, _)) = found {
            self.close_from(at);
        }
    }

    /// Closes what HTML lets end without an end tag before an element begins.
    fn close_implied(&mut self, name: &str) {
        let (closed, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table"]),
            "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot"], &["table"]),
            "option" => (&["option"], &["select"]),
            name if elements::is_block(name) => (&["p"], &["td", "th", "li", "div", "button"]),
            _ => return,
        };
        let found = self.open.iter().enumerate().rev().take(REACH).find(|(_, open)| {
            let name = open.name.as_str();
            closed.contains(&name) || within.contains(&name)
        });
        if let Some((at, open)) = found
            && closed.contains(&open.name.as_str())
        {
            self.close_from(at);
        }
    }

    /// Closes the elements from the one at `at` on, the last first.
    fn close_from(&mut self, at: usize) {
        while self.open.len() > at {
            let Some(open) = self.open.pop() else { break };
            if open.is_block {
                self.text.end_block();
            }
            if open.name == "label" {
                self.label_end = Some(self.text.units());
            }
            if open.is_table {
                self.tables.close(self.text.blocks());
            }
            self.sections -= usize::from(elements::is_section(&open.name));
            self.look = open.before;
        }
    }

    fn write(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        if self.in_title {
            self.title.push_str(text);
        } else {
            self.text.write(text, &self.look);
        }
    }
}

/// So many open elements are asked for the one that an end tag means: broken pages leave thousands open.
const REACH: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::{Cell, Heading, Item, Paragraph, Term};
    use smallprint::SourceBlock;

    fn check(html: &str, expected: &[(BlockKind, u8, &str)]) {
        let source = read(html);
        let units: Vec<u16> = source.text.encode_utf16().collect();
        let blocks: Vec<(BlockKind, u8, String)> =
            source.blocks.iter().map(|b| (b.kind, b.level, String::from_utf16_lossy(&units[b.start..b.end]))).collect();
        let blocks: Vec<_> = blocks.iter().map(|(kind, level, text)| (*kind, *level, text.as_str())).collect();
        assert_eq!(blocks, expected, "{html}");
    }

    #[test]
    fn elements_make_blocks() {
        check(
            "<h2>What we\n <em>keep</em></h2><p>Your 🌱 n<b>a</b>me.",
            &[(Heading, 2, "What we keep"), (Paragraph, 0, "Your 🌱 name.")],
        );
        check("One<br>Two<br/>Three", &[(Paragraph, 0, "One"), (Paragraph, 0, "Two"), (Paragraph, 0, "Three")]);
        check(
            "<ul><li>a<li>b<ol><li><p>c</ol>d</ul>e",
            &[(Item, 1, "a"), (Item, 1, "b"), (Item, 2, "c"), (Item, 1, "d"), (Paragraph, 0, "e")],
        );
        check(
            "<table><tr><th>Data<td>Why<ul><li>x</ul></table>end",
            &[(Cell, 0, "Data"), (Cell, 0, "Why"), (Item, 1, "x"), (Paragraph, 0, "end")],
        );
        check("<dl><dt>Logs<dd>a year</dl>", &[(Term, 0, "Logs"), (Item, 1, "a year")]);
        check(
            "We keep<br>it.<br>One<br><br>two",
            &[(Paragraph, 0, "We keep it."), (Paragraph, 0, "One"), (Paragraph, 0, "two")],
        );
        check(
            "Press <button>here</button>.<p><button>Yes</button><button>No</button>",
            &[(Paragraph, 0, "Press here."), (Paragraph, 0, "Yes"), (Paragraph, 0, "No")],
        );
        check("<details><summary>More</summary>We ask.</details>", &[(Heading, 4, "More"), (Paragraph, 0, "We ask.")]);
        check("<pre>one\ntwo\n\nthree</pre>", &[(Paragraph, 0, "one two"), (Paragraph, 0, "three")]);
    }

    #[test]
    fn what_is_not_read_is_skipped() {
        check("<style>p{}</style>a<script>if (a<b) '</p>'</script>b<noscript>c</noscript>", &[(Paragraph, 0, "ab")]);
        check("<select><option>x</select>a", &[(Paragraph, 0, "a")]);
        check("<svg><title>x</title><svg>y</svg>z</svg>a", &[(Paragraph, 0, "a")]);
        check("<h3><button>Sharing</button></h3>", &[(Heading, 3, "Sharing")]);
        check("a &amp; b&nbsp;c &lt;d&gt;<!-- no -->", &[(Paragraph, 0, "a & b c <d>")]);
        check("</ul></table></h1></li>a<", &[(Paragraph, 0, "a<")]);
        check("", &[]);
    }

    /// What one block of a page tells beside its text.
    fn told(html: &str, text: &str) -> SourceBlock {
        let source = read(html);
        let units: Vec<u16> = source.text.encode_utf16().collect();
        let is_meant = |block: &&SourceBlock| String::from_utf16_lossy(&units[block.start..block.end]) == text;
        *source.blocks.iter().find(is_meant).unwrap_or_else(|| panic!("{text} in {html}"))
    }

    #[test]
    fn cells_know_their_place() {
        let place =
            |html: &str, text: &str| told(html, text).cell.map(|cell| (cell.table, cell.row, cell.column, cell.header));
        let table = "<table><thead><tr><td colspan=2>a<td>b<tbody><tr><th rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>h";
        assert_eq!(place(table, "a"), Some((1, 0, 0, true)));
        assert_eq!(place(table, "b"), Some((1, 0, 2, true)));
        assert_eq!(place(table, "c"), Some((1, 1, 0, true)));
        assert_eq!(place(table, "e"), Some((1, 1, 2, false)));
        assert_eq!(place(table, "f"), Some((1, 2, 1, false)));
        assert_eq!(place(table, "h"), None);
        assert_eq!(place("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a"), None);
        assert_eq!(place("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "c"), Some((2, 0, 1, false)));
        assert_eq!(place("<table><tr><td>a<tr><td>b</table>", "b"), None);
        assert_eq!(place("<td>a", "a"), None);
    }

    #[test]
    fn frames_that_may_hold_text_are_counted() {
        let frames = |html: &str| read(html).frames;
        assert_eq!(frames("<iframe src='https://forms.example/policy'></iframe>"), 1);
        assert_eq!(frames("<iframe src='https://tags.example/' width=1 height=1></iframe><iframe></iframe>"), 0);
    }

    #[test]
    fn the_title_is_the_pages() {
        assert_eq!(read("<title> Fernwick\n | Privacy </title>a").title.as_deref(), Some("Fernwick | Privacy"));
        assert_eq!(read("<title></title>a").title, None);
    }

    #[test]
    fn depth_costs_nothing() {
        for tag in ["<div>", "<b>", "<ul><li>", "<table><td>", "</ul>", "<h1>", "<svg>"] {
            read(&(tag.repeat(100_000) + "We ask."));
        }
        assert_eq!(read(&("<div>".repeat(100_000) + "We ask.")).text, "We ask.");
    }
}
