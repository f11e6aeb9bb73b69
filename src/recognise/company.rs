//! Finds how the company that speaks names itself.

use std::collections::BTreeMap;
use std::ops::Range;

use super::introductions::{BEGINNING, name_in};
use super::mentions::{Mention, OWNED, REGISTERED, TITLED, is_registered, owns_policy, small_name, weigh};
use super::proper_names::{
    Role, is, is_third_party, is_torn, name_at, names_third_party, short_name, skip_suffixes, without_genitive,
    without_suffixes,
};
use super::roles;
use super::spelling::Spelling;
use crate::order::order;
use crate::read::{BlockKind, Document};

/// What a name must be worth to be taken: two sentences that say what the company does, or one plain introduction.
const ENOUGH: u32 = 4;

/// A sentence by which the company says who it is tells more than four in which it does something.
const INTRODUCED: u32 = 9;

/// A name that heads the policy ("Fernwick Privacy Policy") must stand in the text so often, too.
const REPEATED: usize = 2;

/// Capitals alone, up to this many, are more often an abbreviation ("PII") than a company.
const ABBREVIATION: usize = 4;

/// So many characters of a title or an address may name the company; nobody reads on.
const TITLE: usize = 300;

/// So many words has the title of a policy that stands without a mark.
const TITLE_WORDS: usize = 9;

/// So many of the names worth most are looked at, so that the work stays linear.
const TRIED: usize = 8;

/// A name that may be the company's, with what all its mentions say and the place of one of them.
#[derive(Debug)]
struct Candidate {
    mentions: Mention,
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
            candidate.mentions.points += TITLED;
            candidate.mentions.presented = true;
        }
    }
    for (name, candidate) in candidates.iter_mut().filter(|(_, candidate)| candidate.mentions.heads) {
        let words: Vec<&str> = name.split(' ').collect();
        let repeated = (0..spelling.len()).filter(|&index| spelling.begins(index, &words)).nth(REPEATED).is_some();
        if repeated && is_name(document, spelling, name, candidate.place.clone()) {
            candidate.mentions.points += ENOUGH;
        }
    }
    candidates.retain(|(_, candidate)| candidate.mentions.points >= ENOUGH);
    // The first mention is the earlier of two equals.
    order(&mut candidates, |(_, candidate)| {
        (u64::MAX - candidate.mentions.points as u64, candidate.place.start as u64)
    });
    let best = candidates.into_iter().take(TRIED).find(|(name, candidate)| {
        let place = candidate.place.clone();
        let Mention { presented, single, .. } = candidate.mentions;
        let is_one = single || !is_plural(name);
        presented || (!is_third_party(name) && is_one && is_name(document, spelling, name, place))
    });
    best.map(|(_, candidate)| candidate.place)
}

/// Whether a name is more likely that of many ("Ad Entities") than of one.
fn is_plural(name: &str) -> bool {
    name.ends_with('s') && !name.ends_with("ss")
}

