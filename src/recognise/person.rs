//! Tells whether one person speaks in a text, who says "I" where a company says "we".

use super::spelling::Spelling;
use crate::read::{BlockKind, Document, opens_quote};

/// Whether "I" does more in a text than "we". Readers say it too, but in questions, titles and quotation marks: "How do I
/// delete my account?"
pub fn is_single(document: &Document, spelling: &Spelling) -> bool {
    let (mut one, mut many) = (0, 0);
    let is_one = spelling.note(|word| match word {
        "i" | "i'll" | "i've" | "i'm" | "i'd" => Some(true),
        "we" | "we'll" | "we've" | "we're" | "we'd" => Some(false),
        _ => None,
    });
    for sentence in &document.sentences {
        let words = sentence.words.clone();
        let asks = words.end > words.start && spelling.word(words.end - 1) == "?";
        if asks || document.blocks[sentence.block].kind == BlockKind::Heading {
            continue;
        }
        for index in words {
            match spelling.noted(&is_one, index) {
                Some(true) => one += usize::from(!is_quoted(spelling, index)),
                Some(false) => many += 1,
                None => {}
            }
        }
    }
    one > many
}

/// Whether a quotation mark or a point of a list, "i.", is what a word belongs to.
fn is_quoted(spelling: &Spelling, index: usize) -> bool {
    let before = index.checked_sub(1).map_or("", |before| spelling.word(before));
    let after = spelling.word(index + 1);
    opens_quote(before) || matches!(before, "(" | "[") || matches!(after, ")" | "." | "]")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    #[test]
    fn who_says_i_is_one_person() {
        let check = |text: &str, expected: bool| {
            assert_eq!(read(text, is_single), expected, "{text}");
        };
        check("I built this app. I do not collect your name.", true);
        check("I’ll never sell it. We may ask.", false);
        check("I run this site, and I ask for your name. We do not sell it.", true);
        check("How can I delete my account? We delete it.", false);
        check("How can I delete my account? Write to them.", false);
        check("# What do I get\n\nThe names are kept.", false);
        check("By saying “I agree” you open an account.", false);
        check("The list has (i) names and (ii) towns.", false);
        check("", false);
    }
}
