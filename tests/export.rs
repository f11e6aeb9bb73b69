//! Holds the exports to the report that they write, and to the formats that they are written in.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json, to_value};
use smallprint::*;

const POLICY: &str = include_str!("policies/ad-network.txt");

/// What makes something else of a report than text, in each of the formats.
const HOSTILE: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "a | b \\| c",
    "![p](https://fern.example/p.png) [l](javascript:alert(1))",
    "`code` **bold** ~~gone~~",
    "# Title",
    "- item",
    "1. item",
    "> quote",
    "&lt;b&gt;",
    "\u{1b}[2J\u{202e}gone",
    "one\n\n---\n\n## two",
    "=HYPERLINK(\"https://fern.example\")",
    "\t@SUM(A1)",
    "say \"no\", or\r\nnot",
];

fn report_of(text: &str) -> Report {
    analyze(&Source { text: text.to_string(), ..Source::default() })
}

/// A report in which every text that a policy gives is a hostile one.
fn hostile(text: &str) -> Report {
    static REPORT: LazyLock<Report> = LazyLock::new(|| report_of(POLICY));
    let mut report = REPORT.clone();
    let span = Span { start: 0, end: 1, quote: text.to_string() };
    report.document.company = Some(text.to_string());
    report.document.part = Some(span.clone());
    report.summary = text.to_string();
    report.findings.iter_mut().for_each(|finding| finding.evidence = vec![span.clone()]);
    for fact in &mut report.facts {
        (fact.value, fact.detail) = (text.to_string(), Some(text.to_string()));
    }
    let kind = ContradictionKind::Narrowed;
    report.contradictions = vec![Contradiction { kind, a: span.clone(), b: span, practice: "data-sale", why: "Both" }];
    report
}

#[test]
fn markdown_tells_what_the_report_tells() {
    let report = report_of(POLICY);
    let page = markdown("Ad network", &report, &Tongue::ENGLISH);
    assert!(page.starts_with("# Ad network\n\n**E: risk "), "{page}");
    let plain = page.replace('\\', "");
    for finding in &report.findings {
        assert!(plain.contains(finding.title) && plain.contains(&finding.evidence[0].quote), "{}", finding.title);
    }
    for item in &report.disclosures {
        let row = format!("| {} | ", item.title);
        let told = plain.lines().any(|line| line.starts_with(&row) && line.ends_with(&format!("{} |", item.article)));
        assert_eq!(told, item.status == Status::Missing, "{:?} {}", item.law, item.item);
    }
    for fact in &report.facts {
        assert!(plain.contains(&fact.value), "{}", fact.value);
    }
    assert!(plain.contains(report.engine) && plain.contains("no legal advice"));
    let points = plain.lines().filter_map(|line| line.split(" | ").nth(2)?.parse::<f64>().ok()).sum::<f64>();
    let risk = report.score.expect("a score").risk.value();
    assert!((points - risk).abs() < 0.005, "{points} points are no risk of {risk}");
}

#[test]
fn what_cannot_be_judged_is_told_so_in_every_format() {
    let report = report_of("Tea.");
    let page = markdown("tea", &report, &Tongue::ENGLISH);
    assert!(page.contains("**Not scored**") && page.contains(&report.summary), "{page}");
    let rows = csv_rows("tea", &report, &Tongue::ENGLISH);
    assert_eq!(rows.lines().count(), 1);
    assert!(rows.starts_with("tea,report,too-short,"), "{rows}");
    let log: Value = serde_json::from_str(&sarif(&[Filed { path: "tea", text: None, report: &report }])).expect("JSON");
    assert_eq!(log["runs"][0]["results"], json!([]));
    let notice = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(notice["message"]["text"], report.summary);
}

#[test]
fn hostile_text_is_text_in_markdown() {
    HOSTILE.iter().for_each(|text| check_markdown(text));
}

/// A text makes no lines, cells or marks of its own.
fn check_markdown(text: &str) {
    let bare = markdown("name", &hostile("harmless"), &Tongue::ENGLISH);
    let page = markdown(text, &hostile(text), &Tongue::ENGLISH);
    assert_eq!(page.lines().count(), bare.lines().count(), "{text:?} makes lines of its own");
    assert!(page.chars().all(|c| c == '\n' || (!c.is_control() && c != '\u{202e}')), "{text:?}");
    let mut before = ' ';
    for c in page.chars() {
        let is_markup = matches!(c, '<' | '`' | '~' | '&') && before != '\\';
        assert!(!is_markup, "{text:?} has an unescaped {c} in\n{page}");
        before = if before == '\\' && c == '\\' { ' ' } else { c };
    }
    let cells = |page: &str| page.replace("\\|", "").matches('|').count();
    assert_eq!(cells(&page), cells(&bare), "{text:?} makes cells of its own");
}

/// The rows of a table as RFC 4180 reads them.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && chars.next() == Some('\n') => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(c),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted, "the last row has no end");
    rows
}

