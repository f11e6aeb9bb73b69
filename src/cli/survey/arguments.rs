//! Understands the arguments of `smallprint survey`.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{ArgGroup, Args};
use regex::{Regex, RegexBuilder};

use crate::cli::practices::{Choice, choose};

/// What is asked of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
#[command(group = ArgGroup::new("listed").args(["list", "judged"]).multiple(true))]
pub struct Request {
    /// Files of lines {"id", "text", …}
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,

    /// Only this practice, or one of its levels (ID/LEVEL); may be given several times
    #[arg(long = "practice", value_name = "ID", value_parser = choose)]
    pub choices: Vec<Choice>,

    /// Only sentences that this regular expression matches, whatever their case
    #[arg(long, value_name = "REGEX")]
    pub matching: Option<Pattern>,

    /// Print the sentences, and not only their number
    #[arg(long)]
    pub list: bool,

    /// List or judge so many sentences of each level, always the same ones
    #[arg(long, value_name = "N", requires = "listed", conflicts_with = "against")]
    pub sample: Option<NonZeroUsize>,

    /// Keep what was found, without its sentences, for a later comparison
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,

    /// Compare with what was kept: what is new, what is gone
    #[arg(long, value_name = "FILE", conflicts_with = "judged")]
    pub against: Option<PathBuf>,

    /// Count how many of a sample are right, by judgements of readers; with --list, print those that nobody has judged
    #[arg(long, value_name = "FILE")]
    pub judged: Option<PathBuf>,
}

/// What sentences are searched for.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    pub fn matches(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

impl FromStr for Pattern {
    type Err = regex::Error;

    fn from_str(pattern: &str) -> Result<Self, Self::Err> {
        RegexBuilder::new(pattern).case_insensitive(true).build().map(Pattern)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Eq for Pattern {}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Survey {
        #[command(flatten)]
        request: Request,
    }

    fn parsed(arguments: &[&str]) -> Result<Request, String> {
        let survey = Survey::try_parse_from(["survey"].iter().chain(arguments));
        survey.map(|survey| survey.request).map_err(|error| error.to_string())
    }

    #[test]
    fn understands_what_help_tells() {
        let check = |arguments: &[&str], expected: Request| {
            let request = Request { files: vec!["a.ndjson".into(), "b.ndjson".into()], ..expected };
            assert_eq!(parsed(arguments), Ok(request), "{arguments:?}");
        };
        check(&["a.ndjson", "b.ndjson"], Request::default());
        let sampled = Request { list: true, sample: NonZeroUsize::new(30), ..Request::default() };
        check(&["a.ndjson", "--list", "--sample", "30", "b.ndjson"], sampled);
        let choices = ["data-sale", "ad-sharing/never"].map(|name| choose(name).expect("a practice")).to_vec();
        let arguments = ["--practice", "data-sale", "--practice=ad-sharing/never", "a.ndjson", "b.ndjson"];
        check(&arguments, Request { choices, ..Request::default() });
    }

    #[test]
    fn says_what_is_wrong() {
        let check = |arguments: &[&str], part: &str| {
            let refused = parsed(arguments).expect_err("arguments that are refused");
            assert!(refused.contains(part), "{arguments:?}: {refused}");
        };
        check(&[], "<FILE>");
        check(&["a", "--sample", "many", "--list"], "many");
        check(&["a", "--sample", "0", "--list"], "zero");
        check(&["a", "--sample", "3"], "--list");
        check(&["a", "--practice", "sale"], "data-sale");
        check(&["a", "--matching", "(never"], "unclosed group");
        check(&["a", "--against", "b", "--judged", "c"], "cannot be used with");
    }
}
