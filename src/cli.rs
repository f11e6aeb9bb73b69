//! The command line: carries out what was asked, and tells by its exit status how that went.

mod arguments;
mod batch;
mod html;
mod paper;
mod source;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Command, Format, Input};

/// Everything was read.
const DONE: u8 = 0;
/// Something could not be read; the rest was.
const UNREADABLE: u8 = 1;
/// The arguments were not understood, and nothing was done.
const MISUSED: u8 = 2;

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let command = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(message) => {
            complain(&format!("{message}; see smallprint --help"));
            return ExitCode::from(MISUSED);
        }
    };
    match carry_out(&command, &mut io::stdout().lock()) {
        Ok(status) => ExitCode::from(status),
        // Whoever read the output has seen enough, as in `smallprint FILE | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(DONE),
        Err(error) => {
            complain(&format!("the report could not be written: {error}"));
            ExitCode::from(UNREADABLE)
        }
    }
}

fn carry_out(command: &Command, out: &mut impl Write) -> io::Result<u8> {
    match command {
        Command::Help => out.write_all(arguments::HELP.as_bytes())?,
        Command::Version => writeln!(out, "smallprint {}", env!("CARGO_PKG_VERSION"))?,
        Command::Batch => {
            let written = batch::run(io::stdin().lock(), out)?;
            if written == 0 {
                complain("no line of standard input could be read");
                return Ok(UNREADABLE);
            }
        }
        Command::Report { format, inputs } => return report(*format, inputs, out),
    }
    Ok(DONE)
}

/// Writes the report of each input that can be read, and one line of complaint for each that cannot.
fn report(format: Format, inputs: &[Input], out: &mut impl Write) -> io::Result<u8> {
    let paper = paper::of_terminal();
    let mut status = DONE;
    for input in inputs {
        let name = input.name();
        let source = match source::read(input) {
            Ok(source) => source,
            Err(reason) => {
                complain(&format!("{name}: {reason}"));
                status = UNREADABLE;
                continue;
            }
        };
        let report = smallprint::analyze(&source);
        match format {
            Format::Text => out.write_all(terminal::page(&name, &report, &paper).as_bytes())?,
            Format::Json if inputs.len() == 1 => batch::line(out, &report)?,
            Format::Json => batch::line(out, &batch::Answer { id: Some(name.into()), report })?,
        }
    }
    out.flush()?;
    Ok(status)
}

/// Says one line on standard error. Where even that cannot be written, nobody is there to be told.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "smallprint: {}", paper::harmless(message));
}
