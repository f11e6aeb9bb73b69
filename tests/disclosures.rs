//! Holds the checklists to invented sentences: which item each of them tells, and which is asked of whom.
//!
//! A line of `tests/disclosures.txt` is `law/item … | sentence`, where `!law/item` must not be told, `\n` is a new line.

use smallprint::{Disclosure, Law, Source, Status, analyze};

/// A policy that tells nothing of what the lines are about.
const BASE: &str = "# Privacy Policy\n\nThis privacy policy is about our shop for yarn and needles. We hope that you enjoy \
    your time with us, whatever you knit. Our staff have knitted since they were small, and like to talk about wool. \
    We open early in the morning and close late at night, so that you find the time to come by. Yarn is sold by \
    weight, and needles by the pair. Please bring a bag, for paper bags tear in the rain. This policy is short, for \
    we have little to tell. We wish you a warm winter, soft hands, and many rows without a dropped stitch. Come and \
    see us on market day, when the tea is on us. This privacy policy is kept in a drawer beside the door.\n\n";

#[test]
fn each_sentence_tells_its_items() {
    let mut defects = Vec::new();
    let mut lines = 0;
    for (number, line) in (1..).zip(include_str!("disclosures.txt").lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        lines += 1;
        let (expected, sentence) = line.split_once(" | ").unwrap_or_else(|| panic!("line {number}: items | sentence"));
        let told = told(&format!("{BASE}{}\n", sentence.replace("\\n", "\n")));
        for item in expected.split(' ') {
            let wanted = !item.starts_with('!');
            if told.iter().any(|known| known == item.trim_start_matches('!')) != wanted {
                defects.push(format!("line {number}: {item} | {sentence}"));
            }
        }
    }
    assert!(lines > 40, "{lines} sentences");
    assert!(defects.is_empty(), "{} defects:\n{}", defects.len(), defects.join("\n"));
}

#[test]
fn the_base_tells_nothing_of_them() {
    let told = told(BASE);
    let asked = include_str!("disclosures.txt");
    let begged: Vec<_> = told.iter().filter(|item| asked.contains(&format!("\n{item} "))).collect();
    assert!(begged.is_empty(), "{begged:?}");
}

#[test]
fn only_what_a_law_asks_is_missing() {
    use Status::{Denied, Missing, NotApplicable, Stated};
    let check = |sentence: &str, expected: &[(&str, Status)]| {
        let held = held(&format!("{BASE}{sentence}\n"));
        for (item, status) in expected {
            let found = held.iter().find(|(name, _)| name == item).map(|(_, status)| *status);
            assert_eq!(found, Some(*status), "{item} | {sentence}");
        }
    };
    check("We knit.", &[("gdpr/right-object", Missing), ("caloppa/change-process", Missing)]);
    check("We knit.", &[("ccpa/right-delete", NotApplicable), ("ccpa/right-opt-out", NotApplicable)]);
    check("We knit.", &[("gdpr/source", NotApplicable), ("gdpr/legitimate-interests", NotApplicable)]);
    check("We knit.", &[("gdpr/right-withdraw", NotApplicable), ("gdpr/legal-basis", Missing)]);
    check("We ask for your consent.", &[("gdpr/right-withdraw", Missing)]);
    check("We know Europeans by the consent that they have given us.", &[("gdpr/right-withdraw", Missing)]);
    check(
        "We combine your data with what we know about you from elsewhere.",
        &[("gdpr/source", Missing), ("gdpr/legitimate-interests", NotApplicable)],
    );
    check("We knit.", &[("coppa/children-data", Missing), ("coppa/parental-review", NotApplicable)]);
    check(
        "Residents of California are welcome.",
        &[("ccpa/right-delete", Missing), ("ccpa/right-opt-out", Missing), ("ccpa/right-limit", Missing)],
    );
    check(
        "We do not sell your personal information, and the CCPA asks us to say so.",
        &[
            ("ccpa/right-delete", Missing),
            ("ccpa/right-opt-out", NotApplicable),
            ("ccpa/opt-out-signal", NotApplicable),
        ],
    );
    check(
        "We do not sell your data. We share your data with advertisers, also that of Californians.",
        &[("ccpa/right-opt-out", Missing), ("ccpa/opt-out-signal", Missing)],
    );
    check("Under the CCPA: we do not collect sensitive personal information.", &[("ccpa/right-limit", NotApplicable)]);
    check("We do not make automated decisions.", &[("gdpr/automated-decisions", Denied)]);
    check("Your data is not used for profiling.", &[("gdpr/automated-decisions", Denied)]);
    check("We never share your personal data with third parties.", &[("gdpr/recipients", Denied)]);
    check(
        "We never share your personal data with third parties. We use service providers to host our site.",
        &[("gdpr/recipients", Stated)],
    );
    check("You have the right not to be subject to automated decisions.", &[("gdpr/automated-decisions", Stated)]);
    check("Our shop is not directed to children under 13.", &[("coppa/parental-consent", NotApplicable)]);
    check("We don't knowingly sell the data of children.", &[("coppa/children-data", NotApplicable)]);
    check("We do not provide lessons to children.", &[("coppa/children-data", NotApplicable)]);
    check("Members under 18 are eligible for nothing but lessons.", &[("coppa/children-data", NotApplicable)]);
    check("If you are under 18, you are not eligible to join.", &[("coppa/children-data", Stated)]);
    check("Children under 16 are not allowed to register.", &[("coppa/children-data", Stated)]);
    check("Under these terms we do not collect your data.", &[("coppa/children-data", Missing)]);
    check("We collect the names of children who come to our knitting lessons.", &[("coppa/parental-consent", Missing)]);
}

/// The items that a text states or denies.
fn told(text: &str) -> Vec<String> {
    let told = |(item, status)| matches!(status, Status::Stated | Status::Denied).then_some(item);
    held(text).into_iter().filter_map(told).collect()
}

/// Every item, as `law/item`, with its status.
fn held(text: &str) -> Vec<(String, Status)> {
    let report = analyze(&Source { text: text.to_owned(), ..Source::default() });
    let law = |law: Law| serde_json::to_value(law).expect("a law is plain data");
    let name = |item: &Disclosure| format!("{}/{}", law(item.law).as_str().expect("a law has a name"), item.item);
    report.disclosures.iter().map(|item| (name(item), item.status)).collect()
}
