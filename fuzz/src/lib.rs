//! What each fuzz target does with the bytes it is given: it makes an input of them, reads it, and checks the report.
//!
//! `tests/fuzz.rs` runs the same functions over the kept inputs on any machine; `docs/fuzzing.md` tells how to run them long.

mod draw;
#[path = "../../tests/invariants/mod.rs"]
mod invariants;

/// The two readers of the command line that take in what others wrote. They belong to the program and to no library.
#[path = "../../src/cli"]
#[allow(dead_code)]
mod cli {
    pub mod html;
    pub mod batch {
        pub mod lines;
        pub mod question;
    }
}

use cli::batch::lines::Lines;
use cli::html;
use draw::Draw;
use smallprint::{Profile, Source, analyze, analyze_for};

/// A text, read as everybody and as nobody wrote it.
pub fn text(bytes: &[u8]) {
    let source = Source { text: String::from_utf8_lossy(bytes).into_owned(), ..Source::default() };
    let profiles = [Profile::Default, Profile::Strict, Profile::Children, Profile::Advertising];
    // The length is as good as any choice, and spends no byte.
    invariants::check(&source, &analyze_for(&source, profiles[bytes.len() % profiles.len()]));
}

/// A text, and behind a zero byte the blocks and links that a page is said to have.
pub fn blocks(bytes: &[u8]) {
    let (text, mut draw) = text_and_draw(bytes);
    let links = draw.links(&text);
    let source = Source { blocks: draw.blocks(&text), links, frames: draw.below(3), text, ..Source::default() };
    invariants::check(&source, &analyze(&source));
}

/// A file of HTML, which may well be none.
pub fn html(bytes: &[u8]) {
    let source = html::read(&String::from_utf8_lossy(bytes));
    let length = source.text.encode_utf16().count();
    let blocks = source.blocks.iter().map(|block| (block.start, block.end));
    let links = source.links.iter().map(|link| (link.start, link.end));
    for places in [blocks.collect::<Vec<_>>(), links.collect()] {
        let mut end_before = 0;
        for (start, end) in places {
            assert!(
                end_before <= start && start < end && end <= length,
                "{start}..{end} after {end_before} of {length}"
            );
            end_before = end;
        }
    }
    invariants::check(&source, &analyze(&source));
}

/// Lines of JSON: each of them is a text or is refused with a reason.
pub fn lines(bytes: &[u8]) {
    let content = |line: &'_ [u8]| line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line).trim_ascii().len();
    let filled = bytes.split(|&byte| byte == b'\n').filter(|line| content(line) > 0).count();
    let mut read = 0;
    for question in Lines::new(bytes) {
        match question.expect("bytes in memory can be read") {
            Ok(text) => invariants::check(&text.source, &analyze(&text.source)),
            Err(refusal) => {
                assert!(!refusal.error.is_empty());
                serde_json::to_string(&refusal).expect("a refusal is plain data");
            }
        }
        read += 1;
    }
    assert_eq!(read, filled, "lines have answers");
}

/// A text, and behind a zero byte the shape of the value that is handed in as its `Source`: it is one, or is refused.
pub fn border(bytes: &[u8]) {
    let (text, mut draw) = text_and_draw(bytes);
    if let Ok(source) = serde_json::from_value::<Source>(draw.source(text)) {
        invariants::check(&source, &analyze(&source));
    }
}

fn text_and_draw(bytes: &[u8]) -> (String, Draw<'_>) {
    let zero = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let (text, rest) = bytes.split_at(zero);
    (String::from_utf8_lossy(text).into_owned(), Draw::new(rest.get(1..).unwrap_or_default()))
}
