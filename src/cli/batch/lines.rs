//! Reads texts from lines of JSON.

use std::io::{self, BufRead};

use serde_json::Value;

use super::question::{Question, Refusal, Text};

/// The texts of all lines but blank ones. However long a line is, it is one line.
pub struct Lines<Bytes> {
    bytes: Bytes,
    read: usize,
}

impl<Bytes: BufRead> Lines<Bytes> {
    pub fn new(bytes: Bytes) -> Self {
        Lines { bytes, read: 0 }
    }
}

impl<Bytes: BufRead> Iterator for Lines<Bytes> {
    type Item = io::Result<Question>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Vec::new();
        loop {
            line.clear();
            match self.bytes.read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Err(error) => return Some(Err(error)),
                Ok(_) => self.read += 1,
            }
            // Some programs begin a file with a byte order mark.
            let content = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line);
            if !content.trim_ascii().is_empty() {
                return Some(Ok(understand(content, self.read)));
            }
        }
    }
}

/// The id and the text of one line of input.
pub fn understand(bytes: &[u8], line: usize) -> Question {
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
        Ok(source) => Ok(Text { id, line, source }),
        Err(error) => Err(refuse(id, error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &[u8], id: Option<Value>, expected: Result<&str, &str>) {
        match (understand(line, 7), expected) {
            (Ok(read), Ok(text)) => assert_eq!((read.id, read.line, read.source.text.as_str()), (id, 7, text)),
            (Err(refusal), Err(part)) => {
                assert_eq!((refusal.id, refusal.line), (id, 7));
                assert!(refusal.error.contains(part), "{}", refusal.error);
            }
            (understood, _) => panic!("{:?} is not {expected:?}", understood.map(|text| text.source.text)),
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

    #[test]
    fn lines_keep_their_numbers() {
        let read = Lines::new("\u{feff}{\"text\": \"a\"}\n\n \r\noops\n{\"text\": \"b\"}".as_bytes());
        let numbers = read.map(|question| match question.expect("bytes in memory") {
            Ok(text) => (text.line, text.source.text),
            Err(refusal) => (refusal.line, String::new()),
        });
        let expected = [(1, "a"), (4, ""), (5, "b")].map(|(line, text)| (line, text.to_owned()));
        assert_eq!(numbers.collect::<Vec<_>>(), expected);
    }
}
