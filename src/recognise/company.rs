//! Finds how the company that speaks names itself.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::spelling::Spelling;
use crate::read::{BlockKind, Document, WordKind};

/// Verbs that a policy says of its own company.
const VERBS: &str = "will may does has is reserves reserve collects collect uses use shares share obtains keeps gathers \
    receives stores processes discloses respects values takes tracks cannot recognizes understands believes \
    provides operates complies regularly also";

/// Words that begin sentences, name parts of a policy, or name the two sides of it: no company is called so alone.
const COMMON: &str = "a about account accounts act advertiser advertisers affiliates age agreement all and any app application \
    apps as at browser browsers business by california center changes children client clients companies \
    company conditions consent contact content controller cookie cookies customer customers data date device \
    devices each effective eu europe european everyone faq for gdpr general he help here home how i if in \
    information internet introduction ip it last law laws legal log login member members menu no non none \
    nothing notice of officer on online our overview owner parties partners party person personal platform \
    policies policy privacy processor product products protection providers public publisher purpose \
    regulation rights search security sensitive service services she sign site sites skip some state \
    statement states storage such support terms that the these they third third-party this those to u.s uk \
    union united updated us usage use user users version view visitor visitors we web website websites \
    welcome what when where which who you your";

/// Companies that other companies' policies speak of. One of them speaks itself only where the title says so.
const THIRD_PARTIES: &str = "google, google analytics, facebook, meta, twitter, apple, microsoft, amazon, stripe, paypal, doubleclick, \
    linkedin, youtube, instagram, adobe, cloudflare, mailchimp, chrome, firefox, safari, internet explorer, \
    flash, android, ios, truste, visa, mastercard, aws, shopify, wordpress, gravatar, akismet, oracle";

/// What stands at the end of a registered name.
const SUFFIXES: &str =
    "inc llc ltd limited gmbh corp corporation co plc ag bv sa sas srl ab oy pty company com net org io";

/// What a word is for the names around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Verb,
    Common,
    Suffix,
}

static ROLE_OF: LazyLock<FxHashMap<&str, Role>> = LazyLock::new(|| {
    let role = |words: &'static str, role: Role| words.split(' ').map(move |word| (word, role));
    // The last list that has a word decides.
    role(VERBS, Role::Verb).chain(role(COMMON, Role::Common)).chain(role(SUFFIXES, Role::Suffix)).collect()
});

fn is(word: &str, role: Role) -> bool {
    ROLE_OF.get(word) == Some(&role)
}

/// The longest name, in words.
const LONGEST: usize = 4;

/// What a name must be worth to be taken: two sentences that say what the company does, or one plain introduction.
const ENOUGH: u32 = 4;

/// Capitals alone, up to this many, are more often an abbreviation ("PII") than a company.
const ABBREVIATION: usize = 4;

/// So many of the names worth most are looked at, so that the work stays linear.
const TRIED: usize = 8;

/// A name that may be the company's, with what speaks for it and the place of its first mention.
#[derive(Debug)]
struct Candidate {
    points: u32,
    /// Whether the text, its title or its address says that this is who speaks.
    presented: bool,
    place: Range<usize>,
}

/// The place in the text of the shortest name that the company gives itself.
pub fn of(document: &Document, spelling: &Spelling) -> Option<Range<usize>> {
    let page = words_of(document.title);
    let address = words_of(document.url.map(host_of));
    let mut candidates: Vec<(String, Candidate)> = gather(document, spelling).into_iter().collect();
    for (name, candidate) in &mut candidates {
        let joined = format!(" {} ", name.replace(' ', ""));
        if page.contains(&format!(" {name} ")) || address.contains(&joined) {
            candidate.points += 3;
            candidate.presented = true;
        }
    }
    candidates.retain(|(_, candidate)| candidate.points >= ENOUGH);
    // The first mention is the earlier of two equals.
    candidates.sort_by_key(|(_, candidate)| (std::cmp::Reverse(candidate.points), candidate.place.start));
    let best = candidates.into_iter().take(TRIED).find(|(name, candidate)| {
        let place = candidate.place.clone();
        candidate.presented
            || (!THIRD_PARTIES.split(", ").any(|other| other == name) && is_name(document, spelling, name, place))
    });
    best.map(|(_, candidate)| candidate.place)
}

