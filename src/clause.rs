//! Reads one sentence as a careful reader does: who acts, whether it is denied, with which exception, for whom.

mod act;
mod pattern;
mod signals;
mod tagged;

pub use act::{Act, Actor, Polarity};
pub use pattern::{Need, Pattern};
pub use signals::Signals;
pub use tagged::Tagged;

use crate::lexicon::Lexicon;

/// What a sentence does with what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    Statement,
    /// "Do we sell your data?" states nothing.
    Question,
    /// "Sale means …" states nothing about the company.
    Definition,
    /// "The law requires businesses to …" tells what others must do.
    Law,
}

/// A sentence, read.
#[derive(Debug)]
pub struct Reading {
    pub tagged: Tagged,
    pub speech: Speech,
    /// The readers for whom it holds, where it is not for everyone.
    pub scope: Option<&'static str>,
    pub acts: Vec<Act>,
}

impl Reading {
    pub fn new(lexicon: &Lexicon, signals: &Signals, tagged: Tagged, scope_of_section: Option<&'static str>) -> Self {
        let speech = speech(signals, &tagged);
        let scope = scope(signals, &tagged).or(scope_of_section);
        let acts = if speech == Speech::Statement { act::read(lexicon, signals, &tagged) } else { Vec::new() };
        Reading { tagged, speech, scope, acts }
    }
}

fn speech(signals: &Signals, tagged: &Tagged) -> Speech {
    if tagged.tokens.last().is_some_and(|token| token.is_mark('?')) {
        return Speech::Question;
    }
    if tagged.first(signals.law_speech).is_some() {
        return Speech::Law;
    }
    let company_speaks = |before: usize| tagged.marks.iter().any(|m| m.concept == signals.we && m.at < before);
    if let Some(mark) = tagged.first(signals.definition)
        && mark.at < 12
        && !company_speaks(mark.at)
    {
        return Speech::Definition;
    }
    Speech::Statement
}

fn scope(signals: &Signals, tagged: &Tagged) -> Option<&'static str> {
    let scopes = [(signals.california, "california"), (signals.europe, "eu"), (signals.us_state, "us-state")];
    scopes.into_iter().find(|&(concept, _)| tagged.has(concept)).map(|(_, scope)| scope)
}

/// The scope that a heading gives to its section: "Your California privacy rights".
pub fn scope_of_heading(signals: &Signals, tagged: &Tagged) -> Option<&'static str> {
    let places =
        [(signals.california_place, "california"), (signals.europe_place, "eu"), (signals.us_state, "us-state")];
    places.into_iter().find(|&(concept, _)| tagged.has(concept)).map(|(_, scope)| scope)
}
