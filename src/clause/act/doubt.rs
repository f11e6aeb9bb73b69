//! Tells what a sentence says only to doubt it, to attempt it, as long past, or as no duty: of that it states nothing.

use super::Verb;
use crate::clause::tagged::Shape;

/// How far before "that" its verb and that verb's negation are looked for: "cannot promise you that".
const NEAR: usize = 6;

impl Verb<'_> {
    /// Whether the act is told as a doubtful claim, as an attempt, as a thing of the past, or as what need not be done.
    pub(super) fn is_doubted(&self, passive: bool, denied: bool) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let actor = self.actor_ending(stop).filter(|_| !passive);
        if actor.is_some_and(|actor| self.lexicon.family(self.signals.you).contains(actor.concept)) {
            // "Should you choose to share": what the reader may do is mostly supposed, and read all the same.
            return false;
        }
        actor.is_some_and(|actor| self.is_inverted(actor.at))
            || self.is_only_claimed(actor.map_or_else(|| self.start_of_patient(stop), |actor| actor.at))
            || (self.group.infinitive && (self.is_past_or_attempted(stop, denied) || self.is_no_duty(stop)))
    }

    /// "Nobody can promise [that your] data will not be shared": what is done to stands between "that" and its verb.
    fn start_of_patient(&self, stop: usize) -> usize {
        let floor = stop.saturating_sub(NEAR).max(self.tagged.own);
        let near = (floor..=stop).rev().take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(_)));
        near.into_iter().find(|&at| self.tagged.tokens[at].word == self.signals.words.that).unwrap_or(stop + 1)
    }

    /// "[Were] we to sell", "[should] we ever sell": a supposition without "if".
    fn is_inverted(&self, subject: usize) -> bool {
        let Some(before) = subject.checked_sub(1) else { return false };
        let opens = before <= self.tagged.own
            || matches!(self.tagged.tokens[before - 1].shape, Shape::Mark(_))
            || self.tagged.covers(self.signals.and, before - 1)
            || self.tagged.covers(self.signals.but, before - 1);
        opens && self.signals.words.inverting.contains(&self.tagged.tokens[before].word)
    }

    /// "We cannot promise that we", "it is not true that we", "some fear that we": the words before the subject take
    /// back what is said behind it.
    fn is_only_claimed(&self, subject: usize) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let floor = subject.saturating_sub(NEAR).max(self.tagged.own);
        let mut before = (floor..subject).rev().filter(|&at| word(at) != words.that);
        let Some(claim) = before.next() else { return false };
        if words.doubting.contains(&word(claim)) {
            return true;
        }
        words.claiming.contains(&word(claim))
            && (claim.saturating_sub(NEAR).max(self.tagged.own)..claim)
                .rev()
                .take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(_)))
                .any(|at| {
                    self.is_no(at) || self.tagged.covers(self.signals.not, at) || words.doubting.contains(&word(at))
                })
    }

    /// "We have no [duty] to keep", "we are not [required] to share": it may be done, or not.
    fn is_no_duty(&self, stop: usize) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let Some(to) = (stop..self.mark.at).rev().find(|&at| word(at) == words.to) else { return false };
        let duty = to.checked_sub(1).filter(|&at| words.obliging.contains(&word(at)));
        duty.is_some_and(|duty| {
            let floor = duty.saturating_sub(NEAR).max(self.tagged.own);
            (floor..duty).any(|at| self.is_no(at) || self.tagged.negates(self.signals, at))
        })
    }

    /// "We [try] not to share", "we [used] to share".
    fn is_past_or_attempted(&self, stop: usize, denied: bool) -> bool {
        let words = &self.signals.words;
        let Some(to) = (stop..self.mark.at).find(|&at| self.tagged.tokens[at].word == words.to) else { return false };
        let governing = |at: usize| self.tagged.tokens[at].word;
        let before = (stop..to).rev().find(|&at| !self.tagged.covers(self.signals.not, at));
        before.is_some_and(|at| {
            let former = governing(at) == words.used && at == stop + 1 && self.actor_ending(stop).is_some();
            former || (denied && words.trying.contains(&governing(at)))
        })
    }
}
