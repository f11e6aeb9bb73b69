//! What the input asks for: a text to be read, or why there is none in its place.

use serde::Serialize;
use serde_json::Value;
use smallprint::Source;

/// A text with the id that it has in the input, and the number, from 1, of its line; in a table, of its row.
pub struct Text {
    pub id: Option<Value>,
    pub line: usize,
    pub source: Source,
}

/// A line of output: why a line of input, or a row of it, has no report.
#[derive(Debug, PartialEq, Serialize)]
pub struct Refusal {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value>,
    pub line: usize,
    pub error: String,
}

pub type Question = Result<Text, Refusal>;
