//! Writes a report in Markdown, to be filed or pasted into an issue.

use super::Tongue;
use super::words::{self, FACTS, LAWS, STANCES, about, harmless, whole};
use crate::report::{Contradiction, ContradictionKind, Disclosure, Fact, FactKind, Finding, Report, Score, Status};

/// What heads a column: its name in a catalogue, and what it is in English.
type Column = (&'static str, &'static str);

const WHY: Column = ("column-why", "Why it matters");
const POINTS: Column = ("column-points", "Points");
const CLAUSES: &[Column] = &[("column-clause", "Clause"), WHY, POINTS, ("column-quote", "Its words")];
const GAPS: &[Column] = &[("column-missing", "What is missing"), WHY, POINTS, ("column-article", "Article")];
const VALUES: &[Column] = &[("column-value", "Value"), ("column-detail", "Detail")];

/// The report of one text. Whatever stands in the text, it is shown as text: no link, mark or picture is made of it.
pub fn write(name: &str, report: &Report, tongue: &Tongue) -> String {
    let mut page = Page { text: String::new(), tongue };
    page.paragraph(&format!("# {}", text(name)));
    page.paragraph(&page.verdict(report.score.as_ref()));
    page.paragraph(&page.told(&report.summary));
    if let Some(weighed) = report.score.as_ref().and_then(|score| words::profile(score.profile)) {
        page.paragraph(&page.said("weighed", weighed));
    }
    page.paragraph(&page.said("about", &about(report).join(" · ")));
    for stance in STANCES {
        let name = words::stance(stance);
        let title = page.said(&format!("stance-{name}"), &format!("What it says: {name}"));
        let findings = report.findings.iter().filter(|finding| finding.stance == stance);
        page.table(&title, CLAUSES, findings.map(|finding| page.clause(finding)).collect());
    }
    let title = page.said("contradictions", "Where it disagrees with itself");
    page.list(&title, report.contradictions.iter().map(|pair| page.disagreement(pair)).collect());
    let title = page.said("choices", "What you can do");
    let choices = report.facts.iter().filter(|fact| fact.kind == FactKind::Choice);
    page.list(&title, choices.map(|fact| page.choice(fact)).collect());
    for (kind, title) in FACTS.into_iter().filter(|(kind, _)| *kind != FactKind::Choice) {
        let title = page.said(&format!("facts-{}", words::fact(kind)), title);
        let facts = report.facts.iter().filter(|fact| fact.kind == kind);
        page.table(&title, VALUES, facts.map(|fact| page.value(fact)).collect());
    }
    let title = page.said("missing", "What it leaves unsaid");
    for law in LAWS {
        let missing = report.disclosures.iter().filter(|item| item.law == law && item.status == Status::Missing);
        let law = words::law(law);
        let law = page.said(&format!("law-{}", law.to_lowercase()), law);
        page.table(&format!("{title} ({law})"), GAPS, missing.map(|item| page.gap(item)).collect());
    }
    page.paragraph("---");
    page.paragraph(&format!("Smallprint {}. {}", report.engine, page.told(words::NO_ADVICE)));
    page.text
}

/// What is written so far, and in which tongue; an empty line parts one thing from the next.
struct Page<'t> {
    text: String,
    tongue: &'t Tongue<'t>,
}

impl Page<'_> {
    fn paragraph(&mut self, markdown: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(markdown);
        self.text.push('\n');
    }

    /// A heading and a table; nothing where it has no rows.
    fn table(&mut self, title: &str, columns: &[Column], rows: Vec<String>) {
        if !rows.is_empty() {
            let names: Vec<String> = columns.iter().map(|(name, english)| self.said(name, english)).collect();
            let rule = row(&vec!["---".to_string(); names.len()]);
            self.paragraph(&format!("## {title}"));
            self.paragraph(&format!("{}\n{rule}\n{}", row(&names), rows.join("\n")));
        }
    }

    /// A heading and a list; nothing where it has no items.
    fn list(&mut self, title: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.paragraph(&format!("## {title}"));
            self.paragraph(&items.join("\n"));
        }
    }

    /// Words that a catalogue has a name for.
    fn said(&self, name: &str, english: &str) -> String {
        text(&self.tongue.say(name, english))
    }

    /// Words that have no name but themselves.
    fn told(&self, english: &str) -> String {
        text(&self.tongue.tell(english))
    }

    /// Band and risk, and the two parts of it.
    fn verdict(&self, score: Option<&Score>) -> String {
        let Some(score) = score else { return format!("**{}**", self.said("dial", "Not scored")) };
        let [risk, margin] = [score.risk, score.margin].map(whole);
        let risk = self.said("dial", &format!("{:?}: risk {risk} of 100 (± {margin})", score.band));
        format!("**{risk}**; {}", self.told(&words::parts(score)))
    }

    fn clause(&self, finding: &Finding) -> String {
        let mut title = self.told(finding.title);
        if let Some(name) = finding.scope {
            title += &format!(" ({})", self.said(&format!("scope-{name}"), &words::scope(name)));
        }
        let mut quote = finding.evidence.first().map_or(String::new(), |span| quoted(&span.quote));
        if let more @ 1.. = finding.evidence.len().saturating_sub(1) {
            quote += &format!(" ({})", self.told(&format!("and {more} more")));
        }
        row(&[title, self.told(finding.why), self.tongue.figure(finding.points), quote])
    }

    fn gap(&self, item: &Disclosure) -> String {
        row(&[self.told(item.title), self.told(item.why), self.tongue.figure(item.points), text(item.article)])
    }

    fn disagreement(&self, contradiction: &Contradiction) -> String {
        let kind = match contradiction.kind {
            ContradictionKind::Contradiction => self.said("pair-contradiction", "Contradiction."),
            ContradictionKind::Narrowed => self.said("pair-narrowed", "Narrowed."),
        };
        let [a, b] = [&contradiction.a, &contradiction.b].map(|side| quoted(&side.quote));
        format!("- **{kind}** {}\n  - {a}\n  - {b}", self.told(contradiction.why))
    }

    fn value(&self, fact: &Fact) -> String {
        row(&[text(&words::value(fact, self.tongue)), text(&words::detail(fact, self.tongue))])
    }

    fn choice(&self, fact: &Fact) -> String {
        let what = text(&words::detail(fact, self.tongue));
        format!("- {what} – {}", link(&fact.value).unwrap_or_else(|| text(&fact.value)))
    }
}

/// A row of a table, of cells that are escaped.
fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
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
