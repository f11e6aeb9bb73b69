//! Reads the notation of rules, which `clause::pattern` tells.

use crate::clause::signals::Signals;
use crate::lexicon::{ConceptSet, Phrases, WordId};

/// A pattern, read.
pub struct Pattern {
    pub head: Head,
    /// Words that must stand in the sentence.
    pub with: Vec<Words>,
    /// Words that must not.
    pub without: Vec<Words>,
}

pub enum Head {
    Act(Act),
    Words(Words),
}

pub struct Act {
    pub actor: Option<ConceptSet>,
    /// Whether the actor may be unstated.
    pub company: bool,
    pub verbs: ConceptSet,
    pub object: Option<ConceptSet>,
    pub recipient: Option<ConceptSet>,
}

pub struct Words {
    pub elements: Vec<Element>,
    /// Whether it names a negation itself.
    pub negative: bool,
}

pub enum Element {
    One { named: Need, number: bool, optional: bool },
    Near,
    Far,
}

/// One of these concepts or of these words.
#[derive(Clone, Default)]
pub struct Need {
    pub concepts: ConceptSet,
    pub words: Vec<WordId>,
}

/// What reads patterns, and makes known the words that they name.
pub struct Notation<'l> {
    lexicon: &'l mut Phrases,
    negations: Need,
}

/// The words with which a pattern names a negation itself.
const NEGATIONS: &str =
    "not no nothing never cannot can't don't won't without prohibited forbidden forbid prohibit refrain nor";

impl<'l> Notation<'l> {
    pub fn new(lexicon: &'l mut Phrases, signals: &Signals) -> Self {
        let words = lexicon.intern_all(NEGATIONS);
        let mut concepts = ConceptSet::default();
        let not_directed = lexicon.concept("not-directed").expect("a concept of the lexicon");
        [signals.not, signals.no, signals.without, not_directed]
            .into_iter()
            .for_each(|concept| concepts.insert(concept));
        Notation { lexicon, negations: Need { concepts, words } }
    }

    /// Reads an act. The error names what is not understood.
    pub fn act(&mut self, pattern: &str) -> Result<Pattern, String> {
        self.pattern(pattern, |notation, head| notation.act_head(head).map(Head::Act))
    }

    /// Reads words, which are found where they are `denied` only if that is wanted. The error names what is not understood.
    pub fn words(&mut self, pattern: &str, denied: bool) -> Result<Pattern, String> {
        self.pattern(pattern, |notation, head| {
            let words = notation.words_in_order(head)?;
            Ok(Head::Words(Words { negative: words.negative || denied, ..words }))
        })
    }

    fn pattern(
        &mut self,
        pattern: &str,
        head: impl Fn(&mut Self, &[&str]) -> Result<Head, String>,
    ) -> Result<Pattern, String> {
        let parts: Vec<&str> = pattern.split_ascii_whitespace().collect();
        let is_sign = |part: &&str| matches!(*part, "+" | "-");
        let mut pieces = parts.split(is_sign);
        let head = head(self, pieces.next().unwrap_or_default())?;
        let mut pattern = Pattern { head, with: Vec::new(), without: Vec::new() };
        for (sign, piece) in parts.iter().copied().filter(is_sign).zip(pieces) {
            let words = self.words_in_order(piece)?;
            let list = if sign == "+" { &mut pattern.with } else { &mut pattern.without };
            list.push(words);
        }
        Ok(pattern)
    }

    fn act_head(&mut self, parts: &[&str]) -> Result<Act, String> {
        let mut parts = parts.iter().copied();
        let actor_name = parts.next().ok_or("an act needs an actor")?;
        let actor = if actor_name == "any" { None } else { Some(self.families(actor_name)?) };
        let verbs = self.families(parts.next().ok_or("an act needs a verb")?)?;
        let (mut object, mut recipient) = (None, None);
        while let Some(part) = parts.next() {
            if part == "to" {
                recipient = Some(self.families(parts.next().ok_or("\"to\" needs a recipient")?)?);
            } else {
                object = Some(self.families(part)?);
            }
        }
        let company = actor_name.split('|').any(|name| name == "we" || name == "any");
        Ok(Act { actor, company, verbs, object, recipient })
    }

    fn words_in_order(&mut self, parts: &[&str]) -> Result<Words, String> {
        let mut words = Words { elements: Vec::with_capacity(parts.len()), negative: false };
        for part in parts {
            let element = match *part {
                "~" => Element::Near,
                "..." => Element::Far,
                part => self.one(part)?,
            };
            words.negative |= matches!(&element, Element::One { named, .. } if self.says_no(named));
            words.elements.push(element);
        }
        match words.elements.first() {
            Some(Element::One { optional: false, .. }) => Ok(words),
            _ => Err(format!("{:?} must begin with a word", parts.join(" "))),
        }
    }

    fn one(&mut self, part: &str) -> Result<Element, String> {
        let inner = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
        let (mut named, mut number) = (Need::default(), false);
        for choice in inner.unwrap_or(part).split('|') {
            if let Some(name) = choice.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                named.concepts.extend(&self.families(name)?);
            } else if choice == "#" {
                number = true;
            } else {
                named.words.push(self.lexicon.intern(choice));
            }
        }
        Ok(Element::One { named, number, optional: inner.is_some() })
    }

    /// Whether a negation is named.
    fn says_no(&self, named: &Need) -> bool {
        named.concepts.meets(&self.negations.concepts)
            || named.words.iter().any(|word| self.negations.words.contains(word))
    }

    /// The union of the families of `a|b`; `=a` is the concept alone, without its kinds.
    fn families(&self, names: &str) -> Result<ConceptSet, String> {
        let mut set = ConceptSet::default();
        for name in names.split('|') {
            let (name, alone) = name.strip_prefix('=').map_or((name, false), |name| (name, true));
            let concept = self.lexicon.concept(name).ok_or_else(|| format!("no concept is named {name:?}"))?;
            if alone {
                set.insert(concept);
            } else {
                set.extend(&self.lexicon.families[usize::from(concept)]);
            }
        }
        Ok(set)
    }
}

impl Pattern {
    /// Everything that must occur, one of each.
    pub fn needs(&self) -> Vec<Need> {
        let of_concepts = |concepts: ConceptSet| Need { concepts, words: Vec::new() };
        let (act, words) = match &self.head {
            Head::Act(act) => (
                vec![of_concepts(act.verbs)]
                    .into_iter()
                    .chain(act.object.map(of_concepts))
                    .chain(act.recipient.map(of_concepts))
                    .collect(),
                None,
            ),
            Head::Words(words) => (Vec::new(), Some(words)),
        };
        let named = words.into_iter().chain(&self.with).flat_map(|words| &words.elements);
        let named = named.filter_map(|element| match element {
            Element::One { named, number: false, optional: false } => Some(named.clone()),
            _ => None,
        });
        act.into_iter().chain(named).collect()
    }
}
