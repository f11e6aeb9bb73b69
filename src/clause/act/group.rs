//! Walks left from a verb over the words that belong to it.

use crate::clause::signals::Signals;
use crate::clause::tagged::{Shape, Tagged};
use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// So many words at most are put in between two commas, or stand between a negation and the end of a lead-in.
const ASIDE: usize = 8;

/// The part of a clause to the left of a verb, as far as it belongs to the verb.
pub struct Group {
    /// The token before the group.
    pub stop: Option<usize>,
    pub negated: bool,
    pub auxiliary: bool,
    pub be: bool,
    pub have: bool,
    pub infinitive: bool,
}

/// Walks left from a verb over its auxiliaries, adverbs, negations and the verbs that stand beside it.
pub fn read(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, mark: &Mark) -> Group {
    let mut group = Group { stop: None, negated: false, auxiliary: false, be: false, have: false, infinitive: false };
    let mut at = mark.at;
    while at > 0 {
        let left = at - 1;
        let token = &tagged.tokens[left];
        let ending = |concept: u8| tagged.ending(concept, at);
        let ends_lead = token.is_mark(':') && at == tagged.own;
        if let Some(not) = ending(signals.not) {
            // "Including but not limited to sharing" holds a negation and negates nothing.
            group.negated |= tagged.negates(signals, not.at);
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
        } else if token.shape == Shape::Adverb
            || ((token.is_mark(',') || token.is_mark(':')) && is_inserted(signals, tagged, left))
            || (ends_lead && is_inserted(signals, tagged, left))
        {
            // "We do not: sell", "will not: (a) sell": an item goes on from the auxiliary before it.
            at = left;
        } else if ends_lead && let Some(not) = denied_lead(signals, tagged, left) {
            group.negated = true;
            at = not;
        } else if let Some(comma) = aside_ending(signals, tagged, left) {
            at = comma;
        } else if let Some(beside) = verb_beside(lexicon, signals, tagged, at, mark.form, group.auxiliary) {
            at = beside;
        } else if group.infinitive
            && let Some(governing) = verb_ending(lexicon, tagged, at)
        {
            // "We do not intend to sell": the negation of the governing verb holds.
            at = governing_beside(lexicon, signals, tagged, governing).unwrap_or(governing);
        } else {
            group.stop = Some(left);
            return group;
        }
    }
    group
}

/// "Does not, and will not, sell", "we do not: sell": a mark right behind an auxiliary, a negation or an adverb.
fn is_inserted(signals: &Signals, tagged: &Tagged, mark: usize) -> bool {
    let Some(before) = mark.checked_sub(1) else { return false };
    tagged.tokens[before].shape == Shape::Adverb
        || [signals.not, signals.modal, signals.adverb].into_iter().any(|signal| tagged.covers(signal, before))
}

/// The negation of a lead-in that ends with this colon: "we do [not] do any of the following:".
fn denied_lead(signals: &Signals, tagged: &Tagged, colon: usize) -> Option<usize> {
    let last = colon.checked_sub(1)?;
    let follows = tagged.tokens[last].word == signals.words.following;
    (last.saturating_sub(ASIDE)..last).rev().find(|&at| tagged.negates(signals, at)).filter(|_| follows)
}

/// The comma before words that are put in behind an auxiliary or a negation, "will not[,] without your consent, sell",
/// or behind a subject: "a shop[,] which we do not own, may sell".
fn aside_ending(signals: &Signals, tagged: &Tagged, comma: usize) -> Option<usize> {
    if !tagged.tokens[comma].is_mark(',') {
        return None;
    }
    let opens = |at: &usize| tagged.tokens[*at].is_mark(',');
    let open = (comma.saturating_sub(ASIDE)..comma).rev().find(opens)?;
    let inserted = |signal: u8| tagged.covers(signal, open + 1);
    if inserted(signals.relative) {
        return Some(open);
    }
    let adverbial = [signals.preposition, signals.without, signals.except, signals.condition].into_iter().any(inserted);
    let auxiliary = |at: usize| tagged.covers(signals.not, at) || tagged.covers(signals.modal, at);
    (adverbial && open > 0 && auxiliary(open - 1) && !(open..comma).any(auxiliary)).then_some(open)
}

/// The start of the verb that ends right before token `at`.
fn verb_ending(lexicon: &Lexicon, tagged: &Tagged, at: usize) -> Option<usize> {
    let verb = |m: &&Mark| lexicon.sort(m.concept) == Sort::Verb && m.form != Form::Noun;
    tagged.marks_before(at).find(verb).map(|m| m.at)
}

/// In "need to or want to sell", the start of the governing verb before the conjunction.
fn governing_beside(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, governing: usize) -> Option<usize> {
    let conjunction = governing.checked_sub(1).filter(|&at| tagged.covers(signals.and, at))?;
    let to = conjunction.checked_sub(1).filter(|&at| tagged.tokens[at].word == signals.words.to)?;
    verb_ending(lexicon, tagged, to)
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
        lexicon.sort(m.concept) == Sort::Verb
            && (m.form == form || matches!((m.form, form), (Form::Base | Form::Finite, Form::Base | Form::Finite)))
    };
    let found = tagged.marks_before(left).find(beside).map(|m| m.at);
    // "Shared with or sold to": the preposition of the first verb stands between.
    found.or_else(|| {
        let over = left.checked_sub(1).filter(|&at| tagged.covers(signals.preposition, at))?;
        tagged.marks_before(over).find(|m| m.form == form && lexicon.sort(m.concept) == Sort::Verb).map(|m| m.at)
    })
}
