//! Tells a page that only links to policies from a policy.

use rustc_hash::FxHashMap;

use super::kind::Evidence;
use super::links::is_linked;
use super::names::{Name, name_of};
use super::spelling::Spelling;
use crate::read::{BlockKind, Document};

/// A link that says more than this is a passage of the text.
const LINK_WORDS: usize = 10;

/// So many words may be said about each policy that is linked to, and so many about all of them.
const TEASER_WORDS: usize = 40;
const ALL_WORDS: usize = 600;

/// Whether a page is about policies, links to at least two, and hardly says anything itself.
pub fn is_index(document: &Document, spelling: &Spelling, evidence: &Evidence) -> bool {
    let linked = document.blocks.iter().filter(|block| is_linked(document, block));
    let kept = names(linked.map(|block| &document.text[block.place.clone()]));
    // What the page around the text links to counts too, for links in a row are taken for a menu.
    let dropped = names(document.dropped.iter().map(|place| &document.text[place.clone()]));
    let policies = kept.len() + dropped.keys().filter(|text| !kept.contains_key(*text)).count();
    let privacy = |name: &Name| matches!(name, Name::PrivacyPolicy | Name::Privacy | Name::Mixed);
    policies >= 2
        && kept.values().chain(dropped.values()).any(privacy)
        && evidence.words <= ALL_WORDS.min(TEASER_WORDS * policies)
        && evidence.own_acts == 0
        && is_about_policies(document, spelling)
}

/// The names that short texts give to policies, each text once.
fn names<'t>(texts: impl Iterator<Item = &'t str>) -> FxHashMap<&'t str, Name> {
    let short = texts.filter(|text| text.split_whitespace().count() <= LINK_WORDS);
    short.filter_map(|text| name_of(text).map(|name| (text, name))).collect()
}

/// Whether the title or a heading speaks of policies, or of law.
fn is_about_policies(document: &Document, spelling: &Spelling) -> bool {
    let about = |word: &str| matches!(word, "privacy" | "policy" | "policies" | "legal" | "terms" | "trust");
    let headings = document.blocks.iter().filter(|block| block.kind == BlockKind::Heading);
    let mut sentences = headings.flat_map(|block| &document.sentences[block.sentences.clone()]);
    document.title.is_some_and(|title| title.to_lowercase().split(|c: char| !c.is_alphabetic()).any(about))
        || sentences.any(|sentence| sentence.words.clone().any(|index| about(spelling.word(index))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Landmark, Source, SourceBlock};
    use crate::recognise::{kind, spelling};

    fn is_index_of(source: &Source) -> bool {
        let document = Document::read(source);
        let spelling = spelling::of(&document);
        is_index(&document, &spelling, &kind::gather(&document, &spelling))
    }

    fn check(text: &str, expected: bool) {
        assert_eq!(is_index_of(&Source { text: text.to_owned(), ..Source::default() }), expected, "{text}");
    }

    const LINKS: &str = "[Privacy Policy](/privacy)\n\n[Cookie Notice](/cookies)\n\n[Terms of Use](/terms)\n\n";

    #[test]
    fn links_with_teasers_are_an_index() {
        check(&format!("# Legal\n\n{LINKS}"), true);
        check(&format!("# Privacy Centre\n\nLearn how we use your data.\n\n{LINKS}"), true);
        check(&format!("# Our shop\n\n{LINKS}"), false);
        check("# Legal\n\n[Terms of Use](/terms)\n\n[Licence](/licence)", false);
        check("# Legal\n\nPrivacy Policy\n\nCookie Notice", false);
        check("", false);
    }

    #[test]
    fn a_short_policy_beside_links_is_none() {
        let policy = "We collect your name. We share your data with nobody. We delete personal data when you ask us.";
        check(&format!("# Privacy\n\n{policy}\n\n{LINKS}"), false);
        check(
            &format!("# Legal\n\n{}\n\n{LINKS}", "The ferry leaves at noon and it is back by night. ".repeat(20)),
            false,
        );
    }

    #[test]
    fn links_in_a_menu_count() {
        let text =
            "Privacy Centre Choose what you want to read from the list of our policies. Privacy Policy Cookie Notice";
        let block = |quote: &str, block: SourceBlock| {
            let start = text.rfind(quote).expect("a quote of the text");
            SourceBlock { start, end: start + quote.len(), ..block }
        };
        let link = |quote: &str| {
            let landmark = Some(Landmark::Navigation);
            block(quote, SourceBlock { linked: quote.len(), landmark, ..SourceBlock::default() })
        };
        let heading = SourceBlock { kind: BlockKind::Heading, level: 1, ..SourceBlock::default() };
        let blocks = vec![
            block("Privacy Centre", heading),
            block("Choose what you want to read from the list of our policies.", SourceBlock::default()),
            link("Privacy Policy"),
            link("Cookie Notice"),
        ];
        let source = Source { text: text.to_owned(), blocks, ..Source::default() };
        assert!(!Document::read(&source).dropped.is_empty());
        assert!(is_index_of(&source));
    }
}
