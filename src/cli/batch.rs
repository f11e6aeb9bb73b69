//! Answers lines of JSON with lines of JSON, one at a time and in the same order.

use std::io::{self, BufRead, Write};

use serde::Serialize;
use serde_json::Value;
use smallprint::{Report, Source};

use super::progress::Progress;

/// A line of output: a report, with the id of the text it is of.
#[derive(Serialize)]
pub struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value>,
    pub report: Report,
}

/// A line of output: why a line of input, counted from 1, has no report.
#[derive(Debug, PartialEq, Serialize)]
pub struct Refusal {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    line: usize,
    pub error: String,
}

/// Answers every line but blank ones, and gives the number of reports written.
pub fn run(mut input: impl BufRead, out: &mut impl Write, progress: &mut Progress) -> io::Result<usize> {
    let mut written = 0;
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        // Some programs begin a file with a byte order mark.
        let content = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        if content.trim_ascii().is_empty() {
            continue;
        }
        match understand(content, number) {
            Ok((id, source)) => {
                let report = smallprint::analyze(&source);
                progress.count(report.score.is_some());
                line(out, &Answer { id, report })?;
                written += 1;
            }
            Err(refusal) => {
                progress.count(false);
                line(out, &refusal)?;
            }
        }
        out.flush()?;
    }
    progress.end();
    Ok(written)
}

/// Writes a value as one line of JSON.
pub fn line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    // Standard output looks for the ends of lines in whatever is written to it, so it gets the line as a whole.
    let mut bytes = serde_json::to_vec(value)?;
    bytes.push(b'\n');
    out.write_all(&bytes)
}

/// The id and the text of one line of input.
pub fn understand(bytes: &[u8], line: usize) -> Result<(Option<Value>, Source), Refusal> {
    let refuse = |id: Option<Value>, error: String| Refusal { id, line, error };
    let content = std::str::from_utf8(bytes)
        .map_err(|error| refuse(None, format!("not valid UTF-8 at byte {}", error.valid_up_to() + 1)))?;
    let value: Value = serde_json::from_str(content)
        .map_err(|error| refuse(None, format!("not valid JSON at column {}", error.column())))?;
    let id = value.get("id").cloned();
    if value.get("text").is_none_or(|text| !text.is_string()) {
        return Err(refuse(id, "no \"text\" that is a string".to_owned()));
    }
    match serde_json::from_value(value) {
        Ok(source) => Ok((id, source)),
        Err(error) => Err(refuse(id, error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &[u8], id: Option<Value>, expected: Result<&str, &str>) {
        match (understand(line, 7), expected) {
            (Ok((read, source)), Ok(text)) => assert_eq!((read, source.text.as_str()), (id, text)),
            (Err(refusal), Err(part)) => {
                assert_eq!((refusal.id, refusal.line), (id, 7));
                assert!(refusal.error.contains(part), "{}", refusal.error);
            }
            (understood, _) => panic!("{:?} is not {expected:?}", understood.map(|(_, source)| source.text)),
        }
    }

    #[test]
    fn understands_a_line_or_says_why_not() {
        check(br#"{"id": "a", "text": "We sell."}"#, Some("a".into()), Ok("We sell."));
        check(br#"{"id": 3, "text": "", "title": null, "more": 1}"#, Some(3.into()), Ok(""));
        check(br#"{"text": "We sell."}"#, None, Ok("We sell."));
        check(br#"{"id": "a"}"#, Some("a".into()), Err("text"));
        check(br#"{"id": "a", "text": 5}"#, Some("a".into()), Err("text"));
        check(br#"{"id": "a", "text": "", "title": 5}"#, Some("a".into()), Err("string"));
        check(br#"["text"]"#, None, Err("text"));
        check(b"{oops", None, Err("JSON at column 2"));
        check(b"{\"id\": \"\xff\"}", None, Err("UTF-8 at byte 9"));
    }
}
