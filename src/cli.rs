//! The command line: carries out what was asked, and tells by its exit status how that went.

mod arguments;
mod batch;
mod diff;
mod explain;
mod html;
mod page;
mod paper;
mod practices;
mod source;
mod survey;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Command, Format, Input};
use smallprint::Source;
use smallprint::words::harmless;

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
    let status = match command {
        Command::Help => {
            out.write_all(arguments::HELP.as_bytes())?;
            DONE
        }
        Command::Version => {
            writeln!(out, "smallprint {}", env!("CARGO_PKG_VERSION"))?;
            DONE
        }
        Command::Batch if batch::run(io::stdin().lock(), out)? == 0 => {
            complain("no line of standard input could be read");
            UNREADABLE
        }
        Command::Batch => DONE,
        Command::Report { format, inputs } => report(*format, inputs, out)?,
        Command::Diff { format, old, new } => diff(*format, old, new, out)?,
        Command::Survey(request) => survey::run(request, out)?,
        Command::Explain { choice, inputs } => {
            let paper = paper::of_terminal();
            for_each(inputs, |name, source| {
                explain::write(out, name, &smallprint::explain(&source), choice.as_ref(), &paper)
            })?
        }
    };
    out.flush()?;
    Ok(status)
}

/// Writes the report of each input.
fn report(format: Format, inputs: &[Input], out: &mut impl Write) -> io::Result<u8> {
    let paper = paper::of_terminal();
    let is_one = inputs.len() == 1;
    for_each(inputs, |name, source| {
        let report = smallprint::analyze(&source);
        match format {
            Format::Text => out.write_all(terminal::page(name, &report, &paper).as_bytes()),
            Format::Json if is_one => batch::line(out, &report),
            Format::Json => batch::line(out, &batch::Answer { id: Some(name.into()), report }),
        }
    })
}

/// Writes what changed between two inputs; where one can't be read there is nothing to compare.
fn diff(format: Format, old: &Input, new: &Input, out: &mut impl Write) -> io::Result<u8> {
    let mut sources = Vec::new();
    for_each(&[old.clone(), new.clone()], |_, source| {
        sources.push(source);
        Ok(())
    })?;
    let [old_source, new_source] = &sources[..] else { return Ok(UNREADABLE) };
    let comparison = smallprint::compare(old_source, new_source);
    match format {
        Format::Text => {
            out.write_all(diff::page(&old.name(), &new.name(), &comparison, &paper::of_terminal()).as_bytes())?
        }
        Format::Json => batch::line(out, &comparison)?,
    }
    Ok(DONE)
}

/// Hands on each input that can be read with its name, and says one line of complaint for each that cannot.
fn for_each(inputs: &[Input], mut write: impl FnMut(&str, Source) -> io::Result<()>) -> io::Result<u8> {
    let mut status = DONE;
    for input in inputs {
        let name = input.name();
        match source::read(input) {
            Ok(source) => write(&name, source)?,
            Err(reason) => {
                complain(&format!("{name}: {reason}"));
                status = UNREADABLE;
            }
        }
    }
    Ok(status)
}

/// Says one line on standard error. Where even that cannot be written, nobody is there to be told.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "smallprint: {}", harmless(message));
}
