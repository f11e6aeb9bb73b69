//! The parts that every page on a terminal is made of: headings, sections, marked titles, quotes and lists of values.

use smallprint::{Stance, words};
use textwrap::core::display_width;

use super::paper::{Ink, Paper, ink, shorten, wrap, wrap_between};

/// The line that opens what is told of one text.
pub fn heading(paper: &Paper, title: &str) -> String {
    let title = shorten(title, paper.width.saturating_sub(8));
    let rule = "─".repeat(paper.width.saturating_sub(display_width(&title) + 4));
    format!("{} {} {}", ink(paper, Ink::Faint, "──"), ink(paper, Ink::Bold, &title), ink(paper, Ink::Faint, &rule))
}

/// Adds a section with its title, unless it is empty.
pub fn section(lines: &mut Vec<String>, paper: &Paper, title: &str, body: Vec<String>) {
    if !body.is_empty() {
        lines.extend([String::new(), ink(paper, Ink::Bold, title)]);
        lines.extend(body);
    }
}

/// Lines as one text that ends in an empty line.
pub fn text(lines: Vec<String>) -> String {
    lines.into_iter().chain([String::new()]).flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// A title behind the sign and the word of a stance, with the blanks that indent what stands under it.
pub fn marked(paper: &Paper, stance: Stance, title: &str) -> (Vec<String>, String) {
    let (sign, colour) = match stance {
        Stance::Grave => ("✖", Ink::Red),
        Stance::Bad => ("✗", Ink::Orange),
        Stance::Caution => ("!", Ink::Yellow),
        Stance::Neutral => ("·", Ink::Faint),
        Stance::Good => ("✓", Ink::Green),
    };
    let mark = format!("  {sign} {:<8} ", words::stance(stance));
    let mut lines = wrap(paper, &mark, title);
    if let Some(first) = lines.first_mut() {
        *first = first.replacen(&mark, &ink(paper, colour, &mark), 1);
    }
    (lines, " ".repeat(display_width(&mark)))
}

/// What a policy says, word for word, beside a bar; of more than so many characters the middle is left out.
pub fn quote(paper: &Paper, first: &str, text: &str, most: usize) -> Vec<String> {
    let hanging = " ".repeat(display_width(first));
    let bars = [first, &hanging].map(|indent| format!("{indent}│ "));
    let lines = wrap_between(paper, [&bars[0], &bars[1]], &shorten(text, most));
    lines.iter().map(|line| ink(paper, Ink::Faint, line)).collect()
}

/// Values behind what names them, the first of them and how many more there are; nothing where there are none.
pub fn listing(paper: &Paper, first: &str, values: &[impl AsRef<str>], most: usize) -> Vec<String> {
    if values.is_empty() {
        return Vec::new();
    }
    let more = values.len().saturating_sub(most);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    let shown: Vec<&str> = values.iter().take(most).map(AsRef::as_ref).collect();
    wrap(paper, first, &format!("{}{more}", shown.join(", ")))
}
