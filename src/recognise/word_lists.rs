//! Words with a meaning each, as lists of words that share one.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// Lists of words in lower case, parted by blanks, each with what its words mean. The last list that has a word decides.
pub struct WordLists<T: 'static> {
    lists: &'static [(T, &'static str)],
    /// The list of each word; made when the first word is looked up.
    list_of: OnceLock<FxHashMap<&'static str, u32>>,
}

impl<T: Copy> WordLists<T> {
    pub const fn new(lists: &'static [(T, &'static str)]) -> Self {
        WordLists { lists, list_of: OnceLock::new() }
    }

    /// What a word means.
    pub fn of(&self, word: &str) -> Option<T> {
        let list_of = self.list_of.get_or_init(|| number(&mut self.lists.iter().map(|(_, words)| *words)));
        list_of.get(word).map(|&list| self.lists[list as usize].0)
    }
}

/// Numbers each word with its list's place. One function for lists of every kind keeps the module for browsers small.
fn number(lists: &mut dyn Iterator<Item = &'static str>) -> FxHashMap<&'static str, u32> {
    (0..).zip(lists).flat_map(|(list, words)| words.split(' ').map(move |word| (word, list))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_list_that_has_a_word_decides() {
        static COLOURS: WordLists<char> = WordLists::new(&[('r', "red scarlet"), ('b', "blue red")]);
        let found: Vec<Option<char>> = ["scarlet", "red", "blue", "green", ""].map(|word| COLOURS.of(word)).to_vec();
        assert_eq!(found, [Some('r'), Some('b'), Some('b'), None, None]);
    }
}
