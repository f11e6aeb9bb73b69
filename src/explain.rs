//! Tells why the engine says what it says: each sentence with what was recognised in it and what the rules made of it.

mod cost;
mod expressions;
mod words;

pub use cost::{ReadText, stages};
pub use expressions::{Expressions, WrittenStatement, expressions};

use std::ops::Range;

use crate::clause::{Reading, Speaker, ground_of, leads};
use crate::compose::Units;
use crate::find::{Judged, Meaning, Outcome, Rulebook, judge, read_sentences};
use crate::lexicon::{Lexicon, Sort};
use crate::read::{Document, Sentence, Source};
use crate::recognise::{Recognition, recognise};
use crate::report::Span;
use crate::rule::Softening;
use crate::rules::practices;

/// A text, explained.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// In the order of the text, headings among them.
    pub sentences: Vec<ExplainedSentence>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedSentence {
    pub whole: WholeSentence,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What it does with what it says: `heading`, `statement`, `question`, `definition` or `law`.
    pub speech: &'static str,
    /// The readers for whom it holds, where it is not for everyone.
    pub scope: Option<&'static str>,
    pub acts: Vec<ExplainedAct>,
    /// The rules of the catalogue whose act or words stand in it.
    pub rules: Vec<ExplainedRule>,
}

/// A sentence with the words that it goes on from, where it is an item of a list or a cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeSentence {
    pub place: Span,
    pub lead: Option<String>,
}

/// A verb with who does it, whether, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedAct {
    /// As it is written.
    pub verb: String,
    pub family: &'static str,
    /// The name of a concept, `unstated` or `someone else`.
    pub actor: &'static str,
    pub polarity: &'static str,
    /// The exception or condition by which the polarity is what it is, as it is written.
    pub ground: Option<String>,
    /// Kinds of data that stand where its object can.
    pub data: Vec<&'static str>,
    /// Those who stand where its recipients can.
    pub recipients: Vec<&'static str>,
}

/// A rule that fired, or was held back although its act or words stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedRule {
    pub practice: &'static str,
    pub level: &'static str,
    /// The level to which it softens this one, where that is what it does.
    pub softens_to: Option<&'static str>,
    /// The rule as the catalogue has it: `denies("we sell data")`.
    pub says: String,
    /// Why it was held back; `None` where it fired.
    pub held: Option<String>,
}

/// The sentences of the part of a text that is judged, headings among them.
pub fn sentences(source: &Source) -> Vec<WholeSentence> {
    let whole = Document::read(source);
    let document = judged_part(&recognise(&whole), whole);
    let units = Units::new(document.text);
    document.sentences.iter().map(|sentence| whole_sentence(&document, &units, sentence)).collect()
}

/// Explains a text. Any text can be explained, also one that is not scored.
pub fn explain(source: &Source) -> Explanation {
    let whole = Document::read(source);
    let recognition = recognise(&whole);
    let document = &judged_part(&recognition, whole);
    let speaker = Speaker::new(recognition.names(document.text), recognition.is_single);
    let rulebook = Rulebook::get();
    let readings = read_sentences(rulebook, document, &rulebook.tagger(document, &speaker));
    let units = Units::new(document.text);
    let mut lines = Lines { text: document.text, read: 0, line: 1 };
    let sentences = document.sentences.iter().zip(&readings).map(|(sentence, reading)| {
        let reading = reading.as_ref();
        ExplainedSentence {
            whole: whole_sentence(document, &units, sentence),
            line: lines.of(sentence.place.start),
            // Headings are read as nothing.
            speech: reading.map_or("heading", |reading| words::speech(reading.speech)),
            scope: reading.and_then(|reading| reading.scope),
            acts: reading.map_or_else(Vec::new, |reading| acts(rulebook, document.text, reading)),
            rules: reading.map_or_else(Vec::new, |reading| rules(rulebook, document.text, reading)),
        }
    });
    Explanation { sentences: sentences.collect() }
}

fn judged_part<'t>(recognition: &Recognition, whole: Document<'t>) -> Document<'t> {
    match &recognition.part {
        Some(blocks) => whole.part(blocks.clone()),
        None => whole,
    }
}

fn whole_sentence(document: &Document, units: &Units, sentence: &Sentence) -> WholeSentence {
    let leads: Vec<&str> = leads(document, sentence).iter().map(|lead| &document.text[lead.place.clone()]).collect();
    let lead = if leads.is_empty() { None } else { Some(leads.join(" ")) };
    WholeSentence { place: units.span(&sentence.place), lead }
}

/// Counts lines while places are asked for from first to last.
struct Lines<'t> {
    text: &'t str,
    /// The bytes that were looked at.
    read: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, byte: usize) -> usize {
        let more = self.text.as_bytes().get(self.read..byte).unwrap_or_default();
        self.line += more.iter().filter(|&&byte| byte == b'\n').count();
        self.read = self.read.max(byte);
        self.line
    }
}

