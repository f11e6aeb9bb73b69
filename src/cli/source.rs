//! Reads a file or standard input into a source, or says in a few words why it cannot be read.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use smallprint::Source;
use smallprint_pdf::Unreadable;

use super::html;

/// A policy of an invented shop, to show a report without a file at hand.
const SAMPLE: &str = include_str!("../../www/sample.txt");

/// What is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    File(PathBuf),
    Standard,
    Sample,
}

impl From<OsString> for Input {
    fn from(value: OsString) -> Self {
        if value == "-" { Self::Standard } else { Self::File(value.into()) }
    }
}

impl Input {
    /// What the reader calls it.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Standard => "standard input".to_owned(),
            Self::Sample => "sample".to_owned(),
        }
    }
}

/// A text, and whether places in it are places in its file: what was taken out of a page or a PDF stands elsewhere there.
pub struct Text {
    pub source: Source,
    pub is_file: bool,
}

pub fn read(input: &Input) -> Result<Text, String> {
    match input {
        Input::File(path) => read_file(path),
        Input::Standard => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            from_bytes(bytes, false)
        }
        Input::Sample => Ok(plain(SAMPLE.to_owned(), true)),
    }
}

fn read_file(path: &Path) -> Result<Text, String> {
    if path.is_dir() {
        return Err("is a folder; name the files in it".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| reason(&error))?;
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    from_bytes(bytes, matches!(extension.as_str(), "html" | "htm" | "xhtml"))
}

/// Why something cannot be read.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read by you".to_owned(),
        _ => error.to_string(),
    }
}

/// Makes a source of the bytes of a file. What holds no text is refused, with the line where it stops being text.
fn from_bytes(bytes: Vec<u8>, is_html: bool) -> Result<Text, String> {
    if bytes.starts_with(b"%PDF-") {
        return Ok(plain(smallprint_pdf::text(&bytes).map_err(explain)?, false));
    }
    let text = decode(&bytes, is_html)?;
    if is_html || looks_like_html(&text) {
        return Ok(Text { source: html::read(&text), is_file: false });
    }
    Ok(plain(text, true))
}

fn plain(text: String, is_file: bool) -> Text {
    Text { source: Source { text, ..Source::default() }, is_file }
}

fn explain(reason: Unreadable) -> String {
    match reason {
        Unreadable::Locked => "is a PDF that asks for a password; save it without one",
        Unreadable::NoText => "is a PDF without text, perhaps of scanned pages; copy its text into a file",
        Unreadable::Broken => "is a PDF that cannot be opened; copy its text into a file",
    }
    .to_owned()
}

/// The text of bytes: by their byte order mark, by what an HTML file says of itself, as UTF-8, or else as Windows did it.
fn decode(bytes: &[u8], is_html: bool) -> Result<String, String> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    if marked.is_none()
        && let Some(place) = bytes.iter().position(|&byte| byte == 0)
    {
        let line = bytes[..place].iter().filter(|&&byte| byte == b'\n').count() + 1;
        return Err(format!("line {line}: is a binary file and no text"));
    }
    let told = || if is_html || looks_like_html(&WINDOWS_1252.decode(bytes).0) { charset(bytes) } else { None };
    let plain = || if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
    let encoding = marked.or_else(told).unwrap_or_else(plain);
    Ok(encoding.decode(bytes).0.into_owned())
}

/// The encoding that an HTML file names in its first kilobyte, as browsers look for it.
fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let label = rest.trim_start_matches(['"', '\'', ' ']).split(['"', '\'', ' ', ';', '>', '/']).next()?;
    Encoding::for_label(label.as_bytes())
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
            let read = from_bytes(bytes.to_vec(), false).map(|text| text.source.text);
            assert_eq!(read.as_deref().map_err(String::as_str), expected);
        };
        check(b"", Ok(""));
        check("We keep your name, Zoë.".as_bytes(), Ok("We keep your name, Zoë."));
        check(b"<p>We ask.", Ok("<p>We ask."));
        check(b"\n <!DOCTYPE HTML><p>We ask.", Ok("We ask."));
        check("\u{feff}<html>We ask.".as_bytes(), Ok("We ask."));
        check(b"one\n\0\xff", Err("line 2: is a binary file and no text"));
        check(b"%PDF-1.7\n\0", Err("is a PDF that cannot be opened; copy its text into a file"));
    }

    #[test]
    fn reads_the_encodings_of_old_files() {
        let check = |bytes: &[u8], expected: &str| {
            let read = from_bytes(bytes.to_vec(), false).map(|text| text.source.text);
            assert_eq!(read.as_deref(), Ok(expected));
        };
        check(b"Zo\xeb\x92s caf\xe9", "Zoë’s café");
        check(b"\xff\xfeZ\0o\0", "Zo");
        check(b"\xfe\xff\0Z\0o", "Zo");
        check(b"<html><meta charset=\"koi8-r\"><p>\xc4\xc1", "да");
        check(b"<html><meta http-equiv=content-type content='text/html; charset=ISO-8859-2'>\xb1", "ą");
        check("<html><meta charset=utf-8>Zoë".as_bytes(), "Zoë");
    }
}
