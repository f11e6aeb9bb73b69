//! What shows the topic of a paragraph, and how surely.

use crate::report::Topic;
use crate::rule::{Says, names, speaks};

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
    (Topic::Changes, 8),
    (Topic::Contact, 8),
    (Topic::Terms, 5),
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

const fn theme(topic: Topic, strength: u32, says: &'static [Says]) -> Theme {
    Theme { topic, strength, says }
}

/// What is denied or asked is spoken of as well, so all of these are found whether they are denied or not.
pub const THEMES: &[Theme] = &[
    // A sentence on what the policy tells names many topics, and is about none of them.
    theme(
        Topic::Introduction,
        PLAIN + PLAIN,
        &[names(
            "{policy}|page ~ \
                         describes|describe|explains|explain|applies|discloses|outlines|governs|tells|informs|sets",
        )],
    ),
    theme(
        Topic::Introduction,
        PLAIN,
        &[
            names("{policy} ~ apply|covers|is|provides|includes"),
            names("value|respect|respects|committed|commitment|concerned|understand|recognize|seriously ~ privacy"),
            names("welcome to"),
            names("{agree} ~ {policy}|practices"),
            names("by|if ~ using|use|accessing|visiting|submitting|providing ... {agree}"),
            names("effective date|as|:"),
            names("last updated|modified|revised"),
        ],
    ),
    theme(
        Topic::Introduction,
        SIGN,
        &[
            names("{definition}"),
            names("truste|bbb|esrb|seal"),
            names("how we (may) collect|use|handle|treat|protect|gather|share"),
            names("your privacy"),
        ],
    ),
    theme(Topic::Introduction, MENTION, &[names("{policy}")]),
    theme(
        Topic::Collection,
        PLAIN,
        &[
            speaks("we collect|ask|require|keep data"),
            speaks("you submit data"),
            names("{data} (that) (about) you|users (may) (choose) (to) provide|give|submit|enter|share"),
            names("{collect} ~ {data} ... from ~ {they}"),
        ],
    ),
    theme(
        Topic::Collection,
        SIGN,
        &[
            names("{data} (that) we|is|are (may) (be) {collect}"),
            names(
                "when|if you (choose) (to) \
                         register|sign|visit|order|purchase|subscribe|create|contact|use|participate|submit",
            ),
            names("survey|surveys|contest|contests|sweepstakes|registration"),
            names("provide|providing|submit|give|enter ~ {data}"),
        ],
    ),
    // Kinds of data one after the other are a list of what is collected.
    theme(Topic::Collection, SIGN, &[names("{kind} ~ {kind}")]),
    theme(Topic::Collection, MENTION, &[names("{collect}|{submit}")]),
    theme(Topic::Use, PLAIN, &[speaks("we use data|aggregate"), speaks("we send promotion")]),
    theme(
        Topic::Use,
        SIGN,
        &[
            names(
                "provide|improve|personalize|enhance|communicate|respond|operate|deliver|analyze|send|understand|\
                         providing|improving ~ you|your|our",
            ),
            names("{use} ~ {data}"),
        ],
    ),
    theme(Topic::Use, MENTION, &[names("{use}|{purpose}")]),
    theme(
        Topic::Tracking,
        PLAIN,
        &[names("{pixel}"), names("log|logs files|file|data"), names("automatically ~ {collect}|{track}")],
    ),
    theme(
        Topic::Tracking,
        PLAIN,
        &[speaks("we use|serve|collect|track|keep cookie|pixel"), names("{cookie} is|are|allow|enable|help|can|may")],
    ),
    theme(Topic::Tracking, SIGN, &[names("{cookie}|automatically")]),
    theme(
        Topic::Tracking,
        SIGN,
        &[names("{analytics-company}|{analytics}|{device-kind}|{track}"), names("ip address|addresses")],
    ),
    theme(Topic::DoNotTrack, PLAIN, &[names("{browser-signal}")]),
    theme(
        Topic::Sharing,
        PLAIN,
        &[
            speaks("we share|sell data|aggregate to they"),
            speaks("we sell data"),
            speaks("they collect|use|track|serve data|cookie|pixel|you"),
            // Families of verbs are not meant: who provides the reader with something shares nothing.
            names(
                "share|sharing|shared|disclose|disclosed|disclosure|{sell}|transfer|transferred|available ~ with|to \
                         ~ {they}",
            ),
        ],
    ),
    theme(
        Topic::Sharing,
        SIGN,
        &[names("share|sharing|shared|disclose|disclosed|disclosure|{sell}|transferred"), speaks("we share data")],
    ),
    theme(Topic::Sharing, SIGN, &[names("{legal-process}|{merger}"), names("rights property|safety")]),
    theme(
        Topic::Sharing,
        MENTION,
        &[names("{provider}|{partner}|{advertiser}|{affiliate}|{acquirer}|{analytics-company} - internet")],
    ),
    theme(Topic::Sharing, MENTION, &[names("{they}"), names("third parties|party")]),
    theme(Topic::Sharing, MENTION, &[names("{on-our-behalf}|{required-by-law}|{public-place}|publicly|public")]),
    theme(
        Topic::Retention,
        PLAIN,
        &[
            speaks("we keep data + {as-long-as}|{period}"),
            names("retention|retain|retained|retaining ~ {data}|period|periods|policy|copies|a|for"),
            names("how long we|do"),
            names("{keep} ... {as-long-as}|{period}"),
            names("{keep} ~ longer"),
            names("{data} ... {keep} ... until"),
            names("{delete} ~ after|within|upon ~ #|{number-word}|{period}|account|closing"),
        ],
    ),
    theme(
        Topic::Retention,
        SIGN,
        &[
            names("{as-long-as}|retain|retained|retention|archived|backup"),
            names("{delete} ... after|within|{period}"),
            names("no longer ~ needed|required|necessary"),
        ],
    ),
    theme(
        Topic::Security,
        PLAIN,
        &[
            names("security|secure ~ {data}|measures|procedures|of"),
            names("unauthorized|unauthorised ~ {access}|use|disclosure"),
            names("{protect} ~ {data} - committed|commitment"),
            names("physical|technical|electronic|organizational ~ safeguards|measures|procedures"),
            names(
                "only|limit|limited|restrict|restricted ~ employees|staff|personnel|persons|people ~ {access}|need|know|who",
            ),
        ],
    ),
    theme(Topic::Security, SIGN, &[names("security|secure|securely|{safeguard}")]),
    theme(
        Topic::Security,
        SIGN,
        &[names("password ~ confidential|secret|secure"), names("guarantee|100|confidentiality|integrity")],
    ),
    theme(
        Topic::Choice,
        PLAIN,
        &[
            names(
                "{refuse} ~ \
                         {promotion}|{targeted-ad}|{advertising}|{cookie}|receiving|sharing|communications|emails|of",
            ),
            names("unsubscribe|unsubscribing|opting|{opt-out}"),
            names("your choices|options"),
            names("opt out|in"),
            names("wish|want|prefer|choose|decide|elect not to"),
            names("not|no wish|want|like|longer ~ us|your|receive"),
            names("stop receiving|sending"),
            names("would rather not"),
            names("change|manage|adjust|update|set|control ~ settings|preferences|choices"),
            names("remove|removed ~ from ~ list|lists"),
        ],
    ),
    theme(
        Topic::Choice,
        PLAIN,
        &[
            names("{refuse}|delete|remove ~ {cookie}"),
            names("browser|settings ~ to ~ {refuse}|accept|notify|warn|alert|prevent|delete"),
        ],
    ),
    theme(Topic::Choice, PLAIN, &[speaks("you refuse")]),
    theme(Topic::Choice, SIGN, &[names("choice|choices|decline|disable")]),
    theme(Topic::Choice, MENTION, &[names("choose|option|preferences|settings")]),
    theme(
        Topic::Rights,
        PLAIN,
        &[
            names("{you} ~ {access}|{correct}|{delete} ~ {data}|account|profile"),
            names(
                "right|rights ~ \
                         {access}|{correct}|{delete}|request|know|object|restrict|portability|erasure|complaint",
            ),
            names("your|following|these|certain rights"),
            names("{access}|{correct} (or) (and) {correct}|{delete} ~ {data}|account|profile|it"),
            names("deactivate|close|delete|cancel ~ account|profile"),
        ],
    ),
    theme(Topic::Rights, SIGN, &[names("{correct}|{delete}|inaccurate ~ {data}|account|profile")]),
    theme(Topic::Children, PLAIN, &[names("{child}|coppa|parental"), names("age of #")]),
    theme(
        Topic::Regions,
        PLAIN,
        &[
            names("{transfer-safeguard}|{abroad}|{us-state}|{california-place}|eea|european|swiss"),
            names("transfer|transferred|transfers|processed|stored|sent|located ~ {country}|countries"),
        ],
    ),
    theme(
        Topic::Regions,
        SIGN,
        &[names("{country}|{europe-place}|{regulator}|countries|international|jurisdiction|residents")],
    ),
    theme(
        Topic::Changes,
        PLAIN,
        &[
            names("{alter} ~ {policy}"),
            names("{policy} ~ {alter} - last"),
            names("changes to|in ~ {policy}|practices"),
            names("material changes|change"),
            names("check|review|visit ~ {policy}|page ~ periodically|regularly|frequently|often|time"),
            names("post|posting|posted ~ changes|new|revised|updated"),
        ],
    ),
    theme(Topic::Changes, SIGN, &[names("from time to time")]),
    theme(
        Topic::Contact,
        PLAIN,
        &[names(
            "questions|question|concerns|comments|complaints|inquiries ~ \
                         {policy}|practices|contact|email|please|write",
        )],
    ),
    theme(
        Topic::Contact,
        SIGN,
        &[
            names("contact|email|write|call|reach us|our|the ~ at|by|via|with|if|to"),
            names("please contact|email|write|call|direct|send"),
            names("street|suite|avenue|road|box|attn"),
        ],
    ),
    theme(Topic::Contact, MENTION, &[names("contact us")]),
    theme(
        Topic::Terms,
        PLAIN,
        &[
            names("links|link|linked ~ {outside-site}|{they}|other|sites|websites|third|external"),
            names("{outside-site} ~ {policy}|links|practices"),
            names("not|no responsible|liable|responsibility|control"),
        ],
    ),
    theme(
        Topic::Terms,
        SIGN,
        &[
            names("{outside-site}|liability|disclaim|warranty|warranties|arbitration|governed|copyright|trademarks"),
            names("encourage|advise|recommend ~ read|review|check|be"),
            names("links|linked"),
        ],
    ),
];
