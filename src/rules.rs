//! The catalogue: one file per topic, one literal per practice.

mod sharing;

use crate::rule::Practice;

/// The topics, in the order in which the catalogue is shown.
const TOPICS: &[&[Practice]] = &[sharing::SHARING];

/// Every practice. The index in this order is a practice's number in one run.
pub fn practices() -> impl Iterator<Item = &'static Practice> {
    TOPICS.iter().flat_map(|topic| topic.iter())
}
