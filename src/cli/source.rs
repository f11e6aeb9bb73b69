//! Reads a file or standard input into a source, or says in a few words why it cannot be read.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use smallprint::Source;

use super::arguments::Input;
use super::html;

/// A policy of an invented shop, to show a report without a file at hand.
const SAMPLE: &str = include_str!("../../www/sample.txt");

pub fn read(input: &Input) -> Result<Source, String> {
    match input {
        Input::File(path) => read_file(path),
        Input::Standard => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            from_bytes(bytes, false)
        }
        Input::Sample => Ok(Source { text: SAMPLE.to_owned(), ..Source::default() }),
    }
}

fn read_file(path: &Path) -> Result<Source, String> {
    if path.is_dir() {
        return Err("is a folder; name the files in it".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read by you".to_owned(),
        _ => error.to_string(),
    })?;
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    from_bytes(bytes, matches!(extension.as_str(), "html" | "htm" | "xhtml"))
}

/// Makes a source of the bytes of a file. What is not text is refused, with the line where it stops being text.
fn from_bytes(bytes: Vec<u8>, is_html: bool) -> Result<Source, String> {
    let line_of = |place: usize| bytes[..place].iter().filter(|&&byte| byte == b'\n').count() + 1;
    if bytes.starts_with(b"%PDF-") {
        return Err("is a PDF; copy its text into a file".to_owned());
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("is UTF-16 text; save it as UTF-8".to_owned());
    }
    if let Some(place) = bytes.iter().position(|&byte| byte == 0) {
        return Err(format!("line {}: is a binary file and no text", line_of(place)));
    }
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        Err(error) => return Err(format!("line {}: is not valid UTF-8", line_of(error.valid_up_to()))),
    };
    if is_html || looks_like_html(text) {
        return Ok(html::read(text));
    }
    Ok(Source { text: text.to_owned(), ..Source::default() })
}

fn looks_like_html(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let begins = |mark: &str| start.get(..mark.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(mark));
    begins("<!doctype html") || begins("<html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_text_and_refuses_the_rest() {
        let check = |bytes: &[u8], expected: Result<&str, &str>| {
            let read = from_bytes(bytes.to_vec(), false).map(|source| source.text);
            assert_eq!(read.as_deref().map_err(String::as_str), expected);
        };
        check(b"", Ok(""));
        check("We keep your name, Zoë.".as_bytes(), Ok("We keep your name, Zoë."));
        check(b"<p>We ask.", Ok("<p>We ask."));
        check(b"\n <!DOCTYPE HTML><p>We ask.", Ok("We ask."));
        check("\u{feff}<html>We ask.".as_bytes(), Ok("We ask."));
        check(b"one\ntwo\nthr\xe9e", Err("line 3: is not valid UTF-8"));
        check(b"one\n\0\xff", Err("line 2: is a binary file and no text"));
        check(b"%PDF-1.7\n\0", Err("is a PDF; copy its text into a file"));
        check(b"\xff\xfea\0", Err("is UTF-16 text; save it as UTF-8"));
    }
}
