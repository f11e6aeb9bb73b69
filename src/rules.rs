//! The catalogue: one file per topic, one literal per practice.

mod audience;
mod belongings;
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
    belongings::BELONGINGS,
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Every practice with its levels, from best to worst, and their stances: what saved reports and scores join on.
    const AGREED: &[(&str, &str)] = &[
        ("data-list", "exhaustive good, categories neutral, vague caution"),
        ("no-collection", "none good"),
        ("sensitive-data", "never good, opt-in neutral, collected bad"),
        ("government-id", "never good, legal-duty neutral, collected bad"),
        ("financial-data", "not-stored good, for-payment neutral, collected caution, beyond-payment bad"),
        ("precise-location", "never good, coarse neutral, opt-in neutral, opt-out caution, precise bad"),
        ("contacts-access", "never good, opt-in neutral, collected bad"),
        ("content-access", "never good, service-only neutral, read bad"),
        ("browsing-record", "never good, on-site neutral, elsewhere bad"),
        ("device-identifiers", "anonymised good, logged neutral, fingerprint bad"),
        ("outside-sources", "never good, limited neutral, broad bad"),
        ("data-combination", "never good, combined caution"),
        ("anonymous-use", "possible good, refused caution"),
        ("purposes", "limited good, stated neutral, open-ended bad"),
        ("ad-targeting", "never good, opt-in neutral, opt-out caution, practised bad"),
        ("marketing-messages", "never good, opt-in good, opt-out neutral, practised caution, forced bad"),
        ("profiling", "never good, safeguarded neutral, practised bad"),
        ("ai-training", "never good, opt-in neutral, opt-out caution, practised bad"),
        ("cookies", "none good, functional neutral, general neutral"),
        ("third-party-tracking", "never good, analytics caution, practised caution, advertising bad"),
        ("hidden-tracking", "never good, practised caution"),
        ("cookie-control", "consent-first good, settings neutral, with-loss caution"),
        ("do-not-track", "honoured good, ignored bad"),
        ("data-sale", "never good, never-except caution, legal-sense caution, opt-out bad, practised grave"),
        ("ad-sharing", "never good, opt-in neutral, opt-out caution, practised grave"),
        ("third-party-sharing", "never good, consent-only good, never-except neutral, limited neutral, broad bad"),
        ("service-providers", "bound good, used neutral"),
        ("affiliates", "same-policy neutral, free caution"),
        ("law-enforcement", "never good, court-order good, with-notice good, required-by-law neutral, discretion bad"),
        ("merger", "notice-and-choice good, notice neutral, free caution"),
        ("public-exposure", "private good, own-posts neutral, other-users neutral, opt-out caution, by-default bad"),
        ("aggregate-sharing", "not-reidentified good, shared neutral, any-purpose caution"),
        ("retention-period", "fixed good, criteria neutral, indefinite bad"),
        ("kept-after-closure", "deleted good, limited neutral, kept bad"),
        ("security-measures", "audited good, concrete good, vague neutral"),
        ("security-disclaimer", "boilerplate neutral, own-risk bad"),
        ("breach-notice", "prompt good, promised good, refused bad"),
        ("access-right", "self-service good, on-request good, conditional neutral, refused bad"),
        ("correction-right", "self-service good, on-request good, conditional neutral, refused bad"),
        ("deletion-right", "self-service good, on-request good, conditional neutral, refused bad"),
        ("portability-right", "offered good"),
        ("objection-right", "offered good"),
        ("complaint-right", "offered good"),
        ("sharing-opt-out", "offered good, refused bad"),
        ("rights-scope", "everyone good, some-regions caution"),
        ("identity-check", "proportionate neutral, government-id caution"),
        ("children", "not-collected good, parental-consent neutral, collected bad"),
        (
            "transfers-abroad",
            "none good, located neutral, safeguarded neutral, unsafeguarded caution, noncompliant bad",
        ),
        ("policy-change", "advance-notice good, notified good, posted neutral, silent bad, retroactive bad"),
        ("policy-history", "archived good, dated neutral"),
        ("consent-by-use", "assumed bad"),
        ("contact", "privacy-officer good, address neutral"),
        ("outside-links", "disclaimed neutral"),
        ("no-enforceable-promise", "denied bad"),
        ("forced-arbitration", "opt-out caution, forced grave"),
    ];

    #[test]
    fn the_catalogue_is_the_one_agreed_upon() {
        let told = |practice: &Practice| {
            let levels = practice.levels.iter().map(|level| format!("{} {:?}", level.id, level.stance).to_lowercase());
            levels.collect::<Vec<_>>().join(", ")
        };
        for (id, levels) in AGREED {
            let found = practices().find(|practice| practice.id == *id).map(told);
            assert_eq!(found.as_deref(), Some(*levels), "{id}");
        }
        assert_eq!(practices().count(), AGREED.len(), "a practice that is not agreed upon");
    }

    #[test]
    fn levels_stand_from_best_to_worst() {
        for practice in practices() {
            assert!(practice.levels.is_sorted_by_key(|level| level.stance), "{}", practice.id);
        }
    }
}
