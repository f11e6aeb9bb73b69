//! Finds words and concepts that stand one after the other.

use std::ops::Range;

use super::{Need, families};
use crate::clause::signals::Signals;
use crate::clause::tagged::{Shape, Tagged};
use crate::lexicon::{ConceptSet, Lexicon, WordId};

/// How many words `~` lets stand between.
const NEAR: usize = 5;

/// How many words `...` lets stand between: enough for a long clause, and a bound on the work.
pub const FAR: usize = 40;

#[derive(Debug)]
pub struct WordPattern {
    elements: Vec<Element>,
    /// Whether it names a negation itself.
    negative: bool,
}

#[derive(Debug)]
enum Element {
    /// One of these words or concepts.
    One { named: Need, number: bool, optional: bool },
    /// At most so many words between.
    Gap(usize),
}

impl WordPattern {
    pub fn read(lexicon: &mut Lexicon, signals: &Signals, notation: &[&str]) -> Result<Self, String> {
        let mut pattern = WordPattern { elements: Vec::with_capacity(notation.len()), negative: false };
        for part in notation {
            let element = match *part {
                "~" => Element::Gap(NEAR),
                "..." => Element::Gap(FAR),
                part => pattern.one(lexicon, signals, part)?,
            };
            pattern.elements.push(element);
        }
        match pattern.elements.first() {
            Some(Element::One { optional: false, .. }) => Ok(pattern),
            _ => Err(format!("{:?} must begin with a word", notation.join(" "))),
        }
    }

    /// The same words, found where they are denied, too.
    pub fn even_denied(self) -> Self {
        WordPattern { negative: true, ..self }
    }

    fn one(&mut self, lexicon: &mut Lexicon, signals: &Signals, part: &str) -> Result<Element, String> {
        let inner = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
        let optional = inner.is_some();
        let (mut words, mut concepts, mut number) = (Vec::new(), ConceptSet::default(), false);
        for choice in inner.unwrap_or(part).split('|') {
            if let Some(name) = choice.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                concepts.extend(&families(lexicon, name)?);
            } else if choice == "#" {
                number = true;
            } else {
                words.push(lexicon.intern(choice));
            }
        }
        let names = |concept: u8| concepts.contains(concept);
        let says_no = |word: &WordId| *word == signals.words.nor || signals.words.negations.contains(word);
        self.negative |= names(signals.not)
            || names(signals.not_directed)
            || names(signals.no)
            || names(signals.without)
            || words.iter().any(says_no);
        Ok(Element::One { named: Need::new(concepts, words), number, optional })
    }

    /// What must occur, one of each.
    pub fn needs(&self) -> impl Iterator<Item = &Need> {
        self.elements.iter().filter_map(|element| match element {
            Element::One { named, number: false, optional: false } => Some(named),
            _ => None,
        })
    }

    /// The first place where the words stand and are not denied, unless they say so themselves.
    pub fn find(&self, signals: &Signals, tagged: &Tagged) -> Option<Range<usize>> {
        self.places(tagged, 0..tagged.tokens.len())
            .find(|place| self.negative || !denied(signals, tagged, place.clone()))
    }

    /// The first place among some tokens where the words stand, denied or not.
    pub fn stands(&self, tagged: &Tagged, tokens: Range<usize>) -> Option<Range<usize>> {
        if !self.needs().all(|need| need.is_met(tagged)) {
            return None;
        }
        self.places(tagged, tokens.clone()).find(|place| place.end <= tokens.end)
    }

    fn places(&self, tagged: &Tagged, starts: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        starts.filter_map(|start| self.match_at(tagged, start, 0).map(|end| start..end))
    }

    /// The end of the match of `elements[index..]` that begins at token `at`.
    fn match_at(&self, tagged: &Tagged, at: usize, index: usize) -> Option<usize> {
        let Some(element) = self.elements.get(index) else { return Some(at) };
        match element {
            Element::Gap(most) => {
                let last = (at + most).min(tagged.tokens.len());
                // A few words stand in one clause.
                let same = |&next: &usize| *most > NEAR || next == at || !tagged.opens_clause(next);
                (at..=last).take_while(same).find_map(|at| self.match_at(tagged, at, index + 1))
            }
            Element::One { named, number, optional } => {
                let token = tagged.tokens.get(at);
                let taken = token.and_then(|token| {
                    let plain = named.words.contains(&token.word) || (*number && token.shape == Shape::Number);
                    if plain { Some(at + 1) } else { tagged.begins(&named.concepts, at).map(|mark| mark.end()) }
                });
                let matched = taken.and_then(|next| self.match_at(tagged, next, index + 1));
                if matched.is_none() && *optional { self.match_at(tagged, at, index + 1) } else { matched }
            }
        }
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
