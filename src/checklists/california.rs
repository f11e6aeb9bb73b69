//! What two laws of California ask a policy to tell: the Consumer Privacy Act and the Online Privacy Protection Act.

use super::{ACCESS, ERASURE, RETENTION};
use crate::report::Law::{Caloppa, Ccpa};
use crate::rule::{Known, Requirement, names, rejects, says, speaks, states};

pub const CCPA: &[Requirement] = &[
    Requirement {
        id: "categories-collected",
        title: "Which categories are collected",
        article: "Civ. Code § 1798.130(a)(5)(B)",
        why: "Only a list shows what the company knows about you.",
        answered_by: &["data-list"],
        says: &[
            states("we collect|ask|keep|use kind"),
            names("categories|types ~ {data} ~ collect|collected|process|processed|gather"),
            names("{collect} ~ categories"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "categories-disclosed",
        title: "Which categories are disclosed",
        article: "Civ. Code § 1798.130(a)(5)(C)",
        why: "It shows what of your data others have been given.",
        answered_by: &["service-providers", "third-party-sharing", "affiliates", "ad-sharing"],
        says: &[
            speaks("we share data + {they}"),
            names("categories|types ~ {data} ... {share}"),
            names("{share} ~ categories|types ~ {data}"),
            names("disclosed ~ categories|business"),
            names("categories ~ parties|recipients"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "categories-sold",
        title: "Which categories are sold or shared",
        article: "Civ. Code § 1798.130(a)(5)(C)",
        why: "What is sold or shared for advertising follows you to other sites and apps.",
        answered_by: &["data-sale", "ad-sharing"],
        says: &[
            names(
                "sell|sells|sold|selling|sale ~ {data} - merger|acquisition|assets|bankruptcy|reorganization|control",
            ),
            names("{data} ~ sold|sell - merger|acquisition|assets|bankruptcy|reorganization|control"),
            names("sell|sold|selling|sale ~ or|nor ~ share|shared|sharing"),
            names("categories ... sold|sell|sale"),
            names("{we} ~ {not}|not (have) sell|sold"),
            names("considered|deemed|constitute|counts|count|regarded ~ sale|sell|selling"),
            names("share|shared|sharing ~ crosscontext|behavioral|behavioural advertising"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "purposes",
        title: "What the data is used for",
        article: "Civ. Code § 1798.110(c)(3)",
        why: "What is named here limits what may be done with your data.",
        answered_by: &["purposes"],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "retention",
        title: "How long each category is kept",
        article: "Civ. Code § 1798.100(a)(3)",
        why: "What is kept for longer than it is needed can still leak or be misused.",
        answered_by: &["retention-period"],
        says: RETENTION,
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "right-know",
        title: "That you may know what is held",
        article: "Civ. Code § 1798.110, 1798.115",
        why: "It lets you check what is held about you, and who got it.",
        answered_by: &["access-right"],
        says: ACCESS,
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "right-delete",
        title: "That you may have it deleted",
        article: "Civ. Code § 1798.105",
        why: "It lets you take back what should no longer be known.",
        answered_by: &["deletion-right"],
        says: ERASURE,
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "right-correct",
        title: "That you may correct it",
        article: "Civ. Code § 1798.106",
        why: "Wrong data can lead to wrong decisions about you.",
        says: &[
            names(
                "right|rights|request|requests|requesting|requested|entitled|ask|asking ... \
                 correction|corrections|corrected|rectify|rectified|rectification|inaccurate|inaccuracies - \
                 reserve|reserves",
            ),
            names(
                "right|rights|request|requests|requesting|entitled ... correct ~ \
                 {data}|{correct}|{delete}|it|mistakes|errors",
            ),
            names("ask us|that ~ correct"),
            names("right|rights to correct"),
            names("you (may|can) (also) correct|rectify ~ {data} - {they}"),
            names("inaccurate|incorrect|wrong|incomplete ... ask|request ... update|correct|corrected|fix|amend"),
            names("access|review|delete ~ correct|correction|rectify|rectification - {they} - browser|cookies"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "right-opt-out",
        title: "That you may refuse sale and sharing",
        article: "Civ. Code § 1798.120",
        why: "It stops the sale of your data, if you know how.",
        says: &[
            names("{refuse} ~ sale|sales|sharing|selling|shared|sold"),
            names("right|rights (to) opt|optout - {promotion}|communications|messages|analytics|{not}|not"),
            names("stop|no ~ sale|selling ~ {data}|it"),
            names("not|don't want|wish (for) us to sell|share"),
            names("direct|tell|ask|request|stop|right ~ not (to) {sell}|share - password|passwords"),
            names("do not sell|share ... my|link|button"),
            names("donotsell"),
            names("your privacy choices ~ link|button|page|footer|icon"),
        ],
        unless: &[names("{we} ~ {not}|not ~ {sell} ~ or|nor|and ~ share")],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "right-limit",
        title: "That you may limit the use of sensitive data",
        article: "Civ. Code § 1798.121",
        why: "Health, faith, origin and exact whereabouts can be used against you.",
        says: &[
            names(
                "right|rights|request|requests|ask|direct|option|ability|choice|californians|{you} ... \
                 limit|limiting|restrict ~ use|uses|disclosure|processing|what|how ... {sensitive-data}|sensitive|spi",
            ),
            names("sensitive ... right|tell|direct|ask|request|instruct ~ limit|restrict ~ use|uses|it"),
            names("limit ~ use|disclosure|processing of ~ my sensitive"),
            names("right|request|requests|ask|direct ... sensitive ... limited|certain|specific purposes"),
        ],
        denies: &[says("{not}|not ~ offer|provide ~ right|ability|option|choice ~ limit ~ use|disclosure|processing")],
        unless: &[rejects("we collect|use|share sensitive-data")],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "non-discrimination",
        title: "That using your rights costs you nothing",
        article: "Civ. Code § 1798.125",
        why: "A right is worth little where its use is punished with a price or a worse service.",
        says: &[
            names(
                "discriminate|discriminated|discrimination|discriminatory|retaliate|retaliation|penalized|penalised|\
                 punish|differently|worse ... exercise|exercising|rights",
            ),
            names("right|freedom ~ discrimination|retaliation"),
            names(
                "exercise|exercising|right|rights ... \
                 discriminate|discriminated|discrimination|discriminatory|retaliation|retaliated - \
                 content|infringe|infringes|harass|hate|race|racial|gender",
            ),
            names("nondiscrimination|nondiscriminatory"),
            names("{not}|not ~ deny ~ goods|services"),
            names("{not}|not ~ charge|change ~ price|prices|rates"),
            names("equal service|treatment|price"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "how-to-exercise",
        title: "How to make a request",
        article: "Civ. Code § 1798.130(a)(5)(A)",
        why: "A right helps only who knows where to ask for it.",
        says: &[
            names(
                "exercise|exercising ~ right|rights|them|choice|choices|request|requests ... \
                 contact|contacting|email|call|write|submit|submitting|form|visit|visiting|settings|here|page|portal|\
                 at|by|through|via|using|touch",
            ),
            names("use|using|make|making ~ rights|request|requests ... contact|email|call|write|visit|phone|post"),
            names("contact|email|write|call|visit|click|go ... exercise|exercising ~ right|rights|them|choice|choices"),
            names("contact|email|write|call|visit|click ... use|using ~ rights"),
            names("verify (your|the|any|each|such) request|requests"),
            names("authorized|authorised agent"),
            names("request form"),
            names(
                "request|requests|requesting ~ access|copy|deletion|erasure|removal|correction|delete|correct|that ... \
                 contact|contacting|email|call|write|form|visit|visiting|settings|page|portal|click|tool",
            ),
            names(
                "contact|email|write|call|visit|click ... request|requesting ~ \
                 access|copy|deletion|erasure|removal|delete|information",
            ),
            names("submit|make|send|{send} ~ request|requests ~ at|to|by|via|through|on|using"),
            names("request|requests ~ emailed|mailed|sent|submitted|addressed|directed|made ~ to|at|by|via|through|on"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "opt-out-signal",
        title: "Whether opt-out signals are obeyed",
        article: "11 CCR § 7011(e)(3)(F)",
        why: "A browser's signal says no on every site at once, where it is obeyed.",
        says: &[
            names("global privacy control"),
            names("optout (preference) signal|signals"),
            names("universal optout"),
            names("gpc"),
        ],
        ..Requirement::of(Ccpa)
    },
    Requirement {
        id: "updated-date",
        title: "When it was last updated",
        article: "11 CCR § 7011(e)(4)",
        why: "An old policy may not tell what is done today.",
        says: &[names("review|update|updated|reviewed|revise ~ {policy} ... annually|yearly|year|months")],
        known: Known::Date,
        ..Requirement::of(Ccpa)
    },
];

pub const CALOPPA: &[Requirement] = &[
    Requirement {
        id: "categories",
        title: "Which data is collected",
        article: "Bus. & Prof. Code § 22575(b)(1)",
        why: "Only a list shows what the company knows about you.",
        answered_by: &["data-list"],
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "third-parties",
        title: "Who else may get it",
        article: "Bus. & Prof. Code § 22575(b)(1)",
        why: "Whoever gets your data can use it too, out of your sight.",
        answered_by: &["third-party-sharing", "service-providers", "affiliates", "ad-sharing"],
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "review-process",
        title: "How to review and change your data",
        article: "Bus. & Prof. Code § 22575(b)(2)",
        why: "Where you may review your data, you can find and mend what is wrong.",
        answered_by: &["access-right", "correction-right"],
        says: ACCESS,
        denies: &[says("not ~ maintain ~ process ... {access}|{correct}")],
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "change-process",
        title: "How changes of the policy are told",
        article: "Bus. & Prof. Code § 22575(b)(3)",
        why: "What you agreed to may change without your notice.",
        answered_by: &["policy-change"],
        says: &[says("{policy} ... updating|posting ~ page|site|website|text")],
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "effective-date",
        title: "Since when it applies",
        article: "Bus. & Prof. Code § 22575(b)(4)",
        why: "A date shows whether the policy has changed since you last read it.",
        known: Known::Date,
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "do-not-track",
        title: "How it answers browser signals",
        article: "Bus. & Prof. Code § 22575(b)(5)",
        why: "Your browser can ask not to be tracked; few sites listen.",
        answered_by: &["do-not-track"],
        says: &[names("{browser-signal}"), names("browser ... not (to) be|being tracked")],
        ..Requirement::of(Caloppa)
    },
    Requirement {
        id: "third-party-tracking",
        title: "Whether others track you there",
        article: "Bus. & Prof. Code § 22575(b)(6)",
        why: "Others can join what you do here with what you do elsewhere.",
        answered_by: &["third-party-tracking"],
        says: &[
            speaks("they collect|track|use|serve + {cookie}|{pixel}|{elsewhere}|time"),
            names("allow|permit|let ~ {they}|them ~ {collect}|{track}"),
            names("{they} ~ place|set|use|drop ~ {cookie}|{pixel}"),
            names("{they} ... collect|track ... over time|{elsewhere}"),
            names("{analytics-company} ~ {cookie}|{collect}|{use}|{track}"),
        ],
        ..Requirement::of(Caloppa)
    },
];
