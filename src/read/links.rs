//! Places the links of a page in its text.

use std::ops::Range;

use super::SourceLink;
use super::units::Bytes;

/// A link in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'t> {
    /// Bytes of the text that stands in it.
    pub place: Range<usize>,
    pub address: &'t str,
}

/// The links that hold text, in order and without overlap. Places that can't be are left out.
pub fn place<'t>(text: &str, given: &'t [SourceLink]) -> Vec<Link<'t>> {
    let mut bytes = Bytes::new(text);
    let mut placed = Vec::with_capacity(given.len());
    let mut end_before = 0;
    for link in given {
        if link.start < end_before || link.end <= link.start {
            continue;
        }
        end_before = link.end;
        let start = bytes.of(link.start);
        let end = bytes.of(link.end);
        if start < end {
            placed.push(Link { place: start..end, address: &link.address });
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_may_be_anywhere() {
        let text = "🌱 See here and there.";
        let at = |start, end| SourceLink { start, end, address: "https://fern.example".to_string() };
        let check = |given: &[SourceLink], expected: &[&str]| {
            let found: Vec<&str> = place(text, given).into_iter().map(|link| &text[link.place]).collect();
            assert_eq!(found, expected);
        };
        check(&[at(7, 11), at(16, 21)], &["here", "there"]);
        check(&[at(7, 7), at(11, 7), at(50, 60)], &[]);
        check(&[at(7, 11), at(3, 6)], &["here"]);
    }
}
