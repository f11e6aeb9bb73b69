//! Places the links of a page in its text.

use std::ops::Range;

use super::SourceLink;
use super::units::Bytes;
use super::words::trim;

/// A link in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'t> {
    /// Bytes of the text that stands in it.
    pub place: Range<usize>,
    pub address: &'t str,
}

/// The links that hold text, in order and without overlap. Places that can't be are left out, and addresses of neither
/// a page nor a mailbox.
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
        let place = trim(text, start..bytes.of(link.end));
        if !place.is_empty() && leads_somewhere(&link.address) {
            placed.push(Link { place, address: &link.address });
        }
    }
    placed
}

fn leads_somewhere(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        let begins = address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        begins && !address[scheme.len()..].trim().is_empty()
    })
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
        // The blanks around what a link says are no part of it, and a link of blanks says nothing.
        check(&[at(6, 12), at(15, 16)], &["here"]);
    }

    #[test]
    fn a_link_leads_to_a_page_or_a_mailbox() {
        let check = |address: &str, expected: usize| {
            let link = SourceLink { start: 0, end: 4, address: address.to_string() };
            assert_eq!(place("here", &[link]).len(), expected, "{address}");
        };
        check("https://fern.example", 1);
        check("MailTo:me@fern.example", 1);
        check("javascript:alert(1)", 0);
        check("mailto: ", 0);
        check("", 0);
    }
}
