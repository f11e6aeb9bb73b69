//! Finds where a policy takes back what it promises elsewhere.
//!
//! Two claims disagree where the deed, the data, the recipient, the purpose and the readers of what is done lie within
//! what is promised never to be done (PolicyLint, Andow et al., USENIX Security 2019, with purposes after PurPliance,
//! Bui et al., CCS 2021). Where one of them is not sure, nothing is said.

use super::Pair;
use super::claims::{self, Claim, Deed, Stand};
use crate::clause::{Reading, Speaker};
use crate::find::Rulebook;
use crate::lexicon::{ConceptSet, Lexicon};
use crate::read::Document;
use crate::report::ContradictionKind::{self, Contradiction, Narrowed};

/// So many promises are held against the text; a policy that makes more repeats them.
const MOST_PROMISES: usize = 32;

/// The practice that a promise about a kind of data answers.
const PRACTICES_OF_KINDS: &[(&str, &str)] = &[
    ("cookie", "cookies"),
    ("location", "precise-location"),
    ("contacts", "contacts-access"),
    ("content", "content-access"),
    ("sensitive-data", "sensitive-data"),
    ("government-id", "government-id"),
    ("browsing", "browsing-record"),
    ("device-id", "device-identifiers"),
    ("kind", "data-list"),
];

/// The concepts by which claims are compared.
struct Comparison<'a> {
    lexicon: &'a Lexicon,
    /// "Information" of any kind, and the kinds of which nobody doubts that they are personal.
    general: u8,
    personal: ConceptSet,
    /// Card data, of which "we don't keep it" and "it is kept by the bank" both hold.
    payment: u8,
    /// Anybody else; those whom "third parties" leaves out; those who get data for the company's ends or by law.
    others: u8,
    own: ConceptSet,
    bound: ConceptSet,
    advertisers: ConceptSet,
    advertising: ConceptSet,
    /// What a heading names under which a promise is meant for the whole policy.
    whole: ConceptSet,
}

/// Every promise that something else in the text takes back, with the place that does so most plainly.
pub fn find(rulebook: &Rulebook, document: &Document, readings: &[Option<Reading>]) -> Vec<Pair> {
    let claims = claims::read(rulebook, readings);
    let comparison = Comparison::new(&rulebook.lexicon);
    let heading = |claim: &Claim| document.blocks[document.sentences[claim.sentence].block].heading;
    let speaker = Speaker::default();
    let tagger = rulebook.tagger(document, &speaker);
    // "Payments: we don't keep your details" promises it of payments.
    let is_whole = |promise: &Claim| {
        let sentences = heading(promise).map_or(0..0, |block| document.blocks[block].sentences.clone());
        let mut headings = document.sentences[sentences].iter().map(|sentence| tagger.tag(sentence)).peekable();
        headings.peek().is_none() || headings.any(|tagged| tagged.concepts.meets(&comparison.whole))
    };
    let mut pairs: Vec<Pair> = Vec::new();
    for promise in claims.iter().filter(|claim| claim.stand == Stand::Promised).take(MOST_PROMISES) {
        let is_whole = is_whole(promise);
        let reaches = |claim: &&Claim| is_whole || heading(claim) == heading(promise);
        let broken = claims.iter().filter(reaches).filter(|claim| comparison.breaks(promise, claim));
        let kind = |claim: &&Claim| comparison.kind(promise, claim);
        let Some(worst) = broken.min_by_key(|claim| kind(claim) == Narrowed) else { continue };
        let pair = Pair {
            kind: kind(&worst),
            practice: comparison.practice(promise),
            why: why(promise.deed, kind(&worst)),
            a: promise.place.clone(),
            b: worst.place.clone(),
        };
        if !pairs.iter().any(|other| other.practice == pair.practice && (other.a == pair.a || other.b == pair.b)) {
            pairs.push(pair);
        }
    }
    pairs
}

impl<'a> Comparison<'a> {
    fn new(lexicon: &'a Lexicon) -> Self {
        let concept = |name: &str| lexicon.concept(name).expect("a concept of lexicon.rs");
        let family = |names: &[&str]| lexicon.families(names);
        let mut whole = family(&["collect", "share", "sell", "keep", "policy"]);
        ["data", "they"].into_iter().for_each(|name| whole.insert(concept(name)));
        Comparison {
            lexicon,
            general: concept("data"),
            personal: family(&[
                "identity",
                "email-address",
                "phone-number",
                "postal-address",
                "payment-data",
                "government-id",
                "contacts",
            ]),
            payment: concept("payment-data"),
            others: concept("they"),
            own: family(&["affiliate", "other-user"]),
            bound: family(&["provider", "authority", "acquirer"]),
            advertisers: family(&["advertiser"]),
            advertising: family(&["advertising", "promotion", "targeted-ad"]),
            whole,
        }
    }

