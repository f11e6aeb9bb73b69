//! Holds the command line to what its help tells, by running it.

mod command;

use std::process::Output;
use std::time::{Duration, Instant};

use command::{complaint, path, printed, program, run, status, write};
use serde_json::Value;

const POLICY: &str = "# Fernwick Privacy Policy

Last updated: March 14, 2024

Fernwick Ltd (\"we\", \"us\") sells tea 🍵 on this website. We collect your name, e-mail address and postal address when you \
order. We use this information to send you what you ordered. We may share your personal information with advertisers.

## How long we keep it

We keep your personal information for two years. You may ask us to delete your data at any time. If we change this \
privacy policy, we tell you by e-mail before the change. We do not collect information from children under 13. We use \
cookies to remember what is in your basket, and you can block cookies in your browser. Write to us at tea@fernwick.example \
with your questions about this policy, about the data that we hold, and about the choices that you have.
";

#[test]
fn json_is_one_report_whose_quotes_stand_where_it_says() {
    let file = write("quotes.txt", POLICY.as_bytes());
    let output = run(&["--format", "json", path(&file)], b"");
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    let report = only_line(&output);
    assert_eq!(report["schema"], 1);
    assert_eq!(report["verdict"], "scored");
    assert_eq!(report["document"]["company"], "Fernwick");
    assert_eq!(report["document"]["updated"], "2024-03-14");
    let units: Vec<u16> = POLICY.encode_utf16().collect();
    let mut quotes = 0;
    for_each_span(&report, &mut |start, end, quote| {
        assert_eq!(String::from_utf16_lossy(&units[start..end]), quote);
        quotes += 1;
    });
    assert!(quotes > 0, "a report without a quote");
}

#[test]
fn diff_tells_what_changed() {
    let old = write("old.txt", POLICY.as_bytes());
    let new = write("new.txt", POLICY.replace("two years", "ten years").replace("may share", "never share").as_bytes());
    let output = run(&["diff", path(&old), path(&new)], b"");
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    let page = printed(&output);
    for expected in ["What got better", "Not given to advertisers", "+ Kept for   ten years", "− Kept for   two years"]
    {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
    let output = run(&["diff", "--format", "json", path(&old), "-"], POLICY.as_bytes());
    let comparison = only_line(&output);
    assert_eq!(comparison["changes"], Value::Array(Vec::new()));
    assert_eq!(comparison["summary"], "Nothing changed in what it does with your data.");
    let output = run(&["diff", path(&old), "no-such-file.txt"], b"");
    assert_eq!((status(&output), printed(&output)), (1, String::new()));
    assert!(complaint(&output).contains("no-such-file.txt"));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_read() {
    let good = write("good.txt", POLICY.as_bytes());
    let binary = write("binary.txt", b"tea\n\0\x01\x02");
    let scan = write("scan.pdf", b"%PDF-1.7\n1 0 obj");
    let folder = write("folder.txt", b"").parent().expect("a file has a folder").to_owned();
    let missing = folder.join("missing.txt");
    let output = run(&[path(&missing), path(&binary), path(&scan), path(&folder), path(&good)], b"");
    assert_eq!(status(&output), 1);
    let complaint = complaint(&output);
    let complaints: Vec<&str> = complaint.lines().collect();
    assert_eq!(complaints.len(), 4, "{complaint}");
    let check = |line: &str, name: &str, reason: &str| assert!(line.contains(name) && line.contains(reason), "{line}");
    check(complaints[0], "missing.txt", "no such file");
    check(complaints[1], "binary.txt: line 2", "binary");
    check(complaints[2], "scan.pdf", "cannot be opened");
    check(complaints[3], path(&folder), "folder");
    assert!(printed(&output).contains("good.txt") && printed(&output).contains("of 100"));
}

#[test]
fn how_much_of_a_page_was_read_is_told() {
    let folded = format!(
        "<html><nav><a href=/>All kettles</a></nav><main><h1>Privacy policy</h1><details><summary>Data</summary>\
        <p>{POLICY}</details><iframe src=https://frames.example/more></iframe></main>"
    );
    let file = write("folded.html", folded.as_bytes());
    let shown = printed(&run(&[path(&file)], b""));
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["1 folded part read", "1 frame not read", "2 words around it left out"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    let report = only_line(&run(&["--format", "json", path(&file)], b""));
    assert_eq!(report["document"]["coverage"].to_string(), r#"{"dropped":2,"folded":1,"frames":1}"#);
}

#[test]
fn html_is_read_as_its_text() {
    let html = "<!DOCTYPE html><title>Fernwick</title><style>p { color: red }</style><nav><button>Menu</button></nav>
        <h1>Fernwick Privacy Policy</h1><p>Last updated: March 14, 2024<p>Fernwick Ltd (&quot;we&quot;, &quot;us&quot;) sells tea.
        We may share your <b>per</b>sonal information with advertisers.<ul><li>We keep it.</ul>";
    let text = "# Fernwick Privacy Policy\n\nLast updated: March 14, 2024\n\nFernwick Ltd (\"we\", \"us\") sells tea. \
        We may share your personal information with advertisers.\n\n- We keep it.";
    let read = |name: &str, content: &str| {
        let file = write(name, content.as_bytes());
        only_line(&run(&["--format", "json", path(&file)], b""))
    };
    let [from_html, from_text] = [read("page.html", html), read("page.txt", text)];
    for field in ["words", "updated", "company", "kind", "language"] {
        assert_eq!(from_html["document"][field], from_text["document"][field], "{field}");
    }
    let quotes = |report: &Value| {
        let mut quotes = Vec::new();
        for_each_span(report, &mut |_, _, quote| quotes.push(quote.to_owned()));
        quotes
    };
    assert_eq!(quotes(&from_html), quotes(&from_text));
}

#[test]
fn standard_input_is_read_where_no_file_is_named() {
    for arguments in [&["--format", "json"][..], &["--format", "json", "-"]] {
        assert_eq!(only_line(&run(arguments, POLICY.as_bytes()))["verdict"], "scored");
    }
}

#[test]
fn several_files_give_one_line_of_json_each() {
    let [one, two] = [write("one.txt", POLICY.as_bytes()), write("two.txt", b"")];
    let output = run(&["--format", "json", path(&one), path(&two)], b"");
    let names: Vec<Value> = lines(&output).iter().map(|line| line["id"].clone()).collect();
    assert_eq!(names, [path(&one), path(&two)]);
}

#[test]
fn what_cannot_be_judged_has_a_report_without_a_score() {
    let check = |text: &str, verdict: &str| {
        let report = only_line(&run(&["--format", "json"], text.as_bytes()));
        assert_eq!((report["verdict"].as_str(), &report["score"]), (Some(verdict), &Value::Null));
        assert!(report["summary"].as_str().is_some_and(|summary| summary.len() > 20), "{report}");
        let page = run(&[], text.as_bytes());
        assert!(printed(&page).contains("not scored"));
        assert_eq!(status(&page), 0);
    };
    check("", "too-short");
    check("Tea.", "too-short");
    check(&"Wir speichern die Daten, die Sie uns geben, und löschen sie nach einem Jahr. ".repeat(20), "language");
    check(&"The ferry leaves at noon, and it comes back before it is dark. ".repeat(20), "not-a-policy");
}

#[test]
fn a_policy_cannot_send_orders_to_the_terminal() {
    let text =
        POLICY.replace("advertisers", "\u{1b}]0;owned\u{7}advertisers\u{9b}2J").replace("Fernwick", "Fern\u{202e}wick");
    let file = write("orders.txt", text.as_bytes());
    let output = run(&[path(&file)], b"");
    assert!(printed(&output).chars().all(|c| c == '\n' || (!c.is_control() && c != '\u{202e}')));
}

#[test]
fn explain_tells_why_a_rule_fired_or_was_held_back() {
    let file = write(
        "why.txt",
        b"# Selling\n\nWe never sell your data. Do we share it? We ask.\n\nWe may sell your data:\n\n- to banks",
    );
    let missing = file.with_file_name("no-such-file.txt");
    let output = run(&["explain", path(&missing), path(&file), "-"], b"Our partners may sell your data.");
    assert_eq!(status(&output), 1);
    assert!(complaint(&output).contains("no-such-file.txt: there is no such file"), "{}", complaint(&output));
    let shown = printed(&output);
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "why.txt",
        "1 # Selling",
        "3 We never sell your data. statement · sell (sell) by we: denied; data: data",
        "✓ data-sale/never: denies(\"we sell data",
        "data-sale/practised: held back, the act is denied",
        "3 Do we share it? question",
        "7 [We may sell your data:] to banks",
        "standard input",
        "data-sale/practised: held back, the actor is another: partner",
    ] {
        assert!(words.contains(part), "{part} in {shown}");
    }
}

#[test]
fn explain_keeps_to_the_practice_that_is_asked_for() {
    let text = b"We keep your name. We never sell your data. You can turn off cookies.";
    let output = run(&["explain", "survey", "--practice", "data-sale/never", "-"], text);
    let shown = printed(&output);
    assert!(shown.contains("We never sell your data.") && shown.contains("data-sale/never"), "{shown}");
    for other in ["We keep", "cookies", "data-sale/practised"] {
        assert!(!shown.contains(other), "{other} in {shown}");
    }
    let misused = run(&["explain", "--practice", "data-sael", "-"], text);
    assert_eq!(status(&misused), 2);
    assert!(complaint(&misused).contains("data-sale"), "{}", complaint(&misused));
}

#[test]
fn colours_are_for_terminals_and_lines_keep_to_the_width() {
    let check = |columns: &str, widest: usize| {
        let output =
            program(&["--sample"]).env("COLUMNS", columns).env("NO_COLOR", "1").output().expect("the program runs");
        let printed = printed(&output);
        assert!(!printed.contains('\u{1b}'));
        assert_eq!(printed.lines().map(|line| line.chars().count()).max(), Some(widest), "{columns} columns");
    };
    check("10", 50);
    check("72", 72);
    check("500", 100);
    check("none", 80);
}

#[test]
fn long_input_ends() {
    // The bound is wide, for tests run unoptimised and beside others; what grows faster than the text passes it anyway.
    let check = |name: &str, content: String| {
        let start = Instant::now();
        assert_eq!(status(&run(&["--format", "json"], content.as_bytes())), 0, "{name}");
        assert!(start.elapsed() < Duration::from_secs(180), "{name}: {:?}", start.elapsed());
    };
    check("a policy of 5 MB", POLICY.repeat(5_000_000 / POLICY.len()));
    check("one line of 1 MB", "tea and milk ".repeat(80_000));
    check("brackets that are never closed", "We share it (".to_owned() + &"( ".repeat(2_000_000));
    check("deep HTML", "<html>".to_owned() + &"<div><ul><li>".repeat(100_000) + "We ask.");
    check("tables in tables", "<html>".to_owned() + &"<table><tr><td>a<td>b".repeat(300_000));
    check("wide tables", "<html><table><tr>".to_owned() + &"<td>a".repeat(100_000) + &"<tr><td>b".repeat(100_000));
    let names: String = (0..100_000).map(|number| format!("Fern{number}wick will ask. ")).collect();
    check("a long title", format!("<html><title>{}</title>{names}", "tea ".repeat(600_000)));
}

#[test]
fn help_tells_every_command() {
    let output = run(&["--help"], b"");
    assert_eq!(status(&output), 0);
    for part in ["[FILE]...", "markdown", "sarif", "--fail-on", "--sample", "--version", "NO_COLOR", "Exit status"] {
        assert!(printed(&output).contains(part), "{part}");
    }
    let help = printed(&output);
    let (_, commands) = help.split_once("Commands:\n").expect("a list of commands");
    let commands = commands.lines().take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("    "));
    let commands: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(commands, ["batch", "diff", "explain", "survey", "completions"]);
    for command in commands {
        let output = run(&[command, "--help"], b"");
        assert_eq!(status(&output), 0, "{command}");
        let example = format!("smallprint {command}");
        let help = printed(&output);
        let examples = help.split_once("Examples:").map_or("", |(_, examples)| examples);
        assert!(examples.contains(&example), "{command}: no example in its help");
    }
    assert!(printed(&run(&["--version"], b"")).contains(env!("CARGO_PKG_VERSION")));
    let misused = run(&["--colour"], b"");
    assert_eq!(status(&misused), 2);
    assert!(complaint(&misused).contains("--color"), "what was meant is not told: {}", complaint(&misused));
}

fn lines(output: &Output) -> Vec<Value> {
    printed(output).lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn only_line(output: &Output) -> Value {
    let mut lines = lines(output);
    assert_eq!(lines.len(), 1, "{}", complaint(output));
    lines.remove(0)
}

/// Calls `visit` with every place and its quote, wherever in the report they stand.
fn for_each_span(value: &Value, visit: &mut impl FnMut(usize, usize, &str)) {
    if let (Some(start), Some(end), Some(quote)) =
        (value["start"].as_u64(), value["end"].as_u64(), value["quote"].as_str())
    {
        visit(start as usize, end as usize, quote);
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| for_each_span(value, visit)),
        Value::Object(fields) => fields.values().for_each(|value| for_each_span(value, visit)),
        _ => {}
    }
}
