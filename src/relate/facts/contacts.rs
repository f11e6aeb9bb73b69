//! Gathers whom to turn to: mail addresses, telephone numbers and postal addresses, with whose they are.

use std::ops::Range;

use super::{Sentence, Values, addresses, on_one_line, phones};
use crate::clause::Reading;
use crate::find::Rulebook;
use crate::lexicon::{ConceptSet, Lexicon};
use crate::read::{Block, BlockKind, Document, LOOKALIKE, WordKind};
use crate::recognise::Recognition;
use crate::report::FactKind;

/// A longer block, in words and marks, is no line of an address.
const LINE: usize = 14;

/// So many words may stand beside an address that stands for itself: "In the UK:".
const BESIDE: usize = 4;

/// The families of concepts that tell whose an address is.
pub struct Families {
    phone: ConceptSet,
    roles: [(ConceptSet, &'static str); 2],
}

impl Families {
    pub fn new(lexicon: &Lexicon) -> Self {
        Families {
            phone: lexicon.families(&["phone"]),
            roles: [
                (lexicon.families(&["privacy-officer"]), "data protection officer"),
                (lexicon.families(&["regulator"]), "authority"),
            ],
        }
    }
}

/// Mail addresses, and telephone numbers where a sentence speaks of calling.
pub fn gather(families: &Families, sentence: &Sentence, values: &mut Values) {
    let Sentence { document, reading, index, .. } = sentence;
    let role = families.roles.iter().find(|(family, _)| reading.tagged.concepts.meets(family));
    let role = role.map(|(_, role)| role.to_string());
    let words = &document.sentences[*index];
    for word in document.words_of(words) {
        if word.kind == WordKind::Mail {
            values.add(document, FactKind::Contact, word.place(), role.clone());
        }
    }
    if reading.tagged.concepts.meets(&families.phone) {
        for number in phones::find(&document.text[words.place.clone()]) {
            let place = words.place.start + number.start..words.place.start + number.end;
            values.add(document, FactKind::Contact, place, role.clone());
        }
    }
}

/// Postal addresses, which stand on lines of their own as often as in a sentence: those to which somebody is to write,
/// and not that of every company that a sentence speaks of.
pub fn gather_postal(
    rulebook: &Rulebook,
    document: &Document,
    readings: &[Option<Reading>],
    recognition: &Recognition,
    values: &mut Values,
) {
    let company = recognition.company.clone().map(|place| &document.text[place]);
    let is_own = |value: &str| company.is_some_and(|company| value.starts_with(company));
    let words = &rulebook.signals.words;
    let reaches = |sentence: usize| {
        let tokens = readings[sentence].iter().flat_map(|reading| &reading.tagged.tokens);
        tokens.into_iter().any(|token| words.reaching.contains(&token.word) || words.addressing.contains(&token.word))
    };
    for blocks in runs_of_lines(document) {
        let run = document.blocks[blocks.start].place.start..document.blocks[blocks.end - 1].place.end;
        let sentences = document.blocks[blocks.start].sentences.start..document.blocks[blocks.end - 1].sentences.end;
        for place in addresses::postal(&document.text[run.clone()]) {
            let place = run.start + place.start..run.start + place.end;
            let of_run = &document.sentences[sentences.clone()];
            let sentence = sentences.start + of_run.partition_point(|sentence| sentence.place.end <= place.start);
            if sentence == sentences.end {
                continue;
            }
            let around = document.words_of(&document.sentences[sentence]);
            let beside = around.iter().filter(|word| !place.contains(&word.place().start)).count();
            let value = on_one_line(&document.text[place.clone()].replace(['*', '_'], " "));
            if beside <= BESIDE || is_own(&value) || reaches(sentence) {
                values.add_value(FactKind::Contact, value, place, Some("postal address".to_string()), None);
            }
        }
    }
}

/// Blocks one after the other that are lines rather than paragraphs, as those of an address are; any other stands alone.
fn runs_of_lines(document: &Document) -> Vec<Range<usize>> {
    let words = |block: &Block| block.sentences.clone().map(|at| document.sentences[at].words.len()).sum::<usize>();
    // A line of an address can look like a heading; one that is marked as such is none.
    let is_marked = |block: &Block| block.kind == BlockKind::Heading && block.level < LOOKALIKE;
    let is_line = |block: &Block| {
        let is_text = matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading) && block.cell.is_none();
        is_text && !is_marked(block) && words(block) <= LINE
    };
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if is_line(block) && is_line(&document.blocks[run.end - 1]) => run.end = index + 1,
            _ => runs.push(index..index + 1),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;

    #[test]
    fn lines_of_an_address_are_one_run() {
        let text = "Write to us at the address below, and we will answer you as soon as we can, in a week at most:\n\n\
            Fernglade Ltd\n\n12 Mill Lane\n\nLeeds LS1 4AB\n\nWe answer all letters, and keep none of them for longer \
            than it takes to answer them.";
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        assert_eq!(runs_of_lines(&document), [0..1, 1..4, 4..5]);
    }
}
