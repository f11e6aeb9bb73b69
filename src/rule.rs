//! The shape of a rule: a practice with its levels or an item of a law, and what a policy says to state it.

#[cfg(not(target_arch = "wasm32"))]
use std::panic::Location;

use crate::report::{Law, Stance, Topic};

/// A question that a reader has about a policy, with its possible answers.
#[derive(Debug)]
pub struct Practice {
    /// Stable: tests, scores and saved reports join on it.
    pub id: &'static str,
    pub topic: Topic,
    pub question: &'static str,
    /// Whether a policy that does not answer leaves its reader worse off.
    pub expected: bool,
    /// From best to worst.
    pub levels: &'static [Level],
}

/// One answer.
#[derive(Debug)]
pub struct Level {
    pub id: &'static str,
    pub stance: Stance,
    /// What it means, in a few plain words.
    pub title: &'static str,
    /// Why that matters to a reader, in a sentence.
    pub why: &'static str,
    /// Any of these states the level.
    pub says: &'static [Says],
    /// What, said anywhere in the policy, softens this level.
    pub softened: Option<Softening>,
    /// Sentences that state it.
    pub hits: &'static [&'static str],
    /// Sentences that come close and do not.
    pub misses: &'static [&'static str],
}

/// How what is said elsewhere in a policy changes what a level means.
#[derive(Debug)]
pub enum Softening {
    /// "You may opt out of this" somewhere turns it into a milder level; both places are quoted.
    Into { to: &'static str, by: &'static [Says] },
    /// "We may change this policy" is milder where the policy says elsewhere how it tells: it becomes the first of these
    /// levels that is stated, and its places are quoted too.
    YieldsTo(&'static [&'static str]),
}

impl Softening {
    /// The level that it turns this one into.
    pub fn target(&self) -> Option<&'static str> {
        match self {
            Self::Into { to, .. } => Some(to),
            Self::YieldsTo(_) => None,
        }
    }

    /// What softens it.
    pub fn by(&self) -> &'static [Says] {
        match self {
            Self::Into { by, .. } => by,
            Self::YieldsTo(_) => &[],
        }
    }
}

/// One thing that a law asks a policy to tell.
#[derive(Debug)]
pub struct Requirement {
    pub law: Law,
    pub id: &'static str,
    /// The item in plain words.
    pub title: &'static str,
    /// Where the law asks for it.
    pub article: &'static str,
    /// Why that matters to a reader, in a sentence.
    pub why: &'static str,
    /// Practices that answer it at any level.
    pub answered_by: &'static [&'static str],
    /// What else states it.
    pub says: &'static [Says],
    /// What denies it.
    pub denies: &'static [Says],
    /// Practices that deny it with the answer "never", where nothing else tells it.
    pub denied_by: &'static [&'static str],
    /// What leaves nothing to tell: who sells nothing need not tell how to refuse it.
    pub unless: &'static [Says],
    pub known: Known,
}

impl Requirement {
    /// An item of this law that nothing tells yet.
    pub const fn of(law: Law) -> Self {
        Requirement {
            law,
            id: "",
            title: "",
            article: "",
            why: "",
            answered_by: &[],
            says: &[],
            denies: &[],
            denied_by: &[],
            unless: &[],
            known: Known::Nothing,
        }
    }
}

/// What the recogniser knows that answers a requirement by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    Nothing,
    /// Who speaks.
    Company,
    /// A mail address.
    Mail,
    /// The date that the policy gives for itself.
    Date,
}

/// A pattern with the way in which it must be said. `clause::pattern` tells the notation.
#[derive(Debug, Clone, Copy)]
pub struct Says {
    pub reading: Reads,
    pub pattern: &'static str,
    /// Whether it only counts where the policy states no other level of the practice.
    pub implied: bool,
    /// Where it is written, to name it where it is not understood.
    #[cfg(not(target_arch = "wasm32"))]
    pub written: &'static Location<'static>,
}

impl Says {
    #[track_caller]
    const fn new(reading: Reads, pattern: &'static str) -> Self {
        // The module for browsers has the tables that were made of the patterns, and need not carry their texts too.
        Says {
            reading,
            pattern: if cfg!(target_arch = "wasm32") { "" } else { pattern },
            implied: false,
            #[cfg(not(target_arch = "wasm32"))]
            written: Location::caller(),
        }
    }

    /// "We may change this policy" says that nobody is told of it, unless it is said elsewhere how one is.
    pub const fn where_nothing_else_is_said(self) -> Self {
        Says { implied: true, ..self }
    }
}

/// How an act must be said to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// It is done, without a condition.
    Affirmed,
    /// It is done where the reader agrees.
    IfConsent,
    /// It is done unless the reader objects.
    UnlessRefused,
    /// It is done, whatever the condition.
    Stated,
    /// It is not done, and there is no exception.
    Denied,
    /// It is not done without the reader's consent.
    DeniedWithoutConsent,
    /// It is not done, with exceptions.
    DeniedExcept,
    /// It is not done, with or without exceptions.
    NotStated,
    /// The words stand there.
    Words,
    /// It is done or not done: what is denied is spoken of too.
    Spoken,
    /// The words stand there, denied or not.
    Named,
}

/// Sentences that show what a level is. Tests read them; elsewhere nothing of them is kept, for they are as long as
/// all rules together.
pub const fn examples(sentences: &'static [&'static str]) -> &'static [&'static str] {
    if cfg!(test) { sentences } else { &[] }
}

/// The company does this, without a condition.
#[track_caller]
pub const fn affirms(pattern: &'static str) -> Says {
    Says::new(Reads::Affirmed, pattern)
}

/// It does this where the reader agrees.
#[track_caller]
pub const fn with_consent(pattern: &'static str) -> Says {
    Says::new(Reads::IfConsent, pattern)
}

/// It does this unless the reader objects.
#[track_caller]
pub const fn unless_refused(pattern: &'static str) -> Says {
    Says::new(Reads::UnlessRefused, pattern)
}

/// It does this, whatever the condition.
#[track_caller]
pub const fn states(pattern: &'static str) -> Says {
    Says::new(Reads::Stated, pattern)
}

/// It does not do this.
#[track_caller]
pub const fn denies(pattern: &'static str) -> Says {
    Says::new(Reads::Denied, pattern)
}

/// It does not do this without consent.
#[track_caller]
pub const fn denies_without_consent(pattern: &'static str) -> Says {
    Says::new(Reads::DeniedWithoutConsent, pattern)
}

/// It does not do this, with exceptions.
#[track_caller]
pub const fn denies_except(pattern: &'static str) -> Says {
    Says::new(Reads::DeniedExcept, pattern)
}

/// It does not do this, with or without exceptions.
#[track_caller]
pub const fn rejects(pattern: &'static str) -> Says {
    Says::new(Reads::NotStated, pattern)
}

/// These words stand in the sentence.
#[track_caller]
pub const fn says(pattern: &'static str) -> Says {
    Says::new(Reads::Words, pattern)
}

/// The sentence speaks of this act, done or not.
#[track_caller]
pub const fn speaks(pattern: &'static str) -> Says {
    Says::new(Reads::Spoken, pattern)
}

/// These words stand in the sentence, denied or not.
#[track_caller]
pub const fn names(pattern: &'static str) -> Says {
    Says::new(Reads::Named, pattern)
}
