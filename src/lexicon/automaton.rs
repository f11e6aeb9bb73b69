//! Finds the known words and phrases of a sentence, longest first, in one walk.

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{ConceptSet, Form, Sort, WordId, tables};

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

/// A place in the tree of phrases, reached by the words so far.
pub struct Node {
    /// The first of its steps; they end where those of the next node begin.
    pub steps: u16,
    /// Which concepts have a phrase that ends here: a place in `tables::ENDS`.
    pub ends: u16,
}

/// Where a word leads from a node.
pub struct Step {
    pub word: WordId,
    pub to: u16,
}

/// Room for the letters of a common word.
const LETTERS: usize = 12;

/// The node to which nothing leads: no phrase goes on like this.
const NOWHERE: u16 = 0;

/// The compiled word list.
pub struct Lexicon {
    /// The number of each; the map is of the kind that texts are read with, so that the module for browsers holds it once.
    words: FxHashMap<&'static str, u32>,
}

impl Lexicon {
    /// Makes the spellings ready to be looked up; all else stands in tables that were made when the engine was built.
    pub fn wake() -> Self {
        let mut words = FxHashMap::with_capacity_and_hasher(tables::WORDS, FxBuildHasher);
        for (id, word) in (1..).zip(spellings()) {
            words.insert(word, id);
        }
        Lexicon { words }
    }

    /// The id of a word in its normal spelling, as `normalise` gives it.
    pub fn word(&self, normal: &str) -> WordId {
        self.words.get(normal).map_or(WordId::UNKNOWN, |&id| WordId(id as u16))
    }

    /// The id of a concept.
    pub fn concept(&self, name: &str) -> Option<u8> {
        let found = tables::NAMES.binary_search_by(|(known, _)| known.cmp(&name));
        found.ok().map(|index| tables::NAMES[index].1)
    }

    /// The names of all concepts, by id.
    #[cfg(any(test, feature = "cli"))]
    pub fn names() -> Vec<&'static str> {
        let mut names = tables::NAMES.to_vec();
        names.sort_by_key(|&(_, concept)| concept);
        names.into_iter().map(|(name, _)| name).collect()
    }

    /// All known words; the id of the first is 1.
    #[cfg(feature = "cli")]
    pub fn spellings() -> Vec<&'static str> {
        spellings()
    }

    /// All phrases of each concept in all their forms, by the id of the concept.
    #[cfg(feature = "cli")]
    pub fn phrases() -> Vec<Vec<String>> {
        let spellings = spellings();
        let mut phrases = vec![Vec::new(); tables::SORTS.len()];
        let first = tables::FIRST.iter().skip(1).zip(&spellings);
        let mut open: Vec<(u16, String)> =
            first.filter(|(node, _)| **node != NOWHERE).map(|(node, word)| (*node, word.to_string())).collect();
        while let Some((node, phrase)) = open.pop() {
            for &(concept, _) in tables::ENDS[usize::from(tables::NODES[usize::from(node)].ends)] {
                phrases[usize::from(concept)].push(phrase.clone());
            }
            let next = |step: &Step| (step.to, format!("{phrase} {}", spellings[usize::from(step.word.0) - 1]));
            open.extend(steps(node).iter().map(next));
        }
        phrases
    }

    /// A concept with all that are a kind of it.
    pub fn family(&self, concept: u8) -> ConceptSet {
        tables::FAMILIES[usize::from(concept)]
    }

    /// The families of several concepts as one set. The tests fail for a name that the lexicon doesn't know.
    pub fn families(&self, names: &[&str]) -> ConceptSet {
        debug_assert!(names.iter().all(|name| self.concept(name).is_some()), "a concept of lexicon.rs: {names:?}");
        let mut set = ConceptSet::default();
        let concepts = names.iter().filter_map(|name| self.concept(name));
        concepts.for_each(|concept| set.extend(&self.family(concept)));
        set
    }

    /// All who act.
    pub fn actors(&self) -> &'static ConceptSet {
        &tables::ACTORS
    }

    pub fn sort(&self, concept: u8) -> Sort {
        tables::SORTS[usize::from(concept)]
    }

    /// Whether one mark inside the other is part of it: two actors, two kinds of data; signals stand for themselves.
    fn are_kin(&self, a: u8, b: u8) -> bool {
        a == b || (self.sort(a) == self.sort(b) && self.sort(a) != Sort::Signal)
    }

    /// Every concept in the tokens of one sentence. Of two kindred marks, one inside the other, the longer stays.
    pub fn marks(&self, tokens: &[WordId]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        for at in 0..tokens.len() {
            let first = marks.len();
            let mut node = tables::FIRST[usize::from(tokens[at].0)];
            let mut length = 1;
            while node != NOWHERE {
                for &(concept, form) in tables::ENDS[usize::from(tables::NODES[usize::from(node)].ends)] {
                    // A longer phrase from the same word replaces a shorter one of its kin.
                    let mut index = first;
                    while index < marks.len() {
                        if marks[index].length < length && self.are_kin(marks[index].concept, concept) {
                            marks.remove(index);
                        } else {
                            index += 1;
                        }
                    }
                    marks.push(Mark { concept, at, length, form });
                }
                node = tokens.get(at + length).map_or(NOWHERE, |&word| step(node, word));
                length += 1;
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

/// All known words. A capital tells how many letters a word shares with the one before, A for none; its other letters
/// follow.
fn spellings() -> Vec<&'static str> {
    let mut all = String::with_capacity(tables::WORDS * LETTERS);
    let mut starts = Vec::with_capacity(tables::WORDS + 1);
    for &letter in tables::SPELLINGS.as_bytes() {
        if letter.is_ascii_uppercase() {
            let before = starts.last().copied().unwrap_or_default();
            starts.push(all.len());
            all.extend_from_within(before..before + usize::from(letter - b'A'));
        } else {
            all.push(char::from(letter));
        }
    }
    starts.push(all.len());
    // They are kept for as long as the engine is.
    let all: &'static str = all.leak();
    starts.windows(2).map(|word| &all[word[0]..word[1]]).collect()
}

fn steps(node: u16) -> &'static [Step] {
    let [from, to] = [0, 1].map(|next| usize::from(tables::NODES[usize::from(node) + next].steps));
    &tables::STEPS[from..to]
}

/// Where a word leads from a node.
fn step(node: u16, word: WordId) -> u16 {
    let steps = steps(node);
    steps.binary_search_by_key(&word, |step| step.word).map_or(NOWHERE, |index| steps[index].to)
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
