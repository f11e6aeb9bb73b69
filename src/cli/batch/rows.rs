//! Reads texts from the rows of a table in CSV, whose first row names the columns.

use std::io::{self, BufRead};

use csv::{ByteRecord, Reader, ReaderBuilder};
use smallprint::Source;

use super::question::{Question, Refusal, Text};

/// The texts of all rows. A cell may hold several lines, and however long a row is, it is one row.
pub struct Rows<Bytes> {
    table: Reader<Bytes>,
    /// How many rows were read, the one of the names among them.
    read: usize,
    text: usize,
    id: Option<usize>,
    title: Option<usize>,
    url: Option<usize>,
}

impl<Bytes: BufRead> Rows<Bytes> {
    /// Reads the names of the columns; without one of texts there is nothing to read.
    pub fn new(bytes: Bytes, text_column: &str) -> Result<Self, String> {
        let mut table = ReaderBuilder::new().flexible(true).from_reader(bytes);
        let names = table.byte_headers().map_err(|error| error.to_string())?;
        let names: Vec<String> = names.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
        let column = |wanted: &str| names.iter().position(|name| name.eq_ignore_ascii_case(wanted));
        let text = column(text_column).ok_or_else(|| {
            let named = names.join(", ");
            format!("has no column \"{text_column}\" among {named}; --text-column names the one to read")
        })?;
        let [id, title, url] = ["id", "title", "url"].map(column);
        Ok(Rows { table, read: 1, text, id, title, url })
    }

    fn understand(&self, row: &ByteRecord) -> Question {
        let cell = |column: Option<usize>| row.get(column?).filter(|cell| !cell.is_empty());
        let words = |column| cell(column).map(|cell| String::from_utf8_lossy(cell).into_owned());
        // A cell may hold many lines: people look for a row by its number.
        let line = self.read;
        let id = words(self.id).map(Into::into);
        let Some(text) = row.get(self.text) else {
            return Err(Refusal { id, line, error: "the row ends before the column of texts".to_owned() });
        };
        match String::from_utf8(text.to_vec()) {
            Ok(text) => {
                let source = Source { text, title: words(self.title), url: words(self.url), ..Source::default() };
                Ok(Text { id, line, source })
            }
            Err(error) => {
                let place = error.utf8_error().valid_up_to() + 1;
                Err(Refusal { id, line, error: format!("not valid UTF-8 at byte {place} of the text") })
            }
        }
    }
}

impl<Bytes: BufRead> Iterator for Rows<Bytes> {
    type Item = io::Result<Question>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = ByteRecord::new();
        match self.table.read_byte_record(&mut row) {
            Ok(true) => {
                self.read += 1;
                Some(Ok(self.understand(&row)))
            }
            Ok(false) => None,
            Err(error) => Some(Err(error.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = Result<(Option<String>, String, Option<String>), String>;

    fn read(table: &[u8], text_column: &str) -> Result<Vec<(usize, Read)>, String> {
        let told = |question| match question {
            Ok(Text { id, line, source }) => {
                (line, Ok((id.and_then(|id| id.as_str().map(str::to_owned)), source.text, source.url)))
            }
            Err(Refusal { line, error, .. }) => (line, Err(error)),
        };
        Ok(Rows::new(table, text_column)?.map(|question| told(question.expect("bytes in memory"))).collect())
    }

    #[test]
    fn columns_are_found_by_name_and_cells_may_hold_lines() {
        let table = "\u{feff}ID,Policy,url\r\n1,\"We sell \"\"it\"\".\nWe keep it.\",https://fern.example\r\n\r\n,We ask.,\r\n2\n";
        let row = |id: Option<&str>, text: &str, url: Option<&str>| {
            Ok((id.map(str::to_owned), text.to_owned(), url.map(str::to_owned)))
        };
        assert_eq!(
            read(table.as_bytes(), "policy"),
            Ok(vec![
                (2, row(Some("1"), "We sell \"it\".\nWe keep it.", Some("https://fern.example"))),
                (3, row(None, "We ask.", None)),
                (4, Err("the row ends before the column of texts".to_owned())),
            ])
        );
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(
            read(b"text\nTea \xff", "text"),
            Ok(vec![(2, Err("not valid UTF-8 at byte 5 of the text".to_owned()))])
        );
        let refused = read(b"id,policy\n1,Tea", "text").expect_err("no column of texts");
        assert!(refused.contains("\"text\" among id, policy"), "{refused}");
        assert!(read(b"", "text").is_err());
    }
}
