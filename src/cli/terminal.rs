//! Writes a report for people, on a terminal.

use std::collections::HashMap;

use smallprint::words::{self, FACTS, LAWS, about, whole};
use smallprint::{
    Band, Contradiction, ContradictionKind, Disclosure, Fact, FactKind, Figure, Finding, Law, Report, Score, Stance,
    Status,
};

use super::page::{heading, listing, marked, quote, section, text};
use super::paper::{Ink, Paper, ink, wrap};

/// Cells of the bar that shows the risk, and of the longest bar of a topic.
const BAR: usize = 25;

/// So many points at least fill the bar of a topic: where the risk is low, all bars are short.
const FULL: f64 = 10.0;

/// How much of a report is shown: so many clauses, contradictions and choices, values of a kind, and places of a clause,
/// so many characters of a quote, and whether clauses that are neither good nor bad are among them.
pub struct Extent {
    clauses: usize,
    values: usize,
    places: usize,
    quote: usize,
    neutral: bool,
}

pub const BRIEF: Extent = Extent { clauses: 5, values: 10, places: 1, quote: 280, neutral: false };

pub const WHOLE: Extent =
    Extent { clauses: usize::MAX, values: usize::MAX, places: usize::MAX, quote: usize::MAX, neutral: true };

/// The report of a text, ending in an empty line.
pub fn page(name: &str, report: &Report, extent: &Extent, paper: &Paper) -> String {
    let mut lines = vec![heading(paper, name), String::new()];
    match &report.score {
        Some(score) => lines.extend(verdict(paper, score)),
        None => lines.push(format!("  {}", ink(paper, Ink::Bold, "[ ? ]  not scored"))),
    }
    lines.push(String::new());
    lines.extend(wrap(paper, "  ", &report.summary));
    let about = wrap(paper, "  ", &about(report).join(" · "));
    lines.extend(about.iter().map(|line| ink(paper, Ink::Faint, line)));
    if report.score.is_some() {
        let watch = report.findings.iter().filter(|finding| finding.stance >= Stance::Caution).collect();
        let best = report.findings.iter().rev().filter(|finding| finding.stance == Stance::Good).collect();
        section(&mut lines, paper, "Where the risk comes from", shares(paper, report));
        section(&mut lines, paper, "What to watch out for", clauses(paper, extent, watch));
        section(&mut lines, paper, "What speaks for it", clauses(paper, extent, best));
        if extent.neutral {
            let besides = report.findings.iter().filter(|finding| finding.stance == Stance::Neutral).collect();
            section(&mut lines, paper, "What it says besides", clauses(paper, extent, besides));
        }
        section(&mut lines, paper, "Where it disagrees with itself", disagreements(paper, extent, report));
        section(&mut lines, paper, "What you can do", choices(paper, extent, &report.facts));
        section(&mut lines, paper, "In short", facts(paper, extent, &report.facts));
        section(&mut lines, paper, "What it leaves unsaid", missing(paper, &report.disclosures));
        lines.push(String::new());
        lines.extend(wrap(paper, "", words::NO_ADVICE).iter().map(|line| ink(paper, Ink::Faint, line)));
    }
    text(lines)
}

/// Band, risk and the two parts of it.
fn verdict(paper: &Paper, score: &Score) -> Vec<String> {
    let (letter, colour) = match score.band {
        Band::A => ("A", Ink::Green),
        Band::B => ("B", Ink::Green),
        Band::C => ("C", Ink::Yellow),
        Band::D => ("D", Ink::Orange),
        Band::E => ("E", Ink::Red),
    };
    let filled = ((score.risk.value() / 100.0 * BAR as f64).round() as usize).min(BAR);
    let bar =
        format!("{}{}", ink(paper, colour, &"█".repeat(filled)), ink(paper, Ink::Faint, &"░".repeat(BAR - filled)));
    let badge = ink(paper, colour, &format!("[ {letter} ]"));
    let risk = format!("risk {} of 100 (± {})", whole(score.risk), whole(score.margin));
    let mut lines = vec![format!("  {badge}  {}", ink(paper, Ink::Bold, &risk)), format!("         {bar}")];
    lines.extend(wrap(paper, "         ", &words::parts(score)).iter().map(|line| ink(paper, Ink::Faint, line)));
    lines.extend(words::profile(score.profile).map(|told| format!("         {}", ink(paper, Ink::Bold, told))));
    lines
}

/// What each topic adds to the risk, and what is unsaid: together they are all of it.
fn shares(paper: &Paper, report: &Report) -> Vec<String> {
    let of_findings = report.findings.iter().map(|finding| (words::topic(finding.topic), finding.points));
    let of_gaps = report.disclosures.iter().map(|item| ("Unsaid", item.points));
    let mut shares: Vec<(&str, f64)> = Vec::new();
    for (name, points) in of_findings.chain(of_gaps) {
        match shares.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += points.value(),
            None => shares.push((name, points.value())),
        }
    }
    shares.retain(|(_, sum)| sum.abs() >= 0.05);
    shares.sort_by(|a, b| b.1.total_cmp(&a.1));
    let longest = shares.first().map_or(FULL, |(_, sum)| sum.max(FULL));
    let share = |&(name, sum): &(&str, f64)| {
        // Whatever adds something has a bar, however short.
        let cells = (sum.max(0.0) / longest * BAR as f64).ceil() as usize;
        let bar = ink(paper, Ink::Faint, &format!("{:<BAR$}", "▇".repeat(cells)));
        format!("  {name:<14} {bar} {sum:>5.1}")
    };
    shares.iter().map(share).collect()
}

