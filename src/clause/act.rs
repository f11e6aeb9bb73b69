//! Reads what is done in a sentence: each verb with its actor, its polarity, and where its objects may stand.

mod actor;
mod concession;
mod doubt;
#[cfg(feature = "cli")]
mod ground;
mod group;
mod parts;
mod polarity;
mod receipt;
mod support;

use std::ops::Range;

use self::group::Group;
use self::support::Support;
use super::signals::Signals;
use super::tagged::Tagged;
use crate::lexicon::{Form, LONGEST_PHRASE, Lexicon, Mark, Sort};
#[cfg(feature = "cli")]
pub use ground::ground_of;

/// A verb in a sentence, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The verb's tokens and family.
    pub verb: Mark,
    pub actor: Actor,
    pub polarity: Polarity,
    /// Tokens among which its object stands.
    pub object: Range<usize>,
    /// Tokens among which examples of it stand: "including your name".
    pub examples: Range<usize>,
    /// Tokens among which it stands if not there: before a passive, or before "that we collect".
    pub patient: Range<usize>,
    /// Tokens among which recipients and purposes stand.
    pub rest: Range<usize>,
    /// Whether its object is a pronoun that stands for what was named before.
    pub pronoun: bool,
    /// Whether it is done with where its lead-in ends: "the data that we collect is used for:".
    pub ends_with_lead: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// An actor that the sentence names, by concept.
    Named(u8),
    /// A passive or a noun without an agent: in a policy, the company unless something else is said.
    Unstated,
    /// Somebody or something that the lexicon doesn't know.
    Other,
}

/// What a sentence says of an act, with the conditions that it states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polarity {
    Affirmed,
    /// Only where the reader agrees first.
    IfConsent,
    /// Unless the reader objects.
    UnlessRefused,
    Denied,
    /// Denied but where the reader agrees.
    DeniedWithoutConsent,
    /// Denied with another exception.
    DeniedExcept,
    /// Denied for one case, "when you are under 16", which promises nothing for the others.
    DeniedInCase,
}

impl Polarity {
    /// Whether the act is not done, with or without exceptions.
    pub fn is_denied(self) -> bool {
        !matches!(self, Polarity::Affirmed | Polarity::IfConsent | Polarity::UnlessRefused)
    }
}

/// How far from its verb a governing word is looked for, in tokens.
const REACH: usize = 40;

/// Reads every verb of a sentence.
pub fn read(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let mut denials: Vec<(usize, bool)> = Vec::new();
    for mark in &tagged.marks {
        if lexicon.sort(mark.concept) != Sort::Verb
            || is_link_text(lexicon, signals, tagged, mark)
            || is_part_of_noun(lexicon, tagged, mark)
        {
            continue;
        }
        let same_place = acts.last().filter(|act| act.verb.at == mark.at && act.verb.length == mark.length);
        if let Some(twin) = same_place {
            // A word of two families is one verb; only its family differs.
            let twin = Act { verb: *mark, ..twin.clone() };
            acts.push(twin);
            continue;
        }
        let verb = Verb::new(lexicon, signals, tagged, mark);
        let denied = verb.is_denied(&denials);
        denials.push((mark.at, denied));
        let act = verb.act(denied, acts.last());
        acts.push(act);
    }
    receipt::turn(lexicon, signals, tagged, &mut acts);
    concession::concede(lexicon, signals, tagged, &mut acts);
    acts
}

/// "Do not sell or share my data" is the text of a link, "We do not sell or share it" a promise.
fn is_link_text(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, mark: &Mark) -> bool {
    let around = |m: &&Mark| m.concept == signals.link_text && m.at <= mark.at && m.end() >= mark.end();
    tagged.covers(signals.link_text, mark.at)
        && tagged
            .marks
            .iter()
            .find(around)
            .is_some_and(|link| !tagged.marks_before(link.at).any(|before| lexicon.sort(before.concept) == Sort::Actor))
}

/// "Trade" in "trade union", "mailing" in "mailing address": a word inside a longer noun is no verb.
fn is_part_of_noun(lexicon: &Lexicon, tagged: &Tagged, mark: &Mark) -> bool {
    let around = |m: &&Mark| m.end() >= mark.end() && m.length > mark.length;
    let marks = tagged.marks_from(mark.at.saturating_sub(LONGEST_PHRASE)).take_while(|m| m.at <= mark.at);
    marks.filter(around).any(|m| matches!(lexicon.sort(m.concept), Sort::Actor | Sort::Data | Sort::Noun))
}

/// One verb in its sentence.
struct Verb<'a> {
    lexicon: &'a Lexicon,
    signals: &'a Signals,
    tagged: &'a Tagged,
    mark: &'a Mark,
    group: Group,
    /// What says of a noun or gerund that it is done.
    support: Option<Support>,
}

