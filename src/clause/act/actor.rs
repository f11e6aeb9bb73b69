//! Finds who does what a verb says.

use super::support::Support;
use super::{Act, Actor, Polarity, REACH, Verb};
use crate::clause::tagged::Shape;
use crate::lexicon::{Form, Mark, Sort};

/// How far behind "such as" the verb may stand of which the examples are the subject.
const EXAMPLES: usize = 8;

impl Verb<'_> {
    /// Who does it, where the sentence says so actively.
    pub(super) fn subject(&self, before: Option<&Act>) -> Actor {
        let Some(stop) = self.group.stop else {
            if self.support.is_some() {
                return Actor::Unstated;
            }
            // A sentence that begins with a verb asks the reader to do something; with a noun or a gerund it is a title.
            let imperative = self.mark.form == Form::Base && !self.group.infinitive && self.mark.at >= self.tagged.own;
            return if imperative { Actor::Named(self.signals.you) } else { Actor::Other };
        };
        let tokens = &self.tagged.tokens;
        if tokens[stop].word == self.signals.words.please {
            return Actor::Named(self.signals.you);
        }
        // "It is our policy not to collect": what is one's rule one does.
        let rule = self.group.infinitive && self.signals.words.rule.contains(&tokens[stop].word);
        let negated = || (0..stop).any(|at| self.tagged.negates(self.signals, at));
        if rule && stop > 0 && tokens[stop - 1].word == self.signals.words.our && !negated() {
            return Actor::Named(self.signals.we);
        }
        let depends = self.group.infinitive || self.mark.form == Form::Gerund;
        if let Some(actor) = self.actor_ending(stop).filter(|actor| !depends || actor.concept != self.signals.service) {
            // "Directory services": only our own service, or the one the text speaks of, acts for the company.
            if actor.concept == self.signals.service && !self.is_ours(actor) {
                return Actor::Other;
            }
            // "Firms that help us may sell"; but in "firms that help us to sell" it is the company that does.
            let finite = self.group.auxiliary && !self.group.infinitive;
            if let Some(relative) = self.relative_around(actor).filter(|_| finite) {
                return self.head_of(relative);
            }
            // "Firms that work for us may use": who stands behind a preposition is not the subject.
            let ruled = self.is_ruled(actor) && self.part_of(actor).is_none();
            return match ruled && !(self.group.infinitive && self.is_for(actor)) {
                true => self.nearest_actor(stop).unwrap_or(Actor::Other),
                false => Actor::Named(actor.concept),
            };
        }
        if matches!(self.mark.form, Form::Noun | Form::Gerund) && tokens[stop].word == self.signals.words.our {
            return Actor::Unstated;
        }
        if self.mark.form == Form::Noun {
            return self.owner(stop);
        }
        if self.tagged.covers(self.signals.relative, stop) {
            let named = stop.checked_sub(1).map(|at| if tokens[at].is_mark(',') { at.saturating_sub(1) } else { at });
            let actor = named.and_then(|at| self.actor_ending(at));
            // "We do not work with any site that sells": of whom one does not deal with, nothing is said.
            let shunned = before.is_some_and(|act| act.polarity.is_denied() && self.same_clause(act.verb.at, stop));
            let acts = |actor: &&Mark| !shunned && (actor.concept != self.signals.service || self.is_ours(actor));
            return actor.filter(acts).map_or(Actor::Other, |actor| Actor::Named(actor.concept));
        }
        let joined = tokens[stop].is_mark(',')
            || self.tagged.covers(self.signals.and, stop)
            || self.tagged.covers(self.signals.but, stop)
            || tokens[stop].is_mark(':');
        if self.mark.form == Form::Gerund && self.tagged.covers(self.signals.preposition, stop) && !self.group.negated {
            // "The purpose of selling", "by sharing": what is done is said elsewhere, if at all.
            return self.owner(stop);
        }
        if joined
            && self.mark.form == Form::Gerund
            && let Some(twin) =
                before.filter(|act| act.verb.form == Form::Gerund && self.same_clause(act.verb.at, stop))
        {
            // "We do not live by selling data or showing ads": of two such words both are done by the same.
            return twin.actor;
        }
        if depends && self.is_use() {
            return Actor::Unstated;
        }
        if depends {
            return self.nearest_actor(stop).unwrap_or(Actor::Other);
        }
        // "Or share it.": a sentence that goes on from the one before may go on from its negation.
        if joined && stop == 0 {
            return Actor::Other;
        }
        if joined {
            // "We collect names and share them": the subject of the verb before goes on.
            let goes_on = before.filter(|act| act.verb.form != Form::Noun && self.same_clause(act.verb.at, stop));
            return goes_on.map(|act| act.actor).or_else(|| self.nearest_actor(stop)).unwrap_or(Actor::Unstated);
        }
        self.exemplified(stop).map_or(Actor::Other, |actor| Actor::Named(actor.concept))
    }

    /// "[Firms] such as Quillmetrics sell": who is named as an example acts as those of whom it is one.
    fn exemplified(&self, stop: usize) -> Option<&Mark> {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let floor = stop.saturating_sub(EXAMPLES).max(self.tagged.own + 1);
        let mut names = (floor..=stop).rev().take_while(|&at| !self.verb_at(at));
        let example = names.find(|&at| words.exemplifying.contains(&word(at)))?;
        self.actor_ending(example - 1)
    }

    /// "Your use", "we engage in the sale": whose act a noun names.
    fn owner(&self, stop: usize) -> Actor {
        if self.tagged.tokens[stop].word == self.signals.words.your {
            return Actor::Named(self.signals.you);
        }
        match self.support {
            Some(Support::Before(_)) => self.nearest_actor(stop).unwrap_or(Actor::Unstated),
            Some(_) => Actor::Unstated,
            None => Actor::Other,
        }
    }

    /// "Your photos are [used] to train models": who uses them trains the models.
    fn is_use(&self) -> bool {
        let to = (0..self.mark.at).rev().find(|&at| self.tagged.tokens[at].word == self.signals.words.to);
        let used = |to: usize| to > 0 && self.tagged.tokens[to - 1].word == self.signals.words.used;
        self.group.infinitive && self.group.be && to.is_some_and(used)
    }

    /// "To ensure that no data is shared", "we refuse to share": what is aimed at or shunned is neither done nor denied.
    pub(super) fn is_aim(&self) -> bool {
        let Some(stop) = self.group.stop else { return false };
        // "We are against the sale of data and do not sell it" goes on with what is done.
        let anew = self.group.auxiliary && !self.group.infinitive && self.tagged.covers(self.signals.and, stop);
        let floor = if anew { stop } else { stop.saturating_sub(8) };
        self.is_urged(stop)
            || !self.is_refused()
                && (floor..self.mark.at)
                    .rev()
                    .take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(',' | ';' | ':')))
                    .any(|at| self.signals.words.ensuring.contains(&self.tagged.tokens[at].word))
    }

    /// "We were asked to sell it", "we have been offered money to sell it".
    fn is_urged(&self, stop: usize) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let covers = |signal: u8, at: usize| self.tagged.covers(signal, at);
        let may = |at: usize| {
            covers(self.signals.modal, at) && !covers(self.signals.be, at) && !covers(self.signals.have, at)
        };
        let to = (stop + 1..self.mark.at).find(|&at| word(at) == words.to);
        self.group.infinitive
            && to.is_some_and(|to| words.urging.contains(&word(to - 1)) && !(stop + 1..to).any(may))
            && self.nearest_actor(stop) == Some(Actor::Named(self.signals.we))
    }

    /// "We do not read your letters to sell them": what a denied act would be done for is neither done nor denied.
    pub(super) fn is_aim_of_denied(&self, before: Option<&Act>) -> bool {
        let (Some(stop), Some(before)) = (self.group.stop, before) else { return false };
        let data = |m: &Mark| self.lexicon.sort(m.concept) == Sort::Data && before.object.contains(&m.at);
        let parts = |at: usize| {
            matches!(self.tagged.tokens[at].shape, Shape::Mark(_)) || self.tagged.covers(self.signals.and, at)
        };
        self.group.infinitive
            && before.polarity == Polarity::Denied
            && matches!(before.actor, Actor::Named(concept) if concept == self.signals.we)
            && self.tagged.marks_from(before.verb.end()).take_while(|m| m.at <= stop).any(data)
            && !(before.verb.end()..=stop).any(parts)
    }

    /// "How we share your data", "to whom it was sold", "if we sell": asked, described or supposed, not said.
    pub(super) fn is_embedded(&self, passive: bool) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let words = &self.signals.words;
        let tokens = &self.tagged.tokens;
        let actor = self.actor_ending(stop).filter(|_| !passive);
        if actor.is_some_and(|actor| self.lexicon.family(self.signals.you).contains(actor.concept)) {
            // What the reader may do is mostly supposed: "if you post this". It is read all the same.
            return false;
        }
        let subject = actor.map_or(stop + 1, |actor| actor.at);
        let floor = subject.saturating_sub(8).max(self.tagged.own);
        // "Under what circumstances, if any, we share it": a few words between commas part nothing.
        let aside = |at: usize| self.tagged.covers(self.signals.adverb, at);
        let joins = |at: usize| tokens[at].is_mark('&') || tokens[at].is_mark('/') || aside(at - 1) || aside(at + 1);
        let parts = |at: usize| matches!(tokens[at].shape, Shape::Mark(_)) && !joins(at);
        let before = (floor..subject).rev().take_while(|&at| at == 0 || !parts(at));
        let mut nearest = true;
        for at in before {
            let word = tokens[at].word;
            let relative = word == words.which && at > 0 && self.tagged.covers(self.signals.preposition, at - 1);
            if relative || words.embedding.contains(&word) || (nearest && words.supposing.contains(&word)) {
                return true;
            }
            let wished = at > 0 && words.wishing.contains(&tokens[at - 1].word);
            // "You may ask us to share it"; but "what you tell us is shared" has a finite verb, which nobody is asked for.
            let asked = word == words.us && (self.group.infinitive || !self.group.auxiliary);
            if wished && (nearest && word == words.that || asked) {
                return true;
            }
            if self.verb_at(at) {
                break;
            }
            nearest = passive && nearest;
        }
        // "You may direct us not to share".
        self.group.infinitive
            && tokens[stop].word == words.us
            && stop > 0
            && words.wishing.contains(&tokens[stop - 1].word)
    }

    /// Whether a thing is the company's: "our servers", "the site", "Acme software", or the first word.
    fn is_ours(&self, thing: &Mark) -> bool {
        let Some(before) = thing.at.checked_sub(1).filter(|_| thing.at > self.tagged.own) else { return true };
        let pointed = [self.signals.words.our, self.signals.words.the, self.signals.words.this];
        let owned = |owner: &Mark| owner.concept == self.signals.we;
        thing.length > 1
            || pointed.contains(&self.tagged.tokens[before].word)
            || self.actor_ending(before).is_some_and(owned)
    }

    /// The relative word of the clause of which the company or its thing is the object: "firms [that] help us may sell",
    /// "the store from [which] you download our app may".
    fn relative_around(&self, actor: &Mark) -> Option<usize> {
        let tokens = &self.tagged.tokens;
        let object = actor.concept == self.signals.service
            || (actor.concept == self.signals.we && !self.signals.words.we.contains(&tokens[actor.at].word));
        let relative = |at: &usize| self.tagged.covers(self.signals.relative, *at);
        let last = self.skip_determiners(actor.at).filter(|at| object && !relative(at))?;
        let found = (0..last).rev().take_while(|&at| !matches!(tokens[at].shape, Shape::Mark(_))).find(relative)?;
        let joining = [
            self.signals.and,
            self.signals.condition,
            self.signals.adverb,
            self.signals.modal,
            self.signals.preposition,
        ];
        let verb = |m: &Mark| self.lexicon.sort(m.concept) == Sort::Verb && m.form != Form::Noun;
        // Of a verb that the lexicon doesn't know it is sure where nothing else stands between: "who [built] our app".
        let is_verb = self.tagged.marks_before(last + 1).any(verb)
            || (found + 1 == last && !joining.into_iter().any(|signal| self.tagged.covers(signal, last)));
        is_verb.then_some(found)
    }

    /// Whom a relative clause speaks of: "[firms] that", "the [bank] with which". What works with the company's own
    /// thing is not that thing: "the store from which you download our app".
    fn head_of(&self, relative: usize) -> Actor {
        let ruled = relative > 0 && self.tagged.covers(self.signals.preposition, relative - 1);
        let head = (relative - usize::from(ruled)).checked_sub(1).and_then(|at| self.actor_ending(at));
        head.filter(|head| head.concept != self.signals.service).map_or(Actor::Other, |head| Actor::Named(head.concept))
    }

    /// Whether an actor stands behind a preposition: "with our partners".
    pub(super) fn is_ruled(&self, actor: &Mark) -> bool {
        self.skip_determiners(actor.at).is_some_and(|at| self.tagged.covers(self.signals.preposition, at))
    }

    /// "[One] of our staff": the word for a part of those who act.
    pub(super) fn part_of(&self, actor: &Mark) -> Option<usize> {
        let word = |at: usize| self.tagged.tokens[at].word;
        let of = self.skip_determiners(actor.at).filter(|&at| word(at) == self.signals.words.of)?;
        of.checked_sub(1).filter(|&part| self.signals.words.parts.contains(&word(part)))
    }

    /// "For you to review": behind this preposition stands the subject of an infinitive.
    fn is_for(&self, actor: &Mark) -> bool {
        self.skip_determiners(actor.at).is_some_and(|at| self.tagged.tokens[at].word == self.signals.words.for_whom)
    }

    /// The nearest actor to the left that is not itself somebody's object: "[We] work with banks to share …".
    fn nearest_actor(&self, stop: usize) -> Option<Actor> {
        let floor = stop.saturating_sub(REACH);
        for mark in self.tagged.marks.iter().rev().filter(|m| m.end() <= stop + 1 && m.at >= floor) {
            if (mark.at..=stop).any(|at| self.tagged.tokens[at].is_mark(';')) {
                break;
            }
            if self.lexicon.sort(mark.concept) != Sort::Actor || mark.concept == self.signals.service {
                continue;
            }
            let owned = mark.at > 0 && self.tagged.tokens[mark.at - 1].word == self.signals.words.your;
            if !self.is_ruled(mark) && !owned {
                return Some(Actor::Named(mark.concept));
            }
        }
        None
    }

    /// "By our partners": who does it, where the sentence says so passively.
    pub(super) fn agent(&self) -> Actor {
        let end = (self.mark.end() + 12).min(self.tagged.tokens.len());
        for at in self.mark.end()..end {
            if self.tagged.tokens[at].word == self.signals.words.by {
                let actor = (at + 1..(at + 5).min(end))
                    .find_map(|at| self.tagged.marks_at(at).find(|m| self.lexicon.sort(m.concept) == Sort::Actor));
                return actor.map_or(Actor::Unstated, |actor| Actor::Named(actor.concept));
            }
            if self.tagged.tokens[at].is_mark(';') {
                break;
            }
        }
        Actor::Unstated
    }
}
