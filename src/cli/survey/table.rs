//! Prints how often each level is stated.

use std::io::{self, Write};

use smallprint::Stance;

use super::hits::Level;

/// Columns of the names of practices and levels.
pub const PRACTICE: usize = 24;
pub const LEVEL: usize = 18;

pub fn write(out: &mut impl Write, levels: &[Level]) -> io::Result<()> {
    writeln!(out, "{:PRACTICE$}{:LEVEL$}{:8}{:>8}{:>11}", "practice", "level", "stance", "hits", "documents")?;
    for level in levels {
        let (stance, hits) = (name(level.stance), level.hits.len());
        writeln!(out, "{:PRACTICE$}{:LEVEL$}{stance:8}{hits:>8}{:>11}", level.practice, level.level, level.documents)?;
    }
    Ok(())
}

fn name(stance: Stance) -> &'static str {
    match stance {
        Stance::Good => "good",
        Stance::Neutral => "neutral",
        Stance::Caution => "caution",
        Stance::Bad => "bad",
        Stance::Grave => "grave",
    }
}
