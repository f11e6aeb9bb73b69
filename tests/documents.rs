//! Documents that tell what the engine knows and does say what it knows and does now.
//!
//! `UPDATE=1 cargo test --test documents` writes the catalogue anew.

use std::collections::BTreeMap;
use std::fs;

use smallprint::{Law, Report, Source, analyze, catalogue, words};

const CATALOGUE: &str = "docs/catalogue.md";
const METHOD: &str = "docs/method.md";

#[test]
fn the_catalogue_is_that_of_the_rules() {
    let written = catalogue_as_markdown();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(CATALOGUE, &written).expect("a folder that can be written to");
    }
    assert_eq!(fs::read_to_string(CATALOGUE).unwrap_or_default(), written, "{CATALOGUE} is behind the rules");
}

fn catalogue_as_markdown() -> String {
    let mut written = String::from(
        "# The catalogue\n\nWhat Smallprint looks for: each question that a reader has, with the answers that policies \
         give, from best to worst.\nThis page is made from the rules, by a test that also holds it to them.\n\
         [Method](method.md) tells what each answer weighs.\n",
    );
    let mut topic = None;
    for practice in catalogue() {
        if topic != Some(practice.topic) {
            topic = Some(practice.topic);
            written += &format!("\n## {:?}\n", practice.topic);
        }
        written += &format!(
            "\n### {}\n\n`{}`\n\n| answer | stance | why it matters | id |\n|---|---|---|---|\n",
            practice.question, practice.id
        );
        for level in &practice.levels {
            let (title, why, id) = (level.title, level.why, level.id);
            written += &format!("| {title} | {} | {why} | `{id}` |\n", words::stance(level.stance));
        }
    }
    written += "\n## What the laws ask a policy to tell\n";
    let report = analyze(&example().0);
    let mut law = None;
    for item in &report.disclosures {
        if law != Some(item.law) {
            law = Some(item.law);
            written +=
                &format!("\n### {}\n\n| item | why it matters | where | id |\n|---|---|---|---|\n", name(item.law));
        }
        written += &format!("| {} | {} | {} | `{}` |\n", item.title, item.why, item.article, item.item);
    }
    written
}

fn name(law: Law) -> &'static str {
    match law {
        Law::Gdpr => "GDPR, Articles 13 and 14",
        Law::Ccpa => "CCPA, as amended by CPRA",
        Law::Caloppa => "CalOPPA",
        Law::Coppa => "COPPA",
    }
}

/// The policy of the example in the page on the method, and the rows of its table: what counts, weight, points.
fn example() -> (Source, Vec<(String, f64, f64)>) {
    let page = fs::read_to_string(METHOD).expect("the page on the method");
    let (_, example) = page.split_once("## An example").expect("an example");
    let text = example.split("```").nth(1).and_then(|block| block.strip_prefix("text\n")).expect("its text");
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [what, weight, points] = cells[..] else { return None };
        Some((what.to_owned(), weight.parse().ok()?, points.parse().ok()?))
    };
    (Source { text: text.to_owned(), ..Source::default() }, example.lines().filter_map(row).collect())
}

#[test]
fn the_example_of_the_method_adds_up_and_is_what_the_engine_says() {
    let (source, mut rows) = example();
    let report = analyze(&source);
    let risk = report.score.as_ref().expect("a score").risk.value();
    let (last, sum, total) = rows.pop().expect("a sum");
    assert_eq!((last.as_str(), total), ("**sum**", risk));

    let weights: f64 = rows.iter().map(|row| row.1).sum();
    assert!((weights - sum).abs() < 1e-9, "{weights} is not {sum}");
    let curve = 100.0 * sum * sum / (sum * sum + 40.0 * 40.0);
    assert!((curve - risk).abs() <= 0.05, "{curve} is not {risk}");
    for (what, weight, points) in &rows {
        assert!((weight / sum * risk - points).abs() < 0.011, "{what}: {weight} has no share of {points}");
    }

    let told: BTreeMap<String, f64> = rows.into_iter().map(|(what, _, points)| (what, points)).collect();
    assert_eq!(told, points(&report));
}

/// What has points, by its title.
fn points(report: &Report) -> BTreeMap<String, f64> {
    let findings = report.findings.iter().map(|finding| (finding.title, finding.points));
    let disclosures = report.disclosures.iter().map(|item| (item.title, item.points));
    let all = findings.chain(disclosures).map(|(title, points)| (title.to_owned(), points.value()));
    all.filter(|(_, points)| *points > 0.0).collect()
}
