//! Finds telephone numbers in a text, as they are written in groups of digits.
//!
//! By hand, because one number is all that a library of regular expressions would be carried for: a fifth of the
//! module that a browser loads.

use std::ops::Range;

/// The fewest digits of a telephone number; sections of laws and numbers of houses have fewer.
const DIGITS: usize = 9;

/// The most and the fewest groups between the first digits and the last one.
const GROUPS: (usize, usize) = (4, 2);

/// Every number, from left to right.
pub fn find(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut from = 0;
    let next = move || {
        let found = (from..bytes.len()).find_map(|start| Some(start..end(bytes, start)?))?;
        from = found.end;
        Some(found)
    };
    std::iter::from_fn(next).filter(|number| is_long(&bytes[number.clone()]))
}

/// Whether it has the digits of a number that can be called.
fn is_long(number: &[u8]) -> bool {
    number.iter().filter(|byte| byte.is_ascii_digit()).count() >= DIGITS
}

/// Where a number that begins here ends: the country's or the first digits, then groups of them, and a last digit.
fn end(text: &[u8], start: usize) -> Option<usize> {
    let at = skip(text, skip(text, start, b"+"), b"(");
    (1..=4).rev().find_map(|count| {
        let at = skip(text, digits(text, at, count)?, b")");
        groups(text, trunk(text, at), 0)
    })
}

/// Behind the zero that is dialled only within the country, where one is: "+44 (0) 20".
fn trunk(text: &[u8], at: usize) -> usize {
    let zero = skip(text, at, b" ");
    if text[zero..].starts_with(b"(0)") { zero + 3 } else { at }
}

/// Behind as many groups as there are, and the digit after them; a group takes all the digits that leave enough for the
/// rest.
fn groups(text: &[u8], at: usize, count: usize) -> Option<usize> {
    let (most, fewest) = GROUPS;
    let opening = skip(text, skip(text, at, b" .-/"), b"(");
    let another = |size| groups(text, skip(text, digits(text, opening, size)?, b")"), count + 1);
    let longer = if count < most { (2..=4).rev().find_map(another) } else { None };
    longer.or_else(|| if count < fewest { None } else { digits(text, at, 1) })
}

/// Behind so many digits.
fn digits(text: &[u8], at: usize, count: usize) -> Option<usize> {
    let end = at + count;
    text.get(at..end)?.iter().all(u8::is_ascii_digit).then_some(end)
}

/// Behind one of these, where one stands.
fn skip(text: &[u8], at: usize, marks: &[u8]) -> usize {
    at + usize::from(text.get(at).is_some_and(|byte| marks.contains(byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(find(text).map(|number| &text[number]).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn telephone_numbers_are_found_whole() {
        check("Call +49 30 1234 5678 now", &["+49 30 1234 5678"]);
        check("call (555) 010-1234.", &["(555) 010-1234"]);
        check("Call us toll free at 1-800-555-0199", &["1-800-555-0199"]);
        check("phone: +44 (0) 20 7946 0000", &["+44 (0) 20 7946 0000"]);
        check("Call 555.010.1234, or from abroad +1 (555) 010/1234.", &["555.010.1234", "+1 (555) 010/1234"]);
        check("Ring 08005550199 – free of charge", &["08005550199"]);
    }

    #[test]
    fn other_numbers_are_none() {
        check("We call back within 30 days, or 48 hours", &[]);
        check("Sections 12-3456 and 7", &[]);
        check("+ ( (0) 1 22 333", &[]);
        check("", &[]);
    }
}
