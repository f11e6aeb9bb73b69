//! Writes tables as Rust: what is made once when the engine is built need not be made each time it wakes.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::iter;

use super::notation::{Element, Head, Need, Pattern, Words};
use crate::clause::signals::Signals;
use crate::lexicon::{Branch, ConceptSet, Form, Phrases, Sort, WordId, concepts};
use crate::meaning::Meaning;
use crate::rule::Reads;

/// So many sets the number tells apart that stands before the words of a need.
const ROOM_FOR_SETS: u16 = 1024;

/// A statement that is read, with the two of its needs that are met least often.
pub struct Statement {
    pub meaning: Meaning,
    pub reading: Reads,
    pub promise: bool,
    pub pattern: Pattern,
    pub rarest: [Need; 2],
}

/// The tables of the lexicon.
pub fn of_lexicon(lexicon: &Phrases) -> String {
    let mut tree = Tree::default();
    tree.number(&Branch::default());
    let first = |at: usize| lexicon.tree.steps.get(&WordId(at as u16));
    let first: Vec<u16> =
        (0..=lexicon.spellings.len()).map(|at| first(at).map_or(0, |next| tree.number(next))).collect();
    let nodes = tree.nodes.iter().map(|(steps, ends)| format!("Node {{ steps: {steps}, ends: {ends} }}"));
    let end = format!("Node {{ steps: {}, ends: 0 }}", tree.steps.len());
    let steps = tree.steps.iter().map(|(word, to)| format!("Step {{ word: {word:?}, to: {to} }}"));
    let ends = tree.ends.in_order().map(|ends: &Vec<(u8, Form)>| format!("&{}", debug(ends)));
    let mut names: Vec<(&str, usize)> = concepts().enumerate().map(|(id, concept)| (concept.name, id)).collect();
    names.sort();
    let sorts: Vec<Sort> = concepts().map(|concept| concept.sort).collect();
    [
        format!("pub static SPELLINGS: &str = {:?};", spellings(&lexicon.spellings)),
        format!("pub const WORDS: usize = {};", lexicon.spellings.len()),
        list("NAMES", "(&str, u8)", names.iter().map(debug)),
        list("SORTS", "Sort", sorts.iter().map(|sort| format!("Sort::{sort:?}"))),
        format!("pub static ACTORS: ConceptSet = {:?};", all_of(Sort::Actor)),
        list("FAMILIES", "ConceptSet", lexicon.families.iter().map(debug)),
        list("FIRST", "u16", first.iter().map(debug)),
        list("NODES", "Node", nodes.chain([end])),
        list("STEPS", "Step", steps),
        list("ENDS", "&[(u8, Form)]", ends),
    ]
    .join("\n")
}

/// The concepts of a sort.
fn all_of(sort: Sort) -> ConceptSet {
    let mut set = ConceptSet::default();
    (0..).zip(concepts()).filter(|(_, concept)| concept.sort == sort).for_each(|(id, _)| set.insert(id));
    set
}

/// Each word as a capital that tells how many letters it shares with the one before, A for none, and the other letters:
/// "share", "shared", "shares" are "AshareFdFs".
fn spellings(words: &[String]) -> String {
    let mut written = String::new();
    let mut before = "";
    for word in words {
        assert!(
            word.bytes().all(|c| c.is_ascii() && !c.is_ascii_uppercase()),
            "{word:?} is not in its normal spelling"
        );
        let shared = word.bytes().zip(before.bytes()).take(25).take_while(|(a, b)| a == b).count();
        written.push(char::from(b'A' + shared as u8));
        written.push_str(&word[shared..]);
        before = word;
    }
    written
}

/// The table of the signals.
pub fn of_signals(signals: &Signals) -> String {
    format!("pub static SIGNALS: Signals = {signals:?};\n").replace(": [", ": &[")
}

/// The tree of phrases as a list of nodes, of which no two lead on alike.
#[derive(Default)]
struct Tree {
    /// The first step and the ends of each.
    nodes: Vec<(usize, usize)>,
    steps: Vec<(WordId, u16)>,
    ends: Pool<Vec<(u8, Form)>>,
    known: BTreeMap<(usize, Vec<(WordId, u16)>), u16>,
}

impl Tree {
    fn number(&mut self, branch: &Branch) -> u16 {
        let steps: Vec<(WordId, u16)> = branch.steps.iter().map(|(word, next)| (*word, self.number(next))).collect();
        let ends = self.ends.place(branch.ends.clone());
        let next = u16::try_from(self.nodes.len()).expect("no more nodes than have a number");
        let number = *self.known.entry((ends, steps.clone())).or_insert(next);
        if number == next {
            self.nodes.push((self.steps.len(), ends));
            self.steps.extend(steps);
        }
        number
    }
}

