//! Finds the clauses of a text: every sentence is read, then held against the catalogue.

mod gate;
#[cfg(feature = "cli")]
mod held;
mod rows;
mod tables;

use std::ops::Range;
use std::sync::LazyLock;

use crate::clause::{
    Act, Actor, NeedId, Pattern, Polarity, Reading, SIGNALS, Signals, Speaker, Speech, Tagged, Tagger, answered,
    recall, recall_aggregates, scope_of_heading,
};
use crate::lexicon::{Lexicon, WordId};
pub use crate::meaning::Meaning;
use crate::read::{BlockKind, Document};
use crate::rule::Reads;
use gate::Gate;
#[cfg(feature = "cli")]
pub use held::{Judged, Outcome, judge};

/// The lexicon and all patterns. What can be made of them when the engine is built stands in tables.
pub struct Rulebook {
    pub lexicon: Lexicon,
    pub signals: &'static Signals,
    rules: &'static [(Meaning, Statement)],
    gate: Gate,
}

/// A compiled `Says`.
struct Statement {
    reading: Reads,
    /// What of all that the pattern needs is rarest: by these the gate finds it.
    rarest: [NeedId; 2],
    pattern: Pattern,
}

/// A place where a rule fired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub meaning: Meaning,
    /// Index of the sentence.
    pub sentence: usize,
    /// Bytes of the clause that says it.
    pub place: Range<usize>,
    pub scope: Option<&'static str>,
}

impl Rulebook {
    /// The one rulebook, woken when it is first asked for.
    pub fn get() -> &'static Self {
        static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::wake);
        &RULEBOOK
    }

    /// The patterns of all statements, in the order of the catalogue.
    #[cfg(feature = "cli")]
    pub fn patterns(&self) -> impl Iterator<Item = &'static Pattern> {
        self.rules.iter().map(|(_, statement)| &statement.pattern)
    }

    /// What tags the sentences of a document, of which some words mean the company itself.
    pub fn tagger<'a>(&'a self, document: &'a Document, speaker: &'a Speaker) -> Tagger<'a> {
        Tagger::new(&self.lexicon, self.signals, document, speaker)
    }

    fn wake() -> Self {
        let lexicon = Lexicon::wake();
        let gate = Gate::new(tables::RULES.iter().map(|(_, statement)| statement.rarest));
        Rulebook { lexicon, signals: &SIGNALS, rules: &tables::RULES, gate }
    }
}

impl Statement {
    /// The tokens by which a sentence says this.
    fn find(&self, signals: &Signals, reading: &Reading) -> Option<Range<usize>> {
        self.pattern.find(signals, &reading.tagged, &reading.acts, |act| reads(self.reading, act.polarity))
    }
}

/// Whether an act said with this polarity counts.
fn reads(reading: Reads, polarity: Polarity) -> bool {
    match reading {
        Reads::Affirmed => polarity == Polarity::Affirmed,
        Reads::IfConsent => polarity == Polarity::IfConsent,
        Reads::UnlessRefused => polarity == Polarity::UnlessRefused,
        Reads::Stated => !polarity.is_denied(),
        Reads::Denied => polarity == Polarity::Denied,
        Reads::DeniedWithoutConsent => polarity == Polarity::DeniedWithoutConsent,
        Reads::DeniedExcept => polarity == Polarity::DeniedExcept,
        Reads::NotStated => polarity.is_denied(),
        Reads::Spoken => true,
        Reads::Words | Reads::Named => false,
    }
}