    /// Whether a claim is of what a promise says is never done. What is promised to all readers holds for those of a
    /// region.
    fn breaks(&self, promise: &Claim, claim: &Claim) -> bool {
        let same_deed = claim.deed == promise.deed || (promise.deed == Deed::Share && claim.deed == Deed::Sell);
        same_deed
            && claim.stand != Stand::Promised
            && claim.sentence != promise.sentence
            && (promise.scope.is_none() || claim.scope == promise.scope)
            && self.is_data(promise, claim)
            && self.is_recipient(promise, claim)
            && self.is_purpose(promise, claim)
    }

    /// Whether the data of a claim is among what is promised. "Personal information" holds the plainly personal kinds,
    /// and more than that only where it is given away: many policies don't count addresses of devices among it.
    fn is_data(&self, promise: &Claim, claim: &Claim) -> bool {
        let kinds = || promise.things.ids().filter(|&thing| thing != self.general);
        if kinds().next().is_none() {
            let given = matches!(promise.deed, Deed::Share | Deed::Sell);
            return claim.things.meets(&self.personal) || (given && claim.things.contains(self.general));
        }
        kinds().any(|kind| kind != self.payment && claim.things.meets(&self.lexicon.family(kind)))
    }

    /// Whether somebody who gets data is among those to whom it is promised not to go.
    fn is_recipient(&self, promise: &Claim, claim: &Claim) -> bool {
        if promise.deed != Deed::Share || claim.deed == Deed::Sell {
            return true;
        }
        let anybody = promise.recipients.is_empty() || promise.recipients.contains(self.others);
        let among = |wider: u8, recipient: u8| self.lexicon.family(wider).contains(recipient);
        claim.recipients.ids().any(|recipient| match anybody {
            true => !self.own.contains(recipient),
            false => promise.recipients.ids().any(|promised| among(promised, recipient)),
        })
    }

    /// Whether what it is done for is promised not to be. A promise that names no purpose holds for each; an advertiser
    /// gets data to advertise.
    fn is_purpose(&self, promise: &Claim, claim: &Claim) -> bool {
        let advertises = claim.recipients.meets(&self.advertisers) && promise.purposes.meets(&self.advertising);
        let any = promise.purposes.is_empty() && promise.deed != Deed::Use;
        any || advertises || promise.purposes.meets(&claim.purposes)
    }

    /// What is done in a case, for some readers only, or for those who work for the company narrows a promise; what is
    /// done with anybody's data contradicts it.
    fn kind(&self, promise: &Claim, claim: &Claim) -> ContradictionKind {
        let bound = |recipient: u8| self.bound.contains(recipient) && !promise.recipients.contains(recipient);
        let narrow = claim.stand == Stand::DoneInCase
            || claim.scope != promise.scope
            || (claim.deed == Deed::Share && claim.recipients.ids().all(bound));
        if narrow { Narrowed } else { Contradiction }
    }

    fn practice(&self, promise: &Claim) -> &'static str {
        let advertises = promise.recipients.meets(&self.advertisers) || promise.purposes.meets(&self.advertising);
        let of_kind = || {
            let within = |name: &str| promise.things.meets(&self.lexicon.families(&[name]));
            PRACTICES_OF_KINDS.iter().find(|(name, _)| within(name)).map(|&(_, practice)| practice)
        };
        match promise.deed {
            Deed::Sell => "data-sale",
            Deed::Share if advertises => "ad-sharing",
            Deed::Share => "third-party-sharing",
            Deed::Keep => "retention-period",
            Deed::Use if !promise.things.contains(self.general) => of_kind().unwrap_or("ad-targeting"),
            Deed::Use => "ad-targeting",
            Deed::Collect => of_kind().unwrap_or("no-collection"),
        }
    }
}

