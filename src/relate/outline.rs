//! Tells what each paragraph speaks about: what its sentences, its lead-in and its heading show is laid on the scales.

use std::ops::Range;

use crate::clause::Reading;
use crate::find::{Hit, Meaning};
use crate::read::{BlockKind, Document};
use crate::report::Topic;
use crate::rule::Practice;
use crate::rules::practices;
use crate::topics::{FILED, IN_PASSING, MENTION, SIGN, THEMES, TOPICS, Theme};

/// Words of a heading, in lower case, that tell the topic of its section.
const HEADINGS: &[(&str, Topic)] = &[
    ("do not track", Topic::DoNotTrack),
    ("global privacy control", Topic::DoNotTrack),
    ("child", Topic::Children),
    ("minor", Topic::Children),
    ("under 13", Topic::Children),
    ("california", Topic::Regions),
    ("international", Topic::Regions),
    ("transfer", Topic::Regions),
    ("europe", Topic::Regions),
    ("residents", Topic::Regions),
    ("cookie", Topic::Tracking),
    ("tracking", Topic::Tracking),
    ("analytics", Topic::Tracking),
    ("log file", Topic::Tracking),
    ("retention", Topic::Retention),
    ("retain", Topic::Retention),
    ("how long", Topic::Retention),
    ("keep", Topic::Retention),
    ("protection officer", Topic::Contact),
    ("correct", Topic::Rights),
    ("updating your", Topic::Rights),
    ("rights", Topic::Rights),
    ("security", Topic::Security),
    ("secure", Topic::Security),
    ("protect", Topic::Security),
    ("change", Topic::Changes),
    ("update", Topic::Changes),
    ("amendment", Topic::Changes),
    ("contact", Topic::Contact),
    ("question", Topic::Contact),
    ("opt-out", Topic::Choice),
    ("opt out", Topic::Choice),
    ("choice", Topic::Choice),
    ("unsubscribe", Topic::Choice),
    ("access", Topic::Rights),
    ("delet", Topic::Rights),
    ("shar", Topic::Sharing),
    ("disclos", Topic::Sharing),
    ("third part", Topic::Sharing),
    ("how we use", Topic::Use),
    ("why we", Topic::Use),
    ("legal bas", Topic::Use),
    ("lawful", Topic::Use),
    ("collect", Topic::Collection),
    ("gather", Topic::Collection),
    ("use of", Topic::Use),
    ("purpose", Topic::Use),
    ("introduction", Topic::Introduction),
    ("overview", Topic::Introduction),
    ("about this", Topic::Introduction),
    ("liability", Topic::Terms),
    ("terms", Topic::Terms),
    ("law", Topic::Terms),
];

/// What shows each topic, in the order of `TOPICS`.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence([u32; TOPICS.len()]);

/// A paragraph says first what it is about: its first sentence counts five quarters of a later one.
const FIRST: u32 = 5;
const LATER: u32 = 4;

/// What a heading adds for each sentence under it: as much as a plain word on its topic in the middle of the scale of
/// rarity, so that a paragraph which speaks plainly of something else is filed under both.
const HEADING: u32 = 16;

/// The place and the topics of every block that is not a heading, the strongest topic first.
pub fn draw(document: &Document, readings: &[Option<Reading>], hits: &[Hit]) -> Vec<(Range<usize>, Vec<Topic>)> {
    let catalogue: Vec<&Practice> = practices().collect();
    let mut shown = vec![Evidence::default(); document.blocks.len()];
    for said in hits.chunk_by(|one, next| one.sentence == next.sentence) {
        let sentence = said[0].sentence;
        let block = document.sentences[sentence].block;
        let is_first = document.blocks[block].sentences.start == sentence;
        let evidence = of_sentence(&catalogue, said);
        shown[block].join(&evidence.times(if is_first { FIRST } else { LATER }));
    }
    let mut outline = Vec::new();
    let (mut heading, mut above) = (None, None);
    for (index, block) in document.blocks.iter().enumerate() {
        if block.kind == BlockKind::Heading || block.sentences.clone().all(|sentence| readings[sentence].is_none()) {
            continue;
        }
        // An item goes on where its lead-in stops; a lead-in stands before its items, and knows its own already.
        if let Some(lead) = block.lead {
            let led = shown[lead];
            shown[index].join(&led);
        }
        let mut evidence = shown[index];
        if block.heading != heading {
            heading = block.heading;
            above = heading.and_then(|heading| topic_of(&document.text[document.blocks[heading].place.clone()]));
        }
        if let Some(topic) = above {
            evidence.add(topic, HEADING * (LATER * block.sentences.len() as u32 + FIRST - LATER));
        }
        outline.push((block.place.clone(), evidence.topics()));
    }
    outline
}

