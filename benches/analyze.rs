//! Times a report, warm and cold, beside one pass of a word automaton over the same bytes.
//!
//! `cargo bench` prints the times and then, as ratios within one run, how far a report is from that floor, how it grows,
//! how much more the first one takes, and what each stage and the rules of each practice cost. `cargo bench -- cold`
//! times one group alone. A slow machine fails nothing.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput};
use serde_json::json;
use smallprint::{Expressions, ReadText, Source, analyze, catalogue, expressions, stages};
use yardstick::automaton;

/// The lengths that are timed: a short policy, a common one, a very long one, and more than anybody writes.
const LENGTHS: [usize; 4] = [2_500, 26_000, 260_000, 2_600_000];

/// Tells this process to time its own first report, and of what length.
const COLD: &str = "SMALLPRINT_COLD";

/// Tells it to print what a browser needs to measure itself against this machine: the shortest warm report of that length,
/// and every statement as regular expressions.
const WARM: &str = "SMALLPRINT_WARM";

fn main() {
    let length = |name: &str| std::env::var(name).ok().and_then(|length| length.parse().ok());
    if let Some(length) = length(COLD) {
        println!("{}", first_report(length).as_nanos());
        return;
    }
    if let Some(length) = length(WARM) {
        let source = policy(length);
        let milliseconds = best(&|| drop(black_box(analyze(&source)))) * 1e3;
        let Expressions { expressions, statements } = expressions();
        let statements: Vec<_> =
            statements.iter().map(|it| json!({ "with": it.with, "without": it.without })).collect();
        println!("{}", json!({ "milliseconds": milliseconds, "expressions": expressions, "statements": statements }));
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    warm(&mut criterion);
    cold(&mut criterion);
    criterion.final_summary();
    ratios();
    growth();
    each_stage();
    practices();
}

/// Reports of a compiled engine, and the floor under them.
fn warm(criterion: &mut Criterion) {
    let automaton = automaton();
    let mut group = criterion.benchmark_group("warm");
    group.sample_size(20);
    for length in LENGTHS {
        let source = policy(length);
        group.throughput(Throughput::Bytes(length as u64));
        group.bench_with_input(BenchmarkId::new("analyze", length), &source, |b, source| b.iter(|| analyze(source)));
        group.bench_with_input(BenchmarkId::new("floor", length), &source, |b, source| {
            b.iter(|| automaton.find_iter(&source.text).count());
        });
    }
    group.finish();
}

/// The first report of a process: lexicon and rules are compiled for it.
fn cold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("cold");
    group.sample_size(10);
    for length in LENGTHS {
        group.bench_function(BenchmarkId::new("analyze", length), |b| {
            b.iter_custom(|times| (0..times).map(|_| first_report_of_a_child(length)).sum());
        });
    }
    group.finish();
}

/// What the budgets are told in: figures that do not depend on the machine.
fn ratios() {
    let automaton = automaton();
    let analysis = |length: usize| {
        let source = policy(length);
        best(&|| drop(black_box(analyze(&source))))
    };
    let [short, common, long, longest] = LENGTHS.map(analysis);
    let source = policy(LENGTHS[1]);
    let floor = best(&|| {
        black_box(automaton.find_iter(&source.text).count());
    });
    let first = (0..RUNS).map(|_| first_report_of_a_child(LENGTHS[1])).min().unwrap_or_default().as_secs_f64();
    println!("26 KB: {:.2} ms, {:.0} times the floor", common * 1e3, common / floor);
    println!(
        "26 KB: the first report of a process takes {:.2} ms, {:.1} times a later one",
        first * 1e3,
        first / common
    );
    println!("26 KB is {:.1} times 2.5 KB; 260 KB is {:.1} times 26 KB", common / short, long / common);
    println!("2.6 MB is {:.1} times 260 KB", longest / long);
}

/// How much more each byte takes in a text that is a hundred times as long.
fn growth() {
    let a_byte = |length: usize| {
        let source = policy(length);
        best(&|| drop(black_box(analyze(&source)))) / length as f64
    };
    let [short, long] = [100_000, 10_000_000].map(a_byte);
    println!("100 KB: {:.0} ns a byte; 10 MB: {:.2} times as many", short * 1e9, long / short);
}

/// What each stage of a report of 26 KB costs alone: microseconds, and its share of a report.
fn each_stage() {
    let source = policy(LENGTHS[1]);
    let report = best(&|| drop(black_box(analyze(&source))));
    println!("stage                                µs  of a report");
    stages(&source, |name, work| {
        let cost = best(work);
        println!("{name:32} {:6.0} {:10.1} %", cost * 1e6, 100.0 * cost / report);
    });
}

/// What the rules of each practice cost alone, dearest first: microseconds for 26 KB, its share of a report, and how much
/// more ten times the text takes.
fn practices() {
    let [common, long] = [LENGTHS[1], LENGTHS[2]].map(policy);
    let report = best(&|| drop(black_box(analyze(&common))));
    let [common, long] = [common, long].map(|source| ReadText::new(&source));
    let cost = |text: &ReadText, id: &str| {
        best(&|| {
            black_box(text.count_of(id));
        })
    };
    let catalogue = catalogue();
    let mut costs: Vec<(&str, f64, f64)> =
        catalogue.iter().map(|practice| (practice.id, cost(&common, practice.id), cost(&long, practice.id))).collect();
    costs.sort_by(|a, b| b.1.total_cmp(&a.1));
    println!("practice                 µs  of a report  ten times the text");
    for (id, short, tenfold) in costs {
        println!("{id:22} {:6.1} {:8.1} % {:14.1} times", short * 1e6, 100.0 * short / report, tenfold / short);
    }
}

/// So often each work is timed.
const RUNS: usize = 15;

/// The shortest of some runs, in seconds: what disturbs a run only makes it longer.
fn best(work: &dyn Fn()) -> f64 {
    let time = || {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..RUNS).map(|_| time()).min().unwrap_or_default().as_secs_f64()
}

/// A policy of about so many bytes.
fn policy(length: usize) -> Source {
    Source { text: yardstick::policy(length), ..Source::default() }
}

fn first_report(length: usize) -> Duration {
    let source = policy(length);
    let start = Instant::now();
    black_box(analyze(&source));
    start.elapsed()
}

fn first_report_of_a_child(length: usize) -> Duration {
    let child = std::env::current_exe().and_then(|this| Command::new(this).env(COLD, length.to_string()).output());
    let printed = child.map(|child| String::from_utf8_lossy(&child.stdout).into_owned()).unwrap_or_default();
    Duration::from_nanos(printed.trim().parse().expect("the time that the child prints"))
}
