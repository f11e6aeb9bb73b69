//! Holds the rules to invented sentences on the edges: negation, exception, modality, scope, other subjects and the like.
//!
//! A line of `tests/edges/*.txt` is `expected | sentence`, where `\n` is a new line. What is expected is written from what
//! the catalogue means, by a careful reader, and not from what the engine says:
//! `practice/level` must be found, and no other level of that practice; `@california` after it, in that scope, `@everyone`
//! in none; `!practice` or `!practice/level` must not be found; `-` stands for nothing at all.
//! Lines under `# known wrong` are read wrong today. Once one is read right, it is no longer known: the test fails until
//! it is moved up, which `UPDATE=1 cargo test --test edges` does. Nothing moves a line down but a person.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use smallprint::{Source, catalogue, explain};

/// The heading of the lines that are read wrong.
const KNOWN_WRONG: &str = "# known wrong";

/// A sentence with what is to be found in it.
struct Edge {
    file: PathBuf,
    /// Name of the file, and number of the line.
    place: String,
    line: String,
    known_wrong: bool,
}

/// A level that a rule finds in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    practice: &'static str,
    level: &'static str,
    scope: &'static str,
}

#[test]
fn sentences_on_the_edges_are_read_as_a_careful_reader_does() {
    let edges = edges();
    let mut defects = Vec::new();
    let mut wrong = 0;
    for edge in &edges {
        let (expected, sentence) = edge.line.split_once(" | ").expect("expected | sentence");
        let found = found(&sentence.replace("\\n", "\n"));
        let misread = misread(expected, &found);
        wrong += usize::from(edge.known_wrong);
        match (misread.is_empty(), edge.known_wrong) {
            (false, false) => {
                let levels: Vec<String> = found.iter().map(|f| format!("{}/{}", f.practice, f.level)).collect();
                defects.push(format!(
                    "{}: {} | {sentence}\n    found: {}",
                    edge.place,
                    misread.join(" "),
                    levels.join(" ")
                ));
            }
            (true, true) if env::var_os("UPDATE").is_some() => move_up(edge),
            (true, true) => defects.push(format!("{}: is read right now, move it up: {sentence}", edge.place)),
            _ => {}
        }
    }
    println!("{} sentences on the edges, {wrong} of them known to be read wrong", edges.len());
    assert!(defects.is_empty(), "{} defects:\n{}", defects.len(), defects.join("\n"));
}

#[test]
fn what_is_expected_is_in_the_catalogue() {
    let levels: Vec<String> = catalogue()
        .into_iter()
        .flat_map(|entry| entry.levels.into_iter().map(move |level| format!("{}/{}", entry.id, level.id)))
        .collect();
    let mut sentences = Vec::new();
    for Edge { place, line, .. } in edges() {
        let (expected, sentence) = line.split_once(" | ").unwrap_or_else(|| panic!("{place}: not expected | sentence"));
        for one in expected.split(' ').filter(|one| *one != "-") {
            let level = one.trim_start_matches('!').split('@').next().unwrap_or_default();
            let practice = level.split('/').next().unwrap_or_default();
            let is_whole = one.starts_with('!') && level == practice;
            let known = |known: &String| known == level || (is_whole && known.split('/').next() == Some(practice));
            assert!(levels.iter().any(known), "{place}: {level} is not in the catalogue");
        }
        assert!(!sentences.contains(&line), "{place}: stands there twice: {sentence}");
        sentences.push(line);
    }
    assert!(sentences.len() >= 400, "{} sentences", sentences.len());
}

/// Every line of every file.
fn edges() -> Vec<Edge> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/edges");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder of edges").flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut edges = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a file of edges");
        let mut known_wrong = false;
        for (number, line) in (1..).zip(text.lines()) {
            known_wrong |= line == KNOWN_WRONG;
            if !line.is_empty() && !line.starts_with('#') {
                edges.push(Edge {
                    file: file.clone(),
                    place: format!("{name}:{number}"),
                    line: line.to_owned(),
                    known_wrong,
                });
            }
        }
    }
    edges
}

/// Moves a line out of those that are known to be read wrong.
fn move_up(edge: &Edge) {
    let text = fs::read_to_string(&edge.file).expect("a file of edges");
    let (right, wrong) = text.split_once(&format!("\n{KNOWN_WRONG}\n")).expect("lines known to be read wrong");
    let rest: String = wrong.lines().filter(|line| *line != edge.line).map(|line| format!("{line}\n")).collect();
    let rest = if rest.is_empty() { rest } else { format!("\n{KNOWN_WRONG}\n{rest}") };
    fs::write(&edge.file, format!("{}\n{}\n{rest}", right.trim_end(), edge.line)).expect("a file of edges");
}

/// The levels that the rules find in a text.
fn found(text: &str) -> Vec<Found> {
    let source = Source { text: text.to_owned(), ..Source::default() };
    let mut found = Vec::new();
    for sentence in explain(&source).sentences {
        let scope = sentence.scope.unwrap_or("everyone");
        let fired = sentence.rules.iter().filter(|rule| rule.held.is_none() && rule.softens_to.is_none());
        for level in fired.map(|rule| Found { practice: rule.practice, level: rule.level, scope }) {
            if !found.contains(&level) {
                found.push(level);
            }
        }
    }
    found
}

/// What is expected and not found, and what is found beside it of the same practices.
fn misread(expected: &str, found: &[Found]) -> Vec<String> {
    let expectations: Vec<&str> = expected.split(' ').collect();
    let mut misread: Vec<String> =
        expectations.iter().filter(|one| !is_met(one, found)).map(|one| (*one).to_owned()).collect();
    let named = |one: &str, f: &Found| one.split(['/', '@']).next() == Some(f.practice);
    for f in found {
        let level = format!("{}/{}", f.practice, f.level);
        let is_expected = |one: &&str| one.split('@').next() == Some(level.as_str());
        if expectations.iter().any(|one| named(one, f)) && !expectations.iter().any(is_expected) {
            misread.push(format!("not {level}"));
        }
    }
    misread
}

/// Whether what is found meets one expectation.
fn is_met(expected: &str, found: &[Found]) -> bool {
    if expected == "-" {
        return found.is_empty();
    }
    let (name, scope) = expected.split_once('@').map_or((expected, None), |(name, scope)| (name, Some(scope)));
    let is = |name: &str, f: &Found| {
        let (practice, level) = name.split_once('/').map_or((name, None), |(practice, level)| (practice, Some(level)));
        f.practice == practice && level.is_none_or(|level| f.level == level)
    };
    match name.strip_prefix('!') {
        Some(name) => !found.iter().any(|f| is(name, f)),
        None => found.iter().any(|f| is(name, f) && scope.is_none_or(|scope| f.scope == scope)),
    }
}
