//! Runs the rules over whole collections of texts: what they find, what a change of them did, and how often they are right.

mod arguments;
mod comparison;
mod hash;
mod hits;
mod judgements;
mod lines;
mod list;
mod table;

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::num::NonZeroUsize;

pub use arguments::Request;

use super::paper::Paper;
use super::{DONE, UNREADABLE, complain};
use comparison::Saved;
use hits::Level;
use judgements::Judgements;

/// Writes what was asked for, and tells by the status whether everything could be read.
pub fn run(request: &Request, paper: &Paper, out: &mut impl Write) -> io::Result<u8> {
    let mut complaints = Vec::new();
    let saved = request.against.as_ref().map(|file| Saved::read(file, &request.choices, &mut complaints));
    let judgements = request.judged.as_ref().map(|file| Judgements::read(file, &mut complaints));
    let texts = lines::read(&request.files, &mut complaints);
    let wanted = saved.as_ref().map(Saved::hashes).unwrap_or_default();
    let survey = hits::gather(
        &texts,
        &request.choices,
        request.matching.as_ref(),
        if request.list { wanted } else { HashSet::new() },
    );
    complaints.iter().for_each(|complaint| complain(complaint));
    let mut status = if complaints.is_empty() { DONE } else { UNREADABLE };
    let sample = request.sample.map(NonZeroUsize::get);
    match (&saved, &judgements) {
        (Some(saved), _) if request.list => comparison::list(out, &survey, saved, paper)?,
        (Some(saved), _) => comparison::table(out, &survey.levels, saved)?,
        (None, Some(judgements)) if request.list => {
            let most = sample.unwrap_or(judgements::SAMPLE);
            list_levels(out, &survey.levels, paper, |level| judgements.unread(level, most))?;
        }
        (None, Some(judgements)) => {
            judgements::table(out, &survey.levels, judgements, sample.unwrap_or(judgements::SAMPLE))?;
        }
        (None, None) if request.list => {
            let most = sample.unwrap_or(usize::MAX);
            list_levels(out, &survey.levels, paper, |level| level.sample(most).collect())?;
        }
        (None, None) => table::write(out, &survey.levels)?,
    }
    if let Some(file) = &request.save
        && let Err(error) = fs::write(file, comparison::to_save(&survey.levels))
    {
        complain(&format!("{}: {error}", file.display()));
        status = UNREADABLE;
    }
    Ok(status)
}

/// Lists the chosen hits of each level that has some, under its name.
fn list_levels<'l>(
    out: &mut impl Write,
    levels: &'l [Level],
    paper: &Paper,
    choose: impl Fn(&'l Level) -> Vec<&'l hits::Hit>,
) -> io::Result<()> {
    for level in levels {
        let chosen = choose(level);
        if !chosen.is_empty() {
            writeln!(out, "# {}/{}: {} of {}\n", level.practice, level.level, chosen.len(), level.hits.len())?;
        }
        for hit in chosen {
            list::write(out, "", &hit.hash, &hit.document, Some(&hit.sentence), paper)?;
        }
    }
    Ok(())
}
