//! Writes a report as rows of a table (CSV after RFC 4180), one for each thing that it tells.
//!
//! Programs read tables too, so columns, kinds, ids, levels and numbers are written alike in every language; what
//! people read, the title and the detail, is said in that of whoever takes it along.

use super::Tongue;
use super::words::{self, exact, harmless};
use crate::report::{Contradiction, Disclosure, Fact, Finding, Report, Span};

/// The names of the columns, as the first row of a table.
pub const HEADER: &str = "source,kind,id,level,stance,title,detail,points,law,article,scope,start,end,quote\r\n";

/// A row before it is written: what its kind does not have stays empty.
#[derive(Default)]
struct Row<'a> {
    kind: &'a str,
    id: &'a str,
    /// The level of a finding, the status of a disclosure, the kind of a contradiction.
    level: &'a str,
    stance: &'a str,
    title: String,
    detail: String,
    points: String,
    law: &'a str,
    article: &'a str,
    scope: &'a str,
    /// Its first place in the text.
    place: Option<&'a Span>,
}

/// The rows of one report: its verdict, its findings, its disclosures, the two sides of its contradictions, its facts.
///
/// `start` and `end` count UTF-16 code units of the text, as everywhere in a report; of several places the first is told.
pub fn rows(source: &str, report: &Report, tongue: &Tongue) -> String {
    let mut rows = vec![of_report(report, tongue)];
    rows.extend(report.findings.iter().map(|finding| of_finding(finding, tongue)));
    rows.extend(report.disclosures.iter().map(|item| of_disclosure(item, tongue)));
    rows.extend(report.contradictions.iter().flat_map(|pair| of_contradiction(pair, tongue)));
    rows.extend(report.facts.iter().map(|fact| of_fact(fact, tongue)));
    let mut table = String::new();
    rows.iter().for_each(|row| row.write(source, &mut table));
    table
}

/// The risk stands beside the points and not among them: they add up to it.
fn of_report<'a>(report: &Report, tongue: &Tongue) -> Row<'a> {
    let risk = report.score.as_ref().map(|score| tongue.tell(&format!("risk {} of 100", exact(score.risk))));
    Row {
        kind: "report",
        id: words::verdict(report.verdict),
        title: tongue.tell(&report.summary),
        detail: risk.unwrap_or_default(),
        ..Row::default()
    }
}

fn of_finding<'a>(finding: &'a Finding, tongue: &Tongue) -> Row<'a> {
    Row {
        kind: "finding",
        id: finding.practice,
        level: finding.level,
        stance: words::stance(finding.stance),
        title: tongue.tell(finding.title),
        detail: tongue.tell(finding.why),
        points: exact(finding.points),
        scope: finding.scope.unwrap_or_default(),
        place: finding.evidence.first(),
        ..Row::default()
    }
}

fn of_disclosure<'a>(disclosure: &'a Disclosure, tongue: &Tongue) -> Row<'a> {
    Row {
        kind: "disclosure",
        id: disclosure.item,
        level: words::status(disclosure.status),
        title: tongue.tell(disclosure.title),
        detail: tongue.tell(disclosure.why),
        points: exact(disclosure.points),
        law: words::law(disclosure.law),
        article: disclosure.article,
        place: disclosure.evidence.first(),
        ..Row::default()
    }
}

fn of_contradiction<'a>(contradiction: &'a Contradiction, tongue: &Tongue) -> [Row<'a>; 2] {
    [("a", &contradiction.a), ("b", &contradiction.b)].map(|(side, place)| Row {
        kind: "contradiction",
        id: contradiction.practice,
        level: words::disagreement(contradiction.kind),
        title: tongue.tell(contradiction.why),
        detail: side.to_string(),
        place: Some(place),
        ..Row::default()
    })
}

fn of_fact<'a>(fact: &'a Fact, tongue: &Tongue) -> Row<'a> {
    Row {
        kind: "fact",
        id: words::fact(fact.kind),
        title: words::value(fact, tongue),
        detail: words::detail(fact, tongue),
        place: fact.evidence.first(),
        ..Row::default()
    }
}

impl Row<'_> {
    fn write(&self, source: &str, table: &mut String) {
        let quote = self.place.map_or("", |place| &place.quote);
        let [start, end] = match self.place {
            Some(place) => [place.start, place.end].map(|unit| unit.to_string()),
            None => [String::new(), String::new()],
        };
        for text in [source, self.kind, self.id, self.level, self.stance, &self.title, &self.detail] {
            table.push_str(&cell(text));
            table.push(',');
        }
        // Numbers are our own, and stay numbers where one of them is negative.
        table.push_str(&self.points);
        for text in [self.law, self.article, self.scope] {
            table.push(',');
            table.push_str(&cell(text));
        }
        for text in [&start, &end, &cell(quote)] {
            table.push(',');
            table.push_str(text);
        }
        table.push_str("\r\n");
    }
}

/// A text as a cell, on one line.
///
/// A spreadsheet takes a cell that begins with one of these signs for a formula, and a formula can send away what
/// stands beside it; behind an apostrophe it is text. A tab or a line break, which count as well, begin no such line.
fn cell(text: &str) -> String {
    let mut text = harmless(text);
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        text.insert(0, '\'');
    }
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_text_whatever_it_begins_with() {
        let check = |text: &str, expected: &str| assert_eq!(cell(text), expected);
        check("We keep it", "We keep it");
        check("name, address", "\"name, address\"");
        check("the \"Site\"", "\"the \"\"Site\"\"\"");
        check("one\r\ntwo", "one two");
        check("=HYPERLINK(\"https://fern.example\")", "\"'=HYPERLINK(\"\"https://fern.example\"\")\"");
        check("\t@SUM(A1)", "'@SUM(A1)");
        check("- nothing", "'- nothing");
        check("+44 1632 960000", "'+44 1632 960000");
        check("＝1", "'＝1");
        check("", "");
    }
}
