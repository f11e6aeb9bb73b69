//! Tells the proper names in a text, and what belongs to one.

use std::ops::Range;

use super::spelling::Spelling;
use super::word_lists::WordLists;
use crate::read::{Document, WordKind};

/// Verbs that a policy says of its own company.
const VERBS: &str = "will may does has is reserves reserve collects collect uses use shares share obtains keeps \
                     gathers receives stores processes discloses respects values takes tracks cannot recognizes \
                     understands believes provides operates complies regularly also runs employs intends processes \
                     protects handles";

/// Words that begin sentences, name parts of a policy, or name the two sides of it: no company is called so alone.
const COMMON: &str = "a about are can could account accounts act advertiser advertisers affiliates age agreement all \
                      and any app application apps as at browser browsers business by california center changes \
                      children client clients companies company conditions consent contact content controller cookie \
                      cookies customer customers data date device developer developers devices did do each effective \
                      eu europe european everyone faq for gdpr general he help here home how i if in information \
                      internet introduction ip it last law laws legal log login member members menu no non none \
                      nothing notice of officer on online our overview owner parties partners party person personal \
                      platform policies policy privacy processor product products protection providers public \
                      publisher purpose regulation rights search security sensitive service services she sign site \
                      sites skip some state statement states storage such support terms that the these they third \
                      third-party this those to u.s uk union united should updated us usage use user users version \
                      view visitor visitors we web website websites welcome what when where which who why would you \
                      your";

/// Companies that other companies' policies speak of. One of them speaks itself only where the title says so.
const THIRD_PARTIES: &str = "google, google analytics, facebook, meta, twitter, apple, microsoft, amazon, stripe, \
                             paypal, doubleclick, linkedin, youtube, instagram, adobe, cloudflare, mailchimp, chrome, \
                             firefox, safari, internet explorer, flash, android, ios, truste, visa, mastercard, aws, \
                             shopify, wordpress, gravatar, akismet, oracle, firebase, admob, unity, hotjar";

/// What stands at the end of a registered name.
const SUFFIXES: &str = "inc llc llp ltd limited gmbh kg ug se sarl corp corporation co plc ag bv b.v nv n.v sa s.a sas \
                        s.a.s sl s.l srl s.r.l spa s.p.a ab oy oyj oü as aps kft doo d.o.o sp z.o.o kk k.k pte pvt \
                        private pty lda ltda sdn bhd company com net org io";

/// What a word is for the names around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Verb,
    Common,
    Suffix,
}

static ROLES: WordLists<Role> =
    WordLists::new(&[(Role::Verb, VERBS), (Role::Common, COMMON), (Role::Suffix, SUFFIXES)]);

pub fn is(word: &str, role: Role) -> bool {
    ROLES.of(word) == Some(role)
}

/// The longest name, in words.
pub const LONGEST: usize = 5;

/// Whether words are the name of a company of whom others speak, or of one of its products.
pub fn names_third_party(spelling: &Spelling, name: Range<usize>) -> bool {
    is_third_party(&name.map(|index| spelling.word(index)).collect::<Vec<_>>().join(" "))
}