/// Reads every sentence. Headings are read as nothing; `None` stands for them.
pub fn read_sentences(rulebook: &Rulebook, document: &Document, tagger: &Tagger) -> Vec<Option<Reading>> {
    let Rulebook { lexicon, signals, .. } = rulebook;
    let mut scope = None;
    let mut scope_level = 0;
    let mut asked: Option<Tagged> = None;
    let answered_no = rows::answered_no(document);
    let mut after_answer = false;
    let mut readings: Vec<Option<Reading>> = Vec::with_capacity(document.sentences.len());
    for sentence in &document.sentences {
        let block = &document.blocks[sentence.block];
        let mut tagged = tagger.tag(sentence);
        if block.kind == BlockKind::Heading {
            // A section's scope ends with the next heading of its rank or higher.
            if block.level <= scope_level || scope.is_none() {
                scope = scope_of_heading(signals, &tagged);
                scope_level = block.level;
            }
            readings.push(None);
            asked = Some(tagged).filter(Tagged::asks);
            continue;
        }
        // An answer goes on from its question, also where that stands in a heading or a paragraph of its own.
        let goes_on = |before: &&Reading| before.speech == Speech::Question || block.sentences.start < readings.len();
        let before = readings.last().and_then(Option::as_ref).filter(goes_on).map(|before| &before.tagged);
        let before = before.or(asked.as_ref());
        let answer = before.filter(|before| before.asks()).and_then(|asked| answered(lexicon, signals, asked, &tagged));
        let is_answer = answer.is_some();
        if let Some(answer) = answer {
            tagged = answer;
        } else if let Some(before) = before {
            recall(lexicon, signals, document.text, before, &mut tagged);
            recall_aggregates(lexicon, signals, before, &mut tagged);
        }
        asked = None;
        let mut reading = Reading::new(lexicon, signals, tagged, scope);
        let answer = answered_no.binary_search_by_key(&sentence.block, |&(cell, _)| cell).map(|at| answered_no[at].1);
        if answer.is_ok_and(|answer| rows::refutes(lexicon, document, &readings, answer, &reading)) {
            reading.refute();
        }
        // "No. We only share it if the law asks": the answer has an exception.
        let narrows = after_answer && narrows_answer(signals, &reading.tagged);
        after_answer = is_answer;
        if (narrows || points_back(signals, &reading.tagged))
            && let Some(Some(before)) = readings.last_mut()
        {
            except(&mut before.acts);
        }
        readings.push(Some(reading));
    }
    readings
}

/// Reads every sentence of a text of whose company no name is known.
#[cfg(test)]
pub fn read_nameless(document: &Document) -> Vec<Option<Reading>> {
    let rulebook = Rulebook::get();
    read_sentences(rulebook, document, &rulebook.tagger(document, &Speaker::default()))
}

/// "This does not include companies that work for us", "the only exception is our bank": the sentence before has an
/// exception.
fn points_back(signals: &Signals, tagged: &Tagged) -> bool {
    let words: Vec<WordId> = tagged.tokens.iter().take(8).map(|token| token.word).collect();
    let pointing = words.first().is_some_and(|word| signals.words.pointing.contains(word));
    if pointing && words.iter().take(4).any(|word| signals.words.exception.contains(word)) {
        return true;
    }
    let not = tagged.marks.iter().any(|m| m.concept == signals.not && m.at < 6)
        || tagged.marks.iter().any(|m| m.concept == signals.not_a_negation && m.at < 6);
    pointing
        && not
        && words.iter().skip(1).any(|word| signals.words.apply.contains(word))
        && !names_actor(tagged, signals)
}

fn narrows_answer(signals: &Signals, tagged: &Tagged) -> bool {
    tagged.says(signals.words.only) || [signals.except, signals.condition].into_iter().any(|signal| tagged.has(signal))
}

fn names_actor(tagged: &Tagged, signals: &Signals) -> bool {
    tagged.marks.iter().any(|m| m.at < 3 && (m.concept == signals.we || m.concept == signals.you))
}

fn except(acts: &mut [Act]) {
    for act in acts {
        if act.polarity == Polarity::Denied {
            act.polarity = Polarity::DeniedExcept;
        }
    }
}

/// Every place where a rule fires, in the order of the text.
pub fn find(rulebook: &Rulebook, readings: &[Option<Reading>]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (sentence, reading) in readings.iter().enumerate() {
        let Some(reading) = reading else { continue };
        // A question states nothing, but its paragraph is about what it asks; the title of what follows tells of it.
        find_in(rulebook, reading, sentence, &mut hits, |meaning| match meaning {
            Meaning::Speaks { .. } => true,
            Meaning::Tells { .. } => matches!(reading.speech, Speech::Statement | Speech::Label),
            _ => reading.speech == Speech::Statement,
        });
    }
    hits
}

