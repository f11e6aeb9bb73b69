//! Reads the claims of a text: what the company says that it does or never does, with which data, for whom and for what.

use std::ops::Range;

use crate::clause::{Act, Actor, Polarity, Reading, Speech, Tagged};
use crate::find::{Rulebook, is_company, place_of};
use crate::lexicon::{ConceptSet, Form, Lexicon, Mark, Sort};

/// What is done with data, as far as two sentences can disagree on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Collect,
    Use,
    Share,
    Sell,
    Keep,
}

/// How a claim is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It is never done, in words that leave nothing open.
    Promised,
    /// It is done, or may be.
    Done,
    /// It is done in a case that is told: "if you order".
    DoneInCase,
}

/// One thing that the company says of itself.
#[derive(Debug)]
pub struct Claim {
    pub deed: Deed,
    pub stand: Stand,
    /// The kinds of data, and cookies, as they are named.
    pub things: ConceptSet,
    /// Who gets it, as they are named; nobody where the sentence names none.
    pub recipients: ConceptSet,
    /// What it is for: advertising, analytics; nothing where the sentence names neither.
    pub purposes: ConceptSet,
    /// Index of the sentence.
    pub sentence: usize,
    /// Bytes of the clause.
    pub place: Range<usize>,
    pub scope: Option<&'static str>,
}

/// The families of concepts of which claims are made.
struct Vocabulary {
    deeds: [(ConceptSet, Deed); 5],
    /// Verbs that may stand in a promise beside that of its deed.
    beside: ConceptSet,
    things: ConceptSet,
    aggregate: ConceptSet,
    others: ConceptSet,
    purposes: ConceptSet,
    company: ConceptSet,
    reader: ConceptSet,
    /// What makes a promise smaller than it sounds.
    narrowing: ConceptSet,
    /// What makes a sentence one on somebody's choice, on children, on the law or on the end of the company.
    special: ConceptSet,
}

/// One act of a sentence, as far as it may be a claim.
struct Assertion<'a> {
    rulebook: &'a Rulebook,
    vocabulary: &'a Vocabulary,
    reading: &'a Reading,
    act: &'a Act,
    deed: Deed,
    /// The tokens of its clause.
    clause: Range<usize>,
}

/// Every claim of a text, in its order.
pub fn read(rulebook: &Rulebook, readings: &[Option<Reading>]) -> Vec<Claim> {
    let vocabulary = Vocabulary::new(&rulebook.lexicon);
    let mut claims = Vec::new();
    for (sentence, reading) in readings.iter().enumerate() {
        let Some(reading) = reading.as_ref().filter(|reading| reading.speech == Speech::Statement) else { continue };
        let assertions = reading.acts.iter().filter_map(|act| Assertion::of(rulebook, &vocabulary, reading, act));
        claims.extend(assertions.filter_map(|assertion| assertion.claim(sentence)));
    }
    claims
}

impl Vocabulary {
    fn new(lexicon: &Lexicon) -> Self {
        let family = |names: &str| lexicon.families(&names.split(' ').collect::<Vec<_>>());
        Vocabulary {
            deeds: [
                (family("collect ask"), Deed::Collect),
                (family("use"), Deed::Use),
                (family("share"), Deed::Share),
                (family("sell"), Deed::Sell),
                (family("keep"), Deed::Keep),
            ],
            beside: family("collect ask use share sell keep access"),
            things: family("data cookie"),
            aggregate: family("aggregate aggregate-adjective"),
            others: family("they"),
            purposes: family("advertising promotion targeted-ad analytics"),
            company: family("we"),
            reader: family("you"),
            narrowing: family(
                "narrowing california us-state europe california-place us-state-place europe-place \
                 named-company analytics-company ad-company",
            ),
            special: family(
                "consent without-consent opt-out child parent merger merger-word required-by-law legal-process \
                 protect-rights",
            ),
        }
    }
}

impl<'a> Assertion<'a> {
    /// What the company does, or does not do; a noun such as "sale" names an act without saying it.
    fn of(rulebook: &'a Rulebook, vocabulary: &'a Vocabulary, reading: &'a Reading, act: &'a Act) -> Option<Self> {
        let deed = vocabulary.deeds.iter().find(|(family, _)| family.contains(act.verb.concept))?.1;
        let ours = is_company(rulebook, act.actor) && act.verb.form != Form::Noun;
        let clause = reading.clause_around(rulebook.signals, &(act.verb.at..act.verb.end()));
        ours.then_some(Assertion { rulebook, vocabulary, reading, act, deed, clause })
    }

