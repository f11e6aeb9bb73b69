//! What a rule looks for in a sentence: an act with its parts, or words in their order.
//!
//! Two notations, both read once when the catalogue is compiled.
//!
//! An *act*: `we share data to advertiser for marketing + {cookie} - {aggregate}` is actor, verb family, object, then
//! optional parts: `to` a recipient, `+` words that must stand somewhere in the sentence, `-` words that must not.
//! The names are concepts; `a|b` is either; `we` is also meant by a passive without an agent; `any` is anybody.
//!
//! *Words*: `check|review ~ {policy} ... periodically` is words and `{concepts}` one after the other; `~` lets a few words
//! stand between, `...` many, `(the)` may be absent, `#` is a number.

#[cfg(feature = "cli")]
mod held;
mod need;
mod words;

use std::ops::Range;

use super::act::{Act, Actor};
use super::signals::Signals;
use super::tagged::Tagged;
use crate::lexicon::{ConceptSet, Lexicon, Mark};
#[cfg(feature = "cli")]
pub use held::Held;
pub use need::Need;
use words::{FAR, WordPattern};

/// How many words may stand between two things of one enumeration.
const ENUMERATED: usize = 10;

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    head: Head,
    /// Words that must stand in the sentence.
    with: Vec<WordPattern>,
    /// Words that must not.
    without: Vec<WordPattern>,
    /// Whether an exception behind it takes it back.
    promise: bool,
}

#[derive(Debug)]
enum Head {
    Act(ActPattern),
    Words(WordPattern),
}

#[derive(Debug)]
struct ActPattern {
    actor: Option<ConceptSet>,
    /// Whether the actor may be unstated.
    company: bool,
    verbs: ConceptSet,
    object: Option<ConceptSet>,
    recipient: Option<ConceptSet>,
    /// What must occur, one of each.
    needs: Vec<Need>,
}

impl Pattern {
    /// Reads an act. The error names what is not understood.
    pub fn act(lexicon: &mut Lexicon, signals: &Signals, notation: &str) -> Result<Self, String> {
        Self::read(lexicon, signals, notation, |lexicon, head| ActPattern::read(lexicon, head).map(Head::Act))
    }

    /// Reads words, which are found where they are `denied` only if that is wanted. The error names what is not understood.
    pub fn words(lexicon: &mut Lexicon, signals: &Signals, notation: &str, denied: bool) -> Result<Self, String> {
        Self::read(lexicon, signals, notation, |lexicon, head| {
            let words = WordPattern::read(lexicon, signals, head)?;
            Ok(Head::Words(if denied { words.even_denied() } else { words }))
        })
    }

    /// The same, where no exception follows: "we delete your data, except what we need" promises no more than it keeps.
    pub fn promised(self) -> Self {
        Pattern { promise: true, ..self }
    }

    fn read(
        lexicon: &mut Lexicon,
        signals: &Signals,
        notation: &str,
        head: impl Fn(&mut Lexicon, &[&str]) -> Result<Head, String>,
    ) -> Result<Self, String> {
        let parts: Vec<&str> = notation.split_ascii_whitespace().collect();
        let is_sign = |part: &&str| matches!(*part, "+" | "-");
        let up_to_sign = |from: usize| from + parts[from..].iter().take_while(|part| !is_sign(part)).count();
        let mut end = up_to_sign(0);
        let mut pattern =
            Pattern { head: head(lexicon, &parts[..end])?, with: Vec::new(), without: Vec::new(), promise: false };
        while end < parts.len() {
            let (sign, from) = (parts[end], end + 1);
            end = up_to_sign(from);
            let words = WordPattern::read(lexicon, signals, &parts[from..end])?;
            let list = if sign == "+" { &mut pattern.with } else { &mut pattern.without };
            list.push(words);
        }
        Ok(pattern)
    }

