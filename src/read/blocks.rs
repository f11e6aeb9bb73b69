//! Cuts a text into blocks: headings, paragraphs, list items and table cells.

use std::ops::Range;

use super::sentences::begins_sentence;
use super::words::is_blank;
use super::{Block, BlockKind};

/// The longest line, in words, that can be a heading without a mark that says so.
const HEADING_WORDS: usize = 12;

/// Who speaks at the beginning of a line says something, and gives no heading.
const SPEAKERS: &[&str] = &["we", "you", "by"];

/// Lines of a text that was wrapped by hand are about this long, in bytes.
const WRAPPED_LINE: Range<usize> = 60..101;

/// The blocks of a plain or Markdown text.
pub fn from_markdown(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // Whether the last block is a paragraph that the next line may continue, and the length of its last line.
    let mut open: Option<usize> = None;
    let by_hand = is_wrapped_by_hand(text);
    let mut lines = lines(text).peekable();
    while let Some(place) = lines.next() {
        let line = &text[place.clone()];
        let indent = line.len() - line.trim_start().len();
        let place = trim(text, place);
        if place.is_empty() || is_rule(&text[place.clone()]) {
            open = None;
            continue;
        }
        if text[place.clone()].starts_with('|') {
            table_row(text, place, &mut blocks);
            open = None;
            continue;
        }
        let (kind, level, place) = dress(text, place, indent);
        let line = &text[place.clone()];
        if line.is_empty() {
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
            let next = lines.peek().map(|next| text[next.clone()].trim().len());
            if looks_like_heading(line, next) {
                blocks.push(block(BlockKind::Heading, 6, place));
                open = None;
                continue;
            }
            open = Some(line.len());
        } else {
            // A wrapped list item goes on in the next line; a heading does not.
            open = (kind == BlockKind::Item).then_some(line.len());
        }
        blocks.push(block(kind, level, place));
    }
    blocks
}

/// Tells each block its heading and the block that leads in to it.
pub fn attach(text: &str, blocks: &mut [Block]) {
    let mut heading = None;
    for index in 0..blocks.len() {
        if blocks[index].kind == BlockKind::Heading {
            heading = Some(index);
            continue;
        }
        blocks[index].heading = heading;
        blocks[index].lead = lead_of(text, blocks, index);
    }
}

/// The block that ends in a colon before this one, or before the run of items that this one belongs to.
fn lead_of(text: &str, blocks: &[Block], index: usize) -> Option<usize> {
    let before = index.checked_sub(1)?;
    let (this, previous) = (&blocks[index], &blocks[before]);
    let leads = |block: &Block| block.kind != BlockKind::Heading && leads_in(&text[block.place.clone()]);
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
    (before.saturating_sub(200)..before)
        .rev()
        .take_while(|&i| blocks[i].kind == BlockKind::Item)
        .find(|&i| blocks[i].level == this.level)
        .and_then(|i| blocks[i].lead)
}

pub fn leads_in(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| is_blank(c) || c == '*' || c == '_');
    end.ends_with(':') || end.ends_with("following") || end.ends_with('—')
}

pub fn block(kind: BlockKind, level: u8, place: Range<usize>) -> Block {
    Block { kind, level, place, sentences: 0..0, heading: None, lead: None, linked: false, fold: 0 }
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(move |line| {
        let place = start..start + line.len();
        // Every one of the four ends is one character; the two Unicode ones take three bytes.
        start = place.end + text[place.end..].chars().next().map_or(0, char::len_utf8);
        place
    })
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
        return (BlockKind::Heading, 6, place.start + 2..place.end - 2);
    }
    (kind, level, place)
}

/// Length of the mark that makes a line a list item: `- `, `• `, `1. `, `1\. `, `(a) `, `iv) `.
fn item_mark(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let bullet = matches!(first, '-' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '○' | '●' | '–');
    let length = if bullet {
        first.len_utf8()
    } else {
        let open = usize::from(first == '(');
        let body = line[open..].find(|c: char| !c.is_ascii_alphanumeric())?;
        let label = &line[open..open + body];
        let numeral = label.bytes().all(|b| b.is_ascii_digit()) && label.len() <= 2;
        let letter = label.len() == 1 && label.bytes().all(|b| b.is_ascii_alphabetic());
        let roman = label.len() <= 4 && label.bytes().all(|b| b"ivx".contains(&b));
        let close = &line[open + body..];
        let mark = [("\\.", 2), (".", 1), (")", 1)].into_iter().find(|(mark, _)| close.starts_with(mark))?;
        let dotted_letter = letter && mark.0 == ".";
        if label.is_empty() || dotted_letter || !(numeral || letter || roman) || (open == 1 && mark.0 != ")") {
            return None;
        }
        open + body + mark.1
    };
    line[length..].starts_with([' ', '\t', '\u{a0}']).then_some(length)
}

