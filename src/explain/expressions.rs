//! Writes every statement as regular expressions of JavaScript, so that a benchmark can tell what these would take.
//!
//! An expression finds one of some phrases in a sentence, and a statement asks for some of them and for none of others.
//! Written as one expression each, with the order of its words, the statements are more than a browser can hold. So this
//! does less than the engine, which also sees who acts, what is denied, and which word follows which.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::clause::{ActPattern, Element, Head, NeedId, Pattern, WordPattern};
use crate::find::Rulebook;
use crate::lexicon::{ConceptSet, Lexicon};

/// All statements, in the order of the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Expressions {
    /// Each finds one of some phrases in a sentence in lower case.
    pub expressions: Vec<String>,
    pub statements: Vec<WrittenStatement>,
}

/// A statement by the places of its expressions.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenStatement {
    /// All of them are found in the sentence.
    pub with: Vec<usize>,
    /// Of each of these, one is not.
    pub without: Vec<Vec<usize>>,
}

pub fn expressions() -> Expressions {
    let mut writer = Writer {
        words: Lexicon::spellings(),
        phrases: Lexicon::phrases(),
        places: BTreeMap::new(),
        written: Vec::new(),
    };
    let statements = Rulebook::get().patterns().map(|pattern| writer.statement(pattern)).collect();
    Expressions { expressions: writer.written, statements }
}

/// What is written so far, and how words and concepts are spelled, by their ids.
struct Writer {
    words: Vec<&'static str>,
    phrases: Vec<Vec<String>>,
    places: BTreeMap<String, usize>,
    written: Vec<String>,
}

impl Writer {
    fn statement(&mut self, pattern: &Pattern) -> WrittenStatement {
        let mut with = match &pattern.head {
            Head::Act(act) => self.act(act),
            Head::Words(id) => self.words(&id.words()),
        };
        with.extend(pattern.with.iter().flat_map(|id| self.words(&id.words())));
        WrittenStatement { with, without: pattern.without.iter().map(|id| self.words(&id.words())).collect() }
    }

    fn act(&mut self, act: &ActPattern) -> Vec<usize> {
        let parts = [Some(act.verbs), act.object, act.recipient];
        parts.into_iter().flatten().map(|concepts| self.any(concepts, Vec::new())).collect()
    }

    fn words(&mut self, words: &WordPattern) -> Vec<usize> {
        let one = |element: &Element| match element {
            Element::One { named, number, optional: false } => Some((*named, *number)),
            _ => None,
        };
        words.elements.iter().filter_map(one).map(|(named, number)| self.one(named, number)).collect()
    }

    fn one(&mut self, named: NeedId, number: bool) -> usize {
        let need = named.need();
        let words = need.words.iter().map(|word| self.words[usize::from(word.0) - 1].to_owned());
        let words = words.chain(number.then(|| "\\d+".to_owned())).collect();
        self.any(need.concepts, words)
    }

    /// One of these words, or of the phrases of these concepts; the longest first.
    fn any(&mut self, concepts: &ConceptSet, mut words: Vec<String>) -> usize {
        words.extend(concepts.ids().flat_map(|concept| self.phrases[usize::from(concept)].iter().cloned()));
        words.sort_by_key(|phrase| Reverse(phrase.len()));
        let expression = format!("\\b(?:{})\\b", words.join("|").replace(' ', "\\W+"));
        let next = self.written.len();
        let place = *self.places.entry(expression.clone()).or_insert(next);
        if place == next {
            self.written.push(expression);
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;
    use crate::meaning::all_says;

    #[test]
    fn a_statement_is_found_by_its_expressions() {
        let all = expressions();
        let pattern = "contact ~ data protection authority";
        let index = all_says().position(|(_, says)| says.pattern == pattern).expect("a statement of the catalogue");
        let found = |sentence: &str| {
            let finds = |&place: &usize| Regex::new(&all.expressions[place]).is_ok_and(|it| it.is_match(sentence));
            all.statements[index].with.iter().all(finds)
        };
        assert!(found("you may also contact your own data protection authority"));
        assert!(!found("contact our data protection officer"));
    }
}