    /// Everything that must occur.
    pub fn needs(&self) -> impl Iterator<Item = &Need> {
        let (act, words) = match &self.head {
            Head::Act(act) => (act.needs.as_slice(), None),
            Head::Words(words) => (&[][..], Some(words)),
        };
        act.iter().chain(words.into_iter().chain(&self.with).flat_map(WordPattern::needs))
    }

    /// The tokens by which the sentence says this, in its words or by an act that `counts`.
    pub fn find(
        &self,
        signals: &Signals,
        tagged: &Tagged,
        acts: &[Act],
        counts: impl Fn(&Act) -> bool,
    ) -> Option<Range<usize>> {
        if !self.needs().all(|need| need.is_met(tagged)) || !self.has_act(acts, &counts) {
            return None;
        }
        // What must not stand there is looked for in the whole sentence: in doubt nothing is said.
        if self.without.iter().any(|words| words.stands(tagged, 0..tagged.tokens.len()).is_some()) {
            return None;
        }
        let whole = |found: Range<usize>, end: usize| {
            // What must stand there too is of the same clause. Whether that is denied is read from its head.
            let mut clause = tagged.clause_of(&found);
            clause.end = clause.end.min(end);
            let mut whole = found;
            for words in &self.with {
                whole = span(&whole, &words.stands(tagged, clause.clone())?);
            }
            // With a lead-in, something of the clause must stand in the sentence itself.
            Some(whole).filter(|place| place.end > tagged.own && !(self.promise && is_excepted(signals, tagged, place)))
        };
        match &self.head {
            Head::Words(words) => words.find(signals, tagged).and_then(|found| whole(found, tagged.tokens.len())),
            // What the sentence itself does is nearer than what its lead-in does.
            Head::Act(pattern) => [true, false].into_iter().find_map(|own| {
                let mut acts = acts.iter().filter(|act| counts(act) && (act.verb.at >= tagged.own) == own);
                acts.find_map(|act| {
                    let end = if act.ends_with_lead { tagged.own } else { tagged.tokens.len() };
                    pattern.place(signals, tagged, act).and_then(|found| whole(found, end))
                })
            }),
        }
    }

    /// Whether one of the acts is meant, where an act is looked for.
    fn has_act(&self, acts: &[Act], counts: impl Fn(&Act) -> bool) -> bool {
        match &self.head {
            Head::Act(pattern) => acts.iter().any(|act| counts(act) && pattern.means(act)),
            Head::Words(_) => true,
        }
    }
}

/// The union of the families of `a|b`; `=a` is the concept alone, without its kinds.
fn families(lexicon: &Lexicon, names: &str) -> Result<ConceptSet, String> {
    let mut set = ConceptSet::default();
    for name in names.split('|') {
        let (name, alone) = name.strip_prefix('=').map_or((name, false), |name| (name, true));
        let concept = lexicon.concept(name).ok_or_else(|| format!("no concept is named {name:?}"))?;
        if alone {
            set.insert(concept);
        } else {
            set.extend(&lexicon.family(concept));
        }
    }
    Ok(set)
}

impl ActPattern {
    fn read(lexicon: &Lexicon, notation: &[&str]) -> Result<Self, String> {
        let mut words = notation.iter().copied();
        let actor_name = words.next().ok_or("an act needs an actor")?;
        let actor = if actor_name == "any" { None } else { Some(families(lexicon, actor_name)?) };
        let verbs = families(lexicon, words.next().ok_or("an act needs a verb")?)?;
        let (mut object, mut recipient) = (None, None);
        while let Some(word) = words.next() {
            if word == "to" {
                recipient = Some(families(lexicon, words.next().ok_or("\"to\" needs a recipient")?)?);
            } else {
                object = Some(families(lexicon, word)?);
            }
        }
        let company = actor_name.split('|').any(|name| name == "we" || name == "any");
        let parts = [Some(verbs), object, recipient].into_iter().flatten();
        let needs = parts.map(|concepts| Need::new(concepts, Vec::new())).collect();
        Ok(ActPattern { actor, company, verbs, object, recipient, needs })
    }

