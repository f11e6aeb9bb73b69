//! Finds where a policy takes back what it promises elsewhere.

use super::{Clause, Pair, StatedLevel, is_level};
use crate::clause::Reading;
use crate::find::Rulebook;
use crate::lexicon::Mark;
use crate::report::ContradictionKind;

/// A promise, the statements that break it, and why the two don't go together.
struct Conflict {
    promise: (&'static str, &'static [&'static str]),
    broken_by: &'static [(&'static str, &'static str)],
    why: &'static str,
}

const CONFLICTS: &[Conflict] = &[
    Conflict {
        promise: ("no-collection", &["none"]),
        broken_by: &[("data-list", "categories"), ("data-list", "vague")],
        why: "It says that nothing about you is collected, and elsewhere it names what it collects.",
    },
    Conflict {
        promise: ("data-sale", &["never"]),
        broken_by: &[("data-sale", "practised"), ("data-sale", "opt-out")],
        why: "It says that your data is not sold, and elsewhere that it may be.",
    },
    Conflict {
        promise: ("ad-sharing", &["never"]),
        broken_by: &[("ad-sharing", "practised"), ("ad-sharing", "opt-out")],
        why: "It says that advertisers don't get your data, and elsewhere that they do.",
    },
    Conflict {
        promise: ("third-party-sharing", &["never", "never-except"]),
        broken_by: &[("ad-sharing", "practised"), ("data-sale", "practised")],
        why: "It says that your data is not given to others, and elsewhere that others get it for their own purposes.",
    },
    Conflict {
        promise: ("third-party-sharing", &["never"]),
        broken_by: &[("third-party-sharing", "broad")],
        why: "It says that your data is not given to others, and elsewhere that others get it.",
    },
];

/// Every promise that something else in the text breaks, once for each kind of break. A promise with an exception that
/// says what it lets through is resolved by it; an exception that names nothing resolves nothing.
pub fn find(rulebook: &Rulebook, readings: &[Option<Reading>], findings: &[StatedLevel]) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for conflict in CONFLICTS {
        let (practice, levels) = conflict.promise;
        let promises = findings.iter().filter(|f| levels.iter().any(|level| is_level(f, practice, level)));
        for promise in promises {
            let excepted = is_level(promise, practice, "never-except");
            let read = |sentence: usize| readings[sentence].as_ref();
            let kept = promise.evidence.iter().find(|clause| {
                read(clause.sentence).is_some_and(|reading| {
                    is_whole(rulebook, reading) && (!excepted || has_empty_exception(rulebook, reading))
                })
            });
            let Some(kept) = kept else { continue };
            let broken = findings.iter().find(|f| {
                f.scope == promise.scope
                    && conflict.broken_by.iter().any(|(practice, level)| is_level(f, practice, level))
            });
            let breaks = |clause: &&Clause| {
                clause.sentence != kept.sentence
                    && read(clause.sentence).is_some_and(|reading| !reading.tagged.has(rulebook.signals.consent))
            };
            let Some(broken) = broken.and_then(|f| f.evidence.iter().find(breaks)) else { continue };
            let pair = Pair {
                kind: ContradictionKind::Contradiction,
                practice,
                why: conflict.why,
                a: kept.place.clone(),
                b: broken.place.clone(),
            };
            if !pairs.iter().any(|other| other.b == pair.b) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

/// Whether a sentence says what it says of everything and everybody. Where that is not sure, nothing is contradicted.
fn is_whole(rulebook: &Rulebook, reading: &Reading) -> bool {
    let signals = &rulebook.signals;
    let but = |m: &&Mark| m.concept == signals.but && m.at > reading.tagged.own;
    !reading.tagged.has(signals.narrowing) && !reading.tagged.marks.iter().any(|m| but(&m))
}

/// "Except as otherwise, we do not share": the exception names nothing.
fn has_empty_exception(rulebook: &Rulebook, reading: &Reading) -> bool {
    let tagged = &reading.tagged;
    let we = rulebook.lexicon.family(rulebook.signals.we);
    tagged.marks.iter().filter(|mark| mark.concept == rulebook.signals.except).any(|mark| {
        let next = (mark.end()..tagged.tokens.len()).find(|&at| !tagged.covers(rulebook.signals.adverb, at));
        next.is_some_and(|at| tagged.tokens[at].is_mark(',') || tagged.begins(&we, at).is_some())
    })
}
