//! Tells which words of a sentence mean the company that speaks.

use super::signals::Signals;
use super::tagged::Token;
use crate::lexicon::{Form, Mark};

/// What a company calls itself besides "we", word by word.
#[derive(Debug, Default)]
pub struct Speaker<'a> {
    /// "Fernwick", in whatever case.
    name: Vec<&'a str>,
    /// "Service Provider", which means others where it has no capitals.
    part: Vec<&'a str>,
}

impl<'a> Speaker<'a> {
    /// Of its name and of the part that it gives itself in the policy, in this order.
    pub fn new(names: [Option<&'a str>; 2]) -> Self {
        let [name, part] = names.map(|words| words.unwrap_or_default().split_whitespace().collect());
        Speaker { name, part }
    }

    /// Marks the company's own name as "we", and takes off what it said of others before.
    pub fn mark(&self, signals: &Signals, text: &str, tokens: &[Token], marks: &mut Vec<Mark>) {
        mark_all(signals, text, tokens, &self.name, str::eq_ignore_ascii_case, marks);
        mark_all(signals, text, tokens, &self.part, str::eq, marks);
    }
}

fn mark_all(
    signals: &Signals,
    text: &str,
    tokens: &[Token],
    name: &[&str],
    same: fn(&str, &str) -> bool,
    marks: &mut Vec<Mark>,
) {
    if name.is_empty() || tokens.len() < name.len() {
        return;
    }
    for at in 0..=tokens.len() - name.len() {
        let word = |token: &Token| &text[token.place.clone()];
        if name.iter().zip(&tokens[at..]).all(|(name, token)| is_name(word(token), name, same)) {
            let end = at + name.len();
            marks.retain(|mark| mark.at >= end || mark.end() <= at);
            let place = marks.partition_point(|mark| mark.at < at);
            marks.insert(place, Mark { concept: signals.we, at, length: name.len(), form: Form::Noun });
        }
    }
}

/// Whether a word is the name, or the name's possessive.
fn is_name(word: &str, name: &str, same: fn(&str, &str) -> bool) -> bool {
    let head = word.get(..name.len());
    head.is_some_and(|head| same(head, name)) && matches!(&word[name.len()..], "" | "'s" | "’s" | "™" | "®" | "TM")
}
