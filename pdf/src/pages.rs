//! Joins the pages of a PDF to one text, without what is repeated at their heads and feet.

use std::collections::BTreeMap;

/// So many lines at the head and at the foot of a page may be repeated on others.
const EDGE: usize = 3;

/// A line on more than this share of the pages, numbers aside, is no part of the text.
const SHARE: f64 = 0.5;

pub fn join(pages: &[String]) -> String {
    let pages: Vec<Vec<&str>> = pages.iter().map(|page| page.lines().map(str::trim).collect()).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in &pages {
        let mut edges: Vec<String> = edges(page).map(|at| shape(page[at])).collect();
        edges.sort();
        edges.dedup();
        edges.into_iter().for_each(|edge| *counts.entry(edge).or_default() += 1);
    }
    let is_repeated = |line: &str| {
        let count = counts.get(&shape(line)).copied().unwrap_or(0);
        count > 1 && count as f64 > SHARE * pages.len() as f64
    };
    let mut text = String::new();
    for page in &pages {
        let repeated: Vec<usize> = edges(page).filter(|&at| is_repeated(page[at])).collect();
        let lines = page.iter().enumerate().filter(|(at, _)| !repeated.contains(at)).map(|(_, line)| *line);
        let lines: Vec<&str> = lines.collect();
        // A paragraph may go on over the page.
        text.push_str(match text.chars().last() {
            None => "",
            Some('.' | '!' | '?' | ':') => "\n\n",
            Some(_) => "\n",
        });
        text.push_str(lines.join("\n").trim_matches('\n'));
    }
    text
}

/// The first and last lines of a page that hold anything.
fn edges<'p>(page: &'p [&str]) -> impl Iterator<Item = usize> + 'p {
    let filled = || (0..page.len()).filter(|&at| !page[at].is_empty());
    filled().take(EDGE).chain(filled().rev().take(EDGE))
}

/// A line without its numbers and blanks: "Page 2 of 9" is the same on every page.
fn shape(line: &str) -> String {
    line.chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pages: &[&str], expected: &str) {
        let pages: Vec<String> = pages.iter().map(|page| page.to_string()).collect();
        assert_eq!(join(&pages), expected);
    }

    #[test]
    fn what_every_page_repeats_is_left_out() {
        check(
            &["Fernwick\n\nWe keep your name.\n\n1 / 2", "Fernwick\n\nWe sell nothing.\n\n2 / 2"],
            "We keep your name.\n\nWe sell nothing.",
        );
        check(&["Fernwick\nWe keep your name."], "Fernwick\nWe keep your name.");
    }

    #[test]
    fn a_paragraph_goes_on_over_the_page() {
        check(&["We keep your name\n\n1", "and your address.\n\n2"], "We keep your name\nand your address.");
        check(&["", ""], "");
    }
}
