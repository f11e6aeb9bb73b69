//! Makes the tree of all phrases in all their forms, and numbers the words and concepts.

use std::collections::BTreeMap;

use super::inflection::{noun_forms, verb_forms};
use super::{ConceptSet, Form, LONGEST_PHRASE, Sort, WordId, actors, data, signals, verbs};

/// A meaning with the phrases that carry it.
#[derive(Debug, Clone, Copy)]
pub struct Concept {
    /// The name by which rules and other concepts refer to it.
    pub name: &'static str,
    /// The wider concept it is a kind of, or an empty name.
    pub of: &'static str,
    /// Phrases parted by commas. Nouns are found in the plural too, verbs in all their forms.
    pub phrases: &'static str,
    pub sort: Sort,
}

/// All concepts. The index in this order is a concept's id.
pub fn concepts() -> impl Iterator<Item = &'static Concept> {
    [actors::ACTORS, verbs::VERBS, data::DATA, signals::SIGNALS].into_iter().flatten()
}

/// What follows some words: the concepts whose phrase ends there, and the words that go on.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Branch {
    pub ends: Vec<(u8, Form)>,
    pub steps: BTreeMap<WordId, Branch>,
}

/// The lexicon while it is made.
pub struct Phrases {
    /// In the order of their ids, which begin with 1.
    pub spellings: Vec<String>,
    words: BTreeMap<String, WordId>,
    pub tree: Branch,
    names: BTreeMap<&'static str, u8>,
    /// Each concept with all that are a kind of it.
    pub families: Vec<ConceptSet>,
}

impl Phrases {
    /// Reads the concepts. Words that only rules name are added by `intern`. The first ids are given to words that are
    /// known already, in their order.
    pub fn read(known: &[String]) -> Self {
        let all: Vec<_> = concepts().collect();
        let mut lexicon = Phrases {
            spellings: Vec::new(),
            words: BTreeMap::new(),
            tree: Branch::default(),
            names: all.iter().enumerate().map(|(id, concept)| (concept.name, id as u8)).collect(),
            families: vec![ConceptSet::default(); all.len()],
        };
        for word in known {
            lexicon.intern(word);
        }
        for (id, concept) in all.iter().enumerate() {
            let mut wider = concept.name;
            while let Some(&family) = lexicon.names.get(wider) {
                lexicon.families[usize::from(family)].insert(id as u8);
                wider = all[usize::from(family)].of;
            }
            for phrase in concept.phrases.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                for (form, kind) in forms(concept.sort, phrase) {
                    lexicon.insert(&form, id as u8, kind);
                }
            }
        }
        lexicon
    }

    /// Adds a phrase, and the spellings in which two of its words are one: `third party`, `thirdparty`.
    fn insert(&mut self, phrase: &str, concept: u8, form: Form) {
        let words: Vec<&str> = phrase.split_ascii_whitespace().collect();
        assert!(words.len() <= LONGEST_PHRASE, "{phrase:?} is too long");
        let ids: Vec<WordId> = words.iter().map(|word| self.intern(word)).collect();
        self.tree.insert(&ids, concept, form);
        for at in 1..words.len() {
            let joined = self.intern(&[words[at - 1], words[at]].concat());
            let ids = [&ids[..at - 1], &[joined], &ids[at + 1..]].concat();
            self.tree.insert(&ids, concept, form);
        }
    }

    /// The id of a word, made known if it was not.
    pub fn intern(&mut self, word: &str) -> WordId {
        if let Some(&id) = self.words.get(word) {
            return id;
        }
        self.spellings.push(word.to_string());
        let id = WordId(u16::try_from(self.spellings.len()).expect("no more words than have a number"));
        self.words.insert(word.to_string(), id);
        id
    }

    /// The ids of several words, parted by spaces.
    pub fn intern_all(&mut self, words: &str) -> Vec<WordId> {
        words.split(' ').map(|word| self.intern(word)).collect()
    }

    /// The id of a concept.
    pub fn concept(&self, name: &str) -> Option<u8> {
        self.names.get(name).copied()
    }
}

impl Branch {
    fn insert(&mut self, words: &[WordId], concept: u8, form: Form) {
        let end = words.iter().fold(self, |branch, word| branch.steps.entry(*word).or_default());
        if !end.ends.contains(&(concept, form)) {
            end.ends.push((concept, form));
        }
    }
}

/// All forms of a phrase.
fn forms(sort: Sort, phrase: &str) -> Vec<(String, Form)> {
    match sort {
        Sort::Verb => verb_forms(phrase),
        Sort::Actor | Sort::Data | Sort::Noun => {
            noun_forms(phrase).into_iter().map(|form| (form, Form::Noun)).collect()
        }
        Sort::Signal => vec![(phrase.to_string(), Form::Noun)],
    }
}
