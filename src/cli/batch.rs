//! Answers many texts with a line of JSON each, in their order and as fast as the machine can, whatever stands in them.

mod arguments;
mod crew;
mod input;
mod lines;
mod question;
mod rows;

use std::any::Any;
use std::io::{self, Write};
use std::mem;
use std::num::NonZeroUsize;
use std::panic::{self, AssertUnwindSafe};

use serde::Serialize;
use serde_json::Value;
use smallprint::{Report, Source};

pub use arguments::Request;
pub use lines::understand;

use super::progress::Progress;
use super::{DONE, UNREADABLE, complain};
use question::{Question, Refusal, Text};

/// A line of output: a report, with the id of the text it is of.
#[derive(Serialize)]
pub struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value>,
    pub report: Report,
}

/// A line of output as it is written, with what is counted of it.
struct Written {
    line: Vec<u8>,
    /// How many bytes of text were read for it.
    size: usize,
    has_report: bool,
    is_scored: bool,
}

/// How a run went.
#[derive(Default)]
struct Outcome {
    reports: usize,
    /// Why the input could not be read to its end.
    cut: Option<io::Error>,
}

/// Answers everything in the input, and tells by the status how that went.
pub fn run(request: &Request, out: &mut impl Write) -> io::Result<u8> {
    let name = request.file.name();
    let questions = match input::open(request) {
        Ok(questions) => questions.skip(request.skip),
        Err(reason) => {
            complain(&format!("{name}: {reason}"));
            return Ok(UNREADABLE);
        }
    };
    let judge = |source: &Source| smallprint::analyze_for(source, request.profile);
    let outcome = answer_all(questions, request.threads(), judge, out, &mut Progress::of_terminal())?;
    if let Some(error) = outcome.cut {
        complain(&format!("{name}: could not be read to its end: {error}"));
        return Ok(UNREADABLE);
    }
    // What was skipped had an answer: a run that was complete has nothing left.
    if outcome.reports == 0 && request.skip == 0 {
        complain(&format!("no line of {name} could be read"));
        return Ok(UNREADABLE);
    }
    Ok(DONE)
}

fn answer_all(
    questions: impl Iterator<Item = io::Result<Question>> + Send,
    threads: NonZeroUsize,
    judge: impl Fn(&Source) -> Report + Sync,
    out: &mut impl Write,
    progress: &mut Progress,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut is_cut = false;
    // Behind what cannot be read there is nothing that could.
    let readable = questions.take_while(move |question| !mem::replace(&mut is_cut, question.is_err()));
    let answer = |question: io::Result<Question>| question.and_then(|question| answer(question, &judge));
    crew::work_in_order(readable, threads, answer, |answer| {
        match answer {
            Ok(answer) => {
                out.write_all(&answer.line)?;
                out.flush()?;
                outcome.reports += usize::from(answer.has_report);
                progress.count(answer.size, answer.is_scored);
            }
            Err(error) => outcome.cut = Some(error),
        }
        Ok(())
    })?;
    progress.end();
    Ok(outcome)
}

/// The answer to one question. Where the engine panics over a text, that is a defect of the engine and no reason to
/// leave all other texts unread.
fn answer(question: Question, judge: &impl Fn(&Source) -> Report) -> io::Result<Written> {
    let read =
        question.and_then(|Text { id, line, source }| match panic::catch_unwind(AssertUnwindSafe(|| judge(&source))) {
            Ok(report) => Ok((Answer { id, report }, source.text.len())),
            Err(panic) => Err(Refusal { id, line, error: format!("the engine failed: {}", told(&*panic)) }),
        });
    Ok(match read {
        Ok((answer, size)) => {
            let is_scored = answer.report.score.is_some();
            Written { line: as_line(&answer)?, size, has_report: true, is_scored }
        }
        Err(refusal) => Written { line: as_line(&refusal)?, size: 0, has_report: false, is_scored: false },
    })
}

/// What a panic says of itself.
fn told(panic: &(dyn Any + Send)) -> &str {
    let said = panic.downcast_ref::<&str>().copied();
    said.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("it does not say why")
}

/// Writes a value as one line of JSON.
pub fn line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    // Standard output looks for the ends of lines in whatever is written to it, so it gets the line as a whole.
    out.write_all(&as_line(value)?)
}

fn as_line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_over_which_the_engine_fails_is_refused_and_the_rest_is_read() {
        let texts = (0..40).map(|number| format!("{{\"id\": {number}, \"text\": \"Tea {number}.\"}}\n"));
        let input: String = texts.collect();
        let judge = |source: &Source| {
            assert!(!source.text.contains('7'), "it does not like {}", source.text);
            smallprint::analyze(source)
        };
        let mut out = Vec::new();
        let threads = NonZeroUsize::new(2).expect("two threads");
        let outcome =
            answer_all(lines::Lines::new(input.as_bytes()), threads, judge, &mut out, &mut Progress::of_terminal());
        assert_eq!(outcome.map(|outcome| outcome.reports).ok(), Some(36));
        let answers: Vec<Value> =
            out.split(|&byte| byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        assert_eq!(answers.len(), 40);
        for (number, answer) in answers.iter().enumerate() {
            assert_eq!(answer["id"], number);
            assert_eq!(answer["report"].is_null(), number % 10 == 7 || number / 10 == 7, "{answer}");
        }
        assert_eq!(
            answers[17].to_string(),
            r#"{"error":"the engine failed: it does not like Tea 17.","id":17,"line":18}"#
        );
    }
}
