//! Tells which words of a sentence mean the company that speaks.

use super::signals::Signals;
use super::tagged::Token;
use crate::lexicon::{Form, Mark};

/// How a name ends that owns what follows, and how one that acts.
const POSSESSIVE: &[&str] = &["'s", "’s"];
const PLAIN: &[&str] = &["", "™", "®", "TM"];

/// What stands behind the name of a company, with or without a comma: "Fernwick, Inc.".
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "corp",
    "corporation",
    "co",
    "gmbh",
    "ag",
    "se",
    "bv",
    "ab",
    "sa",
    "sas",
    "oy",
];

/// Who speaks in a policy.
#[derive(Debug, Default)]
pub struct Speaker<'a> {
    /// What a company calls itself besides "we": its name and the part that it gives itself in the policy.
    names: [Name<'a>; 2],
    /// Whether it is one person, who says "I".
    is_single: bool,
}

#[derive(Debug, Default)]
struct Name<'a> {
    words: Vec<&'a str>,
    /// "Service Provider" means others where it has no capitals; "Fernwick" is known in whatever case.
    has_capitals: bool,
}

impl<'a> Speaker<'a> {
    /// Of its name and of its part, in this order.
    pub fn new(names: [Option<&'a str>; 2], is_single: bool) -> Self {
        let [name, part] = names.map(|words| words.unwrap_or_default().split_whitespace().collect());
        let names = [Name { words: name, has_capitals: false }, Name { words: part, has_capitals: true }];
        Speaker { names, is_single }
    }

    /// The word that a company would say for the one of a single person, all in lower case.
    pub fn in_plural<'w>(&self, word: &'w str) -> &'w str {
        match word {
            _ if !self.is_single => word,
            "i" => "we",
            "me" => "us",
            "my" => "our",
            "mine" => "ours",
            "myself" => "ourselves",
            "i'll" => "we'll",
            "i've" => "we've",
            "i'm" => "we're",
            "am" => "are",
            "i'd" => "we'd",
            _ => word,
        }
    }

    /// Whether one of its names may begin with a word.
    pub fn may_begin(&self, word: &str) -> bool {
        let begins = |name: &Name| {
            let first = name.words.first();
            first.is_some_and(|first| name.is(word, first, PLAIN) || name.is(word, first, POSSESSIVE))
        };
        self.names.iter().any(begins)
    }

    /// Reads "Fernwick's" as "our".
    pub fn own(&self, signals: &Signals, text: &str, tokens: &mut [Token]) {
        for name in &self.names {
            for at in name.places(text, tokens, POSSESSIVE) {
                tokens[at + name.words.len() - 1].word = signals.words.our;
            }
        }
    }

    /// Marks the company's own name as "we", and takes off what it said of others before.
    pub fn mark(&self, signals: &Signals, text: &str, tokens: &[Token], marks: &mut Vec<Mark>) {
        for name in &self.names {
            for at in name.places(text, tokens, PLAIN) {
                let end = end_of_form(text, tokens, at + name.words.len());
                marks.retain(|mark| mark.at >= end || mark.end() <= at);
                let place = marks.partition_point(|mark| mark.at < at);
                marks.insert(place, Mark { concept: signals.we, at, length: end - at, form: Form::Noun });
            }
        }
    }
}

/// Where a name ends with the legal form that follows it, if one does.
fn end_of_form(text: &str, tokens: &[Token], end: usize) -> usize {
    let is_form = |token: &Token| {
        let word = text[token.place.clone()].trim_end_matches('.');
        LEGAL_FORMS.iter().any(|form| word.eq_ignore_ascii_case(form))
    };
    let comma = tokens.get(end).is_some_and(|token| token.is_mark(','));
    let form = end + usize::from(comma);
    let stop = |at: usize| usize::from(tokens.get(at).is_some_and(|token| token.is_mark('.')));
    if tokens.get(form).is_some_and(is_form) { form + 1 + stop(form + 1) } else { end }
}

impl Name<'_> {
    /// The tokens with which it begins where its last word has one of some endings.
    fn places(&self, text: &str, tokens: &[Token], endings: &[&str]) -> Vec<usize> {
        let Some((last, before)) = self.words.split_last() else { return Vec::new() };
        let word = |at: usize| &text[tokens[at].place.clone()];
        let initial = |text: &str, at: usize| text.as_bytes()[at].to_ascii_lowercase();
        let first = initial(before.first().unwrap_or(last), 0);
        let begins = |at: &usize| {
            // Nearly all words begin with another letter.
            if initial(text, tokens[*at].place.start) != first {
                return false;
            }
            let whole = before.iter().enumerate().all(|(index, name)| self.is(word(at + index), name, PLAIN));
            whole && self.is(word(at + before.len()), last, endings)
        };
        (0..(tokens.len() + 1).saturating_sub(self.words.len())).filter(begins).collect()
    }

    /// Whether a word is one of the name's, with one of some endings.
    fn is(&self, word: &str, name: &str, endings: &[&str]) -> bool {
        let same = |head: &str| if self.has_capitals { head == name } else { head.eq_ignore_ascii_case(name) };
        word.get(..name.len()).is_some_and(same) && endings.contains(&&word[name.len()..])
    }
}
