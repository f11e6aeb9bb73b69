//! Cuts a plain or Markdown text into blocks: headings, paragraphs, list items and table cells.

use std::ops::Range;

use super::headings::{HEADING_WORDS, LOOKALIKE, is_full_sentence, is_numbered, looks_like_heading};
use super::items::{goes_on_with_list, item_mark};
use super::stops::begins_sentence;
use super::words::trim;
use super::{Block, BlockKind, Cell};

/// Lines of a text that was wrapped by hand are about this long, in bytes.
const WRAPPED_LINE: Range<usize> = 60..131;

/// So many lines below a title are looked at for its paragraph.
const BLANK_LINES: usize = 3;

/// The blocks of a text. Any text can be read.
pub fn read(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // Whether the last block is a paragraph that the next line may continue, and the length of its last line.
    let mut open: Option<usize> = None;
    let lines = lines(text);
    let by_hand = is_wrapped_by_hand(&lines);
    let mut tables = 0;
    let mut row: Option<u32> = None;
    for (at, place) in lines.iter().enumerate() {
        let after = &lines[at + 1..];
        let below = after.first().map_or("", |below| &text[below.clone()]);
        let line = &text[place.clone()];
        let indent = line.len() - line.trim_start().len();
        let place = trim(text, place.clone());
        if text[place.clone()].starts_with('|') {
            open = None;
            if !is_rule(&text[place.clone()]) {
                tables += u32::from(row.is_none());
                row = Some(row.map_or(0, |row| row + 1));
                let header = row == Some(0) && below.trim().starts_with('|') && is_rule(below.trim());
                table_row(text, place, Cell { table: tables, row: row.unwrap_or(0), column: 0, header }, &mut blocks);
            }
            continue;
        }
        row = None;
        if place.is_empty() || is_rule(&text[place.clone()]) {
            open = None;
            continue;
        }
        let whole = place.clone();
        let (kind, level, place) = dress(text, place, indent);
        let line = &text[place.clone()];
        if line.is_empty() {
            continue;
        }
        if kind == BlockKind::Item && indent == 0 && is_numbered_title(text, &whole, after) {
            blocks.push(Block::new(BlockKind::Heading, LOOKALIKE, place));
            open = None;
            continue;
        }
        // Under an item a row of marks belongs to it only where it stands below its words; else it parts two lists.
        let may_head = match kind {
            BlockKind::Item => is_numbered(&text[whole.clone()]) && below.starts_with([' ', '\t']),
            kind => kind == BlockKind::Paragraph,
        };
        let underline = rank_of_underline(below.trim()).filter(|_| may_head && !is_full_sentence(line));
        if let Some(rank) = underline {
            blocks.push(Block::new(BlockKind::Heading, rank, place));
            open = None;
            continue;
        }
        if kind == BlockKind::Paragraph && blocks.last().is_some_and(|last| goes_on_with_list(text, last, line)) {
            blocks.push(Block::new(BlockKind::Item, 1, place));
            open = Some(line.len());
            continue;
        }
        if kind == BlockKind::Paragraph {
            if let Some(length) = open
                && continues(line, by_hand && WRAPPED_LINE.contains(&length))
            {
                let last = blocks.last_mut().expect("an open paragraph is the last block");
                last.place.end = place.end;
                open = Some(line.len());
                continue;
            }
            let next = after.first().map(|_| below.trim().len());
            if looks_like_heading(line, next) {
                blocks.push(Block::new(BlockKind::Heading, LOOKALIKE, place));
                open = None;
                continue;
            }
            open = Some(line.len());
        } else {
            // A wrapped list item goes on in the next line; a heading does not.
            open = (kind == BlockKind::Item).then_some(line.len());
        }
        blocks.push(Block::new(kind, level, place));
    }
    blocks
}

/// The lines of a text without their ends, of which any is one character but that of Windows, which is two.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    // Each byte is looked at once: all ends begin with one of these three, of which the last begins other characters, too.
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'\r' | 0xe2)) {
        let length = match byte {
            0xe2 if text[at..].starts_with(['\u{2028}', '\u{2029}']) => '\u{2028}'.len_utf8(),
            0xe2 => continue,
            _ => 1,
        };
        // What Windows writes is one end of a line, and no empty line between two.
        if !(byte == b'\n' && at == start && text[..at].ends_with('\r')) {
            lines.push(start..at);
        }
        start = at + length;
    }
    lines.push(start..text.len());
    lines
}

