//! What only the whole text tells: one finding from many places, softening, contradictions, disclosures, facts, topics.

mod claims;
mod contradictions;
mod disclosures;
mod facts;
mod outline;

use std::ops::Range;

use crate::checklists::requirements;
use crate::clause::Reading;
use crate::find::{Hit, Meaning, Rulebook};
use crate::order::order;
use crate::profile::stresses;
use crate::read::Document;
use crate::recognise::Recognition;
use crate::report::{ContradictionKind, FactKind, Period, Profile, Status, Topic};
use crate::rule::{Requirement, Softening};
use crate::rules::practices;
use crate::score::{Gap, Weighed};

/// Everything found in a text. Places are bytes.
#[derive(Debug)]
pub struct Relations {
    /// In the order of the catalogue.
    pub findings: Vec<StatedLevel>,
    pub disclosures: Vec<Item>,
    pub contradictions: Vec<Pair>,
    pub facts: Vec<Value>,
    /// The topics of each block that is not a heading.
    pub outline: Vec<(Range<usize>, Vec<Topic>)>,
}

/// A level of a practice, with every place that states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedLevel {
    pub practice: usize,
    pub level: usize,
    pub scope: Option<&'static str>,
    /// In the order of the text.
    pub evidence: Vec<Clause>,
    pub softened_by: Vec<Clause>,
}

/// A place that states something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Index of its sentence.
    pub sentence: usize,
    /// Bytes of the text.
    pub place: Range<usize>,
}

/// An item of a legal checklist, and the sentences that state or deny it.
#[derive(Debug)]
pub struct Item {
    pub requirement: &'static Requirement,
    pub status: Status,
    pub places: Vec<Range<usize>>,
}

/// Two places that do not agree.
#[derive(Debug)]
pub struct Pair {
    pub kind: ContradictionKind,
    pub practice: &'static str,
    pub why: &'static str,
    pub a: Range<usize>,
    pub b: Range<usize>,
}

/// A value that the text gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    pub kind: FactKind,
    pub value: String,
    pub detail: Option<String>,
    pub period: Option<Period>,
    pub places: Vec<Range<usize>>,
}

/// Relates the hits of a text to each other.
pub fn relate(
    rulebook: &Rulebook,
    document: &Document,
    readings: &[Option<Reading>],
    hits: &[Hit],
    recognition: &Recognition,
) -> Relations {
    let findings = soften(&gather(hits), hits);
    let disclosures = disclosures::fill(rulebook, document, readings, hits, &findings, recognition);
    let contradictions = contradictions::find(rulebook, document, readings);
    let facts = facts::gather(rulebook, document, readings, &findings, recognition);
    let outline = outline::draw(document, readings, hits);
    Relations { findings, disclosures, contradictions, facts, outline }
}

/// One finding for a practice at a level and a scope, however often the text says it.
fn gather(hits: &[Hit]) -> Vec<StatedLevel> {
    let answered = answered(hits);
    let is_answered =
        |practice: usize, scope| answered.contains(&(practice, None)) || answered.contains(&(practice, scope));
    let mut findings: Vec<StatedLevel> = Vec::new();
    for hit in hits {
        let (practice, level) = match hit.meaning {
            Meaning::States { practice, level } => (practice, level),
            Meaning::Implies { practice, level } if !is_answered(practice, hit.scope) => (practice, level),
            _ => continue,
        };
        let same = |f: &&mut StatedLevel| (f.practice, f.level, f.scope) == (practice, level, hit.scope);
        match findings.iter_mut().find(same) {
            Some(finding) => finding.evidence.push(Clause::of(hit)),
            None => findings.push(StatedLevel {
                practice,
                level,
                scope: hit.scope,
                evidence: vec![Clause::of(hit)],
                softened_by: Vec::new(),
            }),
        }
    }
    // Scopes begin with different letters.
    let scope = |finding: &StatedLevel| finding.scope.map_or(0, |scope| scope.as_bytes()[0]);
    order(&mut findings, |finding| (finding.practice as u64, (finding.level as u64) << 8 | u64::from(scope(finding))));
    for finding in &mut findings {
        settle(&mut finding.evidence);
    }
    findings
}

/// Puts places in the order of the text, one for a sentence.
fn settle(evidence: &mut Vec<Clause>) {
    order(evidence, |clause| (clause.sentence as u64, clause.place.start as u64));
    evidence.dedup_by_key(|clause| clause.sentence);
}

/// The practices of which the text states a level, with the readers for whom it does.
fn answered(hits: &[Hit]) -> Vec<(usize, Option<&'static str>)> {
    // There are few practices and few scopes, however long the text is.
    let mut answered = Vec::new();
    for hit in hits {
        if let Meaning::States { practice, .. } = hit.meaning
            && !answered.contains(&(practice, hit.scope))
        {
            answered.push((practice, hit.scope));
        }
    }
    answered
}