/// The first findings, and how many more there are.
fn clauses(paper: &Paper, extent: &Extent, findings: Vec<&Finding>) -> Vec<String> {
    let shown = findings.iter().take(extent.clauses);
    let mut lines: Vec<String> = shown.flat_map(|finding| clause(paper, extent, finding)).collect();
    lines.extend(rest(paper, findings.len(), extent.clauses));
    lines
}

/// How many more there are, where not all are shown.
fn rest(paper: &Paper, all: usize, shown: usize) -> Option<String> {
    let more = all.saturating_sub(shown);
    (more > 0).then(|| ink(paper, Ink::Faint, &format!("  … and {more} more; --all shows them")))
}

/// A finding: its stance in a sign, a word and a colour, what it means, and where it is said.
fn clause(paper: &Paper, extent: &Extent, finding: &Finding) -> Vec<String> {
    let title = words::scoped(finding.title, finding.scope) + &points(finding.points);
    let (mut lines, indent) = marked(paper, finding.stance, &title);
    lines.extend(wrap(paper, &indent, finding.why));
    let places = finding.evidence.iter().take(extent.places);
    lines.extend(places.flat_map(|span| quote(paper, &indent, &span.quote, extent.quote)));
    lines
}

/// A finding's share of the risk; nothing where it has none.
fn points(points: Figure) -> String {
    let value = points.value();
    let unit = if value.abs() == 1.0 { "point" } else { "points" };
    match value {
        0.0 => String::new(),
        _ if value < 0.0 => format!(" · −{} {unit}", number(Figure::new(-value))),
        _ => format!(" · +{} {unit}", number(points)),
    }
}

fn disagreements(paper: &Paper, extent: &Extent, report: &Report) -> Vec<String> {
    let one = |contradiction: &Contradiction| {
        let sign = if contradiction.kind == ContradictionKind::Narrowed { "  ⊂ " } else { "  ≠ " };
        let mut lines = wrap(paper, sign, contradiction.why);
        lines.extend(quote(paper, "    ", &contradiction.a.quote, extent.quote));
        lines.extend(quote(paper, "    ", &contradiction.b.quote, extent.quote));
        lines
    };
    let all = &report.contradictions;
    all.iter().take(extent.clauses).flat_map(one).chain(rest(paper, all.len(), extent.clauses)).collect()
}

/// What the reader can do, each address or sentence once with all that it is good for.
fn choices(paper: &Paper, extent: &Extent, facts: &[Fact]) -> Vec<String> {
    let mut choices: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for fact in facts.iter().filter(|fact| fact.kind == FactKind::Choice) {
        let place = *places.entry(&fact.value).or_insert(choices.len());
        if place == choices.len() {
            choices.push((&fact.value, Vec::new()));
        }
        choices[place].1.extend(fact.detail.as_deref());
    }
    let one = |(how, what): &(&str, Vec<&str>)| {
        let mut lines = wrap(paper, "  → ", &what.join("; "));
        lines.extend(quote(paper, "    ", how, extent.quote));
        lines
    };
    choices.iter().take(extent.clauses).flat_map(one).chain(rest(paper, choices.len(), extent.clauses)).collect()
}

/// The missing disclosures of each law.
fn missing(paper: &Paper, disclosures: &[Disclosure]) -> Vec<String> {
    let of_law = |law: Law| {
        let asked = disclosures.iter().filter(|item| item.law == law && item.status != Status::NotApplicable);
        let titles: Vec<&str> =
            asked.clone().filter(|item| item.status == Status::Missing).map(|item| item.title).collect();
        if titles.is_empty() {
            return Vec::new();
        }
        let share = format!("{} of {}: {}", titles.len(), asked.count(), titles.join("; "));
        wrap(paper, &format!("  {:<11}", words::law(law)), &share)
    };
    LAWS.into_iter().flat_map(of_law).collect()
}

/// The values of each kind of fact with what is to be known about them.
fn facts(paper: &Paper, extent: &Extent, facts: &[Fact]) -> Vec<String> {
    let told = |fact: &Fact| match &fact.detail {
        Some(detail) => format!("{} ({detail})", fact.value),
        None => fact.value.clone(),
    };
    let of_kind = |(kind, name): (FactKind, &str)| {
        let values: Vec<String> = facts.iter().filter(|fact| fact.kind == kind).map(told).collect();
        listing(paper, &format!("  {name:<11}"), &values, extent.values)
    };
    FACTS.into_iter().filter(|(kind, _)| *kind != FactKind::Choice).flat_map(of_kind).collect()
}

/// A figure with one decimal at most.
fn number(figure: Figure) -> String {
    let tenths = (figure.value() * 10.0).round() / 10.0;
    tenths.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_for_people() {
        assert_eq!(points(Figure::new(-2.5)), " · −2.5 points");
        assert_eq!(points(Figure::new(1.0)), " · +1 point");
        assert_eq!(points(Figure::new(0.0)), "");
    }
}
