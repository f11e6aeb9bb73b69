//! Holds the reports of the command line to how they are asked for: formats, colours, widths, statuses, progress.

mod command;

use std::io::{self, Write};
use std::process::{Command, Output, Stdio};

use command::{complaint, path, printed, program, run, status, write};
use serde_json::Value;

/// Invented policies: one of band E, a better one, and a text that is none.
const ADS: &str = "tests/policies/ad-network.txt";
const BLOG: &str = "tests/policies/careful-blog.txt";
const OTHER: &str = "tests/policies/not-a-policy.txt";

fn json_of(file: &str) -> Value {
    serde_json::from_str(&printed(&run(&["--format", "json", file], b""))).expect("JSON")
}

#[test]
fn a_band_that_is_asked_for_decides_the_status() {
    let check = |arguments: &[&str], expected: i32| {
        let output = run(arguments, b"");
        assert_eq!(status(&output), expected, "{arguments:?}: {}", complaint(&output));
    };
    assert_eq!(json_of(ADS)["score"]["band"], "E");
    check(&["--fail-on", "E", ADS], 3);
    check(&["--fail-on", "c", ADS], 3);
    check(&["--fail-on=E", BLOG], 0);
    check(&["--fail-on", "A", BLOG], 3);
    check(&["--fail-on", "E", BLOG, ADS], 3);
    check(&["--fail-on", "E", "--format", "json", ADS], 3);
    check(&["--fail-on", "E", OTHER], 3);
    check(&[OTHER], 0);
    check(&["--fail-on", "E", ADS, "no-such-file.txt"], 1);
    check(&["--fail-on", "F", ADS], 2);
    check(&["--profile", "grandmother", ADS], 2);
}

#[test]
fn a_profile_weighs_anew_and_says_so() {
    let asked = |profile: &str, format: &str| printed(&run(&["--profile", profile, "--format", format, ADS], b""));
    let risk = |profile: &str| {
        let report: Value = serde_json::from_str(&asked(profile, "json")).expect("JSON");
        assert_eq!(report["score"]["profile"], profile);
        report["score"]["risk"].as_f64().expect("a risk")
    };
    assert!(risk("advertising") > risk("default"), "advertising weighs more for who wants none");
    for (profile, told) in [("strict", "Weighed strictly"), ("children", "Weighed for a child")] {
        for format in ["text", "markdown"] {
            assert!(asked(profile, format).contains(told), "{format}");
            assert!(!asked("default", format).contains("Weighed"), "{format}");
        }
    }
}

#[test]
fn every_format_is_written() {
    let report = json_of(ADS);
    let asked = |format: &str, files: &[&str]| {
        let output = run(&[&["--format", format], files].concat(), b"");
        assert_eq!(status(&output), 0, "{}", complaint(&output));
        printed(&output)
    };
    let page = asked("markdown", &[ADS, BLOG]);
    assert_eq!(page.lines().filter(|line| line.starts_with("# ")).count(), 2);
    assert!(page.contains(report["findings"][0]["title"].as_str().expect("a title")), "{page}");
    let table = asked("csv", &[ADS, BLOG]);
    assert_eq!(table.lines().filter(|line| line.starts_with("source,kind,")).count(), 1);
    assert!(table.contains(&format!("\r\n{ADS},finding,")) && table.contains(&format!("\r\n{BLOG},finding,")));
    let page = format!("<html><main><p>{}", std::fs::read_to_string(ADS).expect("a policy"));
    let page = write("page.html", page.as_bytes());
    let log: Value = serde_json::from_str(&asked("sarif", &[ADS, path(&page)])).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("results");
    let regions = |of_page: bool| {
        let places = results.iter().map(|result| &result["locations"][0]["physicalLocation"]);
        let places = places.filter(|place| (place["artifactLocation"]["uri"] != ADS) == of_page);
        places.filter(|place| place["region"].is_object()).count()
    };
    assert_eq!(regions(false), report["findings"].as_array().map_or(0, Vec::len));
    assert_eq!(regions(true), 0, "places in the text of a page are none in its file");
    let refused = run(&["--format", "xml", ADS], b"");
    assert_eq!(status(&refused), 2);
    assert!(complaint(&refused).contains("sarif"), "the formats are not named: {}", complaint(&refused));
}

#[test]
fn colours_are_as_they_are_asked_for() {
    let check = |arguments: &[&str], no_color: &str, expected: bool| {
        let output =
            program(&[arguments, &[ADS]].concat()).env("NO_COLOR", no_color).output().expect("the program runs");
        assert_eq!(printed(&output).contains('\u{1b}'), expected, "{arguments:?} with NO_COLOR={no_color}");
    };
    check(&[], "", false);
    check(&["--color", "always"], "", true);
    check(&["--color", "always"], "1", true);
    check(&["--color=never"], "", false);
    assert!(printed(&run(&["diff", "--color", "always", ADS, BLOG], b"")).contains('\u{1b}'));
}

#[test]
fn on_a_terminal_colours_obey_no_color() {
    let check = |command: &str, expected: bool| {
        let Some(shown) = on_terminal(&format!("{command} {ADS}")) else { return };
        assert!(shown.contains("risk"), "{shown}");
        assert_eq!(shown.contains('\u{1b}'), expected, "{command}");
    };
    let program = env!("CARGO_BIN_EXE_smallprint");
    check(program, true);
    check(&format!("NO_COLOR=1 {program}"), false);
    check(&format!("{program} --color never"), false);
}

#[test]
fn a_report_is_as_wide_as_its_terminal() {
    let command = format!("stty cols 66 rows 40 && {} --color never {ADS}", env!("CARGO_BIN_EXE_smallprint"));
    let Some(shown) = on_terminal(&command) else { return };
    assert_eq!(shown.lines().map(|line| line.chars().count()).max(), Some(66), "{shown}");
}

