//! Prints why the engine says what it says: each sentence with what was recognised in it and what the rules made of it.

use std::io::{self, Write};

use smallprint::words::harmless;
use smallprint::{ExplainedAct, ExplainedRule, ExplainedSentence, Explanation};

use super::page::heading;
use super::paper::{Ink, Paper, ink, wrap};
use super::practices::Choice;

/// Columns in which the number of a line stands.
const NUMBER: usize = 5;

/// Writes the explanation of one text. With a choice, only the sentences that its rules say something of.
pub fn write(
    out: &mut impl Write,
    name: &str,
    explanation: &Explanation,
    choice: Option<&Choice>,
    paper: &Paper,
) -> io::Result<()> {
    writeln!(out, "{}\n", heading(paper, name))?;
    for sentence in &explanation.sentences {
        let chosen = |rule: &&ExplainedRule| choice.is_none_or(|choice| choice.holds(rule.practice, rule.level));
        let rules: Vec<&ExplainedRule> = sentence.rules.iter().filter(chosen).collect();
        if choice.is_some() && rules.is_empty() {
            continue;
        }
        for line in lines(sentence, &rules, choice.is_some(), paper) {
            writeln!(out, "{line}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn lines(sentence: &ExplainedSentence, rules: &[&ExplainedRule], is_chosen: bool, paper: &Paper) -> Vec<String> {
    let number = format!("{:>NUMBER$}  ", sentence.line);
    let indent = " ".repeat(number.len());
    if sentence.speech == "heading" {
        return wrap(paper, &number, &format!("# {}", sentence.whole.place.quote));
    }
    let mut lines = Vec::new();
    match &sentence.whole.lead {
        Some(lead) => {
            lines.extend(wrap(paper, &number, &format!("[{lead}]")));
            lines.extend(wrap(paper, &indent, &sentence.whole.place.quote));
        }
        None => lines.extend(wrap(paper, &number, &sentence.whole.place.quote)),
    }
    let scope = sentence.scope.map(|scope| format!(", for readers in: {scope}")).unwrap_or_default();
    let mut below = wrap(paper, &indent, &format!("{}{scope}", sentence.speech));
    below.extend(sentence.acts.iter().flat_map(|act| wrap(paper, &format!("{indent}· "), &act_in_words(act))));
    lines.extend(below.iter().map(|line| ink(paper, Ink::Faint, line)));
    let marked = fired(rules).into_iter().map(|rule| ('✓', rule));
    let marked = marked.chain(held_back(rules, is_chosen).into_iter().map(|rule| ('✗', rule)));
    lines.extend(marked.flat_map(|(mark, rule)| wrap(paper, &format!("{indent}{mark} "), &rule)));
    lines
}

fn act_in_words(act: &ExplainedAct) -> String {
    let mut words = format!("{} ({}) by {}: {}", act.verb, act.family, act.actor, act.polarity);
    if let Some(ground) = &act.ground {
        words += &format!(", for “{ground}”");
    }
    for (part, names) in [("data", &act.data), ("to", &act.recipients)] {
        if !names.is_empty() {
            words += &format!("; {part}: {}", names.join(", "));
        }
    }
    words
}

/// Each rule that fired, with its notation.
fn fired(rules: &[&ExplainedRule]) -> Vec<String> {
    let fired = rules.iter().filter(|rule| rule.held.is_none());
    fired.map(|rule| format!("{}: {}", level_of(rule), harmless(&rule.says))).collect()
}

/// The rules that were held back. Of a practice that was asked for they are told one by one; of all practices, the levels
/// that the same reason held back together, without those that another rule stated.
fn held_back(rules: &[&ExplainedRule], one_by_one: bool) -> Vec<String> {
    let stated = |level: &str| rules.iter().any(|rule| rule.held.is_none() && level_of(rule) == level);
    let mut told: Vec<(&str, Vec<String>)> = Vec::new();
    for rule in rules {
        let (Some(reason), level) = (rule.held.as_deref(), level_of(rule)) else { continue };
        if one_by_one {
            told.push((reason, vec![format!("{level}: {}", rule.says)]));
        } else if !stated(&level) {
            match told.iter_mut().find(|(same, _)| *same == reason) {
                Some((_, levels)) if levels.contains(&level) => {}
                Some((_, levels)) => levels.push(level),
                None => told.push((reason, vec![level])),
            }
        }
    }
    told.iter().map(|(reason, levels)| harmless(&format!("{}: held back, {reason}", levels.join(", ")))).collect()
}

fn level_of(rule: &ExplainedRule) -> String {
    let softened = rule.softens_to.map(|to| format!(" (softened to {to})")).unwrap_or_default();
    format!("{}/{}{softened}", rule.practice, rule.level)
}
