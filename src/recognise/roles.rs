//! Finds the sentences that name a company by its part: controller, host of its visitors, or subject of the policy.

use std::ops::Range;

use super::introductions::name_from;
use super::proper_names::{Role, has_capital, is, name_at, skip_suffixes};
use super::spelling::Spelling;
use crate::read::{Document, Sentence, opens_quote};

/// So many words of a sentence are looked at.
const REACH: usize = 24;

/// So many words may describe a company between its name and the bracket that says "we".
const DESCRIPTION: usize = 30;

/// The words of a name by whose part in the sentence it is known that its owner speaks. A sentence in the `beginning`
/// of a text may greet its visitors, and say whose policy it is.
pub fn name_in(document: &Document, spelling: &Spelling, sentence: &Sentence, beginning: bool) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    controller(document, spelling, words.clone())
        .or_else(|| bracketed(document, spelling, words.clone()))
        .or_else(|| host(document, spelling, words.clone()).filter(|_| beginning))
        .or_else(|| subject(document, spelling, words.clone()).filter(|_| beginning))
}

/// "Controller: Fernwick Ltd", "The data controller is Fernwick Ltd", "Fernwick Ltd is the controller of …".
fn controller(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let role = words.clone().take(REACH).find(|&index| spelling.word(index) == "controller")?;
    let is_verb = |index: &usize| matches!(spelling.word(*index), "is" | "are" | ":");
    let within = |range: Range<usize>| range.start.max(words.start)..range.end.min(words.end);
    if let Some(verb) = within(role..role + REACH / 2).find(is_verb)
        && let Some(name) = proper(document, spelling, verb + 1..words.end)
    {
        return Some(name);
    }
    let verb = within(role.saturating_sub(4)..role).find(is_verb)?;
    let name = proper(document, spelling, words.start..verb)?;
    (skip_suffixes(spelling, name.end, words.end) >= verb).then_some(name)
}

/// `fernwick ("we", "us")`, `Fernwick Ltd, a company of Norway ("we")`, `We, the Fernwick Inn, …`.
fn bracketed(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    if spelling.word(words.start) == "we" && spelling.word(words.start + 1) == "," {
        let start = words.start + 2 + usize::from(spelling.word(words.start + 2) == "the");
        return proper(document, spelling, start..words.end);
    }
    let open = words.clone().take(DESCRIPTION).find(|&index| spelling.word(index) == "(")?;
    let inside = (open + 1..words.end).take(REACH).take_while(|&index| spelling.word(index) != ")");
    let speaks = |index: usize| {
        matches!(spelling.word(index), "we" | "us" | "our" | "company" | "controller" | "operator" | "provider")
            && opens_quote(spelling.word(index - 1))
    };
    if !inside.clone().any(speaks) {
        return None;
    }
    let name = name_from(document, spelling, words.start..open)?;
    let small = !has_capital(document, name.start);
    let bare = name.end == open && name.len() == 1 && small && !is(spelling.word(name.start), Role::Common);
    let after = skip_suffixes(spelling, name.end, words.end);
    let described = spelling.word(after) == ","
        && matches!(spelling.word(after + 1), "a" | "an" | "located" | "registered" | "with" | "whose" | "having");
    let registered = proper(document, spelling, words.start..words.end).filter(|_| after == open || described);
    if bare { Some(name) } else { registered }
}

/// "Welcome to Fernwick", "Thank you for visiting Fernwick", "Your privacy is important to Fernwick".
fn host(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    const GREETINGS: &[&[&str]] = &[
        &["welcome", "to"],
        &["for", "visiting"],
        &["for", "choosing"],
        &["for", "using"],
        &["important", "to"],
        &["sign", "up", "for"],
        &["job", "with"],
    ];
    words.clone().take(REACH).find_map(|index| {
        let greeting = GREETINGS.iter().find(|greeting| spelling.begins(index, greeting))?;
        proper(document, spelling, index + greeting.len()..words.end)
    })
}

/// "This policy tells how Fernwick and its affiliates collect …".
fn subject(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let how = words.clone().take(REACH).find(|&index| matches!(spelling.word(index), "how" | "which"))?;
    let name = proper(document, spelling, how + 1..words.end)?;
    let after = skip_suffixes(spelling, name.end, words.end);
    let goes_on = spelling.word(after) == "(" || spelling.word(after) == "and" && spelling.word(after + 1) == "its";
    (is(spelling.word(after), Role::Verb) || goes_on).then_some(name)
}

/// The proper name that begins a range.
fn proper(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let length = name_at(document, spelling, words.clone());
    (length > 0).then_some(words.start..words.start + length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    #[test]
    fn companies_are_known_by_their_part() {
        let check = |text: &str, expected: Option<&str>| {
            let source = Source { text: text.to_owned(), ..Source::default() };
            let document = Document::read(&source);
            let spelling = spelling::of(&document);
            let found = name_in(&document, &spelling, &document.sentences[0], true);
            let place =
                |name: Range<usize>| document.words[name.start].place().start..document.words[name.end - 1].place().end;
            assert_eq!(found.map(|name| &text[place(name)]), expected, "{text}");
        };
        check("Controller: Blue Heron GmbH, 3 Quay Road.", Some("Blue Heron"));
        check("The controller of your data is Fern & Moss Ltd.", Some("Fern & Moss"));
        check("Fernwick Ltd is the controller of your data.", Some("Fernwick"));
        check("The controller is responsible for this.", None);
        check("You may ask the controller.", None);
        check("fernly (\"we\", \"us\") sells tea.", Some("fernly"));
        check("This site (\"we\") sells tea.", None);
        check("Fernwick Ltd, a company of Norway (\"we\"), sells tea.", Some("Fernwick"));
        check("Fernwick AS (the “Company”) sells tea.", Some("Fernwick"));
        check("We, the Fernwick Inn, sell tea.", Some("Fernwick Inn"));
        check("Welcome to Fernwick.", Some("Fernwick"));
        check("Welcome to our shop.", None);
        check("Thank you for choosing Fernwick.", Some("Fernwick"));
        check("This notice tells how Fernwick and its sisters use names.", Some("Fernwick"));
        check("This notice tells how Names are used.", None);
    }
}
