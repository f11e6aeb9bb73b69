//! Tells by its look whether a line is an item of a list.

use super::{Block, BlockKind};

/// Length of the mark that makes a line a list item: `- `, `• `, `1. `, `1\. `, `(a) `, `iv) `.
pub fn item_mark(line: &str) -> Option<usize> {
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

/// Whether a line is an item of a list whose bullets were lost: "We share it with:", "banks;", "shops; and".
pub fn goes_on_with_list(text: &str, last: &Block, line: &str) -> bool {
    let before = &text[last.place.clone()];
    let follows =
        ["", " and", " or"].iter().any(|word| before.strip_suffix(word).is_some_and(|rest| rest.ends_with(';')));
    (before.ends_with(':') && line.starts_with(char::is_lowercase)) || (last.kind == BlockKind::Item && follows)
}
