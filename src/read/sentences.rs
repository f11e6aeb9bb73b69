//! Cuts a block into sentences.

use std::ops::Range;

use super::words::is_blank;

/// Abbreviations whose full stop does not end a sentence, in lower case and without it.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "eg", "ie", "cf", "vs", "no", "art", "arts", "sec", "para", "incl", "approx", "mr", "mrs", "ms",
    "dr", "st", "ave", "u.s", "u.k", "e.u", "p.o", "viz", "fig", "esp", "dept", "ext", "tel",
];

/// Abbreviations that may end a sentence; they do where the next word looks like a beginning.
const ENDING_ABBREVIATIONS: &[&str] =
    &["inc", "ltd", "co", "corp", "llc", "etc", "gmbh", "plc", "s.a", "b.v", "a.m", "p.m"];

const BEGINNINGS: &[&str] = &[
    "we", "you", "the", "this", "if", "our", "in", "for", "to", "when", "it", "these", "all", "by", "please", "your",
    "any", "however", "some", "such", "as", "at", "with", "under", "they",
];

/// A sentence longer than this, in words, is cut at its semicolons, so that no clause is read with a stranger's.
const LONG: usize = 90;

/// Where nothing else gives a place to cut, a sentence ends after this many words.
const LONGEST: usize = 180;

/// So many characters after a mark are looked at for what goes on; nothing but marks so far is an end.
const FAR: usize = 100;

/// The places of the sentences in `text[place]`, without blanks and dressing at their ends.
pub fn cut(text: &str, place: Range<usize>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let part = &text[place.clone()];
    let mut start = 0;
    for (at, c) in part.char_indices() {
        if matches!(c, '.' | '!' | '?' | '。' | '…') && at >= start && ends(part, start, at, c) {
            let end = at + c.len_utf8();
            let end = end + part[end..].find(|c: char| !"\"'”’)]*_".contains(c)).unwrap_or(part.len() - end);
            push(text, place.start + start..place.start + end, &mut sentences);
            start = end;
        }
    }
    push(text, place.start + start..place.end, &mut sentences);
    sentences
}

/// Whether the mark at `at` ends the sentence that began at `start`.
fn ends(part: &str, start: usize, at: usize, mark: char) -> bool {
    let after = &part[at + mark.len_utf8()..];
    let after = after.trim_start_matches(['"', '\'', '”', '’', ')', ']', '*', '_']);
    if !after.is_empty() && !after.starts_with(is_blank) {
        return mark == '。';
    }
    let mut next = after.trim_start_matches(is_blank).chars().take(FAR);
    let Some(first) = next.find(|c| c.is_alphanumeric() || matches!(c, '(' | '.' | ',' | ';')) else { return true };
    if mark != '.' {
        return !first.is_lowercase();
    }
    if first.is_lowercase() || matches!(first, '.' | ',' | ';') {
        return false;
    }
    let word =
        part[start..at].rsplit(|c: char| is_blank(c) || matches!(c, '(' | '/')).next().unwrap_or("").to_lowercase();
    if ABBREVIATIONS.contains(&word.as_str()) {
        return false;
    }
    // An initial, as in "John F. Smith", or the number of a list item, as in "1. We".
    let initial = word.chars().count() == 1 && word != "i" && first.is_uppercase();
    let numeral = word.bytes().all(|b| b.is_ascii_digit()) && word.len() <= 2 && part[start..at].trim() == word;
    if initial || numeral {
        return false;
    }
    if ENDING_ABBREVIATIONS.contains(&word.as_str()) {
        return begins_sentence(after);
    }
    true
}

/// Whether a text begins with a word that mostly begins a sentence, as "We" or "BY" does.
pub fn begins_sentence(text: &str) -> bool {
    let text = text.trim_start_matches(is_blank);
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    word.starts_with(char::is_uppercase) && BEGINNINGS.contains(&word.to_lowercase().as_str())
}

/// Adds a sentence, cut where it is too long to be one.
fn push(text: &str, place: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let mut start = place.start;
    let mut words = 0;
    let mut in_word = false;
    for (at, c) in text[place.clone()].char_indices() {
        let at = place.start + at;
        if is_blank(c) {
            in_word = false;
        } else if !in_word {
            in_word = true;
            words += 1;
        }
        if (words >= LONG && c == ';') || (words >= LONGEST && is_blank(c)) {
            add(text, start..at + c.len_utf8(), sentences);
            start = at + c.len_utf8();
            words = 0;
            in_word = false;
        }
    }
    add(text, start..place.end, sentences);
}

fn add(text: &str, place: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let dressing = |c: char| is_blank(c) || matches!(c, '*' | '_');
    let part = &text[place.clone()];
    let start = place.start + (part.len() - part.trim_start_matches(dressing).len());
    let end = start + text[start..place.end].trim_end_matches(dressing).len();
    if text[start..end].contains(char::is_alphanumeric) {
        sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let sentences: Vec<&str> = cut(text, 0..text.len()).into_iter().map(|place| &text[place]).collect();
        assert_eq!(sentences, expected);
    }

    #[test]
    fn cuts_at_ends_only() {
        check("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"]);
        check("We use mail (e.g. Gmail). It costs 3.50 euro.", &["We use mail (e.g. Gmail).", "It costs 3.50 euro."]);
        check("Acme Inc. sells. Acme Inc. We sell.", &["Acme Inc. sells.", "Acme Inc.", "We sell."]);
        check("Names, addresses, etc. We keep them.", &["Names, addresses, etc.", "We keep them."]);
        check("See example.org. Then go.", &["See example.org.", "Then go."]);
        check("He said “Stop.” Then he left.", &["He said “Stop.”", "Then he left."]);
        check("In the U.S. Virgin Islands. Next.", &["In the U.S. Virgin Islands.", "Next."]);
        check("1. We collect names.", &["1. We collect names."]);
        check("**Bold.** _Soft_", &["Bold.", "Soft"]);
        check("...", &[]);
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        let words = "word ".repeat(1000);
        let longest = cut(&words, 0..words.len()).iter().map(|place| words[place.clone()].split(' ').count()).max();
        assert_eq!(longest, Some(LONGEST));
    }
}
