//! Cuts a block into sentences.

use std::ops::Range;

use super::words::is_blank;

/// Abbreviations whose full stop does not end a sentence, in lower case and without it.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "eg", "ie", "cf", "vs", "no", "nos", "art", "arts", "sec", "para", "paras", "cl", "ch", "pp", "vol",
    "incl", "approx", "mr", "mrs", "ms", "dr", "prof", "hon", "messrs", "st", "ste", "ave", "blvd", "bldg", "rd",
    "apt", "p.o", "viz", "fig", "esp", "dept", "ext", "tel", "d.b.a", "a.k.a", "attn",
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

/// A sentence longer than this, in words, is cut at its semicolons, so that no clause is read with a stranger's.
const LONG: usize = 90;

/// Where nothing else gives a place to cut, a sentence ends after this many words.
const LONGEST: usize = 180;

/// So many characters after a mark are looked at for what goes on; nothing but marks so far is an end.
const FAR: usize = 100;

/// The longest label of an item of a list, as in "(viii)", without its brackets.
const LONGEST_LABEL: usize = 4;

/// A sentence, or a part of one that is too long to be read at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the text, without blanks and dressing at the ends.
    pub place: Range<usize>,
    /// The piece that leads in to it ("We share your data with"), as an index of the same block.
    pub lead: Option<usize>,
}

/// The sentences in `text[place]`.
pub fn cut(text: &str, place: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let part = &text[place.clone()];
    let mut start = 0;
    for (at, c) in part.char_indices() {
        if matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '…') && at >= start && ends(part, start, at, c) {
            let end = at + c.len_utf8();
            let end = end + part[end..].find(|c: char| !"\"'”’)]*_".contains(c)).unwrap_or(part.len() - end);
            push(text, place.start + start..place.start + end, &mut pieces);
            start = end;
        }
    }
    push(text, place.start + start..place.end, &mut pieces);
    pieces
}