/// Moves a level that something said elsewhere softens, and joins it with the finding that is there already.
fn soften(findings: &[StatedLevel], hits: &[Hit]) -> Vec<StatedLevel> {
    let catalogue: Vec<_> = practices().collect();
    let mut softened: Vec<StatedLevel> = Vec::new();
    for finding in findings {
        let mut finding = finding.clone();
        let levels = catalogue[finding.practice].levels;
        match &levels[finding.level].softened {
            Some(Softening::YieldsTo(others)) => {
                // What holds for every reader answers those of a region too.
                let answers = |f: &&StatedLevel| {
                    f.practice == finding.practice && (f.scope.is_none() || f.scope == finding.scope)
                };
                let stated = |id: &&&str| findings.iter().filter(answers).find(|f| levels[f.level].id == **id);
                if let Some(answer) = others.iter().find_map(|id| stated(&id)) {
                    finding.level = answer.level;
                    finding.softened_by = answer.evidence.clone();
                }
            }
            Some(Softening::Into { to, .. }) => {
                let softens = Meaning::Softens { practice: finding.practice, level: finding.level };
                let by: Vec<Clause> = hits.iter().filter(|hit| hit.meaning == softens).map(Clause::of).collect();
                if let Some(level) = levels.iter().position(|level| level.id == *to).filter(|_| !by.is_empty()) {
                    finding.level = level;
                    finding.softened_by = by;
                }
            }
            None => {}
        }
        let same =
            |f: &&mut StatedLevel| (f.practice, f.level, f.scope) == (finding.practice, finding.level, finding.scope);
        match softened.iter_mut().find(same) {
            Some(twin) => {
                twin.evidence.append(&mut finding.evidence);
                settle(&mut twin.evidence);
                twin.softened_by.append(&mut finding.softened_by);
            }
            None => softened.push(finding),
        }
    }
    softened
}

impl Clause {
    fn of(hit: &Hit) -> Self {
        Clause { sentence: hit.sentence, place: hit.place.clone() }
    }
}

impl Relations {
    /// What of the findings counts for the score, in their order.
    pub fn weighed(&self, profile: Profile) -> Vec<Weighed> {
        let catalogue: Vec<_> = practices().collect();
        self.findings
            .iter()
            .map(|finding| {
                let practice = catalogue[finding.practice];
                let stance = practice.levels[finding.level].stance;
                Weighed {
                    practice: finding.practice,
                    topic: practice.topic,
                    stance,
                    expected: practice.expected,
                    stressed: stresses(profile, practice.id),
                }
            })
            .collect()
    }

    /// What of the checklists counts for the score, in their order.
    pub fn gaps(&self) -> Vec<Gap> {
        let expected = |id: &&str| practices().any(|practice| practice.id == *id && practice.expected);
        let requirements: Vec<&Requirement> = requirements().collect();
        self.disclosures
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let answered_by = item.requirement.answered_by;
                let same = |earlier: &&Requirement| {
                    answered_by.first().is_some_and(|first| earlier.answered_by.contains(first))
                };
                Gap {
                    status: item.status,
                    expected: answered_by.iter().any(expected),
                    repeated: requirements[..index].iter().any(same),
                }
            })
            .collect()
    }
}

/// Whether a finding is this level of this practice.
fn is_level(finding: &StatedLevel, practice: &str, level: &str) -> bool {
    practices().nth(finding.practice).is_some_and(|p| p.id == practice && p.levels[finding.level].id == level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::{find, read_nameless};
    use crate::read::Source;

    /// The levels of a practice that a text states as a whole.
    fn levels(text: &str, practice: &str) -> Vec<&'static str> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let hits = find(Rulebook::get(), &read_nameless(&document));
        let catalogue: Vec<_> = practices().collect();
        let findings = soften(&gather(&hits), &hits);
        let of_practice = findings.iter().filter(|finding| catalogue[finding.practice].id == practice);
        of_practice.map(|finding| catalogue[finding.practice].levels[finding.level].id).collect()
    }

    #[test]
    fn what_is_implied_yields_to_what_is_said() {
        let change = "We may change this policy from time to time. ";
        assert_eq!(levels(change, "policy-change"), ["silent"]);
        let told = format!("{change}We will email you before any change to this policy takes effect.");
        assert_eq!(levels(&told, "policy-change"), ["notified"]);
    }

    #[test]
    fn an_answer_elsewhere_softens() {
        let change = "We may change this policy at our sole discretion. ";
        assert_eq!(levels(change, "policy-change"), ["silent"]);
        let posted = format!("{change}We post any changes to this policy on this page.");
        assert_eq!(levels(&posted, "policy-change"), ["posted"]);
    }

    #[test]
    fn an_opt_out_elsewhere_softens() {
        let mail = "We send you newsletters. ";
        assert_eq!(levels(mail, "marketing-messages"), ["practised"]);
        assert_eq!(levels(&format!("{mail}You can unsubscribe at any time."), "marketing-messages"), ["opt-out"]);
        let shared = "We share your address with advertisers. ";
        assert_eq!(levels(shared, "ad-sharing"), ["practised"]);
        let wish = format!("{shared}If you do not want us to share your data with advertisers, tell us.");
        assert_eq!(levels(&wish, "ad-sharing"), ["opt-out"]);
    }
}
