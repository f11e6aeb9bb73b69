//! Gathers whom to turn to: mail addresses, telephone numbers and postal addresses, with whose they are.

use std::sync::LazyLock;

use regex::Regex;

use super::{Sentence, Values, addresses};
use crate::lexicon::{ConceptSet, Lexicon};
use crate::read::{Document, WordKind};
use crate::report::FactKind;

/// The fewest digits of a telephone number.
const PHONE_DIGITS: usize = 7;

/// The families of concepts that tell whose an address is.
pub struct Families {
    phone: ConceptSet,
    roles: [(ConceptSet, &'static str); 2],
}

impl Families {
    pub fn new(lexicon: &Lexicon) -> Self {
        Families {
            phone: lexicon.families(&["phone"]),
            roles: [
                (lexicon.families(&["privacy-officer"]), "data protection officer"),
                (lexicon.families(&["regulator"]), "authority"),
            ],
        }
    }
}

/// Mail addresses, and telephone numbers where a sentence speaks of calling.
pub fn gather(families: &Families, sentence: &Sentence, values: &mut Values) {
    let Sentence { document, reading, index, .. } = sentence;
    let role = families.roles.iter().find(|(family, _)| reading.tagged.concepts.meets(family));
    let role = role.map(|(_, role)| role.to_string());
    let words = &document.sentences[*index];
    for word in document.words_of(words) {
        if word.kind == WordKind::Mail {
            values.add(document, FactKind::Contact, word.place(), role.clone());
        }
    }
    // Compiling the expression is dear where the engine has just woken, so it is asked for only where it can match.
    let text = &document.text[words.place.clone()];
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if reading.tagged.concepts.meets(&families.phone) && digits >= PHONE_DIGITS {
        for number in phone_number().find_iter(text) {
            let start = words.place.start + number.start();
            values.add(document, FactKind::Contact, start..start + number.len(), role.clone());
        }
    }
}

/// Postal addresses, which stand on lines of their own as often as in a sentence.
pub fn gather_postal(document: &Document, values: &mut Values) {
    for block in &document.blocks {
        for place in addresses::postal(&document.text[block.place.clone()]) {
            let place = block.place.start + place.start..block.place.start + place.end;
            let value = document.text[place.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            values.add_value(FactKind::Contact, value, place, Some("postal address".to_string()), None);
        }
    }
}

/// A number as telephones have it: seven digits at least, in groups, perhaps with the country's.
fn phone_number() -> &'static Regex {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\+?\(?[0-9]{1,4}\)?([ .\-/]?\(?[0-9]{2,4}\)?){2,4}[0-9]")
            .expect("a regular expression that is tested")
    });
    &NUMBER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_found_whole() {
        let found = |text: &str| phone_number().find(text).map(|number| number.as_str().to_string());
        assert_eq!(found("Call +49 30 1234 5678 now").as_deref(), Some("+49 30 1234 5678"));
        assert_eq!(found("call (555) 010-1234.").as_deref(), Some("(555) 010-1234"));
        assert_eq!(found("Call us toll free at 1-800-555-0199").as_deref(), Some("1-800-555-0199"));
        assert_eq!(found("We call back within 30 days, or 48 hours"), None);
    }
}
