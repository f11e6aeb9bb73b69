//! The concepts and words that the reader of clauses itself looks for.
//!
//! `compile::signals` looks them up when the engine is built.

use crate::lexicon::WordId;

/// Ids of concepts.
#[derive(Debug)]
pub struct Signals {
    pub words: Words,
    pub we: u8,
    pub service: u8,
    pub you: u8,
    pub they: u8,
    pub share: u8,
    pub sell: u8,
    pub receive: u8,
    pub data: u8,
    pub aggregate: u8,
    pub aggregate_adjective: u8,
    pub not: u8,
    pub no: u8,
    pub not_a_negation: u8,
    pub without: u8,
    pub by_no_means: u8,
    pub modal: u8,
    pub be: u8,
    pub have: u8,
    pub adverb: u8,
    pub except: u8,
    pub consent: u8,
    pub without_consent: u8,
    pub opt_out: u8,
    pub condition: u8,
    pub relative: u8,
    pub preposition: u8,
    pub determiner: u8,
    pub and: u8,
    pub but: u8,
    pub definition: u8,
    pub law_speech: u8,
    pub pointer: u8,
    pub refuse: u8,
    pub link_text: u8,
    pub california: u8,
    pub europe: u8,
    pub us_state: u8,
    pub california_place: u8,
    pub europe_place: u8,
    pub us_state_place: u8,
    pub number_word: u8,
    pub any_time: u8,
}

