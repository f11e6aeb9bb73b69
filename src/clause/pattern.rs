//! What a rule looks for in a sentence: an act with its parts, or words in their order.
//!
//! Two notations, both read by `compile::notation` when the engine is built.
//!
//! An *act*: `we share data to advertiser for marketing + {cookie} - {aggregate}` is actor, verb family, object, then
//! optional parts: `to` a recipient, `+` words that must stand somewhere in the sentence, `-` words that must not.
//! The names are concepts; `a|b` is either; `we` is also meant by a passive without an agent; `any` is anybody.
//!
//! *Words*: `check|review ~ {policy} ... periodically` is words and `{concepts}` one after the other; `~` lets a few words
//! stand between, `...` many, `(the)` may be absent, `#` is a number.

#[cfg(feature = "cli")]
mod held;
mod need;
mod words;

use std::ops::Range;

use super::act::{Act, Actor};
use super::signals::Signals;
use super::tagged::Tagged;
use crate::lexicon::{ConceptSet, Mark};
#[cfg(feature = "cli")]
pub use held::Held;
pub use need::NeedId;
use words::FAR;
pub use words::{Element, WordPattern, WordsId};

/// How many words may stand between two things of one enumeration.
const ENUMERATED: usize = 10;

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    pub head: Head,
    /// Words that must stand in the sentence.
    pub with: &'static [WordsId],
    /// Words that must not.
    pub without: &'static [WordsId],
    /// Whether an exception behind it takes it back: "we delete your data, except what we need" promises no more than it
    /// keeps.
    pub promise: bool,
}

#[derive(Debug)]
pub enum Head {
    Act(ActPattern),
    Words(WordsId),
}

#[derive(Debug)]
pub struct ActPattern {
    pub actor: Option<&'static ConceptSet>,
    /// Whether the actor may be unstated.
    pub company: bool,
    pub verbs: &'static ConceptSet,
    pub object: Option<&'static ConceptSet>,
    pub recipient: Option<&'static ConceptSet>,
}

impl Pattern {
    /// Whether all that must occur does, in whatever order.
    fn is_possible(&self, tagged: &Tagged) -> bool {
        let head = match &self.head {
            Head::Act(act) => act.is_possible(tagged),
            Head::Words(id) => id.words().is_possible(tagged),
        };
        head && self.with.iter().all(|id| id.words().is_possible(tagged))
    }

    /// The tokens by which the sentence says this, in its words or by an act that `counts`.
    pub fn find(
        &self,
        signals: &Signals,
        tagged: &Tagged,
        acts: &[Act],
        counts: impl Fn(&Act) -> bool,
    ) -> Option<Range<usize>> {
        if !self.is_possible(tagged) || !self.has_act(acts, &counts) {
            return None;
        }
        // What must not stand there is looked for in the whole sentence: in doubt nothing is said.
        if self.without.iter().any(|id| id.words().stands(tagged, 0..tagged.tokens.len()).is_some()) {
            return None;
        }
        let whole = |found: Range<usize>, end: usize| {
            // What must stand there too is of the same clause. Whether that is denied is read from its head.
            let mut clause = tagged.clause_of(&found);
            clause.end = clause.end.min(end);
            let mut whole = found;
            for id in self.with {
                whole = span(&whole, &id.words().stands(tagged, clause.clone())?);
            }
            // With a lead-in, something of the clause must stand in the sentence itself.
            Some(whole).filter(|place| place.end > tagged.own && !(self.promise && is_excepted(signals, tagged, place)))
        };
        match &self.head {
            Head::Words(id) => id.words().find(signals, tagged).and_then(|found| whole(found, tagged.tokens.len())),
            // What the sentence itself does is nearer than what its lead-in does.
            Head::Act(pattern) => [true, false].into_iter().find_map(|own| {
                let mut acts = acts.iter().filter(|act| counts(act) && (act.verb.at >= tagged.own) == own);
                acts.find_map(|act| {
                    let end = if act.ends_with_lead { tagged.own } else { tagged.tokens.len() };
                    pattern.place(signals, tagged, act).and_then(|found| whole(found, end))
                })
            }),
        }
    }

    /// Whether one of the acts is meant, where an act is looked for.
    fn has_act(&self, acts: &[Act], counts: impl Fn(&Act) -> bool) -> bool {
        match &self.head {
            Head::Act(pattern) => acts.iter().any(|act| counts(act) && pattern.means(act)),
            Head::Words(_) => true,
        }
    }
}