/// What one sentence shows.
fn of_sentence(catalogue: &[&Practice], said: &[Hit]) -> Evidence {
    let mut evidence = Evidence::default();
    // However many practices of a topic it states, they are one sign: a right to see, correct and delete is one clause.
    let mut stated = Evidence::default();
    for hit in said {
        match hit.meaning {
            Meaning::Speaks { theme } => {
                let Theme { topic, strength, .. } = THEMES[theme];
                evidence.add(topic, strength * rarity(topic));
            }
            meaning => {
                if let Some((topic, strength)) = practice_shows(catalogue, meaning) {
                    stated.raise(topic, strength * rarity(topic));
                }
            }
        }
    }
    evidence.join(&stated);
    evidence
}

/// The topic that a practice shows, and how surely.
fn practice_shows(catalogue: &[&Practice], meaning: Meaning) -> Option<(Topic, u32)> {
    match meaning {
        Meaning::States { practice, .. } | Meaning::Implies { practice, .. } => {
            let Practice { id, topic, .. } = catalogue[practice];
            let filed = FILED.iter().find(|(filed, _)| filed == id).map_or(*topic, |&(_, topic)| topic);
            Some((filed, if IN_PASSING.contains(id) { MENTION } else { SIGN }))
        }
        // What softens a use or a sale is that the reader may refuse it.
        Meaning::Softens { practice, .. } if matches!(catalogue[practice].topic, Topic::Use | Topic::Sharing) => {
            Some((Topic::Choice, SIGN))
        }
        _ => None,
    }
}

fn rarity(topic: Topic) -> u32 {
    TOPICS[topic as usize].1
}

/// The topic that a heading names.
fn topic_of(heading: &str) -> Option<Topic> {
    let heading = heading.to_lowercase();
    HEADINGS.iter().find(|(words, _)| heading.contains(words)).map(|&(_, topic)| topic)
}

impl Evidence {
    fn add(&mut self, topic: Topic, weight: u32) {
        self.0[topic as usize] = self.0[topic as usize].saturating_add(weight);
    }

    fn raise(&mut self, topic: Topic, weight: u32) {
        let own = &mut self.0[topic as usize];
        *own = weight.max(*own);
    }

    fn times(self, weight: u32) -> Self {
        Evidence(self.0.map(|own| own.saturating_mul(weight)))
    }

    fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(own, other)| *own = own.saturating_add(other));
    }

    /// The topic with most evidence, and those with at least three quarters as much: less is said in passing.
    fn topics(&self) -> Vec<Topic> {
        let most = u64::from(self.0.into_iter().max().unwrap_or_default());
        if most == 0 {
            return vec![Topic::Other];
        }
        let from = |least: u64, below: u64| {
            let weighed = TOPICS.iter().zip(self.0.map(u64::from));
            weighed.filter(move |&(_, weight)| weight * 4 >= least && weight < below).map(|(&(topic, _), _)| topic)
        };
        from(most * 4, u64::MAX).chain(from(most * 3, most)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_stand_in_their_order() {
        assert!(TOPICS.iter().enumerate().all(|(index, &(topic, _))| topic as usize == index));
    }
}
