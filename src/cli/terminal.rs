//! Writes a report for people, on a terminal.

use smallprint::words::{self, FACTS, LAWS, about, whole};
use smallprint::{
    Band, ContradictionKind, Disclosure, Fact, FactKind, Figure, Finding, Law, Report, Score, Stance, Status,
};

use super::page::{heading, listing, marked, quote, section, text};
use super::paper::{Ink, Paper, ink, wrap};

/// So many of the gravest clauses are shown, and so many of the best.
const SHOWN: usize = 5;

/// Cells of the bar that shows the risk.
const BAR: usize = 25;

/// The whole report of a text, ending in an empty line.
pub fn page(name: &str, report: &Report, paper: &Paper) -> String {
    let mut lines = vec![heading(paper, name), String::new()];
    match &report.score {
        Some(score) => lines.extend(verdict(paper, score)),
        None => lines.push(format!("  {}", ink(paper, Ink::Bold, "[ ? ]  not scored"))),
    }
    lines.push(String::new());
    lines.extend(wrap(paper, "  ", &report.summary));
    lines.extend(wrap(paper, "  ", &about(report).join(" · ")));
    if report.score.is_some() {
        let watch = report.findings.iter().filter(|finding| finding.stance >= Stance::Caution).collect();
        let best = report.findings.iter().rev().filter(|finding| finding.stance == Stance::Good).collect();
        section(&mut lines, paper, "What to watch out for", clauses(paper, watch));
        section(&mut lines, paper, "What speaks for it", clauses(paper, best));
        section(&mut lines, paper, "Where it disagrees with itself", contradictions(paper, report));
        section(&mut lines, paper, "What it leaves unsaid", missing(paper, &report.disclosures));
        section(&mut lines, paper, "In short", facts(paper, &report.facts));
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
    let [said, unsaid] = [score.practice, score.silence].map(whole);
    let parts = format!("{said} of 100 for what it says, {unsaid} of 100 for what it leaves unsaid");
    let mut lines = vec![format!("  {badge}  {}", ink(paper, Ink::Bold, &risk)), format!("         {bar}")];
    lines.extend(wrap(paper, "         ", &parts).iter().map(|line| ink(paper, Ink::Faint, line)));
    lines
}

/// The first findings, and how many more there are.
fn clauses(paper: &Paper, findings: Vec<&Finding>) -> Vec<String> {
    let mut lines: Vec<String> = findings.iter().take(SHOWN).flat_map(|finding| clause(paper, finding)).collect();
    if findings.len() > SHOWN {
        lines.push(ink(paper, Ink::Faint, &format!("  … and {} more", findings.len() - SHOWN)));
    }
    lines
}

/// A finding: its stance in a sign, a word and a colour, what it means, and where it is said.
fn clause(paper: &Paper, finding: &Finding) -> Vec<String> {
    let scope = finding.scope.map_or(String::new(), |scope| format!(" [{scope} only]"));
    let title = format!("{}{scope}{}", finding.title, points(finding.points));
    let (mut lines, indent) = marked(paper, finding.stance, &title);
    lines.extend(wrap(paper, &indent, finding.why));
    lines.extend(finding.evidence.first().iter().flat_map(|span| quote(paper, &indent, &span.quote)));
    lines
}

/// A finding's share of the risk; nothing where it has none.
fn points(points: Figure) -> String {
    let value = points.value();
    let unit = if value.abs() == 1.0 { "point" } else { "points" };
    match value {
        0.0 => String::new(),
        _ if value < 0.0 => format!(" (−{} {unit})", number(Figure::new(-value))),
        _ => format!(" (+{} {unit})", number(points)),
    }
}

fn contradictions(paper: &Paper, report: &Report) -> Vec<String> {
    let one = |contradiction: &smallprint::Contradiction| {
        let sign = if contradiction.kind == ContradictionKind::Narrowed { "  ⊂ " } else { "  ≠ " };
        let mut lines = wrap(paper, sign, contradiction.why);
        lines.extend(quote(paper, "    ", &contradiction.a.quote));
        lines.extend(quote(paper, "    ", &contradiction.b.quote));
        lines
    };
    report.contradictions.iter().take(SHOWN).flat_map(one).collect()
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

/// The values of each kind of fact, each once.
fn facts(paper: &Paper, facts: &[Fact]) -> Vec<String> {
    let of_kind = |(kind, name): (FactKind, &str)| {
        let mut values: Vec<&str> = Vec::new();
        for fact in facts.iter().filter(|fact| fact.kind == kind) {
            if !values.contains(&fact.value.as_str()) {
                values.push(&fact.value);
            }
        }
        listing(paper, &format!("  {name:<11}"), &values)
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
        assert_eq!(points(Figure::new(-2.5)), " (−2.5 points)");
        assert_eq!(points(Figure::new(1.0)), " (+1 point)");
        assert_eq!(points(Figure::new(0.0)), "");
    }
}
