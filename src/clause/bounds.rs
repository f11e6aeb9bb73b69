//! Tells where one clause of a sentence ends and the next begins, and which part of a long sentence says something.

use std::ops::Range;

use super::signals::Signals;
use super::tagged::{Shape, Tagged};
use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// A sentence of so many words and marks is shown whole: it is read at a glance, and nothing of it is lost.
const SHORT: usize = 17;

/// How many words may stand between a conjunction and the subject's last word: "and our trusted partners".
const SUBJECT: usize = 5;

/// The first tokens of the clauses of a sentence, its lead-in with its first one.
pub fn starts(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> Vec<usize> {
    let mut starts = vec![0];
    let mut done = false;
    for at in 1..tagged.tokens.len() {
        done |= tagged.marks_at(at - 1).any(|m| is_done(lexicon, m));
        // An item that is a sentence of its own goes on from nothing.
        if at == tagged.own && begins_with_subject(lexicon, signals, tagged, at) {
            starts.push(at);
        }
        // "Advertisers and partners use": until something is done there is but one clause.
        if done && at > tagged.own && begins_clause(lexicon, signals, tagged, at) {
            starts.push(at);
            done = false;
        }
    }
    starts
}

/// Whether a mark is a verb that somebody does.
fn is_done(lexicon: &Lexicon, mark: &Mark) -> bool {
    lexicon.sort(mark.concept) == Sort::Verb && matches!(mark.form, Form::Base | Form::Finite | Form::Past)
}

/// "…; we", "…, but our partners may": a clause begins with a subject that acts, behind a semicolon or a conjunction.
/// A semicolon alone may part the items of an enumeration.
fn begins_clause(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    let but = tagged.covers(signals.but, at) || tagged.tokens[at].is_mark(';');
    if !(but || tagged.covers(signals.and, at)) || tagged.covers(signals.and, at - 1) {
        return false;
    }
    // "We and our partners use": a conjunction between two subjects joins no clauses.
    let before = tagged.marks_before(at).any(|m| lexicon.sort(m.concept) == Sort::Actor && is_party(signals, m));
    begins_with_subject(lexicon, signals, tagged, at + 1) && (but || !before)
}

/// Whether somebody who acts stands here, with few words before: "our trusted partners may".
fn begins_with_subject(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, from: usize) -> bool {
    let mut window = from..(from + SUBJECT).min(tagged.tokens.len());
    let subject = window.find_map(|at| tagged.marks_at(at).find(|m| lexicon.sort(m.concept) == Sort::Actor));
    subject.is_some_and(|subject| {
        // "…, and when we close" goes on with a condition.
        let depends = |at: usize| tagged.covers(signals.preposition, at) || tagged.covers(signals.condition, at);
        let plain = |at: usize| tagged.tokens[at].shape == Shape::Word && !depends(at);
        (from..subject.at).all(plain) && acts(lexicon, signals, tagged, subject.end())
    })
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
    auxiliary || tagged.covers(signals.not, at) || tagged.marks_at(at).any(|m| is_done(lexicon, m))
}

/// The part of a sentence that says what stands at some tokens: all of a short one, of a long one the clause with its
/// exception, and of a long clause no more of its enumeration than is needed.
pub fn around(signals: &Signals, tagged: &Tagged, tokens: &Range<usize>) -> Range<usize> {
    let all = tagged.own..tagged.tokens.len();
    if all.len() <= SHORT {
        return all.start..trimmed(signals, tagged, all.start, all.end);
    }
    let said = tokens.start.max(all.start)..tokens.end;
    let clause = tagged.clause_of(&said);
    let start = start_of_part(tagged, clause.start.max(all.start), said.start);
    let end = end_of_part(signals, tagged, start, &said, clause.end);
    start..trimmed(signals, tagged, start, end)
}

/// Where the clause begins, or behind the last comma or the like where what is said stands far from there.
fn start_of_part(tagged: &Tagged, start: usize, said: usize) -> usize {
    let far = said - start > SHORT / 2;
    let comma = (start..said).rev().find(|&at| matches!(tagged.tokens[at].shape, Shape::Mark(_)));
    comma.filter(|_| far).map_or(start, |at| at + 1)
}

/// Where the clause ends, or in a long one the first comma or the like at which everything is said, an exception included.
fn end_of_part(signals: &Signals, tagged: &Tagged, start: usize, said: &Range<usize>, end: usize) -> usize {
    let exception =
        tagged.marks_from(said.end).find(|m| m.concept == signals.except && m.at < end.min(said.end + SHORT));
    let said = said.end.max(exception.map_or(0, Mark::end)).max(start + SHORT);
    (said..end).find(|&at| matches!(tagged.tokens[at].shape, Shape::Mark(_))).unwrap_or(end)
}

/// Without the comma, semicolon or conjunction that lead on to what follows, be it the next item of a list.
fn trimmed(signals: &Signals, tagged: &Tagged, start: usize, end: usize) -> usize {
    let ends_text = end == tagged.tokens.len();
    let leads_on = |at: usize| match tagged.tokens[at].shape {
        Shape::Mark(mark) => !ends_text || matches!(mark, ',' | ';'),
        _ => tagged.covers(signals.and, at),
    };
    (start..end).rev().find(|&at| !leads_on(at)).map_or(end, |at| at + 1)
}
