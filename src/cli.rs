//! The command line: carries out what was asked, and tells by its exit status how that went.

mod arguments;
mod batch;
mod diff;
mod examples;
mod explain;
mod html;
mod page;
mod paper;
mod practices;
mod progress;
mod reports;
mod source;
mod survey;
mod terminal;

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use arguments::{Arguments, Command, DiffFormat};
use paper::Paper;
use smallprint::words::harmless;
use source::{Input, Text};

/// Everything was read.
const DONE: u8 = 0;
/// Something could not be read; the rest was.
const UNREADABLE: u8 = 1;
/// The arguments were not understood, and nothing was done.
const MISUSED: u8 = 2;
/// A text is as bad as it was not to be, or could not be judged.
const FAILED: u8 = 3;

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let arguments = match arguments::parse(env::args_os()) {
        Ok(arguments) => arguments,
        Err(told) => {
            // Where it can't be written, nobody is there to be told.
            let _ = told.print();
            return ExitCode::from(if told.use_stderr() { MISUSED } else { DONE });
        }
    };
    match carry_out(&arguments, &mut io::stdout().lock()) {
        Ok(status) => ExitCode::from(status),
        // Whoever read the output has seen enough, as in `smallprint FILE | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(DONE),
        Err(error) => {
            complain(&format!("the report could not be written: {error}"));
            ExitCode::from(UNREADABLE)
        }
    }
}

fn carry_out(arguments: &Arguments, out: &mut impl Write) -> io::Result<u8> {
    let paper = paper::of_output(arguments.color);
    let status = match &arguments.command {
        None => reports::write(&arguments.report, &paper, out)?,
        Some(Command::Batch(request)) => batch::run(request, out)?,
        Some(Command::Diff { old, new, format }) => diff([old, new], *format, &paper, out)?,
        Some(Command::Survey(request)) => survey::run(request, &paper, out)?,
        Some(Command::Explain { files, sample, practice }) => {
            for_each(&arguments::inputs(*sample, files), |name, text| {
                explain::write(out, name, &smallprint::explain(&text.source), practice.as_ref(), &paper)
            })?
        }
        Some(Command::Completions { shell }) => {
            out.write_all(&arguments::completions(*shell))?;
            DONE
        }
    };
    out.flush()?;
    Ok(status)
}

/// Writes what changed between two inputs; where one can't be read there is nothing to compare.
fn diff(inputs: [&Input; 2], format: DiffFormat, paper: &Paper, out: &mut impl Write) -> io::Result<u8> {
    let mut texts = Vec::new();
    for_each(&inputs.map(Input::clone), |_, text| {
        texts.push(text.source);
        Ok(())
    })?;
    let [old, new] = &texts[..] else { return Ok(UNREADABLE) };
    let comparison = smallprint::compare(old, new);
    match format {
        DiffFormat::Text => {
            let [old, new] = inputs.map(Input::name);
            out.write_all(diff::page(&old, &new, &comparison, paper).as_bytes())?;
        }
        DiffFormat::Json => batch::line(out, &comparison)?,
    }
    Ok(DONE)
}

/// Hands on each input that can be read with its name, and says one line of complaint for each that cannot.
fn for_each(inputs: &[Input], mut write: impl FnMut(&str, Text) -> io::Result<()>) -> io::Result<u8> {
    let mut status = DONE;
    for input in inputs {
        let name = input.name();
        if *input == Input::Standard && io::stdin().is_terminal() {
            complain("reading what you type or paste, until Ctrl-D; --help tells what else there is");
        }
        match source::read(input) {
            Ok(text) => write(&name, text)?,
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
