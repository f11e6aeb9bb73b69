//! Tells where one clause of a sentence ends and the next begins, and which part of a long sentence says something.

use std::ops::Range;

use super::signals::Signals;
use super::tagged::{Shape, Tagged};
use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// A sentence of so many words and marks is shown whole: it is read at a glance, and nothing of it is lost.
const SHORT: usize = 30;

/// How many words may stand between a conjunction and the subject's last word: "and our trusted partners".
const SUBJECT: usize = 5;

/// The first tokens of the clauses of a sentence, its lead-in with its first one.
pub fn starts(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> Vec<usize> {
    let first = std::iter::once(0);
    let later = (tagged.own + 1..tagged.tokens.len()).filter(|&at| begins_clause(lexicon, signals, tagged, at));
    first.chain(later).collect()
}

/// "…; we", "…, but our partners may": a clause begins behind a semicolon, or with a conjunction and a subject that acts.
fn begins_clause(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    if tagged.tokens[at - 1].is_mark(';') {
        return true;
    }
    let but = tagged.covers(signals.but, at);
    if !(but || tagged.covers(signals.and, at)) || tagged.covers(signals.and, at - 1) {
        return false;
    }
    let window = at + 1..(at + 1 + SUBJECT).min(tagged.tokens.len());
    let subject = window.clone().find_map(|at| tagged.marks_at(at).find(|m| lexicon.sort(m.concept) == Sort::Actor));
    let Some(subject) = subject.filter(|subject| acts(lexicon, signals, tagged, subject.end())) else { return false };
    let plain = (at + 1..subject.at)
        .all(|at| tagged.tokens[at].shape == Shape::Word && !tagged.covers(signals.preposition, at));
    // "We and our partners use": a conjunction between two subjects joins no clauses.
    let before = tagged.marks_before(at).any(|m| lexicon.sort(m.concept) == Sort::Actor && is_party(signals, m));
    plain && (but || !before)
}

/// Whether an actor is "we" or "you", which as a subject opens its clause.
fn is_party(signals: &Signals, mark: &Mark) -> bool {
    mark.concept == signals.we || mark.concept == signals.you
}

/// Whether a verb or its auxiliary follows a subject: "our partners [may] use", "we also [collect]".
fn acts(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, from: usize) -> bool {
    let adverb = |at: usize| tagged.covers(signals.adverb, at) || tagged.tokens[at].shape == Shape::Adverb;
    let Some(at) = (from..tagged.tokens.len()).find(|&at| !adverb(at)) else { return false };
    let auxiliary = tagged.covers(signals.modal, at) && tagged.tokens[at].word != signals.words.to;
    let finite =
        |m: &Mark| lexicon.sort(m.concept) == Sort::Verb && matches!(m.form, Form::Base | Form::Finite | Form::Past);
    auxiliary || tagged.covers(signals.not, at) || tagged.marks_at(at).any(finite)
}

/// The part of a sentence that says what stands at some tokens: all of a short one, of a long one the clause with its
/// exception, and of a long clause no more of its enumeration than is needed.
pub fn around(signals: &Signals, tagged: &Tagged, starts: &[usize], tokens: &Range<usize>) -> Range<usize> {
    let all = tagged.own..tagged.tokens.len();
    if all.len() <= SHORT {
        return all;
    }
    let said = tokens.start.max(all.start)..tokens.end;
    let start = starts.iter().copied().rfind(|&start| start <= said.start).unwrap_or(0).max(all.start);
    let end = starts.iter().copied().find(|&start| start >= said.end).unwrap_or(all.end);
    let end = if end - start <= SHORT { end } else { end_of_part(signals, tagged, start, &said, end) };
    let start = if end - start <= 2 * SHORT { start } else { start_of_part(tagged, start, said.start) };
    start..trimmed(signals, tagged, start, end)
}

/// The first comma or the like at which everything is said, and an exception that follows it.
fn end_of_part(signals: &Signals, tagged: &Tagged, start: usize, said: &Range<usize>, end: usize) -> usize {
    let exception =
        tagged.marks_from(said.end).find(|m| m.concept == signals.except && m.at < end.min(said.end + SHORT));
    let said = said.end.max(exception.map_or(0, Mark::end)).max(start + SHORT / 2);
    (said..end).find(|&at| matches!(tagged.tokens[at].shape, Shape::Mark(_))).unwrap_or(end)
}

/// Behind the last comma or the like before what is said.
fn start_of_part(tagged: &Tagged, start: usize, said: usize) -> usize {
    (start..said).rev().find(|&at| matches!(tagged.tokens[at].shape, Shape::Mark(_))).map_or(start, |at| at + 1)
}

/// Without the comma and the conjunction that lead on to what follows.
fn trimmed(signals: &Signals, tagged: &Tagged, start: usize, end: usize) -> usize {
    let leads_on = |at: usize| matches!(tagged.tokens[at].shape, Shape::Mark(_)) || tagged.covers(signals.and, at);
    let last = (start..end).rev().find(|&at| !leads_on(at)).map_or(end, |at| at + 1);
    if end == tagged.tokens.len() { end } else { last }
}
