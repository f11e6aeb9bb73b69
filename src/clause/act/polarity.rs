//! Tells whether a verb is affirmed or denied, and under which exception or condition.

use std::ops::Range;

use super::{Polarity, REACH, Verb};
use crate::clause::tagged::Shape;
use crate::lexicon::{Form, Mark, Sort};

/// An exception that begins among the first words of a sentence holds for all of it.
const OPENING: usize = 3;

/// How far behind a verb "with no one" is looked for.
const RECIPIENT: usize = 12;

/// How far behind a verb the last of several alternatives is looked for.
const ALTERNATIVE: usize = 16;

/// Within how many words behind "or" another kind of consent stands: "with your consent or if you ask us to".
const ALTERNATIVE_CONSENT: usize = 4;

/// Within how many words behind "your" its consent stands: "your informed and freely given consent".
const ADJECTIVES: usize = 8;

/// How far behind "in connection" stands what is meant: "in connection with any of our services".
const MATTER: usize = 6;

/// How far before a verb its "will" stands: "will not sell, rent or lease".
const WILL: usize = 8;

/// How far behind "more" its "than" stands: "more of your data than".
const MEASURE: usize = 10;

impl Verb<'_> {
    /// Whether the act is denied, by its own negation, its object's, or that of a verb it goes on from.
    pub(super) fn is_denied(&self, earlier: &[(usize, bool)]) -> bool {
        let own = self.group.negated
            || self.is_clause_denied()
            || self.is_subject_denied()
            || self.is_left_out()
            || self.no_object()
            || self.no_recipient()
            || self.no_patient()
            || self.forbidden()
            || self.is_support_denied(earlier);
        // "We will not fail to tell you": who does not refuse does it.
        own != self.is_refused() || self.goes_on_from_denied(earlier)
    }

    /// "We [refuse] to sell": the company's own refusal denies, but not "we may refuse to sell".
    pub(super) fn is_refused(&self) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let ours = self.actor_ending(stop).is_some_and(|actor| actor.concept == self.signals.we);
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let refusal =
            (stop..self.mark.at - 1).find(|&at| words.refusing.contains(&word(at)) && word(at + 1) == words.to);
        let firm = |at: usize| !self.tagged.covers(self.signals.modal, at) || words.firm.contains(&word(at));
        ours && refusal.is_some_and(|refusal| (stop + 1..refusal).all(firm))
    }

    /// "Neither we nor our staff sell", "nor do we sell", "no partner sells": the negation stands before the subject, or is
    /// itself the subject: "nobody sells".
    fn is_subject_denied(&self) -> bool {
        let Some(actor) = self.group.stop.and_then(|stop| self.actor_ending(stop)) else { return false };
        let negation = |at: usize| self.tagged.negates(self.signals, at);
        let neither = self.skip_determiners(actor.at).is_some_and(negation);
        // "None of our staff sells".
        let none_of = self.part_of(actor).is_some_and(|part| self.is_no(part));
        let inverted = actor.at >= 2 && self.tagged.covers(self.signals.modal, actor.at - 1) && negation(actor.at - 2);
        let none = self.is_no(actor.at) || (actor.at > 0 && self.is_no(actor.at - 1));
        neither || none_of || inverted || none
    }

    /// "Without being asked", "without you being told".
    fn is_left_out(&self) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let before = self.actor_ending(stop).map_or(Some(stop), |actor| actor.at.checked_sub(1));
        before.is_some_and(|at| self.tagged.covers(self.signals.without, at))
    }

    /// "Under no circumstances will your data be sold": the negation opens the clause.
    fn is_clause_denied(&self) -> bool {
        let opening = |m: &&Mark| m.concept == self.signals.by_no_means && m.end() <= self.mark.at;
        let Some(opening) = self.tagged.marks.iter().rev().find(opening) else { return false };
        let speaks_anew = |at: usize| {
            self.tagged.tokens[at].is_mark(';')
                || self.tagged.covers(self.signals.but, at)
                || (self.tagged.covers(self.signals.and, at) && self.tagged.covers(self.signals.we, at + 1))
        };
        !(opening.end()..self.mark.at).any(speaks_anew)
    }

    /// "We collect no data", "shared with no one".
    fn no_object(&self) -> bool {
        let window = self.mark.end()..(self.mark.end() + 4).min(self.tagged.tokens.len());
        let stop =
            window.clone().find(|&at| matches!(self.tagged.tokens[at].shape, Shape::Mark(_))).unwrap_or(window.end);
        self.mark.form != Form::Noun && (window.start..stop).any(|at| self.is_no(at))
    }

    /// "We share your data with no one", but not "with our bank and with no one else".
    fn no_recipient(&self) -> bool {
        let end = (self.mark.end() + RECIPIENT).min(self.tagged.tokens.len());
        let actor = |at: usize| self.tagged.marks_at(at).find(|m| self.lexicon.sort(m.concept) == Sort::Actor);
        let clause = (self.mark.end()..end).take_while(|&at| !matches!(self.tagged.tokens[at].shape, Shape::Mark(_)));
        let before_no =
            |&at: &usize| at + 1 < end && self.tagged.covers(self.signals.preposition, at) && self.is_no(at + 1);
        let nobody = |at: usize| (at + 1..(at + 4).min(end)).find_map(actor).map(|actor| at..actor.end());
        let else_left = |said: &Range<usize>| {
            (said.start..=said.end).any(|at| {
                self.tagged.tokens.get(at).is_some_and(|token| self.signals.words.other.contains(&token.word))
            })
        };
        self.mark.form != Form::Noun && clause.filter(before_no).find_map(nobody).is_some_and(|said| !else_left(&said))
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
            .any(|at| self.is_no(at) || self.tagged.tokens[at].word == self.signals.words.nor)
    }

    pub(super) fn is_no(&self, at: usize) -> bool {
        (self.tagged.covers(self.signals.no, at) || self.tagged.tokens[at].word == self.signals.words.nor)
            && !self.tagged.covers(self.signals.not_a_negation, at)
            && !self.tagged.covers(self.signals.not, at)
    }

    /// "We do not allow others to collect", "nothing entitles us to sell": what is not allowed is denied.
    fn forbidden(&self) -> bool {
        if !self.group.infinitive && self.mark.form != Form::Base {
            return false;
        }
        let Some(actor) = self.group.stop.and_then(|stop| self.actor_ending(stop)) else { return false };
        let Some(before) = self.skip_determiners(actor.at) else { return false };
        // "You do not have to allow us to" leaves it open.
        let free = before >= 2
            && self.tagged.tokens[before - 1].word == self.signals.words.to
            && self.tagged.covers(self.signals.modal, before - 2);
        self.signals.words.permitting.contains(&self.tagged.tokens[before].word)
            && !free
            && ((before.saturating_sub(3)..before).any(|at| self.tagged.covers(self.signals.not, at))
                || self.is_no(self.tagged.own))
    }

    /// "We do not collect your data or share it", "neither collect it nor share it".
    fn goes_on_from_denied(&self, earlier: &[(usize, bool)]) -> bool {
        let Some(stop) = self.group.stop else { return false };
        let words = &self.signals.words;
        let conjunction = self.tagged.tokens[stop].word;
        let or = conjunction == words.or || conjunction == words.nor;
        let comma = self.tagged.tokens[stop].is_mark(',');
        if self.group.auxiliary || !(or || comma || self.tagged.covers(self.signals.and, stop)) {
            return false;
        }
        let near = |&&(at, _): &&(usize, bool)| at + REACH > stop && self.same_clause(at, stop);
        earlier.iter().rev().find(near).is_some_and(|&(twin, denied)| {
            denied && (or || self.shares_will(twin) || comma && self.leads_to_alternative())
        })
    }

    /// "We will not sell your data, and pass it on": one "will" may hold for all that is given away.
    fn shares_will(&self, twin: usize) -> bool {
        let willing = |at: usize| self.signals.words.willing.contains(&self.tagged.tokens[at].word);
        let gives = |m: &Mark| [self.signals.share, self.signals.sell].contains(&m.concept) && m.form == Form::Base;
        let both = [twin, self.mark.at].into_iter().all(|at| self.tagged.marks_at(at).any(gives));
        both && (twin.saturating_sub(WILL)..twin).any(willing)
    }

    /// "We won't save your name, [share] it, or sell it": after a comma, one of several that end with "or".
    fn leads_to_alternative(&self) -> bool {
        let words = &self.signals.words;
        let end = (self.mark.end() + ALTERNATIVE).min(self.clause_end());
        let adverb = |at: usize| self.tagged.covers(self.signals.adverb, at);
        (self.mark.end()..end).filter(|&at| [words.or, words.nor].contains(&self.tagged.tokens[at].word)).any(|or| {
            let next = if adverb(or + 1) { or + 2 } else { or + 1 };
            self.tagged.marks_at(next).any(|m| self.lexicon.sort(m.concept) == Sort::Verb && m.form == self.mark.form)
        })
    }

    pub(super) fn polarity(&self, denied: bool) -> Polarity {
        let tagged = self.tagged;
        let consent = tagged
            .all(self.signals.consent)
            .any(|m| self.is_condition_of_verb(m) && !self.is_alternative(m.at) && !self.leaves_alternative(m.end()))
            || self.is_with_consent()
            || self.is_asked_before();
        let excepted = tagged.all(self.signals.except).any(|m| self.excepts(m));
        if denied {
            let without = tagged.has(self.signals.without_consent) || self.is_without_consent();
            return match (without || consent, excepted) {
                (_, true) if !self.only_consent_excepts(consent) => Polarity::DeniedExcept,
                (true, _) => Polarity::DeniedWithoutConsent,
                (false, true) => Polarity::DeniedExcept,
                (false, false)
                    if self.is_conditional()
                        || self.is_for_group()
                        || self.is_for_matter()
                        || self.is_beyond_measure() =>
                {
                    Polarity::DeniedInCase
                }
                (false, false) => Polarity::Denied,
            };
        }
        if consent && excepted && self.only_consent_and_more() {
            Polarity::DeniedExcept
        } else if consent {
            Polarity::IfConsent
        } else if tagged.has(self.signals.opt_out) {
            Polarity::UnlessRefused
        } else {
            Polarity::Affirmed
        }
    }

    /// "We do not sell your data if you are under 16", "if you are under 16, we do not …": a promise for one case.
    fn is_conditional(&self) -> bool {
        let condition = |at: usize| self.signals.words.conditional.contains(&self.tagged.tokens[at].word);
        (self.tagged.own..self.clause_end()).any(|at| condition(at) && !self.is_any_visit(at))
    }

    /// "When you use this app": the case in which every reader is.
    fn is_any_visit(&self, condition: usize) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens.get(at).map(|token| token.word);
        let visits = word(condition + 1) == Some(words.you)
            && word(condition + 2).is_some_and(|verb| words.visiting.contains(&verb));
        let ends = |m: &Mark| self.tagged.tokens.get(m.end()).is_none_or(|token| matches!(token.shape, Shape::Mark(_)));
        let mut near = self.tagged.marks_from(condition + 3).take_while(|m| m.at <= condition + 4);
        visits && near.any(|m| m.concept == self.signals.service && ends(m))
    }

    /// "For customers of our paid plan, we do not …": a promise to some readers, named before its subject.
    fn is_for_group(&self) -> bool {
        let tagged = self.tagged;
        let words = &self.signals.words;
        let opens = tagged.tokens.get(tagged.own).is_some_and(|token| words.opening.contains(&token.word));
        let comma = (tagged.own..self.mark.at).find(|&at| tagged.tokens[at].is_mark(','));
        let group = |m: &Mark, comma: usize| {
            let reader =
                self.lexicon.family(self.signals.you).contains(m.concept) && tagged.tokens[m.at].word != words.you;
            let everyone = m.at > 0 && words.everyone.contains(&tagged.tokens[m.at - 1].word);
            (tagged.own..comma).contains(&m.at) && reader && !everyone
        };
        opens && comma.is_some_and(|comma| tagged.marks.iter().any(|m| group(m, comma)))
    }

    /// "We use no cookies in connection with our newsletter": a promise for one matter, unless that is the service itself.
    fn is_for_matter(&self) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let relating = |at: &usize| words.relating.contains(&word(*at)) && word(*at - 1) == words.within;
        let matter = (self.mark.end() + 1..self.clause_end()).find(relating);
        matter.is_some_and(|at| {
            let named = at..(at + MATTER).min(self.tagged.tokens.len());
            !named.into_iter().any(|at| self.tagged.covers(self.signals.service, at))
        })
    }

    /// "We never share more than we must": what is denied beyond a measure is done up to it.
    fn is_beyond_measure(&self) -> bool {
        let words = &self.signals.words;
        let word = |at: usize| self.tagged.tokens[at].word;
        let measure = (self.mark.end()..self.clause_end()).find(|&at| words.measuring.contains(&word(at)));
        let near = |at: usize| at + 1..(at + MEASURE).min(self.tagged.tokens.len());
        measure.is_some_and(|at| near(at).any(|at| word(at) == words.than))
    }

    /// "With your informed and freely given consent": what stands before the consent only describes it.
    fn is_with_consent(&self) -> bool {
        let tagged = self.tagged;
        let words = &self.signals.words;
        let word = |at: usize| tagged.tokens[at].word;
        let clause = tagged.clause_of(&(self.mark.at..self.mark.end()));
        let given = |your: &usize| word(*your) == words.your && words.agreeing.contains(&word(*your - 1));
        let describes = |at: &usize| {
            !matches!(tagged.tokens[*at].shape, Shape::Mark(_)) && !tagged.covers(self.signals.preposition, *at)
        };
        let consent = |your: usize| {
            let mut near = (your + 1..(your + ADJECTIVES).min(clause.end)).take_while(describes);
            near.find(|&at| words.consent.contains(&word(at)))
        };
        (clause.start.max(1)..clause.end).filter(given).any(|your| {
            consent(your).is_some_and(|at| !self.is_alternative(your - 1) && !self.leaves_alternative(at + 1))
        })
    }

    /// "Without the prior approval of a parent".
    fn is_without_consent(&self) -> bool {
        let tagged = self.tagged;
        tagged.all(self.signals.without).any(|without| {
            let near = without.end()..(without.end() + 6).min(tagged.tokens.len());
            near.into_iter().any(|at| self.signals.words.consent.contains(&tagged.tokens[at].word))
        })
    }

    /// "With your consent, we …": a condition holds for its own clause, and for all where it opens the sentence.
    fn is_condition_of_verb(&self, condition: &Mark) -> bool {
        condition.at < self.tagged.own + OPENING
            || self.tagged.clause_of(&(self.mark.at..self.mark.end())).contains(&condition.at)
    }

    /// "[Before] we share your data, we will [ask] you".
    fn is_asked_before(&self) -> bool {
        let tokens = &self.tagged.tokens;
        let floor = self.mark.at.saturating_sub(REACH).max(self.tagged.own);
        let near = (floor..self.mark.at).rev();
        let mut clause = near.take_while(|&at| !matches!(tokens[at].shape, Shape::Mark(_)));
        let before = clause.find(|&at| tokens[at].word == self.signals.words.before || self.verb_at(at));
        before.is_some_and(|at| tokens[at].word == self.signals.words.before)
            && tokens[self.tagged.own..].iter().any(|token| self.signals.words.asking.contains(&token.word))
    }

    /// "As required by law or with your consent": one alternative of several is no condition.
    fn is_alternative(&self, at: usize) -> bool {
        at > 0 && self.tagged.covers(self.signals.and, at - 1)
    }

    /// "With your consent or in our own interest": what else suffices, unless that is the reader's will, too.
    fn leaves_alternative(&self, or: usize) -> bool {
        let words = &self.signals.words;
        let else_willed = |at: usize| {
            self.tagged.covers(self.signals.consent, at)
                || [words.your, words.you].contains(&self.tagged.tokens[at].word)
        };
        self.tagged.tokens.get(or).is_some_and(|token| token.word == words.or)
            && !(or + 1..(or + ALTERNATIVE_CONSENT).min(self.tagged.tokens.len())).any(else_willed)
    }

    /// "Only with your consent, except when the law demands it": what is done only so, and in other cases.
    fn only_consent_and_more(&self) -> bool {
        let tagged = self.tagged;
        let only = |m: &Mark| m.at > 0 && tagged.tokens[m.at - 1].word == self.signals.words.only;
        let exception = |m: &Mark| {
            m.concept == self.signals.except && self.signals.words.excepting.contains(&tagged.tokens[m.at].word)
        };
        tagged.all(self.signals.consent).any(|consent| only(consent) && tagged.marks_from(consent.end()).any(exception))
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
        let mut exceptions = self.tagged.all(self.signals.except).filter(|m| self.excepts(m));
        consent
            && exceptions.all(|exception| {
                let near = exception.at.saturating_sub(2)..exception.end() + 2;
                self.tagged.all(self.signals.consent).any(|m| near.contains(&m.at))
            })
    }
}
