//! Tells the letters that a reader sees, whatever characters stand for them, and which words hide theirs.

use std::borrow::Cow;

use super::words::{Word, WordKind};

/// Letters of other alphabets, Cyrillic and Greek, beside those of ours that they look like.
const LOOKALIKES: [(char, char); 43] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('ԁ', 'd'),
    ('һ', 'h'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('Ѕ', 'S'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
];

/// The first of the alphabets of mathematics, which have 52 letters each, and the end of the last.
const MATHEMATICAL: u32 = 0x1d400;
const MATHEMATICAL_END: u32 = 0x1d6a4;

/// From so many letters in a row that stand alone on, they are words with blanks between their letters, about so long each.
const SPACED_LETTERS: usize = 6;
const LETTERS_A_WORD: usize = 5;

/// Characters that have no width: hints where to break a line, joiners, directions of writing.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What shows nothing inside a word: what has no width, and what no text has but to hide its words.
pub fn is_hidden(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{34f}' | '\u{180e}' | '\u{e0000}'..='\u{e007f}')
}

/// A word as a reader sees it: without characters that show nothing, with ligatures as their letters, and with wide
/// letters, those of mathematics and those that only look like ours as plain ones.
pub fn plain(word: &str) -> Cow<'_, str> {
    if word.is_ascii() { Cow::Borrowed(word) } else { Cow::Owned(undress(word)) }
}

fn undress(word: &str) -> String {
    // A word of another alphabet has letters that look like none of ours, and keeps all of its own.
    let is_ours = word.chars().all(|c| c.is_ascii() || is_hidden(c) || looked_like(c).is_some());
    let mut seen = String::with_capacity(word.len());
    for c in word.chars().filter(|&c| !is_hidden(c)) {
        match c {
            'ﬀ' => seen.push_str("ff"),
            'ﬁ' => seen.push_str("fi"),
            'ﬂ' => seen.push_str("fl"),
            'ﬃ' => seen.push_str("ffi"),
            'ﬄ' => seen.push_str("ffl"),
            'ﬅ' | 'ﬆ' => seen.push_str("st"),
            '’' | '‘' | '＇' => seen.push('\''),
            // The wide forms of ASCII stand in its order.
            '！'..='～' => seen.extend(char::from_u32(u32::from(c) - u32::from('！') + u32::from('!'))),
            c => seen.push(mathematical(c).or_else(|| if is_ours { looked_like(c) } else { None }).unwrap_or(c)),
        }
    }
    seen
}

fn looked_like(c: char) -> Option<char> {
    LOOKALIKES.iter().find(|(other, _)| *other == c).map(|(_, ours)| *ours)
}

/// The plain letter of one that mathematics writes bold, slanted or otherwise dressed.
fn mathematical(c: char) -> Option<char> {
    let index = u32::from(c).checked_sub(MATHEMATICAL).filter(|_| u32::from(c) < MATHEMATICAL_END)? % 52;
    char::from_u32(if index < 26 { u32::from('A') + index } else { u32::from('a') + index - 26 })
}

/// How many words are disguised: spelled with letters of other alphabets among ours, or with blanks between their letters.
pub fn disguised(text: &str, words: &[Word]) -> usize {
    let (mut mixed, mut spaced, mut run) = (0, 0, 0);
    let mut before = 0;
    let mut is_alphabet = true;
    for word in words {
        let spelled = &text[word.place()];
        mixed += usize::from(is_mixed(spelled));
        if spelled.len() > 1 || word.kind != WordKind::Word {
            (run, is_alphabet) = (0, true);
            continue;
        }
        let letter = spelled.as_bytes()[0];
        // An alphabet, as an index has one, is no word; and a few letters may be the names of as many things.
        is_alphabet &= run == 0 || before < letter;
        (run, before) = (run + 1, letter);
        if run >= SPACED_LETTERS && !is_alphabet {
            spaced += 1;
        }
    }
    mixed + spaced / LETTERS_A_WORD
}

fn is_mixed(word: &str) -> bool {
    !word.is_ascii() && word.bytes().any(|b| b.is_ascii_alphabetic()) && word.chars().any(|c| looked_like(c).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::cut_words;

    #[test]
    fn words_are_seen_without_their_dress() {
        let check = |word: &str, expected: &str| assert_eq!(plain(word), expected);
        check("data", "data");
        check("con\u{ad}ﬁ\u{200b}dential", "confidential");
        check("Ｄａｔａ", "Data");
        check("𝗱𝐚𝓽𝙖", "data");
        check("Zoë’s", "Zoë's");
        check("\u{202e}שלום\u{202c}", "שלום");
        check("s\u{34f}e\u{180e}ll", "sell");
        // Letters that look like ours in a word of ours, and in one of another alphabet.
        check("ѕеll", "sell");
        check("ассеѕѕ", "access");
        check("продаём", "продаём");
    }

    #[test]
    fn disguised_words_are_counted() {
        let check = |text: &str, expected: usize| {
            let mut words = Vec::new();
            cut_words(text, 0..text.len(), &mut words);
            assert_eq!(disguised(text, &words), expected, "{text}");
        };
        check("We sell your data to Zoë’s naïve friends.", 0);
        check("Wе ѕеll your dаta.", 3);
        check("Мы продаём данные в США.", 0);
        check("W e  s e l l  y o u r  d a t a  n o w.", 2);
        check("A B C D E F G H I J K L M", 0);
        check("Plan A, B or C: x and y.", 0);
    }
}
