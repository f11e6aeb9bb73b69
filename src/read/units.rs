//! Turns UTF-16 places of a text into bytes, on one way through it.

use std::str::CharIndices;

/// A way through a text that is only ever asked forwards.
pub struct Bytes<'t> {
    text: &'t str,
    chars: CharIndices<'t>,
    /// Units passed, and the byte behind them.
    units: usize,
    at: usize,
}

impl<'t> Bytes<'t> {
    pub fn new(text: &'t str) -> Self {
        Bytes { text, chars: text.char_indices(), units: 0, at: 0 }
    }

    /// Byte of the first character that begins at or after `unit`; the end of the text where none does.
    pub fn of(&mut self, unit: usize) -> usize {
        while self.units < unit {
            let Some((byte, c)) = self.chars.next() else { return self.text.len() };
            self.units += c.len_utf16();
            self.at = byte + c.len_utf8();
        }
        self.at
    }
}