    /// Whether it is this verb of this actor.
    fn means(&self, act: &Act) -> bool {
        self.verbs.contains(act.verb.concept)
            && match act.actor {
                Actor::Named(concept) => self.actor.is_none_or(|actor| actor.contains(concept)),
                Actor::Unstated => self.company,
                Actor::Other => self.actor.is_none(),
            }
    }

    /// From the first to the last part of an act that is meant: its verb, its object and its recipient.
    fn place(&self, signals: &Signals, tagged: &Tagged, act: &Act) -> Option<Range<usize>> {
        if self.means(act) { self.place_of_parts(signals, tagged, act) } else { None }
    }

    /// The same for a verb whoever acts.
    fn place_of_parts(&self, signals: &Signals, tagged: &Tagged, act: &Act) -> Option<Range<usize>> {
        let mut place = act.verb.at..act.verb.end();
        if let Some(family) = &self.object {
            let object = first_of(tagged, family, act.object.clone())
                .or_else(|| last_of(tagged, family, act.patient.clone()))
                .or_else(|| first_of(tagged, family, act.examples.clone()))
                .or_else(|| {
                    (act.pronoun && named_before(tagged, family, act.verb.at))
                        .then(|| act.verb.end()..act.verb.end() + 1)
                })?;
            place = span(&place, &object);
        }
        if let Some(family) = &self.recipient {
            let receives = |m: &&Mark| family.contains(m.concept) && receives(signals, tagged, act, m);
            let recipient = tagged.marks_from(act.rest.start).take_while(|m| m.at < act.rest.end).find(receives)?;
            place = span(&place, &(recipient.at..recipient.end()));
        }
        Some(place)
    }
}

/// Whether somebody stands where recipients do: right behind the verb, or behind "to" or "with", and not in "what we
/// collect from partners" or "countries in which our partners are".
fn receives(signals: &Signals, tagged: &Tagged, act: &Act, mark: &Mark) -> bool {
    let words = &signals.words;
    let mut before = (act.verb.end().max(mark.at.saturating_sub(FAR))..mark.at).rev().map(|at| tagged.tokens[at].word);
    let steering = before.find(|word| words.receiving.contains(word) || words.parting.contains(word));
    steering.is_none_or(|word| words.receiving.contains(&word))
}

/// Whether an exception follows in the same clause: "…, except for".
fn is_excepted(signals: &Signals, tagged: &Tagged, place: &Range<usize>) -> bool {
    let end = tagged.clause_of(place).end;
    let mut marks = tagged.marks_from(place.end).take_while(|m| m.at < end);
    marks.any(|m| m.concept == signals.except && signals.words.excepting.contains(&tagged.tokens[m.at].word))
}

/// The smallest range that holds both.
fn span(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// The first mark of a family among some tokens, with those that follow it in an enumeration.
fn first_of(tagged: &Tagged, family: &ConceptSet, tokens: Range<usize>) -> Option<Range<usize>> {
    // In a list the item's own word is meant before one of the lead-in.
    let from = |from: usize| tagged.marks_from(from.max(tokens.start)).take_while(|m| m.at < tokens.end);
    let of_family = |m: &&Mark| family.contains(m.concept);
    let first = from(tagged.own).find(of_family).or_else(|| from(0).find(of_family))?;
    let next = |found: Range<usize>, m: &Mark| match m.at <= found.end + ENUMERATED {
        true => span(&found, &(m.at..m.end())),
        false => found,
    };
    Some(from(first.at).filter(of_family).fold(first.at..first.end(), next))
}

fn last_of(tagged: &Tagged, family: &ConceptSet, tokens: Range<usize>) -> Option<Range<usize>> {
    let within = |m: &&Mark| m.at >= tokens.start && m.end() <= tokens.end && family.contains(m.concept);
    tagged.marks.iter().rev().find(within).map(|m| m.at..m.end())
}

fn named_before(tagged: &Tagged, family: &ConceptSet, token: usize) -> bool {
    tagged.marks.iter().any(|m| m.end() <= token && family.contains(m.concept))
}
