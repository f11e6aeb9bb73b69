//! Reads the lines of files: texts to survey, and tables of cells that are parted by tabs.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use smallprint::Source;

use crate::cli::batch;

/// A text with the name by which it is found again: the file's, and its id there.
pub struct Text {
    pub document: String,
    pub source: Source,
}

/// Every text of some files. What can't be read is told in `complaints`, by file and line.
pub fn read(files: &[PathBuf], complaints: &mut Vec<String>) -> Vec<Text> {
    let mut texts = Vec::new();
    for file in files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        for (number, line) in lines(file, complaints) {
            match batch::understand(&line, number) {
                Ok(text) => {
                    let document = format!("{stem}/{}", name(text.id, number));
                    texts.push(Text { document, source: text.source });
                }
                Err(refusal) => complaints.push(format!("{}: line {number}: {}", file.display(), refusal.error)),
            }
        }
    }
    texts
}

/// The id of a text as it is written, or the number of its line.
fn name(id: Option<Value>, number: usize) -> String {
    match id {
        Some(Value::String(id)) => id.split(['\t', '\n', '\r']).collect::<Vec<_>>().join(" "),
        Some(id) => id.to_string(),
        None => number.to_string(),
    }
}

/// The rows of a table, each read by `understand`; empty lines and those that begin with `#` tell nothing.
pub fn rows<T>(file: &Path, complaints: &mut Vec<String>, understand: impl Fn(&[&str]) -> Result<T, String>) -> Vec<T> {
    let mut rows = Vec::new();
    for (number, line) in lines(file, complaints) {
        let line = String::from_utf8_lossy(&line);
        if line.starts_with('#') {
            continue;
        }
        match understand(&line.trim_end().split('\t').collect::<Vec<_>>()) {
            Ok(row) => rows.push(row),
            Err(reason) => complaints.push(format!("{}: line {number}: {reason}", file.display())),
        }
    }
    rows
}

/// The lines of a file that are not blank, with their numbers from 1.
fn lines(file: &Path, complaints: &mut Vec<String>) -> Vec<(usize, Vec<u8>)> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            complaints.push(format!("{}: {error}", file.display()));
            return Vec::new();
        }
    };
    // Some programs begin a file with a byte order mark.
    let content = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let numbered = (1..).zip(content.split(|&byte| byte == b'\n'));
    numbered.filter(|(_, line)| !line.trim_ascii().is_empty()).map(|(number, line)| (number, line.to_vec())).collect()
}
