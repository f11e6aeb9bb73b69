//! Finds the sentences that name a company by its part: controller, host of its visitors, or subject of the policy.

use std::ops::Range;

use super::called::is_part;
use super::introductions::{SITES, name_from};
use super::mentions::is_registered;
use super::proper_names::{LONGEST, Role, is, name_at, skip_suffixes, without_genitive};
use super::spelling::Spelling;
use crate::read::{Document, Sentence, WordKind, opens_quote};

/// So many words of a sentence are looked at.
const REACH: usize = 24;

/// So many words may describe a company between its name and the bracket that says "we".
const DESCRIPTION: usize = 30;

type Find = fn(&Document, &Spelling, Range<usize>) -> Option<Range<usize>>;

/// The words of a name by whose part in the sentence it is known that its owner speaks. A sentence in the `beginning`
/// of a text may greet its visitors, too.
pub fn name_in(document: &Document, spelling: &Spelling, sentence: &Sentence, beginning: bool) -> Option<Range<usize>> {
    const ANYWHERE: [Find; 4] = [controller, bracketed, beside_we, itself];
    const BEGINNING: [Find; 3] = [visited, operator, subject];
    let finds = ANYWHERE.iter().chain(BEGINNING.iter().filter(|_| beginning));
    finds.into_iter().find_map(|find| find(document, spelling, sentence.words.clone()))
}

/// The words of the name of a host: of whoever says in the beginning of a text whose policy it is, and to whom privacy
/// matters. Nobody says so of another.
pub fn host_in(document: &Document, spelling: &Spelling, sentence: &Sentence) -> Option<Range<usize>> {
    const FINDS: [Find; 4] = [devoted, host, owner, declared];
    FINDS.iter().find_map(|find| find(document, spelling, sentence.words.clone()))
}