/// Whether the mark at `at` ends the sentence that began at `start`.
fn ends(part: &str, start: usize, at: usize, mark: char) -> bool {
    let after = &part[at + mark.len_utf8()..];
    let after = after.trim_start_matches(['"', '\'', '”', '’', ')', ']', '*', '_']);
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
    if first.is_lowercase() || matches!(first, '.' | ',' | ';') {
        return false;
    }
    let word =
        part[start..at].rsplit(|c: char| is_blank(c) || matches!(c, '(' | '/')).next().unwrap_or("").to_lowercase();
    if ABBREVIATIONS.contains(&word.as_str()) || (first.is_ascii_digit() && MONTHS.contains(&word.as_str())) {
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

/// Adds a sentence. One that is too long to be read at once is cut: a list at its items, which know what leads in to
/// them, anything else at a semicolon or a comma.
fn push(text: &str, place: Range<usize>, pieces: &mut Vec<Piece>) {
    if count_words(&text[place.clone()], LONG) < LONG {
        return add(text, place, None, pieces);
    }
    let items = items_of(&text[place.clone()]);
    if items.len() >= 3 {
        let first = pieces.len();
        add(text, place.start..place.start + items[0], None, pieces);
        let lead = (pieces.len() > first).then_some(first);
        let ends = items[1..].iter().copied().chain([place.len()]);
        for (start, end) in items.iter().zip(ends) {
            push_plain(text, place.start + start..place.start + end, lead, pieces);
        }
    } else {
        push_plain(text, place, None, pieces);
    }
}

/// Where the items of a list inside a sentence begin: "… with (i) banks; (ii) shops; and (iii) friends".
fn items_of(sentence: &str) -> Vec<usize> {
    let is_label = |label: &str| {
        !label.is_empty()
            && (label.bytes().all(|b| b.is_ascii_digit())
                || label.bytes().all(|b| b"ivx".contains(&b))
                || (label.len() == 1 && label.bytes().all(|b| b.is_ascii_lowercase())))
    };
    // Only as far as a label reaches: a bracket may never be closed.
    let label_at = |at: usize| {
        let end = sentence.as_bytes()[at..].iter().take(LONGEST_LABEL + 1).position(|&byte| byte == b')')?;
        sentence.get(at..at + end)
    };
    sentence
        .match_indices('(')
        .filter(|&(at, _)| label_at(at + 1).is_some_and(is_label) && (at == 0 || sentence[..at].ends_with(is_blank)))
        .map(|(at, _)| at)
        .collect()
}

/// Adds what may still be too long, cut at a semicolon, else at the last comma, else anywhere.
fn push_plain(text: &str, place: Range<usize>, lead: Option<usize>, pieces: &mut Vec<Piece>) {
    let mut start = place.start;
    let mut comma = None;
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
        if c == ',' && words >= LONG {
            comma = Some(at + 1);
        }
        let end = match c {
            ';' if words >= LONG => at + 1,
            _ if words >= LONGEST && is_blank(c) => comma.unwrap_or(at),
            _ => continue,
        };
        add(text, start..end, lead, pieces);
        words = count_words(&text[end.min(at)..at], LONGEST);
        (start, comma, in_word) = (end, None, false);
    }
    add(text, start..place.end, lead, pieces);
}

/// The number of words, or `most` where there are more.
fn count_words(text: &str, most: usize) -> usize {
    text.split_whitespace().take(most).count()
}

fn add(text: &str, place: Range<usize>, lead: Option<usize>, pieces: &mut Vec<Piece>) {
    let dressing = |c: char| is_blank(c) || matches!(c, '*' | '_');
    let part = &text[place.clone()];
    let start = place.start + (part.len() - part.trim_start_matches(dressing).len());
    let end = start + text[start..place.end].trim_end_matches(dressing).len();
    if text[start..end].contains(char::is_alphanumeric) {
        pieces.push(Piece { place: start..end, lead });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let sentences: Vec<&str> = cut(text, 0..text.len()).into_iter().map(|piece| &text[piece.place]).collect();
        assert_eq!(sentences, expected);
    }

    #[test]
    fn cuts_at_ends_only() {
        check("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"]);
        check("We use mail (e.g. Gmail). It costs 3.50 euro.", &["We use mail (e.g. Gmail).", "It costs 3.50 euro."]);
        check("See example.org. Then go.", &["See example.org.", "Then go."]);
        check("He said “Stop.” Then he left.", &["He said “Stop.”", "Then he left."]);
        check("1. We collect names.", &["1. We collect names."]);
        check("**Bold.** _Soft_", &["Bold.", "Soft"]);
        check("WE SELL DATA. WE SHARE IT! DO WE? YES", &["WE SELL DATA.", "WE SHARE IT!", "DO WE?", "YES"]);
        check("Wait … and see. Stop… Then go.", &["Wait … and see.", "Stop…", "Then go."]);
        check("...", &[]);
    }

    #[test]
    fn abbreviations_end_nothing() {
        check("Acme Inc. sells. Acme Inc. We sell.", &["Acme Inc. sells.", "Acme Inc.", "We sell."]);
        check("Names, addresses, etc. We keep them.", &["Names, addresses, etc.", "We keep them."]);
        check("In the U.S. Virgin Islands. Next.", &["In the U.S. Virgin Islands.", "Next."]);
        check("Data leaves for the U.S. We protect it.", &["Data leaves for the U.S.", "We protect it."]);
        check(
            "Under Art. 6 no. 1 we act. See Sec. 12 et seq. We obey.",
            &["Under Art. 6 no. 1 we act.", "See Sec. 12 et seq.", "We obey."],
        );
        check(
            "Changed on Sept. 5 by Dr. Fern. In Mar. we rest.",
            &["Changed on Sept. 5 by Dr. Fern.", "In Mar. we rest."],
        );
        check("Fern! Inc. sells. Ask Mr. F. Moss.", &["Fern! Inc. sells.", "Ask Mr. F. Moss."]);
    }

    #[test]
    fn addresses_hold_their_marks() {
        check(
            "Go to https://fern.example/a.html?b=c. Then write to us@fern.example. We answer.",
            &["Go to https://fern.example/a.html?b=c.", "Then write to us@fern.example.", "We answer."],
        );
    }

    #[test]
    fn a_forgotten_blank_still_ends() {
        check("We keep your data.We may share it.", &["We keep your data.", "We may share it."]);
        check("Made with Fern.The and node.js", &["Made with Fern.", "The and node.js"]);
        check("Ask fern.Ltd or v2.We", &["Ask fern.Ltd or v2.We"]);
    }

    #[test]
    fn a_short_list_is_one_sentence() {
        let list = "We share it with (i) banks; (ii) shops; and (iii) friends.";
        check(list, &[list]);
    }

    #[test]
    fn the_items_of_a_long_list_know_their_lead_in() {
        let many = "of this town and of all the other towns that we ever sent a single parcel to ".repeat(2);
        let text =
            format!("We share your data with (i) banks {many}; (ii) shops {many}; and (iii) friends {many}. Next.");
        let pieces = cut(&text, 0..text.len());
        let begin = |piece: &Piece| text[piece.place.clone()].split(' ').next().unwrap_or_default().to_owned();
        let read: Vec<_> = pieces.iter().map(|piece| (begin(piece), piece.lead)).collect();
        let expected = [("We", None), ("(i)", Some(0)), ("(ii)", Some(0)), ("(iii)", Some(0)), ("Next.", None)];
        assert_eq!(read, expected.map(|(word, lead)| (word.to_owned(), lead)));
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        let longest = |text: &str| {
            cut(text, 0..text.len()).iter().map(|piece| text[piece.place.clone()].split(' ').count()).max()
        };
        assert_eq!(longest(&"word ".repeat(1000)), Some(LONGEST));
        assert_eq!(longest(&"word, word; ".repeat(200)), Some(LONG));
        // It is cut at its last comma, so that what belongs together stays so.
        let clauses =
            format!("{}, {}, {}", "one ".repeat(80).trim(), "two ".repeat(70).trim(), "six ".repeat(60).trim());
        assert_eq!(longest(&clauses), Some(150));
    }
}
