//! Finds words and concepts that stand one after the other.

use std::ops::Range;

use super::need::{Need, NeedId};
use crate::clause::signals::Signals;
use crate::clause::tables::PATTERNS;
use crate::clause::tagged::{Shape, Tagged, Token};

/// How many words `~` lets stand between.
const NEAR: usize = 5;

/// How many words `...` lets stand between: enough for a long clause, and a bound on the work.
pub const FAR: usize = 40;

#[derive(Debug)]
pub struct WordPattern {
    pub elements: &'static [Element],
    /// Whether it names a negation itself, so that it is found where it is denied, too.
    pub negative: bool,
}

/// Words by their place in the table of all: statements name thousands, and many the same.
#[derive(Debug, Clone, Copy)]
pub struct WordsId(pub u16);

impl WordsId {
    pub fn words(self) -> WordPattern {
        let row = &PATTERNS[usize::from(self.0)..];
        match row[0] {
            Element::Head { elements, negative } => WordPattern { elements: &row[1..=usize::from(elements)], negative },
            _ => WordPattern { elements: &[], negative: false },
        }
    }
}

#[derive(Debug)]
pub enum Element {
    /// What stands before the others in their table: how many they are, and whether they name a negation.
    Head { elements: u16, negative: bool },
    /// One of these words or concepts.
    One { named: NeedId, number: bool, optional: bool },
    /// A few words between, of one clause.
    Near,
    /// Many words between.
    Far,
}

impl WordPattern {
    /// What must occur, one of each.
    fn needs(&self) -> impl Iterator<Item = NeedId> {
        self.elements.iter().filter_map(|element| match element {
            Element::One { named, number: false, optional: false } => Some(*named),
            _ => None,
        })
    }

    /// Whether they all occur, in whatever order.
    pub fn is_possible(&self, tagged: &Tagged) -> bool {
        self.needs().all(|need| need.is_met(tagged))
    }

    /// The first place where the words stand and are not denied, unless they say so themselves.
    pub fn find(&self, signals: &Signals, tagged: &Tagged) -> Option<Range<usize>> {
        self.places(tagged, 0..tagged.tokens.len())
            .find(|place| self.negative || !denied(signals, tagged, place.clone()))
    }

    /// The first place among some tokens where the words stand, denied or not.
    pub fn stands(&self, tagged: &Tagged, tokens: Range<usize>) -> Option<Range<usize>> {
        if !self.is_possible(tagged) {
            return None;
        }
        self.places(tagged, tokens.clone()).find(|place| place.end <= tokens.end)
    }

    fn places(&self, tagged: &Tagged, starts: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        // Most words begin no match, which the first element tells by itself: a pattern begins with a word.
        let first = self.elements.first().and_then(Element::named);
        let begins = move |&start: &usize| first.as_ref().is_some_and(|first| first.may_be(&tagged.tokens[start]));
        starts.filter(begins).filter_map(|start| self.match_at(tagged, start, 0).map(|end| start..end))
    }

    /// The end of the match of `elements[index..]` that begins at token `at`.
    fn match_at(&self, tagged: &Tagged, at: usize, index: usize) -> Option<usize> {
        let Some(element) = self.elements.get(index) else { return Some(at) };
        let behind_gap = |most: usize, goes_on: &dyn Fn(&usize) -> bool| {
            let last = (at + most).min(tagged.tokens.len());
            (at..=last).take_while(goes_on).find_map(|at| self.match_at(tagged, at, index + 1))
        };
        match element {
            Element::Near => behind_gap(NEAR, &|&next| next == at || !tagged.opens_clause(next)),
            Element::Far => behind_gap(FAR, &|_| true),
            Element::One { optional, .. } => {
                let matched = element.takes(tagged, at).and_then(|next| self.match_at(tagged, next, index + 1));
                if matched.is_none() && *optional { self.match_at(tagged, at, index + 1) } else { matched }
            }
            Element::Head { .. } => None,
        }
    }
}

/// What an element names.
struct Named {
    need: Need,
    number: bool,
}

impl Element {
    fn named(&self) -> Option<Named> {
        let Element::One { named, number, .. } = self else { return None };
        Some(Named { need: named.need(), number: *number })
    }

    /// The token behind the word, the number or the concept that it names, where one begins at a token.
    fn takes(&self, tagged: &Tagged, at: usize) -> Option<usize> {
        let (named, token) = (self.named()?, tagged.tokens.get(at)?);
        if named.is_plainly(token) {
            return Some(at + 1);
        }
        tagged.begins(named.need.concepts, at).map(|mark| mark.end())
    }
}

impl Named {
    /// Whether a token is one of its words, or its number.
    fn is_plainly(&self, token: &Token) -> bool {
        self.need.words.contains(&token.word) || (self.number && token.shape == Shape::Number)
    }

    /// Whether a token is one of its words, its number, or some word of one of its concepts.
    fn may_be(&self, token: &Token) -> bool {
        token.concepts.meets(self.need.concepts) || self.is_plainly(token)
    }
}

/// How far before some words a negation holds for them: "we do not guarantee that your data is [encrypted]".
const NEGATION_REACH: usize = 7;

/// Whether a negation stands among the words or before them in their clause.
fn denied(signals: &Signals, tagged: &Tagged, tokens: Range<usize>) -> bool {
    let floor = tokens.start.saturating_sub(NEGATION_REACH);
    let divides = |&at: &usize| {
        matches!(tagged.tokens[at].shape, Shape::Mark(_))
            || [signals.and, signals.you, signals.we].into_iter().any(|signal| tagged.covers(signal, at))
    };
    let before = (floor..tokens.start).rev().find(divides).map_or(floor, |at| at + 1);
    let hoped = |at: usize| {
        let to = tagged.tokens.get(at + 1).is_some_and(|token| token.word == signals.words.to);
        signals.words.hoping.contains(&tagged.tokens[at].word) && to
    };
    (before..tokens.end).any(|at| {
        hoped(at)
            || (tagged.covers(signals.not, at) || tagged.covers(signals.no, at) || tagged.covers(signals.without, at))
                && !tagged.covers(signals.not_a_negation, at)
                && !tagged.covers(signals.without_consent, at)
                && !tagged.covers(signals.any_time, at)
    })
}
