//! Gathers which data is taken, for what, and who else gets it or where it goes.

use super::{Sentence, Values};
use crate::clause::{Act, Actor};
use crate::find::{is_company, place_of};
use crate::lexicon::{ConceptSet, Lexicon, Mark};
use crate::report::FactKind;

/// The families of concepts that tell these values.
pub struct Families {
    taken: ConceptSet,
    given: ConceptSet,
    shared: ConceptSet,
    used: ConceptSet,
    data: ConceptSet,
    sensitive: ConceptSet,
    others: ConceptSet,
    named: ConceptSet,
    purposes: [(ConceptSet, &'static str); 3],
    countries: ConceptSet,
    safeguards: ConceptSet,
}

impl Families {
    pub fn new(lexicon: &Lexicon) -> Self {
        Families {
            taken: lexicon.families(&["collect", "ask", "use", "keep", "require"]),
            given: lexicon.families(&["submit", "share"]),
            shared: lexicon.families(&["share", "sell"]),
            used: lexicon.families(&["use", "collect"]),
            data: lexicon.families(&["data"]),
            // What the GDPR (Article 9) and the CCPA (§ 1798.140(ae)) call special or sensitive.
            sensitive: lexicon.families(&[
                "sensitive-data",
                "government-id",
                "payment-data",
                "precise-location",
                "content",
                "credentials",
            ]),
            others: lexicon.families(&["they"]),
            named: lexicon.families(&["named-company", "ad-company", "analytics-company"]),
            purposes: [
                (lexicon.families(&["advertising"]), "advertising"),
                (lexicon.families(&["promotion"]), "promotional messages"),
                (lexicon.families(&["analytics"]), "analytics"),
            ],
            countries: lexicon.families(&["country"]),
            safeguards: lexicon.families(&["transfer-safeguard"]),
        }
    }
}

/// The values that the acts of a sentence give.
pub fn gather(families: &Families, sentence: &Sentence, values: &mut Values) {
    for act in sentence.reading.acts.iter().filter(|act| !act.polarity.is_denied()) {
        data(families, sentence, act, values);
        recipients(families, sentence, act, values);
        purposes(families, sentence, act, values);
        transfers(families, sentence, act, values);
    }
}

impl Sentence<'_> {
    /// The marks of a family in the sentence itself that meet a condition.
    fn marks(&self, family: &ConceptSet, meets: impl Fn(&Mark) -> bool) -> impl Iterator<Item = &Mark> {
        let own = self.reading.tagged.own;
        self.reading
            .tagged
            .marks
            .iter()
            .filter(move |mark| mark.at >= own && family.contains(mark.concept) && meets(mark))
    }

    fn add(&self, values: &mut Values, kind: FactKind, mark: &Mark, detail: Option<String>) {
        values.add(self.document, kind, place_of(self.reading, &(mark.at..mark.end())), detail);
    }
}

/// "We collect your name and address": the kinds of data that the company takes, or that the reader gives it.
fn data(families: &Families, sentence: &Sentence, act: &Act, values: &mut Values) {
    let Sentence { rulebook, reading, .. } = sentence;
    let company_takes = families.taken.contains(act.verb.concept) && is_company(rulebook, act.actor);
    let reader = rulebook.lexicon.family(rulebook.signals.you);
    let reader_gives =
        families.given.contains(act.verb.concept) && matches!(act.actor, Actor::Named(actor) if reader.contains(actor));
    if !(company_takes || reader_gives) {
        return;
    }
    let meant = |mark: &Mark| {
        let pronoun = rulebook.signals.words.pronouns.contains(&reading.tagged.tokens[mark.at].word);
        let within = [&act.object, &act.examples, &act.patient].into_iter().any(|tokens| tokens.contains(&mark.at));
        within && !pronoun && mark.concept != rulebook.signals.data
    };
    for mark in sentence.marks(&families.data, meant) {
        let sensitive = families.sensitive.contains(mark.concept).then(|| "sensitive".to_string());
        sentence.add(values, FactKind::Data, mark, sensitive);
    }
}

/// "We share it with advertisers", "Google uses cookies": who else gets data.
fn recipients(families: &Families, sentence: &Sentence, act: &Act, values: &mut Values) {
    if matches!(act.actor, Actor::Named(actor) if families.others.contains(actor)) {
        for mark in sentence.marks(&families.named, |mark| mark.end() <= act.verb.at) {
            sentence.add(values, FactKind::Recipient, mark, None);
        }
    }
    if families.shared.contains(act.verb.concept) && is_company(sentence.rulebook, act.actor) {
        for mark in sentence.marks(&families.others, |mark| act.rest.contains(&mark.at)) {
            sentence.add(values, FactKind::Recipient, mark, None);
        }
    }
}

/// "We use your address for direct marketing": purposes that have a name.
fn purposes(families: &Families, sentence: &Sentence, act: &Act, values: &mut Values) {
    if !families.used.contains(act.verb.concept) || !is_company(sentence.rulebook, act.actor) {
        return;
    }
    for (family, purpose) in &families.purposes {
        if let Some(mark) = sentence.marks(family, |mark| act.rest.contains(&mark.at)).next() {
            let place = place_of(sentence.reading, &(mark.at..mark.end()));
            values.add_value(FactKind::Purpose, purpose.to_string(), place, None, None);
        }
    }
}

/// "We transfer your data to Canada under standard contractual clauses": the country, and what protects it there.
fn transfers(families: &Families, sentence: &Sentence, act: &Act, values: &mut Values) {
    let moved = families.shared.contains(act.verb.concept) || families.taken.contains(act.verb.concept);
    if !moved || !is_company(sentence.rulebook, act.actor) {
        return;
    }
    let safeguard = sentence.marks(&families.safeguards, |_| true).next();
    let safeguard =
        safeguard.map(|mark| sentence.document.text[place_of(sentence.reading, &(mark.at..mark.end()))].to_string());
    let reached = |mark: &Mark| act.rest.contains(&mark.at) && is_reached(families, sentence, mark.at);
    for mark in sentence.marks(&families.countries, reached) {
        sentence.add(values, FactKind::Transfer, mark, safeguard.clone());
    }
}

/// "To Canada", "in the United States, India and Japan", but not "under Canada's law" and "outside the EU".
fn is_reached(families: &Families, sentence: &Sentence, country: usize) -> bool {
    let tagged = &sentence.reading.tagged;
    let signals = &sentence.rulebook.signals;
    let between = |at: usize| {
        let token = &tagged.tokens[at];
        token.is_mark(',')
            || tagged.covers(signals.and, at)
            || token.concepts.meets(&families.countries)
            || (tagged.covers(signals.determiner, at) && !tagged.covers(signals.preposition, at))
    };
    let before = (tagged.own..country).rev().find(|&at| !between(at)).map(|at| tagged.tokens[at].word);
    before.is_some_and(|word| word == signals.words.to || word == signals.words.within)
}
