//! Tells by its look whether a line is a heading.

/// The rank of a heading that only looks like one: below all that have a mark or that a page names.
pub const LOOKALIKE: u8 = 6;

/// The longest line, in words, that can be a heading without a mark that says so.
pub const HEADING_WORDS: usize = 12;

/// Who speaks at the beginning of a line says something, and gives no heading.
const SPEAKERS: &[&str] = &["we", "you", "by"];

/// Whether a line without any mark looks like a heading: it is short, has no end, and stands before a longer one.
pub fn looks_like_heading(line: &str, next_length: Option<usize>) -> bool {
    line.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !line.ends_with(['.', ',', ';', ':', '_', '*', ')'])
        && line.split_whitespace().nth(HEADING_WORDS).is_none()
        && !line.contains('@')
        // "Last updated: 12 March 2023" gives a value, and no title.
        && !(line.contains(": ") && line.ends_with(|c: char| c.is_ascii_digit()))
        && (!SPEAKERS.contains(&first_word(line).as_str()) || line.ends_with('?'))
        && next_length.is_some_and(|next| next == 0 || next > 2 * line.len())
}

fn first_word(line: &str) -> String {
    line.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase()
}

/// Headings say a few words; some pages dress whole sentences as headings.
pub fn is_full_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['*', '_', ' ', '"', '”']);
    line.ends_with('.') && line.split_whitespace().count() >= 8
}

/// "2. Cookies", "2.1 Cookies", "IV. Cookies", "Section 2: Cookies".
pub fn is_numbered(line: &str) -> bool {
    let line = ["section ", "article ", "part "]
        .iter()
        .find_map(|word| line.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word)).map(str::len))
        .map_or(line, |length| &line[length..]);
    let Some((number, title)) = line.split_once(char::is_whitespace) else { return false };
    let bare = number.trim_end_matches(['.', ')', ':']);
    let numeral = !bare.is_empty()
        && bare.split('.').all(|part| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()) && !part.is_empty());
    let roman = !bare.is_empty() && bare.bytes().all(|b| b"IVXL".contains(&b));
    // "2 years" counts; "2. Years" and "2.1 Years" number.
    let is_marked = number.len() > bare.len() || bare.contains('.');
    (numeral || roman) && is_marked && title.trim_start().starts_with(char::is_uppercase)
}

/// "YOUR CHOICES", but no abbreviation alone.
pub fn is_in_capitals(line: &str) -> bool {
    let letters = || line.chars().filter(|c| c.is_alphabetic());
    letters().count() >= 5 && letters().all(char::is_uppercase)
}