impl<'a> Verb<'a> {
    fn new(lexicon: &'a Lexicon, signals: &'a Signals, tagged: &'a Tagged, mark: &'a Mark) -> Self {
        let group = group::read(lexicon, signals, tagged, mark);
        let mut verb = Verb { lexicon, signals, tagged, mark, group, support: None };
        verb.support = verb.find_support();
        verb
    }

    fn act(&self, denied: bool, before: Option<&Act>) -> Act {
        let passive = self.is_passive();
        let end = self.clause_end();
        let ends_with_lead = !passive && self.ends_with_lead();
        let receiver = self.receiver().filter(|_| passive);
        let actor = match passive {
            _ if self.is_aim() || self.is_aim_of_denied(before) => Actor::Other,
            _ if self.is_embedded(passive) || self.is_doubted(passive, denied) => Actor::Other,
            // "Information sold to others" names something; that it is sold, another sentence says.
            true if !(self.group.be || self.leads_in() && self.describes_data(true)) => Actor::Other,
            true if self.is_to_company() => match self.agent() {
                Actor::Unstated => Actor::Other,
                agent => agent,
            },
            true => self.agent(),
            false => self.subject(before),
        };
        Act {
            verb: *self.mark,
            actor,
            polarity: self.polarity(denied),
            object: if passive && receiver.is_none() { self.listed(end) } else { self.object(end, ends_with_lead) },
            examples: self.examples(end),
            patient: self.patient(passive || self.support == Some(Support::Offer)),
            rest: receiver.map_or(self.mark.end(), |receiver| receiver.at)..end,
            ends_with_lead,
            pronoun: self
                .tagged
                .tokens
                .get(self.mark.end())
                .is_some_and(|token| token.word == self.signals.words.it || token.word == self.signals.words.them),
        }
    }

    /// "Is sent to us": what the company gets it does not give.
    fn is_to_company(&self) -> bool {
        let word = |at: usize| self.tagged.tokens.get(at).map(|token| token.word);
        let words = &self.signals.words;
        word(self.mark.end()) == Some(words.to) && word(self.mark.end() + 1) == Some(words.us)
    }

    /// "Information collected", and not "products provided".
    fn describes_data(&self, passive: bool) -> bool {
        let patient = self.patient(passive);
        let mut marks = self.tagged.marks_from(patient.start).take_while(|m| m.at < patient.end);
        marks.any(|m| self.lexicon.sort(m.concept) == Sort::Data)
    }

    /// Whether the verb stands in the words that lead in to a list: "Information collected:".
    fn leads_in(&self) -> bool {
        self.mark.at < self.tagged.own
    }

    /// "Is shared", "information shared with": the object stands before the verb.
    fn is_passive(&self) -> bool {
        if self.mark.form != Form::Past {
            return false;
        }
        if self.group.be || self.group.have || self.group.auxiliary {
            return self.group.be;
        }
        // Without an auxiliary it is active only right after somebody who acts: "we collected", not "apps made by us".
        let words = &self.signals.words;
        let by = self.tagged.tokens.get(self.mark.end()).is_some_and(|token| token.word == words.by);
        let acts = |actor: &Mark| !by || words.we.contains(&self.tagged.tokens[actor.at].word);
        !self.group.stop.is_some_and(|stop| {
            self.actor_ending(stop).is_some_and(acts) || self.tagged.covers(self.signals.relative, stop)
        })
    }

    fn verb_at(&self, token: usize) -> bool {
        let mut marks = self.tagged.marks_at(token);
        marks.any(|m| self.lexicon.sort(m.concept) == Sort::Verb && m.form != Form::Noun)
    }

    /// The actor whose mark ends with this token, if it is one that can act there.
    fn actor_ending(&self, token: usize) -> Option<&Mark> {
        // Most words belong to nobody's name.
        if !self.tagged.tokens[token].concepts.meets(self.lexicon.actors()) {
            return None;
        }
        self.tagged.marks_before(token + 1).find(|m| self.lexicon.sort(m.concept) == Sort::Actor)
    }

    fn same_clause(&self, from: usize, to: usize) -> bool {
        !(from..to).any(|at| self.tagged.tokens[at].is_mark(';'))
    }

    /// The token before `at` that is not a determiner or an adverb.
    fn skip_determiners(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|&left| {
            !self.tagged.covers(self.signals.determiner, left) || self.tagged.covers(self.signals.preposition, left)
        })
    }

    /// Where the clause of this verb ends.
    fn clause_end(&self) -> usize {
        self.tagged.clause_of(&(self.mark.at..self.mark.end())).end
    }
}
