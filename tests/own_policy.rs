//! Smallprint's own privacy policy, read by Smallprint: it must bear what others' must.

use std::collections::BTreeSet;
use std::fs;

use smallprint::{Band, Report, Source, Stance, Tongue, analyze, markdown};

const POLICY: &str = "PRIVACY.md";
const SHOWN: &str = "docs/own-policy.md";

/// What it promises, by practice and level: a promise that the engine can't find is not plain enough.
const PROMISES: &[&str] = &[
    "browsing-record/never",
    "children/not-collected",
    "cookies/none",
    "data-sale/never",
    "no-collection/none",
    "third-party-sharing/never",
    "transfers-abroad/none",
];

fn source() -> Source {
    let text = fs::read_to_string(POLICY).expect("our policy");
    Source { text, ..Source::default() }
}

#[test]
fn our_own_policy_is_in_the_best_band_and_nothing_in_it_is_against_its_reader() {
    let report = analyze(&source());
    let score = report.score.as_ref().expect("a score");
    assert_eq!(score.band, Band::A, "risk {}", score.risk.value());
    let against: Vec<_> =
        report.findings.iter().filter(|it| !matches!(it.stance, Stance::Good | Stance::Neutral)).collect();
    assert!(against.is_empty(), "{against:?}");
    assert!(report.contradictions.is_empty(), "{:?}", report.contradictions);
    let found: BTreeSet<String> = report.findings.iter().map(|it| format!("{}/{}", it.practice, it.level)).collect();
    let missed: Vec<_> = PROMISES.iter().filter(|promise| !found.contains(**promise)).collect();
    assert!(missed.is_empty(), "{missed:?} not among {found:?}");
}

/// `UPDATE=1 cargo test --test own_policy` writes it anew.
#[test]
fn its_report_is_shown_as_it_is() {
    let report: Report = analyze(&source());
    let written = markdown("Privacy policy of Smallprint", &report, &Tongue::ENGLISH);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(SHOWN, &written).expect("a folder that can be written to");
    }
    assert_eq!(fs::read_to_string(SHOWN).unwrap_or_default(), written, "{SHOWN} is not what Smallprint says now");
}
