//! A sentence as known words and the concepts they carry, with the words that lead in to it.

use std::ops::Range;

use super::bounds;
use super::signals::Signals;
use crate::lexicon::{ConceptSet, Form, LONGEST_PHRASE, Lexicon, Mark, WordId};
use crate::read::{Block, Document, Sentence};

/// How many words of a lead-in are read with each of its items.
pub const LEAD_WORDS: usize = 40;

/// A word or a mark of punctuation.
#[derive(Debug, Clone)]
pub struct Token {
    pub word: WordId,
    /// Bytes of the text.
    pub place: Range<usize>,
    pub shape: Shape,
    /// The concepts whose marks cover it.
    pub concepts: ConceptSet,
    /// How many marks begin before it.
    pub marks_before: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Word,
    /// A word in `-ly`, which is taken for an adverb.
    Adverb,
    Number,
    /// A mail address or the address of a page.
    Address,
    Mark(char),
}

impl Token {
    pub fn is_mark(&self, c: char) -> bool {
        self.shape == Shape::Mark(c)
    }
}

#[derive(Debug)]
pub struct Tagged {
    pub tokens: Vec<Token>,
    /// In the order of their first token.
    pub marks: Vec<Mark>,
    pub concepts: ConceptSet,
    /// The words of the tokens.
    words: Vec<WordId>,
    /// A filter of the words: one whose bit is not set does not occur.
    filter: [u64; 4],
    /// The first token of the sentence itself; those before belong to its lead-in.
    pub own: usize,
    /// Whether it begins with a quotation mark.
    pub quoted: bool,
    /// The first tokens of its clauses; the lead-in belongs to the first one.
    pub clauses: Vec<usize>,
}

impl Tagged {
    /// A sentence of some tokens and marks, of which those from `own` on are not its lead-in's.
    pub fn new(
        lexicon: &Lexicon,
        signals: &Signals,
        mut tokens: Vec<Token>,
        words: Vec<WordId>,
        marks: Vec<Mark>,
        own: usize,
        quoted: bool,
    ) -> Self {
        let mut concepts = ConceptSet::default();
        for mark in &marks {
            concepts.insert(mark.concept);
            tokens[mark.at..mark.end()].iter_mut().for_each(|token| token.concepts.insert(mark.concept));
        }
        let mut begun = 0;
        for (at, token) in tokens.iter_mut().enumerate() {
            token.marks_before = begun;
            begun += marks[begun..].iter().take_while(|mark| mark.at == at).count();
        }
        let mut filter = [0; 4];
        for word in &words {
            let (block, bit) = bit_of(*word);
            filter[block] |= bit;
        }
        let mut tagged = Tagged { tokens, marks, concepts, words, filter, own, quoted, clauses: Vec::new() };
        tagged.clauses = bounds::starts(lexicon, signals, &tagged);
        tagged
    }

    /// Marks one more token with some concepts.
    pub fn mark(&mut self, at: usize, concepts: &[u8]) {
        let mark = |&concept: &u8| Mark { concept, at, length: 1, form: Form::Noun };
        let place = self.first_from(at);
        self.marks.splice(place..place, concepts.iter().map(mark));
        for &concept in concepts {
            self.concepts.insert(concept);
            self.tokens[at].concepts.insert(concept);
        }
        self.tokens[at + 1..].iter_mut().for_each(|token| token.marks_before += concepts.len());
    }

    /// The tokens of the clauses in which some tokens stand.
    pub fn clause_of(&self, tokens: &Range<usize>) -> Range<usize> {
        let start = self.clauses.iter().copied().rfind(|&start| start <= tokens.start).unwrap_or(0);
        let end = self.clauses.iter().copied().find(|&start| start >= tokens.end && start > tokens.start);
        start..end.unwrap_or(self.tokens.len())
    }

    /// Whether it is a question.
    pub fn asks(&self) -> bool {
        self.tokens.last().is_some_and(|token| token.is_mark('?'))
    }

    /// Whether a negation stands here that negates: not the one in "not limited to".
    pub fn negates(&self, signals: &Signals, token: usize) -> bool {
        self.covers(signals.not, token) && !self.covers(signals.not_a_negation, token)
    }

    /// Whether a clause begins with this token.
    pub fn opens_clause(&self, token: usize) -> bool {
        token > 0 && self.clauses.binary_search(&token).is_ok()
    }

