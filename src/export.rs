//! Writes a report for other programs and for people who keep it: Markdown, a table, and what code-review tools read.

mod csv;
mod markdown;
#[cfg(feature = "cli")]
mod sarif;
mod tongue;
pub mod words;

pub use csv::{HEADER as CSV_HEADER, rows as csv_rows};
pub use markdown::write as markdown;
#[cfg(feature = "cli")]
pub use sarif::{Filed, write as sarif};
pub use tongue::Tongue;
