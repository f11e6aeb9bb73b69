//! Cuts a sentence into words, numbers and marks.

use std::borrow::Cow;
use std::ops::Range;

use super::letters::{is_hidden, is_invisible, plain};

/// A word, a number or a single mark. Its place is bytes of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    start: u32,
    end: u32,
    pub kind: WordKind,
    /// Whether a line break parted it by a hyphen that is not its own.
    parted: bool,
    /// The number of its spelling, once the whole text is cut.
    pub(super) spelling: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordKind {
    /// Letters, also with digits, hyphens and apostrophes inside: `e-mail`, `user's`, `MP3`.
    Word,
    /// Digits, also with points and commas inside: `1,000`, `99.9`.
    Number,
    /// Anything else that is not blank, one character at a time.
    Mark,
    /// A mail address.
    Mail,
    /// An address of a page: `https://…` or `www.…`.
    Address,
}

impl Word {
    fn new(place: Range<usize>, kind: WordKind) -> Self {
        Word { start: place.start as u32, end: place.end as u32, kind, parted: false, spelling: 0 }
    }

    /// The word of which this is the first half, and `second` the other; as one, or with its hyphen.
    pub fn joined(&self, second: &Word, as_one: bool) -> Self {
        Word { end: second.end, parted: self.parted || as_one, ..*self }
    }

    /// The word as a reader sees it, in the text that it stands in.
    pub fn letters<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let spelled = plain(&text[self.place()]);
        if !spelled.bytes().any(|byte| byte == b'\n') {
            return spelled;
        }
        // A joined word has halves on two lines.
        let is_seam = |c: char| c.is_whitespace() || self.parted && matches!(c, '-' | '\u{2010}');
        let halves = spelled.split('\n').map(|half| half.trim_matches(is_seam));
        Cow::Owned(halves.collect())
    }

    pub fn place(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The longest target of a link, in bytes, that is passed over; a bracket that is never closed is no link.
const LONGEST_TARGET: usize = 2000;

/// The longest parts of a mail address, in bytes, by RFC 5321.
const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 255;

/// Appends the words of `text[place]` to `out`, without the marks of Markdown and the targets of its links.
pub fn cut(text: &str, place: Range<usize>, out: &mut Vec<Word>) {
    let mut rest = place.start;
    // The end of the run in which the cut stands: each is measured once, however many words it has.
    let mut run_end = place.start;
    while rest < place.end {
        let Some(first) = text[rest..place.end].chars().next() else { break };
        if first == '['
            && let Some(length) = hidden_mail(&text[rest..place.end])
        {
            let end = rest + length;
            out.push(Word::new(rest..end, WordKind::Address));
            rest = end;
            continue;
        }
        if is_blank(first) || is_markup(first) {
            rest += first.len_utf8();
            continue;
        }
        if first == '(' && text[place.start..rest].ends_with(']') {
            let close = text[rest..place.end].bytes().take(LONGEST_TARGET).position(|b| b == b')');
            rest += close.map_or(1, |close| close + 1);
            continue;
        }
        if !first.is_alphanumeric() {
            let end = rest + first.len_utf8();
            out.push(Word::new(rest..end, WordKind::Mark));
            rest = end;
            continue;
        }
        if let Some(length) = lone_word(&text.as_bytes()[rest..place.end]).filter(|_| rest >= run_end) {
            out.push(Word::new(rest..rest + length, WordKind::Word));
            rest += length;
            continue;
        }
        if rest >= run_end {
            run_end = rest + run_of(&text[rest..place.end]).len();
        }
        let (length, kind) = next(&text[rest..place.end], &text[rest..run_end]);
        out.push(Word::new(rest..rest + length, kind));
        rest += length;
    }
}

/// Length of what a widespread web service leaves in the place of a mail address that it hides from crawlers.
fn hidden_mail(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("[email")?.strip_prefix([' ', '\u{a0}'])?.strip_prefix("protected]")?;
    Some(text.len() - rest.len())
}

/// Blanks and characters that show nothing.
pub fn is_blank(c: char) -> bool {
    // Nearly all characters are ASCII, which one comparison settles.
    !c.is_ascii_graphic() && (c.is_whitespace() || is_invisible(c) || c <= '\x1f')
}

/// The place without the blanks at its ends.
pub fn trim(text: &str, place: Range<usize>) -> Range<usize> {
    let part = &text[place.clone()];
    let start = place.start + (part.len() - part.trim_start_matches(is_blank).len());
    let end = start + text[start..place.end].trim_end_matches(is_blank).len();
    start..end
}

/// Marks that only dress a text.
fn is_markup(c: char) -> bool {
    matches!(c, '*' | '_' | '#' | '[' | ']' | '\\' | '|' | '`' | '~' | '^')
}

/// What stands before the next blank or the next mark that no address holds, without the marks at its end.
fn run_of(text: &str) -> &str {
    let ends = |c: char| match c {
        '(' | ')' | '<' | '>' | '[' | ']' | '"' | '“' | '”' | ',' | ';' => true,
        c => !c.is_ascii_graphic() && c.is_whitespace(),
    };
    let run = &text[..text.find(ends).unwrap_or(text.len())];
    run.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/')
}

/// Length in bytes and kind of the word that `text` and its first run begin with.
fn next(text: &str, run: &str) -> (usize, WordKind) {
    if let Some(kind) = address(run) {
        return (run.len(), kind);
    }
    if let Some(end) = plain_word(run) {
        return (end, WordKind::Word);
    }
    let mut end = 0;
    let mut letters = false;
    let mut chars = run.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_alphanumeric()
            || is_hidden(c)
            || (matches!(c, '-' | '\'' | '’' | '‑' | '.' | '@')
                && end == at
                && chars.peek().is_some_and(|&(_, next)| {
                    next.is_alphanumeric()
                        && (!matches!(c, '.' | '@')
                            || (next.is_ascii_digit() && run[..at].ends_with(|c: char| c.is_ascii_digit())))
                }));
        if !inside {
            break;
        }
        letters |= c.is_alphabetic();
        if !is_hidden(c) {
            end = at + c.len_utf8();
        }
    }
    // A thousands comma ends the run above; the digits after it belong to the number.
    if !letters {
        while let Some(group) = text[end..].strip_prefix(',').and_then(|rest| rest.get(..3)) {
            if !group.bytes().all(|b| b.is_ascii_digit()) {
                break;
            }
            end += 4;
        }
    }
    (end, if letters { WordKind::Word } else { WordKind::Number })
}

