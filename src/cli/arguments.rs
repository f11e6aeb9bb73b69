//! Understands the arguments of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use super::practices::{Choice, choose};
use super::survey;

pub const HELP: &str = "\
Smallprint reads privacy policies and tells what is in them: a risk from 0 to 100,
the clauses behind it with their quotes, and what the policy leaves unsaid.
Nothing leaves this machine.

Usage:
  smallprint [FILE ...]             a report for people
  smallprint --format json FILE     the report as JSON; for several files one line each
  smallprint batch                  reads lines {\"id\", \"text\", \"title\"?, \"url\"?} from standard input
                                    and writes lines {\"id\", \"report\"} in the same order
  smallprint --sample               a report on the policy of an invented shop
  smallprint diff OLD NEW           what changed between two versions of a policy
  smallprint explain FILE ...       why it says that: each sentence with what was recognised in it,
                                    the rules that fired, and those that were held back and why
  smallprint survey FILE.ndjson ... how often each level is stated in lines {\"id\", \"text\", …}

FILE is text, Markdown, HTML or a PDF; - is standard input.

Options:
  --format text|json   how a report or a diff is written (text unless said otherwise)
  --practice ID        explain, survey: only the rules of this practice, or of a level (ID/LEVEL)
  --list               survey: print the sentences, and not only their number
  --sample N           survey: N of each level, always the same ones
  --save FILE          survey: keep what was found, without its sentences, for a later comparison
  --against FILE       survey: compare with what was kept: what is new, what is gone
  --judged FILE        survey: how many of a sample are right, by judgements of readers;
                       with --list the sentences of the sample that nobody has judged
  -h, --help           this help
  -V, --version        the version

Exit status:
  0  everything was read (batch: at least one line was)
  1  something could not be read; each is named on standard error
  2  the arguments were not understood

Colours are left out where NO_COLOR is set or the output is no terminal.
";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Help,
    Version,
    Batch,
    Report { format: Format, inputs: Vec<Input> },
    Diff { format: Format, old: Input, new: Input },
    Explain { choice: Option<Choice>, inputs: Vec<Input> },
    Survey(survey::Request),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    File(PathBuf),
    Standard,
    Sample,
}

impl Input {
    fn of(value: OsString) -> Self {
        if value == "-" { Self::Standard } else { Self::File(value.into()) }
    }

    /// What the reader calls it.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Standard => "standard input".to_owned(),
            Self::Sample => "sample".to_owned(),
        }
    }
}

/// Reads the arguments, or says in a few words what is wrong with them.
pub fn parse(mut parser: lexopt::Parser) -> Result<Command, String> {
    let mut format = Format::Text;
    let mut inputs = Vec::new();
    let mut batch = false;
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("sample") => inputs.push(Input::Sample),
            Long("format") => format = parse_format(&parser.value().map_err(|error| error.to_string())?)?,
            Value(value) if value == "diff" && inputs.is_empty() && !batch => return parse_diff(parser, format),
            Value(value) if value == "explain" && inputs.is_empty() && !batch => return parse_explain(parser),
            Value(value) if value == "survey" && inputs.is_empty() && !batch => {
                return survey::parse(&mut parser).map(|request| request.map_or(Command::Help, Command::Survey));
            }
            Value(value) if value == "batch" && inputs.is_empty() && !batch => batch = true,
            Value(value) => inputs.push(Input::of(value)),
            argument => return Err(argument.unexpected().to_string()),
        }
    }
    match (batch, inputs.is_empty()) {
        (true, true) => Ok(Command::Batch),
        (true, false) => Err("batch reads standard input and takes no file".to_owned()),
        (false, true) => Ok(Command::Report { format, inputs: vec![Input::Standard] }),
        (false, false) => Ok(Command::Report { format, inputs }),
    }
}