    pub fn has(&self, concept: u8) -> bool {
        self.concepts.contains(concept)
    }

    /// Whether a word occurs.
    pub fn says(&self, word: WordId) -> bool {
        let (block, bit) = bit_of(word);
        self.filter[block] & bit != 0 && self.words.contains(&word)
    }

    /// The first mark of a concept.
    pub fn first(&self, concept: u8) -> Option<&Mark> {
        self.all(concept).next()
    }

    /// The marks of a concept.
    pub fn all(&self, concept: u8) -> impl Iterator<Item = &Mark> {
        // Most concepts do not occur, which is seen at once.
        let marks = if self.has(concept) { self.marks.as_slice() } else { &[] };
        marks.iter().filter(move |mark| mark.concept == concept)
    }

    /// Whether a mark of the concept covers the token.
    pub fn covers(&self, concept: u8, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|token| token.concepts.contains(concept))
    }

    /// Whether the lexicon knows the token, or it is a mark of punctuation.
    pub fn knows(&self, token: usize) -> bool {
        let token = &self.tokens[token];
        token.concepts != ConceptSet::default() || matches!(token.shape, Shape::Mark(_))
    }

    /// Whether the token is a number, in digits or in words.
    pub fn is_number(&self, signals: &Signals, token: usize) -> bool {
        self.tokens[token].shape == Shape::Number || self.covers(signals.number_word, token)
    }

    /// The mark of a family that begins at the token.
    pub fn begins(&self, family: &ConceptSet, token: usize) -> Option<&Mark> {
        // Most tokens carry nothing of the family, which their own concepts tell at once.
        if !self.tokens[token].concepts.meets(family) {
            return None;
        }
        self.marks_at(token).find(|mark| family.contains(mark.concept))
    }

    /// The mark of a concept that ends right before the token.
    pub fn ending(&self, concept: u8, token: usize) -> Option<&Mark> {
        if !self.covers(concept, token.checked_sub(1)?) {
            return None;
        }
        self.marks_before(token).find(|mark| mark.concept == concept)
    }

    /// The marks that begin at the token.
    pub fn marks_at(&self, token: usize) -> impl Iterator<Item = &Mark> {
        self.marks_from(token).take_while(move |mark| mark.at == token)
    }

    /// The index of the first mark that begins at the token or after it.
    fn first_from(&self, token: usize) -> usize {
        self.tokens.get(token).map_or(self.marks.len(), |token| token.marks_before)
    }

    /// The marks that begin at the token or after it.
    pub fn marks_from(&self, token: usize) -> impl Iterator<Item = &Mark> {
        self.marks[self.first_from(token)..].iter()
    }

    /// The marks that end right before the token.
    pub fn marks_before(&self, token: usize) -> impl Iterator<Item = &Mark> {
        let first = self.first_from(token.saturating_sub(LONGEST_PHRASE));
        self.marks[first..].iter().take_while(move |mark| mark.at < token).filter(move |mark| mark.end() == token)
    }
}

/// The block and the bit of a word in the filter of words.
fn bit_of(word: WordId) -> (usize, u64) {
    (usize::from(word.0 / 64 % 4), 1 << (word.0 % 64))
}

/// The sentences that lead in to this one, outermost first. Two are enough for a list in a list.
pub fn leads<'d>(document: &'d Document, sentence: &Sentence) -> Vec<&'d Sentence> {
    if let Some(lead) = sentence.lead {
        return vec![&document.sentences[lead]];
    }
    let block = &document.blocks[sentence.block];
    // Only the first sentence of an item goes on with its lead-in.
    if document.sentences[block.sentences.start].place != sentence.place {
        return Vec::new();
    }
    let last_of = |block: &Block| document.sentences[block.sentences.clone()].last();
    let mut leads = Vec::new();
    let mut next = block.lead;
    // In a table, "who we share it with" goes on from what the row is about.
    let subject = next.and(block.subject).and_then(|subject| last_of(&document.blocks[subject]));
    while let Some(index) = next.filter(|_| leads.len() < 2) {
        leads.extend(last_of(&document.blocks[index]));
        next = document.blocks[index].lead;
    }
    leads.extend(subject);
    leads.reverse();
    leads
}
