//! Finds addresses in a text: those of houses by their postal code, those of pages by how they begin.

use std::ops::Range;

/// So many words at most stand before a postal code: a name, a building, a street and a town.
const BEFORE: usize = 24;

/// So few words make an address: a street with its number, a town, a code.
const FEWEST: usize = 4;

/// No part of a postal code has more letters, digits and hyphens.
const CODE: usize = 7;

/// Words in small letters that stand in addresses.
const SMALL: &[&str] =
    &["of", "and", "the", "de", "la", "le", "du", "des", "van", "von", "der", "den", "di", "da", "do", "floor", "c/o"];

/// Countries that follow a postal code, by their first word and what may follow it.
const COUNTRIES: &[&str] = &[
    "USA",
    "U.S.A",
    "US",
    "UK",
    "United States of America",
    "United Kingdom",
    "Republic of Ireland",
    "Ireland",
    "Germany",
    "France",
    "The Netherlands",
    "Netherlands",
    "Switzerland",
    "Sweden",
    "Norway",
    "Denmark",
    "Finland",
    "Spain",
    "Italy",
    "Austria",
    "Belgium",
    "Canada",
    "Australia",
    "Singapore",
    "India",
    "England",
    "Scotland",
    "Wales",
    "Luxembourg",
    "Poland",
    "Portugal",
    "New Zealand",
];

/// The letters of the states and territories before a postal code of the United States.
const STATES: &str = "AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ \
                      NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY";

/// A word between blanks, without the marks around it.
struct Part<'t> {
    place: Range<usize>,
    letters: &'t str,
    /// What ends behind it: a colon ends what leads in, a full stop a sentence.
    mark: Option<char>,
}

/// The places of postal addresses: from the name or the street to the postal code and the country.
pub fn postal(text: &str) -> Vec<Range<usize>> {
    // Most blocks hold no number as long as a postal code.
    if text.bytes().filter(u8::is_ascii_digit).count() < 3 {
        return Vec::new();
    }
    let parts = parts(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for code in 0..parts.len() {
        let Some(length) = postal_code(&parts, code) else { continue };
        let first = (code.saturating_sub(BEFORE)..code).rev().take_while(|&at| is_of_address(&parts[at])).last();
        // A small word may stand within an address and not at its head.
        let Some(first) = first.and_then(|first| (first..code).find(|&at| !SMALL.contains(&parts[at].letters))) else {
            continue;
        };
        let last = country_end(&parts, code + length);
        let place = parts[first].place.start..parts[last - 1].place.end;
        let street = parts[first..code]
            .iter()
            .any(|part| part.letters.bytes().any(|b| b.is_ascii_digit()) || part.letters == "Box");
        let after_last = found.last().is_none_or(|before| before.end <= place.start);
        if street && last - first >= FEWEST && after_last {
            found.push(place);
        }
    }
    found
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for word in text.split_whitespace() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
        if letters.is_empty() {
            continue;
        }
        let inner = start + (letters.as_ptr() as usize - word.as_ptr() as usize);
        let mark =
            word[inner - start + letters.len()..].chars().find(|c| matches!(c, ',' | '.' | ':' | ';' | '?' | '!'));
        parts.push(Part { place: inner..inner + letters.len(), letters, mark });
    }
    parts
}

/// How many words a postal code takes that begins here: "CA 94103", "SW1A 1AA", "K1A 0B1", "10115 Berlin".
fn postal_code(parts: &[Part], at: usize) -> Option<usize> {
    let word = |at: usize| parts.get(at).map_or("", |part| part.letters);
    if !may_open_code(word(at)) {
        return None;
    }
    let shape_of = |at: usize| shape(word(at));
    let (first, second) = (shape_of(at), shape_of(at + 1));
    let (first, second) = (first.as_str(), second.as_str());
    let state = || STATES.split(' ').any(|state| state == word(at));
    let states = first == "AA" && matches!(second, "99999" | "99999-9999") && state();
    let british = matches!(first, "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A") && second == "9AA";
    let canadian = first == "A9A" && second == "9A9";
    let irish =
        first == "A99" && second.len() == 4 && second.bytes().all(|b| matches!(b, b'A' | b'9')) && second != "9999";
    // "2018 The" is the year of a sentence; on the continent the code stands before the town, behind a comma.
    let behind_street = at > 0 && parts[at - 1].mark == Some(',') && !is_year(word(at));
    let dutch = first == "9999" && second == "AA";
    let german = matches!(first, "9999" | "99999" | "A-99999" | "A-9999" | "AA-9999") && second.starts_with("Aa");
    match () {
        _ if states || british || canadian || irish => Some(2),
        _ if dutch && behind_street => Some(if shape_of(at + 2).starts_with("Aa") { 3 } else { 2 }),
        _ if german && behind_street => Some(2),
        _ => None,
    }
}