fn parse_diff(mut parser: lexopt::Parser, mut format: Format) -> Result<Command, String> {
    let mut inputs = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("format") => format = parse_format(&parser.value().map_err(|error| error.to_string())?)?,
            Long("sample") => inputs.push(Input::Sample),
            Value(value) => inputs.push(Input::of(value)),
            argument => return Err(argument.unexpected().to_string()),
        }
    }
    match <[Input; 2]>::try_from(inputs) {
        Ok([Input::Standard, Input::Standard]) => Err("diff can read only one text from standard input".to_owned()),
        Ok([old, new]) => Ok(Command::Diff { format, old, new }),
        Err(inputs) => Err(format!("diff needs two files, an old and a new one, not {}", inputs.len())),
    }
}

fn parse_explain(mut parser: lexopt::Parser) -> Result<Command, String> {
    let mut choice = None;
    let mut inputs = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("practice") => {
                let name = parser.value().map_err(|error| error.to_string())?;
                choice = Some(choose(&name.to_string_lossy())?);
            }
            Long("sample") => inputs.push(Input::Sample),
            Value(value) => inputs.push(Input::of(value)),
            argument => return Err(argument.unexpected().to_string()),
        }
    }
    if inputs.is_empty() {
        return Err("explain needs a file, or - for standard input".to_owned());
    }
    Ok(Command::Explain { choice, inputs })
}

fn parse_format(value: &std::ffi::OsStr) -> Result<Format, String> {
    match value.to_str() {
        Some("text") => Ok(Format::Text),
        Some("json") => Ok(Format::Json),
        _ => Err(format!("the format is text or json, not {}", value.to_string_lossy())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], expected: Result<Command, &str>) {
        let all = ["smallprint"].iter().chain(arguments).map(|argument| (*argument).to_owned());
        let parsed = parse(lexopt::Parser::from_iter(all));
        match expected {
            Ok(command) => assert_eq!(parsed, Ok(command), "{arguments:?}"),
            Err(part) => assert!(parsed.as_ref().is_err_and(|error| error.contains(part)), "{arguments:?}: {parsed:?}"),
        }
    }

    #[test]
    fn understands_what_help_tells() {
        let file = |name: &str| Input::File(name.into());
        check(&[], Ok(Command::Report { format: Format::Text, inputs: vec![Input::Standard] }));
        check(
            &["a.txt", "-"],
            Ok(Command::Report { format: Format::Text, inputs: vec![file("a.txt"), Input::Standard] }),
        );
        check(&["--format=json", "a"], Ok(Command::Report { format: Format::Json, inputs: vec![file("a")] }));
        check(&["--sample"], Ok(Command::Report { format: Format::Text, inputs: vec![Input::Sample] }));
        check(&["--", "--sample"], Ok(Command::Report { format: Format::Text, inputs: vec![file("--sample")] }));
        check(&["batch"], Ok(Command::Batch));
        check(&["./batch"], Ok(Command::Report { format: Format::Text, inputs: vec![file("./batch")] }));
        check(&["a.txt", "-h"], Ok(Command::Help));
        check(&["--version"], Ok(Command::Version));
        check(
            &["explain", "--practice", "data-sale", "a.txt", "-"],
            Ok(Command::Explain {
                choice: Some(Choice { practice: "data-sale".to_owned(), level: None }),
                inputs: vec![file("a.txt"), Input::Standard],
            }),
        );
        check(
            &["diff", "--format", "json", "old.txt", "-"],
            Ok(Command::Diff { format: Format::Json, old: file("old.txt"), new: Input::Standard }),
        );
        check(
            &["a.txt", "explain"],
            Ok(Command::Report { format: Format::Text, inputs: vec![file("a.txt"), file("explain")] }),
        );
    }

    #[test]
    fn says_what_is_wrong() {
        check(&["batch", "a.txt"], Err("takes no file"));
        check(&["--format", "xml"], Err("text or json"));
        check(&["--format"], Err("format"));
        check(&["--colour"], Err("--colour"));
        check(&["diff", "a.txt"], Err("two files"));
        check(&["diff", "a", "b", "c"], Err("not 3"));
        check(&["diff", "-", "-"], Err("only one"));
        check(&["explain"], Err("needs a file"));
        check(&["explain", "a.txt", "--practice", "data-sael"], Err("data-sale"));
        check(&["explain", "a.txt", "--format", "json"], Err("--format"));
    }
}
