//! The concepts and words that the reader of clauses itself looks for.

use crate::lexicon::WordId;

/// Ids of concepts.
#[derive(Debug)]
pub struct Signals {
    pub words: Words,
    pub we: u8,
    pub service: u8,
    pub you: u8,
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
    pub pronouns: Vec<WordId>,
    /// Pronouns where no noun follows: "this is shared".
    pub these: Vec<WordId>,
    pub of: WordId,
    pub your: WordId,
    pub our: WordId,
    /// "It is our [policy] to": what the company does as a rule.
    pub rule: Vec<WordId>,
    pub please: WordId,
    pub personal: WordId,
    /// Verbs that let somebody else act: "we allow others to collect".
    pub permitting: Vec<WordId>,
    /// "This does not include …", "… does not apply to".
    pub apply: Vec<WordId>,
    /// "The only exception is", "exceptions are".
    pub exception: Vec<WordId>,
    /// Words that take something out of a promise.
    pub excepting: Vec<WordId>,
    /// Those who live somewhere.
    pub residents: Vec<WordId>,
    /// That they live there.
    pub dwelling: Vec<WordId>,
    /// What stands before the place: "in", "of".
    pub place_of: Vec<WordId>,
    /// What lays down the law, and how.
    pub laws: Vec<WordId>,
    pub ruling: Vec<WordId>,
    /// "“Sale” [means]": what tells of a quoted word what it stands for.
    pub defining: Vec<WordId>,
    /// "We [hope] to encrypt": of what is hoped nothing is said.
    pub hoping: Vec<WordId>,
    pub who: WordId,
    /// What stands before a group of readers: "for users of our paid plan, we".
    pub opening: Vec<WordId>,
    /// What makes a group everybody: "for all our users".
    pub everyone: Vec<WordId>,
    pub only: WordId,
    pub as_is: WordId,
    /// "With no one [else]": somebody is left.
    pub other: Vec<WordId>,
    /// Words that point back to the sentence before.
    pub pointing: Vec<WordId>,
    /// Words that begin a list of examples.
    pub exemplifying: Vec<WordId>,
    /// "To ensure that it is not …" tells an aim, "we refuse to" what is shunned.
    pub ensuring: Vec<WordId>,
    /// "How we share", "to whom it is sold", "whether it is": what follows is asked or described, not said.
    pub embedding: Vec<WordId>,
    /// Words that bind a clause to a case.
    pub conditional: Vec<WordId>,
    /// "If we sell" supposes.
    pub supposing: Vec<WordId>,
    /// "You may ask us not to share", "you prefer that we don't": somebody's wish.
    pub wishing: Vec<WordId>,
    /// Words behind which a recipient stands.
    pub receiving: Vec<WordId>,
    /// Those of them that say that it goes to somebody: "[to] our partners", not "sent [via] our provider".
    pub giving: Vec<WordId>,
    /// Words behind which somebody else stands: "from our partners", "in which partners".
    pub parting: Vec<WordId>,
    /// "Should we sell", "were we to sell": a supposition without "if".
    pub inverting: Vec<WordId>,
    /// "It is not [true] that", "we cannot [promise] that": a negation before them holds for what follows.
    pub claiming: Vec<WordId>,
    /// "We [refuse] to sell" denies, and "we do not [fail] to" affirms.
    pub refusing: Vec<WordId>,
    /// What may stand before it so that it does: "we [will] refuse to sell".
    pub firm: Vec<WordId>,
    /// "Some [fear] that we sell", "it would be [wrong] to say".
    pub doubting: Vec<WordId>,
    /// "We [try] not to share" promises nothing.
    pub trying: Vec<WordId>,
    /// "We used to".
    pub used: WordId,
    /// "[Turn] it off": verbs that are none without the word behind the pronoun.
    pub switching: Vec<WordId>,
    /// "It is [required]": what is said of no thing.
    pub impersonal: Vec<WordId>,
    /// What the reader does who turns to the company.
    pub reaching: Vec<WordId>,
    /// Whom a letter is addressed to, and by what: "[mail] to our [representative]".
    pub addressing: Vec<WordId>,
    pub us: WordId,
    /// The company where it can only be a subject.
    pub we: Vec<WordId>,
    /// "For".
    pub for_whom: WordId,
    pub the: WordId,
    pub this: WordId,
    pub which: WordId,
    pub that: WordId,
    /// What a noun of an act follows where the company does it: "we engage in the sale".
    pub engaging: Vec<WordId>,
    /// What follows it where it is done: "no sale takes place".
    pub happening: Vec<WordId>,
    /// "Takes place".
    pub taking: Vec<WordId>,
    pub place: WordId,
    pub business: WordId,
    pub part: WordId,
    /// "In".
    pub within: WordId,
    pub there: WordId,
    pub before: WordId,
    /// What the company does that wants consent.
    pub asking: Vec<WordId>,
    /// What somebody gives who agrees.
    pub consent: Vec<WordId>,
}

