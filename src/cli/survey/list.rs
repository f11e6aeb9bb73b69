//! Prints one sentence for reading, with what names it.

use std::io::{self, Write};

use smallprint::words::harmless;

use super::hash::Hash;
use super::hits::Sentence;
use crate::cli::paper::{Paper, wrap};

/// Writes a sentence as one paragraph, after its mark, its hash and its document.
pub fn write(
    out: &mut impl Write,
    mark: &str,
    hash: &Hash,
    document: &str,
    sentence: Option<&Sentence>,
    paper: &Paper,
) -> io::Result<()> {
    writeln!(out, "{mark}{hash}  {}", harmless(document))?;
    let lead = sentence.and_then(|sentence| sentence.lead.as_ref());
    let text = sentence.map_or("(not in the files that were read)", |sentence| &sentence.text);
    let lines = lead.into_iter().flat_map(|lead| wrap(paper, "  ", &format!("[{lead}]")));
    for line in lines.chain(wrap(paper, "  ", text)) {
        writeln!(out, "{line}")?;
    }
    writeln!(out)
}
