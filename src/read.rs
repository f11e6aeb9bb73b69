//! Reads a text into blocks, sentences and words, each with its place.

mod content;
mod context;
mod headings;
mod hyphens;
mod items;
mod letters;
mod links;
mod markdown;
mod page;
mod part;
mod sentences;
mod spellings;
mod stops;
mod units;
mod words;

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;

use crate::order::order;
pub use headings::LOOKALIKE;
use hyphens::Vocabulary;
pub use links::Link;
use sentences::Piece;
pub use spellings::Notes;
pub use words::{Word, WordKind, cut as cut_words, opens_quote};

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
    /// The blocks of a page, in order and without overlap. Without them the text is read as Markdown.
    #[serde(default)]
    pub blocks: Vec<SourceBlock>,
    /// The links of a page to others, in order and without overlap. Without blocks they are read from the Markdown.
    #[serde(default)]
    pub links: Vec<SourceLink>,
    /// The frames of the page whose text could not be read.
    #[serde(default)]
    pub frames: usize,
}

/// A link that the page's structure told. Places are UTF-16 code units of the text, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SourceLink {
    pub start: usize,
    pub end: usize,
    /// Where it leads: `https://…` or `mailto:…`. It is shown, never fetched.
    pub address: String,
}

/// A block that the page's structure told. Places are UTF-16 code units of the text, end exclusive.
///
/// Whoever reads a page tells all that stands on it and how; what of it is the policy is judged here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub struct SourceBlock {
    pub kind: BlockKind,
    /// Rank of a heading (1 to 6), depth of a list item (from 1), else 0.
    pub level: u8,
    pub start: usize,
    pub end: usize,
    /// The innermost part of the page around it.
    #[serde(default)]
    pub landmark: Option<Landmark>,
    /// UTF-16 code units of it that stand in links to other pages.
    #[serde(default)]
    pub linked: usize,
    /// UTF-16 code units of it that stand in buttons and in labels of fields.
    #[serde(default)]
    pub controls: usize,
    /// All of it is bold, or larger than the text of the page: a heading, perhaps, that no element names.
    #[serde(default)]
    pub strong: bool,
    /// The number, from 1, of the collapsed section it stands in; 0 where it is shown.
    #[serde(default)]
    pub fold: u32,
    /// Its place in a table, for a cell.
    #[serde(default)]
    pub cell: Option<Cell>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    Heading,
    #[default]
    Paragraph,
    Item,
    /// What a list of definitions defines.
    Term,
    Cell,
}

/// The parts of a page as WAI-ARIA names them, with two that it does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Landmark {
    Main,
    Banner,
    Navigation,
    Search,
    Complementary,
    Contentinfo,
    /// A dialog, or a box that floats over the page.
    Dialog,
    /// The code of a program.
    Code,
}

/// The place of a cell. Rows and columns count from 0 and take spans into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Cell {
    /// The number of its table in the page.
    pub table: u32,
    pub row: u32,
    pub column: u32,
    /// Whether the page marks it as a header of its row or column.
    pub header: bool,
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
    /// The first word of each spelling.
    spellings: Vec<Word>,
    pub links: Vec<Link<'t>>,
    /// What of the page is no part of its text.
    pub dropped: Vec<Range<usize>>,
    /// The frames of the page whose text could not be read.
    pub frames: usize,
}

/// A heading, a paragraph, a list item, a term or a table cell.
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
    /// The block whose last sentence leads in to this one ("We share it with:").
    pub lead: Option<usize>,
    /// The cell that heads its column.
    pub header: Option<usize>,
    /// What it is told of: the first cell of its row, or the term that it defines.
    pub subject: Option<usize>,
    /// Most of it stands in links to other pages.
    pub linked: bool,
    /// The number, from 1, of the collapsed section it stands in; 0 where it is shown.
    pub fold: u32,
    /// Its place in a table, for a cell.
    pub cell: Option<Cell>,
}

impl Block {
    fn new(kind: BlockKind, level: u8, place: Range<usize>) -> Self {
        let (heading, lead, header, subject, cell) = (None, None, None, None, None);
        Block { kind, level, place, sentences: 0..0, heading, lead, header, subject, linked: false, fold: 0, cell }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub place: Range<usize>,
    /// The block it belongs to, as an index.
    pub block: usize,
    /// The sentence of the same block that leads in to it, where it is an item of a long list.
    pub lead: Option<usize>,
    /// Its words, as indices.
    pub words: Range<usize>,
}

impl<'t> Document<'t> {
    /// Cuts a text into blocks, sentences and words. Any text can be read.
    pub fn read(source: &'t Source) -> Self {
        let text = source.text.as_str();
        let (mut blocks, dropped) = if source.blocks.is_empty() {
            (markdown::read(text), Vec::new())
        } else {
            page::read(text, &source.blocks)
        };
        context::attach(text, &mut blocks);
        let vocabulary = Vocabulary::of(text);
        let mut sentences = Vec::new();
        let mut all_words = Vec::new();
        for (index, block) in blocks.iter_mut().enumerate() {
            let first = sentences.len();
            for Piece { place, lead } in sentences::cut(text, block.place.clone()) {
                let start = all_words.len();
                words::cut(text, place.clone(), &mut all_words);
                if let Some(vocabulary) = &vocabulary {
                    vocabulary.join(text, &mut all_words, start);
                }
                let (lead, words) = (lead.map(|lead| first + lead), start..all_words.len());
                sentences.push(Sentence { place, block: index, lead, words });
            }
            block.sentences = first..sentences.len();
        }
        let spellings = spellings::number(text, &mut all_words);
        Document {
            text,
            title: source.title.as_deref(),
            url: source.url.as_deref(),
            blocks,
            sentences,
            words: all_words,
            spellings,
            links: links::place(text, &source.links),
            dropped,
            frames: source.frames,
        }
    }

    /// The number of collapsed sections of the page that hold some of the text.
    pub fn folds(&self) -> usize {
        let mut folds: Vec<u32> = self.blocks.iter().map(|block| block.fold).filter(|&fold| fold > 0).collect();
        order(&mut folds, |&fold| (u64::from(fold), 0));
        folds.dedup();
        folds.len()
    }

    /// The links that stand in a part of the text.
    pub fn links_in(&self, place: &Range<usize>) -> &[Link<'t>] {
        let first = self.links.partition_point(|link| link.place.start < place.start);
        let end = self.links.partition_point(|link| link.place.start < place.end);
        &self.links[first..end]
    }

    /// How many of its words are written so that a program should not know them.
    pub fn disguised(&self) -> usize {
        letters::disguised(self.text, &self.words)
    }

    /// The words of one sentence.
    pub fn words_of(&self, sentence: &Sentence) -> &[Word] {
        &self.words[sentence.words.clone()]
    }

    /// Where some words, of which there is at least one, stand in the text, in bytes.
    pub fn place_of(&self, words: Range<usize>) -> Range<usize> {
        self.words[words.start].place().start..self.words[words.end - 1].place().end
    }

    /// The letters of a word as a reader sees them.
    pub fn letters(&self, word: &Word) -> Cow<'t, str> {
        word.letters(self.text)
    }

    /// The letters of a word as they stand in the text.
    pub fn spelling(&self, word: &Word) -> &'t str {
        &self.text[word.place()]
    }
}
