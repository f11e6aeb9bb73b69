//! Tells for each rule that a sentence comes near whether it fired, and if not, what held it back.

use super::{Meaning, Rulebook, reads};
use crate::clause::{Act, Held, Reading, Speech, read_acts};
use crate::meaning::all_says;
use crate::rule::Says;

/// A rule whose act or words stand in a sentence.
#[derive(Debug)]
pub struct Judged {
    pub meaning: Meaning,
    pub says: &'static Says,
    pub outcome: Outcome,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Fired,
    /// It would have fired, but the sentence states nothing.
    NotStated(Speech),
    HeldBack(Held),
}

/// Every rule whose act or words stand in a sentence, in the order of the catalogue.
pub fn judge(rulebook: &Rulebook, reading: &Reading) -> Vec<Judged> {
    let Rulebook { lexicon, signals, rules, gate } = rulebook;
    let tagged = &reading.tagged;
    // What states nothing has no acts; they are read all the same, to see which rules that held back.
    let unstated: Vec<Act> = match reading.speech {
        Speech::Statement => Vec::new(),
        _ => read_acts(lexicon, signals, tagged),
    };
    let acts = if reading.speech == Speech::Statement { &reading.acts } else { &unstated };
    let all: Vec<&'static Says> = all_says().map(|(_, says)| says).collect();
    let mut judged = Vec::new();
    for candidate in gate.candidates(tagged) {
        let (meaning, statement) = &rules[candidate];
        let counts = |act: &Act| reads(statement.reading, act.polarity);
        let said = statement.pattern.find(signals, tagged, acts, counts).is_some();
        let outcome = match (said, reading.speech) {
            (true, Speech::Statement) => Outcome::Fired,
            (true, speech) => Outcome::NotStated(speech),
            (false, _) => match statement.pattern.held_back(signals, tagged, acts, counts) {
                Some(held) => Outcome::HeldBack(held),
                None => continue,
            },
        };
        judged.push(Judged { meaning: *meaning, says: all[candidate], outcome });
    }
    judged
}
