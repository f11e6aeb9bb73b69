//! What the rule under the Children's Online Privacy Protection Act asks a policy to tell.

use crate::report::Law::Coppa;
use crate::rule::{Known, Requirement, affirms, names, rejects, says};

pub const COPPA: &[Requirement] = &[
    Requirement {
        id: "operator",
        title: "Who collects children's data",
        article: "16 CFR 312.4(d)",
        why: "Parents need to know whom they deal with.",
        known: Known::Company,
        ..Requirement::of(Coppa)
    },
    Requirement {
        id: "children-data",
        title: "What is collected from children",
        article: "16 CFR 312.4(d)",
        why: "Children tell more about themselves than they know.",
        answered_by: &["children"],
        says: &[
            affirms(
                "we collect|ask|keep data + of|about|from|by ~ {child} \
                 - if|learn|aware|discover|inadvertently|parental",
            ),
            says("directed|designed|intended|made|created|built|written ~ for|to|at ~ {child}"),
            says("child's|children's|kids' ~ account|accounts|profile|profiles"),
        ],
        unless: &[
            rejects("we collect|ask|keep|use data + {child}|children's|minors"),
            names("{not}|not ~ knowingly ... {child}|children's|under|minors"),
            names("{child} ~ {not}|not ~ allowed|permitted|use|register|access"),
            names(
                "{not}|not ~ allow|permit|intended|directed|designed|offer|seek|provide|market|knowledge ... \
                 {child}|younger|under",
            ),
            names("under (the) (age) (of) # ... {parent}|eligible"),
        ],
        ..Requirement::of(Coppa)
    },
    Requirement {
        id: "parental-consent",
        title: "That parents are asked first",
        article: "16 CFR 312.5(a)",
        why: "Without a parent's consent, data of children under 13 may not be collected.",
        says: &[
            says("{parent} ~ consent|permission|approval"),
            says("parental|verifiable ~ consent"),
            says("consent|permission|approval ~ of|from ~ {parent}"),
        ],
        ..Requirement::of(Coppa)
    },
    Requirement {
        id: "parental-review",
        title: "That parents may review and delete",
        article: "16 CFR 312.4(d), 312.6",
        why: "Parents may see what is held about their child, and have it deleted.",
        says: &[
            says("{parent} ... {access}|{delete}|refuse ... {child}|child's|children's|minor's"),
            says("{parent} ... {child}|child's|children's|minor's ... {access}|{delete}|refuse"),
            says("{child}|child's|children's|minor's ... {parent} ... {access}|{delete}|refuse"),
        ],
        ..Requirement::of(Coppa)
    },
];
