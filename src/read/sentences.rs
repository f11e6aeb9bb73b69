//! Cuts a block into sentences.

use std::ops::Range;

use super::stops::{closed, ends};
use super::words::is_blank;

/// A sentence longer than this, in words, is cut at its semicolons, so that no clause is read with a stranger's.
const LONG: usize = 90;

/// Where nothing else gives a place to cut, a sentence ends after this many words.
const LONGEST: usize = 180;

/// Fewer items than these make no list.
const FEWEST_ITEMS: usize = 3;

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
    // Bytes are passed over faster than letters, and few of them can end a sentence.
    let may_end = |&(_, byte): &(usize, u8)| matches!(byte, b'.' | b'!' | b'?') || !byte.is_ascii();
    for (at, _) in part.bytes().enumerate().filter(may_end) {
        let stop = part.get(at..).and_then(|rest| rest.chars().next());
        let Some(c) = stop.filter(|c| matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '…' | '؟' | '।'))
        else {
            continue;
        };
        if at >= start && ends(part, start, at, c) {
            let end = closed(part, at + c.len_utf8());
            push(text, place.start + start..place.start + end, &mut pieces);
            start = end;
        }
    }
    push(text, place.start + start..place.end, &mut pieces);
    pieces
}

/// Adds a sentence. One that is too long to be read at once is cut: a list at its items, which know what leads in to
/// them, anything else at a semicolon or a comma.
fn push(text: &str, place: Range<usize>, pieces: &mut Vec<Piece>) {
    // Each word takes a letter and a blank at least: most sentences are too short to be long.
    if place.len() < 2 * LONG - 1 || count_words(&text[place.clone()], LONG) < LONG {
        return add(text, place, None, pieces);
    }
    let labelled = items_of(&text[place.clone()]);
    let items = if labelled.len() >= FEWEST_ITEMS { labelled } else { parts_of(&text[place.clone()]) };
    if items.len() >= FEWEST_ITEMS {
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

/// Where the parts of a list without labels begin, after its lead-in: "… with: banks; shops; and friends".
fn parts_of(sentence: &str) -> Vec<usize> {
    let Some(lead) = sentence.find(": ").map(|colon| colon + 1) else { return Vec::new() };
    let ends = sentence.match_indices(';').map(|(at, _)| at + 1).filter(|at| *at > lead);
    let parts: Vec<usize> = [lead].into_iter().chain(ends).collect();
    let is_led = sentence.find(';').is_some_and(|first| first > lead);
    if is_led { parts } else { Vec::new() }
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
    fn what_is_numbered_goes_on_before_its_number_only() {
        check(
            "See Sect. 3 of v. 3.2. Do we sell? No. We keep.",
            &["See Sect. 3 of v. 3.2.", "Do we sell?", "No.", "We keep."],
        );
        check("2.3. We keep it. B. We do not.", &["2.3. We keep it.", "B. We do not."]);
        check("This is plan B. We like it. J. R. Moss left.", &["This is plan B.", "We like it.", "J. R. Moss left."]);
    }

    #[test]
    fn small_letters_and_notes_end_sentences() {
        check("we keep it. we sell it. etc. we do.", &["we keep it.", "we sell it. etc. we do."]);
        check("a) We ask. b) We answer.", &["a) We ask.", "b) We answer."]);
        check("We keep it.[2] We sell it.¹ We share it.", &["We keep it.[2]", "We sell it.¹", "We share it."]);
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
    fn the_parts_of_a_long_list_without_labels_know_their_lead_in() {
        let many = "of this town and of all the other towns that we ever sent a single parcel to ".repeat(2);
        let text = format!("We share your data with: banks {many}; shops {many}; and friends {many}. Next.");
        let pieces = cut(&text, 0..text.len());
        let begin = |piece: &Piece| text[piece.place.clone()].split(' ').next().unwrap_or_default().to_owned();
        let read: Vec<_> = pieces.iter().map(|piece| (begin(piece), piece.lead)).collect();
        let expected = [("We", None), ("banks", Some(0)), ("shops", Some(0)), ("and", Some(0)), ("Next.", None)];
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
