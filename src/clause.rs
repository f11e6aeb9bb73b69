//! Reads one sentence as a careful reader does: who acts, whether it is denied, with which exception, for whom.

mod act;
mod answer;
mod bounds;
mod pattern;
mod recall;
mod scope;
mod signals;
mod speaker;
mod tables;
mod tagged;
mod tagger;

pub use act::{Act, Actor, Polarity};
#[cfg(feature = "cli")]
pub use act::{ground_of, read as read_acts};
pub use answer::answered;
#[cfg(feature = "cli")]
pub use pattern::Held;
pub use pattern::{ActPattern, Head, NeedId, Pattern, WordsId};
#[cfg(feature = "cli")]
pub use pattern::{Element, WordPattern};
pub use recall::{recall, recall_aggregates};
pub use scope::of_heading as scope_of_heading;
pub use signals::Signals;
pub use speaker::Speaker;
pub use tables::{SETS, SIGNALS};
pub use tagged::Tagged;
#[cfg(feature = "cli")]
pub use tagged::leads;
use tagged::{Shape, Token};
pub use tagger::Tagger;

use std::ops::Range;

use crate::lexicon::{Form, Lexicon, Mark, Sort};

/// What a sentence does with what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    Statement,
    /// "Do we sell your data?" states nothing.
    Question,
    /// "Sale means …" states nothing about the company.
    Definition,
    /// "The law requires businesses to …" tells what others must do.
    Law,
    /// "To learn more about how we share data, see …" tells where something is told.
    Pointer,
    /// "Third-party tracking." names what is told next.
    Label,
    /// "Joint marketing | No": what a row of a table answers with no is not done.
    Refuted,
}

/// A sentence, read.
#[derive(Debug)]
pub struct Reading {
    pub tagged: Tagged,
    pub speech: Speech,
    /// The readers for whom it holds, where it is not for everyone.
    pub scope: Option<&'static str>,
    pub acts: Vec<Act>,
}

impl Reading {
    pub fn new(
        lexicon: &Lexicon,
        signals: &Signals,
        mut tagged: Tagged,
        scope_of_section: Option<&'static str>,
    ) -> Self {
        let speech = speech(lexicon, signals, &tagged);
        let scope = scope::of_sentence(signals, &tagged);
        let mut acts = if speech == Speech::Statement { act::read(lexicon, signals, &tagged) } else { Vec::new() };
        if scope.is_some() {
            lift_case(signals, &tagged, &mut acts);
        }
        // What is done is looked for too where no word has its family: who receives is given.
        acts.iter().for_each(|act| tagged.concepts.insert(act.verb.concept));
        let scope = scope.or(scope_of_section);
        Reading { tagged, speech, scope, acts }
    }

    /// Takes back what it states.
    pub fn refute(&mut self) {
        self.speech = Speech::Refuted;
        self.acts.clear();
    }

    /// The tokens of the clause in which some tokens stand: what is quoted for them.
    pub fn clause_around(&self, signals: &Signals, tokens: &Range<usize>) -> Range<usize> {
        bounds::around(signals, &self.tagged, tokens)
    }
}

/// "If you live in Oregon, we do not …": where the only case is the scope, the denial is whole for those readers.
fn lift_case(signals: &Signals, tagged: &Tagged, acts: &mut [Act]) {
    let case = |token: &&Token| signals.words.conditional.contains(&token.word);
    if tagged.tokens[tagged.own..].iter().filter(case).count() == 1 {
        acts.iter_mut()
            .filter(|act| act.polarity == Polarity::DeniedInCase)
            .for_each(|act| act.polarity = Polarity::Denied);
    }
}

