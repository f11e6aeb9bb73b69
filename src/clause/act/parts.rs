//! Tells where the object, the recipients and the purposes of a verb can stand.

use std::ops::Range;

use super::{REACH, Verb};
use crate::lexicon::{Form, Mark, Sort};

/// How far before a participle its noun is looked for: "information that you gave us, shared with".
const NEAR: usize = 6;

impl Verb<'_> {
    /// Where the object stands after the verb. A noun has one only with "of": "the sale of your data".
    /// The object of a verb whose lead-in ends it stands within the lead-in.
    pub(super) fn object(&self, end: usize, ends_with_lead: bool) -> Range<usize> {
        let start = self.mark.end();
        if self.mark.form == Form::Noun {
            let of = self.tagged.tokens.get(start).is_some_and(|token| token.word == self.signals.words.of);
            return start..if of { (start + 6).min(end) } else { start };
        }
        let end = if ends_with_lead { self.tagged.own } else { end };
        start..self.object_end(end.max(start))
    }

    /// Whether the items of a list go on from something else: "the data that we collect is used for:" from its use.
    pub(super) fn ends_with_lead(&self) -> bool {
        // "We delete it after a month, unless:" goes on with what hinders it.
        let unless = |m: &Mark| m.concept == self.signals.except && (m.end()..m.end() + 2).contains(&self.tagged.own);
        self.leads_in() && (self.describes_data(false) || self.tagged.marks.iter().any(unless))
    }

    /// After a passive the object stands only behind a colon: "is collected: your name".
    pub(super) fn listed(&self, end: usize) -> Range<usize> {
        let colon = (self.mark.end()..end).find(|&at| self.tagged.tokens[at].is_mark(':'));
        colon.unwrap_or(end)..end
    }

    /// What follows "including" or "such as" names the object more exactly: of the verb before it, and of the one before
    /// that: "we collect what you give us to join, including your name".
    pub(super) fn examples(&self, end: usize) -> Range<usize> {
        let begins = |at: &usize| self.signals.words.exemplifying.contains(&self.tagged.tokens[*at].word);
        let Some(start) = (self.mark.end()..end).find(begins) else { return end..end };
        let aim = |m: &Mark| self.tagged.tokens[m.at - 1].word == self.signals.words.to;
        let verb = |m: &Mark| self.lexicon.sort(m.concept) == Sort::Verb && self.begins_clause(m) && !aim(m);
        let mut between = self.tagged.marks_from(self.mark.end()).take_while(|m| m.at < start).filter(|m| verb(m));
        let nearer = between.next().is_some_and(|first| between.any(|m| m.at > first.at));
        if nearer { end..end } else { start..end }
    }

    /// Where the next verb begins that has objects of its own, or a condition.
    fn object_end(&self, end: usize) -> usize {
        let mut marks = self.tagged.marks_from(self.mark.end() + 1).take_while(|m| m.at < end);
        marks.find(|m| self.begins_clause(m)).map_or(end, |m| m.at)
    }

    fn begins_clause(&self, mark: &Mark) -> bool {
        let verb = self.lexicon.sort(mark.concept) == Sort::Verb
            && matches!(mark.form, Form::Base | Form::Finite | Form::Past);
        if verb {
            let left = mark.at - 1;
            let modal = self.tagged.covers(self.signals.modal, left);
            let ruled = modal && (mark.form != Form::Past || self.tagged.covers(self.signals.be, left));
            // "We do not sell wine to those [who give] us no proof of age".
            let relative = self.group.negated && self.tagged.tokens[left].word == self.signals.words.who;
            let follows_subject =
                ruled || relative || self.tagged.covers(self.signals.not, left) || self.actor_ending(left).is_some();
            return follows_subject || self.follows_object(mark.at) || self.is_next_of_series(mark);
        }
        (mark.concept == self.signals.condition || mark.concept == self.signals.except)
            && self.tagged.tokens[mark.at].word != self.signals.words.by
    }

    /// "We sell shoes, and [ship] them": a verb after a conjunction that no verb precedes has objects of its own.
    fn follows_object(&self, at: usize) -> bool {
        let joins = |at: usize| self.tagged.tokens[at].is_mark(',') || self.tagged.covers(self.signals.and, at);
        let Some(last) = at.checked_sub(1).filter(|&left| self.tagged.covers(self.signals.and, left)) else {
            return false;
        };
        let before = (0..=last).rev().find(|&left| !joins(left));
        before.is_some_and(|left| {
            let verb = |m: &Mark| self.lexicon.sort(m.concept) == Sort::Verb;
            left >= self.mark.end() && !self.tagged.marks_before(left + 1).any(verb)
        })
    }

    /// "If you leave feedback, [enter] your name": after a comma, a verb with an object or a preposition of its own.
    fn is_next_of_series(&self, mark: &Mark) -> bool {
        let opens = |at: usize| {
            self.tagged.covers(self.signals.determiner, at) || self.tagged.covers(self.signals.preposition, at)
        };
        let comma = mark.at.checked_sub(1).filter(|&left| self.tagged.tokens[left].is_mark(','));
        comma.is_some_and(|comma| {
            let verb = |m: &Mark| self.lexicon.sort(m.concept) == Sort::Verb;
            mark.form != Form::Past && opens(mark.end()) && !self.tagged.marks_before(comma).any(verb)
        })
    }

    /// Where the object stands if not after the verb.
    pub(super) fn patient(&self, passive: bool) -> Range<usize> {
        let Some(stop) = self.group.stop else { return 0..0 };
        let tokens = &self.tagged.tokens;
        let floor = (0..=stop).rev().find(|&at| tokens[at].is_mark(';')).map_or(0, |at| at + 1);
        if passive {
            let reach = if self.group.be { REACH } else { NEAR };
            return floor.max(stop.saturating_sub(reach))..stop + 1;
        }
        // "The data that we collect", "the data we collect".
        let Some(actor) = self.actor_ending(stop) else {
            let relative = self.tagged.covers(self.signals.relative, stop);
            return if relative { stop.saturating_sub(4)..stop } else { 0..0 };
        };
        let before = actor.at;
        // "We delete your data [before] we sell the shop": the clause has an object of its own.
        if before > 0 && self.tagged.covers(self.signals.condition, before - 1) {
            return 0..0;
        }
        let relative = before > 0 && self.tagged.covers(self.signals.relative, before - 1);
        before.saturating_sub(if relative { 5 } else { 2 })..before
    }
}
