//! Holds a policy against the legal checklists: which items it states, denies, leaves out, or need not tell.
//!
//! What a policy leaves out is missing only where the law asks for it:
//! - The GDPR's list is the yardstick for everyone. Its reader may be anywhere, and is no worse off for what it asks to be
//!   told. So is that of CalOPPA, which holds for whoever collects the data of one Californian (§ 22575(a)).
//!   Three of the GDPR's items hang on what the policy itself says. Where the data comes from is asked of who has data from
//!   others (Art. 14), and how consent is taken back of who speaks of consent (Art. 13(2)(c)). Which interests are pursued is
//!   asked of who rests on them (Art. 13(1)(d)): who says so tells it, and who names no ground lacks that item instead.
//! - The CCPA gives rights to residents of California (Civ. Code § 1798.140(i)), above a size that no text tells: its items
//!   are asked of a policy that speaks to them or names the act. The right to refuse a sale need not be told by who sells
//!   and shares nothing for advertising (11 CCR § 7013(g)), nor the right to limit the use of sensitive data by who has none
//!   or does no more with it than is allowed (§ 7014(g)).
//! - COPPA holds for a service that is directed to children or knows that it has their data (16 CFR 312.3). Whether that is
//!   so every policy should tell; what parents are to be told is asked of those for whom it is.

use std::ops::Range;

use super::{Item, StatedLevel, is_level};
use crate::checklists::requirements;
use crate::clause::Reading;
use crate::find::{Hit, Meaning, Rulebook};
use crate::order::order;
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
    let asks = Asks::of(rulebook, readings, hits, findings);
    let mail = document.words.iter().find(|word| word.kind == WordKind::Mail).map(|word| word.place());
    let known = |known: Known| match known {
        Known::Nothing => None,
        Known::Company => recognition.company.clone(),
        Known::Mail => mail.clone(),
        Known::Date => recognition.updated.as_ref().map(|(_, place)| place.clone()),
    };
    let mut hits_of: Vec<Vec<&Hit>> = vec![Vec::new(); requirements().count()];
    for hit in hits {
        if let Meaning::Tells { requirement } | Meaning::Denies { requirement } | Meaning::Spares { requirement } =
            hit.meaning
        {
            hits_of[requirement].push(hit);
        }
    }
    requirements()
        .enumerate()
        .map(|(index, requirement)| {
            let hit = |meaning: Meaning| of_meaning(&hits_of[index], requirement, meaning);
            let place = |hit: &Hit| hit.place.clone();
            let mut places: Vec<Range<usize>> = known(requirement.known).into_iter().collect();
            let (nevers, answers): (Vec<_>, Vec<_>) =
                answers(findings, requirement).partition(|finding| is_denial(finding, requirement));
            places.extend(answers.into_iter().flat_map(evidence));
            // A heading is quoted only where nothing below any heading tells it better.
            let (headings, told): (Vec<_>, Vec<_>) =
                hit(Meaning::Tells { requirement: index }).partition(|hit| readings[hit.sentence].is_none());
            places.extend(told.into_iter().map(place));
            if places.is_empty() {
                places.extend(headings.into_iter().map(place));
            }
            let mut denials: Vec<_> = hit(Meaning::Denies { requirement: index }).map(place).collect();
            if places.is_empty() {
                denials.extend(nevers.into_iter().flat_map(evidence));
            }
            let spared = hit(Meaning::Spares { requirement: index }).next().is_some();
            let status = if !denials.is_empty() {
                places = denials;
                Status::Denied
            } else if !places.is_empty() {
                Status::Stated
            } else if asks.about(requirement) && !spared {
                Status::Missing
            } else {
                Status::NotApplicable
            };
            order(&mut places, |place| (place.start as u64, place.end as u64));
            places.dedup();
            places.truncate(MOST_PLACES);
            Item { requirement, status, places }
        })
        .collect()
}

