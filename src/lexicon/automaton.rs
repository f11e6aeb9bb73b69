//! Finds the known words and phrases of a sentence, longest first, in one walk.

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::inflection::{noun_forms, verb_forms};
use super::{ConceptSet, Sort, concepts};

/// No phrase has more words.
pub const LONGEST_PHRASE: usize = 16;

/// A known word. Words that no phrase and no rule names share `WordId::UNKNOWN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WordId(pub u32);

impl WordId {
    pub const UNKNOWN: Self = Self(0);
}

/// The form in which a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `share`: after "to", a modal or a plural.
    Base,
    /// `shares`.
    Finite,
    /// `sharing`.
    Gerund,
    /// `shared`: the past or the participle.
    Past,
    /// `sale`: a noun that names the act, or any concept that is not a verb.
    Noun,
}

/// A concept found in a sentence: tokens `at .. at + length`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub concept: u8,
    pub at: usize,
    pub length: usize,
    pub form: Form,
}

impl Mark {
    pub fn end(&self) -> usize {
        self.at + self.length
    }
}

/// The node from which every phrase begins.
const ROOT: u32 = 0;

/// Room for the steps of all phrases, so that the tables need not grow while they are filled.
const ROOM: usize = 10_000;

/// The compiled word list.
pub struct Lexicon {
    words: FxHashMap<String, WordId>,
    /// Where a word leads from a node of the tree of phrases.
    steps: FxHashMap<(u32, WordId), u32>,
    /// The concepts of the phrases that end at each node.
    ends: Vec<Vec<(u8, Form)>>,
    names: FxHashMap<&'static str, u8>,
    /// Each concept with all that are a kind of it.
    families: Vec<ConceptSet>,
    sorts: Vec<Sort>,
}