/// Every heading that tells what a law asks for: "Right to object" names the right, and the text below how it is used.
pub fn find_in_headings(
    rulebook: &Rulebook,
    document: &Document,
    tagger: &Tagger,
    readings: &[Option<Reading>],
) -> Vec<Hit> {
    let Rulebook { lexicon, signals, .. } = rulebook;
    let mut hits = Vec::new();
    for (index, sentence) in document.sentences.iter().enumerate() {
        if readings[index].is_some() {
            continue;
        }
        // It holds for whom its section does.
        let scope = readings[index..].iter().flatten().next().and_then(|below| below.scope);
        let tagged = tagger.tag(sentence);
        let reading = Reading::new(lexicon, signals, tagged, scope);
        // "How long we keep it" asks as well as with a mark.
        let asks = reading.tagged.tokens.first().is_some_and(|token| signals.words.embedding.contains(&token.word));
        let tells = !asks && matches!(reading.speech, Speech::Statement | Speech::Label);
        find_in(rulebook, &reading, index, &mut hits, |meaning| tells && matches!(meaning, Meaning::Tells { .. }));
    }
    hits
}

/// What one sentence says of what counts.
fn find_in(
    rulebook: &Rulebook,
    reading: &Reading,
    sentence: usize,
    hits: &mut Vec<Hit>,
    counts: impl Fn(&Meaning) -> bool,
) {
    let mut last = None;
    for candidate in rulebook.gate.candidates(&reading.tagged) {
        let (meaning, statement) = &rulebook.rules[candidate];
        if !counts(meaning) || last == Some(*meaning) {
            continue;
        }
        if let Some(tokens) = statement.find(rulebook.signals, reading) {
            last = Some(*meaning);
            // Nobody reads the words by which a theme was seen; those of all others are quoted.
            let shown = match meaning {
                Meaning::Speaks { .. } => tokens,
                _ => reading.clause_around(rulebook.signals, &tokens),
            };
            let place = place_of(reading, &shown);
            hits.push(Hit { meaning: *meaning, sentence, place, scope: reading.scope });
        }
    }
}

/// How many places the rules of one practice find, run alone.
#[cfg(feature = "cli")]
pub fn find_of(rulebook: &Rulebook, readings: &[Option<Reading>], practice: usize) -> usize {
    let of_practice = |rule: &usize| match rulebook.rules[*rule].0 {
        Meaning::States { practice: p, .. }
        | Meaning::Implies { practice: p, .. }
        | Meaning::Softens { practice: p, .. } => p == practice,
        _ => false,
    };
    let rules: Vec<usize> = (0..rulebook.rules.len()).filter(of_practice).collect();
    let count = |reading: &Reading| {
        rules.iter().filter(|&&rule| rulebook.rules[rule].1.find(rulebook.signals, reading).is_some()).count()
    };
    readings.iter().flatten().filter(|reading| reading.speech == Speech::Statement).map(count).sum()
}

/// The bytes of the text that some tokens of a reading stand for.
pub fn place_of(reading: &Reading, tokens: &Range<usize>) -> Range<usize> {
    let own = tokens.start.max(reading.tagged.own)..tokens.end;
    let tokens = &reading.tagged.tokens;
    tokens[own.start].place.start..tokens[own.end - 1].place.end
}

