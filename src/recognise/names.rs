//! Finds what a text calls itself: by its title, and where it says "this policy".

use std::ops::Range;

use super::spelling::Spelling;
use crate::read::{BlockKind, Document};

/// What a text calls itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    PrivacyPolicy,
    /// Something about privacy, which may be a centre, a choice or a chapter.
    Privacy,
    Cookies,
    Contract,
    /// Privacy and a contract in one.
    Mixed,
}

/// So many headings are asked for a title; what comes before them is often the site's navigation.
const TITLES: usize = 6;

/// A heading longer than this is a sentence and no title.
const TITLE_WORDS: usize = 9;

/// What is made of policies, or said about them.
const ABOUT: &[&str] = &[
    "checklist",
    "counsel",
    "course",
    "examples",
    "faq",
    "faqs",
    "generator",
    "guide",
    "news",
    "officer",
    "rating",
    "ratings",
    "review",
    "sample",
    "settings",
    "study",
    "template",
    "templates",
    "tips",
    "why",
];

/// The kind that the page's title, else its first headings, else its address name.
pub fn title(document: &Document, spelling: &Spelling) -> Option<Name> {
    let headings = document.blocks.iter().filter(|block| block.kind == BlockKind::Heading).take(TITLES);
    let heading = |sentences: Range<usize>| {
        let words = document.sentences[sentences].iter().flat_map(|sentence| sentence.words.clone());
        let words: Vec<&str> = words.map(|index| spelling.word(index)).take(TITLE_WORDS + 1).collect();
        if words.len() > TITLE_WORDS { None } else { name_in(&words) }
    };
    document
        .title
        .and_then(name_of)
        .or_else(|| headings.map(|block| block.sentences.clone()).find_map(heading))
        .or_else(|| document.url.and_then(name_of))
}

/// The kind that a title names.
pub fn name_of(title: &str) -> Option<Name> {
    let title = title.to_lowercase();
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).collect();
    name_in(&words)
}

/// The kind that the words of a title name.
fn name_in(words: &[&str]) -> Option<Name> {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let privacy = has(&["privacy"]) || (has(&["data"]) && has(&["protection"]));
    let cookies = has(&["cookie", "cookies"]);
    let contract = has(&[
        "terms",
        "conditions",
        "agreement",
        "guidelines",
        "guideline",
        "standards",
        "rules",
        "license",
        "licence",
        "copyright",
        "dmca",
        "imprint",
        "acceptable",
    ]);
    let policy = has(&["policy", "notice", "statement", "declaration"]);
    // A title may tell that the text is about policies.
    if has(ABOUT) || words.windows(2).any(|pair| pair == ["how", "to"]) {
        return None;
    }
    match (privacy, cookies, contract) {
        (true, _, false) if policy => Some(Name::PrivacyPolicy),
        (true, _, false) => Some(Name::Privacy),
        (false, true, false) => Some(Name::Cookies),
        (false, _, true) => Some(Name::Contract),
        (true, _, true) => Some(Name::Mixed),
        (false, false, false) => None,
    }
}

/// The name that a text gives itself most often after "this" or "these".
pub fn own_name(spelling: &Spelling) -> Option<Name> {
    let mut counts = [0_u32; 5];
    for index in 0..spelling.len() {
        let this = spelling.word(index);
        if this != "this" && this != "these" {
            continue;
        }
        let [next, after] = [spelling.word(index + 1), spelling.word(index + 2)];
        let name = match (next, after) {
            ("privacy", _) | ("online", "privacy") | ("data", "protection") => Name::PrivacyPolicy,
            ("cookie" | "cookies", "policy" | "notice" | "statement" | "declaration") => Name::Cookies,
            ("terms" | "agreement" | "guidelines" | "conditions" | "rules" | "eula" | "license" | "licence", _) => {
                Name::Contract
            }
            ("user" | "service", "agreement" | "terms") => Name::Contract,
            _ => continue,
        };
        counts[name as usize] += 1;
    }
    let most = counts.into_iter().max().filter(|most| *most > 0)?;
    [Name::PrivacyPolicy, Name::Contract, Name::Cookies].into_iter().find(|&name| counts[name as usize] == most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    #[test]
    fn the_first_title_that_names_a_kind_decides() {
        let check = |title: &str, text: &str, url: &str, expected: Option<Name>| {
            let source = Source {
                text: text.to_owned(),
                title: Some(title.to_owned()),
                url: Some(url.to_owned()),
                ..Source::default()
            };
            let document = Document::read(&source);
            assert_eq!(super::title(&document, &spelling::of(&document)), expected, "{title} {text} {url}");
        };
        check("Fernwick | Privacy Notice", "# Terms", "", Some(Name::PrivacyPolicy));
        check("Fernwick", "# Home\n\n# Terms of Use", "", Some(Name::Contract));
        check("Terms & Privacy", "# Privacy", "", Some(Name::Mixed));
        check("Privacy and Cookies", "", "", Some(Name::Privacy));
        check("Cookies", "", "", Some(Name::Cookies));
        check("How to write a privacy policy", "", "", None);
        check("Free Privacy Policy Generator", "", "", None);
        check("", "Hello.", "https://fernwick.example/legal/privacy.html", Some(Name::Privacy));
        check("", "# What the data of our customers and their protection mean to all of us", "", None);
    }

    #[test]
    fn counts_the_names_it_gives_itself() {
        let check = |text: &str, expected: Option<Name>| {
            assert_eq!(spelling::read(text, |_, spelling| super::own_name(spelling)), expected, "{text}");
        };
        check("This Privacy Policy is short.", Some(Name::PrivacyPolicy));
        check("These terms and our privacy policy apply. This agreement ends.", Some(Name::Contract));
        check("This cookie notice is short.", Some(Name::Cookies));
        check("This policy is short.", None);
        check("", None);
    }
}