fn acts(rulebook: &Rulebook, text: &str, reading: &Reading) -> Vec<ExplainedAct> {
    let names = Lexicon::names();
    let tagged = &reading.tagged;
    let named = |sort: Sort, parts: &[&Range<usize>]| {
        let marks = tagged.marks.iter().filter(|mark| rulebook.lexicon.sort(mark.concept) == sort);
        let within = marks.filter(|mark| parts.iter().any(|part| part.contains(&mark.at)));
        let mut found: Vec<&'static str> = Vec::new();
        for name in within.map(|mark| names[usize::from(mark.concept)]) {
            if !found.contains(&name) {
                found.push(name);
            }
        }
        found
    };
    let explained = reading.acts.iter().map(|act| ExplainedAct {
        verb: words::written(text, tagged, act.verb.at..act.verb.end()),
        family: names[usize::from(act.verb.concept)],
        actor: words::actor(&names, act.actor),
        polarity: words::polarity(act.polarity),
        ground: ground_of(rulebook.signals, tagged, act).map(|tokens| words::written(text, tagged, tokens)),
        data: named(Sort::Data, &[&act.object, &act.examples, &act.patient]),
        recipients: named(Sort::Actor, &[&act.rest]),
    });
    explained.collect()
}

fn rules(rulebook: &Rulebook, text: &str, reading: &Reading) -> Vec<ExplainedRule> {
    let catalogue: Vec<_> = practices().collect();
    let explained = judge(rulebook, reading).into_iter().filter_map(|judged: Judged| {
        let (practice, level, softens) = match judged.meaning {
            Meaning::States { practice, level } | Meaning::Implies { practice, level } => (practice, level, false),
            Meaning::Softens { practice, level } => (practice, level, true),
            Meaning::Tells { .. } | Meaning::Denies { .. } | Meaning::Spares { .. } | Meaning::Speaks { .. } => {
                return None;
            }
        };
        let level = &catalogue[practice].levels[level];
        Some(ExplainedRule {
            practice: catalogue[practice].id,
            level: level.id,
            softens_to: level.softened.as_ref().filter(|_| softens).and_then(Softening::target),
            says: words::says(judged.says),
            held: match judged.outcome {
                Outcome::Fired => None,
                Outcome::NotStated(speech) => Some(words::not_stated(speech).to_string()),
                Outcome::HeldBack(held) => Some(words::held(text, &reading.tagged, judged.says, &held)),
            },
        })
    });
    explained.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(text: &str) -> ExplainedSentence {
        let source = Source { text: text.to_string(), ..Source::default() };
        explain(&source).sentences.pop().expect("a sentence")
    }

    /// What became of the rules of a level in the last sentence of a text.
    fn rules(text: &str, level: &str) -> Vec<String> {
        let rules = explained(text).rules.into_iter();
        let of_level = rules.filter(|rule| format!("{}/{}", rule.practice, rule.level) == level);
        of_level.map(|rule| rule.held.unwrap_or(rule.says)).collect()
    }

    #[test]
    fn tells_why_a_rule_fired_or_was_held_back() {
        let check = |text: &str, level: &str, reason: &str| {
            let told = rules(text, level);
            assert!(told.iter().any(|told| told.contains(reason)), "{text}: {told:?}");
        };
        check("We sell your data.", "data-sale/practised", "affirms(\"we sell data");
        check("We do not sell your data.", "data-sale/practised", "the act is denied");
        check("We never sell your data, except to Otto.", "data-sale/never", "the act is denied with an exception");
        check("We sell your data unless you opt out.", "data-sale/practised", "the act is done unless refused");
        check("Our partners sell your data.", "data-sale/practised", "the actor is another: partner");
        check("If we sell your data, we tell you.", "data-sale/practised", "the actor is another: someone else");
        check("In a merger we may sell your data.", "data-sale/practised", "must not, {merger}: “merger”");
        check("Do we sell your data?", "data-sale/practised", "a question");
        check(
            "It is not at your own risk that we hold your data.",
            "security-disclaimer/own-risk",
            "the words are denied",
        );
        check("A sale means any exchange: we sell data for money.", "data-sale/practised", "a definition");
        check("State law requires businesses to say: we sell data.", "data-sale/practised", "what a law says");
    }

    #[test]
    fn tells_nothing_of_rules_whose_act_does_not_stand_there() {
        assert_eq!(rules("We sell shoes.", "data-sale/practised"), Vec::<String>::new());
        assert_eq!(rules("The ferry leaves at noon.", "data-sale/never"), Vec::<String>::new());
    }

    #[test]
    fn tells_what_was_recognised() {
        let sentence =
            explained("If you live in California, we do not share your name with banks, except with your agents.");
        assert_eq!((sentence.speech, sentence.scope), ("statement", Some("california")));
        let share = ExplainedAct {
            verb: "share".to_string(),
            family: "share",
            actor: "we",
            polarity: "denied with an exception",
            ground: Some("except with your agents".to_string()),
            data: vec!["identity"],
            recipients: vec!["provider"],
        };
        assert_eq!(sentence.acts, [share]);
    }

    #[test]
    fn tells_where_a_sentence_stands() {
        let text = "# Zoë 🍵\n\nWe ask. We share it with:\n\n- banks";
        let source = Source { text: text.to_string(), ..Source::default() };
        let explanation = explain(&source);
        let told: Vec<_> = explanation
            .sentences
            .iter()
            .map(|s| (s.line, s.whole.place.start, s.speech, s.whole.lead.as_deref()))
            .collect();
        let lead = Some("We share it with:");
        assert_eq!(
            told,
            [
                (1, 2, "heading", None),
                (3, 10, "statement", None),
                (3, 18, "statement", None),
                (5, 39, "statement", lead)
            ]
        );
    }
}
