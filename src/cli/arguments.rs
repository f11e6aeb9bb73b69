//! Understands the arguments of the command line; what is said of each here is its help.

use std::ffi::OsString;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use smallprint::{Band, Profile};

use super::practices::{Choice, choose};
use super::source::Input;
use super::{batch, examples, survey};

/// Reads privacy policies and tells what is in them: a risk from 0 to 100, the clauses behind it with their quotes, and
/// what the policy leaves unsaid.
///
/// Nothing leaves this machine.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(
    name = "smallprint",
    version,
    override_usage = "smallprint [OPTIONS] [FILE]...\n       smallprint COMMAND",
    after_help = examples::REPORT,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,

    #[command(flatten)]
    pub report: ReportRequest,

    /// When the output has colours; auto: on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub color: Colour,
}

/// What a report is asked for, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
pub struct ReportRequest {
    /// Texts, Markdown, HTML or PDF; - is standard input, which is read where none is named
    #[arg(value_name = "FILE")]
    pub files: Vec<Input>,

    /// A report on the policy of an invented shop
    #[arg(long)]
    pub sample: bool,

    /// How the report is written; json, for several files: a line each
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,

    /// Every clause, quote and value, and not only the first few of each kind
    #[arg(long, short)]
    pub all: bool,

    /// Exit with status 3 where a text has this band or a worse one, or could not be judged
    #[arg(long, value_name = "BAND", value_parser = bands(), ignore_case = true)]
    pub fail_on: Option<Band>,

    /// Whose concerns are weighed; the report says so
    #[arg(long, value_parser = profiles(), default_value = "default")]
    pub profile: Profile,
}

#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Read lines {"id", "text", "title"?, "url"?} and write lines {"id", "report"} in the same order
    ///
    /// A line that cannot be read is answered by {"id"?, "line", "error"}, and the run goes on; of a table, the
    /// row is numbered. On a terminal, standard error tells how far it is, and how fast it goes. Whatever the input, only a
    /// few lines for each core are in memory.
    #[command(after_help = examples::BATCH)]
    Batch(batch::Request),

    /// Tell what changed between two versions of a policy
    ///
    /// Practices are compared, not words: a moved paragraph or another date changes nothing.
    #[command(after_help = examples::DIFF)]
    Diff {
        /// The older text; - is standard input
        old: Input,
        /// The newer text; - is standard input
        new: Input,
        /// How the comparison is written
        #[arg(long, value_enum, default_value_t)]
        format: DiffFormat,
    },

    /// Tell why: each sentence with what was recognised in it, and the rules that fired or were held back
    #[command(after_help = examples::EXPLAIN)]
    Explain {
        /// Texts, Markdown, HTML or PDF; - is standard input
        #[arg(value_name = "FILE", required_unless_present = "sample")]
        files: Vec<Input>,
        /// The policy of an invented shop
        #[arg(long)]
        sample: bool,
        /// Only the rules of this practice, or of one of its levels (ID/LEVEL)
        #[arg(long, value_name = "ID", value_parser = choose)]
        practice: Option<Choice>,
    },

    /// Count how often each level is stated in lines {"id", "text", …}, to see what a change of rules does
    #[command(after_help = examples::SURVEY)]
    Survey(survey::Request),

    /// Write what completes the arguments of this program in a shell
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// The shell that is to complete them
        shell: Shell,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people on a terminal
    #[default]
    Text,
    /// The whole report as data
    Json,
    /// To file or to paste into an issue
    Markdown,
    /// A row for each clause, gap and value
    Csv,
    /// For tools that review code
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum DiffFormat {
    /// For people on a terminal
    #[default]
    Text,
    /// The whole comparison as data
    Json,
}

impl ReportRequest {
    /// The sample, then the files; standard input where none is named.
    pub fn inputs(&self) -> Vec<Input> {
        let inputs = inputs(self.sample, &self.files);
        if inputs.is_empty() { vec![Input::Standard] } else { inputs }
    }
}

/// The sample, where it is asked for, then the files.
pub fn inputs(sample: bool, files: &[Input]) -> Vec<Input> {
    sample.then_some(Input::Sample).into_iter().chain(files.iter().cloned()).collect()
}

/// Reads the arguments, the program's name first. What is no arguments to work by is an error that prints itself: help,
/// the version, or what is wrong.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Arguments, clap::Error> {
    let parsed = Arguments::try_parse_from(arguments)?;
    let refuse = |message: &str| Err(Arguments::command().error(ErrorKind::ArgumentConflict, message));
    match &parsed.command {
        Some(_) if parsed.report != ReportRequest::default() => {
            refuse("what stands before a command belongs to a report; name the command first")
        }
        Some(Command::Diff { old: Input::Standard, new: Input::Standard, .. }) => {
            refuse("only one of the two texts can be read from standard input")
        }
        _ => Ok(parsed),
    }
}

