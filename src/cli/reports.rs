//! Writes the reports that are asked for, in the format that is asked for.

use std::io::{self, Write};
use std::mem;

use smallprint::{CSV_HEADER, Filed, Report, Tongue, csv_rows, markdown, sarif};

use super::arguments::{Format, ReportRequest};
use super::batch::{Answer, line};
use super::paper::Paper;
use super::{DONE, FAILED, for_each, terminal};

/// What the one log of all files is made of at the end.
struct Kept {
    name: String,
    text: Option<String>,
    report: Report,
}

impl Kept {
    fn filed(&self) -> Filed<'_> {
        Filed { path: &self.name, text: self.text.as_deref(), report: &self.report }
    }
}

/// Writes the report of each text, and tells by the status how that went.
pub fn write(request: &ReportRequest, paper: &Paper, out: &mut impl Write) -> io::Result<u8> {
    let inputs = request.inputs();
    let extent = if request.all { &terminal::WHOLE } else { &terminal::BRIEF };
    let mut kept = Vec::new();
    let mut fails = false;
    let mut is_first = true;
    let status = for_each(&inputs, |name, text| {
        let report = smallprint::analyze_for(&text.source, request.profile);
        let band = report.score.as_ref().map(|score| score.band);
        fails |= request.fail_on.is_some_and(|worst| band.is_none_or(|band| band >= worst));
        let is_first = mem::take(&mut is_first);
        match request.format {
            Format::Text => out.write_all(terminal::page(name, &report, extent, paper).as_bytes()),
            Format::Json if inputs.len() == 1 => line(out, &report),
            Format::Json => line(out, &Answer { id: Some(name.into()), report }),
            Format::Markdown => {
                let gap = if is_first { "" } else { "\n" };
                write!(out, "{gap}{}", markdown(name, &report, &Tongue::ENGLISH))
            }
            Format::Csv => {
                let header = if is_first { CSV_HEADER } else { "" };
                write!(out, "{header}{}", csv_rows(name, &report, &Tongue::ENGLISH))
            }
            Format::Sarif => {
                kept.push(Kept { name: name.to_owned(), text: text.is_file.then_some(text.source.text), report });
                Ok(())
            }
        }
    })?;
    if request.format == Format::Sarif {
        out.write_all(sarif(&kept.iter().map(Kept::filed).collect::<Vec<_>>()).as_bytes())?;
    }
    // That something could not be read weighs more than how the rest was judged.
    Ok(if fails && status == DONE { FAILED } else { status })
}