impl ActPattern {
    /// Whether its verb, its object and its recipient occur.
    fn is_possible(&self, tagged: &Tagged) -> bool {
        let parts = [Some(self.verbs), self.object, self.recipient];
        parts.into_iter().flatten().all(|concepts| tagged.concepts.meets(concepts))
    }

    /// Whether it is this verb of this actor.
    fn means(&self, act: &Act) -> bool {
        self.verbs.contains(act.verb.concept)
            && match act.actor {
                Actor::Named(concept) => self.actor.is_none_or(|actor| actor.contains(concept)),
                Actor::Unstated => self.company,
                Actor::Other => self.actor.is_none(),
            }
    }

    /// From the first to the last part of an act that is meant: its verb, its object and its recipient.
    fn place(&self, signals: &Signals, tagged: &Tagged, act: &Act) -> Option<Range<usize>> {
        if self.means(act) { self.place_of_parts(signals, tagged, act) } else { None }
    }

    /// The same for a verb whoever acts.
    fn place_of_parts(&self, signals: &Signals, tagged: &Tagged, act: &Act) -> Option<Range<usize>> {
        let mut place = act.verb.at..act.verb.end();
        if let Some(family) = self.object {
            let object = first_of(tagged, family, act.object.clone())
                .or_else(|| last_of(tagged, family, act.patient.clone()))
                .or_else(|| first_of(tagged, family, act.examples.clone()))
                .or_else(|| {
                    (act.pronoun && named_before(tagged, family, act.verb.at))
                        .then(|| act.verb.end()..act.verb.end() + 1)
                })?;
            place = span(&place, &object);
        }
        if let Some(family) = self.recipient {
            let receives = |m: &&Mark| family.contains(m.concept) && receives(signals, tagged, act, m);
            let recipient = tagged.marks_from(act.rest.start).take_while(|m| m.at < act.rest.end).find(receives)?;
            place = span(&place, &(recipient.at..recipient.end()));
        }
        Some(place)
    }
}

/// Whether somebody stands where recipients do: right behind the verb, or behind "to" or "with", and not in "what we
/// collect from partners" or "countries in which our partners are".
fn receives(signals: &Signals, tagged: &Tagged, act: &Act, mark: &Mark) -> bool {
    let words = &signals.words;
    let mut before = (act.verb.end().max(mark.at.saturating_sub(FAR))..mark.at).rev().map(|at| tagged.tokens[at].word);
    let steering = before.find(|word| words.receiving.contains(word) || words.parting.contains(word));
    steering.is_none_or(|word| words.receiving.contains(&word))
}

/// Whether an exception follows in the same clause: "…, except for".
fn is_excepted(signals: &Signals, tagged: &Tagged, place: &Range<usize>) -> bool {
    let end = tagged.clause_of(place).end;
    let mut marks = tagged.marks_from(place.end).take_while(|m| m.at < end);
    marks.any(|m| m.concept == signals.except && signals.words.excepting.contains(&tagged.tokens[m.at].word))
}

/// The smallest range that holds both.
fn span(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// The first mark of a family among some tokens, with those that follow it in an enumeration.
fn first_of(tagged: &Tagged, family: &ConceptSet, tokens: Range<usize>) -> Option<Range<usize>> {
    // In a list the item's own word is meant before one of the lead-in.
    let from = |from: usize| tagged.marks_from(from.max(tokens.start)).take_while(|m| m.at < tokens.end);
    let of_family = |m: &&Mark| family.contains(m.concept);
    let first = from(tagged.own).find(of_family).or_else(|| from(0).find(of_family))?;
    let next = |found: Range<usize>, m: &Mark| match m.at <= found.end + ENUMERATED {
        true => span(&found, &(m.at..m.end())),
        false => found,
    };
    Some(from(first.at).filter(of_family).fold(first.at..first.end(), next))
}

fn last_of(tagged: &Tagged, family: &ConceptSet, tokens: Range<usize>) -> Option<Range<usize>> {
    let within = |m: &&Mark| m.at >= tokens.start && m.end() <= tokens.end && family.contains(m.concept);
    tagged.marks.iter().rev().find(within).map(|m| m.at..m.end())
}

fn named_before(tagged: &Tagged, family: &ConceptSet, token: usize) -> bool {
    tagged.marks.iter().any(|m| m.end() <= token && family.contains(m.concept))
}
