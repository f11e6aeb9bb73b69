//! Tags the sentences of a document: looks up their words, and marks the concepts that they carry.

use std::ops::Range;

use super::signals::Signals;
use super::speaker::Speaker;
use super::tagged::{LEAD_WORDS, Shape, Tagged, Token, leads};
use crate::lexicon::{ConceptSet, Form, Lexicon, Mark, Sort, WordId, normalise};
use crate::read::{Document, Notes, Sentence, Word, WordKind, opens_quote};

/// What tags the sentences of one document.
pub struct Tagger<'a> {
    lexicon: &'a Lexicon,
    signals: &'a Signals,
    document: &'a Document<'a>,
    /// Tells by which words the company means itself.
    speaker: &'a Speaker<'a>,
    looks: Notes<Look>,
}

/// What the letters of a word tell.
struct Look {
    word: WordId,
    is_adverb: bool,
    /// Whether the company's name may begin with it.
    names: bool,
    /// Whether it gives with other words: "make … available", "send … to".
    gives: bool,
}

/// What a sentence may hold that few do, so that it is looked for in these alone.
#[derive(Default)]
struct Seldom {
    name: bool,
    giving: bool,
}

impl<'a> Tagger<'a> {
    pub fn new(lexicon: &'a Lexicon, signals: &'a Signals, document: &'a Document, speaker: &'a Speaker) -> Self {
        let mut spelling = String::new();
        let looks = document.note(|word| {
            let letters = document.letters(word);
            normalise(&letters, &mut spelling);
            let is_adverb = letters.len() > 4 && letters.ends_with("ly");
            let names = speaker.may_begin(document.spelling(word));
            let word = lexicon.word(speaker.in_plural(&spelling));
            let gives = signals.words.making.contains(&word) || signals.words.sending.contains(&word);
            Look { word, is_adverb, names, gives }
        });
        Tagger { lexicon, signals, document, speaker, looks }
    }

    /// Tags a sentence, with the last words of the sentence that leads in to it.
    pub fn tag(&self, sentence: &Sentence) -> Tagged {
        let Tagger { lexicon, signals, document, speaker, .. } = *self;
        let leads = leads(document, sentence);
        // Long texts have many sentences, so each takes the room that it needs and no more.
        let room = leads.iter().map(|lead| lead.words.len().min(LEAD_WORDS)).sum::<usize>() + sentence.words.len();
        let mut tokens = Vec::with_capacity(room);
        let mut seldom = Seldom::default();
        for lead in leads {
            let words = lead.words.end.saturating_sub(LEAD_WORDS).max(lead.words.start)..lead.words.end;
            self.push_tokens(words, &mut tokens, &mut seldom);
        }
        let mut own = tokens.len();
        self.push_tokens(sentence.words.clone(), &mut tokens, &mut seldom);
        if tokens.len() == own {
            // An item that is nothing but its label, "(a)", says nothing, whatever leads in to it.
            tokens.clear();
            own = 0;
        }
        if seldom.name {
            speaker.own(signals, document.text, &mut tokens);
        }
        let ids: Vec<WordId> = tokens.iter().map(|token| token.word).collect();
        let mut marks = lexicon.marks(&ids);
        if seldom.name {
            speaker.mark(signals, document.text, &tokens, &mut marks);
        }
        if seldom.giving {
            settle_giving(lexicon, signals, &tokens, &mut marks);
        }
        settle_nouns(lexicon, signals, &tokens, &mut marks);
        settle_aggregates(lexicon, signals, &tokens, &mut marks);
        Tagged::new(lexicon, signals, tokens, ids, marks, own, begins_quoted(document, sentence))
    }

    /// Adds the words of a sentence, and notes what may stand among them.
    fn push_tokens(&self, words: Range<usize>, tokens: &mut Vec<Token>, seldom: &mut Seldom) {
        let document = self.document;
        let mut words = document.words[words].iter();
        while let Some(word) = words.next() {
            // "Will not (a) sell": the label of an item is no word of the sentence.
            if word.kind == WordKind::Mark && document.spelling(word) == "(" {
                if let [label, close, ..] = words.as_slice()
                    && is_label([label, close].map(|word| document.spelling(word)))
                {
                    words.nth(1);
                    continue;
                }
                // "Sell (as that term is defined by the law) your data": only whose word it is belongs to the sentence.
                let aside = length_of_aside(document, words.as_slice());
                if aside > 0 {
                    words.nth(aside - 1);
                    continue;
                }
            }
            let look = self.looks.of(word);
            let shape = match word.kind {
                WordKind::Number => Shape::Number,
                WordKind::Mail | WordKind::Address => Shape::Address,
                WordKind::Word if look.is_adverb => Shape::Adverb,
                WordKind::Word => Shape::Word,
                WordKind::Mark => {
                    let c = document.letters(word).chars().next().unwrap_or(' ');
                    // Quotation marks, brackets and the like dress a clause; only these divide it.
                    if !matches!(c, ',' | ';' | ':' | '?' | '!' | '.' | '/' | '–' | '—' | '%' | '&') {
                        continue;
                    }
                    Shape::Mark(c)
                }
            };
            seldom.name |= look.names;
            seldom.giving |= look.gives;
            tokens.push(Token {
                word: look.word,
                place: word.place(),
                shape,
                concepts: ConceptSet::default(),
                marks_before: 0,
            });
        }
    }
}

