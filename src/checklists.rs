//! The legal checklists: what each law asks a policy to tell, and what tells it.
//!
//! Sources: GDPR Articles 13 and 14; California Civil Code §§ 1798.100 to 1798.135 (CCPA as amended by CPRA) with 11 CCR
//! § 7011; California Business and Professions Code § 22575 (CalOPPA); 16 CFR 312.4(d) (COPPA).

use crate::report::Law::{self, Caloppa, Ccpa, Coppa, Gdpr};
use crate::rule::{Known, Requirement, Says, affirms, denies, rejects, says, states};

const fn answered(
    law: Law,
    id: &'static str,
    title: &'static str,
    answered_by: &'static [&'static str],
    says: &'static [Says],
) -> Requirement {
    Requirement { law, id, title, answered_by, says, denies: &[], known: Known::Nothing }
}

const fn known(law: Law, id: &'static str, title: &'static str, known: Known, says: &'static [Says]) -> Requirement {
    Requirement { law, id, title, answered_by: &[], says, denies: &[], known }
}

/// Every item of every checklist, in the order in which they are shown.
pub const REQUIREMENTS: &[Requirement] = &[
    known(Gdpr, "controller-name", "Who is responsible for your data", Known::Company, &[]),
    Requirement {
        law: Gdpr,
        id: "controller-contact",
        title: "How to reach them",
        answered_by: &["contact"],
        says: &[],
        denies: &[],
        known: Known::Mail,
    },
    answered(
        Gdpr,
        "dpo-contact",
        "Who the data protection officer is",
        &[],
        &[says("data protection officer"), says("privacy officer"), says("dpo")],
    ),
    answered(
        Gdpr,
        "data-categories",
        "Which data is collected",
        &["data-list"],
        &[
            states("any collect|ask|require|keep|use kind"),
            states("you submit|share kind"),
            says("{data} ~ such as|including|includes|include ~ {kind}"),
        ],
    ),
    answered(Gdpr, "purposes", "What the data is used for", &["purposes"], &[]),
    answered(
        Gdpr,
        "legal-basis",
        "On which legal ground",
        &[],
        &[
            says("legal|lawful basis|bases|ground|grounds"),
            says("processing|process ~ based on ~ consent|contract|interest|interests"),
            says("performance of ~ contract"),
            says("legitimate (business) interest|interests"),
            says("basis|ground|grounds ~ consent|contract|obligation"),
            says("article 6"),
            says("based on your consent"),
            says("comply with ~ legal obligation|obligations"),
        ],
    ),
    answered(
        Gdpr,
        "legitimate-interests",
        "Which interests of its own it pursues",
        &[],
        &[says("legitimate (business) interest|interests")],
    ),
    answered(
        Gdpr,
        "recipients",
        "Who receives the data",
        &[
            "third-party-sharing",
            "service-providers",
            "affiliates",
            "ad-sharing",
            "law-enforcement",
            "third-party-tracking",
            "merger",
        ],
        &[states("we share data + {they}"), says("third party|parties ~ {access} ~ {data}")],
    ),
    answered(
        Gdpr,
        "transfers",
        "Whether it leaves your country",
        &["transfers-abroad"],
        &[
            states("we share|keep|use data + {abroad}|{country}"),
            says("{transfer-safeguard} ... {data}|transfer|transfers"),
            says("{data} ... {transfer-safeguard}"),
            says("transfer|transfers|transferred|transferring ... {abroad}"),
            says("{data} ~ stored|processed|held|hosted|kept|located ~ {abroad}|{country}"),
            says("servers|server|facilities|computers ~ located|based|hosted|are|in ~ {abroad}|{country}"),
            says("international|crossborder|overseas (data) transfer|transfers"),
        ],
    ),
    answered(Gdpr, "retention-period", "How long the data is kept", &["retention-period"], &[]),
    answered(
        Gdpr,
        "right-access",
        "That you may see your data",
        &["access-right"],
        &[
            says("right|rights|request|entitled|opportunity|ability ~ access|copy|view|know|review"),
            says("you may|can ~ access|view|review|request|obtain ~ {data}"),
        ],
    ),
    answered(
        Gdpr,
        "right-rectification",
        "That you may correct it",
        &["correction-right"],
        &[
            says(
                "right|rights|request|entitled|opportunity|ability ... \
                         correct|rectify|rectification|correction|amend|update",
            ),
            says("you may|can ~ correct|update|rectify|amend|change|edit|modify ~ {data}"),
        ],
    ),
    answered(
        Gdpr,
        "right-erasure",
        "That you may have it deleted",
        &["deletion-right"],
        &[
            says(
                "right|rights|request|requests|requesting|entitled|opportunity|ability ... \
                         delete|erase|erasure|deletion|removal|forgotten",
            ),
            says("you may|can ~ delete|erase|remove|deletion ~ {data}|account"),
            says("like ~ delete|remove|erase ~ {data}"),
        ],
    ),
    answered(
        Gdpr,
        "right-restriction",
        "That you may restrict its use",
        &[],
        &[
            says("restrict|limit|restriction|block ~ processing|use"),
            says("restriction of"),
            says("right|rights ~ restrict|restriction|limit"),
            says("to restrict it"),
        ],
    ),
    answered(
        Gdpr,
        "right-portability",
        "That you may take it with you",
        &["portability-right"],
        &[says("portability"), says("portable"), says("machinereadable")],
    ),
    answered(
        Gdpr,
        "right-object",
        "That you may object",
        &["sharing-opt-out"],
        &[
            says("object|objection|objecting|oppose|opposing|opposition ~ processing|use|to|against"),
            says("right|rights ~ object|objection|opposition|oppose"),
            says("you may|can object"),
        ],
    ),
    answered(
        Gdpr,
        "right-withdraw",
        "That you may take back your consent",
        &[],
        &[
            says(
                "withdraw|withdrawing|withdrawal|revoke|revoking ~ \
                         consent|consents|permission|permissions|it",
            ),
            says("consent|consents|permission ... withdraw|withdrawn|revoke|revoked"),
        ],
    ),
    answered(
        Gdpr,
        "right-complaint",
        "That you may complain to an authority",
        &[],
        &[
            says("complaint|complaints|complain ... {regulator}|authority|authorities"),
            says("contact ~ data protection authority"),
        ],
    ),
    Requirement {
        law: Gdpr,
        id: "automated-decisions",
        title: "Whether machines decide about you",
        answered_by: &[],
        says: &[
            says("automated decision|decisions|decisionmaking"),
            says("automated individual"),
            affirms("we profile"),
        ],
        denies: &[says("{not} ~ automated decision|decisions|decisionmaking"), denies("we profile")],
        known: Known::Nothing,
    },
    answered(
        Gdpr,
        "source",
        "Where the data comes from",
        &["outside-sources"],
        &[
            states("we collect data + from ~ {they}|{you}"),
            states("you share|submit data"),
            says("{data} you provide|submit|give|enter"),
        ],
    ),
    answered(
        Gdpr,
        "mandatory",
        "What you must give, and what happens if you don't",
        &[],
        &[
            says("required|obliged|mandatory|optional ~ {share} ~ {data}"),
            says("if you do not provide|wish|want ~ {data}|provide"),
            says("choose not to ~ {share} ~ {data}"),
            rejects("you share data + able|unable|available|possible|cannot"),
        ],
    ),
    answered(Ccpa, "categories-collected", "Which categories are collected", &["data-list"], &[]),
    answered(
        Ccpa,
        "categories-disclosed",
        "Which categories are disclosed",
        &[],
        &[says("categories ~ {data} ~ {share}"), says("disclosed ~ categories"), says("{share} ~ categories ~ {data}")],
    ),
    answered(
        Ccpa,
        "categories-sold",
        "Which categories are sold or shared",
        &["data-sale"],
        &[says("categories ~ {data} ~ sold|sell|shared")],
    ),
    answered(Ccpa, "purposes", "What the data is used for", &["purposes"], &[]),
    answered(Ccpa, "retention", "How long each category is kept", &["retention-period"], &[]),
    answered(Ccpa, "right-know", "That you may know what is held", &["access-right"], &[says("right to know")]),
    answered(
        Ccpa,
        "right-delete",
        "That you may have it deleted",
        &["deletion-right"],
        &[says("right to delete|deletion|erasure")],
    ),
    answered(
        Ccpa,
        "right-correct",
        "That you may correct it",
        &["correction-right"],
        &[says("right to correct|correction")],
    ),
    answered(
        Ccpa,
        "right-opt-out",
        "That you may refuse sale and sharing",
        &[],
        &[says("{refuse} ~ sale|sharing|selling"), says("do not sell")],
    ),
    answered(
        Ccpa,
        "right-limit",
        "That you may limit the use of sensitive data",
        &[],
        &[says("limit ~ use ... sensitive")],
    ),
    answered(
        Ccpa,
        "non-discrimination",
        "That using your rights costs you nothing",
        &[],
        &[
            says("not ~ discriminate|discrimination|retaliate"),
            says("nondiscrimination"),
            says("discriminatory treatment"),
        ],
    ),
    answered(
        Ccpa,
        "how-to-exercise",
        "How to make a request",
        &[],
        &[
            says("exercise ~ right|rights ... contact|email|call|submit|form|at|by"),
            says("submit|make|send ~ request ~ at|to|by|via|through"),
        ],
    ),
    answered(
        Ccpa,
        "opt-out-signal",
        "Whether opt-out signals are obeyed",
        &[],
        &[says("global privacy control"), says("optout preference signal"), says("gpc")],
    ),
    known(Ccpa, "updated-date", "When it was last updated", Known::Date, &[]),
    answered(Caloppa, "categories", "Which data is collected", &["data-list"], &[]),
    answered(
        Caloppa,
        "third-parties",
        "Who else may get it",
        &["third-party-sharing", "service-providers", "affiliates", "ad-sharing"],
        &[],
    ),
    Requirement {
        law: Caloppa,
        id: "review-process",
        title: "How to review and change your data",
        answered_by: &["access-right", "correction-right"],
        says: &[],
        denies: &[says("not ~ maintain ~ process ... {access}|{correct}")],
        known: Known::Nothing,
    },
    answered(Caloppa, "change-process", "How changes of the policy are told", &["policy-change"], &[]),
    known(Caloppa, "effective-date", "Since when it applies", Known::Date, &[]),
    answered(
        Caloppa,
        "do-not-track",
        "How it answers browser signals",
        &["do-not-track"],
        &[says("do not track"), says("dnt")],
    ),
    answered(Caloppa, "third-party-tracking", "Whether others track you there", &["third-party-tracking"], &[]),
    known(Coppa, "operator", "Who collects children's data", Known::Company, &[]),
    answered(Coppa, "children-data", "What is collected from children", &["children"], &[]),
    answered(
        Coppa,
        "parental-consent",
        "That parents are asked first",
        &[],
        &[
            says("{parent} ~ consent|permission|approval"),
            says("parental|verifiable ~ consent"),
            says("consent|permission|approval ~ of|from ~ {parent}"),
        ],
    ),
    answered(
        Coppa,
        "parental-review",
        "That parents may review and delete",
        &[],
        &[says("{parent} ... {access}|{delete}|refuse")],
    ),
];