    fn claim(&self, sentence: usize) -> Option<Claim> {
        let Vocabulary { aggregate, others, purposes, special, .. } = self.vocabulary;
        let tagged = &self.reading.tagged;
        let things = self.things();
        let of_nobody = |at: usize| tagged.tokens[at].concepts.meets(aggregate);
        if things.is_empty() || tagged.concepts.meets(special) || self.clause.clone().any(of_nobody) {
            return None;
        }
        let stand = match self.act.polarity {
            Polarity::Denied if self.is_plain() => Stand::Promised,
            Polarity::DeniedExcept if self.excepts_nothing() && self.is_plain() => Stand::Promised,
            Polarity::Affirmed | Polarity::UnlessRefused if self.is_said() => {
                if tagged.has(self.rulebook.signals.condition) { Stand::DoneInCase } else { Stand::Done }
            }
            _ => return None,
        };
        // A promise leaves out whom it names anywhere; who gets data stands behind "to".
        let receivers = if stand == Stand::Promised { self.act.rest.clone() } else { self.receivers() };
        Some(Claim {
            deed: self.deed,
            stand,
            things,
            recipients: self.named(others, &[receivers]),
            purposes: self.named(purposes, std::slice::from_ref(&self.act.rest)),
            sentence,
            place: place_of(self.reading, &self.clause),
            scope: self.reading.scope,
        })
    }

    /// What it is done to. "… and will not be sold" promises nothing of what the clause before it names, perhaps in part.
    fn things(&self) -> ConceptSet {
        let objects = self.objects();
        let own = |tokens: &Range<usize>| tokens.start.max(self.clause.start)..tokens.end;
        let within = if self.act.polarity.is_denied() { objects.map(|tokens| own(&tokens)) } else { objects };
        self.named(&self.vocabulary.things, &within)
    }

    /// Where the sentence names what the act is done to. "The data that we share" names something without saying it of
    /// the company; a passive says it of what stands before it. An example of what is sold is none of the buyers' data:
    /// "we sell goods, such as phones".
    fn objects(&self) -> [Range<usize>; 3] {
        let Act { object, examples, patient, .. } = self.act;
        let actor = |mark: &Mark| self.rulebook.lexicon.sort(mark.concept) == Sort::Actor;
        let is_relative = self.reading.tagged.marks_at(patient.end).any(actor);
        let subject = if is_relative { 0..0 } else { patient.clone() };
        let given = matches!(self.deed, Deed::Share | Deed::Sell);
        let (end, examples) =
            if given { (object.end.min(examples.start), 0..0) } else { (object.end, examples.clone()) };
        let described = (object.start..end).find(|&at| self.describes(at));
        [object.start..described.unwrap_or(end), examples, subject]
    }

    /// Where those stand to whom it goes: behind the first "to" or "with".
    fn receivers(&self) -> Range<usize> {
        let Act { rest, .. } = self.act;
        let giving = &self.rulebook.signals.words.giving;
        let gives = |at: &usize| giving.contains(&self.reading.tagged.tokens[*at].word);
        rest.clone().find(gives).unwrap_or(rest.end)..rest.end
    }

    /// "Data [that] belongs to these groups".
    fn describes(&self, token: usize) -> bool {
        self.reading.tagged.covers(self.rulebook.signals.relative, token)
    }

    /// The concepts of a family that are named among some tokens.
    fn named(&self, family: &ConceptSet, within: &[Range<usize>]) -> ConceptSet {
        let meant = |mark: &&Mark| family.contains(mark.concept) && within.iter().any(|part| part.contains(&mark.at));
        let mut set = ConceptSet::default();
        let marks = self.reading.tagged.marks.iter().filter(meant).filter(|mark| !self.points(mark));
        marks.for_each(|mark| set.insert(mark.concept));
        set
    }

    /// "It", "this information": what is meant stands in another sentence, and here nobody can tell how much of it. A
    /// "stage name" is no name: what the lexicon doesn't know makes something else of it.
    fn points(&self, mark: &Mark) -> bool {
        let tagged = &self.reading.tagged;
        let words = &self.rulebook.signals.words;
        let word = |at: usize| tagged.tokens[at].word;
        let points = |at: usize| words.pointing.contains(&word(at)) && word(at) != words.the;
        let is_thing = self.vocabulary.things.contains(mark.concept);
        words.pronouns.contains(&word(mark.at))
            || mark.at.checked_sub(1).is_some_and(|at| points(at) || (is_thing && !tagged.knows(at)))
    }

