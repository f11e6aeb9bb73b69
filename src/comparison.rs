//! Compares two versions of a policy: what it now says, no longer says, or says otherwise, practice by practice.
//!
//! Levels are compared, not words: a moved paragraph, another date or another line break changes nothing.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::order::order;
use crate::report::{Fact, FactKind, Finding, Report, Score, Span, Stance, Topic, Verdict};
use crate::rule::Practice;
use crate::rules::practices;

/// So many places of a finding are looked for in the other text, and so many values are told: comparing stays linear.
const MOST_PLACES: usize = 8;
const MOST_VALUES: usize = 100;

/// What changed between two versions of a policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Version of this shape. It rises only when a field is removed or renamed.
    pub schema: u8,
    /// Version of the engine and of its catalogue.
    pub engine: &'static str,
    /// One sentence for people.
    pub summary: String,
    pub before: Version,
    pub after: Version,
    /// What is worse for the reader first. Empty where one of the texts could not be judged.
    pub changes: Vec<Change>,
    /// Values that only one of the two gives.
    pub values: Vec<ValueChange>,
}

/// One of the two texts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Version {
    pub verdict: Verdict,
    pub updated: Option<String>,
    pub score: Option<Score>,
}

/// A practice that is answered otherwise than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    pub practice: &'static str,
    pub topic: Topic,
    pub direction: Direction,
    /// For whom it changed, where that is not everyone.
    pub scope: Option<&'static str>,
    /// What changed, in a few plain words.
    pub title: String,
    /// What decided before; `None` where the text did not say.
    pub before: Option<Answer>,
    pub after: Option<Answer>,
}

/// Whether a change is for the worse, as its reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Worse,
    Better,
    /// Something is told, or no longer told, that is neither good nor bad; silence on what was bad is none of both.
    Neither,
}

/// The level that decides a practice in one of the texts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    pub level: &'static str,
    pub stance: Stance,
    pub title: &'static str,
    /// Places in its own text.
    pub evidence: Vec<Span>,
}

/// A value that is given in only one of the texts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ValueChange {
    pub kind: FactKind,
    pub change: Presence,
    pub value: String,
    pub detail: Option<String>,
    /// Places in the text that gives it.
    pub evidence: Vec<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    Added,
    Dropped,
}

/// One of the two texts with its report, and its letters, by which a sentence is known again.
struct Side<'a> {
    report: &'a Report,
    letters: String,
}

/// Compares an old text with a new one, each given with its report.
pub fn compare(old: (&str, &Report), new: (&str, &Report)) -> Comparison {
    let [old, new] = [old, new].map(|(text, report)| Side { report, letters: letters_of(text) });
    let judged = [&old, &new].iter().all(|side| side.report.verdict == Verdict::Scored);
    let mut changes = if judged { changes(&old, &new) } else { Vec::new() };
    order(&mut changes, |change| (change.direction as u64, Stance::Grave as u64 - change.weight() as u64));
    let values = if judged { values(&old, &new) } else { Vec::new() };
    Comparison {
        schema: 1,
        engine: env!("CARGO_PKG_VERSION"),
        summary: summary(judged, &changes, &values),
        before: Version::of(old.report),
        after: Version::of(new.report),
        changes,
        values,
    }
}

/// The practices, in the order of the catalogue, that another level decides now, for everyone or for the readers of one
/// region.
fn changes(old: &Side, new: &Side) -> Vec<Change> {
    let mut changes = Vec::new();
    for practice in practices() {
        let findings = old.report.findings.iter().chain(&new.report.findings);
        let mut scopes = Vec::new();
        for finding in findings.filter(|finding| finding.practice == practice.id) {
            if !scopes.contains(&finding.scope) {
                scopes.push(finding.scope);
                changes.extend(change(practice, finding.scope, old, new));
            }
        }
    }
    changes
}

fn change(practice: &Practice, scope: Option<&'static str>, old: &Side, new: &Side) -> Option<Change> {
    let place = |finding: &Finding| practice.levels.iter().position(|level| level.id == finding.level);
    let deciding = |report: &'_ Report| {
        let of_scope = |finding: &&Finding| finding.practice == practice.id && finding.scope == scope;
        report.findings.iter().filter(of_scope).max_by_key(|finding| place(finding)).cloned()
    };
    let (before, after) = (deciding(old.report), deciding(new.report));
    let direction = match (&before, &after) {
        (Some(before), Some(after)) if before.level == after.level => return None,
        (Some(before), Some(after)) if place(after) > place(before) => Direction::Worse,
        (Some(_), Some(_)) => Direction::Better,
        // What still stands there word for word is not new, and not dropped, however it is read beside its neighbours.
        (None, Some(after)) if old.holds(after) => return None,
        (Some(before), None) if new.holds(before) => return None,
        (None, Some(after)) if after.stance >= Stance::Caution => Direction::Worse,
        (None, Some(after)) if after.stance == Stance::Good => Direction::Better,
        (Some(before), None) if before.stance == Stance::Good => Direction::Worse,
        _ => Direction::Neither,
    };
    let title = match (&before, &after) {
        (_, Some(after)) => format!("Now: {}", after.title),
        (Some(before), None) => format!("No longer said: {}", before.title),
        (None, None) => return None,
    };
    let topic = practice.topic;
    let [before, after] = [before, after].map(|finding| finding.map(Answer::of));
    Some(Change { practice: practice.id, topic, direction, scope, title, before, after })
}

