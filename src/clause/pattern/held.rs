//! Tells why a pattern whose act or words stand in a sentence is not said there.

use std::ops::Range;

use super::{ActPattern, Head, Pattern};
use crate::clause::act::{Act, Actor, Polarity};
use crate::clause::signals::Signals;
use crate::clause::tagged::Tagged;

/// What holds a pattern back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// The act is said, but in a way that does not count.
    Polarity(Polarity),
    /// The act is another's.
    Actor(Actor),
    /// The words are denied.
    Denied,
    /// Words that must not stand in the sentence do: which of them, by their order in the notation, and where.
    Without { index: usize, tokens: Range<usize> },
    /// An exception follows that takes the promise back.
    Excepted,
    /// All of it stands in the lead-in, nothing in the sentence itself.
    LeadIn,
    /// What it needs beside it stands in another clause.
    OtherClause,
}

impl Pattern {
    /// Why the sentence does not say this, though its act or words stand there with all that they need beside them.
    /// `None` where it says it, or speaks of something else.
    pub fn held_back(
        &self,
        signals: &Signals,
        tagged: &Tagged,
        acts: &[Act],
        counts: impl Fn(&Act) -> bool,
    ) -> Option<Held> {
        let needed = self.with.iter().all(|id| id.words().stands(tagged, 0..tagged.tokens.len()).is_some());
        if !needed || self.find(signals, tagged, acts, &counts).is_some() {
            return None;
        }
        let head = match &self.head {
            Head::Words(id) => {
                let words = id.words();
                words.stands(tagged, 0..tagged.tokens.len())?;
                words.find(signals, tagged).is_none().then_some(Held::Denied)
            }
            Head::Act(pattern) => pattern.held_back(signals, tagged, acts, &counts)?,
        };
        let without = self.without.iter().enumerate();
        let mut standing =
            without.filter_map(|(index, id)| Some((index, id.words().stands(tagged, 0..tagged.tokens.len())?)));
        let of_words = || standing.next().map(|(index, tokens)| Held::Without { index, tokens });
        let excepted = || {
            let stands = self.promise && tagged.has(signals.except);
            stands.then_some(Held::Excepted)
        };
        // Where nothing else is left that could hold it back, its parts stand too far from each other.
        let apart = if tagged.own > 0 { Held::LeadIn } else { Held::OtherClause };
        head.or_else(of_words).or_else(excepted).or(Some(apart))
    }
}

impl ActPattern {
    /// What holds the act itself back, if anything does; `None` where no such act stands there.
    fn held_back(
        &self,
        signals: &Signals,
        tagged: &Tagged,
        acts: &[Act],
        counts: impl Fn(&Act) -> bool,
    ) -> Option<Option<Held>> {
        let stands =
            |act: &&Act| self.verbs.contains(act.verb.concept) && self.place_of_parts(signals, tagged, act).is_some();
        let another = acts.iter().find(stands)?;
        let mut meant = acts.iter().filter(stands).filter(|act| self.means(act)).peekable();
        // The company's own act is nearer to what is looked for than another's.
        let Some(&own) = meant.peek() else { return Some(Some(Held::Actor(another.actor))) };
        Some(if meant.any(counts) { None } else { Some(Held::Polarity(own.polarity)) })
    }
}
