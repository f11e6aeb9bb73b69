//! Tells blocks that mostly link to other pages from those that say something themselves.

use crate::read::{Block, Document};

/// Whether most of a block stands in links to other pages, as the page told or as Markdown writes them.
pub fn is_linked(document: &Document, block: &Block) -> bool {
    block.linked || is_linked_in_markdown(&document.text[block.place.clone()])
}

/// In `[text](address)` the text is seen and the address is not.
fn is_linked_in_markdown(text: &str) -> bool {
    let (mut linked, mut seen) = (0, 0);
    let mut rest = text;
    while let Some((before, label, after)) = next_link(rest) {
        seen += before.trim().len() + label.len();
        linked += label.len();
        rest = after;
    }
    seen += rest.trim().len();
    linked > 0 && 2 * linked > seen
}

/// The first link of a text: what stands before it, its text, and what stands after it.
fn next_link(text: &str) -> Option<(&str, &str, &str)> {
    // One letter is found faster than two, and most texts have none.
    let middle = text.match_indices(']').map(|(at, _)| at).find(|&at| text[at + 1..].starts_with('('))?;
    let open = text[..middle].rfind('[')?;
    let close = middle + text[middle..].find(')')?;
    Some((&text[..open], &text[open + 1..middle], &text[close + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_of_it_must_be_links() {
        let check = |text: &str, expected: bool| assert_eq!(is_linked_in_markdown(text), expected, "{text}");
        check("[Privacy Policy](https://fernwick.example/privacy)", true);
        check("[Privacy](/a) | [Terms](/b)", true);
        check("We keep your name, see the [policy](https://fernwick.example/a/very/long/address/of/a/page).", false);
        check("](", false);
        check("[a](", false);
        check("[]()", false);
        check("No link.", false);
    }
}
