//! Runs parts of a report alone, each stage and the rules of each practice, so that a benchmark can tell what they cost.

use std::hint::black_box;

use crate::clause::{Reading, Speaker};
use crate::compose;
use crate::find::{Rulebook, find, find_of, read_sentences};
use crate::read::{Document, Source};
use crate::recognise::recognise;
use crate::relate::relate;
use crate::report::Profile;
use crate::rules::practices;
use crate::score::score;

/// Hands the stages of a report to `run` in their order, each with its name and as what can be run again and again, on
/// what the stages before it made.
pub fn stages(source: &Source, mut run: impl FnMut(&'static str, &dyn Fn())) {
    let document = Document::read(source);
    run("reading", &|| drop(black_box(Document::read(source))));
    let recognition = recognise(&document);
    run("recognising", &|| drop(black_box(recognise(&document))));
    let rulebook = Rulebook::get();
    let speaker = Speaker::new(recognition.names(document.text), recognition.is_single);
    let readings = read_sentences(rulebook, &document, &rulebook.tagger(&document, &speaker));
    run("reading its sentences", &|| {
        drop(black_box(read_sentences(rulebook, &document, &rulebook.tagger(&document, &speaker))))
    });
    let hits = find(rulebook, &readings);
    run("finding", &|| drop(black_box(find(rulebook, &readings))));
    let related = || relate(rulebook, &document, &readings, &hits, &recognition);
    run("relating", &|| drop(black_box(related())));
    let relations = related();
    let scored = || score(&relations.weighed(Profile::Default), &relations.gaps(), recognition.words, Profile::Default);
    run("scoring", &|| drop(black_box(scored())));
    // What is composed is used up, so that its making is timed too.
    run("relating, scoring and composing", &|| {
        drop(black_box(compose::scored(&document, &recognition, related(), scored())));
    });
}

/// A text, read sentence by sentence.
pub struct ReadText(Vec<Option<Reading>>);

impl ReadText {
    pub fn new(source: &Source) -> Self {
        let document = Document::read(source);
        let recognition = recognise(&document);
        let speaker = Speaker::new(recognition.names(document.text), recognition.is_single);
        ReadText(read_sentences(Rulebook::get(), &document, &Rulebook::get().tagger(&document, &speaker)))
    }

    /// How many places the rules of a practice find; none where there is no such practice.
    pub fn count_of(&self, practice: &str) -> usize {
        let index = practices().position(|entry| entry.id == practice);
        index.map_or(0, |index| find_of(Rulebook::get(), &self.0, index))
    }
}
