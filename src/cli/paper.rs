//! What a report is written on: its width, its colours, and text that cannot harm a terminal.

use std::env;
use std::io::{self, IsTerminal};

use smallprint::words::harmless;
use textwrap::{Options, WordSplitter};

use super::arguments::Colour;

/// What a file or a pipe is taken for.
const USUAL: usize = 80;

/// Longer lines are hard to follow.
const WIDEST: usize = 100;

/// Narrower than this, lines break more than they read.
const NARROWEST: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Columns.
    pub width: usize,
    pub colours: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    Bold,
    Faint,
    Green,
    Yellow,
    Orange,
    Red,
}

/// The paper that standard output is: as wide as COLUMNS or its terminal says, and in colours as they are asked for.
pub fn of_output(colour: Colour) -> Paper {
    let output = io::stdout();
    let forbidden = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size_of(&output).map(|(width, _)| usize::from(width.0));
    Paper {
        width: columns.or_else(terminal).unwrap_or(USUAL).clamp(NARROWEST, WIDEST),
        colours: match colour {
            Colour::Auto => !forbidden && output.is_terminal(),
            Colour::Always => true,
            Colour::Never => false,
        },
    }
}

/// Text in a colour, where there are colours.
pub fn ink(paper: &Paper, ink: Ink, text: &str) -> String {
    let code = match ink {
        Ink::Bold => "1",
        Ink::Faint => "2",
        Ink::Green => "32",
        Ink::Yellow => "33",
        Ink::Orange => "38;5;208",
        Ink::Red => "31",
    };
    if paper.colours && !text.is_empty() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

/// Lines no longer than the paper is wide, the first after `first`, the others after as many columns of blanks.
pub fn wrap(paper: &Paper, first: &str, text: &str) -> Vec<String> {
    wrap_between(paper, [first, &" ".repeat(textwrap::core::display_width(first))], text)
}

/// Lines no longer than the paper is wide, behind what opens the first of them and what opens the others.
pub fn wrap_between(paper: &Paper, [first, other]: [&str; 2], text: &str) -> Vec<String> {
    // A name or an address with a hyphen is easier to find in one piece.
    let options = Options::new(paper.width)
        .initial_indent(first)
        .subsequent_indent(other)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(&harmless(text), options).into_iter().map(String::from).collect()
}

/// A text of at most `most` characters: the middle of a longer one is left out, at blanks where there are any.
pub fn shorten(text: &str, most: usize) -> String {
    let text = harmless(text);
    let length = text.chars().count();
    if length <= most {
        return text;
    }
    let byte_of = |count: usize| text.char_indices().nth(count).map_or(text.len(), |(byte, _)| byte);
    let start = &text[..byte_of(most * 2 / 3)];
    let end = &text[byte_of(length - most / 3)..];
    let start = start.rsplit_once(' ').map_or(start, |(start, _)| start);
    let end = end.split_once(' ').map_or(end, |(_, end)| end);
    format!("{start} … {end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_in_the_middle() {
        let check = |text: &str, most: usize, expected: &str| assert_eq!(shorten(text, most), expected);
        check("We keep it.", 11, "We keep it.");
        check("one two three four five six seven eight", 20, "one two … eight");
        check("ßßßßßßßßßß", 6, "ßßßß … ßß");
        check("", 0, "");
    }

    #[test]
    fn wraps_after_a_hanging_mark() {
        let paper = Paper { width: 12, colours: false };
        assert_eq!(wrap(&paper, "  ✓ ", "We keep your name"), ["  ✓ We keep", "    your", "    name"]);
        assert_eq!(wrap(&paper, "", ""), [""]);
    }

    #[test]
    fn colours_are_left_out_where_there_are_none() {
        assert_eq!(ink(&Paper { width: 80, colours: false }, Ink::Red, "x"), "x");
        assert_eq!(ink(&Paper { width: 80, colours: true }, Ink::Red, "x"), "\x1b[31mx\x1b[0m");
    }
}
