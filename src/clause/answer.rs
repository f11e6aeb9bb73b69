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
    let inserted = 1 + usize::from(!yes);
    let mut tokens = Vec::with_capacity(question.tokens.len() + 1);
    for (at, token) in asked.iter().enumerate().take(last).skip(1) {
        if at == verb {
            tokens.push(helping.clone());
        }
        if at == verb && !yes {
            tokens.push(Token { word: signals.words.not, ..helping.clone() });
        }
        tokens.push(token.clone());
    }
    // The whole question is quoted, with an answer that stands right behind it.
    let end = asked[last].place.end;
    let near = answer.tokens.last().filter(|_| answer.tokens[answer.own].place.start <= end + NEAR);
    tokens.first_mut()?.place.start = asked[0].place.start;
    tokens.last_mut()?.place.end = near.map_or(end, |token| token.place.end);
    // The marks of the subject, those of the helping verb, the negation, and those from the verb on.
    let mut marks = Vec::with_capacity(question.marks.len() + 1);
    for part in [1..verb, 0..1, verb..last] {
        if part.start == verb && !yes {
            marks.push(Mark { concept: signals.not, at: verb, length: 1, form: Form::Noun });
        }
        let base = if part.start == 0 { verb - 1 } else { part.start - 1 };
        let base = if part.start == verb { base + inserted } else { base };
        for mark in &question.marks {
            let at = mark.at.wrapping_sub(question.own);
            if part.contains(&at) && at + mark.length <= last {
                marks.push(Mark { at: at - part.start + base, ..*mark });
            }
        }
    }
    speak_as_company(signals, &mut tokens, &mut marks);
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
            let place = marks.partition_point(|mark| mark.at < at);
            marks.insert(place, Mark { concept: signals.you, at, length: 1, form: Form::Noun });
        }
    }
}

/// Whether an answer is a mere yes (`true`) or a mere no.
fn says_yes(signals: &Signals, answer: &Tagged) -> Option<bool> {
    let mut said = answer.tokens[answer.own..].iter().filter(|token| !matches!(token.shape, Shape::Mark(_))).peekable();
    let first = said.peek()?.word;
    let answers = |token: &Token| signals.words.answering.contains(&token.word);
    let is_short = signals.words.deciding.contains(&first) && said.by_ref().take(LONGEST).all(answers);
    (is_short && said.next().is_none()).then(|| first == signals.words.yes)
}

/// Where the verb stands that is asked for, counted from the question's own first word.
fn main_verb(lexicon: &Lexicon, question: &Tagged) -> Option<usize> {
    let is_verb = |mark: &&Mark| lexicon.sort(mark.concept) == Sort::Verb && mark.form != Form::Noun;
    let verb = question.marks.iter().filter(|mark| mark.at > question.own + 1).find(is_verb)?;
    Some(verb.at - question.own)
}
