//! What is said in paragraphs about each topic.

use super::{MENTION, PLAIN, SIGN, Theme};
use crate::report::Topic;
use crate::rule::{Says, names, speaks};

const fn theme(topic: Topic, strength: u32, says: &'static [Says]) -> Theme {
    Theme { topic, strength, says }
}

/// What is denied or asked is spoken of as well, so all of these are found whether they are denied or not.
pub const THEMES: &[Theme] = &[
    // A sentence on what the policy tells names many topics, and is about none of them.
    theme(
        Topic::Introduction,
        PLAIN + PLAIN,
        &[
            names(
                "{policy} ~ describes|describe|explains|explain|applies|discloses|outlines|governs|tells|informs|sets",
            ),
            names("this page ~ describes|explains|tells|sets"),
        ],
    ),
    theme(
        Topic::Introduction,
        PLAIN,
        &[
            names("{policy} ~ apply|covers"),
            names("this|our {policy} ~ is|provides|includes"),
            names("value|respect|respects|committed|commitment|concerned|understand|recognize|seriously ~ privacy"),
            names("privacy ~ important|priority|concern|matters|value|paramount|trust"),
            names("important ~ privacy"),
            names("welcome to"),
            // Who names all that is done with data in one breath speaks of none of it.
            names("{collect} ~ {use} ~ {share}|{protect}|{sell}|{keep}"),
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
            // Who it is that speaks.
            names("we|company|site ~ is|are ~ (a|an|the) provider|leader|leading|company|operator|owner"),
            names("{service} ~ owned|operated|provided by"),
        ],
    ),
    theme(Topic::Introduction, MENTION, &[names("{policy}")]),
    theme(
        Topic::Introduction,
        MENTION,
        &[names(
            "explains|describes|applies|collectively|committed|commitment|seriously|trust|welcome|read|carefully|\
                         practices|organization|together|principles|statement",
        )],
    ),
    theme(
        Topic::Collection,
        PLAIN,
        &[
            speaks("we collect|ask|require|keep data"),
            speaks("you submit data"),
            names("{data} (that) (about) you|users (may) (choose) (to) provide|give|submit|enter|share"),
            names("{you} ~ provide|submit|give|enter|supply|upload|post ~ {data}|us"),
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
    // Where and about what readers are asked.
    theme(
        Topic::Collection,
        MENTION,
        &[names(
            "name|phone|telephone|username|gender|birth|age|card|register|registration|subscribe|voluntarily|\
                         purchase|order|create|survey|contest|demographic|fill|form",
        )],
    ),
    theme(Topic::Use, PLAIN, &[speaks("we use data|aggregate"), speaks("we send promotion")]),
    // What something is good for.
    theme(
        Topic::Use,
        PLAIN,
        &[names("used|use to|for"), names("allow|allows|enable|enables|help|helps|helping us"), names("so that we")],
    ),
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
    theme(
        Topic::Use,
        SIGN,
        &[
            names("contact|send|notify|inform|email|call you (about|of|with|when|regarding|if|concerning)"),
            names("your experience|interests"),
            names("events|promotions|offers|newsletters|announcements|surveys"),
        ],
    ),
    theme(
        Topic::Use,
        MENTION,
        &[names(
            "improve|communicate|respond|personalize|customize|administer|fulfill|inquiries|features|determine|\
                         interactions|interested|better|marketing|promotional",
        )],
    ),
    theme(Topic::Use, MENTION, &[names("{use}|{purpose}")]),
    theme(
        Topic::Tracking,
        PLAIN,
        &[
            names("{pixel}"),
            names("log|logs files|file|data"),
            names("automatically ~ {collect}|{track}"),
            names("measure|count|analyze|statistics ~ traffic|visits|visitors|usage"),
        ],
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
    theme(
        Topic::Tracking,
        MENTION,
        &[names("computer|browser|beacons|session|persistent|remember|recognize|visits|visitors|pages|traffic")],
    ),
    theme(Topic::DoNotTrack, PLAIN, &[names("{browser-signal}")]),
    theme(
        Topic::Sharing,
        PLAIN,
        &[
            speaks("we share|sell data|aggregate to they"),
            speaks("we sell data"),
            speaks("they collect|use|track|serve data|cookie|pixel|you"),
            // What others do on the company's pages, or for it.
            names(
                "{advertiser}|{ad-company}|{analytics-company}|{partner} ~ \
                         {use}|{collect}|place|set|serve|{cookie}|{pixel} - from ~ {partner}",
            ),
            names("{provider}|{they} ... {on-our-behalf}"),
            // Families of verbs are not meant: who provides the reader with something shares nothing.
            names(
                "share|sharing|shared|disclose|disclosed|disclosure|{sell}|transfer|transferred|available ~ with|to \
                         ~ {they} - password",
            ),
        ],
    ),
    // Who gets data, and when.
    theme(
        Topic::Sharing,
        MENTION,
        &[names(
            "disclose|companies|enforcement|assets|hosting|bankruptcy|affiliates|subsidiaries|advertisers|vendors|\
                         agencies|networks|sponsors|property|defend|publish|outside",
        )],
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
            names("{keep} ~ {data} ~ for|until|while"),
            names("{data} ... {keep} ... until"),
            names("{keep} ~ indefinitely|permanently|records|copy|copies"),
            names("{delete} ~ from ~ database|databases|records|servers|systems"),
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
            names("loss|misuse|alteration|destruction|theft ~ loss|misuse|alteration|destruction|theft|disclosure"),
            names("take ~ steps|measures|precautions|care ~ {protect}|ensure|safeguard|data"),
            names("password ~ share|protect|responsible|safe|anyone"),
            names(
                "only|limit|limited|restrict|restricted ~ employees|staff|personnel|persons|people ~ \
                 {access}|need|know|who",
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
            names("{correct}|{delete} (or) (and) {correct}|{delete} ~ {data}"),
            names("accurate|inaccurate|incorrect|incomplete|errors|outdated ~ {correct}|{data}"),
            names("up to date"),
        ],
    ),
    theme(Topic::Rights, SIGN, &[names("{correct}|{delete}|inaccurate ~ {data}|account|profile")]),
    theme(Topic::Children, PLAIN, &[names("{child}|coppa|parental"), names("age of #")]),
    theme(Topic::Children, SIGN, &[names("{parent}")]),
    theme(Topic::Children, MENTION, &[names("parents|parental|guardian|knowingly|minors|age|years|old")]),
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
        Topic::Regions,
        MENTION,
        &[names(
            "california|european|residents|resident|countries|country|harbor|shield|transfer|states|international|\
                         union|switzerland|swiss|jurisdiction",
        )],
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
        &[
            names(
                "questions|question|concerns|comments|complaints|inquiries ~ \
                         {policy}|practices|contact|email|please|write",
            ),
            names("contact|email|write|call us ~ {policy}|privacy|practices|questions|concerns"),
            names("privacy|customer ~ officer|department|team|service|support ~ at|by|via|#"),
        ],
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
        Topic::Contact,
        MENTION,
        &[names("questions|concerns|comments|suggestions|officer|street|suite|complaints|write|mail")],
    ),
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
        ],
    ),
    theme(Topic::Terms, MENTION, &[names("links|linked")]),
];
