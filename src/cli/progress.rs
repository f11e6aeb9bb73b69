//! Tells on standard error how far a long run is and how fast it goes, where somebody looks at it.

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
    bytes: usize,
    unscored: usize,
}

impl Progress {
    /// Told only where standard error is a terminal that the output does not fill itself.
    pub fn of_terminal() -> Self {
        Progress::new(io::stderr().is_terminal() && !io::stdout().is_terminal())
    }

    fn new(is_seen: bool) -> Self {
        Progress { is_seen, began: Instant::now(), told: None, done: 0, bytes: 0, unscored: 0 }
    }

    /// Counts a policy, its bytes of text, and whether it has a score.
    pub fn count(&mut self, bytes: usize, is_scored: bool) {
        self.done += 1;
        self.bytes += bytes;
        self.unscored += usize::from(!is_scored);
        if self.is_seen && self.told.is_none_or(|told| told.elapsed() >= STEP) {
            self.told = Some(Instant::now());
            tell(&format!("\r\x1b[K{}", self.line(self.began.elapsed())));
        }
    }

    /// Leaves the last line standing.
    pub fn end(&self) {
        if self.is_seen && self.done > 0 {
            tell(&format!("\r\x1b[K{}\n", self.line(self.began.elapsed())));
        }
    }

    fn line(&self, elapsed: Duration) -> String {
        let seconds = elapsed.as_secs_f64().max(0.001);
        let rate = thousands((self.done as f64 / seconds).round() as usize);
        let megabytes = self.bytes as f64 / 1e6 / seconds;
        let [done, unscored] = [self.done, self.unscored].map(thousands);
        let policies = if self.done == 1 { "policy" } else { "policies" };
        let time = spoken(elapsed.as_secs());
        format!("{done} {policies} in {time}, {rate} a second, {megabytes:.1} MB/s, {unscored} without a score")
    }
}

/// A time in its two largest units.
fn spoken(seconds: u64) -> String {
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{} h {minutes} min", thousands(hours as usize)),
    }
}

/// Where standard error cannot be written, nobody is there to be told.
fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_how_much_and_how_fast() {
        let check = |done: usize, seconds: u64, expected: &str| {
            let mut progress = Progress::new(false);
            (0..done).for_each(|number| progress.count(20_000, number > 0));
            assert_eq!(progress.line(Duration::from_secs(seconds)), expected);
        };
        check(1, 0, "1 policy in 0 s, 1,000 a second, 20.0 MB/s, 1 without a score");
        check(3000, 75, "3,000 policies in 1 min 15 s, 40 a second, 0.8 MB/s, 1 without a score");
        check(2000, 7325, "2,000 policies in 2 h 2 min, 0 a second, 0.0 MB/s, 1 without a score");
    }
}
