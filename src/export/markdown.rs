//! Writes a report in Markdown, to be filed or pasted into an issue.

use super::words::{self, FACTS, LAWS, STANCES, about, exact, harmless, whole};
use crate::report::{Contradiction, ContradictionKind, Disclosure, Fact, FactKind, Finding, Report, Score, Status};

/// The report of one text. Whatever stands in the text, it is shown as text: no link, mark or picture is made of it.
pub fn write(name: &str, report: &Report) -> String {
    let mut page = Page::default();
    page.paragraph(&format!("# {}", text(name)));
    page.paragraph(&report.score.as_ref().map_or("**Not scored**".to_string(), verdict));
    page.paragraph(&text(&report.summary));
    page.paragraph(&text(&about(report).join(" · ")));
    for stance in STANCES {
        let findings = report.findings.iter().filter(|finding| finding.stance == stance);
        page.table(
            &format!("## What it says: {}", words::stance(stance)),
            &["Clause", "Why it matters", "Points", "Its words"],
            findings.map(clause).collect(),
        );
    }
    page.list("## Where it disagrees with itself", report.contradictions.iter().map(disagreement).collect());
    let choices = report.facts.iter().filter(|fact| fact.kind == FactKind::Choice);
    page.list("## What you can do", choices.map(choice).collect());
    for (kind, title) in FACTS.into_iter().filter(|(kind, _)| *kind != FactKind::Choice) {
        let facts = report.facts.iter().filter(|fact| fact.kind == kind);
        page.table(&format!("## {title}"), &["Value", "Detail"], facts.map(value).collect());
    }
    for law in LAWS {
        let missing = report.disclosures.iter().filter(|item| item.law == law && item.status == Status::Missing);
        page.table(
            &format!("## What it leaves unsaid: {}", words::law(law)),
            &["What is missing", "Why it matters", "Points", "Article"],
            missing.map(gap).collect(),
        );
    }
    page.paragraph("---");
    page.paragraph(&format!("Smallprint {}. {}", report.engine, words::NO_ADVICE));
    page.text
}

/// What is written so far; an empty line parts one thing from the next.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn paragraph(&mut self, markdown: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(markdown);
        self.text.push('\n');
    }

    /// A heading and a table; nothing where it has no rows.
    fn table(&mut self, heading: &str, names: &[&str], rows: Vec<String>) {
        if !rows.is_empty() {
            self.paragraph(heading);
            let rule = row(&vec!["---"; names.len()]);
            self.paragraph(&format!("{}\n{rule}\n{}", row(names), rows.join("\n")));
        }
    }

    /// A heading and a list; nothing where it has no items.
    fn list(&mut self, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.paragraph(heading);
            self.paragraph(&items.join("\n"));
        }
    }
}

/// A row of a table, of cells that are escaped.
fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn verdict(score: &Score) -> String {
    let [risk, margin] = [score.risk, score.margin].map(whole);
    let profile = words::profile(score.profile).map_or(String::new(), |told| format!(" ({told})"));
    format!("**{:?}: risk {risk} of 100** (± {margin}); {}{profile}", score.band, words::parts(score))
}

fn clause(finding: &Finding) -> String {
    let quote = finding.evidence.first().map_or(String::new(), |span| quoted(&span.quote));
    let more = match finding.evidence.len() {
        0 | 1 => String::new(),
        places => format!(" (and {} more)", places - 1),
    };
    let title = words::scoped(finding.title, finding.scope);
    row(&[&text(&title), &text(finding.why), &exact(finding.points), &format!("{quote}{more}")])
}

fn gap(item: &Disclosure) -> String {
    row(&[&text(item.title), &text(item.why), &exact(item.points), &text(item.article)])
}

fn disagreement(contradiction: &Contradiction) -> String {
    let kind = match contradiction.kind {
        ContradictionKind::Contradiction => "Contradiction",
        ContradictionKind::Narrowed => "Narrowed",
    };
    let [a, b] = [&contradiction.a, &contradiction.b].map(|side| quoted(&side.quote));
    format!("- **{kind}**: {}\n  - {a}\n  - {b}", text(contradiction.why))
}

