//! What shows the topic of a paragraph where no finding does.

use crate::report::Topic;
use crate::rule::{Says, says, states};

/// A topic, and what is said in paragraphs about it.
pub struct Theme {
    pub topic: Topic,
    pub says: &'static [Says],
}

pub const THEMES: &[Theme] = &[
    Theme {
        topic: Topic::Introduction,
        says: &[
            says("this ~ {policy} ~ describes|explains|applies|covers|discloses|outlines|governs|tells|informs"),
            says("your privacy is|matters"),
            says("we value|respect|committed|care|take ~ privacy"),
            says("committed to ~ privacy|protecting"),
            says("read ~ {policy} ~ carefully"),
            says("welcome to"),
        ],
    },
    Theme {
        topic: Topic::Collection,
        says: &[
            states("we collect|ask|require data"),
            states("you submit data"),
            says("{data} (that) you provide|give|submit|enter"),
        ],
    },
    Theme { topic: Topic::Use, says: &[states("we use data|aggregate"), states("we send promotion")] },
    Theme {
        topic: Topic::Tracking,
        says: &[says("{cookie}"), says("{pixel}"), says("{analytics-company}"), says("log|logs files|file|data")],
    },
    Theme { topic: Topic::DoNotTrack, says: &[says("{browser-signal}")] },
    Theme {
        topic: Topic::Sharing,
        says: &[
            states("we share|sell data|aggregate to they"),
            states("they collect|use|track data|cookie|pixel|you"),
            says("{share}|{sell} ~ {data} ... {they}"),
        ],
    },
    Theme {
        topic: Topic::Retention,
        says: &[
            states("we keep data + {as-long-as}|{period}"),
            says("retention|retain|retained ~ {data}|period|periods"),
        ],
    },
    Theme {
        topic: Topic::Security,
        says: &[says("{safeguard}"), says("security|secure ~ {data}|measures|procedures|safeguards|of")],
    },
    Theme {
        topic: Topic::Choice,
        says: &[
            says("{refuse} ~ {promotion}|{targeted-ad}|{advertising}|{cookie}|receiving|sharing|communications|emails"),
            says("unsubscribe"),
            says("your choices|options|preferences"),
        ],
    },
    Theme {
        topic: Topic::Rights,
        says: &[
            says("{you} ~ {access}|{correct}|{delete} ~ {data}|account"),
            says("right ~ {access}|{correct}|{delete}|rectification|erasure|portability"),
        ],
    },
    Theme { topic: Topic::Children, says: &[says("{child}"), says("coppa")] },
    Theme {
        topic: Topic::Regions,
        says: &[says("{california-place}"), says("{transfer-safeguard}"), says("{abroad}"), says("{us-state}")],
    },
    Theme {
        topic: Topic::Changes,
        says: &[says("{alter} ~ {policy}"), says("{policy} ~ {alter}"), says("changes to ~ {policy}|terms")],
    },
    Theme {
        topic: Topic::Contact,
        says: &[
            says("contact|email|write|call|reach us|our ~ at|by|via|with|if"),
            says("questions|concerns|comments ~ {policy}|contact|email"),
        ],
    },
];
