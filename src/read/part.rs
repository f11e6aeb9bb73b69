//! Takes a part out of a document, as a document of its own.

use std::ops::Range;

use super::{Block, Document, Sentence};

impl<'t> Document<'t> {
    /// Some blocks in a row, with their sentences and words. Places stay those of the whole text.
    ///
    /// The title and the address are of the whole, and tell nothing about a part.
    pub fn part(&self, blocks: Range<usize>) -> Document<'t> {
        let within = &self.blocks[blocks.clone()];
        let sentences = match within {
            [] => 0..0,
            [first, .., last] => first.sentences.start..last.sentences.end,
            [only] => only.sentences.clone(),
        };
        let words = match &self.sentences[sentences.clone()] {
            [] => 0..0,
            [first, .., last] => first.words.start..last.words.end,
            [only] => only.words.clone(),
        };
        let shift = |range: &Range<usize>, by: usize| range.start - by..range.end - by;
        // What stands before the part, such as a heading above its own, is not known in it.
        let inside = |block: Option<usize>| block.and_then(|block| block.checked_sub(blocks.start));
        Document {
            text: self.text,
            title: None,
            url: None,
            blocks: within
                .iter()
                .map(|block| Block {
                    sentences: shift(&block.sentences, sentences.start),
                    heading: inside(block.heading),
                    lead: inside(block.lead),
                    subject: inside(block.subject),
                    ..block.clone()
                })
                .collect(),
            sentences: self.sentences[sentences.clone()]
                .iter()
                .map(|sentence| Sentence {
                    block: sentence.block - blocks.start,
                    lead: sentence.lead.and_then(|lead| lead.checked_sub(sentences.start)),
                    words: shift(&sentence.words, words.start),
                    ..sentence.clone()
                })
                .collect(),
            words: self.words[words].to_vec(),
            spellings: self.spellings.clone(),
            links: self.links.clone(),
            dropped: Vec::new(),
            frames: self.frames,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::read::{Document, Source};

    #[test]
    fn a_part_is_read_like_a_text_of_its_own() {
        let text = "# Terms\n\nPay us. We mean it.\n\n## Privacy\n\nWe keep:\n\n- names\n- addresses\n\n## End\n\nBye.";
        let source = Source { text: text.to_owned(), title: Some("Terms".to_owned()), ..Source::default() };
        let whole = Document::read(&source);
        let part = whole.part(2..6);
        let alone = Source { text: "## Privacy\n\nWe keep:\n\n- names\n- addresses".to_owned(), ..Source::default() };
        let alone = Document::read(&alone);
        let quote = |document: &Document, index: usize| document.text[document.blocks[index].place.clone()].to_owned();
        assert_eq!(part.blocks.len(), alone.blocks.len());
        for (index, (block, twin)) in part.blocks.iter().zip(&alone.blocks).enumerate() {
            assert_eq!(quote(&part, index), quote(&alone, index));
            assert_eq!(
                (&block.sentences, block.heading, block.lead),
                (&twin.sentences, twin.heading, twin.lead),
                "{}",
                quote(&part, index)
            );
        }
        let spelled = |document: &Document| -> Vec<Vec<String>> {
            let words =
                |sentence| document.words_of(sentence).iter().map(|w| document.spelling(w).to_owned()).collect();
            document.sentences.iter().map(words).collect()
        };
        assert_eq!(spelled(&part), spelled(&alone));
        assert_eq!((part.title, whole.part(3..3).words.len()), (None, 0));
        assert_eq!(whole.part(0..whole.blocks.len()).words.len(), whole.words.len());
    }
}
