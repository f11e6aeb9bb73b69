//! Holds `smallprint batch` to what its help tells: every text is answered, in its order, whatever happens to the run.

mod command;

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::{Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use command::{complaint, path, printed, program, run, status, write};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

const POLICY: &str = "# Fernwick Privacy Policy

Fernwick Ltd (\"we\", \"us\") sells tea 🍵 on this website. We collect your name, e-mail address and postal address when you \
order. We use this information to send you what you ordered. We may share your personal information with advertisers. We \
keep your personal information for two years. You may ask us to delete your data at any time. If we change this privacy \
policy, we tell you by e-mail before the change. We do not collect information from children under 13. Write to us at \
tea@fernwick.example with your questions about this policy, about the data that we hold, and about the choices you have.
";

/// So many lines, each with a text of another length.
fn lines_of_texts(number: usize) -> String {
    let line = |at: usize| json!({ "id": at, "text": POLICY.repeat(1 + at * 7 % 5) }).to_string() + "\n";
    (0..number).map(line).collect()
}

fn answers(output: &Output) -> Vec<Value> {
    printed(output).lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

#[test]
fn lines_are_answered_in_order_and_bad_ones_refused() {
    let mut input = (json!({ "id": "a", "text": POLICY }).to_string() + "\n").into_bytes();
    input.extend(b"\n{\"id\": 2, \"text\": \"\"}\nnot json\n{\"id\": \"d\"}\n{\"id\": \"\xff\", \"text\": \"\"}\n{\"text\": \"Tea.\"}");
    let output = run(&["batch"], &input);
    assert_eq!((status(&output), complaint(&output).as_str()), (0, ""));
    let answers = answers(&output);
    let said: Vec<(&Value, &Value, bool)> =
        answers.iter().map(|answer| (&answer["id"], &answer["line"], answer["report"].is_object())).collect();
    let none = &Value::Null;
    assert_eq!(
        said,
        [
            (&"a".into(), none, true),
            (&2.into(), none, true),
            (none, &4.into(), false),
            (&"d".into(), &5.into(), false),
            (none, &6.into(), false),
            (none, none, true),
        ]
    );
    assert!(answers.iter().all(|answer| answer["report"].is_object() != answer["error"].is_string()));
}

#[test]
fn the_answers_are_the_same_however_many_work_on_them() {
    let input = lines_of_texts(60);
    let [alone, crowd] = ["1", "5"].map(|jobs| run(&["batch", "--jobs", jobs], input.as_bytes()));
    assert_eq!(answers(&alone).len(), 60);
    assert_eq!(alone.stdout, crowd.stdout);
}

#[test]
fn without_a_readable_line_the_run_fails() {
    let check = |input: &[u8]| {
        let output = run(&["batch"], input);
        assert_eq!(status(&output), 1, "{}", String::from_utf8_lossy(input));
        assert_eq!(complaint(&output), "smallprint: no line of standard input could be read\n");
    };
    check(b"");
    check(b"\n\n");
    check(b"oops\n\xff\n");
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    let mut child = program(&["batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("runs");
    let mut pipe = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for line in lines_of_texts(3).lines() {
        writeln!(pipe, "{line}").expect("a line is taken");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("a line is answered");
        assert!(answer.contains("\"report\""), "{answer}");
    }
    drop(pipe);
    assert!(child.wait().expect("ends").success());
}

#[test]
fn a_reader_may_leave_early() {
    let mut child =
        program(&["batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
    drop(child.stdout.take());
    // The program may end before it has read everything; that is no failure of the test.
    let _ = child.stdin.take().expect("a pipe").write_all(lines_of_texts(100).as_bytes());
    let output = child.wait_with_output().expect("ends");
    assert_eq!((status(&output), complaint(&output).as_str()), (0, ""));
}

#[test]
fn a_killed_run_goes_on_where_it_ended() {
    // Blank lines have no answer, and lines that are refused have one.
    let input = lines_of_texts(30) + "\n\noops\n" + &lines_of_texts(30);
    let whole = run(&["batch"], input.as_bytes()).stdout;
    let texts = write("killed.ndjson", input.as_bytes());
    let reports = write("killed-reports.ndjson", b"");
    let mut child = program(&["batch"])
        .stdin(Stdio::piped())
        .stdout(File::create(&reports).expect("a file for the reports"))
        .spawn()
        .expect("runs");
    // What it is not given it cannot have answered: it is killed in the middle, however fast it is.
    let mut pipe = child.stdin.take().expect("a pipe");
    pipe.write_all(&input.as_bytes()[..input.len() / 2]).expect("half of the texts are taken");
    let began = Instant::now();
    while fs::read_to_string(&reports).is_ok_and(|written| written.lines().count() < 10) {
        assert!(began.elapsed() < Duration::from_secs(120), "no reports were written");
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");

    // A line may have been cut off; it is no answer yet.
    let written = fs::read(&reports).expect("the reports");
    let end = written.iter().rposition(|&byte| byte == b'\n').map_or(0, |place| place + 1);
    let answered = written[..end].iter().filter(|&&byte| byte == b'\n').count();
    let rest = run(&["batch", "--skip", &answered.to_string(), path(&texts)], b"");
    assert_eq!((status(&rest), complaint(&rest).as_str()), (0, ""));
    assert!(whole == [&written[..end], &rest.stdout].concat(), "the two parts are not the whole");

    let nothing = run(&["batch", "--skip", "61", path(&texts)], b"");
    assert_eq!((status(&nothing), printed(&nothing).as_str()), (0, ""));
}

#[test]
fn a_table_gives_the_same_reports_compressed_or_not() {
    let cell = POLICY.replace('"', "\"\"");
    let table = format!("url,id,title,policy\nhttps://fern.example,a,Tea,\"{cell}\"\n,b,,Tea.\n");
    let lines = [
        json!({ "id": "a", "text": POLICY, "title": "Tea", "url": "https://fern.example" }),
        json!({ "id": "b", "text": "Tea." }),
    ];
    let expected = run(&["batch"], lines.map(|line| line.to_string()).join("\n").as_bytes()).stdout;
    let check = |name: &str, content: &[u8], arguments: &[&str], input: &[u8]| {
        let file = write(name, content);
        let named = if input.is_empty() { path(&file) } else { "-" };
        let output = run(&[&["batch", "--text-column", "policy", named], arguments].concat(), input);
        assert_eq!((status(&output), complaint(&output).as_str()), (0, ""), "{name}");
        assert_eq!(output.stdout, expected, "{name}");
    };
    check("table.csv", table.as_bytes(), &[], b"");
    check("table.CSV.gz", &zipped(table.as_bytes()), &[], b"");
    check("table.txt", table.as_bytes(), &["--input", "csv"], b"");
    check("none", b"", &["--input", "csv"], &zipped(table.as_bytes()));
}

#[test]
fn what_cannot_be_read_to_its_end_is_told() {
    let input = lines_of_texts(5);
    let mut half = zipped(input.as_bytes());
    half.truncate(half.len() - 10);
    let file = write("half.ndjson.gz", &half);
    let output = run(&["batch", path(&file)], b"");
    assert_eq!(status(&output), 1);
    assert!(answers(&output).iter().all(|answer| answer["report"].is_object()));
    assert!(complaint(&output).contains("half.ndjson.gz: could not be read to its end"), "{}", complaint(&output));

    let missing = run(&["batch", "no-such-file.ndjson"], b"");
    assert_eq!((status(&missing), printed(&missing).as_str()), (1, ""));
    assert!(complaint(&missing).contains("no-such-file.ndjson: there is no such file"), "{}", complaint(&missing));
    let folder = run(&["batch", path(file.parent().expect("a folder"))], b"");
    assert_eq!((status(&folder), complaint(&folder).lines().count()), (1, 1), "{}", complaint(&folder));
    let check = |arguments: &[&str], part: &str| {
        let output = run(&[&["batch"], arguments].concat(), b"id,policy\n1,Tea\n");
        assert_eq!((status(&output), printed(&output).as_str()), (1, ""));
        assert!(complaint(&output).contains(part), "{}", complaint(&output));
    };
    check(&["--input", "csv"], "--text-column");
    check(&["--text-column", "policy"], "--input csv");
}

#[test]
fn a_profile_weighs_every_text() {
    let line = json!({ "text": include_str!("../www/sample.txt") }).to_string();
    let scores = [&["batch"][..], &["batch", "--profile", "strict"]].map(|arguments| {
        let output = run(arguments, line.as_bytes());
        answers(&output)[0]["report"]["score"].clone()
    });
    assert_eq!(scores.each_ref().map(|score| score["profile"].as_str()), [Some("default"), Some("strict")]);
    assert_ne!(scores[0]["risk"], scores[1]["risk"]);
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}
