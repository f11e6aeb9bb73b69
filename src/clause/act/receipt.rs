//! Reads what somebody receives as given to them: "our partners receive your data", "partners are given access to it".

use super::{Act, Actor, Verb};
use crate::clause::signals::Signals;
use crate::clause::tagged::Tagged;
use crate::lexicon::{Form, Lexicon, Mark};

/// Adds to each act of receiving the act of giving that it is from the company's side.
pub fn turn(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, acts: &mut Vec<Act>) {
    let receives =
        |act: &&Act| act.verb.concept == signals.receive && !matches!(act.verb.form, Form::Noun | Form::Gerund);
    let given = |act: &Act| Verb::new(lexicon, signals, tagged, &act.verb).given(act);
    let given: Vec<Act> = acts.iter().filter(receives).filter_map(given).collect();
    acts.extend(given);
}

impl Verb<'_> {
    /// The act of giving to somebody who receives. Of "firms that receive it are bound", "which firms receive it" and
    /// "firms may receive it from your bank" nothing is said.
    fn given(&self, act: &Act) -> Option<Act> {
        let Actor::Named(actor) = act.actor else { return None };
        let receiver = self.other_at(self.group.stop?).filter(|m| m.concept == actor && !self.group.infinitive)?;
        let word = |at: usize| self.tagged.tokens[at].word;
        // "Both the bank and the other firm receive it", "the third party may get it": of one that was named before.
        let named = receiver.at.checked_sub(1).is_some_and(|at| {
            word(at) == self.signals.words.which
                || (word(at) == self.signals.words.the && actor == self.signals.they)
                || self.skip_determiners(receiver.at).is_some_and(|at| self.tagged.covers(self.signals.and, at))
        });
        let from = |at: usize| word(at) == self.signals.words.from;
        let ours = |at: usize| self.tagged.covers(self.signals.we, at);
        let elsewhere = act.rest.clone().any(|at| from(at) && !(at + 1 < act.rest.end && ours(at + 1)));
        if elsewhere || named || self.is_ruled(receiver) {
            return None;
        }
        let verb = Mark { concept: self.signals.share, ..act.verb };
        Some(Act { verb, actor: Actor::Unstated, rest: receiver.at..act.rest.end, ..act.clone() })
    }

    /// Who is the subject of a passive that gives them something: "[partners] are provided with your data".
    pub(super) fn receiver(&self) -> Option<&Mark> {
        let gives = self.signals.words.endowing.contains(&self.tagged.tokens[self.mark.at].word);
        self.group.stop.filter(|_| gives && self.group.be).and_then(|stop| self.other_at(stop))
    }

    /// Somebody else than the company and the reader whose mark ends with this token.
    fn other_at(&self, token: usize) -> Option<&Mark> {
        self.actor_ending(token).filter(|m| self.lexicon.family(self.signals.they).contains(m.concept))
    }
}
