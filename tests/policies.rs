//! Holds whole invented policies to their reports; `UPDATE=1 cargo test --test policies` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

use smallprint::{Source, analyze};

#[test]
fn every_policy_has_its_report() {
    let mut wrong = Vec::new();
    for policy in policies() {
        let text = fs::read_to_string(&policy).expect("a policy in UTF-8");
        let report = analyze(&Source { text, ..Source::default() });
        let json = serde_json::to_string_pretty(&report).expect("a report is plain data") + "\n";
        let golden = policy.with_extension("json");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, json).expect("a folder that can be written");
        } else if fs::read_to_string(&golden).unwrap_or_default() != json {
            wrong.push(golden.display().to_string());
        }
    }
    assert!(
        wrong.is_empty(),
        "these reports have changed; run UPDATE=1 cargo test --test policies and read the difference:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_report_is_left_without_its_policy() {
    let policies = policies();
    assert!(policies.len() >= 6, "only {} policies", policies.len());
    for golden in files("json") {
        assert!(policies.contains(&golden.with_extension("txt")), "{} has no policy", golden.display());
    }
}

#[test]
fn no_quote_trails_off() {
    let list =
        "We share your data with:\n\n- advertising partners, who choose what you see; and\n- data brokers;\n- shops.\n";
    let whole = fs::read_to_string(&policies()[0]).expect("a policy in UTF-8");
    let text = format!("{whole}\n\n## Who else gets it\n\n{list}");
    let report = analyze(&Source { text, ..Source::default() });
    let quotes: Vec<_> = report.findings.iter().flat_map(|finding| &finding.evidence).map(|span| &span.quote).collect();
    assert!(quotes.iter().any(|quote| quote.contains("advertising partners")), "{quotes:?}");
    for quote in quotes {
        assert!(!quote.ends_with([',', ';']) && !quote.ends_with("and"), "“{quote}” goes on");
    }
}

fn policies() -> Vec<PathBuf> {
    files("txt")
}

/// The files of `tests/policies` whose names end so, in the order of their names.
fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies");
    let entries = fs::read_dir(folder).expect("tests/policies");
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == extension)).collect();
    paths.sort();
    paths
}