/// Whether an actor is the company, as far as the sentence tells.
pub fn is_company(rulebook: &Rulebook, actor: Actor) -> bool {
    match actor {
        Actor::Named(concept) => rulebook.lexicon.family(rulebook.signals.we).contains(concept),
        Actor::Unstated => true,
        Actor::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meaning::all_says;
    use crate::read::Source;
    use crate::rules::practices;

    /// The levels that a text states, as `practice level`.
    fn levels(text: &str) -> Vec<(&'static str, &'static str)> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let catalogue: Vec<_> = practices().collect();
        find(Rulebook::get(), &read_nameless(&document))
            .iter()
            .filter_map(|hit| match hit.meaning {
                Meaning::States { practice, level } | Meaning::Implies { practice, level } => {
                    Some((catalogue[practice].id, catalogue[practice].levels[level].id))
                }
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_mere_answer_says_what_is_asked() {
        let check = |text: &str, level: Option<(&'static str, &'static str)>| {
            assert_eq!(levels(text).first().copied(), level, "{text}");
        };
        check("Do we sell your data? No.", Some(("data-sale", "never")));
        check("# Do you sell my data?\n\nNo, never.", Some(("data-sale", "never")));
        check("Do we sell your data? Yes, we do.", Some(("data-sale", "practised")));
        check("| Question | Answer |\n|---|---|\n| Do we sell your data? | No |", Some(("data-sale", "never")));
        check("Can I delete my account? Yes.", Some(("deletion-right", "self-service")));
        check("Do we sell your data? It depends.", None);
        check("Do we not sell your data? No.", None);
        check("Why do we sell your data? No idea.", None);
        check(
            "Will we share your data? No.\n\nWe only do so if a court asks.",
            Some(("third-party-sharing", "never-except")),
        );
    }

    #[test]
    fn an_answer_is_quoted_with_its_question() {
        let text = "We bake. Do we sell your data? No. We bake.";
        let source = Source { text: text.to_string(), ..Source::default() };
        let document = Document::read(&source);
        let hits = find(Rulebook::get(), &read_nameless(&document));
        let quotes: Vec<&str> = hits.iter().map(|hit| &text[hit.place.clone()]).collect();
        assert!(quotes.contains(&"Do we sell your data? No."), "{quotes:?}");
    }

    #[test]
    fn a_row_answered_with_no_states_nothing() {
        let table = |header: &str, answer: &str| {
            levels(&format!(
                "| What we may share | {header} |\n|---|---|\n| Your name, with our affiliates | {answer} |"
            ))
        };
        let shared = ("affiliates", "free");
        assert!(table("Do we share it?", "Yes").contains(&shared));
        assert!(!table("Do we share it?", "No").contains(&shared));
        assert!(!table("Answer", "NO").contains(&shared));
        assert!(table("Do we sell it?", "No").contains(&shared));
    }

    #[test]
    fn every_level_keeps_its_examples() {
        let mut broken = Vec::new();
        for practice in practices() {
            for level in practice.levels {
                let said = |text: &str| levels(text).contains(&(practice.id, level.id));
                let missed = level.hits.iter().filter(|text| !said(text)).map(|text| format!("misses its hit: {text}"));
                let fired =
                    level.misses.iter().filter(|text| said(text)).map(|text| format!("fires on its miss: {text}"));
                broken.extend(missed.chain(fired).map(|what| format!("{} {} {what}", practice.id, level.id)));
            }
        }
        assert!(broken.is_empty(), "{} examples are broken:\n{}", broken.len(), broken.join("\n"));
    }

    #[test]
    fn every_statement_reads_an_example_of_its_level() {
        let rulebook = Rulebook::get();
        let said: Vec<_> = all_says().collect();
        let mut unread = Vec::new();
        for (practice, entry) in practices().enumerate() {
            for (level, answer) in entry.levels.iter().enumerate() {
                let states = [Meaning::States { practice, level }, Meaning::Implies { practice, level }];
                let mut open: Vec<usize> = (0..said.len()).filter(|&rule| states.contains(&said[rule].0)).collect();
                for text in answer.hits {
                    let source = Source { text: text.to_string(), ..Source::default() };
                    let document = Document::read(&source);
                    let readings = read_nameless(&document);
                    let statements = || readings.iter().flatten().filter(|reading| reading.speech == Speech::Statement);
                    let reads = |rule: &usize| {
                        let statement = &rulebook.rules[*rule].1;
                        statements().any(|reading| statement.find(rulebook.signals, reading).is_some())
                    };
                    open.retain(|rule| !reads(rule));
                }
                unread
                    .extend(open.iter().map(|&rule| format!("{} {} {:?}", entry.id, answer.id, said[rule].1.pattern)));
            }
        }
        assert!(unread.is_empty(), "{} statements have no example:\n{}", unread.len(), unread.join("\n"));
    }
}
