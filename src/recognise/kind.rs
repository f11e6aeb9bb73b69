//! Tells a privacy policy from cookie policies, terms and everything else, and how sure that is.

use super::links::is_linked;
use super::names::{Name, own_name, title};
use super::spelling::Spelling;
use super::voice::{self, Voice};
use super::word_lists::WordLists;
use crate::read::{BlockKind, Document, Notes, Sentence, WordKind};
use crate::report::Kind;

/// What a word tells about the kind of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Somebody speaks of himself: policies say "we", articles do not.
    Speaker,
    /// Somebody is spoken to.
    Listener,
    /// Data about people.
    Data,
    /// What is done with data.
    Act,
    /// What people may ask for, and the laws that let them.
    Right,
    /// Small files and other means of following a visitor.
    Cookie,
    /// What contracts speak of.
    Contract,
    /// What points to what is told elsewhere; it stands last, for it is not counted.
    Pointer,
}

/// How often each sign stands in a text.
type Counts = [u32; Sign::Pointer as usize];

static SIGNS: WordLists<Sign> = WordLists::new(&[
    (Sign::Speaker, "we we'll we're we've us our ours i i'll i'm i've me my mine"),
    (Sign::Listener, "you you'll you're you've your yours"),
    (Sign::Data, "data information personal personally privacy identifiable"),
    (
        Sign::Act,
        "collect collects collected collecting collection gather gathers gathered share shares shared sharing disclose \
         discloses disclosed disclosure store stored stores retain retained process processed processes processing \
         record use uses used sell sold",
    ),
    (Sign::Right, "consent opt opt-out erase erasure delete deletion rectification portability controller gdpr ccpa"),
    (Sign::Cookie, "cookie cookies beacon beacons pixel pixels tracker trackers"),
    (
        Sign::Contract,
        "agreement terms liability liable warranty warranties indemnify indemnification damages disclaim license \
         licence licensed sublicense royalty-free copyright copyrights infringement infringing infringe trademark \
         trademarks arbitration arbitrator jurisdiction courts claims payment payments fees refund refunds \
         subscription terminate termination suspend prohibited violate violates violation violations unlawful \
         reproduce",
    ),
    (Sign::Pointer, "how what learn"),
]);

/// What speaks for and against a privacy policy. Rates are per 1000 words.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    speech: f64,
    data: f64,
    rights: f64,
    cookies: f64,
    contract: f64,
    /// Words in sentences; links to other pages are left out, for they tell what those are about.
    pub words: usize,
    pub sentences: usize,
    /// Sentences in which something is done with data.
    pub acts: usize,
    /// Those of them in which the one who speaks has a part, and tells it here: "how we use your data" is told elsewhere.
    pub own_acts: usize,
    /// The share of whole sentences that tell what the publisher does; where there are hardly any, what is usual.
    telling: f64,
    /// Mentions of the privacy policies of others, beyond those of its own.
    others: f64,
    /// Mentions of what the reader should do with data of others.
    instructions: f64,
    /// What the title, the first headings or the address say.
    title: Option<Name>,
    /// Which name the text gives itself most often: "this privacy policy", "these terms".
    own_name: Option<Name>,
}

/// Below this a text is not called a policy: a wrong badge costs more trust than a missing one.
const POLICY: f64 = 0.6;

/// Texts that speak of cookies this often, and of data less, are about cookies.
const COOKIE_RATE: f64 = 29.0;

/// So many of 1000 words are of data in the lists of a policy.
const MUCH_DATA: f64 = 60.0;

/// A text with more words of contracts than this share of its words of data is one, in part.
const CONTRACT_SHARE: f64 = 0.2;

/// How sure a cookie policy is: of 33 English texts in six collections that were called so, 31 are.
const COOKIE_CERTAINTY: f64 = 0.94;

/// Fewer words and marks than this are a title or an item of a list, and tell nothing by themselves.
const WHOLE_SENTENCE: usize = 8;

/// How many of its sentences a policy usually spends on what its publisher does, and how many must be seen to tell.
const USUAL_TELLING: f64 = 0.3;
const FEW_SENTENCES: f64 = 5.0;

/// A text with fewer words is a list of links or a stub, whatever words it has.
const FEW_WORDS: usize = 20;

