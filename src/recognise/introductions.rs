//! Finds the sentences in which a company says who it is.

use std::ops::Range;

use super::called::in_bracket;
use super::spelling::Spelling;
use crate::read::{Document, Sentence, WordKind};

/// The longest name, in words and marks.
const LONGEST: usize = 8;

/// Others than the company are told to provide "this service" too, but hardly in the beginning.
pub const BEGINNING: usize = 12;

/// So many words lie at most between the parts of a definition: "Company (referred to as …) means".
const REACH: usize = 30;

/// So many words at most stand before what is defined.
const DEFINED: usize = 8;

/// Who a policy defines itself to be.
const ROLES: &[&str] = &["company", "controller", "operator", "owner", "provider", "publisher", "developer"];

/// Who speaks.
const SPEAKERS: &[&str] = &["we", "us", "our", "ours", "i", "my", "you", "your", "they", "it", "he", "she"];

/// What a company runs.
pub const SITES: &[&str] = &[
    "site",
    "website",
    "sites",
    "websites",
    "app",
    "application",
    "game",
    "platform",
    "blog",
    "shop",
    "store",
    "page",
    "portal",
];
const SERVICES: &[&str] = &["service", "services", "product", "products"];

/// What is done with it by who is responsible for it; who maintains or hosts it may be somebody else.
const RUN: &[&str] = &["provided", "operated", "owned", "published", "run", "controlled", "offered"];

/// What begins no name.
const NAMELESS: &[&str] = &[
    "any", "all", "such", "each", "third", "certain", "other", "another", "various", "several", "its", "their", "no",
    "one",
];

/// Where a name ends.
const ENDS: &[&str] = &[
    ",",
    ";",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "“",
    "”",
    ":",
    "|",
    "–",
    "—",
    "at",
    "located",
    "with",
    "whose",
    "a",
    "an",
    "the",
    "is",
    "are",
    "as",
    "in",
    "has",
    "for",
    "or",
    "which",
    "who",
    "that",
    "on",
    "under",
    "based",
    "registered",
    "having",
    "incorporated",
    "to",
    "from",
    "by",
    "we",
    "our",
    "will",
    "may",
    "through",
    "via",
    "when",
];

/// The words of the name in a sentence by which a company introduces itself.
pub fn name_in(document: &Document, spelling: &Spelling, at: usize) -> Option<Range<usize>> {
    let sentence = &document.sentences[at];
    defined(document, spelling, sentence)
        .or_else(|| appointed(document, spelling, sentence))
        .or_else(|| builder(document, spelling, sentence))
        .or_else(|| runner(document, spelling, sentence, at < BEGINNING))
        .or_else(|| speaker(document, spelling, sentence))
}

/// `"Company" (referred to as "we") means Fernwick Ltd, …`, `"We", "us" and "our" refer to Fernwick`.
fn defined(document: &Document, spelling: &Spelling, sentence: &Sentence) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    let is_defined = |index: usize| {
        let word = spelling.word(index);
        let quoted = index > words.start && is_quote(spelling.word(index - 1));
        let called = is_quote(spelling.word(index + 1)) || matches!(spelling.word(index + 1), "(" | "refers" | "means");
        quoted && matches!(word, "we" | "us" | "our") || ROLES.contains(&word) && called
    };
    words.clone().take(DEFINED).find(|&index| is_defined(index))?;
    let means = words.clone().take(REACH).find(|&index| {
        let next = spelling.word(index + 1);
        match spelling.word(index) {
            "refers" | "refer" => next == "to",
            "means" | "mean" => true,
            _ => false,
        }
    })?;
    let start = means + if spelling.word(means + 1) == "to" { 2 } else { 1 };
    name_from(document, spelling, start..words.end)
}

/// `the Birdsong app was created by Fernwick (hereby referred to as "Service Provider")`.
fn appointed(document: &Document, spelling: &Spelling, sentence: &Sentence) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    let bracket = words.clone().find(|&index| in_bracket(spelling, index..words.end).is_some())?;
    let by = (words.start..bracket).rev().take(LONGEST).find(|&index| spelling.word(index) == "by")?;
    name_from(document, spelling, by + 1..words.end).filter(|name| name.end == bracket)
}

/// "Fernwick built the Birdsong app", "Fernwick has adopted this policy".
fn builder(document: &Document, spelling: &Spelling, sentence: &Sentence) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    let what = |index: usize| [spelling.word(index), spelling.word(index + 1), spelling.word(index + 2)];
    let acts = words
        .clone()
        .skip(1)
        .take(LONGEST)
        .find(|&index| matches!(what(index), ["built", "the" | "this", _] | ["has", "adopted", "this"]))?;
    let is_thing =
        |index: usize| [SITES, SERVICES, &["policy"]].iter().any(|list| list.contains(&spelling.word(index)));
    let name = name_from(document, spelling, words.start..acts)?;
    (name.end == acts && (acts..words.end).any(is_thing)).then_some(name)
}