/// Whether a line such as "2. Privacy" is a title and no item: a paragraph stands below it.
fn is_numbered_title(text: &str, line: &Range<usize>, after: &[Range<usize>]) -> bool {
    let line = &text[line.clone()];
    let below = after.iter().take(BLANK_LINES).map(|line| text[line.clone()].trim()).find(|line| !line.is_empty());
    is_numbered(line)
        && below.is_some_and(|below| item_mark(below).is_none() && looks_like_heading(line, Some(below.len())))
}

/// Takes the mark of a heading, a list item or a quotation off a line.
fn dress(text: &str, mut place: Range<usize>, indent: usize) -> (BlockKind, u8, Range<usize>) {
    let mut kind = BlockKind::Paragraph;
    let mut level = 0;
    while let Some(rest) = text[place.clone()].strip_prefix('>') {
        place = trim(text, place.end - rest.len()..place.end);
    }
    if let Some(length) = item_mark(&text[place.clone()]) {
        kind = BlockKind::Item;
        level = (indent / 2 + 1).min(20) as u8;
        place = trim(text, place.start + length..place.end);
    }
    let hashes = text[place.clone()].bytes().take_while(|&b| b == b'#').count();
    if (1..=6).contains(&hashes) && text[place.start + hashes..place.end].starts_with([' ', '\t']) {
        place = trim(text, place.start + hashes..place.end);
        let line = text[place.clone()].trim_end_matches(['#', ' ']);
        place.end = place.start + line.len();
        if !is_full_sentence(line) {
            return (BlockKind::Heading, hashes as u8, place);
        }
    }
    let line = &text[place.clone()];
    let bold = line.strip_prefix("**").and_then(|line| line.strip_suffix("**"));
    if let Some(inner) = bold
        && !inner.contains("**")
        && !is_full_sentence(inner)
        && inner.split_whitespace().count() <= HEADING_WORDS
    {
        return (BlockKind::Heading, LOOKALIKE, place.start + 2..place.end - 2);
    }
    (kind, level, place)
}

/// The rank of the heading that a line of `===` or `---` underlines.
fn rank_of_underline(line: &str) -> Option<u8> {
    let is_all = |mark: u8| line.len() >= 2 && line.bytes().all(|byte| byte == mark);
    if is_all(b'=') { Some(1) } else { is_all(b'-').then_some(2) }
}

/// A line of nothing but marks: `* * *`, `---`, `|---|`.
fn is_rule(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '*' | '-' | '_' | '=' | '|' | ':' | ' ' | '\t'))
}

/// The cells of a row; `first` is the place of its first.
fn table_row(text: &str, row: Range<usize>, first: Cell, blocks: &mut Vec<Block>) {
    let mut start = row.start + 1;
    let cells = text[start..row.end].strip_suffix('|').unwrap_or(&text[start..row.end]);
    for (column, cell) in cells.split('|').enumerate() {
        let place = trim(text, start..start + cell.len());
        start += cell.len() + 1;
        if !place.is_empty() {
            let cell = Some(Cell { column: column as u32, ..first });
            blocks.push(Block { cell, ..Block::new(BlockKind::Cell, 0, place) });
        }
    }
}

/// Whether a line goes on with a paragraph whose last line may be `wrapped`.
fn continues(line: &str, wrapped: bool) -> bool {
    line.starts_with(|c: char| c.is_lowercase() || c == ',' || c == '(') || (wrapped && !begins_sentence(line))
}