/// Whether a name is that of a company of whom others speak, or of one of its products.
pub fn is_third_party(name: &str) -> bool {
    THIRD_PARTIES
        .split(", ")
        .any(|other| name.strip_prefix(other).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// A word without the ending that says that something is its own.
pub fn without_genitive(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// The number of words of the capitalised name that begins a range, 0 where there is none.
pub fn name_at(document: &Document, spelling: &Spelling, words: Range<usize>) -> usize {
    let capital = |index: usize| {
        let word = &document.words[index];
        word.kind == WordKind::Word
            && (spelling.has_capital(index) || document.spelling(word).starts_with(|c: char| c.is_ascii_digit()))
            && !is(spelling.word(index), Role::Common)
            && !is(spelling.word(index), Role::Suffix)
            && !(index > words.start && is_initial(spelling, index))
    };
    // A blank and nothing else stands between the words of a name.
    let touches = |index: usize| {
        let between = document.words[index - 1].place().end..document.words[index].place().start;
        document.text[between].chars().all(|c| c == ' ' || c == '\u{a0}')
    };
    // Most words are written small, which is seen at once. "Will Fernwick tell me?" is a question.
    if words.is_empty() || !capital(words.start) || is(spelling.word(words.start), Role::Verb) {
        return 0;
    }
    // "Fern & Moss" and "Bank of Fernwick" are one name each.
    let joins = |index: usize| {
        index + 1 < words.end
            && matches!(spelling.word(index), "&" | "of")
            && capital(index + 1)
            && touches(index)
            && touches(index + 1)
    };
    let goes_on = |&index: &usize| {
        let first = index == words.start;
        capital(index) && (first || touches(index)) || !first && joins(index)
    };
    let length = words.clone().take(LONGEST + 1).take_while(goes_on).count();
    // More capitals than a name has are those of a title, or of a line that shouts.
    if length > LONGEST { 0 } else { length }
}

/// The place after what a register adds to a name: after "Ltd" and "GmbH & Co. KG".
pub fn skip_suffixes(spelling: &Spelling, from: usize, end: usize) -> usize {
    let word = |index: usize| if index < end { spelling.word(index) } else { "" };
    let mut after = from;
    loop {
        after += match word(after) {
            "," | "." | "&" if is(word(after + 1), Role::Suffix) || is_initial(spelling, after + 1) => 1,
            suffix if is(suffix, Role::Suffix) => 1,
            _ if after < end && is_initial(spelling, after) => 3,
            _ => break,
        };
    }
    after.min(end) + usize::from(after > from && word(after) == ".")
}

/// Whether "B.V." or the like begins at a word: two letters, each with a full stop.
fn is_initial(spelling: &Spelling, index: usize) -> bool {
    let is_letter = |word: &str| word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_letter(spelling.word(index)) && spelling.word(index + 1) == "." && is_letter(spelling.word(index + 2))
}

/// Whether a name has lost its beginning, as "Trading" of "Online Trading", in a sentence that begins at `first`.
pub fn is_torn(document: &Document, spelling: &Spelling, first: usize, start: usize) -> bool {
    let Some(before) = start.checked_sub(1).filter(|before| *before >= first) else { return false };
    let word = spelling.word(before);
    let common = before > first && word != "the" && is(word, Role::Common) && spelling.has_capital(before);
    let blank = document.words[before].place().end..document.words[start].place().start;
    let number = document.words[before].kind == WordKind::Number && word.len() != "2024".len();
    // What stands before is of the same name, and too much for one.
    let plain = ![Role::Common, Role::Verb, Role::Suffix].iter().any(|&role| is(word, role));
    let rest = word == "&" || plain && spelling.has_capital(before);
    (common || number || rest) && document.text[blank].chars().all(|c| c == ' ' || c == '\u{a0}')
}

/// The name in quotation marks of a bracket that follows a longer one: `Larkspur Holding LLC (hereafter "Larkspur")`.
pub fn short_name(document: &Document, spelling: &Spelling, words: Range<usize>) -> Option<Range<usize>> {
    let open = words.clone().take(LONGEST).find(|&index| spelling.word(index) == "(")?;
    let mut bracket = (open + 1..words.end).take(LONGEST).take_while(|&index| spelling.word(index) != ")");
    let quote = bracket.find(|&index| matches!(spelling.word(index), "\"" | "“"))?;
    let start = quote + 1 + usize::from(spelling.word(quote + 1) == "the");
    let length = name_at(document, spelling, start..words.end);
    (length > 0).then_some(start..start + length)
}

/// A name as it stands elsewhere in the text, without what a register adds to it; none where nothing else is left.
pub fn without_suffixes(spelling: &Spelling, name: Range<usize>) -> Option<Range<usize>> {
    let bare = |&index: &usize| {
        let word = without_genitive(spelling.word(index));
        !is(word, Role::Suffix) && !matches!(word, "." | ",")
    };
    let end = name.clone().rev().find(bare)? + 1;
    let name = name.start..end;
    let words: Vec<&str> = name.clone().map(|index| spelling.word(index)).collect();
    let is_common = words.iter().all(|word| is(without_genitive(word), Role::Common));
    (!is_common).then_some(name)
}
