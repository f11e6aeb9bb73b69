//! Writes reports as SARIF 2.1.0, which tools for reviewing code show beside the text.

use serde_json::{Value, json};

use super::words::{self, harmless, topic};
use crate::report::{Disclosure, Finding, Report, Span, Stance, Status};

/// A report with the file of whose text it is.
pub struct Filed<'a> {
    pub path: &'a str,
    /// The text as it stands in the file; `None` where it was taken out of one, so that places in it are none in the file.
    pub text: Option<&'a str>,
    pub report: &'a Report,
}

/// One log with the findings and the missing disclosures of all files.
pub fn write(files: &[Filed]) -> String {
    let mut rules = Rules::default();
    let (mut results, mut unjudged) = (Vec::new(), Vec::new());
    for file in files {
        let place = Placer::new(file);
        if file.report.score.is_none() {
            unjudged.push(not_judged(file.report, &place));
        }
        results.extend(file.report.findings.iter().map(|finding| of_finding(finding, &place, &mut rules)));
        let missing = file.report.disclosures.iter().filter(|item| item.status == Status::Missing);
        results.extend(missing.map(|item| of_gap(item, &place, &mut rules)));
    }
    let driver = json!({
        "name": "Smallprint",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.list,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "utf16CodeUnits",
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": unjudged }],
            "results": results,
        }],
    });
    format!("{log}\n")
}

/// How a stance is shown: what no reader should have to accept is an error, what needs a second look a warning. What is
/// good or neither is no problem at all, for which the format has kinds of its own.
fn severity(stance: Stance) -> (&'static str, &'static str) {
    match stance {
        Stance::Grave | Stance::Bad => ("fail", "error"),
        Stance::Caution => ("fail", "warning"),
        Stance::Neutral => ("informational", "none"),
        Stance::Good => ("pass", "none"),
    }
}

fn of_finding(finding: &Finding, place: &Placer, rules: &mut Rules) -> Value {
    let id = format!("{}/{}", finding.practice, finding.level);
    let (kind, level) = severity(finding.stance);
    let quote = finding.evidence.first().map_or(String::new(), |span| format!(": “{}”", span.quote));
    let mut places = finding.evidence.iter().map(|span| place.of(Some(span)));
    json!({
        "ruleIndex": rules.index(&id, finding.title, finding.why, topic(finding.topic)),
        "ruleId": id,
        "kind": kind,
        "level": level,
        "message": message(&format!("{}{quote}", finding.title)),
        "locations": places.next().into_iter().collect::<Vec<_>>(),
        "relatedLocations": places.collect::<Vec<_>>(),
        "properties": { "points": finding.points, "stance": finding.stance, "scope": finding.scope },
    })
}

/// What is missing stands nowhere, and whether the law asks for it here is for people to tell: a note on the whole file.
fn of_gap(item: &Disclosure, place: &Placer, rules: &mut Rules) -> Value {
    let law = words::law(item.law);
    let id = format!("{}/{}", law.to_lowercase(), item.item);
    json!({
        "ruleIndex": rules.index(&id, item.title, item.why, law),
        "ruleId": id,
        "kind": "fail",
        "level": "note",
        "message": message(&format!("Not said: {} ({law}, {})", item.title, item.article)),
        "locations": [place.of(None)],
        "properties": { "points": item.points },
    })
}

/// A text without a score has no results, which is not to be taken for a text without problems.
fn not_judged(report: &Report, place: &Placer) -> Value {
    json!({ "level": "warning", "message": message(&report.summary), "locations": [place.of(None)] })
}

/// A message that is its text: brackets would make a link of it, and braces a place for something else.
fn message(text: &str) -> Value {
    let mut escaped = String::new();
    for sign in harmless(text).chars() {
        match sign {
            '[' | ']' | '\\' => escaped.push('\\'),
            '{' | '}' => escaped.push(sign),
            _ => {}
        }
        escaped.push(sign);
    }
    json!({ "text": escaped })
}

/// The levels and items that have a result, each once.
#[derive(Default)]
struct Rules {
    ids: Vec<String>,
    list: Vec<Value>,
}

impl Rules {
    fn index(&mut self, id: &str, title: &str, why: &str, tag: &str) -> usize {
        if let Some(index) = self.ids.iter().position(|known| known == id) {
            return index;
        }
        self.ids.push(id.to_string());
        self.list.push(json!({
            "id": id,
            "shortDescription": { "text": title },
            "fullDescription": { "text": why },
            "properties": { "tags": [tag] },
        }));
        self.list.len() - 1
    }
}

/// Tells places of a report as places of a file.
struct Placer {
    uri: String,
    /// Where each line starts, in UTF-16 code units.
    lines: Option<Vec<usize>>,
}

impl Placer {
    fn new(file: &Filed) -> Self {
        Placer { uri: uri(file.path), lines: file.text.map(line_starts) }
    }

    fn of(&self, span: Option<&Span>) -> Value {
        let mut place = json!({ "artifactLocation": { "uri": self.uri } });
        if let (Some(span), Some(lines)) = (span, &self.lines) {
            let (start_line, start_column) = line_and_column(lines, span.start);
            let (end_line, end_column) = line_and_column(lines, span.end);
            place["region"] = json!({
                "charOffset": span.start,
                "charLength": span.end - span.start,
                "startLine": start_line,
                "startColumn": start_column,
                "endLine": end_line,
                "endColumn": end_column,
                "snippet": { "text": span.quote },
            });
        }
        json!({ "physicalLocation": place })
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.encode_utf16().enumerate().filter(|(_, unit)| *unit == u16::from(b'\n'));
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
}

/// Both counted from 1.
fn line_and_column(lines: &[usize], unit: usize) -> (usize, usize) {
    let line = lines.partition_point(|&start| start <= unit);
    (line, unit - lines[line - 1] + 1)
}

/// A path as a reference: what has a meaning in addresses is written in bytes.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let bytes = path.bytes().map(|byte| if byte == b'\\' { b'/' } else { byte });
    bytes.map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one() {
        let lines = line_starts("tea 🍵\r\n\nmilk");
        let check = |unit: usize, expected: (usize, usize)| assert_eq!(line_and_column(&lines, unit), expected);
        check(0, (1, 1));
        check(6, (1, 7));
        check(8, (2, 1));
        check(9, (3, 1));
        check(13, (3, 5));
    }

    #[test]
    fn a_message_is_its_text() {
        let check = |text: &str, expected: &str| assert_eq!(message(text), json!({ "text": expected }));
        check("We keep it.", "We keep it.");
        check("[a](https://fern.example) {0} \\", "\\[a\\](https://fern.example) {{0}} \\\\");
        check("one\n\u{1b}[2J", "one \u{fffd}\\[2J");
    }

    #[test]
    fn paths_are_references() {
        let check = |path: &str, expected: &str| assert_eq!(uri(path), expected);
        check("policies/fern.txt", "policies/fern.txt");
        check("my policy #2.txt", "my%20policy%20%232.txt");
        check("c:\\fern\\zoë.txt", "c%3A/fern/zo%C3%AB.txt");
    }
}