/// The words of a title or an address in lower case, each between blanks.
fn words_of(text: Option<&str>) -> String {
    let text: String = text.unwrap_or_default().chars().take(TITLE).flat_map(char::to_lowercase).collect();
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
    for (at, sentence) in document.sentences.iter().enumerate() {
        let introduced = name_in(document, spelling, at)
            .or_else(|| roles::name_in(document, spelling, sentence, at < BEGINNING))
            .filter(|name| !names_third_party(spelling, name.clone()))
            .or_else(|| roles::host_in(document, spelling, sentence).filter(|_| at < BEGINNING))
            .and_then(|name| without_suffixes(spelling, name));
        if let Some(name) = introduced {
            let mention = Mention { points: INTRODUCED, presented: true, single: true, heads: false };
            // What it calls itself for short is what stands in the rest of the text.
            if let Some(short) = short_name(document, spelling, name.end..sentence.words.end) {
                add(document, spelling, short, Mention { points: 2 * INTRODUCED, ..mention }, &mut candidates);
            }
            add(document, spelling, name, mention, &mut candidates);
        }
        let heading = document.blocks[sentence.block].kind == BlockKind::Heading;
        headings += usize::from(heading);
        let titled = match heading {
            true => headings <= 3 && sentence.words.clone().any(|index| spelling.word(index) == "privacy"),
            false => at < BEGINNING && is_title(spelling, sentence.words.clone()),
        };
        if let Some((small, points)) = small_name(document, spelling, sentence, titled) {
            let mention = Mention { points, presented: true, ..Mention::default() };
            add(document, spelling, small, mention, &mut candidates);
        }
        let mut index = sentence.words.start;
        while index < sentence.words.end {
            let length = name_at(document, spelling, index..sentence.words.end);
            // "We Respect Your Privacy" names nobody.
            let speaks = titled
                && (speaks_before(spelling, sentence.words.start..index) || spelling.word(index + length) == "your");
            if length > 0 && !speaks && !is_torn(document, spelling, sentence.words.start, index) {
                let name = index..index + length;
                let mut mention = weigh(spelling, name.clone(), sentence.words.end);
                if titled {
                    let after = skip_suffixes(spelling, name.end, sentence.words.end);
                    let heads = spelling.word(after) == "privacy" && after < sentence.words.end;
                    let owns = owns_policy(spelling, name.start, sentence.words.start);
                    let points = mention.points + TITLED + u32::from(owns) * OWNED;
                    mention = Mention { points, presented: true, heads, ..mention };
                }
                if at < BEGINNING && is_registered(spelling, name.end, sentence.words.end) {
                    mention = Mention { points: mention.points + REGISTERED, single: true, ..mention };
                }
                if mention.points > 0 {
                    add(document, spelling, name, mention, &mut candidates);
                }
            }
            index += length.max(1);
        }
    }
    candidates
}

/// Whether words are the title of a policy, though no mark says so: "Fernwick Ltd Privacy Policy".
fn is_title(spelling: &Spelling, words: Range<usize>) -> bool {
    let last = words.end.saturating_sub(2)..words.end;
    let named = matches!(spelling.word(last.end.saturating_sub(1)), "policy" | "notice" | "statement");
    words.len() <= TITLE_WORDS && words.len() > last.len() && named && spelling.word(last.start) == "privacy"
}

/// Whether who speaks stands among words.
fn speaks_before(spelling: &Spelling, mut words: Range<usize>) -> bool {
    words.any(|index| spelling.word(index) == "we")
}

