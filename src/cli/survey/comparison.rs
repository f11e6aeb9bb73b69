//! Compares the hits of two runs, of which the earlier was saved without a sentence.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::path::Path;

use super::hash::Hash;
use super::hits::{Hit, Level, Survey};
use super::table::{LEVEL, PRACTICE};
use super::{lines, list};
use crate::cli::paper::Paper;
use crate::cli::practices::Choice;

/// The hits of an earlier run, by practice and level, with the document of each.
pub struct Saved(HashMap<(String, String), HashMap<Hash, String>>);

impl Saved {
    /// Reads what `to_save` wrote. What of it is no hit is told in `complaints`.
    pub fn read(file: &Path, choices: &[Choice], complaints: &mut Vec<String>) -> Self {
        let rows = lines::rows(file, complaints, |cells| match cells {
            [practice, level, document, hash] => match Hash::parse(hash) {
                Some(hash) => Ok(((*practice).to_owned(), (*level).to_owned(), (*document).to_owned(), hash)),
                None => Err(format!("{hash} is no hash of twelve digits")),
            },
            _ => Err("not practice, level, document and hash".to_owned()),
        });
        let mut saved: HashMap<_, HashMap<_, _>> = HashMap::new();
        for (practice, level, document, hash) in rows {
            if choices.is_empty() || choices.iter().any(|choice| choice.holds(&practice, &level)) {
                saved.entry((practice, level)).or_default().insert(hash, document);
            }
        }
        Saved(saved)
    }

    /// The hashes of all of them.
    pub fn hashes(&self) -> HashSet<Hash> {
        self.0.values().flat_map(HashMap::keys).copied().collect()
    }

    /// The hits of a level that it did not have, and those that it has no more.
    fn changes<'s>(&'s self, level: &'s Level) -> (Vec<&'s Hit>, Vec<(&'s Hash, &'s String)>) {
        let before = self.0.get(&(level.practice.to_owned(), level.level.to_owned()));
        let now: HashSet<Hash> = level.hits.iter().map(|hit| hit.hash).collect();
        let is_new = |hit: &&Hit| before.is_none_or(|before| !before.contains_key(&hit.hash));
        let mut gone: Vec<_> = before.into_iter().flatten().filter(|(hash, _)| !now.contains(hash)).collect();
        gone.sort_by_key(|(hash, document)| (*document, **hash));
        (level.hits.iter().filter(is_new).collect(), gone)
    }
}

/// The hits of this run, one a line and sorted: practice, level, document and hash.
pub fn to_save(levels: &[Level]) -> String {
    let hits = levels.iter().flat_map(|level| level.hits.iter().map(move |hit| (level, hit)));
    let mut rows: Vec<String> = hits
        .map(|(level, hit)| format!("{}\t{}\t{}\t{}\n", level.practice, level.level, hit.document, hit.hash))
        .collect();
    rows.sort_unstable();
    rows.concat()
}

/// Writes how many hits each level gained and lost, where it did.
pub fn table(out: &mut impl Write, levels: &[Level], saved: &Saved) -> io::Result<()> {
    writeln!(out, "{:PRACTICE$}{:LEVEL$}{:>8}{:>8}{:>8}", "practice", "level", "hits", "new", "gone")?;
    for level in levels {
        let (new, gone) = saved.changes(level);
        if !new.is_empty() || !gone.is_empty() {
            let (hits, new, gone) = (level.hits.len(), new.len(), gone.len());
            writeln!(out, "{:PRACTICE$}{:LEVEL$}{hits:>8}{new:>8}{gone:>8}", level.practice, level.level)?;
        }
    }
    Ok(())
}

/// Lists the hits that each level gained (`+`) and lost (`-`).
pub fn list(out: &mut impl Write, survey: &Survey, saved: &Saved, paper: &Paper) -> io::Result<()> {
    for level in &survey.levels {
        let (new, gone) = saved.changes(level);
        if !new.is_empty() || !gone.is_empty() {
            writeln!(out, "# {}/{}: {} new, {} gone\n", level.practice, level.level, new.len(), gone.len())?;
        }
        for hit in new {
            list::write(out, "+ ", &hit.hash, &hit.document, Some(&hit.sentence), paper)?;
        }
        for (hash, document) in gone {
            list::write(out, "- ", hash, document, survey.found.get(hash), paper)?;
        }
    }
    Ok(())
}
