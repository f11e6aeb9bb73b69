//! Writes what changed between two versions of a policy, for people on a terminal.

use smallprint::words::{self, FACTS, whole};
use smallprint::{Change, Comparison, Direction, Presence, Score, ValueChange};

use super::page::{heading, listing, marked, quote, section, text};
use super::paper::{Ink, Paper, ink, wrap};

/// So many characters of a quote are shown, and so many values of one kind.
const QUOTE: usize = 280;
const VALUES: usize = 10;

/// The whole comparison, ending in an empty line.
pub fn page(old: &str, new: &str, comparison: &Comparison, paper: &Paper) -> String {
    let mut lines = vec![heading(paper, &format!("{old} → {new}")), String::new()];
    let versions = [&comparison.before, &comparison.after];
    let scores = versions.map(|version| version.score.as_ref().map_or("not scored".to_owned(), score));
    lines.push(format!("  {}", ink(paper, Ink::Bold, &scores.join(" → "))));
    if let [Some(before), Some(after)] = versions.map(|version| version.updated.as_deref())
        && before != after
    {
        lines.push(ink(paper, Ink::Faint, &format!("  updated {before} → {after}")));
    }
    lines.push(String::new());
    lines.extend(wrap(paper, "  ", &comparison.summary));
    let titles = [
        (Direction::Worse, "What got worse"),
        (Direction::Better, "What got better"),
        (Direction::Neither, "What else changed"),
    ];
    for (direction, title) in titles {
        let changes = comparison.changes.iter().filter(|change| change.direction == direction);
        section(&mut lines, paper, title, changes.flat_map(|each| change(paper, each)).collect());
    }
    section(&mut lines, paper, "Values", values(paper, &comparison.values));
    text(lines)
}

fn score(score: &Score) -> String {
    format!("[ {:?} ] risk {}", score.band, whole(score.risk))
}

/// One change with what was said before and what is said now.
fn change(paper: &Paper, change: &Change) -> Vec<String> {
    let Some(shown) = change.after.as_ref().or(change.before.as_ref()) else { return Vec::new() };
    let (mut lines, indent) = marked(paper, shown.stance, &words::scoped(&change.title, change.scope));
    if let (Some(before), Some(_)) = (&change.before, &change.after) {
        lines.extend(wrap(paper, &indent, &format!("Before: {}", before.title)));
    }
    for (sign, answer) in [("− ", &change.before), ("+ ", &change.after)] {
        let evidence = answer.as_ref().and_then(|answer| answer.evidence.first());
        lines.extend(evidence.iter().flat_map(|span| quote(paper, &format!("{indent}{sign}"), &span.quote, QUOTE)));
    }
    lines
}

/// The values that are new, and those that are gone, kind by kind.
fn values(paper: &Paper, values: &[ValueChange]) -> Vec<String> {
    let mut lines = Vec::new();
    for (kind, name) in FACTS {
        for (presence, sign) in [(Presence::Added, "+"), (Presence::Dropped, "−")] {
            let of_kind = values.iter().filter(|value| value.kind == kind && value.change == presence);
            let named: Vec<&str> = of_kind.map(|value| value.value.as_str()).collect();
            lines.extend(listing(paper, &format!("  {sign} {name:<11}"), &named, VALUES));
        }
    }
    lines
}