/// What only one of the texts gives: first what is new.
fn values(old: &Side, new: &Side) -> Vec<ValueChange> {
    let only = |here: &Side, there: &Side, change: Presence| {
        // A map like the one by which facts are gathered, so that the module for browsers holds one kind of it.
        let known: FxHashMap<(FactKind, String), usize> = there.report.facts.iter().map(key).zip(0..).collect();
        let unknown = |fact: &&Fact| !known.contains_key(&key(fact));
        let absent = |fact: &&Fact| !there.letters.contains(&letters_of(&fact.value));
        let changes =
            here.report.facts.iter().filter(unknown).take(MOST_VALUES).filter(absent).map(|fact| ValueChange {
                kind: fact.kind,
                change,
                value: fact.value.clone(),
                detail: fact.detail.clone(),
                evidence: fact.evidence.clone(),
            });
        changes.collect::<Vec<_>>()
    };
    let mut values = only(new, old, Presence::Added);
    values.append(&mut only(old, new, Presence::Dropped));
    values
}

/// By what a value is known again: "e-mail addresses" and "email address" are one. Where a choice is told in words, these
/// may be others, as long as it is the same choice.
fn key(fact: &Fact) -> (FactKind, String) {
    let is_address = ["@", "www.", "://"].iter().any(|mark| fact.value.contains(mark));
    let told = match &fact.detail {
        Some(choice) if fact.kind == FactKind::Choice && !is_address => choice,
        _ => &fact.value,
    };
    let letters = letters_of(told);
    let stem = letters.strip_suffix("es").or_else(|| letters.strip_suffix('s')).unwrap_or(&letters);
    (fact.kind, stem.to_string())
}

/// The letters and digits of a text in lower case: what is left where lines are broken otherwise.
fn letters_of(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn summary(judged: bool, changes: &[Change], values: &[ValueChange]) -> String {
    let count = |direction: Direction| changes.iter().filter(|change| change.direction == direction).count();
    let told = [(count(Direction::Worse), "for the worse"), (count(Direction::Better), "for the better")];
    let parts: Vec<String> =
        told.iter().filter(|(count, _)| *count > 0).map(|(count, how)| format!("{count} {how}")).collect();
    match (judged, changes.len(), values.len()) {
        (false, ..) => "One of the two texts could not be judged, so they can't be compared.".to_string(),
        (_, 0, 0) => "Nothing changed in what it does with your data.".to_string(),
        (_, 0, _) => "It does the same with your data, but gives other values.".to_string(),
        (_, 1, _) if parts.is_empty() => "One practice changed, neither for the worse nor for the better.".to_string(),
        (_, 1, _) => {
            format!("One practice changed, {}.", told.iter().find(|(count, _)| *count > 0).map_or("", |t| t.1))
        }
        (_, all, _) if parts.is_empty() => format!("{all} practices changed, none for the worse or the better."),
        (_, all, _) => format!("{all} practices changed, {}.", parts.join(" and ")),
    }
}

impl Side<'_> {
    /// Whether the places of a finding stand here word for word.
    fn holds(&self, finding: &Finding) -> bool {
        finding.evidence.iter().take(MOST_PLACES).all(|span| self.letters.contains(&letters_of(&span.quote)))
    }
}

impl Version {
    fn of(report: &Report) -> Self {
        Version { verdict: report.verdict, updated: report.document.updated.clone(), score: report.score.clone() }
    }
}

impl Answer {
    fn of(finding: Finding) -> Self {
        Answer { level: finding.level, stance: finding.stance, title: finding.title, evidence: finding.evidence }
    }
}

impl Change {
    /// The gravest of its two stances.
    fn weight(&self) -> Stance {
        let answers = [&self.before, &self.after].into_iter().flatten();
        answers.map(|answer| answer.stance).max().unwrap_or(Stance::Good)
    }
}
