//! What shows the topic of a paragraph, and how surely: what each of them weighs, and the things that are said about it.

mod themes;

use crate::report::Topic;
use crate::rule::Says;
pub use themes::THEMES;

/// Every topic but "other", and what its evidence weighs.
///
/// Every paragraph of a policy collects, uses and shares, so that says little of what it is about; only a paragraph on
/// changes speaks of changes. The weights follow how much more often such words stand under a heading of their topic
/// than elsewhere, in some 400 policies with headings, roughly.
pub const TOPICS: &[(Topic, u32)] = &[
    (Topic::Introduction, 6),
    (Topic::Collection, 3),
    (Topic::Use, 3),
    (Topic::Tracking, 3),
    (Topic::DoNotTrack, 20),
    (Topic::Sharing, 4),
    (Topic::Retention, 7),
    (Topic::Security, 5),
    (Topic::Choice, 5),
    (Topic::Rights, 5),
    (Topic::Children, 6),
    (Topic::Regions, 5),
    (Topic::Changes, 7),
    (Topic::Contact, 7),
    (Topic::Terms, 4),
];

/// Things said in paragraphs about a topic.
pub struct Theme {
    pub topic: Topic,
    /// How surely one of them shows it.
    pub strength: u32,
    pub says: &'static [Says],
}

/// Who speaks like this speaks about the topic.
pub const PLAIN: u32 = 4;

/// A sign of the topic that stands in other paragraphs too.
pub const SIGN: u32 = 2;

/// A mention: it tips the scales where little else lies in them.
pub const MENTION: u32 = 1;

/// Practices that a clause states while it is about something else; stating any other is a sign of its topic.
pub const IN_PASSING: &[&str] = &["purposes", "data-list", "contact", "consent-by-use"];

/// Practices that a reader looks for under another topic than the catalogue's: what others track they are given, and
/// how to refuse a cookie is a choice.
pub const FILED: &[(&str, Topic)] = &[("third-party-tracking", Topic::Sharing), ("cookie-control", Topic::Choice)];
