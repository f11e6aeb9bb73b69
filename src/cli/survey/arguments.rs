//! Understands the arguments of `smallprint survey`.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::cli::practices::{Choice, choose};

/// What is asked of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    pub files: Vec<PathBuf>,
    /// The practices and levels that are looked at; all, where none is named.
    pub choices: Vec<Choice>,
    /// Whether sentences are printed, and not only counted.
    pub list: bool,
    /// How many sentences a level are printed or have to be judged.
    pub sample: Option<usize>,
    /// Where the hits are kept for a later comparison.
    pub save: Option<PathBuf>,
    /// Hits that were saved, to compare with.
    pub against: Option<PathBuf>,
    /// Judgements of hits.
    pub judged: Option<PathBuf>,
}

/// Reads the arguments after `survey`; `None` asks for help.
pub fn parse(parser: &mut lexopt::Parser) -> Result<Option<Request>, String> {
    let wrong = |error: lexopt::Error| error.to_string();
    let mut request = Request::default();
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("practice") => {
                request.choices.push(choose(&parser.value().map_err(wrong)?.to_string_lossy())?);
            }
            Long("list") => request.list = true,
            Long("sample") => {
                let number = parser.value().map_err(wrong)?;
                let number =
                    number.to_str().and_then(|number| number.parse().ok()).filter(|&number: &usize| number > 0);
                request.sample = Some(number.ok_or("--sample needs a number")?);
            }
            Long("save") => request.save = Some(parser.value().map_err(wrong)?.into()),
            Long("against") => request.against = Some(parser.value().map_err(wrong)?.into()),
            Long("judged") => request.judged = Some(parser.value().map_err(wrong)?.into()),
            Value(file) => request.files.push(file.into()),
            argument => return Err(argument.unexpected().to_string()),
        }
    }
    match &request {
        Request { files, .. } if files.is_empty() => Err("survey needs a file of lines {\"id\", \"text\"}".to_owned()),
        Request { against: Some(_), judged: Some(_), .. } => Err("--against and --judged are two surveys".to_owned()),
        Request { against: Some(_), sample: Some(_), .. } => Err("--against lists all that changed".to_owned()),
        Request { sample: Some(_), judged: None, list: false, .. } => Err("--sample needs --list".to_owned()),
        _ => Ok(Some(request)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], expected: Result<Option<Request>, &str>) {
        let all = ["smallprint"].iter().chain(arguments).map(|argument| (*argument).to_owned());
        let parsed = parse(&mut lexopt::Parser::from_iter(all));
        match expected {
            Ok(request) => assert_eq!(parsed, Ok(request), "{arguments:?}"),
            Err(part) => assert!(parsed.as_ref().is_err_and(|error| error.contains(part)), "{arguments:?}: {parsed:?}"),
        }
    }

    #[test]
    fn understands_what_help_tells() {
        let files = vec!["a.ndjson".into(), "b.ndjson".into()];
        check(&["a.ndjson", "b.ndjson"], Ok(Some(Request { files: files.clone(), ..Request::default() })));
        let request = Request { files: files.clone(), list: true, sample: Some(30), ..Request::default() };
        check(&["a.ndjson", "--list", "--sample", "30", "b.ndjson"], Ok(Some(request)));
        let choices = ["data-sale", "ad-sharing/never"].map(|name| choose(name).expect("a practice")).to_vec();
        let arguments = ["--practice", "data-sale", "--practice=ad-sharing/never", "a.ndjson", "b.ndjson"];
        check(&arguments, Ok(Some(Request { files, choices, ..Request::default() })));
        check(&["a.ndjson", "-h"], Ok(None));
    }

    #[test]
    fn says_what_is_wrong() {
        check(&[], Err("needs a file"));
        check(&["a", "--sample", "many", "--list"], Err("needs a number"));
        check(&["a", "--sample", "0", "--list"], Err("needs a number"));
        check(&["a", "--sample", "3"], Err("needs --list"));
        check(&["a", "--practice", "sale"], Err("data-sale"));
        check(&["a", "--against", "b", "--judged", "c"], Err("two surveys"));
    }
}
