//! Composes the report from what the stages found; the only place where bytes become UTF-16.

use std::ops::Range;

use crate::order::order;
use crate::read::Document;
use crate::recognise::Recognition;
use crate::relate::{Clause, Relations, StatedLevel};
use crate::report::{
    Band, CatalogueEntry, CatalogueLevel, Contradiction, Coverage, Disclosure, DocumentFacts, Fact, Figure, Finding,
    Kind, OutlineEntry, Report, Score, Span, Stance, Verdict,
};
use crate::rule::Practice;
use crate::rules::practices;
use crate::score::Points;

/// Words that a person reads in a minute; Brysbaert (2019) measured 238 for silent reading of English prose.
const WORDS_A_MINUTE: usize = 238;

/// A few words in disguise may be slips of a keyboard with two alphabets; so many are not. Of 966 policies and other
/// pages six have any, and none has so many.
const MANY_DISGUISED: usize = 5;

/// What is neither good nor bad is shown in no more places than these, its first: a long policy names the data that it
/// collects a hundred times, and would be painted from end to end. Of the passages that experts marked in 168 policies,
/// none is lost by it.
const NEUTRAL_PLACES: usize = 15;

/// The report of a text that was judged.
pub fn scored(document: &Document, recognition: &Recognition, relations: Relations, points: Points) -> Report {
    let units = Units::new(document.text);
    let span = |place: &Range<usize>| units.span(place);
    let clause = |clause: &Clause| span(&clause.place);
    let catalogue: Vec<&Practice> = practices().collect();
    let finding = |(stated, points): (&StatedLevel, Figure)| {
        let practice = catalogue[stated.practice];
        let level = &practice.levels[stated.level];
        let shown = if level.stance == Stance::Neutral { NEUTRAL_PLACES } else { usize::MAX };
        Finding {
            practice: practice.id,
            level: level.id,
            topic: practice.topic,
            stance: level.stance,
            title: level.title,
            why: level.why,
            points,
            scope: stated.scope,
            evidence: stated.evidence.iter().take(shown).map(clause).collect(),
            softened: stated.softened_by.iter().map(clause).collect(),
        }
    };
    let mut findings: Vec<Finding> = relations.findings.iter().zip(points.findings).map(finding).collect();
    // Gravest first; within a stance what weighs most, what every reader asks about, what holds for everyone, and then
    // the order of the catalogue.
    let asked = |finding: &Finding| practices().any(|practice| practice.id == finding.practice && practice.expected);
    order(&mut findings, |finding| {
        let lightness = ((100.0 - finding.points.value()) * 100.0).round() as u64;
        let rank = u64::from(!asked(finding)) << 1 | u64::from(finding.scope.is_some());
        (Stance::Grave as u64 - finding.stance as u64, lightness << 2 | rank)
    });
    let disclosures = relations.disclosures.iter().zip(points.disclosures).map(|(item, points)| Disclosure {
        law: item.requirement.law,
        item: item.requirement.id,
        title: item.requirement.title,
        article: item.requirement.article,
        why: item.requirement.why,
        status: item.status,
        points,
        evidence: item.places.iter().map(span).collect(),
    });
    let contradictions = relations.contradictions.iter().map(|pair| Contradiction {
        kind: pair.kind,
        a: span(&pair.a),
        b: span(&pair.b),
        practice: pair.practice,
        why: pair.why,
    });
    let facts = relations.facts.iter().map(|fact| Fact {
        kind: fact.kind,
        value: fact.value.clone(),
        detail: fact.detail.clone(),
        period: fact.period,
        evidence: fact.places.iter().map(span).collect(),
    });
    let risk = with_disguise(recognition, summary(&points.score, &findings));
    Report {
        summary: match (&recognition.part, recognition.kind) {
            (None, _) => risk,
            (_, Kind::Terms) => format!("Only the privacy part of these terms was judged. {risk}"),
            _ => format!("Only the privacy part of this text was judged. {risk}"),
        },
        score: Some(points.score),
        disclosures: disclosures.collect(),
        contradictions: contradictions.collect(),
        facts: facts.collect(),
        findings,
        ..without_score(document, recognition, &units, &relations.outline)
    }
}

/// The report of a text that is not judged, and why not.
pub fn abstaining(
    document: &Document,
    recognition: &Recognition,
    outline: &[(Range<usize>, Vec<crate::report::Topic>)],
) -> Report {
    without_score(document, recognition, &Units::new(document.text), outline)
}

fn without_score(
    document: &Document,
    recognition: &Recognition,
    units: &Units,
    outline: &[(Range<usize>, Vec<crate::report::Topic>)],
) -> Report {
    Report {
        schema: 1,
        engine: env!("CARGO_PKG_VERSION"),
        verdict: recognition.verdict,
        summary: with_disguise(recognition, reason(recognition)),
        document: facts_of(document, recognition, units),
        score: None,
        findings: Vec::new(),
        disclosures: Vec::new(),
        contradictions: Vec::new(),
        facts: Vec::new(),
        outline: outline
            .iter()
            .map(|(place, topics)| OutlineEntry {
                start: units.at(place.start),
                end: units.at(place.end),
                topics: topics.clone(),
            })
            .collect(),
    }
}

