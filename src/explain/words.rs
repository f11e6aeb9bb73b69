//! Puts what was recognised in a sentence, and what held a rule back, into words.

use std::ops::Range;

use crate::clause::{Actor, Held, Polarity, Speech, Tagged};
use crate::lexicon::Lexicon;
use crate::rule::{Reads, Says};

/// Some tokens as they are written. Those of a lead-in stand elsewhere, so each token is taken by itself.
pub fn written(text: &str, tagged: &Tagged, tokens: Range<usize>) -> String {
    let words: Vec<&str> = tagged.tokens[tokens].iter().map(|token| &text[token.place.clone()]).collect();
    words.join(" ")
}

pub fn speech(speech: Speech) -> &'static str {
    match speech {
        Speech::Statement => "statement",
        Speech::Question => "question",
        Speech::Definition => "definition",
        Speech::Law => "law",
        Speech::Pointer => "pointer",
        Speech::Label => "label",
        Speech::Refuted => "refuted",
    }
}

pub fn not_stated(speech: Speech) -> &'static str {
    match speech {
        Speech::Statement => "the sentence states it",
        Speech::Question => "the sentence is a question",
        Speech::Definition => "the sentence is a definition",
        Speech::Law => "the sentence tells what a law says",
        Speech::Pointer => "the sentence tells where to read on",
        Speech::Label => "the words only name what follows",
        Speech::Refuted => "its row is answered with no",
    }
}

pub fn actor(names: &[&'static str], actor: Actor) -> &'static str {
    match actor {
        Actor::Named(concept) => names[usize::from(concept)],
        Actor::Unstated => "unstated",
        Actor::Other => "someone else",
    }
}

pub fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Affirmed => "affirmed",
        Polarity::IfConsent => "done with consent",
        Polarity::UnlessRefused => "done unless refused",
        Polarity::Denied => "denied",
        Polarity::DeniedWithoutConsent => "denied without consent",
        Polarity::DeniedExcept => "denied with an exception",
        Polarity::DeniedInCase => "denied for one case",
    }
}

/// A rule as the catalogue writes it.
pub fn says(says: &Says) -> String {
    let name = match says.reading {
        Reads::Affirmed => "affirms",
        Reads::IfConsent => "with_consent",
        Reads::UnlessRefused => "unless_refused",
        Reads::Stated => "states",
        Reads::Denied => "denies",
        Reads::DeniedWithoutConsent => "denies_without_consent",
        Reads::DeniedExcept => "denies_except",
        Reads::NotStated => "rejects",
        Reads::Words => "says",
        Reads::Spoken => "speaks",
        Reads::Named => "names",
    };
    format!("{name}(\"{}\")", says.pattern)
}

/// What held a rule back.
pub fn held(text: &str, tagged: &Tagged, says: &Says, held: &Held) -> String {
    match held {
        Held::Polarity(said) => format!("the act is {}", polarity(*said)),
        Held::Actor(another) => {
            format!("the actor is another: {}", actor(&Lexicon::names(), *another))
        }
        Held::Denied => "the words are denied".to_string(),
        Held::Without { index, tokens } => {
            let notation = excluded(says.pattern, *index);
            format!("words stand there that must not, {notation}: “{}”", written(text, tagged, tokens.clone()))
        }
        Held::LeadIn => "all of it stands in the lead-in".to_string(),
        Held::Excepted => "an exception follows".to_string(),
        Held::OtherClause => "what it needs stands in another clause".to_string(),
    }
}

/// The part of a notation that names the words which must not stand there.
fn excluded(notation: &'static str, index: usize) -> &'static str {
    let part = notation.split(" - ").skip(1).nth(index).unwrap_or_default();
    part.split(" + ").next().unwrap_or_default()
}