#[test]
fn a_report_keeps_to_every_width() {
    for (asked, widest) in [("60", 60), ("80", 80), ("120", 100)] {
        for arguments in [&[ADS][..], &["--all", BLOG], &["diff", BLOG, ADS]] {
            let output = program(arguments).env("COLUMNS", asked).output().expect("the program runs");
            let page = printed(&output);
            let longest = page.lines().max_by_key(|line| line.chars().count()).expect("lines");
            assert!(longest.chars().count() <= widest, "{arguments:?} at {asked} columns: {longest}");
        }
    }
}

#[test]
fn a_report_tells_where_the_risk_comes_from_and_what_can_be_done() {
    let report = json_of(ADS);
    let page = printed(&run(&[ADS], b""));
    let (_, shares) = page.split_once("Where the risk comes from\n").expect("the shares");
    let shares = shares.lines().take_while(|line| !line.is_empty());
    let shares: Vec<f64> = shares.filter_map(|line| line.split_whitespace().last()?.parse().ok()).collect();
    let risk = report["score"]["risk"].as_f64().expect("a risk");
    let lost = 0.05 * shares.len() as f64;
    assert!(shares.len() > 2 && (shares.iter().sum::<f64>() - risk).abs() <= lost, "{shares:?} are no {risk}");
    let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in
        ["→ refuse targeted advertising", "precise geolocation (sensitive)", "│ We sell your", "no legal advice"]
    {
        assert!(words.contains(part), "{part} in\n{page}");
    }
}

#[test]
fn all_of_it_is_shown_where_it_is_asked_for() {
    let findings = json_of(ADS)["findings"].as_array().cloned().expect("findings");
    let shown = |arguments: &[&str]| {
        let words = printed(&run(arguments, b"")).split_whitespace().collect::<Vec<_>>().join(" ");
        let titles: Vec<_> = findings.iter().filter_map(|finding| finding["title"].as_str()).collect();
        (titles.iter().filter(|title| words.contains(**title)).count(), titles.len())
    };
    let (brief, all) = shown(&[ADS]);
    assert!(brief < all, "{brief} of {all} are not few");
    assert_eq!(shown(&["--all", ADS]), (all, all));
    assert!(printed(&run(&[ADS], b"")).contains("more; --all shows them"));
}

#[test]
fn completions_name_every_command_and_option() {
    let commands = ["batch", "diff", "explain", "survey", "completions"];
    let helps = [vec!["--help"]].into_iter().chain(commands.map(|command| vec![command, "--help"]));
    let helps: String = helps.map(|arguments| printed(&run(&arguments, b""))).collect();
    let words = helps.split(|c: char| !c.is_alphanumeric() && c != '-');
    let options: Vec<&str> = words.filter_map(|word| word.strip_prefix("--")).filter(|name| !name.is_empty()).collect();
    for expected in ["format", "fail-on", "all", "color", "practice", "against", "help"] {
        assert!(options.contains(&expected), "--{expected} is in no help: {options:?}");
    }
    for (shell, opening) in [("bash", "--"), ("zsh", "--"), ("fish", "-l ")] {
        let output = run(&["completions", shell], b"");
        assert_eq!(status(&output), 0);
        let script = printed(&output);
        for name in options.iter().map(|name| format!("{opening}{name}")).chain(commands.map(str::to_owned)) {
            assert!(script.contains(&name), "{shell} does not complete {name}");
        }
        assert!(script.contains("sarif"), "{shell} does not complete the formats");
    }
}

#[test]
fn progress_is_told_where_somebody_looks_at_it() {
    let text = std::fs::read_to_string(ADS).expect("a policy");
    let line = |text: &str| format!("{{\"text\": {}}}\n", serde_json::to_string(text).expect("JSON"));
    let input = line(&text) + &line("Tea.") + "not json\n";
    let file = write("batch.ndjson", input.as_bytes());
    let output = run(&["batch"], input.as_bytes());
    assert_eq!(complaint(&output), "", "nobody looks at a pipe");
    let reports = file.with_file_name("reports.ndjson");
    let command = format!("{} batch < {} > {}", env!("CARGO_BIN_EXE_smallprint"), path(&file), path(&reports));
    let Some(shown) = on_terminal(&command) else { return };
    let last = shown.trim_end().rsplit(['\r', '\n']).next().unwrap_or_default();
    assert!(last.contains("3 policies in ") && last.contains(" MB/s, 2 without a score"), "{shown:?}");
    assert_eq!(std::fs::read_to_string(&reports).expect("reports"), printed(&output));
}

#[test]
fn who_is_waited_for_is_told_so() {
    let Some(shown) = on_terminal(env!("CARGO_BIN_EXE_smallprint")) else { return };
    assert!(shown.contains("until Ctrl-D") && shown.contains("not scored"), "{shown}");
    assert!(!complaint(&run(&[], b"")).contains("Ctrl-D"), "nobody types into a pipe");
}

/// What a command shows on a terminal; nothing, and that loudly, where no terminal can be had.
fn on_terminal(command: &str) -> Option<String> {
    let output: Option<Output> = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .env_remove("NO_COLOR")
        .env_remove("COLUMNS")
        .stdin(Stdio::null())
        .output()
        .ok();
    if output.is_none() {
        // Written past the test runner, which keeps to itself what tests print.
        let told = format!("SKIPPED: no `script` is here to lend a terminal to {command}\n");
        io::stderr().write_all(told.as_bytes()).expect("standard error");
    }
    output.map(|output| printed(&output))
}
