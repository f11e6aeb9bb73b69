//! The words for what a report holds as kinds and figures, and its text without what is obeyed instead of shown.

use super::Tongue;
use crate::report::{
    ContradictionKind, Coverage, DocumentFacts, Fact, FactKind, Figure, Kind, Law, Profile, Report, Score, Stance,
    Status, Topic, Verdict,
};

/// The laws in the order in which they are told.
pub const LAWS: [Law; 4] = [Law::Gdpr, Law::Ccpa, Law::Caloppa, Law::Coppa];

/// The stances, gravest first.
pub const STANCES: [Stance; 5] = [Stance::Grave, Stance::Bad, Stance::Caution, Stance::Neutral, Stance::Good];

/// The kinds of values in the order in which they are told, as they are called.
pub const FACTS: [(FactKind, &str); 7] = [
    (FactKind::Data, "Data"),
    (FactKind::Purpose, "Purposes"),
    (FactKind::Recipient, "Recipients"),
    (FactKind::Transfer, "Sent to"),
    (FactKind::Retention, "Kept for"),
    (FactKind::Choice, "Choices"),
    (FactKind::Contact, "Contact"),
];

/// The line that closes what is shown as a judgement.
pub const NO_ADVICE: &str =
    "A program has read this, and reads wrongly at times: see the quotes. It is no legal advice.";

pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Grave => "grave",
        Stance::Bad => "bad",
        Stance::Caution => "caution",
        Stance::Neutral => "neutral",
        Stance::Good => "good",
    }
}

/// That a score weighs the concerns of some; nothing where it weighs everyone's.
pub fn profile(profile: Profile) -> Option<&'static str> {
    match profile {
        Profile::Default => None,
        Profile::Strict => Some("Weighed strictly: what is left open counts as the worst."),
        Profile::Children => Some("Weighed for a child."),
        Profile::Advertising => Some("Weighed against advertising."),
    }
}

pub fn law(law: Law) -> &'static str {
    match law {
        Law::Gdpr => "GDPR",
        Law::Ccpa => "CCPA",
        Law::Caloppa => "CalOPPA",
        Law::Coppa => "COPPA",
    }
}

pub fn status(status: Status) -> &'static str {
    match status {
        Status::Stated => "stated",
        Status::Denied => "denied",
        Status::Missing => "missing",
        Status::NotApplicable => "not-applicable",
    }
}

pub fn disagreement(kind: ContradictionKind) -> &'static str {
    match kind {
        ContradictionKind::Contradiction => "contradiction",
        ContradictionKind::Narrowed => "narrowed",
    }
}

pub fn fact(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Data => "data",
        FactKind::Recipient => "recipient",
        FactKind::Purpose => "purpose",
        FactKind::Retention => "retention",
        FactKind::Contact => "contact",
        FactKind::Choice => "choice",
        FactKind::Transfer => "transfer",
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Scored => "scored",
        Verdict::NotAPolicy => "not-a-policy",
        Verdict::TooShort => "too-short",
        Verdict::Language => "language",
    }
}

pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Introduction => "Introduction",
        Topic::Collection => "Collection",
        Topic::Use => "Use",
        Topic::Tracking => "Tracking",
        Topic::DoNotTrack => "Do not track",
        Topic::Sharing => "Sharing",
        Topic::Retention => "Retention",
        Topic::Security => "Security",
        Topic::Choice => "Choice",
        Topic::Rights => "Rights",
        Topic::Children => "Children",
        Topic::Regions => "Regions",
        Topic::Changes => "Changes",
        Topic::Contact => "Contact",
        Topic::Terms => "Terms",
        Topic::Other => "Other",
    }
}

/// A title with those for whom it holds, where that is not everyone.
pub fn scoped(title: &str, name: Option<&str>) -> String {
    name.map_or_else(|| title.to_string(), |name| format!("{title} ({})", scope(name)))
}

/// For whom alone something holds.
pub fn scope(name: &str) -> String {
    let place = match name {
        "california" => "in California",
        "eu" => "in Europe",
        "us-state" => "in some states of the US",
        "children" => "for children",
        other => other,
    };
    format!("only {place}")
}

/// The value of a fact; a purpose alone is named by the engine, all others by the policy.
pub fn value(fact: &Fact, tongue: &Tongue) -> String {
    if fact.kind == FactKind::Purpose { tongue.tell(&fact.value) } else { fact.value.clone() }
}