    /// Whether a denial says what it says of everything and everybody: each word of its clause is known, none of them
    /// narrows it, and nothing else is done there. Where that is not sure, nothing is promised.
    fn is_plain(&self) -> bool {
        let tagged = &self.reading.tagged;
        let signals = &self.rulebook.signals;
        let plain = |at: usize| tagged.knows(at) && !tagged.tokens[at].concepts.meets(&self.vocabulary.narrowing);
        let but = |mark: &Mark| mark.concept == signals.but && mark.at > tagged.own;
        let excepted = |mark: &Mark| mark.concept == signals.except && !self.is_empty_exception(mark);
        // "For advertising" names a purpose and "your contacts" data, though the words are verbs too.
        let Vocabulary { beside, purposes, things, .. } = self.vocabulary;
        let known = |at: usize| [beside, purposes, things].into_iter().any(|set| tagged.tokens[at].concepts.meets(set));
        let other = |at: usize| self.clause.contains(&at) && !known(at);
        // "Surveys are used in aggregate, and no data is released" promises it of the surveys.
        let before = |mark: &Mark| mark.at >= tagged.own && mark.end() <= self.clause.start;
        let spoken_of = |mark: &Mark| before(mark) && things.contains(mark.concept);
        let unsure = tagged.marks.iter().any(|mark| but(mark) || excepted(mark) || spoken_of(mark))
            || self.reading.acts.iter().any(|act| other(act.verb.at))
            || self.is_asked_for()
            || self.is_of_some_data()
            || self.comes_to_us();
        !unsure && self.clause.clone().all(plain)
    }

    /// "Except as otherwise, we do not share": an exception that names nothing resolves nothing.
    fn excepts_nothing(&self) -> bool {
        let is_except = |mark: &&Mark| mark.concept == self.rulebook.signals.except;
        let mut exceptions = self.reading.tagged.marks.iter().filter(is_except).peekable();
        exceptions.peek().is_some() && exceptions.all(|mark| self.is_empty_exception(mark))
    }

    fn is_empty_exception(&self, except: &Mark) -> bool {
        let tagged = &self.reading.tagged;
        let adverb = |at: &usize| tagged.covers(self.rulebook.signals.adverb, *at);
        let next = (except.end()..tagged.tokens.len()).find(|at| !adverb(at));
        next.is_some_and(|at| tagged.tokens[at].is_mark(',') || tagged.begins(&self.vocabulary.company, at).is_some())
    }

    /// "You may tell us not to share it" is a right.
    fn is_asked_for(&self) -> bool {
        let Tagged { tokens, .. } = &self.reading.tagged;
        let negated = |at: usize| self.reading.tagged.negates(self.rulebook.signals, at);
        let to = self.rulebook.signals.words.to;
        (self.clause.start..self.act.verb.at).any(|at| negated(at) && tokens[at + 1].word == to)
    }

    /// "Data that belongs to any of these groups" is not all data; "data that you give us" is.
    fn is_of_some_data(&self) -> bool {
        let Vocabulary { company, reader, .. } = self.vocabulary;
        let party = |mark: &Mark| company.contains(mark.concept) || reader.contains(mark.concept);
        let whole = |at: usize| self.reading.tagged.marks_at(at + 1).any(party);
        self.act.object.clone().any(|at| self.describes(at) && !whole(at))
    }

    /// "It is not shared with us" says who does not give.
    fn comes_to_us(&self) -> bool {
        let Tagged { tokens, marks, .. } = &self.reading.tagged;
        let receives = |mark: &Mark| self.rulebook.signals.words.receiving.contains(&tokens[mark.at - 1].word);
        let us = |mark: &Mark| self.vocabulary.company.contains(mark.concept) && receives(mark);
        marks.iter().any(|mark| self.act.rest.contains(&mark.at) && us(mark))
    }

    /// Whether a deed is said of the company: "data is sold" is, in a policy; "to license or sell data" is said of nobody.
    fn is_said(&self) -> bool {
        let passive = matches!(self.deed, Deed::Share | Deed::Sell) && self.act.verb.form == Form::Past;
        let negated = |at: usize| self.reading.tagged.negates(self.rulebook.signals, at);
        (passive || self.act.actor != Actor::Unstated) && !self.clause.clone().any(negated)
    }
}
