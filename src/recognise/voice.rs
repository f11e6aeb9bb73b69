//! Tells who acts in a text: whoever publishes it, its readers, or others of whom it only speaks.
//!
//! A policy tells what its own publisher does. Articles, laws, courses and generators of policies use the same words,
//! but tell what companies do in general, or what the reader should do.

use std::ops::Range;

use super::spelling::Spelling;
use super::word_lists::WordLists;
use crate::read::Notes;

/// What publishers do with data, in three forms: "we collect", "the app collects", "are collected".
static FORMS: WordLists<Form> = WordLists::new(&[
    (
        Form::Plain,
        "ask collect combine delete disclose encrypt erase gather give hold keep know log need obtain process protect \
         provide receive record release remove request retain see sell send share store take track transfer use",
    ),
    (
        Form::Third,
        "asks collects combines deletes discloses encrypts erases gathers gives holds keeps knows logs needs obtains \
         processes protects provides receives records releases removes requests retains sees sells sends shares stores \
         takes tracks transfers uses",
    ),
    (
        Form::Participle,
        "asked collected combined deleted destroyed disclosed encrypted erased gathered given held kept logged \
         obtained passed processed protected provided received recorded released removed requested retained saved sent \
         shared sold stored taken tracked transferred transmitted used",
    ),
    (Form::Elsewhere, "how what learn shall must should"),
]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Third,
    Participle,
    /// No form of an act, but a word that asks for something, or points to what is told elsewhere.
    Elsewhere,
}

/// The longest place to fill in, in bytes.
const LONGEST_PLACEHOLDER: usize = 60;

/// So many words after "we" what is done may stand, and so many before a participle its "is" or "are".
const AFTER_SPEAKER: usize = 7;
const BEFORE_PARTICIPLE: usize = 4;

/// Who acts in a text that does not speak of its publisher.
const OTHERS: &[&str] = &[
    "anybody",
    "anyone",
    "business",
    "businesses",
    "everybody",
    "everyone",
    "he",
    "it",
    "nobody",
    "she",
    "somebody",
    "someone",
    "that",
    "they",
    "this",
    "which",
    "who",
    "you",
];
const ANY: &[&str] = &["a", "an", "any", "each", "every"];

/// What stands between somebody and what he does.
const MODALS: &[&str] = &["can", "cannot", "does", "may", "might", "will"];

/// Whether a word may be the one who publishes the text: neither its reader, nor many, nor anybody.
fn is_one(word: &str) -> bool {
    let many = word.ends_with('s') && !word.ends_with("ss") && word.len() > 2;
    !many && !OTHERS.contains(&word)
}

/// What tells of each sentence who acts in it.
pub struct Voice<'s> {
    spelling: &'s Spelling<'s>,
    forms: Notes<Option<Form>>,
}

impl<'s> Voice<'s> {
    pub fn of(spelling: &'s Spelling) -> Self {
        Voice { spelling, forms: spelling.note(|word| FORMS.of(word)) }
    }

    /// Whether a sentence tells what its publisher does or does not do with something.
    pub fn is_telling(&self, sentence: Range<usize>) -> bool {
        let within = |index: usize| sentence.contains(&index);
        let word = |index: usize| if within(index) { self.spelling.word(index) } else { "" };
        let form = |index: usize| if within(index) { self.spelling.noted(&self.forms, index) } else { None };
        let any = |words: Range<usize>, list: &[&str]| words.clone().any(|index| list.contains(&word(index)));
        let elsewhere = |index: usize| form(index) == Some(Form::Elsewhere);
        if sentence.is_empty() || word(sentence.end - 1) == "?" || sentence.clone().any(elsewhere) {
            return false;
        }
        let before = |index: usize, reach: usize| sentence.start.max(index.saturating_sub(reach))..index;
        sentence.clone().any(|index| match (word(index), form(index)) {
            ("we" | "i" | "we'll" | "we've" | "i'll" | "i've", _) => (index + 1..=index + AFTER_SPEAKER)
                .any(|next| matches!(form(next), Some(Form::Plain | Form::Participle))),
            (_, Some(Form::Third)) => index > sentence.start && is_one(word(index - 1)) && !any(before(index, 3), ANY),
            (_, Some(Form::Plain)) => {
                let modal = before(index, 3).find(|&modal| MODALS.contains(&word(modal)));
                modal.is_some_and(|modal| {
                    modal > sentence.start && is_one(word(modal - 1)) && !any(before(modal, 3), ANY)
                })
            }
            (_, Some(Form::Participle)) => any(before(index, BEFORE_PARTICIPLE), &["is", "are", "be"]),
            _ => false,
        })
    }
}

