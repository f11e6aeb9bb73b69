//! Gathers what the rules find in many texts: for each level the sentences that state it, each once.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use smallprint::{Report, Span, Stance, Verdict, WholeSentence, analyze, catalogue, sentences};

use super::arguments::Pattern;
use super::hash::Hash;
use super::lines::Text;
use crate::cli::practices::Choice;

/// What a survey found.
pub struct Survey {
    /// The chosen levels, in the order of the catalogue.
    pub levels: Vec<Level>,
    /// The sentences that were asked for by their hash.
    pub found: HashMap<Hash, Sentence>,
}

/// One level with what states it.
pub struct Level {
    pub practice: &'static str,
    pub level: &'static str,
    pub stance: Stance,
    pub hits: Vec<Hit>,
    /// How many documents state it.
    pub documents: usize,
}

/// A sentence that states a level. However often it is said, it is one hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub hash: Hash,
    /// The first document that says it.
    pub document: String,
    pub sentence: Sentence,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The words that it goes on from, where it is an item of a list or a cell of a table.
    pub lead: Option<String>,
    pub text: String,
}

impl Sentence {
    fn new(whole: WholeSentence) -> Self {
        Sentence { lead: whole.lead, text: whole.place.quote }
    }

    /// The hash of all that is read of it; white space and case make no difference.
    fn hash(&self) -> Hash {
        let whole = format!("{} {}", self.lead.as_deref().unwrap_or_default(), self.text);
        Hash::of(&whole.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
    }
}

impl Level {
    /// Some of the hits, always the same. Each has its place in the order by itself, so that the sample of a level stays
    /// mostly the same when a rule loses or gains hits.
    pub fn sample(&self, most: usize) -> impl Iterator<Item = &Hit> {
        let mut hits: Vec<&Hit> = self.hits.iter().collect();
        hits.sort_by_key(|hit| Hash::of(&format!("{} {} {}", hit.hash, self.practice, self.level)));
        hits.into_iter().take(most)
    }
}

/// What one text says: levels with their sentences, and the sentences that were asked for.
#[derive(Default)]
struct Said {
    levels: Vec<(&'static str, &'static str, Hash, Sentence)>,
    found: Vec<(Hash, Sentence)>,
}

/// Runs the rules over all texts, keeps what the pattern matches, and looks for the `wanted` sentences in them.
pub fn gather(texts: &[Text], choices: &[Choice], pattern: Option<&Pattern>, wanted: HashSet<Hash>) -> Survey {
    let mut survey = Survey { levels: levels(choices), found: HashMap::new() };
    let index: HashMap<_, _> = survey.levels.iter().enumerate().map(|(at, l)| ((l.practice, l.level), at)).collect();
    let mut seen = HashSet::new();
    for (text, said) in texts.iter().zip(read_all(texts, &wanted)) {
        let mut stated = HashSet::new();
        for (practice, level, hash, sentence) in said.levels {
            let Some(&at) = index.get(&(practice, level)) else { continue };
            if pattern.is_some_and(|pattern| !pattern.matches(&sentence.text)) {
                continue;
            }
            survey.levels[at].documents += usize::from(stated.insert(at));
            if seen.insert((at, hash)) {
                survey.levels[at].hits.push(Hit { hash, document: text.document.clone(), sentence });
            }
        }
        survey.found.extend(said.found);
    }
    survey
}

fn levels(choices: &[Choice]) -> Vec<Level> {
    let chosen =
        |practice: &str, level: &str| choices.is_empty() || choices.iter().any(|choice| choice.holds(practice, level));
    let all = catalogue().into_iter().flat_map(|entry| {
        entry.levels.into_iter().map(move |level| Level {
            practice: entry.id,
            level: level.id,
            stance: level.stance,
            hits: Vec::new(),
            documents: 0,
        })
    });
    all.filter(|level| chosen(level.practice, level.level)).collect()
}

/// Reads every text, on as many threads as the machine has cores; the answers are in the order of the texts.
fn read_all(texts: &[Text], wanted: &HashSet<Hash>) -> Vec<Said> {
    let next = AtomicUsize::new(0);
    let read_some = || {
        let mut read = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(text) = texts.get(at)
        {
            read.push((at, read_one(text, wanted)));
        }
        read
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut read: Vec<(usize, Said)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(read_some)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a text that was read")).collect()
    });
    read.sort_by_key(|(at, _)| *at);
    read.into_iter().map(|(_, said)| said).collect()
}

fn read_one(text: &Text, wanted: &HashSet<Hash>) -> Said {
    let report = analyze(&text.source);
    if report.verdict != Verdict::Scored && wanted.is_empty() {
        return Said::default();
    }
    let sentences = sentences(&text.source);
    let levels = stated(&report, &sentences);
    let named = sentences.into_iter().map(Sentence::new).map(|sentence| (sentence.hash(), sentence));
    let found = if wanted.is_empty() { Vec::new() } else { named.filter(|(hash, _)| wanted.contains(hash)).collect() };
    Said { levels, found }
}

/// The levels that a report finds, with the whole sentences in which their evidence lies.
fn stated(report: &Report, sentences: &[WholeSentence]) -> Vec<(&'static str, &'static str, Hash, Sentence)> {
    let sentence_of = |evidence: &Span| {
        let after = sentences.partition_point(|sentence| sentence.place.start <= evidence.start);
        after.checked_sub(1).map(|at| Sentence::new(sentences[at].clone()))
    };
    let findings = report.findings.iter();
    let places = findings.flat_map(|finding| finding.evidence.iter().map(move |evidence| (finding, evidence)));
    let stated = places.filter_map(|(finding, evidence)| {
        let sentence = sentence_of(evidence)?;
        Some((finding.practice, finding.level, sentence.hash(), sentence))
    });
    stated.collect()
}
