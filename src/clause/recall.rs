//! Lets words stand for what the sentence before named: in "We collect names. We never sell them", "them" for the names.

use super::signals::Signals;
use super::tagged::{Shape, Tagged};
use crate::lexicon::{ConceptSet, Form, Lexicon, Mark, Sort};

/// How many words may stand between a pronoun and the passive verb of which it is the subject: "it will never be sold".
const NEAR: usize = 6;

/// Marks each pronoun of a sentence with the data or things that the sentence before named, until the sentence names
/// some itself. What a pronoun there stood for goes on in the same way.
pub fn recall(lexicon: &Lexicon, signals: &Signals, text: &str, before: &Tagged, tagged: &mut Tagged) {
    let named = tagged.marks.iter().find(|m| is_thing(lexicon, m)).map_or(tagged.tokens.len(), |m| m.at);
    for at in tagged.own..named {
        if !is_pronoun(signals, tagged, at) || !is_object_or_patient(lexicon, signals, tagged, at) {
            continue;
        }
        let recalled = match is_plural(signals, tagged, at) {
            // "We work with shops. They are told": where people were named, they are meant.
            true if names_people(lexicon, signals, before, before.tokens.len()) => continue,
            true if names_people(lexicon, signals, tagged, at) => continue,
            true => several(lexicon, text, before),
            false => one(lexicon, before),
        };
        tagged.mark(at, &recalled);
    }
}

/// "We also keep statistics. We share such data with others": what the sentence before told of nobody tells of nobody
/// here, until the sentence names other data itself.
pub fn recall_aggregates(lexicon: &Lexicon, signals: &Signals, before: &Tagged, tagged: &mut Tagged) {
    let is_data = |m: &&Mark| lexicon.sort(m.concept) == Sort::Data;
    if before.marks.iter().rfind(is_data).is_none_or(|last| last.concept != signals.aggregate) {
        return;
    }
    let data = lexicon.family(signals.data);
    let points = |at: usize| at > 0 && signals.words.backward.contains(&tagged.tokens[at - 1].word);
    let pointed = |m: &&Mark| m.at < tagged.own || !data.contains(m.concept) || points(m.at);
    let until = tagged.marks.iter().take_while(pointed).count();
    for mark in tagged.marks[..until].iter_mut().filter(|m| m.at >= tagged.own && data.contains(m.concept)) {
        mark.concept = signals.aggregate;
        for token in &mut tagged.tokens[mark.at..mark.end()] {
            token.concepts = ConceptSet::default();
            token.concepts.insert(signals.aggregate);
        }
        tagged.concepts.insert(signals.aggregate);
    }
}

fn is_thing(lexicon: &Lexicon, mark: &Mark) -> bool {
    matches!(lexicon.sort(mark.concept), Sort::Data | Sort::Noun)
}

/// "It", "them", "this is", but not "this policy".
fn is_pronoun(signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    let words = &signals.words;
    let word = tagged.tokens[at].word;
    [words.it, words.they, words.them].contains(&word)
        || (words.these.contains(&word) && ends_its_phrase(signals, tagged, at))
}

fn is_plural(signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    [signals.words.they, signals.words.them].contains(&tagged.tokens[at].word)
}

/// Whether no noun follows: "this is", "share these with".
fn ends_its_phrase(signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    let Some(next) = tagged.tokens.get(at + 1) else { return true };
    let ends = [signals.modal, signals.not, signals.preposition, signals.and, signals.adverb];
    matches!(next.shape, Shape::Mark(_)) || ends.into_iter().any(|signal| tagged.covers(signal, at + 1))
}

/// "Share it", "turn them off", "unsubscribe from it", "it is not shared", "none of it is sold"; in "it is important",
/// "they help us" the word stands for more than can be told.
fn is_object_or_patient(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, at: usize) -> bool {
    let verb = |m: &Mark| lexicon.sort(m.concept) == Sort::Verb;
    let ruled = at > 0 && tagged.covers(signals.preposition, at - 1);
    let object = [at, at - usize::from(ruled)];
    let switched = at > 0 && signals.words.switching.contains(&tagged.tokens[at - 1].word);
    let follows_verb = object.into_iter().any(|at| tagged.marks_before(at).any(|m| verb(m) && m.form != Form::Noun));
    let helping = |at: &usize| {
        [signals.modal, signals.not, signals.adverb].into_iter().any(|signal| tagged.covers(signal, *at))
            || tagged.tokens[*at].shape == Shape::Adverb
    };
    let end = (at + 1 + NEAR).min(tagged.tokens.len());
    let participle = (at + 1..end).find(|at| !helping(at)).unwrap_or(end);
    let impersonal = tagged.tokens.get(participle).is_some_and(|token| signals.words.impersonal.contains(&token.word));
    let is_passive = !impersonal
        && (at + 1..participle).any(|at| tagged.covers(signals.be, at))
        && tagged.marks_at(participle).any(|m| verb(m) && m.form == Form::Past);
    switched || follows_verb || is_passive
}

/// Whether somebody but the company and the reader is named before a token.
fn names_people(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, token: usize) -> bool {
    let people = |m: &Mark| {
        let reader = tagged.tokens[m.at].word == signals.words.you;
        lexicon.sort(m.concept) == Sort::Actor && m.concept != signals.we && m.concept != signals.service && !reader
    };
    tagged.marks.iter().take_while(|m| m.at < token).any(people)
}

/// What "it" can stand for: the data that was named, or else the other things.
fn one(lexicon: &Lexicon, before: &Tagged) -> Vec<u8> {
    let data = concepts(lexicon, before, Sort::Data);
    if data.is_empty() { concepts(lexicon, before, Sort::Noun) } else { data }
}

/// What "they" can stand for: things like the one named first, if there are several. "We collect your name when you buy
/// a chair. We sell them" does not speak of the name.
fn several(lexicon: &Lexicon, text: &str, before: &Tagged) -> Vec<u8> {
    let Some(first) = before.marks.iter().find(|m| is_thing(lexicon, m)) else { return Vec::new() };
    let sort = lexicon.sort(first.concept);
    let concepts = concepts(lexicon, before, sort);
    let plural = |m: &Mark| {
        let last = &text[before.tokens[m.end() - 1].place.clone()];
        last.ends_with('s') || last.eq_ignore_ascii_case("data")
    };
    let many = concepts.len() > 1 || before.marks.iter().any(|m| lexicon.sort(m.concept) == sort && plural(m));
    if many { concepts } else { Vec::new() }
}

/// The concepts of a sort that a sentence names, each once.
fn concepts(lexicon: &Lexicon, tagged: &Tagged, sort: Sort) -> Vec<u8> {
    let mut concepts = ConceptSet::default();
    let of_sort = tagged.marks.iter().map(|m| m.concept).filter(|&concept| lexicon.sort(concept) == sort);
    of_sort.for_each(|concept| concepts.insert(concept));
    concepts.ids().collect()
}
