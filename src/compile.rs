//! Compiles the lexicon and all rules into the tables that the engine reads, when it is built.

mod gate;
mod notation;
mod signals;
mod tables;

use crate::clause::signals::Signals;
use crate::lexicon::Phrases;
use crate::meaning::{Meaning, all_says};
use crate::report::{Stance, Topic};
use crate::rule::{Reads, Says};
use crate::rules::practices;
use gate::Frequencies;
use notation::{Notation, Pattern};
use tables::Statement;

/// The tables of the lexicon, of the signals, of what rules need, and of the rules. The error names the pattern that is
/// not understood, and where it is written.
pub fn compile() -> Result<[String; 4], String> {
    // All words must be known before they can be put in order, which makes their list half as long.
    let (lexicon, ..) = read(&[])?;
    let mut words = lexicon.spellings;
    words.sort();
    let (lexicon, signals, statements) = read(&words)?;
    let [needs, rules] = tables::of_rules(&statements);
    Ok([tables::of_lexicon(&lexicon), tables::of_signals(&signals), needs, rules])
}

/// Reads the lexicon and all statements, and gives the first ids to words that are known already.
fn read(known: &[String]) -> Result<(Phrases, Signals, Vec<Statement>), String> {
    let mut lexicon = Phrases::read(known);
    let signals = signals::read(&mut lexicon);
    let mut notation = Notation::new(&mut lexicon, &signals);
    let mut patterns: Vec<(Meaning, &Says, Pattern)> = Vec::new();
    for (meaning, says) in all_says() {
        let pattern = pattern_of(&mut notation, says)
            .map_err(|error| format!("{}: {:?}: {error}", says.written, says.pattern))?;
        patterns.push((meaning, says, pattern));
    }
    let frequencies = Frequencies::of(patterns.iter().map(|(_, _, pattern)| pattern));
    let statement = |(meaning, says, pattern): (Meaning, &Says, Pattern)| Statement {
        meaning,
        reading: says.reading,
        promise: is_promise(meaning, says),
        rarest: frequencies.rarest(&pattern),
        pattern,
    };
    let statements: Vec<Statement> = patterns.into_iter().map(statement).collect();
    Ok((lexicon, signals, statements))
}

fn pattern_of(notation: &mut Notation, says: &Says) -> Result<Pattern, String> {
    match says.reading {
        Reads::Words => notation.words(says.pattern, false),
        Reads::Named => notation.words(says.pattern, true),
        _ => notation.act(says.pattern),
    }
}

/// Whether an exception takes back what is said: where it is good without a condition. A right with an exception is a
/// right still, and a processor that may use data for nothing other than its task is bound.
fn is_promise(meaning: Meaning, says: &Says) -> bool {
    let Meaning::States { practice, level } = meaning else { return false };
    let whole = practices().nth(practice).is_some_and(|practice| {
        let partial = matches!(practice.topic, Topic::Sharing | Topic::Security | Topic::Rights | Topic::Choice);
        practice.levels[level].stance == Stance::Good && !partial
    });
    whole && matches!(says.reading, Reads::Affirmed | Reads::Stated | Reads::NotStated | Reads::Words)
}
