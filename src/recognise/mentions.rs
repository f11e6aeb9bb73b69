//! Weighs what stands around a name for its being the company's own.

use std::ops::Range;

use super::proper_names::{Role, is, skip_suffixes};
use super::spelling::Spelling;
use crate::read::{BlockKind, Document, Sentence, WordKind, opens_quote};

/// The title of the page or of the text, or its address, has the name.
pub const TITLED: u32 = 3;

/// The line of copyright and the title of a policy name their owner; the beginning of a text may name a company as a
/// register knows it.
pub const OWNED: u32 = 3;
pub const REGISTERED: u32 = 2;

/// What speaks for a name's being the company's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct Mention {
    pub points: u32,
    /// Whether the text, its title or its address says that this is who speaks.
    pub presented: bool,
    /// Whether it heads the policy.
    pub heads: bool,
    /// Whether it does something as one does, and not as many do: "Fernwick collects".
    pub single: bool,
}

/// "Privacy Policy of Fernwick".
pub fn owns_policy(spelling: &Spelling, name: usize, heading: usize) -> bool {
    let before = |back: usize| if name >= heading + back { spelling.word(name - back) } else { "" };
    matches!(before(1), "of" | "for") && matches!(before(2), "policy" | "notice" | "statement")
}

/// Whether a name has what a register adds to it; an address on the web is none.
pub fn is_registered(spelling: &Spelling, from: usize, end: usize) -> bool {
    let after = skip_suffixes(spelling, from, end);
    after > from && spelling.word(from) != "."
}

/// A name that is written small even where a sentence or a title begins, with what that is worth: "fernly collects
/// names", "fernly privacy policy".
pub fn small_name(
    document: &Document,
    spelling: &Spelling,
    sentence: &Sentence,
    titled: bool,
) -> Option<(Range<usize>, u32)> {
    let first = sentence.words.start;
    let is_word = sentence.words.len() > 2 && document.words[first].kind == WordKind::Word;
    let is_small = is_word && !spelling.has_capital(first) && sentence.lead.is_none();
    let [word, next] = [spelling.word(first), spelling.word(first + 1)];
    let is_plain = document.blocks[sentence.block].kind == BlockKind::Paragraph;
    let points = match next {
        "privacy" if titled => TITLED,
        next if is_plain && is(next, Role::Verb) && next.ends_with('s') => 2,
        _ => return None,
    };
    (is_small && !is(word, Role::Common) && !is(word, Role::Verb)).then_some((first..first + 1, points))
}

/// What the neighbours of a name say for its being the company's own, and whether they present it as such.
pub fn weigh(spelling: &Spelling, name: Range<usize>, end: usize) -> Mention {
    let word = |index: usize| if index < end { spelling.word(index) } else { "" };
    // "Fernwick, Inc." and "Fernwick.com" go on as "Fernwick" does.
    let after = skip_suffixes(spelling, name.end, end);
    // In "Fernwick Ltd, Norway ("we")" the country does not speak.
    let apart = name.start == 0 || !matches!(spelling.word(name.start - 1), "," | "of" | "in");
    let quoted = |index: usize| opens_quote(word(index));
    let speaks = |index: usize| matches!(word(index), "we" | "us" | "our") && quoted(index - 1);
    let bracket = after..after + 16;
    let introduced = apart && word(after) == "(" && bracket.take_while(|&index| word(index) != ")").any(speaks);
    let defined = name.start > 1
        && matches!(spelling.word(name.start - 1), "\"" | "“")
        && (2..=5).any(|back| name.start >= back && spelling.word(name.start - back) == "(");
    let group = word(after) == "and" && word(after + 1) == "its";
    let acts = is(word(after), Role::Verb);
    let owns = (1..=3).any(|back| name.start >= back && matches!(spelling.word(name.start - back), "©" | "copyright"));
    let points = u32::from(owns) * OWNED
        + u32::from(introduced) * 5
        + u32::from(defined) * 3
        + u32::from(group) * 3
        + u32::from(acts) * 2;
    let single = acts && word(after).ends_with('s');
    Mention { points, presented: introduced, single, heads: false }
}
