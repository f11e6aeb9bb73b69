//! The front door: `analyze` turns a text into a report, `catalogue` tells by which rules.

mod read;
mod report;

pub use read::{Source, SourceBlock, BlockKind, Document};
pub use report::*;