/// A line of nothing but marks: `* * *`, `---`, `|---|`.
fn is_rule(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '*' | '-' | '_' | '=' | '|' | ':' | ' ' | '\t'))
}

fn table_row(text: &str, row: Range<usize>, blocks: &mut Vec<Block>) {
    let mut start = row.start;
    for cell in text[row.clone()].split('|') {
        let place = trim(text, start..start + cell.len());
        start += cell.len() + 1;
        if !place.is_empty() {
            blocks.push(block(BlockKind::Cell, 0, place));
        }
    }
}

/// Whether a line goes on with a paragraph whose last line may be `wrapped`.
fn continues(line: &str, wrapped: bool) -> bool {
    line.starts_with(|c: char| c.is_lowercase() || c == ',' || c == '(') || (wrapped && !begins_sentence(line))
}

/// Whether the long lines of a text end where a hand wrapped them: hardly any is longer than that.
fn is_wrapped_by_hand(text: &str) -> bool {
    let long = || lines(text).map(|line| line.len()).filter(|length| *length >= WRAPPED_LINE.start);
    let over = long().filter(|length| *length >= WRAPPED_LINE.end).count();
    10 * over < long().count()
}

/// A short line without an end that stands before a longer one.
fn looks_like_heading(line: &str, next_length: Option<usize>) -> bool {
    let words = line.split_whitespace().count();
    words <= HEADING_WORDS
        && line.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !line.ends_with(['.', ',', ';', ':', '_', '*', ')'])
        && !line.contains('@')
        && (!SPEAKERS.contains(&first_word(line).as_str()) || line.ends_with('?'))
        && next_length.is_some_and(|next| next == 0 || next > 2 * line.len())
}

fn first_word(line: &str) -> String {
    line.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase()
}

/// Headings say a few words; some pages dress whole sentences as headings.
pub fn is_full_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['*', '_', ' ', '"', '”']);
    line.ends_with('.') && line.split_whitespace().count() >= 8
}

pub fn trim(text: &str, place: Range<usize>) -> Range<usize> {
    let part = &text[place.clone()];
    let start = place.start + (part.len() - part.trim_start_matches(is_blank).len());
    let end = start + text[start..place.end].trim_end_matches(is_blank).len();
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(BlockKind, u8, &str)]) {
        let mut blocks = from_markdown(text);
        attach(text, &mut blocks);
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
        check("* * *\n---", &[]);
        check(
            "| Data | Why |\n|---|---|\n| Name | Mail |",
            &[(Cell, 0, "Data"), (Cell, 0, "Why"), (Cell, 0, "Name"), (Cell, 0, "Mail")],
        );
        check("**Your rights**\nYou may ask.", &[(Heading, 6, "Your rights"), (Paragraph, 0, "You may ask.")]);
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
    fn only_what_a_hand_wrapped_goes_on() {
        let count = |text: &str| from_markdown(text).len();
        let line = "NAMES THAT YOU TELL US ARE KEPT FOR A YEAR AND THEN WE THROW ALL AWAY";
        assert_eq!(count(&format!("{line}\n{line}\nOR LATER")), 1);
        assert_eq!(count(&format!("{line}\n{line}\n{line} {line}")), 3, "a line that no hand wrapped");
    }

    #[test]
    fn items_know_their_lead_in() {
        let text = "We share it with:\n- banks\n- shops:\n  - big ones\n- nobody\n\nEnd.";
        let mut blocks = from_markdown(text);
        attach(text, &mut blocks);
        let leads: Vec<_> = blocks.iter().map(|b| b.lead).collect();
        assert_eq!(leads, [None, Some(0), Some(0), Some(2), Some(0), None]);
    }
}