fn speech(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> Speech {
    if tagged.asks() {
        return Speech::Question;
    }
    // "As the act defines the word, we do not sell": the law only names what the company says.
    let names = tagged.tokens.get(tagged.own).is_some_and(|token| token.word == signals.words.as_is);
    // "These companies must keep it safe": so speaks a contract.
    let certain = |m: &Mark| tagged.tokens[..m.at].last().is_some_and(|t| signals.words.backward.contains(&t.word));
    if (tagged.all(signals.law_speech).any(|mark| !certain(mark)) && !names) || is_law(signals, tagged) {
        return Speech::Law;
    }
    let company_speaks = |before: usize| tagged.marks.iter().any(|m| m.concept == signals.we && m.at < before);
    if let Some(mark) = tagged.first(signals.definition)
        && mark.at < 12
        && !company_speaks(mark.at)
    {
        return Speech::Definition;
    }
    if tagged.quoted && is_meaning(signals, tagged) {
        return Speech::Definition;
    }
    if is_pointer(lexicon, signals, tagged) {
        return Speech::Pointer;
    }
    if is_label(lexicon, signals, tagged) {
        return Speech::Label;
    }
    Speech::Statement
}

/// How many words and marks several quoted words take: "“sell”, “sale” and “sold” mean".
const QUOTED: usize = 10;

/// Whether the words in the beginning are told a meaning.
fn is_meaning(signals: &Signals, tagged: &Tagged) -> bool {
    tagged.tokens[tagged.own..].iter().take(QUOTED).any(|token| signals.words.defining.contains(&token.word))
}

/// How far into a sentence a law is its subject, and how far behind it its verb stands.
const LAW: usize = 5;

/// "The directive says that cookies may be set only with consent": a law speaks, to neither the company nor the reader.
fn is_law(signals: &Signals, tagged: &Tagged) -> bool {
    let words = &signals.words;
    let spoken_to = |m: &Mark| m.concept == signals.we || tagged.tokens[m.at].word == words.you;
    let end = tagged.tokens.len().min(tagged.own + LAW);
    let law = (tagged.own..end).find(|&at| words.laws.contains(&tagged.tokens[at].word));
    let says = |law: usize| tagged.tokens[law..].iter().take(LAW).any(|token| words.ruling.contains(&token.word));
    law.is_some_and(says) && !tagged.marks.iter().any(spoken_to)
}

/// How many words may stand before "see our": "please", "however".
const OPENING: usize = 3;

/// "For more information on our use of cookies, see our cookie policy." Who is told how to refuse or whom to write to is
/// told something all the same, and "Anyone can see your posts" or "They see your posts" sends the reader nowhere.
fn is_pointer(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> bool {
    let opening = tagged.own..tagged.own + OPENING;
    let spoken_to = |at: usize| tagged.tokens[..at].last().is_none_or(|before| before.word == signals.words.you);
    let others_can = |m: &Mark| m.at > tagged.own && tagged.covers(signals.modal, m.at - 1) && !spoken_to(m.at - 1);
    let is_other = |m: &Mark| lexicon.sort(m.concept) == Sort::Actor && m.concept != signals.you;
    let named = |at: usize| tagged.marks_before(at).any(|before| before.end() == at && is_other(before));
    let they = |at: usize| tagged.tokens[..at].last().is_some_and(|before| before.word == signals.words.they);
    let others_do = |m: &Mark| m.at > tagged.own && (named(m.at) || they(m.at));
    let is_imperative = |m: &Mark| !others_can(m) && !others_do(m);
    let points = tagged.all(signals.pointer).any(|m| opening.contains(&m.at) && is_imperative(m));
    let tells = |token: &Token| token.shape == Shape::Address || signals.words.reaching.contains(&token.word);
    points && !tagged.has(signals.refuse) && !tagged.tokens[tagged.own..].iter().any(tells)
}

/// No more words make a label.
const LABEL: usize = 6;

/// A few words without a verb that go on from no lead-in: the title of what follows on the same line.
fn is_label(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged) -> bool {
    let subject = |before: usize| tagged.marks.iter().any(|m| m.at < before && lexicon.sort(m.concept) == Sort::Actor);
    // "Required cookies." and "Third-party advertising." hold no verb that somebody does.
    let verb = |m: &Mark| {
        let finite = matches!(m.form, Form::Base | Form::Finite) || (m.form == Form::Past && subject(m.at));
        lexicon.sort(m.concept) == Sort::Verb && finite
    };
    let says = |at: usize| {
        let token = &tagged.tokens[at];
        matches!(token.shape, Shape::Number | Shape::Address)
            || token.word == signals.words.us
            || [signals.modal, signals.not, signals.no, signals.we].iter().any(|&signal| tagged.covers(signal, at))
    };
    tagged.own == 0
        && tagged.tokens.len() <= LABEL
        && !tagged.marks.iter().any(verb)
        && !(0..tagged.tokens.len()).any(says)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Document, Source};

    /// How a verb in a sentence is read: who, and whether.
    fn read(text: &str, verb: &str) -> (String, Polarity) {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let lexicon = Lexicon::wake();
        let signals = &SIGNALS;
        let speaker = Speaker::new([Some("Acme"), None], false);
        let tagged = Tagger::new(&lexicon, signals, &document, &speaker).tag(&document.sentences[0]);
        let reading = Reading::new(&lexicon, signals, tagged, None);
        let spelled = |act: &&Act| text[reading.tagged.tokens[act.verb.at].place.clone()].eq_ignore_ascii_case(verb);
        let act = reading.acts.iter().find(spelled).unwrap_or_else(|| panic!("{verb} is not read in: {text}"));
        let actor = match act.actor {
            Actor::Named(concept) => Lexicon::names()[usize::from(concept)].to_string(),
            unnamed => format!("{unnamed:?}"),
        };
        (actor, act.polarity)
    }

    #[test]
    fn tells_who_acts() {
        let check = |text: &str, verb: &str, actor: &str| assert_eq!(read(text, verb).0, actor, "{verb} in: {text}");
        check("We share your data.", "share", "we");
        check("Acme may share your data.", "share", "we");
        check("You may share your data with friends.", "share", "you");
        check("Our partners share your data.", "share", "partner");
        check("Your data is shared.", "shared", "Unstated");
        check("Your data is shared by our partners.", "shared", "partner");
        check("We work with advertisers to share your data.", "share", "we");
        check("Firms that work for us may use your data.", "use", "they");
        check("We allow others to collect your data.", "collect", "they");
        check("We collect names and share them.", "share", "we");
        check("Do not share your password.", "share", "you");
        check("You may ask us not to share your data.", "share", "Other");
        check("You have the right to know how we share your data.", "share", "Other");
        check("If we sell your data, you will know.", "sell", "Other");
        check("To ensure that your data is not shared, we lock it.", "shared", "Other");
        check("We may refuse to sell your data.", "sell", "Other");
        check("We try not to share your data.", "share", "Other");
        check("We used to share your data.", "share", "Other");
        check("Were we to share your data, you would know.", "share", "Other");
        check("We cannot promise that we do not share your data.", "share", "Other");
        check("Some fear that we share your data.", "share", "Other");
        check("The sale of your personal data to other companies.", "sale", "Other");
        check("Acme's use of your data is limited.", "use", "Unstated");
        check("Acme’s servers collect your address.", "collect", "service");
        check("It is our policy not to collect names.", "collect", "we");
        check("Companies that help us may share your data.", "share", "they");
        check("Someone who uses our app may share your data.", "share", "Other");
        check("The store from which you download our app may share your data.", "share", "Other");
        check("Partners who built our site may share your data.", "share", "partner");
        check("You agree that our app may share your data.", "share", "service");
        check("You agree our app may share your data.", "share", "service");
        check("Firms that help us share your data may not keep it.", "share", "we");
        check("Please note that although Acme may share your data, it keeps it.", "share", "we");
        check("If the shop that hosts us closes we may share your data.", "share", "we");
        check("It is not our policy never to collect names.", "collect", "Other");
    }

    #[test]
    fn tells_whether_it_is_done() {
        use Polarity::*;
        let check = |text: &str, verb: &str, polarity: Polarity| {
            assert_eq!(read(text, verb).1, polarity, "{verb} in: {text}");
        };
        check("We may share your data.", "share", Affirmed);
        check("We do not share your data.", "share", Denied);
        check("We refuse to share your data.", "share", Denied);
        check("Acme has always refused to share your data.", "share", Denied);
        check("We will not fail to share your data.", "share", Affirmed);
        check("We do not sell, rent or otherwise share your data.", "share", Denied);
        check("We do not, and will never, share your data.", "share", Denied);
        check("We do not collect your data or share it.", "share", Denied);
        check("We will not save your data, share it, or even show it.", "share", Denied);
        check("No data is shared.", "shared", Denied);
        check("We share your data with no one.", "share", Denied);
        check("We share your personal data with no third party.", "share", Denied);
        check("We share your data with banks and with no one else.", "share", Affirmed);
        check("We share your data only with your consent, except with banks.", "share", DeniedExcept);
        check("Nor do we share your data.", "share", Denied);
        check("Neither we nor our partners will ever share your data.", "share", Denied);
        check("Under no circumstances will we share your data.", "share", Denied);
        check("At no time will your data be shared.", "shared", Denied);
        check("We will not, under any circumstances, share your data.", "share", Denied);
        check("We do not intend to share your data.", "share", Denied);
        check("We do not allow others to collect your data.", "collect", Denied);
        check("We do not share your data except with banks.", "share", DeniedExcept);
        check("We do not share your data, but we may give it to banks.", "share", DeniedExcept);
        check("We do not share your data when you are offline.", "share", DeniedInCase);
        check("We do not share your data in connection with our prize draws.", "share", DeniedInCase);
        check("We do not share your data in connection with any of our services.", "share", Denied);
        check("Except as described here, we do not share your data.", "share", DeniedExcept);
        check("We do not share your data without your consent.", "share", DeniedWithoutConsent);
        check("We do not share your data unless you agree.", "share", DeniedWithoutConsent);
        check("We do not share your data without your consent, other than with banks.", "share", DeniedExcept);
        check("With your consent, we share your data.", "share", IfConsent);
        check("Before we share your data, we will ask you.", "share", IfConsent);
        check("We share your data upon your informed and freely given consent.", "share", IfConsent);
        check("We share your data after your withdrawal of consent.", "share", Affirmed);
        check("We share your data with your doctor for research on consent.", "share", Affirmed);
        check("We share your data unless you opt out.", "share", UnlessRefused);
        check("We are not limited to this and share your data.", "share", Affirmed);
    }

    #[test]
    fn tells_what_states_nothing() {
        let check = |text: &str, speech: Speech| {
            let source = Source { text: text.to_string(), ..Source::default() };
            let document = Document::read(&source);
            let lexicon = Lexicon::wake();
            let signals = &SIGNALS;
            let speaker = Speaker::default();
            let tagged = Tagger::new(&lexicon, signals, &document, &speaker).tag(&document.sentences[0]);
            assert_eq!(Reading::new(&lexicon, signals, tagged, None).speech, speech, "{text}");
        };
        check("We sell your data.", Speech::Statement);
        check("Do we sell your data?", Speech::Question);
        check("A sale means any exchange for money.", Speech::Definition);
        check("State law requires businesses to tell if they sell data.", Speech::Law);
        check("The directive says that cookies may be set only with consent.", Speech::Law);
        check("The law requires us to keep your data.", Speech::Statement);
        check("Companies must tell you of a leak.", Speech::Law);
        check("These companies must tell us of a leak.", Speech::Statement);
        check("To learn more about how we share your data, see our list of partners.", Speech::Pointer);
        check("Please see our cookie policy for more on the cookies that we use.", Speech::Pointer);
        check("To learn more, or to opt out of the sale of your data, see our settings.", Speech::Statement);
        check("For more information, write to us.", Speech::Statement);
        check("They see your address.", Speech::Statement);
        check("Our suppliers see your address.", Speech::Statement);
        check("Third-party advertising.", Speech::Label);
        check("No third-party advertising.", Speech::Statement);
        check("We advertise.", Speech::Statement);
    }
}
