//! The catalogue: one file per topic, one literal per practice.

mod audience;
mod collection;
mod kinds;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod security;
mod sharing;
mod terms;
mod tracking;

use crate::rule::Practice;

/// The topics, in the order in which the catalogue is shown.
const TOPICS: &[&[Practice]] = &[
    collection::COLLECTION,
    kinds::KINDS,
    purposes::PURPOSES,
    tracking::TRACKING,
    sharing::SHARING,
    recipients::RECIPIENTS,
    retention::RETENTION,
    security::SECURITY,
    rights::RIGHTS,
    audience::AUDIENCE,
    terms::TERMS,
];

/// Every practice. The index in this order is a practice's number in one run.
pub fn practices() -> impl Iterator<Item = &'static Practice> {
    TOPICS.iter().flat_map(|topic| topic.iter())
}