fn facts_of(document: &Document, recognition: &Recognition, units: &Units) -> DocumentFacts {
    DocumentFacts {
        kind: recognition.kind,
        confidence: Figure::new(recognition.confidence),
        language: recognition.language,
        company: recognition.company.clone().map(|place| document.text[place].to_string()),
        words: recognition.words,
        coverage: Coverage { folded: document.folds(), frames: document.frames, dropped: recognition.dropped_words },
        disguised: recognition.disguised_words,
        part: recognition.part.as_ref().and(document.blocks.first()).map(|heading| units.span(&heading.place)),
        index: recognition.is_index,
        minutes: recognition.words.div_ceil(WORDS_A_MINUTE),
        updated: recognition.updated.as_ref().map(|(date, _)| date.clone()),
        grade: recognition.grade.map(Figure::new),
        vagueness: recognition.vagueness.map(Figure::new),
    }
}

/// What is said of a text, behind a warning where it hides its words.
fn with_disguise(recognition: &Recognition, said: String) -> String {
    if recognition.disguised_words < MANY_DISGUISED {
        return said;
    }
    "Words of this text are disguised, so that programs misread them. ".to_owned() + &said
}

/// Why there is no score, in a sentence.
fn reason(recognition: &Recognition) -> String {
    let words = recognition.words;
    match recognition.verdict {
        Verdict::Scored => String::new(),
        Verdict::TooShort if words == 0 => "There is no text to read here.".to_string(),
        Verdict::TooShort => format!("With {words} words there is too little text to judge."),
        Verdict::Language if recognition.language == "und" => {
            "The language of this text can't be told; Smallprint reads English.".to_string()
        }
        Verdict::Language => "This is in a language that Smallprint doesn't read yet; it reads English.".to_string(),
        Verdict::NotAPolicy => match recognition.kind {
            _ if recognition.is_index => {
                "This page only links to policies; open the one that you want to have read.".to_string()
            }
            Kind::CookiePolicy => "This is a cookie policy; look for the privacy policy beside it.".to_string(),
            Kind::Terms => "These are terms of use; look for the privacy policy beside them.".to_string(),
            _ => "This does not read like a privacy policy.".to_string(),
        },
    }
}

/// What drives the score, in a sentence.
fn summary(score: &Score, findings: &[Finding]) -> String {
    let risk = match score.band {
        Band::A => "Very low risk",
        Band::B => "Low risk",
        Band::C => "Medium risk",
        Band::D => "High risk",
        Band::E => "Very high risk",
    };
    let weighs = |f: &&Finding| f.stance >= Stance::Caution && f.points.value() > 0.0;
    // Of equal weights the first is meant, so they are walked from the end.
    let heaviest = |but: Option<&Finding>| {
        let others = findings.iter().rev().filter(weighs).filter(|f| but.is_none_or(|but| !std::ptr::eq(*f, but)));
        others.max_by(|a, b| a.points.value().total_cmp(&b.points.value()))
    };
    let first = heaviest(None);
    match (first, first.and_then(|first| heaviest(Some(first)))) {
        (None, _) if score.silence.value() > 0.0 => format!("{risk}: what weighs most is what it leaves unsaid."),
        (None, _) => format!("{risk}: nothing in it works against you."),
        (Some(first), None) => format!("{risk}: {}.", lower_first(first.title)),
        (Some(first), Some(second)) => format!("{risk}: {}; {}.", lower_first(first.title), lower_first(second.title)),
    }
}

fn lower_first(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

impl CatalogueEntry {
    pub fn new(practice: &Practice) -> Self {
        CatalogueEntry {
            id: practice.id,
            topic: practice.topic,
            question: practice.question,
            levels: practice
                .levels
                .iter()
                .map(|level| CatalogueLevel { id: level.id, stance: level.stance, title: level.title, why: level.why })
                .collect(),
        }
    }
}

/// How bytes of a text become UTF-16 code units.
pub struct Units<'t> {
    text: &'t str,
    /// For each block of `STEP` bytes, the units before it.
    before: Vec<usize>,
}

const STEP: usize = 64;

impl<'t> Units<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut before = vec![0];
        let mut units = 0;
        for block in text.as_bytes().chunks(STEP) {
            units += count_units(block);
            before.push(units);
        }
        Units { text, before }
    }

    /// The units before a byte that begins a character.
    fn at(&self, byte: usize) -> usize {
        let (block, within) = (byte / STEP, byte % STEP);
        self.before[block] + count_units(&self.text.as_bytes()[byte - within..byte])
    }

    pub fn span(&self, place: &Range<usize>) -> Span {
        Span { start: self.at(place.start), end: self.at(place.end), quote: self.text[place.clone()].to_string() }
    }
}

fn count_units(bytes: &[u8]) -> usize {
    if bytes.is_ascii() { bytes.len() } else { bytes.iter().map(|&byte| units_of(byte)).sum() }
}

/// The UTF-16 units of the character that a byte begins; none for a byte inside one.
fn units_of(byte: u8) -> usize {
    match byte {
        0x80..=0xbf => 0,
        0xf0..=0xff => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_utf16() {
        // The block of the second has as many units as bytes: it loses one by its "é", and gains one by the emoji of which
        // only the first byte is its own.
        let balanced = format!("{}é{}🌱", "a".repeat(10), "b".repeat(STEP - 13));
        for text in ["é 👩‍🌾 naïve — ".repeat(40), balanced] {
            let units = Units::new(&text);
            let expected = |byte: usize| text[..byte].encode_utf16().count();
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                assert_eq!(units.at(byte), expected(byte), "byte {byte}");
            }
        }
    }
}
