//! Says what an export says: in English, or in the language of whoever takes it along.

use super::words::exact;
use crate::report::Figure;

/// Gives words in a language, by the name that they have in a catalogue and by what they are in English.
pub struct Tongue<'s> {
    say: &'s dyn Fn(&str, &str) -> String,
}

impl<'s> Tongue<'s> {
    pub const ENGLISH: Tongue<'static> = Tongue { say: &|_, english| english.to_string() };

    pub fn new(say: &'s dyn Fn(&str, &str) -> String) -> Self {
        Tongue { say }
    }

    /// Words that a catalogue has a name for.
    pub fn say(&self, name: &str, english: &str) -> String {
        (self.say)(name, english)
    }

    /// Words that have no name but themselves.
    pub fn tell(&self, english: &str) -> String {
        self.say("told", english)
    }

    /// A figure with all its decimals, as the language writes it.
    pub fn figure(&self, figure: Figure) -> String {
        self.say("figure", &exact(figure))
    }
}