/// What decides which items the laws ask of a policy.
struct Asks {
    /// It speaks to readers in California, or names their act.
    californian: bool,
    /// It says that it sells nothing, and nothing else of a sale or of advertisers.
    sells_nothing: bool,
    /// It has data of children, and does not say the contrary.
    of_children: bool,
    /// It joins what it has with what others know.
    combines: bool,
    /// It speaks of consent.
    of_consent: bool,
}

impl Asks {
    fn of(rulebook: &Rulebook, readings: &[Option<Reading>], hits: &[Hit], findings: &[StatedLevel]) -> Self {
        let says = |practice: &str, levels: &[&str]| {
            findings.iter().any(|finding| levels.iter().any(|level| is_level(finding, practice, level)))
        };
        let childrens = requirements().position(|item| (item.law, item.id) == (Law::Coppa, "children-data"));
        let of_children = |meaning: fn(usize) -> Meaning| {
            childrens.is_some_and(|requirement| hits.iter().any(|hit| hit.meaning == meaning(requirement)))
        };
        Asks {
            californian: readings.iter().flatten().any(|reading| {
                let signals = [rulebook.signals.california, rulebook.signals.california_place];
                signals.into_iter().any(|signal| reading.tagged.has(signal))
            }),
            sells_nothing: says("data-sale", &["never"])
                && !says("data-sale", &["never-except", "opt-out", "practised"])
                && !says("ad-sharing", &["opt-in", "opt-out", "practised"]),
            of_children: (says("children", &["parental-consent", "collected"])
                || of_children(|requirement| Meaning::Tells { requirement }))
                && !says("children", &["not-collected"])
                && !of_children(|requirement| Meaning::Spares { requirement }),
            combines: says("data-combination", &["combined"]),
            of_consent: readings.iter().flatten().any(|reading| {
                let given = rulebook.signals.words.consent;
                reading.tagged.tokens.iter().any(|token| given.contains(&token.word))
            }),
        }
    }

    fn about(&self, requirement: &Requirement) -> bool {
        match (requirement.law, requirement.id) {
            (Law::Gdpr, "source") => self.combines,
            (Law::Gdpr, "right-withdraw") => self.of_consent,
            (Law::Gdpr, "legitimate-interests") => false,
            (Law::Gdpr | Law::Caloppa, _) | (Law::Coppa, "children-data") => true,
            (Law::Ccpa, "right-opt-out" | "opt-out-signal") => self.californian && !self.sells_nothing,
            (Law::Ccpa, _) => self.californian,
            (Law::Coppa, _) => self.of_children,
        }
    }
}

/// Whether what holds for readers in one place tells an item: a right of Europeans is none of a Californian.
fn is_told(requirement: &Requirement, scope: Option<&str>) -> bool {
    let is_right = requirement.law == Law::Ccpa && requirement.id.starts_with("right-");
    !(is_right && scope == Some("eu"))
}

/// The hits of one meaning that count for an item.
fn of_meaning<'h>(hits: &[&'h Hit], requirement: &Requirement, meaning: Meaning) -> impl Iterator<Item = &'h Hit> {
    hits.iter().copied().filter(move |hit| hit.meaning == meaning && is_told(requirement, hit.scope))
}

/// The findings that answer an item.
fn answers<'f>(findings: &'f [StatedLevel], requirement: &Requirement) -> impl Iterator<Item = &'f StatedLevel> {
    let answering = practices().enumerate().filter(|(_, practice)| requirement.answered_by.contains(&practice.id));
    let answering: Vec<usize> = answering.map(|(index, _)| index).collect();
    findings.iter().filter(move |finding| answering.contains(&finding.practice) && is_told(requirement, finding.scope))
}

/// "We share your data with nobody" denies that there are recipients.
fn is_denial(finding: &StatedLevel, requirement: &Requirement) -> bool {
    requirement.denied_by.iter().any(|practice| is_level(finding, practice, "never"))
}

fn evidence(finding: &StatedLevel) -> impl Iterator<Item = Range<usize>> {
    finding.evidence.iter().map(|clause| clause.place.clone())
}
