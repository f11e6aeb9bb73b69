//! A short name for a sentence, the same on every machine and at every time.

use std::fmt;

/// FNV-1a, of which the upper 48 bits are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(u64);

impl Hash {
    pub fn of(text: &str) -> Self {
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Hash(text.bytes().fold(0xcbf2_9ce4_8422_2325, fold) >> 16)
    }

    /// Reads the twelve digits as which it is printed.
    pub fn parse(digits: &str) -> Option<Self> {
        let well_formed = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if well_formed { u64::from_str_radix(digits, 16).ok().map(Hash) } else { None }
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:012x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_the_same() {
        // The values that the authors of FNV-1a give for 64 bits, without the last four digits.
        let check = |text: &str, digits: &str| assert_eq!(Hash::of(text).to_string(), digits);
        check("", "cbf29ce48422");
        check("a", "af63dc4c8601");
        check("foobar", "85944171f739");
    }

    #[test]
    fn is_read_as_it_is_printed() {
        let hash = Hash::of("We keep it.");
        assert_eq!(Hash::parse(&hash.to_string()), Some(hash));
        for malformed in ["", "cbf29ce4842", "cbf29ce48422f", "+bf29ce48422", "wrong"] {
            assert_eq!(Hash::parse(malformed), None, "{malformed}");
        }
    }
}
