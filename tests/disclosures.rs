//! Holds the checklists to invented sentences: which item each of them tells, and which it does not.
//!
//! A line of `tests/disclosures.txt` is `law/item … | sentence`, where `!law/item` must not be told, `\n` is a new line.

use smallprint::{Law, Source, Status, analyze};

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

/// The items that a text states or denies.
fn told(text: &str) -> Vec<String> {
    let report = analyze(&Source { text: text.to_owned(), ..Source::default() });
    let told = report.disclosures.iter().filter(|item| matches!(item.status, Status::Stated | Status::Denied));
    let law = |law: Law| serde_json::to_value(law).expect("a law is plain data");
    told.map(|item| format!("{}/{}", law(item.law).as_str().expect("a law has a name"), item.item)).collect()
}
