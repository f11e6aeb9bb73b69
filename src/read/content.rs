//! Tells the text of a page from the page around it: navigation, banners, footers, links to other pages, code.

use std::ops::Range;

use super::{Landmark, SourceBlock};

/// For each block of a page, whether it is part of the page's text.
pub fn select(_text: &str, blocks: &[(&SourceBlock, Range<usize>)]) -> Vec<bool> {
    blocks.iter().map(|(block, _)| block.landmark != Some(Landmark::Navigation) && !is_control(block)).collect()
}

/// Whether most of a block stands in links to other pages.
pub fn is_linked(block: &SourceBlock) -> bool {
    2 * block.linked > length(block)
}

/// Whether most of a block stands in buttons and labels of fields.
fn is_control(block: &SourceBlock) -> bool {
    2 * block.controls > length(block)
}

fn length(block: &SourceBlock) -> usize {
    block.end.saturating_sub(block.start)
}
