//! Reads a text into blocks, sentences and words, each with its place.

mod blocks;
mod sentences;
mod words;

use std::ops::Range;

use serde::Deserialize;

pub use words::{Word, WordKind};

/// A text to analyse, as the border or the command line hands it in.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Source {
    pub text: String,
    /// The page's title.
    #[serde(default)]
    pub title: Option<String>,
    /// The page's address. It is only looked at, never fetched.
    #[serde(default)]
    pub url: Option<String>,
    /// The blocks of a rendered page, in order and without overlap. Without them the text is read as Markdown.
    #[serde(default)]
    pub blocks: Vec<SourceBlock>,
}

/// A block that the page's structure told. Places are UTF-16 code units of the text, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SourceBlock {
    pub kind: BlockKind,
    /// Rank of a heading (1 to 6), depth of a list item (from 1), else 0.
    pub level: u8,
    pub start: usize,
    pub end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    Heading,
    Paragraph,
    Item,
    Cell,
}

/// A text cut into its parts. Places are bytes of `text`.
#[derive(Debug)]
pub struct Document<'t> {
    pub text: &'t str,
    pub title: Option<&'t str>,
    pub url: Option<&'t str>,
    pub blocks: Vec<Block>,
    pub sentences: Vec<Sentence>,
    /// The words of all sentences, in the order of the text.
    pub words: Vec<Word>,
}

/// A heading, a paragraph, a list item or a table cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub level: u8,
    /// Bytes of the text, without marks such as `#` or `-` and without blanks at the ends.
    pub place: Range<usize>,
    /// Its sentences, as indices.
    pub sentences: Range<usize>,
    /// The heading it stands under, as the index of a block.
    pub heading: Option<usize>,
    /// The block whose last sentence leads in to this list item ("We share it with:").
    pub lead: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub place: Range<usize>,
    /// The block it belongs to, as an index.
    pub block: usize,
    /// Its words, as indices.
    pub words: Range<usize>,
}

impl<'t> Document<'t> {
    /// Cuts a text into blocks, sentences and words. Any text can be read.
    pub fn read(source: &'t Source) -> Self {
        let text = source.text.as_str();
        let mut blocks = if source.blocks.is_empty() {
            blocks::from_markdown(text)
        } else {
            blocks::from_page(text, &source.blocks)
        };
        blocks::attach(text, &mut blocks);
        let mut sentences = Vec::new();
        let mut all_words = Vec::new();
        for (index, block) in blocks.iter_mut().enumerate() {
            let first = sentences.len();
            for place in sentences::cut(text, block.place.clone()) {
                let start = all_words.len();
                words::cut(text, place.clone(), &mut all_words);
                sentences.push(Sentence { place, block: index, words: start..all_words.len() });
            }
            block.sentences = first..sentences.len();
        }
        Document {
            text,
            title: source.title.as_deref(),
            url: source.url.as_deref(),
            blocks,
            sentences,
            words: all_words,
        }
    }

    /// The words of one sentence.
    pub fn words_of(&self, sentence: &Sentence) -> &[Word] {
        &self.words[sentence.words.clone()]
    }

    /// The letters of a word as they stand in the text.
    pub fn spelling(&self, word: &Word) -> &'t str {
        &self.text[word.place()]
    }
}
