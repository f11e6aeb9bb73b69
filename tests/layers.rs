//! Who may name whom: the code is held to the one direction extension → www → src, and each file to one job.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines of a file that does one job. A catalogue is as long as what it lists.
const LONGEST: usize = 400;
/// Characters of a line, as `rustfmt.toml` has it.
const WIDEST: usize = 120;
const CATALOGUES: &[&str] = &["src/rules/", "src/lexicon/"];

/// Which module of `src` may name which; `crate::` and `super::` paths are looked at by their first module.
/// A module that is not listed may name none; `lib`, `main`, `build` and tests excepted.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("order", &[]),
    ("report", &[]),
    ("read", &["order"]),
    ("lexicon", &[]),
    ("profile", &["report", "rules"]),
    ("rule", &["report"]),
    ("rules", &["report", "rule"]),
    ("checklists", &["report", "rule"]),
    ("topics", &["report", "rule"]),
    ("clause", &["lexicon", "read"]),
    ("recognise", &["order", "read", "report"]),
    ("score", &["order", "report"]),
    ("meaning", &["checklists", "rule", "rules", "topics"]),
    ("compile", &["clause", "lexicon", "meaning", "report", "rule", "rules"]),
    ("find", &["clause", "lexicon", "meaning", "read", "rule", "rules"]),
    (
        "relate",
        &[
            "checklists",
            "clause",
            "find",
            "lexicon",
            "order",
            "profile",
            "read",
            "recognise",
            "report",
            "rule",
            "rules",
            "score",
            "topics",
        ],
    ),
    ("compose", &["order", "read", "recognise", "relate", "report", "rule", "rules", "score"]),
    ("comparison", &["order", "report", "rule", "rules"]),
    ("export", &["report"]),
    (
        "explain",
        &[
            "clause",
            "compose",
            "find",
            "lexicon",
            "meaning",
            "read",
            "recognise",
            "relate",
            "report",
            "rule",
            "rules",
            "score",
        ],
    ),
    ("cli", &[]),
    ("wasm", &[]),
];

/// The only room that knows JavaScript, and what nobody else may name.
const BORDER: &[&str] = &["src/wasm.rs", "src/wasm/"];
const BEYOND_BORDER: &[&str] = &["wasm_bindgen", "js_sys", "web_sys"];

#[test]
fn src_modules_name_only_those_below_them() {
    let mut wrong = Vec::new();
    for file in files("src", &["rs"]) {
        let path = shown(&file);
        let module = path.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default().to_owned();
        if module == "lib" || module == "main" || module == "build" {
            continue;
        }
        let allowed = MAY_NAME.iter().find(|(name, _)| *name == module).map_or(&[][..], |(_, others)| others);
        for named in modules_named(&code_of(&file)) {
            let is_module =
                Path::new("src").join(format!("{named}.rs")).exists() || Path::new("src").join(&named).is_dir();
            if is_module && named != module && !allowed.contains(&named.as_str()) {
                wrong.push(format!("{path} may not name {named}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_engine_asks_the_machine_for_nothing() {
    // The network, the clock, files and the order of a hashed map differ from machine to machine; a report may not.
    let machine =
        ["std::net", "std::time", "std::fs", "std::io", "std::env", "std::process", "std::thread", "collections::Hash"];
    let apart = ["src/cli", "src/main.rs", "src/build.rs"];
    let engine =
        files("src", &["rs"]).into_iter().filter(|file| !apart.iter().any(|part| shown(file).starts_with(part)));
    refuse(engine, &machine);
}

#[test]
fn only_the_border_knows_javascript() {
    let strays =
        files("src", &["rs"]).into_iter().filter(|file| !BORDER.iter().any(|room| shown(file).starts_with(room)));
    refuse(strays, BEYOND_BORDER);
}

#[test]
fn www_knows_no_extension() {
    refuse(files("www", &["js", "html", "css"]), &["chrome.", "browser.", "extension/"]);
}

#[test]
fn the_extension_imports_only_itself_and_www() {
    for file in files("extension", &["js"]) {
        for line in code_of(&file).lines().filter(|line| line.starts_with("import ")) {
            let from = line.rsplit('"').nth(1).unwrap_or_default();
            let near = from.strip_prefix("./").or_else(|| from.strip_prefix("../www/"));
            assert!(near.is_some_and(|rest| !rest.contains('/')), "{} imports {from}", shown(&file));
        }
    }
}

#[test]
fn no_markup_is_made_from_text() {
    let shells = ["www", "extension"].into_iter().flat_map(|room| files(room, &["js"]));
    refuse(shells, &["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("]);
}

#[test]
fn every_file_opens_with_its_one_job_and_stays_short() {
    let rooms = ["src", "www", "extension", "packages", "pdf", "tests", "benches", "xtask", "fuzz/src", "fuzz/targets"];
    let mut wrong = Vec::new();
    for file in rooms.into_iter().flat_map(|room| files(room, &["rs", "js", "mjs", "css"])) {
        let text = fs::read_to_string(&file).expect("a file that was listed");
        let first = text.lines().next().unwrap_or_default();
        let sentence = ["//! ", "// ", "/* "].iter().find_map(|open| first.strip_prefix(open)).unwrap_or_default();
        let is_sentence = sentence.starts_with(|c: char| c.is_uppercase() || c == '`')
            && sentence.trim_end_matches(" */").ends_with(['.', ',', ':', ';']);
        if !is_sentence {
            wrong.push(format!("{} does not open with a sentence about its job: {first}", shown(&file)));
        }
        let lines = text.lines().count();
        let lists = CATALOGUES.iter().any(|folder| shown(&file).starts_with(folder));
        if lines > LONGEST && !lists {
            wrong.push(format!("{} has {lines} lines, more than {LONGEST}: it is two files", shown(&file)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The formatter breaks no string, and a rule that goes on beyond the edge of the window is read by nobody.
#[test]
fn what_the_catalogues_say_is_no_wider_than_code() {
    let mut wide = Vec::new();
    for file in CATALOGUES.iter().chain(&["src/checklists/"]).flat_map(|folder| files(folder, &["rs"])) {
        let code = code_of(&file);
        let lines = code.lines().filter(|line| line.chars().count() > WIDEST);
        wide.extend(lines.map(|line| format!("{}: {}", shown(&file), line.trim())));
    }
    assert!(wide.is_empty(), "more than {WIDEST} characters:\n{}", wide.join("\n"));
}

/// Fails by name where code, comments apart, contains one of `words`.
fn refuse(files: impl IntoIterator<Item = PathBuf>, words: &[&str]) {
    for file in files {
        let code = code_of(&file);
        for word in words {
            assert!(!code.contains(word), "{} names {word}", shown(&file));
        }
    }
}

/// The modules that follow `crate::`, also in braces.
fn modules_named(code: &str) -> Vec<String> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').map_or(rest, |inner| inner.split("};").next().unwrap_or_default());
        let items: Vec<&str> = if rest.starts_with('{') { list.split(',').collect() } else { vec![list] };
        names.extend(items.iter().map(|item| item.trim().split(|c| !is_name(c)).next().unwrap_or_default().to_owned()));
    }
    names
}

/// A file without its whole-line comments.
fn code_of(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a file that was listed");
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// All files under a folder with one of these endings, but those that are made.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries.flatten().map(|entry| entry.path()) {
        if entry.is_dir() && !entry.ends_with("www/wasm") {
            found.extend(files(&entry.to_string_lossy(), endings));
        } else if entry.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one)) {
            found.push(entry);
        }
    }
    found.sort();
    found
}

fn shown(file: &Path) -> String {
    file.to_string_lossy().replace('\\', "/")
}