/// Whether capitals make words a name: they are no abbreviation, and never written without capitals.
fn is_name(document: &Document, spelling: &Spelling, name: &str, place: Range<usize>) -> bool {
    let spelled = &document.text[place];
    if spelled.len() <= ABBREVIATION && spelled.chars().all(char::is_uppercase) {
        return false;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let last = words.len() - 1;
    let lower = |index: usize| !spelling.has_capital(index);
    // "Any Patient may ask" speaks of many; "a Fernwick account" does not.
    let counted = |index: usize| {
        let next = spelling.word(index + last + 1);
        let registered = skip_suffixes(spelling, index + last + 1, spelling.len()) > index + last + 1;
        let ends = !registered && (is(next, Role::Verb) || matches!(next, "," | ";" | "." | "or" | "and" | "of"));
        index > 0 && matches!(spelling.word(index - 1), "a" | "an" | "any" | "each" | "every" | "such") && ends
    };
    // In "fernwick.com" the small letters are those of an address.
    let address =
        |index: usize| spelling.word(index + last + 1) == "." && is(spelling.word(index + last + 2), Role::Suffix);
    !(0..spelling.len())
        .any(|index| spelling.begins(index, &words) && (lower(index + last) && !address(index) || counted(index)))
}

/// Counts a mention of a name.
fn add(
    document: &Document,
    spelling: &Spelling,
    name: Range<usize>,
    mention: Mention,
    candidates: &mut BTreeMap<String, Candidate>,
) {
    let words: Vec<&str> = name.clone().map(|index| without_genitive(spelling.word(index))).collect();
    let whole = document.place_of(name);
    let spelled = document.text[whole.clone()].trim_end_matches("'s").trim_end_matches("’s");
    let place = whole.start..whole.start + spelled.len();
    let shouts = |place: &Range<usize>| !document.text[place.clone()].contains(char::is_lowercase);
    let first = Candidate { mentions: Mention::default(), place: place.clone() };
    let candidate = candidates.entry(words.join(" ")).or_insert(first);
    candidate.mentions.points += mention.points;
    candidate.mentions.presented |= mention.presented;
    candidate.mentions.single |= mention.single;
    candidate.mentions.heads |= mention.heads;
    // A name is spelled with its small letters, where it has any.
    if shouts(&candidate.place) && !shouts(&place) {
        candidate.place = place;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    fn check(text: &str, expected: Option<&str>) {
        let found = spelling::read(text, of);
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
        check(
            "At Online Trading, we care. Thank you for choosing Online Trading. Trading will end. Trading may end.",
            Some("Online Trading"),
        );
        check("Why Fernwick will ask. Will Fernwick ask? Fernwick does not ask. Fernwick cannot.", Some("Fernwick"));
        check("Fern & Moss may write. Fern & Moss will ask. Bank of Google may ask.", Some("Fern & Moss"));
        check("© 2024 Blue Herons Ltd. Moss uses names.", Some("Blue Herons"));
        check("# Privacy Policy of Blue Heron\n\nWe ask.", Some("Blue Heron"));
        check("# Heron Privacy Policy\n\nHeron is kind. See Heron. Trust Heron.", Some("Heron"));
        check("# Global Privacy Policy\n\nOur shops are global. A Global Act. See Global.", None);
        check("# fernly privacy policy\n\nfernly collects names.", Some("fernly"));
        check("Heron Ski Rental (“Heron”, “we”) lends skis. Heron asks.", Some("Heron"));
        check(
            "Little Fern, Inc. Privacy Policy\n\nThis policy is long, and it tells you what we do.",
            Some("Little Fern"),
        );
        check("fernHeron Privacy Policy\n\nOur fernHeron app. See fernHeron.", Some("fernHeron"));
        check("Blue Heron values your privacy. We ask.", Some("Blue Heron"));
        check("See 2Cat’s shop. 2Cat may write. 2Cat will call.", Some("2Cat"));
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
    fn who_is_often_another_speaks_as_host() {
        check("Your privacy is important to Google. We ask.", Some("Google"));
        check("# Privacy\n\nThis policy tells how Google uses names.", Some("Google"));
        check("This is the privacy policy of Apple. We ask.", Some("Apple"));
        check("This is the privacy policy for Android users. We ask.", None);
        check("You may read how Google uses names. We ask.", None);
        check("By using Facebook, you agree. We ask.", None);
        check("Fern s.r.o. (\"Company\") cares. By using Company’s tea, you agree.", None);
    }

    #[test]
    fn others_do_not_speak() {
        check("Google may set cookies. Google uses them. Facebook will too. Facebook may share.", None);
        check("Cookies may be set. Personal Information may be shared. Personal Information will be kept.", None);
        check("Ad Entities may see you. Ad Entities will ask. Ad Entities may tell.", None);
        check("Third Parties may ask. Third Parties will see.", None);
        check("The Owner may sell. The Owner will tell. PII is data. PII may be kept. An owner owns.", None);
        check("This shop is owned in Norway (\"us\"). Our shop is in Norway.", None);
        check("# We Respect Your Privacy\n\nWe ask.", None);
        check("Any Skier may ask. Skier will ask. Skier may not.", None);
        check("New Red Ski Song Fern Heron may ask. New Red Ski Song Fern Heron will.", None);
        check("We keep your name.", None);
        check("", None);
    }
}