/// Whether the long lines of a text end where a hand wrapped them: hardly any is longer than that.
fn is_wrapped_by_hand(lines: &[Range<usize>]) -> bool {
    let from = |least: usize| lines.iter().filter(|line| line.len() >= least).count();
    10 * from(WRAPPED_LINE.end) < from(WRAPPED_LINE.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(BlockKind, u8, &str)]) {
        let blocks = read(text);
        let read: Vec<_> = blocks.iter().map(|b| (b.kind, b.level, &text[b.place.clone()])).collect();
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn reads_markdown() {
        use BlockKind::{Cell, Heading, Item, Paragraph};
        check("# Title\n\nOne.\nTwo.", &[(Heading, 1, "Title"), (Paragraph, 0, "One."), (Paragraph, 0, "Two.")]);
        check("1\\. First   \n2\\. Second", &[(Item, 1, "First"), (Item, 1, "Second")]);
        check(
            "We keep:\n  * names\n    - first",
            &[(Paragraph, 0, "We keep:"), (Item, 2, "names"), (Item, 3, "first")],
        );
        check("  1. #### Cookies", &[(Heading, 4, "Cookies")]);
        check(
            "Title\n=====\n\nNames\n---\nOne.",
            &[(Heading, 1, "Title"), (Heading, 2, "Names"), (Paragraph, 0, "One.")],
        );
        check("One.\n\n---\n\nTwo.", &[(Paragraph, 0, "One."), (Paragraph, 0, "Two.")]);
        check("* * *\n---", &[]);
        check(
            "11.  YOUR RIGHTS\n     -----------\n\n     You may ask.",
            &[(Heading, 2, "YOUR RIGHTS"), (Paragraph, 0, "You may ask.")],
        );
        check("1. names\n---\n- mail\n  ---", &[(Item, 1, "names"), (Item, 1, "mail")]);
        check(
            "| Data | Why |\n|---|---|\n| Name | Mail |",
            &[(Cell, 0, "Data"), (Cell, 0, "Why"), (Cell, 0, "Name"), (Cell, 0, "Mail")],
        );
        check(
            "We keep\r\nnames.\r\n\r\nAnd more.",
            &[(Paragraph, 0, "We keep\r\nnames."), (Paragraph, 0, "And more.")],
        );
        check("**Your rights**\nYou may ask.", &[(Heading, 6, "Your rights"), (Paragraph, 0, "You may ask.")]);
    }

    #[test]
    fn a_numbered_line_above_a_paragraph_is_a_title() {
        use BlockKind::{Heading, Item, Paragraph};
        let below = "We keep the name that you gave us when you came.";
        check(&format!("2. PRIVACY\n\n{below}"), &[(Heading, 6, "PRIVACY"), (Paragraph, 0, below)]);
        check("1. Names\n\n2. Dates of all the orders", &[(Item, 1, "Names"), (Item, 1, "Dates of all the orders")]);
        check(&format!("1. We ask.\n\n{below}"), &[(Item, 1, "We ask."), (Paragraph, 0, below)]);
    }

    #[test]
    fn lines_without_an_end_are_parted_where_a_sentence_begins() {
        use BlockKind::Paragraph;
        let first = "WE SHARE YOUR INFORMATION WITH ALL OF OUR MANY FRIENDS AND FAMILIES";
        let text = format!("{first}\nWE KEEP IT FOR SEVEN YEARS");
        check(&text, &[(Paragraph, 0, first), (Paragraph, 0, "WE KEEP IT FOR SEVEN YEARS")]);
    }

    #[test]
    fn a_heading_that_is_a_sentence_is_text() {
        let text = "#### BY USING THIS SITE YOU AGREE TO ALL OF THESE TERMS.";
        check(text, &[(BlockKind::Paragraph, 0, &text[5..])]);
    }

    #[test]
    fn a_question_on_a_line_of_its_own_is_a_heading() {
        use BlockKind::{Heading, Paragraph};
        check(
            "What do we keep?\nWe keep the name that you gave us when you came.",
            &[(Heading, 6, "What do we keep?"), (Paragraph, 0, "We keep the name that you gave us when you came.")],
        );
    }

    #[test]
    fn a_line_that_gives_a_value_is_no_heading() {
        use BlockKind::{Heading, Paragraph};
        check(
            "Privacy Policy\n\nLast updated: 12 March 2023",
            &[(Heading, 6, "Privacy Policy"), (Paragraph, 0, "Last updated: 12 March 2023")],
        );
        check("Section 2: Names\n\nOne.", &[(Heading, 6, "Section 2: Names"), (Paragraph, 0, "One.")]);
    }

    #[test]
    fn a_list_without_bullets_has_items() {
        use BlockKind::{Item, Paragraph};
        let expected =
            [(Paragraph, 0, "We ask:"), (Item, 1, "banks\nof all kinds;"), (Item, 1, "shops; and"), (Item, 1, "us.")];
        check("We ask:\n\nbanks\nof all kinds;\nshops; and\nus.", &expected);
        check("We keep it;\nyou do not.", &[(Paragraph, 0, "We keep it;\nyou do not.")]);
    }

    #[test]
    fn only_what_a_hand_wrapped_goes_on() {
        let count = |text: &str| read(text).len();
        let line = "NAMES THAT YOU TELL US ARE KEPT FOR A YEAR AND THEN WE THROW ALL AWAY";
        assert_eq!(count(&format!("{line}\n{line}\nOR LATER")), 1);
        assert_eq!(count(&format!("{line}\n{line}\n{line} {line}")), 3, "a line that no hand wrapped");
    }
}