/// Single words that steer the reading.
#[derive(Debug)]
pub struct Words {
    pub to: WordId,
    pub by: WordId,
    pub or: WordId,
    pub following: WordId,
    pub nor: WordId,
    pub it: WordId,
    pub them: WordId,
    pub they: WordId,
    pub you: WordId,
    /// Words that can stand for a thing.
    pub pronouns: &'static [WordId],
    /// Pronouns where no noun follows: "this is shared".
    pub these: &'static [WordId],
    /// "[Such] data": what points to the sentence before.
    pub backward: &'static [WordId],
    pub of: WordId,
    pub your: WordId,
    pub our: WordId,
    /// "It is our [policy] to": what the company does as a rule.
    pub rule: &'static [WordId],
    pub please: WordId,
    pub personal: WordId,
    /// Verbs that let somebody else act: "we allow others to collect".
    pub permitting: &'static [WordId],
    /// "This does not include …", "… does not apply to".
    pub apply: &'static [WordId],
    /// "The only exception is", "exceptions are".
    pub exception: &'static [WordId],
    /// Words that take something out of a promise.
    pub excepting: &'static [WordId],
    /// Those who live somewhere.
    pub residents: &'static [WordId],
    /// That they live there.
    pub dwelling: &'static [WordId],
    /// What stands before the place: "in", "of".
    pub place_of: &'static [WordId],
    /// What lays down the law, and how.
    pub laws: &'static [WordId],
    pub ruling: &'static [WordId],
    /// "“Sale” [means]": what tells of a quoted word what it stands for.
    pub defining: &'static [WordId],
    /// "We [hope] to encrypt": of what is hoped nothing is said.
    pub hoping: &'static [WordId],
    pub who: WordId,
    /// What stands before a group of readers: "for users of our paid plan, we".
    pub opening: &'static [WordId],
    /// What makes a group everybody: "for all our users".
    pub everyone: &'static [WordId],
    pub only: WordId,
    pub as_is: WordId,
    /// "With no one [else]": somebody is left.
    pub other: &'static [WordId],
    /// Words that point back to the sentence before.
    pub pointing: &'static [WordId],
    /// Words that begin a list of examples.
    pub exemplifying: &'static [WordId],
    /// "[None] of our staff": a part of many.
    pub parts: &'static [WordId],
    /// "Will not sell it, and share it": what may hold for several verbs.
    pub willing: &'static [WordId],
    /// "To ensure that it is not …" tells an aim, "we refuse to" what is shunned.
    pub ensuring: &'static [WordId],
    /// "We were asked to sell it": what others want of the company it does not therefore do.
    pub urging: &'static [WordId],
    /// "How we share", "to whom it is sold", "whether it is": what follows is asked or described, not said.
    pub embedding: &'static [WordId],
    /// Words that bind a clause to a case.
    pub conditional: &'static [WordId],
    /// "[More] than we must": what is measured by what follows "than".
    pub measuring: &'static [WordId],
    pub than: WordId,
    /// "When you [visit] our site".
    pub visiting: &'static [WordId],
    /// "In [connection] with": what binds a clause to a matter.
    pub relating: &'static [WordId],
    /// "If we sell" supposes.
    pub supposing: &'static [WordId],
    /// "You may ask us not to share", "you prefer that we don't": somebody's wish.
    pub wishing: &'static [WordId],
    /// Words behind which a recipient stands.
    pub receiving: &'static [WordId],
    /// Those of them that say that it goes to somebody: "[to] our partners", not "sent [via] our provider".
    pub giving: &'static [WordId],
    pub from: WordId,
    /// "Partners are [given] access to it": verbs whose passive can have the recipient as its subject.
    pub endowing: &'static [WordId],
    /// Words behind which somebody else stands: "from our partners", "in which partners".
    pub parting: &'static [WordId],
    /// "Should we sell", "were we to sell": a supposition without "if".
    pub inverting: &'static [WordId],
    /// "It is not [true] that", "we cannot [promise] that": a negation before them holds for what follows.
    pub claiming: &'static [WordId],
    /// "We [refuse] to sell" denies, and "we do not [fail] to" affirms.
    pub refusing: &'static [WordId],
    /// What may stand before it so that it does: "we [will] refuse to sell".
    pub firm: &'static [WordId],
    /// "Some [fear] that we sell", "it would be [wrong] to say".
    pub doubting: &'static [WordId],
    /// "We [try] not to share" promises nothing.
    pub trying: &'static [WordId],
    /// "We have no [duty] to": what need not be done is neither done nor denied.
    pub obliging: &'static [WordId],
    /// "We used to".
    pub used: WordId,
    /// "We [make] it available to others", "we [send] it to others".
    pub making: &'static [WordId],
    pub sending: &'static [WordId],
    /// "We make it [available] to others".
    pub available: &'static [WordId],
    /// "[Turn] it off": verbs that are none without the word behind the pronoun.
    pub switching: &'static [WordId],
    /// "It is [required]": what is said of no thing.
    pub impersonal: &'static [WordId],
    /// What the reader does who turns to the company.
    pub reaching: &'static [WordId],
    /// Whom a letter is addressed to, and by what: "[mail] to our [representative]".
    pub addressing: &'static [WordId],
    pub us: WordId,
    /// The company where it can only be a subject.
    pub we: &'static [WordId],
    pub not: WordId,
    pub yes: WordId,
    /// The first word of an answer: "[No], never."
    pub deciding: &'static [WordId],
    /// All words of a mere yes or no.
    pub answering: &'static [WordId],
    /// The first word of a question that can be answered so: "[Do] we sell your data?"
    pub questioning: &'static [WordId],
    /// "Do you sell [my] data?", "can [I] delete it?": the reader speaks.
    pub my: WordId,
    pub i: WordId,
    /// "For".
    pub for_whom: WordId,
    pub the: WordId,
    pub this: WordId,
    pub which: WordId,
    pub that: WordId,
    /// What a noun of an act follows where the company does it: "we engage in the sale".
    pub engaging: &'static [WordId],
    /// What follows it where it is done: "no sale takes place".
    pub happening: &'static [WordId],
    /// "Takes place".
    pub taking: &'static [WordId],
    pub place: WordId,
    pub business: WordId,
    pub part: WordId,
    /// "In".
    pub within: WordId,
    pub there: WordId,
    pub before: WordId,
    /// What the company does that wants consent.
    pub asking: &'static [WordId],
    /// "[With] your consent".
    pub agreeing: &'static [WordId],
    /// What somebody gives who agrees.
    pub consent: &'static [WordId],
}
