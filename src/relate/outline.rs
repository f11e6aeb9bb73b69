//! Tells what each paragraph speaks about.

use std::ops::Range;

use crate::clause::Reading;
use crate::find::{Hit, Meaning};
use crate::read::{BlockKind, Document};
use crate::report::Topic;
use crate::rules::practices;

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
    ("your right", Topic::Rights),
    ("rights", Topic::Rights),
    ("access", Topic::Rights),
    ("delet", Topic::Rights),
    ("shar", Topic::Sharing),
    ("disclos", Topic::Sharing),
    ("third part", Topic::Sharing),
    ("collect", Topic::Collection),
    ("gather", Topic::Collection),
    ("how we use", Topic::Use),
    ("use of", Topic::Use),
    ("purpose", Topic::Use),
    ("introduction", Topic::Introduction),
    ("overview", Topic::Introduction),
    ("about this", Topic::Introduction),
    ("liability", Topic::Terms),
    ("terms", Topic::Terms),
    ("law", Topic::Terms),
];

/// The place and the topics of every block that is not a heading: those of its clauses and of its heading.
pub fn draw(document: &Document, readings: &[Option<Reading>], hits: &[Hit]) -> Vec<(Range<usize>, Vec<Topic>)> {
    let catalogue: Vec<Topic> = practices().map(|practice| practice.topic).collect();
    let mut topics_of: Vec<Vec<Topic>> = vec![Vec::new(); document.blocks.len()];
    for hit in hits {
        let topic = match hit.meaning {
            Meaning::States { practice, .. } => catalogue[practice],
            Meaning::Speaks { topic } => topic,
            _ => continue,
        };
        topics_of[document.sentences[hit.sentence].block].push(topic);
    }
    let mut outline = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        if block.kind == BlockKind::Heading || block.sentences.clone().all(|sentence| readings[sentence].is_none()) {
            continue;
        }
        let mut topics = std::mem::take(&mut topics_of[index]);
        topics
            .extend(block.heading.and_then(|heading| topic_of(&document.text[document.blocks[heading].place.clone()])));
        topics.sort_unstable();
        topics.dedup();
        if topics.is_empty() {
            topics.push(Topic::Other);
        }
        outline.push((block.place.clone(), topics));
    }
    outline
}

fn topic_of(heading: &str) -> Option<Topic> {
    let heading = heading.to_lowercase();
    HEADINGS.iter().find(|(words, _)| heading.contains(words)).map(|&(_, topic)| topic)
}