/// The kind of a text, and how probable it is that this is right, from 0 to 1.
///
/// Measured on the 577 labelled pages that `weigh` names, each by weights that were fitted to the services of the other
/// four fifths: of 240 policies 234 are called so, of 337 others 3; expected calibration error in ten bins 0.012, Brier
/// score 0.014.
pub fn judge(evidence: &Evidence) -> (Kind, f64) {
    let policy = certainty(weigh(evidence));
    let called_cookies = [evidence.title, evidence.own_name].contains(&Some(Name::Cookies));
    let titled_privacy = matches!(evidence.title, Some(Name::PrivacyPolicy | Name::Privacy));
    let called_privacy = titled_privacy || evidence.own_name == Some(Name::PrivacyPolicy);
    // A policy has a part on cookies, and may call that part so: the name alone tells nothing.
    let about_cookies = evidence.cookies >= COOKIE_RATE && evidence.cookies > evidence.data
        || called_cookies && !called_privacy && 2.0 * evidence.cookies > evidence.data;
    // What is no policy may be terms; that is a question of its own.
    let contract = certainty(weigh_contract(evidence));
    if about_cookies && !titled_privacy && (policy >= POLICY || called_cookies) {
        (Kind::CookiePolicy, COOKIE_CERTAINTY)
    } else if policy >= POLICY {
        (Kind::PrivacyPolicy, policy)
    } else if contract >= 0.5 && evidence.words >= FEW_WORDS {
        (Kind::Terms, (1.0 - policy) * contract)
    } else {
        (Kind::Other, (1.0 - policy) * (1.0 - contract))
    }
}

/// What the evidence for a privacy policy amounts to; above 0 more speaks for it than against it.
///
/// The weights are those of a logistic regression on 520 labelled pages of Open Terms Archive (ODC-BY 1.0) and 57
/// articles of Mozilla's Readability (Apache-2.0), and on 83 invented texts that are all about privacy, rounded to
/// quarters; 52 pages about cookies and of processors were only measured. Each measure is cut where more of it tells no more.
fn weigh(evidence: &Evidence) -> f64 {
    let title = match evidence.title {
        Some(Name::PrivacyPolicy) => 2.25,
        Some(Name::Privacy) => 0.75,
        Some(Name::Contract) => -1.75,
        _ => 0.0,
    };
    let own_name = match evidence.own_name {
        Some(Name::PrivacyPolicy) => 1.5,
        Some(Name::Contract) => -0.75,
        _ => 0.0,
    };
    let acts = evidence.acts as f64 / evidence.sentences.max(1) as f64;
    title + own_name - 5.5
        + 1.75 * share(evidence.speech, 70.0)
        + 0.75 * share(evidence.data, 70.0)
        + 0.25 * share(evidence.rights, 12.0)
        + 0.75 * share(evidence.cookies, 24.0)
        + 1.75 * share(acts, 0.4)
        + 4.0 * share(evidence.telling, 0.4)
        - 2.0 * share(evidence.others, 6.0)
        - 2.5 * share(evidence.instructions, 8.0)
        + 0.5 * evidence.data / (evidence.data + evidence.contract + 6.0)
}

/// Whether a text speaks of data as often as hardly any but a policy does, were it in lists alone.
pub fn speaks_of_data(evidence: &Evidence) -> bool {
    evidence.data >= MUCH_DATA && evidence.words >= FEW_WORDS
}

/// Whether a text that speaks of data speaks of rights and duties of a contract, too.
pub fn has_contract(evidence: &Evidence) -> bool {
    CONTRACT_SHARE * evidence.data < evidence.contract
}

/// What the evidence for terms amounts to, in a text that is no privacy policy: contracts, and rules for those who use
/// a service.
///
/// The weights were found like those of `weigh`, on 357 such pages that are neither policies nor about cookies.
fn weigh_contract(evidence: &Evidence) -> f64 {
    let title = if matches!(evidence.title, Some(Name::Contract | Name::Mixed)) { 0.75 } else { 0.0 };
    let own_name = if evidence.own_name == Some(Name::Contract) { 1.0 } else { 0.0 };
    title + own_name - 2.0 + 5.0 * share(evidence.contract, 30.0) + 1.75 * share(evidence.speech, 70.0)
}

fn share(value: f64, most: f64) -> f64 {
    value.min(most) / most
}

/// The logistic function by straight lines between its own points: the same bits on every machine, unlike `exp`.
fn certainty(weight: f64) -> f64 {
    const POINTS: [f64; 7] = [0.5, 0.731, 0.881, 0.953, 0.982, 0.993, 0.998];
    let size = weight.abs().min(POINTS.len() as f64);
    let below = size as usize;
    let upper = match POINTS.get(below..below + 2) {
        Some(&[low, high]) => low + (high - low) * (size - below as f64),
        _ => POINTS[POINTS.len() - 1],
    };
    if weight < 0.0 { 1.0 - upper } else { upper }
}

