//! Finds the word by which a policy means its company besides the name: `Fernwick Ltd (hereafter "the Provider")`.

use std::ops::Range;

use super::introductions::BEGINNING;
use super::spelling::Spelling;
use crate::read::{Document, opens_quote};

/// So many words of a bracket may stand before what is called: "hereinafter referred to as the".
const BEFORE: usize = 8;

/// The parts in which a company speaks. One of many, "a processor", is somebody else.
const PARTS: &[&[&str]] = &[
    &["service", "provider"],
    &["provider"],
    &["app", "developer"],
    &["developer"],
    &["app", "publisher"],
    &["publisher"],
    &["operator"],
    &["website", "operator"],
    &["site", "operator"],
    &["owner"],
    &["site", "owner"],
    &["controller"],
    &["data", "controller"],
    &["organization"],
    &["organisation"],
    &["association"],
    &["foundation"],
    &["institution"],
    &["agency"],
    &["bank"],
    &["university"],
    &["school"],
    &["store"],
    &["shop"],
    &["seller"],
    &["studio"],
    &["group"],
    &["firm"],
];

/// The place of the part that the company gives itself in the beginning of its policy.
pub fn of(document: &Document, spelling: &Spelling) -> Option<Range<usize>> {
    let beginning = document.sentences.iter().take(BEGINNING);
    beginning.map(|sentence| sentence.words.clone()).find_map(|words| {
        let part = words.clone().find_map(|index| in_bracket(spelling, index..words.end))?;
        let capitals = part.clone().all(|index| spelling.has_capital(index));
        capitals.then(|| document.place_of(part))
    })
}

/// The words in quotation marks of a bracket that begins a range, where they name a part.
pub fn in_bracket(spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let open = matches!(spelling.word(words.start), "(" | "[").then_some(words.start + 1)?;
    let quote = (open..words.end).take(BEFORE).find(|&index| opens_quote(spelling.word(index)))?;
    let start = quote + 1 + usize::from(spelling.word(quote + 1) == "the");
    let part = PARTS.iter().find(|part| spelling.begins(start, part) && closes(spelling.word(start + part.len())))?;
    Some(start..start + part.len())
}

/// Whether words name a part, and nothing else.
pub fn is_part(spelling: &Spelling, words: Range<usize>) -> bool {
    PARTS.iter().any(|part| part.len() == words.len() && spelling.begins(words.start, part))
}

fn closes(word: &str) -> bool {
    matches!(word, "\"" | "”" | "'" | "’" | "," | ".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    #[test]
    fn a_company_is_called_by_its_part() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(read(text, of).map(|place| &text[place]), expected, "{text}");
        };
        check("Made by Ada Fern (hereby referred to as \"Service Provider\").", Some("Service Provider"));
        check("Heron Savings Ltd (“the Bank”, “we”) keeps accounts.", Some("Bank"));
        check("Fern Games (the 'Developer') made it.", Some("Developer"));
        check("We share it with firms that work for us (\"Service Providers\").", None);
        check("The app (hereafter \"the Application\") is free.", None);
        check("A bank (the \"bank\") may see it.", None);
        check("The Service Provider keeps it.", None);
        check("", None);
    }
}
