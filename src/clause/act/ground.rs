//! Finds the words that make an act conditional or a denial one with an exception.

use std::ops::Range;

use super::{Act, Polarity};
use crate::clause::signals::Signals;
use crate::clause::tagged::{Shape, Tagged};

/// So many words are enough to know a condition again.
const SHOWN: usize = 10;

/// The tokens of the exception or condition by which an act has its polarity: from its first word to the end of its part
/// of the sentence. Where several stand there, the one after the verb that is nearest to it.
pub fn ground_of(signals: &Signals, tagged: &Tagged, act: &Act) -> Option<Range<usize>> {
    let concepts: &[u8] = match act.polarity {
        Polarity::Affirmed | Polarity::Denied => return None,
        Polarity::IfConsent => &[signals.consent],
        Polarity::UnlessRefused => &[signals.opt_out],
        Polarity::DeniedWithoutConsent => &[signals.without_consent, signals.consent, signals.without],
        Polarity::DeniedExcept => &[signals.except, signals.but],
        Polarity::DeniedInCase => &[],
    };
    let marks = || tagged.marks.iter().filter(|mark| concepts.contains(&mark.concept)).map(|mark| mark.at);
    let cases = || {
        let case = |at: &usize| signals.words.conditional.contains(&tagged.tokens[*at].word);
        (tagged.own..tagged.tokens.len()).filter(case)
    };
    let nearest =
        |places: &mut dyn Iterator<Item = usize>| places.min_by_key(|&at| (at < act.verb.at, at.abs_diff(act.verb.at)));
    let start = nearest(&mut marks()).or_else(|| nearest(&mut cases()))?;
    let last = (start + SHOWN).min(tagged.tokens.len());
    let end = (start + 1..last).find(|&at| matches!(tagged.tokens[at].shape, Shape::Mark(_))).unwrap_or(last);
    Some(start..end)
}
