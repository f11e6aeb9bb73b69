//! Finds the privacy part of a document that is about more.

use std::ops::Range;

use super::ENOUGH_WORDS;
use super::kind;
use super::names::{Name, name_of};
use super::spelling;
use crate::order::order;
use crate::read::{Block, BlockKind, Document};
use crate::report::Kind;

/// So many of the longest sections are looked at, so that the work stays linear.
const TRIED: usize = 3;

/// So many sentences at least must tell what the company does with data. Rules for members name privacy too, but tell
/// what others may not do.
const OWN_ACTS: usize = 3;

/// A longer heading, in words, is a sentence.
const HEADING_WORDS: usize = 9;

/// And they must be this share of all sentences.
const OWN_SHARE: f64 = 0.2;

/// The blocks of the longest section that is headed by privacy and reads like a policy by itself; its heading is first.
pub fn find(document: &Document) -> Option<Range<usize>> {
    let mut sections: Vec<Range<usize>> =
        (0..document.blocks.len()).filter(|&at| names_privacy(document, at)).map(|at| section(document, at)).collect();
    order(&mut sections, |section| (u64::MAX - words(document, section) as u64, section.start as u64));
    sections.into_iter().take(TRIED).find(|section| is_policy(document, section))
}

fn names_privacy(document: &Document, at: usize) -> bool {
    let block = &document.blocks[at];
    let title = || &document.text[block.place.clone()];
    block.kind == BlockKind::Heading && (names_privacy_itself(document, at) || is_about_personal_data(title()))
}

fn names_privacy_itself(document: &Document, at: usize) -> bool {
    let name = name_of(&document.text[document.blocks[at].place.clone()]);
    matches!(name, Some(Name::PrivacyPolicy | Name::Privacy))
}

/// "Your information", "How we use your data", "Personal data".
fn is_about_personal_data(title: &str) -> bool {
    let title = title.to_lowercase();
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).collect();
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    words.len() <= HEADING_WORDS && has(&["data", "information"]) && has(&["personal", "your"])
}

/// From a heading to the next of its rank or a higher one.
fn section(document: &Document, heading: usize) -> Range<usize> {
    let level = document.blocks[heading].level;
    let ends = |block: &&Block| block.kind == BlockKind::Heading && block.level <= level;
    let length = document.blocks[heading + 1..].iter().take_while(|block| !ends(block)).count();
    heading..heading + 1 + length
}

fn words(document: &Document, section: &Range<usize>) -> usize {
    let sentences = &document.sentences;
    let first = document.blocks[section.start].sentences.start;
    let end = document.blocks[section.end - 1].sentences.end;
    sentences[first..end].iter().map(|sentence| sentence.words.len()).sum()
}

/// The same weighing as for a whole text, and the company must speak. What members write is called their information
/// too; then terms tell what rights in it they grant.
fn is_policy(document: &Document, section: &Range<usize>) -> bool {
    let part = document.part(section.clone());
    let evidence = kind::gather(&part, &spelling::of(&part));
    evidence.words >= ENOUGH_WORDS
        && evidence.own_acts >= OWN_ACTS
        && evidence.own_acts as f64 >= OWN_SHARE * evidence.sentences as f64
        && kind::judge(&evidence).0 == Kind::PrivacyPolicy
        && (names_privacy_itself(document, section.start) || !kind::has_contract(&evidence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;

    const CONTRACT: &str = "These terms are an agreement between you and Fernwick. We accept no liability for damages. \
                            We may terminate your account if you violate these terms, and you pay all fees. ";

    const POLICY: &str = "We collect the name and e-mail address that you give us, and we use this information to send \
        you what you ordered. We share your personal data with the carriers that bring it to you. We delete your data \
        when you close your account. ";

    /// The quote of the heading of the part, and the text of its last block.
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        let document = Document::read(&source);
        let quote = |block: usize| &text[document.blocks[block].place.clone()];
        let found = find(&document).map(|blocks| (quote(blocks.start), quote(blocks.end - 1)));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_section_under_privacy_is_the_part() {
        let contract = CONTRACT.repeat(4);
        let policy = POLICY.repeat(3);
        let text = format!(
            "# Terms\n\n{contract}\n\n## 7. Privacy\n\n{policy}\n\n### Cookies\n\nThey are few.\n\n## 8. \
             Law\n\n{contract}"
        );
        check(&text, Some(("7. Privacy", "They are few.")));
        check(&format!("# Terms\n\n{contract}\n\n## Content\n\n{policy}"), None);
        let data = format!("# Terms\n\n{contract}\n\n## How we use your data\n\n{policy}");
        check(&data, Some(("How we use your data", policy.trim())));
        check(&format!("# Terms\n\n{contract}\n\n## Privacy\n\n{POLICY}"), None);
        check("# Privacy", None);
        check("", None);
    }

    #[test]
    fn what_members_write_is_no_privacy_part() {
        let grant = "You grant us a licence to use the information that you post, and we may disclose your information \
                     and share it. You are liable for the information you give us, and for damages if it violates a \
                     copyright. ";
        check(&format!("# Terms\n\nPay us.\n\n## Your information\n\n{}", (POLICY.to_owned() + grant).repeat(5)), None);
    }

    #[test]
    fn rules_for_members_are_no_privacy_part() {
        let rules = "Do not share personal information of other people. You may not collect data about members, and \
                     you must not post private information such as an address. We remove what breaks this rule. ";
        check(&format!("# Guidelines\n\nBe kind.\n\n## Privacy\n\n{}", rules.repeat(5)), None);
    }
}
