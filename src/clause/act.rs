//! Reads what is done in a sentence: each verb with its actor, its polarity, and where its objects may stand.

use std::ops::Range;

use super::signals::Signals;
use super::tagged::{Shape, Tagged};
use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// How far from its verb a governing word is looked for, in tokens.
const REACH: usize = 40;

/// How far before a participle its noun is looked for: "information that you gave us, shared with".
const NEAR: usize = 6;

/// An exception that begins among the first words of a sentence holds for all of it.
const OPENING: usize = 3;

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
}

impl Polarity {
    /// Whether the act is not done, with or without exceptions.
    pub fn is_denied(self) -> bool {
        matches!(self, Polarity::Denied | Polarity::DeniedWithoutConsent | Polarity::DeniedExcept)
    }
}

/// The part of a clause to the left of a verb, as far as it belongs to the verb.
struct Group {
    /// The token before the group.
    stop: Option<usize>,
    negated: bool,
    auxiliary: bool,
    be: bool,
    have: bool,
    infinitive: bool,
    /// Whether the group went through another verb: "sell, rent or [share]".
    coordinated: bool,
}

/// Reads every verb of a sentence.
pub fn read(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let mut denials: Vec<(usize, bool)> = Vec::new();
    for mark in &tagged.marks {
        if lexicon.sort(mark.concept) != Sort::Verb
            || tagged.covers(signals.link_text, mark.at)
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
        let group = group(lexicon, signals, tagged, mark);
        let reader = Reader { lexicon, signals, tagged, mark, group };
        let denied = reader.is_denied(&denials);
        denials.push((mark.at, denied));
        let act = reader.act(denied, acts.last());
        acts.push(act);
    }
    acts
}

/// "Trade" in "trade union", "mailing" in "mailing address": a word inside a longer noun is no verb.
fn is_part_of_noun(lexicon: &Lexicon, tagged: &Tagged, mark: &Mark) -> bool {
    let around = |m: &&Mark| m.at <= mark.at && m.end() >= mark.end() && m.length > mark.length;
    tagged.marks.iter().filter(around).any(|m| matches!(lexicon.sort(m.concept), Sort::Actor | Sort::Data | Sort::Noun))
}

/// Walks left from a verb over its auxiliaries, adverbs, negations and the verbs that stand beside it.
fn group(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, mark: &Mark) -> Group {
    let mut group = Group {
        stop: None,
        negated: false,
        auxiliary: false,
        be: false,
        have: false,
        infinitive: false,
        coordinated: false,
    };
    let mut at = mark.at;
    while at > 0 {
        let left = at - 1;
        let token = &tagged.tokens[left];
        let ending = |concept: u8| tagged.marks.iter().find(|m| m.concept == concept && m.at <= left && m.end() == at);
        if ending(signals.not_a_negation).is_none()
            && let Some(not) = ending(signals.not)
        {
            group.negated = true;
            group.auxiliary |= not.length == 1;
            group.be |= tagged.covers(signals.be, left);
            at = not.at;
        } else if ending(signals.without).is_some() && mark.form == Form::Gerund {
            group.negated = true;
            group.stop = left.checked_sub(1);
            return group;
        } else if ending(signals.modal).is_some() {
            group.infinitive |= token.word == signals.words.to && !group.auxiliary;
            group.be |= ending(signals.be).is_some();
            group.have |= ending(signals.have).is_some();
            group.auxiliary = true;
            at = left;
        } else if let Some(adverb) = ending(signals.adverb) {
            at = adverb.at;
        } else if token.shape == Shape::Adverb {
            at = left;
        } else if token.is_mark(',') && is_inserted(signals, tagged, left) {
            at = left;
        } else if let Some(beside) = verb_beside(lexicon, signals, tagged, at, mark.form, group.auxiliary) {
            group.coordinated = true;
            at = beside;
        } else if group.infinitive
            && let Some(governing) = verb_ending(lexicon, tagged, at)
        {
            // "We do not intend to sell": the negation of the governing verb holds.
            group.coordinated = true;
            at = governing;
        } else {
            group.stop = Some(left);
            return group;
        }
    }
    group
}

/// "Does not, and will not, sell": a comma right behind an auxiliary, a negation or an adverb.
fn is_inserted(signals: &Signals, tagged: &Tagged, comma: usize) -> bool {
    let Some(before) = comma.checked_sub(1) else { return false };
    tagged.tokens[before].shape == Shape::Adverb
        || [signals.not, signals.modal, signals.adverb].into_iter().any(|signal| tagged.covers(signal, before))
}

