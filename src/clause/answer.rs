//! Reads an answer of a word or two, such as "No", as what its question asks.

use super::signals::Signals;
use super::tagged::{Shape, Tagged, Token};
use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// The longest answer, in words: "No, we do not."
const LONGEST: usize = 5;

/// So many bytes stand between a question and an answer in the same line.
const NEAR: usize = 1;

/// What a question and its answer say together, in the words of the question: "we do not sell your data". Nothing where
/// the answer says more than yes or no, or where the question can't be answered so.
pub fn answered(lexicon: &Lexicon, signals: &Signals, question: &Tagged, answer: &Tagged) -> Option<Tagged> {
    let yes = says_yes(signals, answer)?;
    let asked = &question.tokens[question.own..];
    let (verb, last) = (main_verb(lexicon, question)?, asked.len().checked_sub(1)?);
    let unsure = [signals.not, signals.no, signals.except, signals.without, signals.condition, signals.consent];
    let begins = signals.words.questioning.contains(&asked.first()?.word);
    if !begins || !question.asks() || unsure.into_iter().any(|concept| question.has(concept)) {
        return None;
    }
    // The verb that begins the question goes back to its place, and the negation behind it; neither is written there.
    let here = asked[verb].place.start;
    let helping = Token { place: here..here, ..asked[0].clone() };
    let not = Token { word: signals.words.not, ..helping.clone() };
    let inserted = if yes { vec![helping] } else { vec![helping, not] };
    let (before, behind) = (&asked[1..verb], &asked[verb..last]);
    let mut tokens: Vec<Token> = before.iter().chain(&inserted).chain(behind).cloned().collect();
    // The whole question is quoted, with an answer that stands right behind it.
    let end = asked[last].place.end;
    let near = answer.tokens.last().filter(|_| answer.tokens[answer.own].place.start <= end + NEAR);
    tokens.first_mut()?.place.start = asked[0].place.start;
    tokens.last_mut()?.place.end = near.map_or(end, |token| token.place.end);
    let moved = |at: usize| at - 1 + if at >= verb { inserted.len() } else { 0 };
    let mut marks: Vec<Mark> = Vec::with_capacity(question.marks.len() + 1);
    for mark in &question.marks {
        let Some(at) = mark.at.checked_sub(question.own).filter(|at| at + mark.length <= last) else { continue };
        match at {
            0 if mark.length == 1 => marks.push(Mark { at: verb - 1, ..*mark }),
            0 => {}
            _ => marks.push(Mark { at: moved(at), ..*mark }),
        }
    }
    if !yes {
        marks.push(Mark { concept: signals.not, at: verb, length: 1, form: Form::Noun });
    }
    speak_as_company(signals, &mut tokens, &mut marks);
    marks.sort_by_key(|mark| mark.at);
    let words = tokens.iter().map(|token| token.word).collect();
    Some(Tagged::new(lexicon, signals, tokens, words, marks, 0, false))
}

/// "Do you sell my data?" is what the reader asks: "we do not sell your data".
fn speak_as_company(signals: &Signals, tokens: &mut [Token], marks: &mut Vec<Mark>) {
    let words = &signals.words;
    if !tokens.iter().any(|token| token.word == words.my || token.word == words.i) {
        return;
    }
    let is_asked = |mark: &&mut Mark| mark.concept == signals.you && tokens[mark.at].word == words.you;
    marks.iter_mut().filter(is_asked).for_each(|mark| mark.concept = signals.we);
    for (at, token) in tokens.iter_mut().enumerate() {
        if token.word == words.my {
            token.word = words.your;
        } else if token.word == words.i {
            token.word = words.you;
            marks.push(Mark { concept: signals.you, at, length: 1, form: Form::Noun });
        }
    }
}

/// Whether an answer is a mere yes (`true`) or a mere no.
fn says_yes(signals: &Signals, answer: &Tagged) -> Option<bool> {
    let said = answer.tokens[answer.own..].iter().filter(|token| !matches!(token.shape, Shape::Mark(_)));
    let words: Vec<_> = said.map(|token| token.word).collect();
    let first = words.first()?;
    let is_short = words.len() <= LONGEST && words.iter().all(|word| signals.words.answering.contains(word));
    (is_short && signals.words.deciding.contains(first)).then(|| *first == signals.words.yes)
}

/// Where the verb stands that is asked for, counted from the question's own first word.
fn main_verb(lexicon: &Lexicon, question: &Tagged) -> Option<usize> {
    let is_verb = |mark: &&Mark| lexicon.sort(mark.concept) == Sort::Verb && mark.form != Form::Noun;
    let verb = question.marks.iter().filter(|mark| mark.at > question.own + 1).find(is_verb)?;
    Some(verb.at - question.own)
}