/// The words of a title or an address in lower case, each between blanks.
fn words_of(text: Option<&str>) -> String {
    let text = text.unwrap_or_default().to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).fold(" ".to_owned(), |words, word| words + word + " ")
}

/// The host of an address: what stands between the scheme and the first slash.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// Every capitalised name of the text, in lower case, with what speaks for it.
fn gather(document: &Document, spelling: &Spelling) -> BTreeMap<String, Candidate> {
    let mut candidates = BTreeMap::new();
    let mut headings = 0;
    for sentence in &document.sentences {
        let heading = document.blocks[sentence.block].kind == BlockKind::Heading;
        headings += usize::from(heading);
        let titled = heading && headings <= 3 && sentence.words.clone().any(|index| spelling.word(index) == "privacy");
        let mut index = sentence.words.start;
        while index < sentence.words.end {
            let length = name_at(document, spelling, index..sentence.words.end);
            if length > 0 {
                let name = index..index + length;
                let (points, presented) = weigh(spelling, name.clone(), sentence.words.end);
                let points = points + if titled { 3 } else { 0 };
                if points > 0 {
                    add(document, spelling, name, points, presented || titled, &mut candidates);
                }
            }
            index += length.max(1);
        }
    }
    candidates
}

/// Whether capitals make words a name: they are no abbreviation, and never written without capitals.
fn is_name(document: &Document, spelling: &Spelling, name: &str, place: Range<usize>) -> bool {
    let spelled = &document.text[place];
    if spelled.len() <= ABBREVIATION && spelled.chars().all(char::is_uppercase) {
        return false;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let last = words.len() - 1;
    let lower = |index: usize| document.spelling(&document.words[index]).starts_with(char::is_lowercase);
    // In "fernwick.com" the small letters are those of an address.
    let address =
        |index: usize| spelling.word(index + last + 1) == "." && is(spelling.word(index + last + 2), Role::Suffix);
    !(0..spelling.len()).any(|index| spelling.begins(index, &words) && lower(index + last) && !address(index))
}

/// The number of words of the capitalised name that begins a range, 0 where there is none.
fn name_at(document: &Document, spelling: &Spelling, words: Range<usize>) -> usize {
    let capital = |index: usize| {
        let word = &document.words[index];
        word.kind == WordKind::Word
            && document.spelling(word).starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && !is(spelling.word(index), Role::Common)
            && !is(spelling.word(index), Role::Suffix)
    };
    // A blank and nothing else stands between the words of a name.
    let touches = |index: usize| {
        let between = document.words[index - 1].place().end..document.words[index].place().start;
        document.text[between].chars().all(|c| c == ' ' || c == '\u{a0}')
    };
    words.clone().take(LONGEST).take_while(|&index| capital(index) && (index == words.start || touches(index))).count()
}

/// What the neighbours of a name say for its being the company's own, and whether they present it as such.
fn weigh(spelling: &Spelling, name: Range<usize>, end: usize) -> (u32, bool) {
    let word = |index: usize| if index < end { spelling.word(index) } else { "" };
    let mut after = name.end;
    // "Fernwick, Inc." and "Fernwick.com" go on as "Fernwick" does.
    while is(word(after), Role::Suffix) || (matches!(word(after), "," | ".") && is(word(after + 1), Role::Suffix)) {
        after += 1;
    }
    if after > name.end && word(after) == "." {
        after += 1;
    }
    // In "Fernwick Ltd, Norway ("we")" the country does not speak.
    let apart = name.start == 0 || !matches!(spelling.word(name.start - 1), "," | "of" | "in");
    let quoted = |index: usize| matches!(word(index), "\"" | "“" | "'" | "‘");
    let speaks = |index: usize| matches!(word(index), "we" | "us" | "our") && quoted(index - 1);
    let bracket = after..after + 16;
    let introduced = apart && word(after) == "(" && bracket.take_while(|&index| word(index) != ")").any(speaks);
    let defined = name.start > 1
        && matches!(spelling.word(name.start - 1), "\"" | "“")
        && matches!(spelling.word(name.start - 2), "(" | "hereafter" | "hereinafter" | "or");
    let group = word(after) == "and" && word(after + 1) == "its";
    let acts = is(word(after), Role::Verb);
    let points = u32::from(introduced) * 5 + u32::from(defined) * 3 + u32::from(group) * 3 + u32::from(acts) * 2;
    (points, introduced)
}

/// Counts a mention of a name.
fn add(
    document: &Document,
    spelling: &Spelling,
    name: Range<usize>,
    points: u32,
    presented: bool,
    candidates: &mut BTreeMap<String, Candidate>,
) {
    let words: Vec<&str> = name.clone().map(|index| spelling.word(index).trim_end_matches("'s")).collect();
    let start = document.words[name.start].place().start;
    let end = document.words[name.end - 1].place().end;
    let spelled = document.text[start..end].trim_end_matches("'s").trim_end_matches("’s");
    let place = start..start + spelled.len();
    let candidate = candidates.entry(words.join(" ")).or_insert(Candidate { points: 0, presented: false, place });
    candidate.points += points;
    candidate.presented |= presented;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    fn check(text: &str, expected: Option<&str>) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        let document = Document::read(&source);
        let found = of(&document, &spelling::of(&document));
        assert_eq!(found.map(|place| &text[place]), expected, "{text}");
    }

    #[test]
    fn finds_who_speaks() {
        check("Fernwick Ltd (\"we\", \"us\") runs this shop.", Some("Fernwick"));
        check("Fernwick, Inc. and its affiliates respect you. Fernwick will ask you.", Some("Fernwick"));
        check("Blue Heron collects names. Blue Heron does not sell them. Google may see them.", Some("Blue Heron"));
        check("# Fernwick Privacy Policy\n\nFernwick uses your name.", Some("Fernwick"));
        check(
            "This site is run by Larkspur Holding LLC (hereafter \"LARKSPUR\"). LARKSPUR may ask you.",
            Some("LARKSPUR"),
        );
        check("See 2Cats’s shop. 2Cats may write. 2Cats will call.", Some("2Cats"));
    }

    #[test]
    fn title_and_address_tell_who_speaks() {
        let check = |title: &str, url: &str, expected: Option<&str>| {
            let text = "Google may see names. Google will not sell them. Ai may too.";
            let source = Source {
                text: text.to_owned(),
                title: Some(title.to_owned()),
                url: Some(url.to_owned()),
                ..Source::default()
            };
            let document = Document::read(&source);
            assert_eq!(of(&document, &spelling::of(&document)).map(|place| &text[place]), expected, "{title} {url}");
        };
        check("Google – Privacy", "", Some("Google"));
        check("", "https://www.google.example/privacy", Some("Google"));
        check("Email", "https://example.org/google", None);
    }

    #[test]
    fn others_do_not_speak() {
        check("Google may set cookies. Google uses them. Facebook will too. Facebook may share.", None);
        check("Cookies may be set. Personal Information may be shared. Personal Information will be kept.", None);
        check("Third Parties may ask. Third Parties will see.", None);
        check("The Owner may sell. The Owner will tell. PII is data. PII may be kept. An owner owns.", None);
        check("This shop is owned in Norway (\"us\"). Our shop is in Norway.", None);
        check("We keep your name.", None);
        check("", None);
    }
}