/// What a reader is told of two places that disagree.
fn why(deed: Deed, kind: ContradictionKind) -> &'static str {
    match (deed, kind) {
        (Deed::Collect, Contradiction) => "It says that this is not collected, and elsewhere that it is.",
        (Deed::Collect, Narrowed) => "It says that this is not collected, and elsewhere names a case in which it is.",
        (Deed::Use, Contradiction) => "It says that this is not used so, and elsewhere that it is.",
        (Deed::Use, Narrowed) => "It says that this is not used so, and elsewhere names a case in which it is.",
        (Deed::Share, Contradiction) => "It says that this is not given to others, and elsewhere that others get it.",
        (Deed::Share, Narrowed) => "It says that this is not given to others, and elsewhere names some who get it.",
        (Deed::Sell, Contradiction) => "It says that your data is not sold, and elsewhere that it may be.",
        (Deed::Sell, Narrowed) => "It says that your data is not sold, and elsewhere names a case in which it is.",
        (Deed::Keep, Contradiction) => "It says that this is not kept, and elsewhere that it is.",
        (Deed::Keep, Narrowed) => "It says that this is not kept, and elsewhere names a case in which it is.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::read_nameless;
    use crate::read::{Document, Source};
    use crate::rules::practices;

    /// The kind and the practice of the first disagreement of a text.
    fn disagreement(text: &str) -> Option<(ContradictionKind, &'static str)> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let pairs = find(Rulebook::get(), &document, &read_nameless(&document));
        pairs.first().map(|pair| (pair.kind, pair.practice))
    }

    #[test]
    fn practices_are_those_of_the_catalogue() {
        let known = |id: &str| practices().any(|practice| practice.id == id);
        assert!(PRACTICES_OF_KINDS.iter().all(|(_, practice)| known(practice)));
    }

    #[test]
    fn a_promise_is_contradicted_by_its_opposite() {
        let check = |text: &str, practice: &str| {
            assert_eq!(disagreement(text), Some((Contradiction, practice)), "{text}");
        };
        check("We do not sell your data. We sell your personal information to data brokers.", "data-sale");
        check("We never sell your data. Your data may be rented to other companies.", "data-sale");
        check(
            "We share your e-mail address with advertisers. We do not share your data with anyone.",
            "third-party-sharing",
        );
        check("We do not share your data. We sell your data to marketers.", "third-party-sharing");
        check(
            "No personal information is disclosed to third parties. We disclose your name to our partners.",
            "third-party-sharing",
        );
        check("We do not share your data for marketing purposes. We give your data to our advertisers.", "ad-sharing");
        check("We do not collect personal information. We collect your name and e-mail address.", "no-collection");
        check("We do not collect location data. We collect your precise location.", "precise-location");
        check("We never store your IP address. We retain your IP address.", "retention-period");
        check("We do not use cookies for advertising. We use cookies for advertising and measurement.", "cookies");
        check("Please note that we do not collect your contacts. We collect your address book.", "contacts-access");
        check("# Payments\n\nWe do not keep your data. We keep your name.\n\n# Changes", "retention-period");
        check("# Selling\n\nWe do not sell your data.\n\n# Ads\n\nWe sell your data.", "data-sale");
        check(
            "# Our policy\n\nWe don't share your data.\n\n# Ads\n\nWe share your data with partners.",
            "third-party-sharing",
        );
    }

    #[test]
    fn a_promise_is_narrowed_by_a_case() {
        let check = |text: &str, practice: &str| {
            assert_eq!(disagreement(text), Some((Narrowed, practice)), "{text}");
        };
        check(
            "We do not share your data with third parties. We share your data with our service providers.",
            "third-party-sharing",
        );
        check("We do not share your data. We disclose your data to the police.", "third-party-sharing");
        check("We do not collect personal information. If you order, we collect your name.", "no-collection");
        check(
            "We do not sell your data. For California residents: we sell personal information to other companies.",
            "data-sale",
        );
    }

    #[test]
    fn where_one_part_differs_nothing_disagrees() {
        let check = |text: &str| assert_eq!(disagreement(text), None, "{text}");
        // Other data.
        check("We do not collect your precise location. We collect your approximate location.");
        check("We do not collect health data. We collect your name.");
        check("We do not collect personal information. We collect your browser type.");
        check("We do not sell your data. We sell aggregated data to other companies.");
        check("We do not collect such information. We collect your name.");
        check("Your photos are kept safe and are not sold. We sell your data to other companies.");
        check("We do not collect your name through cookies. We collect your name.");
        check(
            "Survey data is used in aggregate, and no personal information is released. We give your name to \
             advertisers.",
        );
        check("We do not store your name. We store your stage name.");
        check("We do not store your card number. Your card number is stored by our payment provider.");
        // Other recipients.
        check("We do not share your data with advertisers. We share your data with our service providers.");
        check("We do not share your data with third parties. We share your data with our affiliates.");
        check("Your data is not shared with us. We share your data with our partners.");
        // Other places, and what is said of one matter under its heading.
        check("We do not use advertising cookies in our products. We use advertising cookies on our website.");
        check("# Payments\n\nWe do not store your data.\n\n# Your account\n\nWe store your name and your data.");
        check("# Acme Ads\n\nYour data is not shared with anyone.\n\n# Sharing\n\nWe share your data with partners.");
        // Other purposes.
        check("We do not sell or share your data in exchange for payment. We share your data with our partners.");
        check("We do not share your data for marketing purposes. We share your data with couriers.");
        check("We do not use your data for any other purpose. We use your data for analytics.");
        check("We do not use your photos for advertising. We use your photos to show them to you.");
        // Other readers.
        check("We do not collect personal information from children. We collect your name and address.");
        check("For California residents: we do not sell personal information. We sell your data to other companies.");
        // An exception, a condition, consent.
        check("We do not share your data except as described below. We share your data with our partners.");
        check("We do not share your data without your consent. We share your data with our partners.");
        check("We do not share your data. With your consent, we share your data with our partners.");
        check("We do not sell your data, but we may sell it in a merger. We sell your data to a buyer.");
        check("We do not knowingly collect personal information. We collect your name.");
        check("We do not permanently store your IP address. We store your IP address.");
        // Not said of the company, or not said.
        check("We do not sell your data. The other company sells your data.");
        check("We do not sell your data. You have the right to know whether we sell your data.");
        check("You may direct us not to sell your data. We sell your data to other companies.");
        check("We do not sell your data. We do not need to (or want to) sell your data.");
        check("We do not sell your data. A sale is an exchange with others who license or sell personal information.");
        check("We do not collect data that belongs to any of these groups. We collect your name.");
        check("We do not sell your data as defined in the law. We sell your data to other companies.");
    }
}