/// "Controller: Fernwick Ltd", "The data controller is Fernwick Ltd", "Fernwick Ltd is the controller of …",
/// "Responsible for the processing is Fernwick Ltd".
fn controller(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let role = words.clone().take(REACH).find(|&index| is_controller(spelling, index))?;
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

/// Whether a word says who decides on the data; who is responsible for its protection is an officer.
fn is_controller(spelling: &Spelling, index: usize) -> bool {
    const FOR: [&[&str]; 4] =
        [&["processing"], &["data", "processing"], &["the", "processing"], &["the", "data", "processing"]];
    match spelling.word(index) {
        "controller" => true,
        "responsible" => {
            let next = spelling.word(index + 1);
            matches!(next, "party" | "body" | "entity")
                || next == "for" && FOR.iter().any(|matter| spelling.begins(index + 2, matter))
        }
        _ => false,
    }
}

/// `fernwick ("we", "us")`, `Fernwick Ltd, a company of Norway ("we")`, `We, the Fernwick Inn, …`.
fn bracketed(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    if spelling.word(words.start) == "we" && spelling.word(words.start + 1) == "," {
        let start = words.start + 2 + usize::from(spelling.word(words.start + 2) == "the");
        let name = proper(document, spelling, start..words.end)?;
        // "We, the Makers" are many, and have another name.
        return (name.len() > 1 || !spelling.word(name.start).ends_with('s')).then_some(name);
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
    let small = !spelling.has_capital(name.start);
    let bare = name.end == open && name.len() == 1 && small && !is(spelling.word(name.start), Role::Common);
    let after = skip_suffixes(spelling, name.end, words.end);
    let described = spelling.word(after) == ","
        && matches!(spelling.word(after + 1), "a" | "an" | "located" | "registered" | "with" | "whose" | "having");
    let registered = proper(document, spelling, words.start..words.end).filter(|_| after == open || described);
    if bare { Some(name) } else { registered }
}

/// `… and its sisters (collectively "fernly", "we", or "us")`: what is quoted beside "we" is its name, however it is written.
fn beside_we(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let open = words.clone().find(|&index| {
        spelling.word(index) == "(" && (index..words.end).take(REACH).any(|quote| quotes_speaker(spelling, quote))
    })?;
    let end = (open..words.end).take(REACH).find(|&index| spelling.word(index) == ")")?;
    let bracket = open + 1..end;
    if !bracket.clone().any(|index| quotes_speaker(spelling, index)) {
        return None;
    }
    // Straight quotation marks close as they open; those that open stand close to what they quote.
    let opens = |index: usize| {
        let [quote, next] = [index, index + 1].map(|index| document.words[index].place());
        let apart = document.text[quote.end..next.start].contains(char::is_whitespace);
        let behind = document.text[..quote.start].ends_with(|c: char| c.is_alphanumeric() || ",*_".contains(c));
        opens_quote(spelling.word(index)) && !apart && !behind
    };
    bracket.clone().filter(|&index| opens(index)).find_map(|quote| {
        let start = quote + 1 + usize::from(spelling.word(quote + 1) == "the");
        let is_name = |&index: &usize| {
            let word = spelling.word(index);
            document.words[index].kind == WordKind::Word && !is(word, Role::Common) && !is(word, Role::Suffix)
        };
        let name = start..start + (start..end).take(LONGEST).take_while(is_name).count();
        let known = is_part(spelling, name.clone()) || name.len() == 1 && SITES.contains(&spelling.word(name.start));
        let closed = matches!(spelling.word(name.end), "\"" | "”" | "," | "'" | "’");
        (!name.is_empty() && closed && !known && !is(spelling.word(start), Role::Verb)).then_some(name)
    })
}

/// Whether "we", "us" or "our" stands in quotation marks, which open at a word.
fn quotes_speaker(spelling: &Spelling, quote: usize) -> bool {
    opens_quote(spelling.word(quote)) && matches!(spelling.word(quote + 1), "we" | "us" | "our")
}

/// "We are Fernwick Ltd."
fn itself(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let we = (words.start..words.end).take(3).find(|&index| spelling.begins(index, &["we", "are"]))?;
    let name = proper(document, spelling, we + 2..words.end)?;
    is_registered(spelling, name.end, words.end).then_some(name)
}

/// "Fernwick values your privacy", `Fernwick Ltd ("The Fern") is committed to protecting the privacy of …`.
fn devoted(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    const DEVOTED: &[&str] =
        &["respects", "values", "committed", "recognizes", "recognises", "takes", "understands", "cares", "knows"];
    let start = words.start + usize::from(spelling.word(words.start) == "the");
    let name = proper(document, spelling, start..words.end)?;
    let after = skip_suffixes(spelling, name.end, words.end);
    let bracket = spelling.word(after) == "(";
    let closed = (after..words.end).take(LONGEST * 2).find(|&index| spelling.word(index) == ")");
    let after = if bracket { closed? + 1 } else { after };
    let is_devoted = (after..words.end).take(3).any(|index| DEVOTED.contains(&spelling.word(index)));
    (is_devoted && (after..words.end).take(REACH / 2).any(|index| spelling.word(index) == "privacy")).then_some(name)
}

/// "Welcome to Fernwick", "Your privacy is important to Fernwick".
fn host(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    behind(&[&["welcome", "to"], &["important", "to"], &["matters", "to"]], document, spelling, words)
}

/// "Thank you for visiting Fernwick", "by using Fernwick, you agree".
fn visited(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    const VISITS: &[&[&str]] = &[
        &["for", "visiting"],
        &["for", "choosing"],
        &["for", "using"],
        &["by", "using"],
        &["interest", "in"],
        &["sign", "up", "for"],
        &["job", "with"],
        &["us", "at"],
    ];
    behind(VISITS, document, spelling, words)
}

/// The proper name behind one of some phrases.
fn behind(phrases: &[&[&str]], document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    words.clone().take(REACH).find_map(|index| {
        let phrase = phrases.iter().find(|phrase| spelling.begins(index, phrase))?;
        let name = proper(document, spelling, index + phrase.len()..words.end)?;
        // Of "Merchant Center" the first word alone is no name.
        let goes_on = |end: usize| is(spelling.word(end), Role::Common) && spelling.has_capital(end);
        let last = spelling.word(name.end - 1);
        let torn = name.end < words.end && goes_on(name.end) && without_genitive(last) == last;
        (!torn).then_some(name)
    })
}

/// "Fernwick operates the fernwick.example website".
fn operator(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let name = proper(document, spelling, words.clone())?;
    let verb = skip_suffixes(spelling, name.end, words.end);
    let runs = matches!(spelling.word(verb), "operates" | "owns" | "runs")
        && matches!(spelling.word(verb + 1), "the" | "this" | "a" | "these");
    let is_site = |index: usize| SITES.contains(&spelling.word(index));
    (runs && (verb..words.end).take(LONGEST * 2).any(is_site)).then_some(name)
}

/// "This is the privacy policy of Fernwick".
fn owner(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let policy = policy_declared(spelling, words.clone())?;
    let of = Some(policy + 1).filter(|&of| matches!(spelling.word(of), "of" | "for"))?;
    let start = of + 1 + usize::from(spelling.word(of + 1) == "the");
    let name = proper(document, spelling, start..words.end)?;
    let after = skip_suffixes(spelling, name.end, words.end);
    // "The policy for Android users" is not Android's.
    let whole = after >= words.end || matches!(spelling.word(after), "." | "," | ";" | "(" | "and");
    (whole || is(spelling.word(after), Role::Verb)).then_some(name)
}

/// "This policy tells how Fernwick uses …", also where others are called so.
fn declared(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    policy_declared(spelling, words.clone())?;
    subject(document, spelling, words)
}

/// The word for the policy in a sentence by which it tells of itself: "this privacy [policy]".
fn policy_declared(spelling: &Spelling, words: Range<usize>) -> Option<usize> {
    let is_policy = |&index: &usize| matches!(spelling.word(index), "policy" | "notice" | "statement");
    (spelling.word(words.start) == "this").then(|| words.take(LONGEST).find(is_policy)).flatten()
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
    use crate::recognise::spelling::read;

    #[test]
    fn companies_are_known_by_their_part() {
        let check = |text: &str, expected: Option<&str>| {
            let found = read(text, |document, spelling| {
                let sentence = &document.sentences[0];
                let found = name_in(document, spelling, sentence, true);
                let found = found.or_else(|| host_in(document, spelling, sentence));
                found.map(|name| document.place_of(name))
            });
            assert_eq!(found.map(|place| &text[place]), expected, "{text}");
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
        check("Welcome to Fernwick’s Privacy Policy.", Some("Fernwick’s"));
        check("Thank you for choosing Fernwick.", Some("Fernwick"));
        check("This notice tells how Fernwick and its sisters use names.", Some("Fernwick"));
        check("This notice tells how Names are used.", None);
        check("It tells what Moss Ltd and its sisters (collectively “fernly,” “we” or “us”) do.", Some("fernly"));
        check("It is run from Norway (hereinafter referred to as “we” or “FERN”).", Some("FERN"));
        check("Moss is run from Norway (\"fernly\" or \"we\").", Some("fernly"));
        check("Moss is run from Norway (\"we\" or \"us\").", None);
        check("We, the Makers, sell tea.", None);
        check("It is run from Norway (the “Site”, “we” or “us”).", None);
        check("Our shops in Norway (“Norwegian Shops”) are ours.", None);
        check("We are Fernwick Ltd.", Some("Fernwick"));
        check("We are Norwegian.", None);
        check("Blue Heron values your privacy.", Some("Blue Heron"));
        check("Fern Company LLC (“The Fern Times”) is committed to protecting the privacy of all.", Some("Fern"));
        check("The Heron Trust (HTN) respects the privacy of its visitors.", Some("Heron Trust"));
        check("Norway respects trees.", None);
        check("Responsible party: Blue Heron GmbH, 3 Quay Road.", Some("Blue Heron"));
        check("Responsible for the data processing is Blue Heron GmbH.", Some("Blue Heron"));
        check("The person responsible for data protection is Ada Fern.", None);
        check("We are not responsible for others. Fernwick is one.", None);
        check("By using Fernwick, you agree.", Some("Fernwick"));
        check("By using our shop, you agree.", None);
        check("By using Fernwick Center, you agree.", None);
        check("Fernwick Ltd operates the fernwick.example website.", Some("Fernwick"));
        check("Fernwick operates as a bank.", None);
    }
}
