//! What help tells behind the options of each command: examples, and what the exit status says.

pub const REPORT: &str = "\
Examples:
  smallprint policy.html                            what a policy says, for people
  smallprint --all --color always a.txt | less -R   every clause of it, page by page
  smallprint --format markdown a.pdf > report.md    a report to file, or to paste into an issue
  smallprint --fail-on D legal/*.md                 for CI: fails where a policy is no better than D
  smallprint --profile children app.html            weighed for a child
  smallprint diff old.txt new.txt                   what changed between two versions

`smallprint COMMAND --help` tells more of each command, with examples.

Exit status:
  0  everything was read
  1  something could not be read; each is named on standard error
  2  the arguments were not understood
  3  a text has the band of --fail-on or a worse one, or could not be judged";

pub const BATCH: &str = "\
Examples:
  smallprint batch < policies.ndjson > reports.ndjson
  smallprint batch policies.csv.gz | jq -r '[.id, .report.score.risk] | @tsv'

A run that ended early goes on where it ended. The last line may have been cut off, and is written anew:
  answered=$(wc -l < reports.ndjson)
  head -n \"$answered\" reports.ndjson > all.ndjson
  smallprint batch --skip \"$answered\" policies.ndjson >> all.ndjson

Exit status: 0 where at least one line was read, else 1";

pub const DIFF: &str = "\
Examples:
  smallprint diff 2023.html 2024.html
  git show HEAD~1:privacy.md | smallprint diff - privacy.md";

pub const EXPLAIN: &str = "\
Examples:
  smallprint explain --practice data-sale policy.txt
  smallprint explain --practice data-sale/never policy.txt";

pub const SURVEY: &str = "\
Examples:
  smallprint survey --save before.tsv policies.ndjson
  smallprint survey --against before.tsv --list policies.ndjson
  smallprint survey --list --sample 30 --practice data-sale/never policies.ndjson";

pub const COMPLETIONS: &str = "\
Examples:
  smallprint completions bash > ~/.local/share/bash-completion/completions/smallprint
  smallprint completions zsh > ~/.zfunc/_smallprint
  smallprint completions fish > ~/.config/fish/completions/smallprint.fish";