/// Whose policies are meant.
const OWNERS: &[&str] = &["our", "us", "we", "these", "other", "and"];
const SOMEBODYS: &[&str] = &["a", "any", "each", "every", "free", "good", "his", "its", "no", "own", "their", "your"];

/// Whether the word at `index` names the privacy policies of others, or of nobody in particular.
pub fn names_policies_of_others(spelling: &Spelling, index: usize) -> bool {
    let before = |back: usize| index.checked_sub(back).map_or("", |index| spelling.word(index));
    let owners = || if before(1) == "privacy" { [before(2), before(3)] } else { [before(1), before(2)] };
    match spelling.word(index) {
        "policies" | "notices" => !owners().iter().any(|word| OWNERS.contains(word)),
        "policy" | "notice" => SOMEBODYS.contains(&owners()[0]),
        _ => false,
    }
}

/// Whether at `index` the reader is told what to do with data, or with duties: "you must disclose", "you collect".
pub fn instructs_reader(spelling: &Spelling, index: usize) -> bool {
    let next = || spelling.word(index + 1);
    // Readers of policies share and give data, too.
    let collects =
        || matches!(next(), "collect" | "disclose" | "gather" | "process" | "retain" | "sell" | "store" | "track");
    match spelling.word(index) {
        "you" => matches!(next(), "must" | "should") || collects(),
        "must" | "should" => collects(),
        _ => false,
    }
}

/// How often a text speaks of its own policy: "this notice", "our privacy policy".
pub fn count_own_mentions(spelling: &Spelling) -> usize {
    let is_policy = |index: usize| matches!(spelling.word(index), "policy" | "notice" | "statement");
    let is_own = |index: &usize| {
        matches!(spelling.word(*index), "this" | "our" | "my")
            && (is_policy(index + 1) || spelling.word(index + 1) == "privacy" && is_policy(index + 2))
    };
    (0..spelling.len()).filter(is_own).count()
}

/// How many places of a text are left for its reader to fill in: "[Company Name]". A link is none.
pub fn count_placeholders(text: &str) -> usize {
    let is_placeholder = |(at, _): &(usize, &str)| {
        let inside = &text.as_bytes()[at + 1..];
        let Some(end) = inside.iter().take(LONGEST_PLACEHOLDER).position(|byte| *byte == b']') else { return false };
        let is_link = matches!(inside.get(end + 1), Some(b'(' | b'['));
        let is_hidden_mail = inside.starts_with(b"email");
        inside[..end].contains(&b' ') && inside[0].is_ascii_alphabetic() && !is_link && !is_hidden_mail
    };
    text.match_indices('[').filter(is_placeholder).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    #[test]
    fn publishers_tell_what_they_do() {
        let check = |text: &str, expected: bool| {
            assert_eq!(read(text, |_, spelling| Voice::of(spelling).is_telling(0..spelling.len())), expected, "{text}");
        };
        check("We never ask for your age.", true);
        check("I do not store your letters.", true);
        check("Fernwick uses names to greet people.", true);
        check("The Company may disclose names to courts.", true);
        check("The app does not record sound.", true);
        check("Letters are not kept.", true);
        check("What we collect is told below.", false);
        check("Do we sell names?", false);
        check("You may delete your account.", false);
        check("A business that collects names pays a fee.", false);
        check("Many companies may share names.", false);
        check("The controller shall keep records.", false);
        check("Tea is good.", false);
        check("", false);
    }

    #[test]
    fn policies_of_others_are_told_from_its_own() {
        let count = |text: &str| {
            read(text, |_, spelling| {
                let others = (0..spelling.len()).filter(|&index| names_policies_of_others(spelling, index));
                (others.count(), count_own_mentions(spelling))
            })
        };
        assert_eq!(count("This policy and our privacy notice tell what we do."), (0, 2));
        assert_eq!(count("Write a privacy policy. Most privacy policies are long, and each policy differs."), (3, 0));
        assert_eq!(count("These policies and our policies hold."), (0, 0));
    }

    #[test]
    fn writers_of_policies_are_told_what_to_do() {
        let count = |text: &str| {
            read(text, |_, spelling| (0..spelling.len()).filter(|&index| instructs_reader(spelling, index)).count())
        };
        assert_eq!(count("You must say which names you collect, and should disclose the rest."), 3);
        assert_eq!(count("The names you give us and share with others. You may ask."), 0);
    }

    #[test]
    fn places_to_fill_in_are_counted() {
        let check = |text: &str, expected: usize| assert_eq!(count_placeholders(text), expected, "{text}");
        check("[Company Name] runs [Your Website].", 2);
        check("[our site](https://fern.example) [email protected] [1] [x] done [ ] [", 0);
    }
}