/// Counts what speaks for and against a policy.
pub fn gather(document: &Document, spelling: &Spelling) -> Evidence {
    let signs = spelling.note(|word| SIGNS.of(word));
    let voice = Voice::of(spelling);
    let mut counts = Counts::default();
    let (mut words, mut sentences, mut acts, mut own_acts) = (0, 0, 0, 0);
    let (mut whole, mut telling, mut others, mut instructions) = (0_usize, 0_usize, 0_usize, 0_usize);
    for block in document.blocks.iter().filter(|block| !is_linked(document, block)) {
        let is_prose = matches!(block.kind, BlockKind::Paragraph | BlockKind::Item);
        for sentence in &document.sentences[block.sentences.clone()] {
            let said = count_signs(spelling, &signs, sentence, &mut counts);
            words += document.words_of(sentence).iter().filter(|word| word.kind == WordKind::Word).count();
            sentences += 1;
            acts += usize::from(said.is_act);
            own_acts += usize::from(said.is_act && said.is_own);
            if is_prose && sentence.words.len() >= WHOLE_SENTENCE {
                whole += 1;
                telling += usize::from(voice.is_telling(sentence.words.clone()));
            }
            others += count(sentence, |index| voice::names_policies_of_others(spelling, index));
            instructions += count(sentence, |index| voice::instructs_reader(spelling, index));
        }
    }
    let rate = |sign: Sign| 1000.0 * f64::from(counts[sign as usize]) / words.max(1) as f64;
    let beyond = |count: usize, free: usize| 1000.0 * count.saturating_sub(free) as f64 / words.max(1) as f64;
    let own_mentions = voice::count_own_mentions(spelling);
    let placeholders = voice::count_placeholders(document.text);
    Evidence {
        telling: (telling as f64 + USUAL_TELLING * FEW_SENTENCES) / (whole as f64 + FEW_SENTENCES),
        others: beyond(others, own_mentions),
        instructions: beyond(instructions + placeholders, 1),
        speech: rate(Sign::Listener) + rate(Sign::Speaker),
        data: rate(Sign::Data),
        rights: rate(Sign::Right),
        cookies: rate(Sign::Cookie),
        contract: rate(Sign::Contract),
        words,
        sentences,
        acts,
        own_acts,
        title: title(document, spelling),
        own_name: own_name(spelling),
    }
}

/// What a sentence tells.
struct Said {
    /// Something is done with data.
    is_act: bool,
    /// The one who speaks has a part in it, and it is told here.
    is_own: bool,
}

fn count(sentence: &Sentence, is_counted: impl Fn(usize) -> bool) -> usize {
    sentence.words.clone().filter(|&index| is_counted(index)).count()
}

/// Adds the signs of a sentence to `counts`.
fn count_signs(spelling: &Spelling, signs: &Notes<Option<Sign>>, sentence: &Sentence, counts: &mut Counts) -> Said {
    let before = *counts;
    let mut points = false;
    for index in sentence.words.clone() {
        match spelling.noted(signs, index) {
            Some(Sign::Pointer) => points = true,
            Some(sign) => counts[sign as usize] += 1,
            None => {}
        }
    }
    let has = |sign: Sign| counts[sign as usize] > before[sign as usize];
    Said { is_act: has(Sign::Data) && has(Sign::Act), is_own: has(Sign::Speaker) && !points }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    fn check(text: &str, expected: Kind) {
        assert_eq!(judge(&read(text, gather)).0, expected, "{text}");
    }

    #[test]
    fn knows_policies_from_what_is_only_about_them() {
        check(
            "# Privacy Policy\n\nThis privacy policy tells you how Fernwick uses your personal information. We collect \
             your name and e-mail address. We share personal data with carriers only. You may ask us to delete your \
             data.",
            Kind::PrivacyPolicy,
        );
        check(
            "Fernwick does not sell your data. We store the information you give us for a year, and we use it to \
             answer you. You can withdraw your consent, and we delete your personal data.",
            Kind::PrivacyPolicy,
        );
        check(
            "# Terms of Service\n\nThese terms are an agreement between you and Fernwick. You are granted a licence. \
             We accept no liability for damages. We may terminate your account if you violate these terms. See our \
             privacy policy.",
            Kind::Terms,
        );
        check(
            "# Cookie Policy\n\nThis cookie policy explains what cookies are. We use cookies and pixels. You can block \
             cookies in your browser. Our cookies remember your language. Third-party cookies and beacons count \
             visits.",
            Kind::CookiePolicy,
        );
        check(
            "The council met on Tuesday. A spokesman said that the company's privacy policy had been changed after the \
             data leak, and that users were angry. The share price fell by a tenth.",
            Kind::Other,
        );
        check(
            "Free Privacy Policy Generator\n\nEvery business that collects personal information needs a privacy \
             policy. You must disclose which data you collect and with whom you share personal data. Answer a few \
             questions and download your privacy policy. Most privacy policies are out of date; you should review your \
             policy once a year.",
            Kind::Other,
        );
        check(
            "Privacy on this blog\n\nI write about moths and do not want your data. My host keeps logs for two weeks, \
             and I never look at them. I see the e-mail address that you type in, and I will not give it to anyone. My \
             site sets no cookies. I delete your comments when you ask me.",
            Kind::PrivacyPolicy,
        );
        check("- Privacy Policy\n- Terms of Service\n- Cookie Policy\n- Imprint", Kind::Other);
        check("", Kind::Other);
    }

    #[test]
    fn certainty_is_even_and_bounded() {
        let check = |weight: f64, expected: f64| assert!((certainty(weight) - expected).abs() < 1e-9, "{weight}");
        check(0.0, 0.5);
        check(1.0, 0.731);
        check(-1.0, 0.269);
        check(0.5, 0.6155);
        check(99.0, 0.998);
        check(-1e300, 0.002);
    }
}