/// What most words are not, told before their shape is written down.
fn may_open_code(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && word.chars().nth(CODE).is_none()
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// A word with "A" for each capital, "a" for each other letter and "9" for each digit.
fn shape(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            _ if c.is_uppercase() => 'A',
            _ if c.is_alphabetic() => 'a',
            _ if c.is_ascii_digit() => '9',
            _ => c,
        })
        .collect()
}

/// Whether a word may stand within an address: a name, a number, a small word between them.
fn is_of_address(part: &Part) -> bool {
    let begins = part.letters.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    // "Ltd." and "St." are cut short; a longer word with a full stop ends a sentence.
    let ends = match part.mark {
        Some(':' | ';' | '?' | '!') => true,
        Some('.') => part.letters.len() > 5,
        _ => false,
    };
    (begins || SMALL.contains(&part.letters)) && !ends
}

/// Where the country ends that follows a postal code, or the code where none follows.
fn country_end(parts: &[Part], code_end: usize) -> usize {
    if parts[code_end - 1].mark == Some('.') {
        return code_end;
    }
    let follows = |country: &str| {
        let mut words = country.split(' ').enumerate();
        words.all(|(index, word)| parts.get(code_end + index).is_some_and(|part| part.letters == word))
    };
    // "United States" stands there without "of America" too.
    let states = (follows("United States") && !follows("United States of")).then_some(2);
    let known = COUNTRIES.iter().find(|country| follows(country)).map(|country| country.split(' ').count());
    code_end + known.or(states).unwrap_or(0)
}

/// The places of the addresses of pages: targets of links and what is written out. Those within the page itself are none.
pub fn pages(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_page(&text[at..]).map(|start| at + start) {
        let rest = &text[start..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '"' | '<' | '|'));
        let address =
            rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'']);
        found.push(start..start + address.len());
        at = start + address.len().max(1);
    }
    found
}

fn next_page(text: &str) -> Option<usize> {
    ["https://", "http://", "www."].iter().filter_map(|opening| text.find(opening)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_postal(text: &str, expected: &[&str]) {
        let found: Vec<&str> = postal(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn postal_addresses_are_found_whole() {
        check_postal(
            "Write to us at Fernglade Ltd, 12 Mill Lane, Leeds LS1 4AB, United Kingdom.",
            &["Fernglade Ltd, 12 Mill Lane, Leeds LS1 4AB, United Kingdom"],
        );
        check_postal(
            "By mail:\nFernglade Inc.\n100 Oak Street, Suite 5\nReno, NV 89501\nUSA",
            &["Fernglade Inc.\n100 Oak Street, Suite 5\nReno, NV 89501\nUSA"],
        );
        check_postal(
            "Our address is Fernglade GmbH, Lindenweg 4, 10115 Berlin, Germany, and our phone",
            &["Fernglade GmbH, Lindenweg 4, 10115 Berlin, Germany"],
        );
        check_postal(
            "Fernglade B.V., Keizersgracht 9, 1015 AB Amsterdam",
            &["Fernglade B.V., Keizersgracht 9, 1015 AB Amsterdam"],
        );
        check_postal("P.O. Box 70, Ottawa, ON K1A 0B1, Canada", &["P.O. Box 70, Ottawa, ON K1A 0B1, Canada"]);
    }

    #[test]
    fn numbers_and_codes_that_are_no_address_are_left_alone() {
        check_postal("Last updated 12 March 2018 The policy of 2018 Applies", &[]);
        check_postal("Section 5 of the Act of 1998 (AB 12345) protects you.", &[]);
        check_postal("We keep 90 days of logs, and 10000 Users have seen them.", &[]);
        check_postal("California residents: see CA 12345 for the form.", &[]);
        check_postal(
            "Fernglade Ltd, 12 Mill Lane, Leeds LS1 4AB Telephone: 01632 960000",
            &["Fernglade Ltd, 12 Mill Lane, Leeds LS1 4AB"],
        );
    }

    #[test]
    fn addresses_of_pages_are_found() {
        let found = |text: &str| pages(text).into_iter().map(|place| text[place].to_string()).collect::<Vec<_>>();
        assert_eq!(
            found("see [our page](https://fern.example/opt-out), or www.fern.example/x."),
            ["https://fern.example/opt-out", "www.fern.example/x"]
        );
        assert_eq!(found("see [above](#rights) and http://fern.example"), ["http://fern.example"]);
        assert_eq!(found("no address"), [""; 0]);
    }
}