/// "This website is owned and operated by Fernwick Ltd", "This service is provided by Fernwick at no cost".
fn runner(document: &Document, spelling: &Spelling, sentence: &Sentence, beginning: bool) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    if !matches!(spelling.word(words.start), "this" | "these" | "our") {
        return None;
    }
    let by = words.clone().take(REACH).find(|&index| {
        spelling.word(index) == "by" && index > words.start && RUN.contains(&spelling.word(index - 1))
    })?;
    let runs = |things: &[&str]| (words.start..by).take(4).any(|index| things.contains(&spelling.word(index)));
    let is_own = runs(SITES) || beginning && runs(SERVICES);
    name_from(document, spelling, by + 1..words.end).filter(|_| is_own)
}

/// "At Fernwick, we …", "We at Fernwick …".
fn speaker(document: &Document, spelling: &Spelling, sentence: &Sentence) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    let at = words.clone().take(3).find(|&index| spelling.word(index) == "at")?;
    let name = name_from(document, spelling, at + 1..words.end)?;
    let small = |index: usize| document.spelling(&document.words[index]).starts_with(char::is_lowercase);
    if at > words.start && matches!(spelling.word(at - 1), "we" | "here") {
        let end = name.clone().find(|&index| small(index)).unwrap_or(name.end);
        return (end > name.start).then_some(name.start..end);
    }
    let follows = [spelling.word(name.end), spelling.word(name.end + 1)];
    let speaks = matches!(follows, [",", "we" | "our" | "your" | "accessible" | "protecting"] | ["we", _]);
    // "At times, we …" names nobody; nothing but a site is accessible.
    (at == words.start && speaks && (!small(name.start) || follows[1] == "accessible")).then_some(name)
}

fn is_quote(word: &str) -> bool {
    matches!(word, "\"" | "“" | "”" | "'" | "‘" | "’")
}

/// The name that begins a range: up to a mark or a word that ends it.
pub fn name_from(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    // A mark within a name stands close to what follows: "Booking.com", "N:0W".
    let close = |index: usize| {
        index + 1 < words.end && document.words[index].place().end == document.words[index + 1].place().start
    };
    let capital = |index: usize| {
        index < words.end && document.spelling(&document.words[index]).starts_with(|c: char| c.is_uppercase())
    };
    let ends = |index: usize| match spelling.word(index) {
        "and" | "the" if index > words.start => !capital(index + 1),
        "." | "!" | "?" | "/" | ":" => !close(index),
        word => ENDS.contains(&word) || document.words[index].kind == WordKind::Mail,
    };
    let most = words.end.min(words.start + LONGEST + 1);
    let end = (words.start..most).find(|&index| ends(index)).unwrap_or(most);
    let name = words.start..end;
    // "Nature in Spring" may be a name, and "Fernwick in Norway" may be one and a place.
    let torn = name.len() == 1 && spelling.word(end) == "in" && capital(end + 1);
    let barred = NAMELESS.contains(&spelling.word(name.start))
        || name.clone().any(|index| SPEAKERS.contains(&spelling.word(index)));
    let letters = name.clone().any(|index| document.words[index].kind != WordKind::Mark);
    (name.len() <= LONGEST && letters && !torn && !barred).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    fn check(text: &str, expected: Option<&str>) {
        let found = read(text, |document, spelling| {
            let found = (0..document.sentences.len()).find_map(|at| name_in(document, spelling, at));
            found.map(|name| document.place_of(name))
        });
        assert_eq!(found.map(|place| &text[place]), expected, "{text}");
    }

    #[test]
    fn definitions_name_the_company() {
        check(
            "Company (referred to as either \"the Company\" or \"We\") refers to Blue Heron Ltd, 4 Quay Road.",
            Some("Blue Heron Ltd"),
        );
        check("“Company” means fernwick.", Some("fernwick"));
        check("\"We\", \"us\" and \"our\" mean Marks & Heron, a shop in Fernwick.", Some("Marks & Heron"));
        check("Company means any firm that you work for.", None);
        check("Company means a firm that you work for.", None);
        check("We refer to Cookies below.", None);
        check("Personal data means names.", None);
    }

    #[test]
    fn builders_and_runners_are_the_company() {
        check("Blue Heron built the Birdsong app as a free app.", Some("Blue Heron"));
        check("Company Song has adopted this policy.", Some("Company Song"));
        check("We built the Birdsong app.", None);
        check(
            "This policy is for the Birdsong app, which was made by anna heron (called \"the Developer\" below).",
            Some("anna heron"),
        );
        check("The app was made by Fernwick (in Norway).", None);
        check(
            "This website is owned and operated by Société Générique S.A. and its sisters.",
            Some("Société Générique S."),
        );
        check("This SERVICE is provided by anna heron at no cost.", Some("anna heron"));
        check("This site is operated by us.", None);
        check("This site is hosted by Fernwick.", None);
        check("Mail is provided by Fernwick.", None);
        check("This site is operated by third parties in Norway.", None);
        check("This app is provided by Nature in Spring.", None);
        check("This app is provided by Raise the Sail.", Some("Raise the Sail"));
        check("This app is provided by Fernwick (a firm).", Some("Fernwick"));
    }

    #[test]
    fn speakers_name_themselves() {
        check("At N:0W Goals, we care.", Some("N:0W Goals"));
        check("We at Blue Heron value names.", Some("Blue Heron"));
        check("At times, we ask.", None);
        check("At any time you may ask us.", None);
        check("At our shop, we ask.", None);
        check("", None);
    }
}
