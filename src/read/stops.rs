//! Tells the marks that end a sentence from those of abbreviations, numbers and names.

use super::words::is_blank;

/// Abbreviations whose full stop does not end a sentence, in lower case and without it.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "eg", "ie", "cf", "vs", "incl", "approx", "mr", "mrs", "ms", "dr", "prof", "hon", "messrs", "st",
    "ste", "ave", "blvd", "bldg", "rd", "p.o", "viz", "esp", "dept", "d.b.a", "a.k.a", "attn",
];

/// Abbreviations of what is numbered: their full stop ends no sentence before a number, as in "Sect. 3".
const NUMBERED: &[&str] = &[
    "no", "nos", "art", "arts", "sec", "sect", "sects", "para", "paras", "cl", "ch", "chap", "pp", "vol", "fig", "apt",
    "ext", "tel", "v", "ver", "rev", "abs", "s", "cap", "reg", "regs", "sched",
];

/// Abbreviations that may end a sentence; they do where the next word looks like a beginning.
const ENDING_ABBREVIATIONS: &[&str] = &[
    "inc", "ltd", "co", "corp", "llc", "l.l.c", "l.p", "etc", "gmbh", "plc", "pty", "pvt", "s.a", "s.l", "s.p.a",
    "s.r.l", "b.v", "n.v", "a.s", "a.m", "p.m", "u.s", "u.s.a", "u.k", "e.u", "seq", "al", "jr", "sr", "ph.d", "d.c",
];

/// Months that are cut short before their day: "Sept. 5".
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

const BEGINNINGS: &[&str] = &[
    "we", "you", "the", "this", "if", "our", "in", "for", "to", "when", "it", "these", "all", "by", "please", "your",
    "any", "however", "some", "such", "as", "at", "with", "under", "they",
];

/// Those of them that hardly go on with a sentence after an abbreviation.
const SMALL_BEGINNINGS: &[&str] = &["we", "you", "our", "your", "this", "please", "they"];

/// So many characters after a mark are looked at for what goes on; nothing but marks so far is an end.
const FAR: usize = 100;

/// Whether the mark at `at` ends the sentence that began at `start`.
pub fn ends(part: &str, start: usize, at: usize, mark: char) -> bool {
    let after = &part[closed(part, at + mark.len_utf8())..];
    if !after.is_empty() && !after.starts_with(is_blank) {
        // "…your data.We keep it": a blank is missing.
        let forgotten = mark == '.' && part[..at].ends_with(char::is_lowercase) && begins_sentence(after);
        return matches!(mark, '。' | '！' | '？') || forgotten;
    }
    let mut next = after.trim_start_matches(is_blank).chars().take(FAR);
    let Some(first) = next.find(|c| c.is_alphanumeric() || matches!(c, '(' | '.' | ',' | ';')) else { return true };
    if mark != '.' {
        // "Yahoo! Inc." is one name.
        let next: String = after.trim_start_matches(is_blank).chars().take_while(|c| c.is_alphabetic()).collect();
        return !first.is_lowercase() && !ENDING_ABBREVIATIONS.contains(&next.to_lowercase().as_str());
    }
    if matches!(first, '.' | ',' | ';') {
        return false;
    }
    let word =
        part[start..at].rsplit(|c: char| is_blank(c) || matches!(c, '(' | '/')).next().unwrap_or("").to_lowercase();
    let numbers = first.is_ascii_digit() && (MONTHS.contains(&word.as_str()) || NUMBERED.contains(&word.as_str()));
    if ABBREVIATIONS.contains(&word.as_str()) || numbers {
        return false;
    }
    if first.is_lowercase() {
        let is_cut_short = [ENDING_ABBREVIATIONS, MONTHS].iter().any(|list| list.contains(&word.as_str()));
        let is_plain = word.len() > 1 && word.chars().all(char::is_alphabetic);
        return is_plain && !is_cut_short && begins_small(after);
    }
    // An initial, as in "John F. Smith", or the number of a list item, as in "1. We".
    let label = part[start..at].trim().eq_ignore_ascii_case(&word);
    let initial = word.chars().count() == 1 && word != "i" && first.is_uppercase();
    let numeral = word.split('.').all(|part| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()));
    // "This is plan B. We like it." has no initial.
    if label && (initial || numeral) || initial && !begins_sentence(after) {
        return false;
    }
    if ENDING_ABBREVIATIONS.contains(&word.as_str()) {
        return begins_sentence(after);
    }
    true
}

/// The place after what closes a sentence beside its mark: quotation marks, brackets, dressing, and notes such as "[2]".
pub fn closed(part: &str, end: usize) -> usize {
    let is_closing = |c: char| "\"'”’)]*_¹²³".contains(c);
    let after = part[end..].trim_start_matches(is_closing);
    let note = after.strip_prefix('[').and_then(|note| {
        let rest = note.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.strip_prefix(']').filter(|_| rest.len() < note.len())
    });
    part.len() - note.unwrap_or(after).len()
}

/// Whether a text whose author writes no capitals begins a sentence: "we …", or an item such as "b) …".
fn begins_small(text: &str) -> bool {
    let text = text.trim_start_matches(is_blank);
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    SMALL_BEGINNINGS.contains(&word) || word.len() == 1 && rest.starts_with(')')
}

/// Whether a text begins with a word that mostly begins a sentence, as "We" or "BY" does.
pub fn begins_sentence(text: &str) -> bool {
    let text = text.trim_start_matches(is_blank);
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    word.starts_with(char::is_uppercase) && BEGINNINGS.contains(&word.to_lowercase().as_str())
}