fn value(fact: &Fact) -> String {
    row(&[&text(&fact.value), &text(fact.detail.as_deref().unwrap_or_default())])
}

fn choice(fact: &Fact) -> String {
    let what = fact.detail.as_deref().unwrap_or_default();
    format!("- {}: {}", text(what), link(&fact.value).unwrap_or_else(|| text(&fact.value)))
}

fn quoted(quote: &str) -> String {
    format!("“{}”", text(quote))
}

/// An address of a page as a link that shows where it leads.
fn link(address: &str) -> Option<String> {
    let is_page = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    let is_plain = address.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '|'));
    // Where a link leads is read for entities, as text is.
    (is_page && is_plain).then(|| format!("[{}](<{}>)", text(address), address.replace('&', "&amp;")))
}

/// Text of which Markdown makes nothing, on one line.
fn text(plain: &str) -> String {
    let plain = harmless(plain);
    let mut escaped = String::new();
    for (at, sign) in plain.char_indices() {
        let (before, after) = (&plain[..at], &plain[at + sign.len_utf8()..]);
        if is_markup(before, sign, after) {
            escaped.push('\\');
        }
        escaped.push(sign);
        if calls_somebody(before, sign, after) {
            escaped.push(WORD_JOINER);
        }
    }
    escaped
}

fn is_markup(before: &str, sign: char, after: &str) -> bool {
    match sign {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '#' => true,
        // A list or the line under a heading, at the start only.
        '+' | '-' | '=' => before.is_empty(),
        // "1. " begins a list there, and "www." a link anywhere.
        '.' | ')' if before.len() < 10 && !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()) => {
            true
        }
        '.' => before.len() >= 3 && before.as_bytes()[before.len() - 3..].eq_ignore_ascii_case(b"www"),
        ':' => after.starts_with("//"),
        _ => false,
    }
}

/// What stands unseen between a sign and a name.
const WORD_JOINER: char = '\u{2060}';

/// "@name" and "#12", of which places for issues make calls and references: nothing escapes them there.
fn calls_somebody(before: &str, sign: char, after: &str) -> bool {
    matches!(sign, '@' | '#') && !before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_makes_nothing_of_text() {
        let check = |plain: &str, expected: &str| assert_eq!(text(plain), expected);
        check("We keep your name, and your e-mail address.", "We keep your name, and your e-mail address.");
        check("a | b", "a \\| b");
        check("a \\| b", "a \\\\\\| b");
        check("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>");
        check("![x](y) `code` *a* _b_ ~~c~~", "!\\[x\\](y) \\`code\\` \\*a\\* \\_b\\_ \\~\\~c\\~\\~");
        check("# Title", "\\# Title");
        check("- item", "\\- item");
        check("12. of May", "12\\. of May");
        check("on 12. May", "on 12. May");
        check("&lt; $x$", "\\&lt; \\$x\\$");
        check("https://fern.example www.fern.example", "https\\://fern.example www\\.fern.example");
        check("ask @everyone, #12", "ask @\u{2060}everyone, \\#\u{2060}12");
        check("data@fern.example", "data@fern.example");
        check("one\n\n- two", "one - two");
        check("Zoë 🍵", "Zoë 🍵");
    }

    #[test]
    fn only_addresses_of_pages_are_links() {
        let check = |address: &str, expected: Option<&str>| assert_eq!(link(address).as_deref(), expected);
        check("https://fern.example/a_b", Some("[https\\://fern.example/a\\_b](<https://fern.example/a_b>)"));
        check(
            "https://fern.example/?a=1&copy=2",
            Some("[https\\://fern.example/?a=1\\&copy=2](<https://fern.example/?a=1&amp;copy=2>)"),
        );
        check("https://fern.example/>)[x](y", None);
        check("https://fern.example/a b", None);
        check("javascript:alert(1)", None);
        check("You can write to us.", None);
    }
}