/// The start of the verb that ends right before token `at`.
fn verb_ending(lexicon: &Lexicon, tagged: &Tagged, at: usize) -> Option<usize> {
    let verb = |m: &&Mark| m.end() == at && lexicon.sort(m.concept) == Sort::Verb && m.form != Form::Noun;
    tagged.marks.iter().find(verb).map(|m| m.at)
}

/// In "sell, rent or otherwise share", the start of the verb that stands before the conjunction.
fn verb_beside(
    lexicon: &Lexicon,
    signals: &Signals,
    tagged: &Tagged,
    at: usize,
    form: Form,
    has_auxiliary: bool,
) -> Option<usize> {
    // "We collect, and do not sell": a verb with its own auxiliary stands for itself.
    if has_auxiliary {
        return None;
    }
    let mut left = at;
    let mut conjunction = false;
    while left > 0 {
        let token = &tagged.tokens[left - 1];
        if token.is_mark(',') || token.is_mark('/') || tagged.covers(signals.and, left - 1) {
            conjunction = true;
            left -= 1;
        } else {
            break;
        }
    }
    if !conjunction {
        return None;
    }
    let beside = |m: &&Mark| {
        m.end() == left
            && lexicon.sort(m.concept) == Sort::Verb
            && (m.form == form || matches!((m.form, form), (Form::Base | Form::Finite, Form::Base | Form::Finite)))
    };
    let found = tagged.marks.iter().find(beside).map(|m| m.at);
    // "Shared with or sold to": the preposition of the first verb stands between.
    found.or_else(|| {
        let over = left.checked_sub(1).filter(|&at| tagged.covers(signals.preposition, at))?;
        tagged.marks.iter().find(|m| m.end() == over && m.form == form && lexicon.sort(m.concept) == Sort::Verb).map(|m| m.at)
    })
}

/// One verb and what its reading needs.
struct Reader<'a> {
    lexicon: &'a Lexicon,
    signals: &'a Signals,
    tagged: &'a Tagged,
    mark: &'a Mark,
    group: Group,
}

