//! Runs every fuzz target over its kept inputs and some thousand changes of them, on any machine and without a fuzzer.

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;

/// A target as a function of bytes.
type Target = fn(&[u8]);

/// So many changed inputs are tried of each target.
const CHANGED: u32 = 1000;

/// What a fuzzer would learn to write: words that steer the engine, and pieces that a cutter of text can stumble over.
const PIECES: [&str; 30] = [
    "We",
    " sell ",
    "do not ",
    "your personal data",
    ", except ",
    "unless you opt out",
    ". ",
    "30 days",
    "Privacy Policy",
    "\n\n## ",
    "\n- ",
    "\n| a | b |\n",
    "[a](",
    "me@a.example",
    "https://a.example/(",
    "\u{200b}",
    "\u{ad}",
    "\u{202e}",
    "👩‍🌾",
    "\u{301}",
    "ﬃ",
    "。",
    "\r\n",
    "\0",
    "<table><td>",
    "</li>",
    "&#x1F331;",
    "{\"text\":\"",
    "\\ud800",
    "\"}",
];

/// One change of an input. Places are told as shares of it, so that they suit whatever the changes before have left.
#[derive(Debug, Clone)]
enum Change {
    Insert(Index, &'static str),
    Set(Index, u8),
    Drop(Index, Index),
    Repeat(Index, Index),
}

#[test]
fn the_text_target_holds() {
    hold("text", targets::text);
}

#[test]
fn the_blocks_target_holds() {
    hold("blocks", targets::blocks);
}

#[test]
fn the_html_target_holds() {
    hold("html", targets::html);
}

#[test]
fn the_lines_target_holds() {
    hold("lines", targets::lines);
}

#[test]
fn the_border_target_holds() {
    hold("border", targets::border);
}

#[test]
fn the_fuzzer_has_the_same_targets() {
    let manifest = fs::read_to_string("fuzz/Cargo.toml").expect("the manifest of the fuzz targets");
    let named: Vec<&str> = manifest.lines().filter_map(|line| line.strip_prefix("path = \"targets/")).collect();
    assert_eq!(named, ["text.rs\"", "blocks.rs\"", "html.rs\"", "lines.rs\"", "border.rs\""]);
}

/// Runs a target over its kept inputs as they are, and changed.
fn hold(name: &str, target: Target) {
    let kept = kept(name);
    assert!(!kept.is_empty(), "nothing is kept for {name}");
    target(&[]);
    kept.iter().for_each(|input| target(input));
    let changes = prop::collection::vec(change(), 1..12);
    // Seeded by itself, so that what it tries is the same on every machine; what is new is for the fuzzer to find.
    let config = ProptestConfig { cases: CHANGED, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = prop::test_runner::TestRunner::new_with_rng(
        config,
        prop::test_runner::TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha),
    );
    let outcome = runner.run(&(any::<Index>(), changes), |(index, changes)| {
        target(&changes.iter().fold(index.get(&kept).clone(), apply));
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{name}: {failure}"));
}

/// The inputs that the repository keeps for a target.
fn kept(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(name);
    let entries = fs::read_dir(folder).expect("a folder of kept inputs");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a kept input")).collect()
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        3 => (index(), prop::sample::select(&PIECES[..])).prop_map(|(at, piece)| Change::Insert(at, piece)),
        2 => (index(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        1 => (index(), index()).prop_map(|(one, other)| Change::Drop(one, other)),
        1 => (index(), index()).prop_map(|(one, other)| Change::Repeat(one, other)),
    ]
}

fn apply(mut input: Vec<u8>, change: &Change) -> Vec<u8> {
    let places = input.len() + 1;
    let between = |one: &Index, other: &Index| {
        let (one, other) = (one.index(places), other.index(places));
        one.min(other)..one.max(other)
    };
    match change {
        Change::Insert(at, piece) => drop(input.splice(at.index(places)..at.index(places), piece.bytes())),
        Change::Set(at, byte) => {
            if let Some(place) = input.get_mut(at.index(places)) {
                *place = *byte;
            }
        }
        // A short stretch says more than one that leaves nothing or doubles all.
        Change::Drop(one, other) => {
            let stretch = between(one, other);
            input.drain(stretch.start..stretch.end.min(stretch.start + 80));
        }
        Change::Repeat(one, other) => {
            let stretch = between(one, other);
            let piece = input[stretch.start..stretch.end.min(stretch.start + 80)].to_vec();
            input.splice(stretch.end..stretch.end, piece);
        }
    }
    input
}
