//! Holds a policy against the legal checklists: which items it states, denies, or leaves out.

use std::ops::Range;

use super::{Item, StatedLevel, is_level};
use crate::checklists::REQUIREMENTS;
use crate::clause::Reading;
use crate::find::{Hit, Meaning, Rulebook};
use crate::read::{Document, WordKind};
use crate::recognise::Recognition;
use crate::report::{Law, Status};
use crate::rule::{Known, Requirement};
use crate::rules::practices;

/// How many places are quoted for one item.
const MOST_PLACES: usize = 6;

/// Every item with its status and its places.
pub fn fill(
    rulebook: &Rulebook,
    document: &Document,
    readings: &[Option<Reading>],
    hits: &[Hit],
    findings: &[StatedLevel],
    recognition: &Recognition,
) -> Vec<Item> {
    let californian = readings.iter().flatten().any(|reading| reading.tagged.has(rulebook.signals.california_place));
    let childless = findings.iter().any(|finding| is_level(finding, "children", "not-collected"));
    let applies = |requirement: &Requirement| match requirement.law {
        // The GDPR's list is the yardstick for everyone: no reader is worse off for what it asks to be told.
        Law::Gdpr | Law::Caloppa => true,
        Law::Ccpa => californian,
        Law::Coppa => !childless || requirement.id == "children-data",
    };
    let mail = document.words.iter().find(|word| word.kind == WordKind::Mail).map(|word| word.place());
    let known = |known: Known| match known {
        Known::Nothing => None,
        Known::Company => recognition.company.clone(),
        Known::Mail => mail.clone(),
        Known::Date => recognition.updated.as_ref().map(|(_, place)| place.clone()),
    };
    REQUIREMENTS
        .iter()
        .enumerate()
        .map(|(index, requirement)| {
            let hit = |meaning: Meaning| places(hits, meaning);
            let mut places: Vec<Range<usize>> = known(requirement.known).into_iter().collect();
            places.extend(answers(findings, requirement.answered_by));
            places.extend(hit(Meaning::Tells { requirement: index }));
            let denials: Vec<_> = hit(Meaning::Denies { requirement: index }).collect();
            let status = if !denials.is_empty() {
                places = denials;
                Status::Denied
            } else if !places.is_empty() {
                Status::Stated
            } else if applies(requirement) {
                Status::Missing
            } else {
                Status::NotApplicable
            };
            places.sort_by_key(|place| (place.start, place.end));
            places.dedup();
            places.truncate(MOST_PLACES);
            Item { law: requirement.law, id: requirement.id, title: requirement.title, status, places }
        })
        .collect()
}

fn places(hits: &[Hit], meaning: Meaning) -> impl Iterator<Item = Range<usize>> {
    hits.iter().filter(move |hit| hit.meaning == meaning).map(|hit| hit.place.clone())
}

/// The places of the findings that answer an item.
fn answers(findings: &[StatedLevel], answered_by: &[&str]) -> impl Iterator<Item = Range<usize>> {
    let answering = practices().enumerate().filter(|(_, practice)| answered_by.contains(&practice.id));
    let answering: Vec<usize> = answering.map(|(index, _)| index).collect();
    findings
        .iter()
        .filter(move |finding| answering.contains(&finding.practice))
        .flat_map(|finding| finding.evidence.iter().map(|clause| clause.place.clone()))
}
