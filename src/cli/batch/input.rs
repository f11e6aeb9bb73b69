//! Opens what a batch reads: a file or standard input, compressed or not, of lines or of rows.

use std::fs::File;
use std::io::{self, BufRead, BufReader};

use flate2::bufread::MultiGzDecoder;

use super::arguments::{Format, Request};
use super::lines::Lines;
use super::question::Question;
use super::rows::Rows;
use crate::cli::source::{Input, reason};

/// What every file that gzip has made begins with; no text does.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// What is read for as long as it can be read.
pub type Questions = Box<dyn Iterator<Item = io::Result<Question>> + Send>;

pub fn open(request: &Request) -> Result<Questions, String> {
    let bytes: Box<dyn BufRead + Send> = match &request.file {
        Input::File(path) => Box::new(BufReader::new(File::open(path).map_err(|error| reason(&error))?)),
        _ => Box::new(BufReader::new(io::stdin())),
    };
    let plain = unzipped(bytes).map_err(|error| reason(&error))?;
    match (request.format(), request.text_column.as_deref()) {
        (Format::Ndjson, None) => Ok(Box::new(Lines::new(plain))),
        (Format::Ndjson, Some(_)) => Err("has lines and no columns; --input csv reads it as a table".to_owned()),
        (Format::Csv, column) => Ok(Box::new(Rows::new(plain, column.unwrap_or("text"))?)),
    }
}

fn unzipped(mut bytes: Box<dyn BufRead + Send>) -> io::Result<Box<dyn BufRead + Send>> {
    let is_zipped = bytes.fill_buf()?.starts_with(&GZIP);
    Ok(if is_zipped { Box::new(BufReader::new(MultiGzDecoder::new(bytes))) } else { bytes })
}