/// Whether the first word or mark of a sentence is a quotation mark.
fn begins_quoted(document: &Document, sentence: &Sentence) -> bool {
    let first = document.words[sentence.words.clone()].first();
    first.is_some_and(|first| opens_quote(document.spelling(first)))
}

/// How many words of a bracket say that a term is defined: "as those terms are defined".
fn length_of_aside(document: &Document, bracket: &[Word]) -> usize {
    let spelled = |word: &Word| document.spelling(word).to_ascii_lowercase();
    let about_term = |word: &Word| {
        matches!(
            spelled(word).as_str(),
            "as" | "such"
                | "that"
                | "this"
                | "those"
                | "these"
                | "the"
                | "term"
                | "terms"
                | "word"
                | "words"
                | "is"
                | "are"
        )
    };
    let length = bracket.iter().take_while(|word| about_term(word)).count();
    let defines = bracket.get(length).is_some_and(|word| matches!(spelled(word).as_str(), "defined" | "understood"));
    if length > 0 && defines { length + 1 } else { 0 }
}

/// What is in a bracket: "(a)", "(2)", "(iv)", but not "thirteen (13) months".
fn is_label([label, close]: [&str; 2]) -> bool {
    let roman = label.len() <= 4 && label.bytes().all(|b| b"ivx".contains(&b));
    close == ")" && (label.len() == 1 || roman)
}

/// So many words may stand between "make" and "available to", "send" and "to".
const GIVEN: usize = 10;
/// And so many between "to" and who gets it: "to our trusted partners".
const GIVEN_TO: usize = 3;

/// "We make your data available to others", "it is sent to others": what is given so is shared, though its verb is made of
/// parts, or is said of letters to the reader, too.
fn settle_giving(lexicon: &Lexicon, signals: &Signals, tokens: &[Token], marks: &mut [Mark]) {
    let words = &signals.words;
    let others = lexicon.family(signals.they);
    let is_verb = |mark: &Mark| lexicon.sort(mark.concept) == Sort::Verb && mark.form != Form::Noun;
    for at in 0..marks.len() {
        let verb = marks[at];
        let word = tokens[verb.at].word;
        let makes = words.making.contains(&word);
        if verb.length > 1 || !is_verb(&verb) || !(makes || words.sending.contains(&word)) {
            continue;
        }
        let within = |token: &&Token| !matches!(token.shape, Shape::Mark(_)) && token.word != words.you;
        let behind = tokens[verb.end()..].iter().take(GIVEN).take_while(within);
        let Some(to) = behind.map(|token| token.word).position(|word| word == words.to) else { continue };
        let to = verb.end() + to;
        let completes = !makes || words.available.contains(&tokens[to - 1].word);
        let to_others = marks.iter().any(|m| (to + 1..=to + GIVEN_TO).contains(&m.at) && others.contains(m.concept));
        let one_verb = !marks.iter().any(|m| (verb.end()..to).contains(&m.at) && is_verb(m));
        if completes && one_verb && (makes || to_others) {
            marks[at].concept = signals.share;
        }
    }
}

/// "Your use", "the store": after a determiner a verb's plain form is a noun.
fn settle_nouns(lexicon: &Lexicon, signals: &Signals, tokens: &[Token], marks: &mut [Mark]) {
    let mut determined = vec![false; tokens.len() + 1];
    for mark in marks.iter().filter(|mark| mark.concept == signals.determiner) {
        determined[mark.at + 1] |= tokens[mark.at].shape == Shape::Word;
    }
    for mark in marks.iter_mut() {
        let plain = matches!(mark.form, Form::Base | Form::Finite);
        if plain && determined[mark.at] && lexicon.sort(mark.concept) == Sort::Verb {
            mark.form = Form::Noun;
        }
    }
}

/// "Aggregated usage data", "non-personal, summary information": what tells of nobody is not personal data.
fn settle_aggregates(lexicon: &Lexicon, signals: &Signals, tokens: &[Token], marks: &mut [Mark]) {
    let data = lexicon.family(signals.data);
    let near = |mark: &Mark| if tokens[mark.at].word == signals.words.personal { 0 } else { 4 };
    let adjectives: Vec<usize> =
        marks.iter().filter(|mark| mark.concept == signals.aggregate_adjective).map(Mark::end).collect();
    for mark in marks.iter_mut() {
        let described = |&end: &usize| {
            end <= mark.at
                && mark.at - end <= near(mark)
                && tokens[end..mark.at].iter().all(|token| matches!(token.shape, Shape::Word | Shape::Mark(',' | '/')))
        };
        if data.contains(mark.concept) && adjectives.iter().any(described) {
            mark.concept = signals.aggregate;
        }
    }
}
