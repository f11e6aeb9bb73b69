//! Every statement of the catalogue, the checklists and the themes, with what it means where it stands.

use crate::checklists::requirements;
use crate::rule::{Says, Softening};
use crate::rules::practices;
use crate::topics::THEMES;

/// What a statement means where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It states a level of a practice; both are indices in the catalogue.
    States { practice: usize, level: usize },
    /// It states a level where the text states no other of the practice.
    Implies { practice: usize, level: usize },
    /// It softens that level, wherever the level is stated.
    Softens { practice: usize, level: usize },
    /// It tells what a law asks for; the index is that of the requirement.
    Tells { requirement: usize },
    /// It denies what a law asks for.
    Denies { requirement: usize },
    /// It leaves nothing of it to tell.
    Spares { requirement: usize },
    /// It shows what its paragraph is about; the index is that of the theme.
    Speaks { theme: usize },
}

/// Every statement with what it means. Its place in this order is its number.
// The build compiles them all; the engine reads none again but to explain itself.
#[cfg_attr(not(feature = "cli"), allow(dead_code))]
pub fn all_says() -> impl Iterator<Item = (Meaning, &'static Says)> {
    let catalogue = practices().enumerate().flat_map(|(practice, entry)| {
        entry.levels.iter().enumerate().flat_map(move |(level, answer)| {
            let states = answer.says.iter().map(move |says| {
                let meaning = match says.implied {
                    true => Meaning::Implies { practice, level },
                    false => Meaning::States { practice, level },
                };
                (meaning, says)
            });
            let softens = answer.softened.iter().flat_map(Softening::by);
            states.chain(softens.map(move |says| (Meaning::Softens { practice, level }, says)))
        })
    });
    let checklists = requirements().enumerate().flat_map(|(requirement, entry)| {
        let tells = entry.says.iter().map(move |says| (Meaning::Tells { requirement }, says));
        let denies = entry.denies.iter().map(move |says| (Meaning::Denies { requirement }, says));
        let spares = entry.unless.iter().map(move |says| (Meaning::Spares { requirement }, says));
        tells.chain(denies).chain(spares)
    });
    let themes = THEMES
        .iter()
        .enumerate()
        .flat_map(|(theme, entry)| entry.says.iter().map(move |says| (Meaning::Speaks { theme }, says)));
    catalogue.chain(checklists).chain(themes)
}
