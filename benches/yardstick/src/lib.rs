//! What reports are measured by: one pass of a word automaton over the same text, natively and in WebAssembly.

use std::collections::HashSet;

use aho_corasick::AhoCorasick;

/// A policy of an invented shop; longer texts repeat it.
pub const SAMPLE: &str = include_str!("../../../www/sample.txt");

/// So many phrases are looked for at the least by any engine that knows what a policy may say.
const PHRASES: usize = 500;

/// A policy of about so many bytes.
pub fn policy(length: usize) -> String {
    SAMPLE.chars().cycle().take(length).collect()
}

/// Finds the first words of the sample, alone and in pairs.
pub fn automaton() -> AhoCorasick {
    let words: Vec<&str> = SAMPLE.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    let phrases = words.iter().map(|word| word.to_string()).zip(pairs).flat_map(|(word, pair)| [word, pair]);
    let mut seen = HashSet::new();
    let phrases = phrases.map(|phrase| phrase.to_lowercase()).filter(|phrase| seen.insert(phrase.clone()));
    let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(phrases.take(PHRASES));
    automaton.expect("a list of phrases that fits an automaton")
}

/// The same for JavaScript, which hands its text over once.
#[cfg(target_arch = "wasm32")]
mod border {
    use aho_corasick::AhoCorasick;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    pub struct Floor {
        automaton: AhoCorasick,
        text: String,
    }

    #[wasm_bindgen]
    impl Floor {
        #[wasm_bindgen(constructor)]
        pub fn new(text: String) -> Floor {
            Floor { automaton: super::automaton(), text }
        }

        /// How many phrases one pass finds.
        pub fn pass(&self) -> usize {
            self.automaton.find_iter(&self.text).count()
        }
    }
}
