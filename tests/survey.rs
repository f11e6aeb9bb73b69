//! Holds `smallprint survey` to what its help tells, by running it on invented collections.

mod command;

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use command::{complaint, path, printed, run, status, write};

/// A policy long enough to be judged; what it says more is put in at its end.
const POLICY: &str = "# Fernwick Privacy Policy

Fernwick Ltd (\"we\", \"us\") sells tea on this website. We collect your name, e-mail address and postal address when you \
order. We use this information to send you what you ordered, and to answer your questions about it.

## How long we keep it

We keep your personal information for two years. You may ask us to delete your data at any time. If we change this \
privacy policy, we tell you by e-mail before the change. We do not collect information from children under 13. We use \
cookies to remember what is in your basket, and you can block cookies in your browser. Write to us at tea@fernwick.example \
with your questions about this policy, about the data that we hold, and about the choices that you have.

";

#[test]
fn the_table_counts_each_sentence_once_and_every_document() {
    let one = collection("one.ndjson", &[("a", "We sell your data."), ("b", "We  SELL your data. We rent your data.")]);
    let two = collection("two.ndjson", &[("a", "- We never sell your data.")]);
    let output = survey(&[path(&one), path(&two)]);
    assert_eq!((status(&output), complaint(&output).as_str()), (0, ""));
    let check = |level: &str, row: &str| assert_eq!(row_of(&output, level), row);
    check("data-sale practised", "data-sale practised grave 2 2");
    check("data-sale never", "data-sale never good 1 1");
    check("data-sale opt-out", "data-sale opt-out bad 0 0");
    let chosen = survey(&["--practice", "data-sale/practised", "--practice=data-sale/never", path(&one)]);
    assert_eq!(printed(&chosen).lines().count(), 3, "{}", printed(&chosen));
}

#[test]
fn the_level_that_the_report_gives_counts() {
    let softened = "We sell your data.\n\nYou may opt out of the sale of your data.";
    let file = collection("softened.ndjson", &[("a", softened)]);
    let output = survey(&["--practice", "data-sale", path(&file)]);
    assert_eq!(row_of(&output, "data-sale opt-out"), "data-sale opt-out bad 1 1");
    assert_eq!(row_of(&output, "data-sale practised"), "data-sale practised grave 0 0");
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_read() {
    let file = collection("broken.ndjson", &[("a", "We sell your data.")]);
    let good = fs::read_to_string(&file).expect("a file of the test run");
    fs::write(&file, format!("{{oops\n\n{{\"id\": 3}}\n{good}")).expect("a file of the test run");
    let output = survey(&["--practice", "data-sale/practised", path(&file), "no-such.ndjson"]);
    assert_eq!(status(&output), 1);
    for part in ["broken.ndjson: line 1: ", "broken.ndjson: line 3: no \"text\"", "no-such.ndjson: "] {
        assert!(complaint(&output).contains(part), "{part} in {}", complaint(&output));
    }
    assert_eq!(row_of(&output, "data-sale practised"), "data-sale practised grave 1 1");
}

#[test]
fn a_list_shows_whole_sentences_with_their_lead_in_and_document() {
    let file =
        collection("listed.ndjson", &[("a/b", "We may sell your data to:\n\n- data brokers that we trust"), ("c", "")]);
    let output = survey(&["--list", "--practice", "data-sale", path(&file)]);
    let words = printed(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["# data-sale/practised: ", "listed/a/b", "[We may sell your data to:] data brokers that we trust"] {
        assert!(words.contains(part), "{part} in {words}");
    }
}

#[test]
fn sentences_are_searched_by_a_regular_expression() {
    let file = collection("searched.ndjson", &[("a", "We may sell your data."), ("b", "We will sell your name.")]);
    let rows = |pattern: &str| {
        let output = survey(&["--matching", pattern, "--practice", "data-sale/practised", path(&file)]);
        row_of(&output, "data-sale practised")
    };
    assert_eq!(rows("."), "data-sale practised grave 2 2");
    assert_eq!(rows(r"\bMAY\b"), "data-sale practised grave 1 1");
    assert_eq!(rows("rent"), "data-sale practised grave 0 0");
}

#[test]
fn a_sample_stays_mostly_the_same_when_hits_are_added() {
    let sample = |name: &str, numbers: std::ops::Range<usize>| {
        let text: String = numbers.map(|number| format!("We sell your data to buyer {number}.\n\n")).collect();
        let file = collection(name, &[("a", text.as_str())]);
        let output = survey(&["--list", "--sample", "8", "--practice", "data-sale/practised", path(&file)]);
        let shown = printed(&output);
        shown.lines().filter(|line| line.contains("buyer")).map(str::to_owned).collect::<Vec<_>>()
    };
    let [fewer, more] = [sample("fewer.ndjson", 0..40), sample("more.ndjson", 0..44)];
    assert_eq!((fewer.len(), more.len()), (8, 8));
    assert!(fewer.iter().filter(|line| more.contains(line)).count() >= 6, "{fewer:?} and {more:?}");
    assert_eq!(fewer, sample("again.ndjson", 0..40));
}

#[test]
fn two_runs_are_compared_by_what_is_new_and_gone() {
    let before = collection("before.ndjson", &[("a", "We sell your data.\n\nWe rent your data.")]);
    let after = collection("after.ndjson", &[("a", "We sell your data.\n\nDo we rent your data? We trade your data.")]);
    let saved = before.with_file_name("saved.tsv");
    assert_eq!(status(&survey(&["--save", path(&saved), path(&before)])), 0);
    let rows = fs::read_to_string(&saved).expect("what was saved");
    assert!(rows.lines().any(|row| row.starts_with("data-sale\tpractised\tbefore/a\t")) && !rows.contains("your data"));
    assert!(rows.lines().is_sorted());
    let unchanged = survey(&["--against", path(&saved), path(&before)]);
    assert_eq!(printed(&unchanged).lines().count(), 1, "{}", printed(&unchanged));
    let changed = survey(&["--against", path(&saved), path(&after)]);
    assert_eq!(row_of(&changed, "data-sale practised"), "data-sale practised 2 1 1");
    let listed = printed(&survey(&["--against", path(&saved), "--list", path(&after), path(&before)]));
    assert!(listed.contains("We trade your data.") && !listed.contains("We rent your data."), "{listed}");
    let gone = printed(&survey(&["--against", path(&saved), "--list", path(&after)]));
    assert!(gone.contains("- ") && gone.contains("before/a") && gone.contains("not in the files"), "{gone}");
}

#[test]
fn what_cannot_be_compared_or_counted_is_named() {
    let file = collection("few.ndjson", &[("a", "We sell your data.")]);
    let rows = b"# a note\ndata-sale\tpractised\ta\n\ndata-sale\tpractised\ta\tcbf29ce48422\tperhaps\tunsure\n";
    let table = write("malformed.tsv", rows);
    let compared = survey(&["--against", path(&table), path(&file)]);
    assert!(complaint(&compared).contains("malformed.tsv: line 2: ") && complaint(&compared).contains("line 4: "));
    let judged = survey(&["--judged", path(&table), path(&file)]);
    assert!(complaint(&judged).contains("line 4: perhaps is neither right nor wrong"), "{}", complaint(&judged));
    assert_eq!((status(&compared), status(&judged)), (1, 1));
    assert_eq!(printed(&judged).lines().count(), 1, "a level with one hit is not measured");
}

#[test]
fn judgements_are_counted_on_the_present_sample() {
    let text: String = (0..40).map(|number| format!("We sell your data to buyer {number}.\n\n")).collect();
    let file = collection("judged.ndjson", &[("a", text.as_str())]);
    let arguments = ["--list", "--sample", "30", "--practice", "data-sale/practised", path(&file)];
    let shown = printed(&survey(&arguments));
    let hashes: Vec<&str> = shown.lines().filter_map(|line| line.strip_suffix("  judged/a")).collect();
    assert_eq!(hashes.len(), 30, "{shown}");
    let judgement = |(at, hash): (usize, &&str)| {
        let verdict = if at % 4 == 0 { "wrong" } else { "right" };
        format!("data-sale\tpractised\tjudged/a\t{hash}\t{verdict}\tplain\n")
    };
    let judgements: String = hashes[..20].iter().enumerate().map(judgement).collect();
    let judgements = write("judgements.tsv", judgements.as_bytes());
    let table = survey(&["--judged", path(&judgements), path(&file)]);
    assert_eq!(row_of(&table, "data-sale practised"), "data-sale practised 40 20 15 75 % 10 to read");
    let unread = printed(&survey(&["--judged", path(&judgements), "--list", "--sample", "30", path(&file)]));
    assert!(hashes[20..].iter().all(|hash| unread.contains(hash)), "{unread}");
    assert!(!hashes[..20].iter().any(|hash| unread.contains(hash)), "{unread}");
}

/// A file with one policy a line, each saying something more than the others.
fn collection(name: &str, texts: &[(&str, &str)]) -> PathBuf {
    let line =
        |(id, more): &(&str, &str)| serde_json::json!({ "id": id, "text": format!("{POLICY}{more}") }).to_string();
    write(name, texts.iter().map(line).collect::<Vec<_>>().join("\n").as_bytes())
}

fn survey(arguments: &[&str]) -> Output {
    run(&[&["survey"], arguments].concat(), b"")
}

/// The row of a table that begins so, with single blanks.
fn row_of(output: &Output, start: &str) -> String {
    let shown = printed(output);
    let mut rows = shown.lines().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "));
    rows.find(|row| row.starts_with(start)).unwrap_or_else(|| panic!("{start} in {shown}"))
}
