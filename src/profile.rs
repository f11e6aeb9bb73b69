//! What matters more to some readers than to others: the practices that each profile stresses.

use crate::report::Profile;

/// Whether a practice weighs more for the readers of a profile.
pub fn stresses(profile: Profile, practice: &str) -> bool {
    let stressed: &[&str] = match profile {
        Profile::Default | Profile::Strict => &[],
        Profile::Children => CHILDREN,
        Profile::Advertising => ADVERTISING,
    };
    stressed.contains(&practice)
}

/// What the codes for services that children use ask to be off: data given on, places, profiles, advertising, strangers
/// (ICO, Age appropriate design, standards 8 to 13; COPPA, 16 CFR 312.2 and 312.5).
const CHILDREN: &[&str] = &[
    "ad-sharing",
    "ad-targeting",
    "children",
    "contacts-access",
    "content-access",
    "data-sale",
    "precise-location",
    "profiling",
    "public-exposure",
    "sensitive-data",
    "third-party-tracking",
];

/// What advertising lives on: who is followed, joined to what is known elsewhere, and told to others.
const ADVERTISING: &[&str] = &[
    "ad-sharing",
    "ad-targeting",
    "browsing-record",
    "data-combination",
    "data-sale",
    "do-not-track",
    "hidden-tracking",
    "marketing-messages",
    "outside-sources",
    "profiling",
    "third-party-tracking",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::practices;

    #[test]
    fn profiles_stress_practices_of_the_catalogue() {
        for id in CHILDREN.iter().chain(ADVERTISING) {
            assert!(practices().any(|practice| practice.id == *id), "{id} is no practice");
        }
    }

    #[test]
    fn everyone_has_no_favourites() {
        assert!(practices().all(|practice| !stresses(Profile::Default, practice.id)));
        assert!(stresses(Profile::Children, "precise-location") && !stresses(Profile::Advertising, "precise-location"));
    }
}