impl Lexicon {
    /// Compiles the concepts. Words that only rules name are added by `intern`.
    pub fn compile() -> Self {
        let all: Vec<_> = concepts().collect();
        let mut lexicon = Lexicon {
            words: FxHashMap::with_capacity_and_hasher(ROOM / 2, FxBuildHasher),
            steps: FxHashMap::with_capacity_and_hasher(ROOM, FxBuildHasher),
            ends: vec![Vec::new()],
            names: all.iter().enumerate().map(|(id, concept)| (concept.name, id as u8)).collect(),
            families: vec![ConceptSet::default(); all.len()],
            sorts: all.iter().map(|concept| concept.sort).collect(),
        };
        for (id, concept) in all.iter().enumerate() {
            let mut wider = concept.name;
            while let Some(&family) = lexicon.names.get(wider) {
                lexicon.families[usize::from(family)].insert(id as u8);
                wider = all[usize::from(family)].of;
            }
            for phrase in concept.phrases.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                match concept.sort {
                    Sort::Verb => {
                        for (form, kind) in verb_forms(phrase) {
                            lexicon.insert(&form, id as u8, kind);
                        }
                    }
                    Sort::Actor | Sort::Data | Sort::Noun => {
                        for form in noun_forms(phrase) {
                            lexicon.insert(&form, id as u8, Form::Noun);
                        }
                    }
                    Sort::Signal => lexicon.insert(phrase, id as u8, Form::Noun),
                }
            }
        }
        lexicon
    }

    /// Adds a phrase, and the spellings in which two of its words are one: `third party`, `thirdparty`.
    fn insert(&mut self, phrase: &str, concept: u8, form: Form) {
        let words: Vec<&str> = phrase.split_ascii_whitespace().collect();
        debug_assert!(words.len() <= LONGEST_PHRASE, "{phrase:?} is too long");
        let ids: Vec<WordId> = words.iter().map(|word| self.intern(word)).collect();
        let mut node = ROOT;
        for at in 0..words.len() {
            if at + 1 < words.len() {
                let joined = self.intern(&[words[at], words[at + 1]].concat());
                let joined = self.step(node, joined);
                let end = ids[at + 2..].iter().fold(joined, |node, &word| self.step(node, word));
                self.end(end, concept, form);
            }
            node = self.step(node, ids[at]);
        }
        self.end(node, concept, form);
    }

    /// The node to which a word leads, made if there was none.
    fn step(&mut self, from: u32, word: WordId) -> u32 {
        let next = self.ends.len() as u32;
        let node = *self.steps.entry((from, word)).or_insert(next);
        if node == next {
            self.ends.push(Vec::new());
        }
        node
    }

    /// Lets a phrase end at a node.
    fn end(&mut self, node: u32, concept: u8, form: Form) {
        let ends = &mut self.ends[node as usize];
        if !ends.contains(&(concept, form)) {
            ends.push((concept, form));
        }
    }

    /// The id of a word, made known if it was not.
    pub fn intern(&mut self, word: &str) -> WordId {
        if let Some(&id) = self.words.get(word) {
            return id;
        }
        let id = WordId(self.words.len() as u32 + 1);
        self.words.insert(word.to_string(), id);
        id
    }

    /// The id of a word in its normal spelling, as `normalise` gives it.
    pub fn word(&self, normal: &str) -> WordId {
        self.words.get(normal).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// The id of a concept.
    pub fn concept(&self, name: &str) -> Option<u8> {
        self.names.get(name).copied()
    }

    /// A concept with all that are a kind of it.
    pub fn family(&self, concept: u8) -> ConceptSet {
        self.families[usize::from(concept)]
    }

    /// The families of several concepts as one set. The tests fail for a name that the lexicon doesn't know.
    pub fn families(&self, names: &[&str]) -> ConceptSet {
        debug_assert!(names.iter().all(|name| self.concept(name).is_some()), "a concept of lexicon.rs: {names:?}");
        let mut set = ConceptSet::default();
        let concepts = names.iter().filter_map(|name| self.concept(name));
        concepts.for_each(|concept| set.extend(&self.family(concept)));
        set
    }

    pub fn sort(&self, concept: u8) -> Sort {
        self.sorts[usize::from(concept)]
    }

    /// Whether one mark inside the other is part of it: two actors, two kinds of data; signals stand for themselves.
    fn are_kin(&self, a: u8, b: u8) -> bool {
        a == b || (self.sort(a) == self.sort(b) && self.sort(a) != Sort::Signal)
    }

    /// Every concept in the tokens of one sentence. Of two kindred marks, one inside the other, the longer stays.
    pub fn marks(&self, tokens: &[WordId]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        for at in 0..tokens.len() {
            let mut node = ROOT;
            let first = marks.len();
            for (length, &token) in tokens[at..].iter().enumerate() {
                let Some(&next) = self.steps.get(&(node, token)) else { break };
                node = next;
                for &(concept, form) in &self.ends[node as usize] {
                    // A longer phrase from the same word replaces a shorter one of its kin.
                    let mut index = first;
                    while index < marks.len() {
                        if marks[index].length < length + 1 && self.are_kin(marks[index].concept, concept) {
                            marks.remove(index);
                        } else {
                            index += 1;
                        }
                    }
                    marks.push(Mark { concept, at, length: length + 1, form });
                }
            }
            // What begins inside an earlier, longer mark of its kin is part of it.
            let inside = |mark: &Mark, marks: &[Mark]| {
                marks[..first]
                    .iter()
                    .rev()
                    .take(8)
                    .any(|m| m.end() >= mark.end() && m.at < mark.at && self.are_kin(m.concept, mark.concept))
            };
            let mut index = first;
            while index < marks.len() {
                if inside(&marks[index], &marks) {
                    marks.remove(index);
                } else {
                    index += 1;
                }
            }
        }
        marks
    }
}

/// The spelling under which a word is looked up: lower case, without hyphens and possessive.
pub fn normalise(spelling: &str, into: &mut String) {
    into.clear();
    for c in spelling.chars() {
        match c {
            'a'..='z' => into.push(c),
            'A'..='Z' => into.push(c.to_ascii_lowercase()),
            '-' | '‑' => {}
            c => into.extend(c.to_lowercase()),
        }
    }
    if into.ends_with("'s") {
        into.truncate(into.len() - 2);
    }
}
