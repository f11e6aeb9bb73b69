//! The front door: from a text to its report, from two texts to what changed, and the catalogue.

mod checklists;
mod clause;
mod comparison;
mod compose;
#[cfg(feature = "cli")]
mod explain;
mod export;
mod find;
mod lexicon;
mod meaning;
mod order;
mod profile;
mod read;
mod recognise;
mod relate;
mod report;
mod rule;
mod rules;
mod score;
mod topics;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use comparison::{Answer, Change, Comparison, Direction, Presence, ValueChange, Version};
#[cfg(feature = "cli")]
pub use explain::{
    ExplainedAct, ExplainedRule, ExplainedSentence, Explanation, Expressions, ReadText, WholeSentence,
    WrittenStatement, explain, expressions, sentences, stages,
};
pub use export::{CSV_HEADER, Tongue, csv_rows, markdown, words};
#[cfg(feature = "cli")]
pub use export::{Filed, sarif};
pub use read::{BlockKind, Cell, Landmark, Source, SourceBlock, SourceLink};
pub use report::*;

use clause::Speaker;
use find::Rulebook;
use read::Document;

/// Analyses one text, with everyone's concerns in mind. Any text has a report.
pub fn analyze(source: &Source) -> Report {
    analyze_for(source, Profile::Default)
}

/// Analyses one text and weighs it by a profile, which changes points and what follows from them, and nothing else.
pub fn analyze_for(source: &Source, profile: Profile) -> Report {
    let whole = Document::read(source);
    let recognition = recognise::recognise(&whole);
    let part = recognition.part.clone().map(|blocks| whole.part(blocks));
    let document = part.as_ref().unwrap_or(&whole);
    let rulebook = Rulebook::get();
    let speaker = Speaker::new(recognition.names(document.text), recognition.is_single);
    let tagger = rulebook.tagger(document, &speaker);
    let readings = find::read_sentences(rulebook, document, &tagger);
    let mut hits = find::find(rulebook, &readings);
    hits.extend(find::find_in_headings(rulebook, document, &tagger, &readings));
    let relations = relate::relate(rulebook, document, &readings, &hits, &recognition);
    if recognition.verdict != Verdict::Scored {
        return compose::abstaining(document, &recognition, &relations.outline);
    }
    let points = score::score(&relations.weighed(profile), &relations.gaps(), recognition.words, profile);
    compose::scored(document, &recognition, relations, points)
}

/// Compares two versions of a policy. Places are those of the text that says it.
pub fn compare(old: &Source, new: &Source) -> Comparison {
    compare_for(old, new, Profile::Default)
}

/// Compares two versions of a policy, both weighed by one profile.
pub fn compare_for(old: &Source, new: &Source, profile: Profile) -> Comparison {
    comparison::compare((&old.text, &analyze_for(old, profile)), (&new.text, &analyze_for(new, profile)))
}

/// Every practice and level, in the order of the catalogue.
pub fn catalogue() -> Vec<CatalogueEntry> {
    rules::practices().map(CatalogueEntry::new).collect()
}
