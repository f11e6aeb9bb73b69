//! Finds the verb that does what a noun names: "we engage in the sale", "no sale takes place".

use super::Verb;
use crate::clause::tagged::Shape;
use crate::lexicon::{Form, Mark, Sort};

/// How far before a noun the verb stands that does what it names: "engage in the".
const NEAR: usize = 3;

/// How many words may stand between a noun and the verb that says it is done: "of your data to third parties does".
const FAR: usize = 16;

/// What says of a noun that it is done, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// "We [engage] in the sale".
    Before(usize),
    /// "[There] is no sale".
    There(usize),
    /// "The sale of your data [takes] place".
    After(usize),
    /// "Your data is for sale": what is sold stands before.
    Offer,
}

impl Verb<'_> {
    /// What says of this noun or gerund that it is done.
    pub(super) fn find_support(&self) -> Option<Support> {
        if !matches!(self.mark.form, Form::Noun | Form::Gerund) {
            return None;
        }
        let before = self.group.stop.and_then(|stop| {
            let near = || (stop.saturating_sub(NEAR)..=stop).rev();
            near()
                .find(|&at| self.is_engaging(at))
                .map(Support::Before)
                .or_else(|| near().find(|&at| self.is_there(at)).map(Support::There))
                .or_else(|| self.is_offer(stop).then_some(Support::Offer))
        });
        before.or_else(|| self.happening().map(Support::After))
    }

    /// "Engage in", "make", "the business of", "part in", but not "as part of the sale", "for business purposes".
    fn is_engaging(&self, at: usize) -> bool {
        let words = &self.signals.words;
        let word = self.tagged.tokens[at].word;
        words.engaging.contains(&word)
            || self.tagged.tokens.get(at + 1).is_some_and(|next| {
                word == words.business && next.word == words.of || word == words.part && next.word == words.within
            })
    }

    /// "There is", "there may be", but not "there is no need to".
    fn is_there(&self, at: usize) -> bool {
        self.tagged.tokens[at].word == self.signals.words.there
            && self.tagged.covers(self.signals.modal, at + 1)
            && self.tagged.tokens.get(self.mark.end()).is_none_or(|next| next.word != self.signals.words.to)
    }

    /// "Is not for sale".
    fn is_offer(&self, stop: usize) -> bool {
        let not = |at: usize| self.tagged.covers(self.signals.not, at) || self.tagged.covers(self.signals.adverb, at);
        let before = (0..stop).rev().find(|&at| !not(at));
        self.mark.form == Form::Noun
            && self.tagged.tokens[stop].word == self.signals.words.for_whom
            && before.is_some_and(|at| self.tagged.covers(self.signals.be, at))
    }

    /// The verb behind a noun, where it says no more than that it is done: "takes place".
    fn happening(&self) -> Option<usize> {
        let finite = |m: &&Mark| {
            self.lexicon.sort(m.concept) == Sort::Verb && matches!(m.form, Form::Base | Form::Finite | Form::Past)
        };
        let end = self.clause_end().min(self.mark.end() + FAR);
        let verb = self.tagged.marks_from(self.mark.end()).take_while(|m| m.at < end).find(finite)?;
        let words = &self.signals.words;
        let place = self.tagged.tokens.get(verb.end()).is_some_and(|next| next.word == words.place);
        let word = self.tagged.tokens[verb.at].word;
        let happens = words.happening.contains(&word) || (words.taking.contains(&word) && place);
        (self.mark.form == Form::Noun && happens).then_some(verb.at)
    }

    /// "No sale takes place", "we do not engage in the sale": what a noun names is denied with the verb that does it.
    pub(super) fn is_support_denied(&self, earlier: &[(usize, bool)]) -> bool {
        let Some(support) = self.support else { return false };
        let stop = self.group.stop.unwrap_or(0);
        let negation = |at: usize| self.is_no(at) || self.tagged.covers(self.signals.not, at);
        let mut determiners = stop.saturating_sub(NEAR)..self.mark.at;
        match support {
            Support::Before(verb) => {
                let denied = earlier.iter().any(|&(at, denied)| at == verb && denied);
                let clause = (0..verb)
                    .rev()
                    .take(NEAR)
                    .take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(_)));
                denied || clause.chain(verb..self.mark.at).any(negation)
            }
            Support::There(there) => (there..self.mark.at).any(negation),
            Support::After(verb) => determiners.any(negation) || (self.mark.end()..verb).any(negation),
            Support::Offer => determiners.any(negation),
        }
    }
}
