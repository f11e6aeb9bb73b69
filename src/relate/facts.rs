//! Gathers the values that a policy gives: what data, for what, to whom, for how long, and whom to turn to.

mod addresses;
mod choices;
mod contacts;
mod parties;
mod periods;
mod phones;

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{StatedLevel, Value};
use crate::clause::{Reading, Speech};
use crate::find::Rulebook;
use crate::read::Document;
use crate::recognise::Recognition;
use crate::report::{FactKind, Period};

/// How many places a value is quoted from; a common one stands in every paragraph.
const MOST_PLACES: usize = 8;

/// The values so far, and where in their list each one stands.
#[derive(Default)]
struct Values {
    list: Vec<Value>,
    known: FxHashMap<(FactKind, String), usize>,
}

/// A sentence in its text, as the values are taken from it.
struct Sentence<'a> {
    rulebook: &'a Rulebook,
    document: &'a Document<'a>,
    reading: &'a Reading,
    /// Index of the sentence.
    index: usize,
}

/// Every value with its places: those of the sentences in the order in which the text first gives them, then the choices.
pub fn gather(
    rulebook: &Rulebook,
    document: &Document,
    readings: &[Option<Reading>],
    findings: &[StatedLevel],
    recognition: &Recognition,
) -> Vec<Value> {
    let parties = parties::Families::new(&rulebook.lexicon);
    let periods = periods::Families::new(&rulebook.lexicon);
    let contacts = contacts::Families::new(&rulebook.lexicon);
    let mut values = Values::default();
    for (index, reading) in readings.iter().enumerate() {
        let Some(reading) = reading else { continue };
        let sentence = Sentence { rulebook, document, reading, index };
        if reading.speech == Speech::Statement {
            parties::gather(&parties, &sentence, &mut values);
            periods::gather(&periods, &sentence, &mut values);
        }
        contacts::gather(&contacts, &sentence, &mut values);
    }
    contacts::gather_postal(rulebook, document, readings, recognition, &mut values);
    choices::gather(rulebook, document, readings, findings, &mut values);
    values.list
}

/// A text on one line, whatever parts its words.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Values {
    /// Adds a place to the value that stands there. Values that differ in case only are one; the first detail is kept.
    fn add(&mut self, document: &Document, kind: FactKind, place: Range<usize>, detail: Option<String>) {
        let value = document.text[place.clone()].to_string();
        self.add_value(kind, value, place, detail, None);
    }

    fn add_value(
        &mut self,
        kind: FactKind,
        value: String,
        place: Range<usize>,
        detail: Option<String>,
        period: Option<Period>,
    ) {
        let new = self.list.len();
        // Ten years for letters and ten years for accounts are two rows of the table.
        let told_apart = matches!(kind, FactKind::Retention | FactKind::Choice);
        let name = match &detail {
            Some(detail) if told_apart => format!("{value} {detail}").to_ascii_lowercase(),
            _ => value.to_ascii_lowercase(),
        };
        let index = *self.known.entry((kind, name)).or_insert(new);
        if index == new {
            self.list.push(Value { kind, value, detail, period, places: vec![place] });
            return;
        }
        let known = &mut self.list[index];
        known.detail = known.detail.take().or(detail);
        if known.places.len() < MOST_PLACES && !known.places.contains(&place) {
            known.places.push(place);
        }
    }
}
