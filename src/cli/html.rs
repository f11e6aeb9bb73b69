//! Reads an HTML file into a source: its text, and the blocks that its elements make.
//!
//! It walks over tags and builds no tree, so that the time grows with the length of the file and not with its depth.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use smallprint::{BlockKind, Source, SourceBlock};

/// The deepest list that is told apart.
const DEEPEST: usize = 20;

/// A list or a table that is open, and whether an item or a cell of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    List { item: bool },
    Table { cell: bool },
}

/// What has been read so far, and what is open.
#[derive(Debug, Default)]
struct Reading {
    source: Source,
    title: String,
    in_title: bool,
    /// UTF-16 units of the text.
    units: usize,
    /// Where the open block begins, and the unit after its last character that is not blank.
    block: Option<usize>,
    end: usize,
    /// Whether a blank waits to be written before the next character.
    blank: bool,
    /// The skipped element that is open, and how many of that name are.
    skipped: Option<(String, usize)>,
    /// Level of the open heading.
    heading: Option<u8>,
    holders: Vec<Holder>,
    lists: usize,
    tables: usize,
    preformatted: bool,
}

/// Reads HTML. Any text can be read, however broken.
pub fn read(html: &str) -> Source {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reading = Reading::default();
    for Ok(token) in Tokenizer::new_with_emitter(html.trim_start_matches('\u{feff}'), emitter) {
        match token {
            Token::StartTag(tag) => open(&mut reading, &String::from_utf8_lossy(&tag.name), tag.self_closing),
            Token::EndTag(tag) => close(&mut reading, &String::from_utf8_lossy(&tag.name)),
            Token::String(text) => write(&mut reading, &String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    end_block(&mut reading);
    let title = reading.title.split_whitespace().collect::<Vec<_>>().join(" ");
    reading.source.title = Some(title).filter(|title| !title.is_empty());
    reading.source
}

fn open(reading: &mut Reading, name: &str, self_closing: bool) {
    if let Some((skipped, depth)) = &mut reading.skipped {
        *depth += usize::from(skipped == name && !self_closing);
        return;
    }
    // The folded parts of many pages have a button in their heading; other buttons say nothing of the policy.
    if (is_skipped(name) || (name == "button" && reading.heading.is_none())) && !self_closing {
        reading.skipped = Some((name.to_owned(), 1));
        return;
    }
    if name == "title" {
        reading.in_title = reading.title.is_empty();
        return;
    }
    if is_block(name) {
        end_block(reading);
    }
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => reading.heading = Some(name.as_bytes()[1] - b'0'),
        // What unfolds a part is its heading.
        "summary" => reading.heading = Some(6),
        "pre" => reading.preformatted = true,
        "ul" | "ol" | "menu" => hold(reading, Holder::List { item: false }),
        "table" => hold(reading, Holder::Table { cell: false }),
        "li" => match reading.holders.last_mut() {
            Some(Holder::List { item }) => *item = true,
            _ => hold(reading, Holder::List { item: true }),
        },
        "td" | "th" => match reading.holders.last_mut() {
            Some(Holder::Table { cell }) => *cell = true,
            _ => hold(reading, Holder::Table { cell: true }),
        },
        _ => {}
    }
}

fn close(reading: &mut Reading, name: &str) {
    if let Some((skipped, depth)) = &mut reading.skipped {
        *depth -= usize::from(skipped == name);
        if *depth == 0 {
            reading.skipped = None;
        }
        return;
    }
    if name == "title" {
        reading.in_title = false;
        return;
    }
    if is_block(name) {
        end_block(reading);
    }
    match (name, reading.holders.last_mut()) {
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary", _) => reading.heading = None,
        ("pre", _) => reading.preformatted = false,
        ("li", Some(Holder::List { item })) => *item = false,
        ("td" | "th" | "tr", Some(Holder::Table { cell })) => *cell = false,
        ("ul" | "ol" | "menu", _) if reading.lists > 0 => {
            release(reading, |holder| matches!(holder, Holder::List { .. }))
        }
        ("table", _) if reading.tables > 0 => release(reading, |holder| matches!(holder, Holder::Table { .. })),
        _ => {}
    }
}

/// Whether the content of an element is not read by people, or is only there to be filled in.
fn is_skipped(name: &str) -> bool {
    const NAMES: &str = "script style template noscript svg math select datalist textarea object iframe canvas audio \
        video";
    NAMES.split(' ').any(|known| known == name)
}

/// Whether an element stands on lines of its own.
fn is_block(name: &str) -> bool {
    const NAMES: &str = "address article aside blockquote body br caption center dd details dialog div dl dt fieldset \
        figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav \
        ol p pre section summary table tbody td tfoot th thead tr ul";
    NAMES.split(' ').any(|known| known == name)
}

fn hold(reading: &mut Reading, holder: Holder) {
    count(reading, holder, true);
    reading.holders.push(holder);
}

/// Closes the innermost list or table, with all that was left open in it.
fn release(reading: &mut Reading, is_meant: impl Fn(Holder) -> bool) {
    while let Some(holder) = reading.holders.pop() {
        count(reading, holder, false);
        if is_meant(holder) {
            break;
        }
    }
}

fn count(reading: &mut Reading, holder: Holder, opened: bool) {
    let number = match holder {
        Holder::List { .. } => &mut reading.lists,
        Holder::Table { .. } => &mut reading.tables,
    };
    *number = if opened { *number + 1 } else { *number - 1 };
}

/// Adds text to the open block; a run of blanks becomes one.
fn write(reading: &mut Reading, text: &str) {
    if reading.skipped.is_some() {
        return;
    }
    if reading.in_title {
        reading.title.push_str(text);
        return;
    }
    let mut lines = 0;
    for c in text.chars() {
        if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
            lines += usize::from(c == '\n');
            reading.blank = true;
            // Text that was set by hand parts its paragraphs by empty lines.
            if reading.preformatted && lines == 2 {
                end_block(reading);
            }
            continue;
        }
        lines = 0;
        if reading.block.is_none() {
            if !reading.source.text.is_empty() {
                push(reading, '\n');
            }
            reading.block = Some(reading.units);
        } else if reading.blank {
            push(reading, ' ');
        }
        reading.blank = false;
        push(reading, c);
        reading.end = reading.units;
    }
}

fn push(reading: &mut Reading, c: char) {
    reading.source.text.push(c);
    reading.units += c.len_utf16();
}

fn end_block(reading: &mut Reading) {
    reading.blank = false;
    let Some(start) = reading.block.take() else { return };
    let (kind, level) = match (reading.heading, reading.holders.last()) {
        (Some(level), _) => (BlockKind::Heading, level),
        (None, Some(Holder::List { item: true })) => (BlockKind::Item, reading.lists.min(DEEPEST) as u8),
        (None, Some(Holder::Table { cell: true })) => (BlockKind::Cell, 0),
        _ => (BlockKind::Paragraph, 0),
    };
    reading.source.blocks.push(SourceBlock { kind, level, start, end: reading.end, ..SourceBlock::default() });
}

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::{Cell, Heading, Item, Paragraph};

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
        check("<details><summary>More</summary>We ask.</details>", &[(Heading, 6, "More"), (Paragraph, 0, "We ask.")]);
        check("<pre>one\ntwo\n\nthree</pre>", &[(Paragraph, 0, "one two"), (Paragraph, 0, "three")]);
    }

    #[test]
    fn what_is_not_read_is_skipped() {
        check("<style>p{}</style>a<script>if (a<b) '</p>'</script>b<noscript>c</noscript>", &[(Paragraph, 0, "ab")]);
        check("<select><option>x</select><button>y</button>a", &[(Paragraph, 0, "a")]);
        check("<svg><title>x</title><svg>y</svg>z</svg>a", &[(Paragraph, 0, "a")]);
        check("<h3><button>Sharing</button></h3>", &[(Heading, 3, "Sharing")]);
        check("a &amp; b&nbsp;c &lt;d&gt;<!-- no -->", &[(Paragraph, 0, "a & b\u{a0}c <d>")]);
        check("</ul></table></h1></li>a<", &[(Paragraph, 0, "a<")]);
        check("", &[]);
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
