//! Understands the arguments of `smallprint batch`.

use std::num::NonZeroUsize;
use std::thread;

use clap::{Args, ValueEnum};
use smallprint::Profile;

use crate::cli::arguments::profiles;
use crate::cli::source::Input;

/// What a batch reads, and how.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Request {
    /// The texts, also compressed by gzip; - is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub file: Input,

    /// How the texts are written; without it: csv where the FILE is named so, else ndjson
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub input: Option<Format>,

    /// The column of a table in which the texts stand; without it: text. The others are id, title and url
    #[arg(long, value_name = "NAME")]
    pub text_column: Option<String>,

    /// Begin behind the first N texts, which an earlier run has answered
    #[arg(long, value_name = "N", default_value_t)]
    pub skip: usize,

    /// How many texts are read at once; without it: one for each core of this machine
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Whose concerns are weighed
    #[arg(long, value_parser = profiles(), default_value = "default", hide_possible_values = true)]
    pub profile: Profile,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A line {"id", "text", "title"?, "url"?} for each text
    Ndjson,
    /// A table with commas, whose first row names the columns
    Csv,
}

impl Request {
    pub fn format(&self) -> Format {
        let name = self.file.name().to_lowercase();
        let is_csv = name.strip_suffix(".gz").unwrap_or(&name).ends_with(".csv");
        self.input.unwrap_or(if is_csv { Format::Csv } else { Format::Ndjson })
    }

    pub fn threads(&self) -> NonZeroUsize {
        self.jobs.unwrap_or_else(|| thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
    }
}