/// Length of a word that nearly all words are like: letters of ASCII and no others, up to what no word has inside.
fn plain_word(run: &str) -> Option<usize> {
    let letters = run.bytes().take_while(u8::is_ascii_alphabetic).count();
    let ends = run.as_bytes().get(letters).is_none_or(|b| b.is_ascii() && !b.is_ascii_digit() && !b"-'.@".contains(b));
    (letters > 0 && ends).then_some(letters)
}

/// Length of a word that is a run by itself, as nearly all words are: letters of ASCII up to a blank or a comma.
fn lone_word(text: &[u8]) -> Option<usize> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    (letters > 0 && text.get(letters).is_none_or(|end| b" \n,".contains(end))).then_some(letters)
}

/// Whether a run is a mail address or the address of a page.
fn address(run: &str) -> Option<WordKind> {
    let begins = |scheme: &&str| run.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if run.starts_with(['h', 'H', 'w', 'W']) && ["http://", "https://", "www."].iter().any(begins) {
        return Some(WordKind::Address);
    }
    let at = run.bytes().take(LONGEST_LOCAL + 1).position(|b| b == b'@')?;
    let (local, domain) = (&run[..at], &run[at + 1..]);
    let plain = |part: &str| part.chars().all(|c| c.is_alphanumeric() || "._%+-".contains(c));
    let whole = at > 0 && domain.len() <= LONGEST_DOMAIN && domain.contains('.') && plain(local) && plain(domain);
    whole.then_some(WordKind::Mail)
}

/// Whether a mark opens a quotation; a straight one may also close it.
pub fn opens_quote(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "'" | "‘")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_words_numbers_and_marks() {
        let check = |text: &str, expected: &[&str]| {
            let mut words = Vec::new();
            cut(text, 0..text.len(), &mut words);
            let spelled: Vec<&str> = words.iter().map(|word| &text[word.place()]).collect();
            assert_eq!(spelled, expected, "{text}");
        };
        check("We don't sell e-mails.", &["We", "don't", "sell", "e-mails", "."]);
        check("Write to me.you@example.org, please", &["Write", "to", "me.you@example.org", ",", "please"]);
        check("See https://example.org/a?b=c.", &["See", "https://example.org/a?b=c", "."]);
        check("1,000 users (99.9 %)", &["1,000", "users", "(", "99.9", "%", ")"]);
        check("in 2019, 30 days", &["in", "2019", ",", "30", "days"]);
        check("our [site](https://example.org/ \"x\") and _all_", &["our", "site", "and", "all"]);
        check("at [email protected], or", &["at", "[email protected]", ",", "or"]);
        check("and/or", &["and", "/", "or"]);
        check("“Partners” – they", &["“", "Partners", "”", "–", "they"]);
        check("\u{ad}soft\u{200b} 👩‍🌾", &["soft", "👩", "🌾"]);
        check("third\u{200b}party da\u{2060}ta", &["third\u{200b}party", "da\u{2060}ta"]);
    }
}