/// What completes the arguments in a shell.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "smallprint", &mut script);
    script
}

fn bands() -> impl TypedValueParser<Value = Band> {
    PossibleValuesParser::new(["A", "B", "C", "D", "E"]).map(|letter| match letter.to_ascii_uppercase().as_str() {
        "A" => Band::A,
        "B" => Band::B,
        "C" => Band::C,
        "D" => Band::D,
        _ => Band::E,
    })
}

/// Whose concerns can be weighed.
pub fn profiles() -> impl TypedValueParser<Value = Profile> {
    let named = |name: &'static str, help: &'static str| PossibleValue::new(name).help(help);
    PossibleValuesParser::new([
        named("default", "Everyone's"),
        named("strict", "Those of a reader who takes what is left open for the worst"),
        named("children", "A child's"),
        named("advertising", "Those of a reader who wants no advertising that knows them"),
    ])
    .map(|name| match name.as_str() {
        "strict" => Profile::Strict,
        "children" => Profile::Children,
        "advertising" => Profile::Advertising,
        _ => Profile::Default,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Arguments, String> {
        let all = ["smallprint"].iter().chain(arguments).map(OsString::from);
        parse(all).map_err(|error| error.to_string())
    }

    fn file(name: &str) -> Input {
        Input::File(name.into())
    }

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn without_a_command_a_report_is_written() {
        let check = |arguments: &[&str], inputs: Vec<Input>, expected: ReportRequest| {
            let parsed = parsed(arguments).unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
            assert_eq!((parsed.report.inputs(), parsed.command), (inputs, None), "{arguments:?}");
            let given = ReportRequest { files: Vec::new(), ..parsed.report };
            assert_eq!(given, expected, "{arguments:?}");
        };
        let plain = ReportRequest::default;
        check(&[], vec![Input::Standard], plain());
        check(&["a.txt", "-"], vec![file("a.txt"), Input::Standard], plain());
        check(&["--format=json", "a"], vec![file("a")], ReportRequest { format: Format::Json, ..plain() });
        check(&["--sample"], vec![Input::Sample], ReportRequest { sample: true, ..plain() });
        check(&["--", "--sample"], vec![file("--sample")], plain());
        check(&["./batch"], vec![file("./batch")], plain());
        check(&["--profile", "strict"], vec![Input::Standard], ReportRequest { profile: Profile::Strict, ..plain() });
        check(&["--fail-on", "d", "a"], vec![file("a")], ReportRequest { fail_on: Some(Band::D), ..plain() });
    }

    #[test]
    fn a_command_has_arguments_of_its_own() {
        let check = |arguments: &[&str], expected: Command| {
            assert_eq!(parsed(arguments).map(|parsed| parsed.command), Ok(Some(expected)), "{arguments:?}");
        };
        check(
            &["explain", "--practice", "data-sale", "a.txt", "-"],
            Command::Explain {
                files: vec![file("a.txt"), Input::Standard],
                sample: false,
                practice: Some(Choice { practice: "data-sale".to_owned(), level: None }),
            },
        );
        check(
            &["diff", "--format", "json", "old.txt", "-"],
            Command::Diff { old: file("old.txt"), new: Input::Standard, format: DiffFormat::Json },
        );
        check(&["--color", "never", "completions", "zsh"], Command::Completions { shell: Shell::Zsh });
    }

    #[test]
    fn says_what_is_wrong() {
        let check = |arguments: &[&str], part: &str| {
            let refused = parsed(arguments).expect_err("arguments that are refused");
            assert!(refused.contains(part), "{arguments:?}: {refused}");
        };
        check(&["batch", "a.csv", "b.csv"], "b.csv");
        check(&["batch", "--jobs", "0"], "--jobs");
        check(&["--format", "xml"], "markdown");
        check(&["--format"], "--format");
        check(&["--fail-on", "F"], "A, B, C, D, E");
        check(&["--profile", "nobody"], "advertising");
        check(&["--colour"], "--color");
        check(&["diff", "a.txt"], "<NEW>");
        check(&["diff", "a", "b", "c"], "'c'");
        check(&["diff", "-", "-"], "only one");
        check(&["--format", "json", "diff", "a", "b"], "before a command");
        check(&["explain"], "<FILE>");
        check(&["explain", "a.txt", "--practice", "data-sael"], "data-sale");
        check(&["explain", "a.txt", "--format", "json"], "--format");
    }
}
