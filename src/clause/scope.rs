//! Tells for which readers a sentence or a section holds.

use super::signals::Signals;
use super::tagged::{Shape, Tagged};
use crate::lexicon::Mark;

/// How many words may stand between a place and those who live there: "residents who are located in the".
const NEAR: usize = 6;

/// The readers for whom a sentence holds, where it is not for everyone.
pub fn of_sentence(signals: &Signals, tagged: &Tagged) -> Option<&'static str> {
    let scopes = [(signals.california, "california"), (signals.europe, "eu"), (signals.us_state, "us-state")];
    let named = scopes.into_iter().find(|&(concept, _)| tagged.has(concept)).map(|(_, scope)| scope);
    let places =
        [(signals.california_place, "california"), (signals.europe_place, "eu"), (signals.us_state_place, "us-state")];
    let lived_in = |concept: u8| tagged.marks.iter().any(|m| m.concept == concept && is_home(signals, tagged, m));
    named.or_else(|| places.into_iter().find(|&(concept, _)| lived_in(concept)).map(|(_, scope)| scope))
}

/// The scope that a heading gives to its section: "Your California privacy rights".
pub fn of_heading(signals: &Signals, tagged: &Tagged) -> Option<&'static str> {
    let places =
        [(signals.california_place, "california"), (signals.europe_place, "eu"), (signals.us_state, "us-state")];
    places.into_iter().find(|&(concept, _)| tagged.has(concept)).map(|(_, scope)| scope)
}

/// Whether readers are said to live at a place: "residents of Virginia", "individuals who are in the EU", "if you live in
/// the UK", but not "users whose data is stored in the EU".
fn is_home(signals: &Signals, tagged: &Tagged, place: &Mark) -> bool {
    let words = &signals.words;
    let word = |at: usize| tagged.tokens[at].word;
    let behind = |at: usize| words.place_of.contains(&word(at));
    let floor = place.at.saturating_sub(NEAR).max(tagged.own);
    let between = |&at: &usize| {
        behind(at)
            || words.dwelling.contains(&word(at))
            || tagged.covers(signals.determiner, at)
            || tagged.covers(signals.and, at)
            || [signals.california_place, signals.europe_place, signals.us_state_place]
                .into_iter()
                .any(|concept| tagged.covers(concept, at))
    };
    let Some(home) = (floor..place.at).rev().find(|at| !between(at)) else { return false };
    let located = (home + 1..place.at).any(behind) && matches!(tagged.tokens[home].shape, Shape::Word);
    let lives = (home + 1..place.at).any(|at| words.dwelling.contains(&word(at)));
    located && (words.residents.contains(&word(home)) || (word(home) == words.you && lives))
}