#[test]
fn a_table_has_a_row_for_each_thing_and_quotes_that_stand_where_it_says() {
    let report = report_of(POLICY);
    let rows = read_csv(&(CSV_HEADER.to_string() + &csv_rows("ad, network", &report, &Tongue::ENGLISH)));
    let column = |name: &str| rows[0].iter().position(|column| column == name).expect("a column");
    let [kind, points, start, end, quote] = ["kind", "points", "start", "end", "quote"].map(column);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "rows are as long as the header");
    let count = |name: &str| rows.iter().filter(|row| row[kind] == name).count();
    let counts = ["report", "finding", "disclosure", "contradiction", "fact"].map(count);
    let Report { findings, disclosures, contradictions, facts, .. } = &report;
    assert_eq!(counts, [1, findings.len(), disclosures.len(), 2 * contradictions.len(), facts.len()]);
    let units: Vec<u16> = POLICY.encode_utf16().collect();
    for row in rows.iter().skip(1).filter(|row| !row[quote].is_empty()) {
        let [start, end] = [start, end].map(|column| row[column].parse::<usize>().expect("a number"));
        let said = String::from_utf16_lossy(&units[start..end]);
        assert_eq!(row[quote], said.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let sum: f64 = rows.iter().filter_map(|row| row[points].parse::<f64>().ok()).sum();
    assert!((sum - report.score.expect("a score").risk.value()).abs() < 0.005, "{sum}");
}

#[test]
fn hostile_text_is_text_in_a_table() {
    HOSTILE.iter().for_each(|text| check_table(text));
}

/// A text makes no rows, columns or formulas of its own.
fn check_table(text: &str) {
    let report = hostile(text);
    let rows = read_csv(&(CSV_HEADER.to_string() + &csv_rows(text, &report, &Tongue::ENGLISH)));
    let count = 2 + report.findings.len() + report.disclosures.len() + 2 + report.facts.len();
    assert_eq!(rows.len(), count, "{text:?}");
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{text:?}");
    for cell in rows.iter().flatten().filter(|cell| cell.parse::<f64>().is_err()) {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?} is a formula");
        assert!(cell.chars().all(|c| !c.is_control()), "{cell:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_text(text in "[-+=@#*_`~|<>&\\\\\\[\\](){}:.,;\"'a-z0-9 \t\r\n\u{1b}\u{202e}é🍵]{0,60}|\\PC{0,60}") {
        check_markdown(&text);
        check_table(&text);
        let report = hostile(&text);
        let log = sarif(&[Filed { path: &text, text: Some(&text), report: &report }]);
        prop_assert!(serde_json::from_str::<Value>(&log).is_ok());
    }
}

#[test]
fn sarif_has_what_its_schema_asks_for() {
    let report = report_of(POLICY);
    let filed = [
        Filed { path: "policies/ad network.txt", text: Some(POLICY), report: &report },
        Filed { path: "page.html", text: None, report: &report },
    ];
    let log: Value = serde_json::from_str(&sarif(&filed)).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert!(run["tool"]["driver"]["name"].is_string());
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let mut ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().expect("an id")).collect();
    let results = run["results"].as_array().expect("results");
    let missing = report.disclosures.iter().filter(|item| item.status == Status::Missing).count();
    assert_eq!(results.len(), 2 * (report.findings.len() + missing));
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(result["ruleId"], ids[index]);
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        let problem = ["error", "warning", "note"].iter().any(|level| result["level"] == *level);
        assert_eq!(problem, result["kind"] == "fail", "a level is for problems only: {result}");
        assert!(problem || result["level"] == "none", "{result}");
        let related = result["relatedLocations"].as_array().into_iter().flatten();
        for place in result["locations"].as_array().expect("places").iter().chain(related) {
            check_place(&place["physicalLocation"], result);
        }
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "a rule stands there twice");
}

/// Offset, line and column of a region are one place, and what stands there is the quote.
fn check_place(place: &Value, result: &Value) {
    let uri = place["artifactLocation"]["uri"].as_str().expect("a file");
    let region = &place["region"];
    if uri == "page.html" || result["level"] == "note" {
        assert!(region.is_null(), "a region where the text has none: {place}");
        return;
    }
    assert_eq!(uri, "policies/ad%20network.txt");
    let number = |name: &str| region[name].as_u64().unwrap_or_else(|| panic!("no {name} in {region}")) as usize;
    let units: Vec<u16> = POLICY.encode_utf16().collect();
    let (start, length) = (number("charOffset"), number("charLength"));
    assert_eq!(region["snippet"]["text"], String::from_utf16_lossy(&units[start..start + length]));
    let offset = |line: usize, column: usize| {
        let lines = POLICY.split_inclusive('\n').take(line - 1).map(|line| line.encode_utf16().count());
        lines.sum::<usize>() + column - 1
    };
    assert_eq!(offset(number("startLine"), number("startColumn")), start);
    assert_eq!(offset(number("endLine"), number("endColumn")), start + length);
}

#[test]
fn the_exports_call_things_as_the_report_does() {
    fn check<T: serde::Serialize>(value: T, word: &str) {
        assert_eq!(to_value(value).expect("JSON"), word);
    }
    words::STANCES.into_iter().for_each(|stance| check(stance, words::stance(stance)));
    words::FACTS.into_iter().for_each(|(kind, _)| check(kind, words::fact(kind)));
    words::LAWS.into_iter().for_each(|law| check(law, &words::law(law).to_lowercase()));
    let statuses = [Status::Stated, Status::Denied, Status::Missing, Status::NotApplicable];
    statuses.into_iter().for_each(|status| check(status, words::status(status)));
    let kinds = [ContradictionKind::Contradiction, ContradictionKind::Narrowed];
    kinds.into_iter().for_each(|kind| check(kind, words::disagreement(kind)));
    let verdicts = [Verdict::Scored, Verdict::NotAPolicy, Verdict::TooShort, Verdict::Language];
    verdicts.into_iter().for_each(|verdict| check(verdict, words::verdict(verdict)));
}