impl Reader<'_> {
    fn act(&self, denied: bool, before: Option<&Act>) -> Act {
        let passive = self.is_passive();
        let end = self.clause_end();
        let actor = match passive {
            _ if self.is_aim() || self.is_embedded(passive) => Actor::Other,
            true => self.agent(),
            false => self.subject(before),
        };
        Act {
            verb: *self.mark,
            actor,
            polarity: self.polarity(denied),
            object: if passive { self.listed(end) } else { self.object(end) },
            examples: self.examples(end),
            patient: self.patient(passive),
            rest: self.mark.end()..end,
            pronoun: self.tagged.tokens.get(self.mark.end()).is_some_and(|token| {
                token.word == self.signals.words.it || token.word == self.signals.words.them
            }),
        }
    }

    /// "Is shared", "information shared with": the object stands before the verb.
    fn is_passive(&self) -> bool {
        if self.mark.form != Form::Past {
            return false;
        }
        if self.group.be || self.group.have || self.group.auxiliary {
            return self.group.be;
        }
        // Without an auxiliary it is active only right after somebody who acts: "we collected".
        !self.group.stop.is_some_and(|stop| self.actor_ending(stop).is_some() || self.tagged.covers(self.signals.relative, stop))
    }

    /// Who does it, where the sentence says so actively.
    fn subject(&self, before: Option<&Act>) -> Actor {
        let Some(stop) = self.group.stop else {
            // A sentence that begins with a verb asks the reader to do something; with a noun or a gerund it is a title.
            let imperative = self.mark.form == Form::Base && !self.group.infinitive && self.mark.at >= self.tagged.own;
            return if imperative { Actor::Named(self.signals.you) } else { Actor::Other };
        };
        let tokens = &self.tagged.tokens;
        if tokens[stop].word == self.signals.words.please {
            return Actor::Named(self.signals.you);
        }
        let depends = self.group.infinitive || self.mark.form == Form::Gerund;
        if let Some(actor) = self.actor_ending(stop).filter(|actor| !depends || actor.concept != self.signals.service) {
            return Actor::Named(actor.concept);
        }
        if matches!(self.mark.form, Form::Noun | Form::Gerund) && tokens[stop].word == self.signals.words.our {
            return Actor::Unstated;
        }
        if self.mark.form == Form::Noun {
            return self.owner(stop);
        }
        if self.tagged.covers(self.signals.relative, stop) {
            let before = stop.checked_sub(1).map(|at| if tokens[at].is_mark(',') { at.saturating_sub(1) } else { at });
            return before.and_then(|at| self.actor_ending(at)).map_or(Actor::Other, |actor| Actor::Named(actor.concept));
        }
        let joined = tokens[stop].is_mark(',')
            || self.tagged.covers(self.signals.and, stop)
            || self.tagged.covers(self.signals.but, stop)
            || tokens[stop].is_mark(':');
        if self.mark.form == Form::Gerund && self.tagged.covers(self.signals.preposition, stop) && !self.group.negated {
            // "The purpose of selling", "by sharing": what is done is said elsewhere, if at all.
            return Actor::Other;
        }
        if depends {
            return self.nearest_actor(stop).unwrap_or(Actor::Other);
        }
        if joined {
            // "We collect names and share them": the subject of the verb before goes on.
            let goes_on = before.filter(|act| act.verb.form == self.mark.form && self.same_clause(act.verb.at, stop));
            return goes_on.map(|act| act.actor).or_else(|| self.nearest_actor(stop)).unwrap_or(Actor::Unstated);
        }
        Actor::Other
    }

    /// "Your use", "we engage in the sale": whose act a noun names.
    fn owner(&self, stop: usize) -> Actor {
        let words = &self.signals.words;
        let near = (stop.saturating_sub(3)..=stop).rev().map(|at| self.tagged.tokens[at].word);
        if self.tagged.tokens[stop].word == words.your {
            Actor::Named(self.signals.you)
        } else if near.into_iter().any(|word| words.engaging.contains(&word)) {
            self.nearest_actor(stop).unwrap_or(Actor::Unstated)
        } else {
            Actor::Other
        }
    }

    /// "To ensure that no data is shared": what is aimed at is neither done nor denied.
    fn is_aim(&self) -> bool {
        let Some(stop) = self.group.stop else { return false };
        (stop.saturating_sub(8)..=stop)
            .rev()
            .take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(',' | ';' | ':')))
            .any(|at| self.signals.words.ensuring.contains(&self.tagged.tokens[at].word))
    }

    /// "How we share your data", "to whom it was sold", "if we sell": asked, described or supposed, not said.
    fn is_embedded(&self, passive: bool) -> bool {
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
        let before = (floor..subject).rev().take_while(|&at| !matches!(tokens[at].shape, Shape::Mark(_)));
        let mut nearest = true;
        for at in before {
            let word = tokens[at].word;
            if words.embedding.contains(&word) || (nearest && words.supposing.contains(&word)) {
                return true;
            }
            let wished = at > 0 && words.wishing.contains(&tokens[at - 1].word);
            if (nearest && wished && word == words.that) || (wished && word == words.us) {
                return true;
            }
            if self.verb_at(at) {
                break;
            }
            nearest = passive && nearest;
        }
        // "You may direct us not to share".
        self.group.infinitive && tokens[stop].word == words.us && stop > 0 && words.wishing.contains(&tokens[stop - 1].word)
    }

    fn verb_at(&self, token: usize) -> bool {
        self.tagged.marks.iter().any(|m| m.at == token && self.lexicon.sort(m.concept) == Sort::Verb && m.form != Form::Noun)
    }

    /// The actor whose mark ends with this token, if it is one that can act there.
    fn actor_ending(&self, token: usize) -> Option<&Mark> {
        self.tagged.marks.iter().find(|m| m.end() == token + 1 && self.lexicon.sort(m.concept) == Sort::Actor)
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
            let ruled = mark.at > 0
                && self.skip_determiners(mark.at).is_some_and(|at| self.tagged.covers(self.signals.preposition, at));
            if !ruled {
                return Some(Actor::Named(mark.concept));
            }
        }
        None
    }

    /// The token before `at` that is not a determiner or an adverb.
    fn skip_determiners(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|&left| {
            !self.tagged.covers(self.signals.determiner, left) || self.tagged.covers(self.signals.preposition, left)
        })
    }

    /// "By our partners": who does it, where the sentence says so passively.
    fn agent(&self) -> Actor {
        let end = (self.mark.end() + 12).min(self.tagged.tokens.len());
        for at in self.mark.end()..end {
            if self.tagged.tokens[at].word == self.signals.words.by {
                let actor = (at + 1..(at + 5).min(end)).find_map(|at| {
                    self.tagged.marks.iter().find(|m| m.at == at && self.lexicon.sort(m.concept) == Sort::Actor)
                });
                return actor.map_or(Actor::Unstated, |actor| Actor::Named(actor.concept));
            }
            if self.tagged.tokens[at].is_mark(';') {
                break;
            }
        }
        Actor::Unstated
    }

    /// Whether the act is denied, by its own negation, its object's, or that of a verb it goes on from.
    fn is_denied(&self, earlier: &[(usize, bool)]) -> bool {
        let own = self.group.negated || self.no_object() || self.no_patient() || self.forbidden();
        own || self.goes_on_from_denied(earlier)
    }

    /// "We collect no data", "shared with no one".
    fn no_object(&self) -> bool {
        let window = self.mark.end()..(self.mark.end() + 4).min(self.tagged.tokens.len());
        let stop = window.clone().find(|&at| matches!(self.tagged.tokens[at].shape, Shape::Mark(_))).unwrap_or(window.end);
        self.mark.form != Form::Noun && (window.start..stop).any(|at| self.is_no(at))
    }

    /// "No data is collected", "none of it will be sold".
    fn no_patient(&self) -> bool {
        // "No data transmitted this way is safe" denies nothing of the transmission.
        if !self.is_passive() || !self.group.be {
            return false;
        }
        let Some(stop) = self.group.stop else { return false };
        let floor = stop.saturating_sub(8);
        (floor..=stop)
            .rev()
            .take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(',' | ';' | ':')))
            .any(|at| self.is_no(at))
    }

    fn is_no(&self, at: usize) -> bool {
        (self.tagged.covers(self.signals.no, at) || self.tagged.tokens[at].word == self.signals.words.nor)
            && !self.tagged.covers(self.signals.not_a_negation, at)
            && !self.tagged.covers(self.signals.not, at)
    }

    /// "We do not allow others to collect": what is not allowed is denied.
    fn forbidden(&self) -> bool {
        if !self.group.infinitive {
            return false;
        }
        let Some(actor) = self.group.stop.and_then(|stop| self.actor_ending(stop)) else { return false };
        let Some(before) = self.skip_determiners(actor.at) else { return false };
        self.signals.words.permitting.contains(&self.tagged.tokens[before].word)
            && (before.saturating_sub(3)..before).any(|at| self.tagged.covers(self.signals.not, at))
    }

    /// "We do not collect your data or share it", "neither collect it nor share it".
    fn goes_on_from_denied(&self, earlier: &[(usize, bool)]) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let conjunction = self.tagged.tokens[stop].word;
        if self.group.auxiliary || (conjunction != self.signals.words.or && conjunction != self.signals.words.nor) {
            return false;
        }
        earlier
            .iter()
            .rev()
            .find(|&&(at, _)| at + REACH > stop && self.same_clause(at, stop))
            .is_some_and(|&(_, denied)| denied)
    }

    fn same_clause(&self, from: usize, to: usize) -> bool {
        !(from..to).any(|at| self.tagged.tokens[at].is_mark(';'))
    }

    fn polarity(&self, denied: bool) -> Polarity {
        let tagged = self.tagged;
        let consent = tagged.marks.iter().any(|m| m.concept == self.signals.consent && !self.is_alternative(m.at));
        let excepted = tagged.marks.iter().any(|m| m.concept == self.signals.except && self.excepts(m))
            || (denied && self.is_conditional());
        if denied {
            let without = tagged.has(self.signals.without_consent) || self.is_without_consent();
            return match (without || consent, excepted) {
                (_, true) if !self.only_consent_excepts(consent) => Polarity::DeniedExcept,
                (true, _) => Polarity::DeniedWithoutConsent,
                (false, true) => Polarity::DeniedExcept,
                (false, false) => Polarity::Denied,
            };
        }
        if consent {
            Polarity::IfConsent
        } else if tagged.has(self.signals.opt_out) {
            Polarity::UnlessRefused
        } else {
            Polarity::Affirmed
        }
    }

    /// "We do not sell your data if you are under 16": a promise for one case.
    fn is_conditional(&self) -> bool {
        (self.mark.end()..self.clause_end()).any(|at| self.signals.words.conditional.contains(&self.tagged.tokens[at].word))
    }

    /// "Without the prior approval of a parent".
    fn is_without_consent(&self) -> bool {
        let tagged = self.tagged;
        tagged.has(self.signals.without)
            && tagged.marks.iter().filter(|m| m.concept == self.signals.without).any(|without| {
                let near = without.end()..(without.end() + 6).min(tagged.tokens.len());
                near.into_iter().any(|at| self.signals.words.consent.contains(&tagged.tokens[at].word))
            })
    }

    /// "As required by law or with your consent": one alternative of several is no condition.
    fn is_alternative(&self, at: usize) -> bool {
        at > 0 && self.tagged.covers(self.signals.and, at - 1)
    }

    /// Whether an exception speaks of this verb: it follows it, or opens the sentence.
    fn excepts(&self, exception: &Mark) -> bool {
        if exception.at >= self.mark.end() {
            return true;
        }
        exception.at < self.tagged.own + OPENING
    }

    /// "Except with your consent": the exception is the reader's own.
    fn only_consent_excepts(&self, consent: bool) -> bool {
        let exceptions = || self.tagged.marks.iter().filter(|m| m.concept == self.signals.except && self.excepts(m));
        consent
            && exceptions().all(|exception| {
                let near = exception.at.saturating_sub(2)..exception.end() + 2;
                self.tagged.marks.iter().any(|m| m.concept == self.signals.consent && near.contains(&m.at))
            })
    }

    /// Where the clause of this verb ends.
    fn clause_end(&self) -> usize {
        let tokens = &self.tagged.tokens;
        (self.mark.end()..tokens.len()).find(|&at| tokens[at].is_mark(';')).unwrap_or(tokens.len())
    }

    /// Where the object stands after the verb. A noun has one only with "of": "the sale of your data".
    fn object(&self, end: usize) -> Range<usize> {
        let start = self.mark.end();
        if self.mark.form == Form::Noun {
            let of = self.tagged.tokens.get(start).is_some_and(|token| token.word == self.signals.words.of);
            return start..if of { (start + 6).min(end) } else { start };
        }
        start..self.object_end(end)
    }

    /// After a passive the object stands only behind a colon: "is collected: your name".
    fn listed(&self, end: usize) -> Range<usize> {
        let colon = (self.mark.end()..end).find(|&at| self.tagged.tokens[at].is_mark(':'));
        colon.unwrap_or(end)..end
    }

    /// What follows "including" or "such as" names the object more exactly.
    fn examples(&self, end: usize) -> Range<usize> {
        let begins = |at: &usize| self.signals.words.exemplifying.contains(&self.tagged.tokens[*at].word);
        (self.mark.end()..end).find(begins).unwrap_or(end)..end
    }

    /// Where the next verb begins that has objects of its own, or a condition.
    fn object_end(&self, end: usize) -> usize {
        let begins_clause = |at: usize| {
            let verb = self.tagged.marks.iter().find(|m| {
                m.at == at && self.lexicon.sort(m.concept) == Sort::Verb && matches!(m.form, Form::Base | Form::Finite | Form::Past)
            });
            let follows_subject = at > 0 && {
                let left = at - 1;
                self.actor_ending(left).is_some()
                    || (self.tagged.covers(self.signals.modal, left)
                        && verb.is_some_and(|verb| verb.form != Form::Past || self.tagged.covers(self.signals.be, left)))
            };
            (verb.is_some() && (follows_subject || self.follows_object(at)))
                || self.tagged.marks.iter().any(|m| {
                    m.at == at && (m.concept == self.signals.condition || m.concept == self.signals.except) && m.at > self.mark.end()
                        && self.tagged.tokens[at].word != self.signals.words.by
                })
        };
        (self.mark.end()..end).find(|&at| at > self.mark.end() && begins_clause(at)).unwrap_or(end)
    }

    /// "We sell shoes, and [ship] them": a verb after a conjunction that no verb precedes has objects of its own.
    fn follows_object(&self, at: usize) -> bool {
        let joins = |at: usize| self.tagged.tokens[at].is_mark(',') || self.tagged.covers(self.signals.and, at);
        let Some(last) = at.checked_sub(1).filter(|&left| self.tagged.covers(self.signals.and, left)) else {
            return false;
        };
        let before = (0..=last).rev().find(|&left| !joins(left));
        before.is_some_and(|left| {
            let verb = |m: &Mark| m.end() == left + 1 && self.lexicon.sort(m.concept) == Sort::Verb;
            left >= self.mark.end() && !self.tagged.marks.iter().any(verb)
        })
    }

    /// Where the object stands if not after the verb.
    fn patient(&self, passive: bool) -> Range<usize> {
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
        let relative = before > 0 && self.tagged.covers(self.signals.relative, before - 1);
        before.saturating_sub(if relative { 5 } else { 2 })..before
    }
}