impl Signals {
    /// Looks the concepts up. The build does so too, so that none of them can be missing.
    pub fn new(words: Words, concept: impl Fn(&str) -> Option<u8>) -> Self {
        let concept = |name: &str| concept(name).expect("a concept of the lexicon");
        Signals {
            words,
            we: concept("we"),
            service: concept("service"),
            you: concept("you"),
            data: concept("data"),
            aggregate: concept("aggregate"),
            aggregate_adjective: concept("aggregate-adjective"),
            not: concept("not"),
            no: concept("no"),
            not_a_negation: concept("not-a-negation"),
            without: concept("without"),
            by_no_means: concept("by-no-means"),
            modal: concept("modal"),
            be: concept("be"),
            have: concept("have"),
            adverb: concept("adverb"),
            except: concept("except"),
            consent: concept("consent"),
            without_consent: concept("without-consent"),
            opt_out: concept("opt-out"),
            condition: concept("if"),
            relative: concept("relative"),
            preposition: concept("preposition"),
            determiner: concept("determiner"),
            and: concept("and"),
            but: concept("but"),
            definition: concept("definition"),
            law_speech: concept("law-speech"),
            pointer: concept("pointer"),
            refuse: concept("refuse"),
            link_text: concept("link-text"),
            california: concept("california"),
            europe: concept("europe"),
            us_state: concept("us-state"),
            california_place: concept("california-place"),
            europe_place: concept("europe-place"),
            us_state_place: concept("us-state-place"),
            number_word: concept("number-word"),
            any_time: concept("any-time"),
        }
    }
}

impl Words {
    pub fn new(mut one: impl FnMut(&str) -> WordId) -> Self {
        Words {
            to: one("to"),
            by: one("by"),
            or: one("or"),
            following: one("following"),
            nor: one("nor"),
            it: one("it"),
            them: one("them"),
            they: one("they"),
            you: one("you"),
            pronouns: "it they them this these".split(' ').map(&mut one).collect(),
            these: "this these".split(' ').map(&mut one).collect(),
            of: one("of"),
            your: one("your"),
            our: one("our"),
            rule: "policy practice rule".split(' ').map(&mut one).collect(),
            please: one("please"),
            personal: one("personal"),
            permitting: "allow allows allowed permit permits authorize authorizes authorise enable let".split(' ').map(&mut one).collect(),
            apply: "include apply cover extend".split(' ').map(&mut one).collect(),
            residents: "resident residents citizen citizens user users individuals people persons consumers customers visitors anyone those".split(' ').map(&mut one).collect(),
            dwelling: "live lives living reside resides residing located based who that are is".split(' ').map(&mut one).collect(),
            place_of: "in of from within".split(' ').map(&mut one).collect(),
            laws: "law laws act regulation directive standard statute commission gdpr ccpa".split(' ').map(&mut one).collect(),
            defining: "means mean refers refer".split(' ').map(&mut one).collect(),
            ruling: "says say requires require asks ask demands obliges decides decided prohibits forbids".split(' ').map(&mut one).collect(),
            hoping: "hope hopes hoping".split(' ').map(&mut one).collect(),
            who: one("who"),
            opening: "for on in with".split(' ').map(&mut one).collect(),
            everyone: "all every any each our".split(' ').map(&mut one).collect(),
            only: one("only"),
            as_is: one("as"),
            other: "else other but further".split(' ').map(&mut one).collect(),
            excepting: "except save apart aside excluding other".split(' ').map(&mut one).collect(),
            exception: "exception exceptions".split(' ').map(&mut one).collect(),
            pointing: "this these that the".split(' ').map(&mut one).collect(),
            exemplifying: "including includes include such namely".split(' ').map(&mut one).collect(),
            ensuring: "ensure ensures ensuring assure sure prevent prevents guarantee guarantees warrant avoid avoids avoiding oppose opposes refuse refuses decline declines against intention stop stops stopped cease ceased".split(' ').map(&mut one).collect(),
            embedding: "how whether what why whom whose".split(' ').map(&mut one).collect(),
            conditional: "if when where whenever".split(' ').map(&mut one).collect(),
            inverting: "should were had".split(' ').map(&mut one).collect(),
            claiming: "true say says said promise promises guarantee warrant represent claim mean means imply assure believe think".split(' ').map(&mut one).collect(),
            refusing: "refuse refuses refused decline declines declined fail".split(' ').map(&mut one).collect(),
            firm: "do does will shall has have had".split(' ').map(&mut one).collect(),
            doubting: "fear fears worry wrong untrue false doubt suspect pretend".split(' ').map(&mut one).collect(),
            trying: "try tries attempt attempts strive strives seek aim endeavor endeavour".split(' ').map(&mut one).collect(),
            used: one("used"),
            supposing: "if should extent".split(' ').map(&mut one).collect(),
            wishing: "ask asks direct instruct tell request requests want prefer wish directing asking instructing opt asked directed like right authorize knowledge".split(' ').map(&mut one).collect(),
            giving: "to with among amongst between".split(' ').map(&mut one).collect(),
            receiving: "to with among amongst between by via through toward towards".split(' ').map(&mut one).collect(),
            parting: "from than which where behalf about because".split(' ').map(&mut one).collect(),
            switching: "turn turning switch switching".split(' ').map(&mut one).collect(),
            impersonal: "required requested intended believed understood recommended said".split(' ').map(&mut one).collect(),
            addressing: "address mail post letter representative officer attn headquarters headquartered located registered"
                .split(' ')
                .map(&mut one)
                .collect(),
            reaching: "contact contacting email emailing write writing call".split(' ').map(&mut one).collect(),
            us: one("us"),
            we: "we we'll we've we're we'd".split(' ').map(&mut one).collect(),
            for_whom: one("for"),
            the: one("the"),
            this: one("this"),
            which: one("which"),
            that: one("that"),
            engaging: "engage engages engaging engaged conduct make participate".split(' ').map(&mut one).collect(),
            taking: "take takes took taken".split(' ').map(&mut one).collect(),
            place: one("place"),
            business: one("business"),
            part: one("part"),
            within: one("in"),
            happening: "occur occurs occurred happen happens happened made".split(' ').map(&mut one).collect(),
            there: one("there"),
            before: one("before"),
            asking: "ask asks asked consent permission approval agree".split(' ').map(&mut one).collect(),
            consent: "consent permission approval authorization authorisation agreement asking knowledge".split(' ').map(&mut one).collect(),
        }
    }
}
