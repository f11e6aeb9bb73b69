//! Tells on standard error how far a long run is, where somebody looks at it.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use smallprint::words::thousands;

/// How long what is told stands at least; more often nobody can read it.
const STEP: Duration = Duration::from_millis(200);

/// What was done so far, since when, and when it was last told.
pub struct Progress {
    is_seen: bool,
    began: Instant,
    told: Option<Instant>,
    done: usize,
    unscored: usize,
}

impl Progress {
    /// Told only where standard error is a terminal that the output does not fill itself.
    pub fn of_terminal() -> Self {
        let is_seen = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Progress { is_seen, began: Instant::now(), told: None, done: 0, unscored: 0 }
    }

    /// Counts a document, and whether it has a score.
    pub fn count(&mut self, is_scored: bool) {
        self.done += 1;
        self.unscored += usize::from(!is_scored);
        if self.is_seen && self.told.is_none_or(|told| told.elapsed() >= STEP) {
            self.told = Some(Instant::now());
            tell(&format!("\r\x1b[K{}", self.line()));
        }
    }

    /// Leaves the last line standing.
    pub fn end(&self) {
        if self.is_seen && self.done > 0 {
            tell(&format!("\r\x1b[K{}\n", self.line()));
        }
    }

    fn line(&self) -> String {
        let rate = self.done as f64 / self.began.elapsed().as_secs_f64().max(0.001);
        let [done, rate, unscored] = [self.done, rate.round() as usize, self.unscored].map(thousands);
        let documents = if self.done == 1 { "document" } else { "documents" };
        format!("{done} {documents}, {rate} a second, {unscored} without a score")
    }
}

/// Where standard error cannot be written, nobody is there to be told.
fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
