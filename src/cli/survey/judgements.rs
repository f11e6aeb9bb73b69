//! Reads what careful readers judged of hits, and prints how often each level is right.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

use super::hash::Hash;
use super::hits::{Hit, Level};
use super::lines;
use super::table::{LEVEL, PRACTICE};

/// So many hits of a level are judged; a level with fewer is not measured.
pub const SAMPLE: usize = 30;

/// Whether a sentence states a level, by practice, level and hash.
pub struct Judgements(HashMap<(String, String, Hash), bool>);

impl Judgements {
    /// Reads a file of lines with practice, level, document, hash, `right` or `wrong`, and a word why, parted by tabs.
    /// What of it is no judgement is told in `complaints`.
    pub fn read(file: &Path, complaints: &mut Vec<String>) -> Self {
        let rows = lines::rows(file, complaints, |cells| {
            let [practice, level, _, hash, verdict, ..] = cells else {
                return Err("not practice, level, document, hash, right or wrong, and why".to_owned());
            };
            let hash = Hash::parse(hash).ok_or_else(|| format!("{hash} is no hash of twelve digits"))?;
            let right = match *verdict {
                "right" => true,
                "wrong" => false,
                other => return Err(format!("{other} is neither right nor wrong")),
            };
            Ok((((*practice).to_owned(), (*level).to_owned(), hash), right))
        });
        Judgements(rows.into_iter().collect())
    }

    fn of(&self, level: &Level, hit: &Hit) -> Option<bool> {
        self.0.get(&(level.practice.to_owned(), level.level.to_owned(), hit.hash)).copied()
    }

    /// The hits of a level's sample that nobody has judged yet.
    pub fn unread<'l>(&self, level: &'l Level, sample: usize) -> Vec<&'l Hit> {
        let measured = level.hits.len() >= SAMPLE;
        let hits = level.sample(if measured { sample } else { 0 });
        hits.filter(|hit| self.of(level, hit).is_none()).collect()
    }
}

/// Writes for each level with enough hits how many of its sample are judged, and how many of those are right.
pub fn table(out: &mut impl Write, levels: &[Level], judgements: &Judgements, sample: usize) -> io::Result<()> {
    writeln!(
        out,
        "{:PRACTICE$}{:LEVEL$}{:>8}{:>8}{:>8}{:>8}",
        "practice", "level", "hits", "judged", "right", "share"
    )?;
    for level in levels.iter().filter(|level| level.hits.len() >= SAMPLE) {
        let verdicts: Vec<bool> = level.sample(sample).filter_map(|hit| judgements.of(level, hit)).collect();
        let (hits, judged, right) = (level.hits.len(), verdicts.len(), verdicts.iter().filter(|right| **right).count());
        let share = (right * 100).checked_div(judged).map(|share| format!("{share} %")).unwrap_or_default();
        let unread = judgements.unread(level, sample).len();
        let unread = if unread == 0 { String::new() } else { format!("   {unread} to read") };
        let (practice, level) = (level.practice, level.level);
        writeln!(out, "{practice:PRACTICE$}{level:LEVEL$}{hits:>8}{judged:>8}{right:>8}{share:>8}{unread}")?;
    }
    Ok(())
}