/// The tables of what the rules need, and of the rules.
pub fn of_rules(statements: &[Statement]) -> [String; 2] {
    let mut shared = Shared::default();
    let rules: Vec<String> = statements.iter().map(|statement| shared.statement(statement)).collect();
    let sets = list("SETS", "ConceptSet", shared.sets.in_order().map(debug));
    let room = format!("pub const ROOM_FOR_SETS: u16 = {ROOM_FOR_SETS};");
    let needs = list("NEEDS", "WordId", shared.needs.entries.into_iter());
    let patterns = list("PATTERNS", "Element", shared.patterns.entries.into_iter());
    [[sets, room, needs, patterns].join("\n"), list("RULES", "(Meaning, Statement)", rules.into_iter())]
}

/// The words of a need in one order, in which many needs are the same.
fn in_order(need: &Need) -> Vec<WordId> {
    let mut words = need.words.clone();
    words.sort();
    words.dedup();
    words
}

/// What several rules name, written once.
#[derive(Default)]
struct Shared {
    sets: Pool<ConceptSet>,
    needs: Rows,
    patterns: Rows,
}

impl Shared {
    fn statement(&mut self, statement: &Statement) -> String {
        let Statement { meaning, reading, promise, pattern, rarest } = statement;
        let head = match &pattern.head {
            Head::Act(act) => {
                let [actor, object, recipient] = [act.actor, act.object, act.recipient]
                    .map(|set| set.map_or("None".into(), |set| format!("Some({})", self.set(set))));
                let (company, verbs) = (act.company, self.set(act.verbs));
                format!(
                    "Act(ActPattern {{ actor: {actor}, company: {company}, verbs: {verbs}, object: {object}, recipient: {recipient} }})"
                )
            }
            Head::Words(words) => format!("Words({})", self.words(words)),
        };
        let [with, without] = [&pattern.with, &pattern.without]
            .map(|list| list.iter().map(|words| self.words(words)).collect::<Vec<_>>().join(", "));
        let [first, second] = rarest.each_ref().map(|need| self.need(need));
        format!(
            "(Meaning::{meaning:?}, Statement {{ reading: Reads::{reading:?}, rarest: [{first}, {second}], pattern: Pattern {{ head: Head::{head}, with: &[{with}], without: &[{without}], promise: {promise} }} }})"
        )
    }

    fn words(&mut self, words: &Words) -> String {
        let head = format!("Element::Head {{ elements: {}, negative: {} }}", words.elements.len(), words.negative);
        let elements = words.elements.iter().map(|element| self.element(element));
        let row: Vec<String> = iter::once(head).chain(elements).collect();
        format!("WordsId({})", self.patterns.place(row))
    }

    fn element(&mut self, element: &Element) -> String {
        match element {
            Element::One { named, number, optional } => {
                format!("Element::One {{ named: {}, number: {number}, optional: {optional} }}", self.need(named))
            }
            Element::Near => "Element::Near".to_string(),
            Element::Far => "Element::Far".to_string(),
        }
    }

    fn need(&mut self, need: &Need) -> String {
        let words = in_order(need);
        let (concepts, count) = (self.sets.place(need.concepts), words.len());
        assert!(concepts < usize::from(ROOM_FOR_SETS), "a row of needs has no room for the {concepts}th set");
        let head = u16::try_from(count * usize::from(ROOM_FOR_SETS) + concepts).expect("room for the words of a need");
        let row = iter::once(WordId(head)).chain(words).map(|number| debug(&number)).collect();
        format!("NeedId({})", self.needs.place(row))
    }

    fn set(&mut self, set: ConceptSet) -> String {
        format!("&SETS[{}]", self.sets.place(set))
    }
}

/// Things of which no two are the same, in the order in which they were first seen.
struct Pool<T>(BTreeMap<T, usize>);

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Pool(BTreeMap::new())
    }
}

impl<T: Ord> Pool<T> {
    fn place(&mut self, thing: T) -> usize {
        let next = self.0.len();
        *self.0.entry(thing).or_insert(next)
    }

    fn in_order(&self) -> impl Iterator<Item = &T> {
        let mut things: Vec<(&T, &usize)> = self.0.iter().collect();
        things.sort_by_key(|(_, place)| **place);
        things.into_iter().map(|(thing, _)| thing)
    }
}

/// Rows of a table that stand one behind the other, of which no two are the same.
#[derive(Default)]
struct Rows {
    entries: Vec<String>,
    places: BTreeMap<Vec<String>, u16>,
}

impl Rows {
    /// Where a row begins.
    fn place(&mut self, row: Vec<String>) -> u16 {
        let next = u16::try_from(self.entries.len()).expect("no more entries than have a number");
        let place = *self.places.entry(row.clone()).or_insert(next);
        if place == next {
            self.entries.extend(row);
        }
        place
    }
}

fn list(name: &str, of: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    let mut table = format!("pub static {name}: [{of}; {}] = [\n", items.len());
    items.iter().for_each(|item| writeln!(table, "{item},").expect("room for a table"));
    table + "];"
}

fn debug(thing: &impl Debug) -> String {
    format!("{thing:?}")
}