/// What is told beside a value, where there is anything.
pub fn detail(fact: &Fact, tongue: &Tongue) -> String {
    fact.detail.as_ref().map_or(String::new(), |detail| tongue.tell(detail))
}

/// What the text is: kind, company, length, date, and how much of it was read where that is not all.
pub fn about(report: &Report) -> Vec<String> {
    let document = &report.document;
    let kind = match document.kind {
        Kind::PrivacyPolicy => "Privacy policy",
        Kind::CookiePolicy => "Cookie policy",
        Kind::Terms => "Terms",
        Kind::Other => "Another kind of text",
    };
    let company = document.company.as_ref().map_or(String::new(), |company| format!(" of {company}"));
    let minutes = if document.minutes == 1 { "minute" } else { "minutes" };
    let mut parts = vec![
        format!("{kind}{company}"),
        format!("{} words", thousands(document.words)),
        format!("{} {minutes} to read", document.minutes),
    ];
    parts.extend(document.updated.as_ref().map(|date| format!("updated {date}")));
    parts.extend(document.grade.map(|grade| format!("school grade {}", whole(grade))));
    parts.extend(coverage(document));
    parts
}

fn coverage(document: &DocumentFacts) -> Vec<String> {
    let part = document.part.as_ref().map(|part| format!("only its part “{}” was judged", part.quote));
    let Coverage { folded, frames, dropped } = document.coverage;
    let counts = [
        (folded, "folded part read", "folded parts read"),
        (frames, "frame not read", "frames not read"),
        (dropped, "word around it left out", "words around it left out"),
        (document.disguised, "word in disguise", "words in disguise"),
    ];
    let counts = counts.into_iter().filter(|(count, ..)| *count > 0);
    let counts =
        counts.map(|(count, one, many)| format!("{} {}", thousands(count), if count == 1 { one } else { many }));
    part.into_iter().chain(counts).collect()
}

/// The two parts of a risk.
pub fn parts(score: &Score) -> String {
    let [said, unsaid] = [score.practice, score.silence].map(whole);
    format!("{said} of 100 for what it says, {unsaid} of 100 for what it leaves unsaid")
}

/// A figure of the score, without the tenths that its margin makes idle.
pub fn whole(figure: Figure) -> String {
    (figure.value().round() as i64).to_string()
}

/// A figure with all its decimals, so that a column of them adds up.
pub fn exact(figure: Figure) -> String {
    // Whole numbers are written in far less code than fractions, which matters in a browser.
    let hundredths = (figure.value() * 100.0).round() as i64;
    let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
    match (size / 100, size % 100) {
        (units, 0) => format!("{sign}{units}"),
        (units, rest) if rest % 10 == 0 => format!("{sign}{units}.{}", rest / 10),
        (units, rest) => format!("{sign}{units}.{rest:02}"),
    }
}

/// A number with a comma before each three digits.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut parted = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

/// Text on one line, without characters that a terminal or a browser obeys instead of showing.
pub fn harmless(text: &str) -> String {
    // The marks of direction are among them: they can make a text read otherwise.
    let obeyed = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    let shown = |c: char| if obeyed(c) { '\u{fffd}' } else { c };
    let words = text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty());
    words.map(|word| word.chars().map(shown).collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_for_people() {
        let check = |number: usize, expected: &str| assert_eq!(thousands(number), expected);
        check(0, "0");
        check(999, "999");
        check(1000, "1,000");
        check(1_234_567, "1,234,567");
        let check = |figure: f64, expected: &str| assert_eq!(exact(Figure::new(figure)), expected);
        check(0.0, "0");
        check(12.0, "12");
        check(13.45, "13.45");
        check(-2.5, "-2.5");
        check(-0.05, "-0.05");
    }

    #[test]
    fn nothing_is_obeyed_but_shown() {
        let check = |text: &str, expected: &str| assert_eq!(harmless(text), expected);
        check("We  keep\n\tit.", "We keep it.");
        check("\x1b[2Jgone\x07\u{9b}31m", "\u{fffd}[2Jgone\u{fffd}\u{fffd}31m");
        check("a\u{202e}b", "a\u{fffd}b");
        check("", "");
    }
}
