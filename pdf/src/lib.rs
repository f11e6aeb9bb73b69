//! Extracts the text of a PDF, so that a policy in that form can be read like any other.
//!
//! It is a module of its own since it is larger than the engine and hardly ever needed: a browser loads it with the
//! first PDF that is opened.

mod pages;

use std::panic::{self, AssertUnwindSafe};

use pdf_extract::{OutputError, extract_text_from_mem_by_pages};

/// Why a PDF has no text to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It can be opened with a password only.
    Locked,
    /// It holds pictures of text, or nothing.
    NoText,
    /// It is no PDF, or not a whole one.
    Broken,
}

/// The text of a PDF: a line for each of its lines, blank lines between paragraphs, and the running heads and page
/// numbers left out.
pub fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let pages = without_panic(|| extract_text_from_mem_by_pages(bytes)).ok_or(Unreadable::Broken)?;
    let pages = pages.map_err(|error| match error {
        OutputError::PdfError(_) if is_locked(bytes) => Unreadable::Locked,
        _ => Unreadable::Broken,
    })?;
    let text = pages::join(&pages);
    if text.contains(char::is_alphanumeric) { Ok(text) } else { Err(Unreadable::NoText) }
}

/// Runs what may panic on a broken file. In WebAssembly a panic ends the module, and its caller is told.
fn without_panic<T>(run: impl FnOnce() -> T) -> Option<T> {
    let told = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(told);
    result.ok()
}

fn is_locked(bytes: &[u8]) -> bool {
    bytes.windows(b"/Encrypt".len()).any(|window| window == b"/Encrypt")
}

#[cfg(target_arch = "wasm32")]
mod border {
    use wasm_bindgen::prelude::*;

    use crate::Unreadable;

    /// The text of a PDF. Throws an `Error` whose message is `locked`, `no-text` or `broken`.
    #[wasm_bindgen(js_name = textOf)]
    pub fn text_of(bytes: &[u8]) -> Result<String, JsError> {
        crate::text(bytes).map_err(|reason| {
            JsError::new(match reason {
                Unreadable::Locked => "locked",
                Unreadable::NoText => "no-text",
                Unreadable::Broken => "broken",
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF with one page for each list of lines.
    fn pdf(pages: &[&[&str]]) -> Vec<u8> {
        let count = pages.len();
        let kids: String = (0..count).map(|page| format!("{} 0 R ", 4 + 2 * page)).collect();
        let mut objects = vec![
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            format!("<< /Type /Pages /Kids [{kids}] /Count {count} >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        ];
        for (page, lines) in pages.iter().enumerate() {
            let font = "/Resources << /Font << /F1 3 0 R >> >>";
            let contents = 5 + 2 * page;
            objects.push(format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {font} /Contents {contents} 0 R >>"
            ));
            let shown: String = lines.iter().map(|line| format!("({line}) Tj T* ")).collect();
            let stream = format!("BT /F1 12 Tf 14 TL 60 780 Td {shown}ET");
            objects.push(format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()));
        }
        let mut file = b"%PDF-1.4\n".to_vec();
        let mut places = Vec::new();
        for (index, object) in objects.iter().enumerate() {
            places.push(file.len());
            file.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
        }
        let table = file.len();
        file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
        file.extend(places.iter().flat_map(|place| format!("{place:010} 00000 n \n").into_bytes()));
        let size = objects.len() + 1;
        file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
        file
    }

    #[test]
    fn reads_the_lines_of_a_page() {
        let read = text(&pdf(&[&["Privacy Policy", "We keep your name."]])).expect("text");
        assert_eq!(read.split_whitespace().collect::<Vec<_>>().join(" "), "Privacy Policy We keep your name.");
    }

    #[test]
    fn says_why_there_is_no_text() {
        assert_eq!(text(b"%PDF-1.4\nnothing"), Err(Unreadable::Broken));
        assert_eq!(text(b""), Err(Unreadable::Broken));
        assert_eq!(text(&pdf(&[&[]])), Err(Unreadable::NoText));
        let whole = pdf(&[&["We keep your name."]]);
        for end in (0..whole.len()).step_by(7) {
            let _ = text(&whole[..end]);
        }
    }
}
