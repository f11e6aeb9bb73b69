//! Finds the date that a policy gives for itself.

use std::ops::Range;

use super::spelling::Spelling;
use crate::read::{Document, WordKind};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Words before a date that tell what the date is of, with their rank: a revision says more than a beginning.
const CUES: &[(&str, u8)] = &[
    ("updated", 3),
    ("update", 3),
    ("revised", 3),
    ("revision", 3),
    ("modified", 3),
    ("modification", 3),
    ("amended", 3),
    ("changed", 3),
    ("reviewed", 3),
    ("effective", 2),
    ("force", 2),
    ("valid", 2),
    ("version", 2),
    ("dated", 2),
    ("date", 2),
    ("posted", 2),
    ("published", 2),
    ("issued", 2),
    ("created", 1),
    ("adopted", 1),
    ("drafted", 1),
];

/// So many words at most stand between a cue and its date, as in "last updated by our lawyers on the 3rd of June".
const CUE_REACH: usize = 7;

/// Longer sentences speak of other things too, so they must also name the policy, or label the date with a colon.
const SHORT_SENTENCE: usize = 12;

/// What a long sentence calls the document that the date is of.
const DOCUMENTS: &[&str] =
    &["policy", "notice", "statement", "document", "version", "page", "charter", "declaration", "terms"];

/// The years in which a policy of the web can have been written.
const YEARS: Range<u32> = 1993..2100;

/// A day of the calendar. Its order is that of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    year: u32,
    month: u32,
    day: u32,
}

/// The ISO 8601 date of the policy and the place that tells it: the latest of those with the best cue.
///
/// A month without a day is no date; years of copyright and dates without a cue are not the policy's.
pub fn of(document: &Document, spelling: &Spelling) -> Option<(String, Range<usize>)> {
    let mut best: Option<(u8, Day, Range<usize>)> = None;
    let mut index = 0;
    while index < spelling.len() {
        let Some((day, length)) = date_at(document, spelling, index) else {
            index += 1;
            continue;
        };
        if let Some((rank, cue)) = cue_before(document, spelling, index)
            && best.as_ref().is_none_or(|(best_rank, best_day, _)| (rank, day) > (*best_rank, *best_day))
        {
            let place = document.words[cue].place().start..document.words[index + length - 1].place().end;
            best = Some((rank, day, place));
        }
        index += length;
    }
    best.map(|(_, Day { year, month, day }, place)| (format!("{year:04}-{month:02}-{day:02}"), place))
}

/// The date that begins with the word at `index`, and how many words it takes.
fn date_at(document: &Document, spelling: &Spelling, index: usize) -> Option<(Day, usize)> {
    let word = spelling.word(index);
    // Most words are no part of a date; their first letter tells.
    let first = word.bytes().next();
    if !matches!(first, Some(b'0'..=b'9' | b'j' | b'f' | b'm' | b'a' | b's' | b'o' | b'n' | b'd')) {
        return None;
    }
    // Up to six words without the marks between them, as in "3rd of June, 2021".
    let mut parts = [""; 3];
    let mut taken = 0;
    let mut at = index;
    while taken < 3 && at < (index + 6).min(spelling.len()) {
        let part = spelling.word(at);
        at += 1;
        if document.words[at - 1].kind == WordKind::Mark || part == "of" {
            if taken == 0 || !matches!(part, "," | "." | "/" | "of") {
                return None;
            }
            continue;
        }
        parts[taken] = part;
        taken += 1;
        if taken == 1
            && let Some(day) = joined_date(part)
        {
            return Some((day, 1));
        }
    }
    let [first, second, third] = parts;
    let slashed = at == index + 5 && spelling.word(index + 1) == "/" && spelling.word(index + 3) == "/";
    let day = match (month(first), month(second)) {
        (Some(month), _) => day(number(third)?, month, number(second)?),
        (_, Some(month)) => day(number(third)?, month, number(first)?),
        _ if slashed => numeric(number(first)?, number(second)?, number(third)?, false),
        _ => None,
    }?;
    Some((day, at - index))
}

/// A date in one word: "2020-05-01", "06-19-2013", "31.03.2016", "1-may-2020".
fn joined_date(word: &str) -> Option<Day> {
    let separator = if word.contains('-') { '-' } else { '.' };
    let mut parts = word.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    // "1.8.14" is the version of a program; a date with a short year has two digits everywhere.
    let version = separator == '.' && third.len() < 4 && word.len() != "31.12.19".len();
    if parts.next().is_some() || version {
        return None;
    }
    match month(second) {
        Some(month) => day(number(third)?, month, number(first)?),
        None => numeric(number(first)?, number(second)?, number(third)?, separator == '.'),
    }
}

/// A date in numbers: the year first, or in the order of the United States unless that is impossible.
/// With full stops the day goes first, as where they are used.
fn numeric(first: u32, second: u32, third: u32, day_first: bool) -> Option<Day> {
    if YEARS.contains(&first) {
        return day(first, second, third);
    }
    let american = day(third, first, second);
    let european = day(third, second, first);
    if day_first { european.or(american) } else { american.or(european) }
}

/// A day that the calendar has; years of two digits belong to this century.
fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = if year < 100 { year + 2000 } else { year };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (YEARS.contains(&year) && (1..=length).contains(&day)).then_some(Day { year, month, day })
}

/// The number of a month, from its name or its first three or four letters.
fn month(word: &str) -> Option<u32> {
    let place =
        MONTHS.iter().position(|month| *month == word || (matches!(word.len(), 3 | 4) && month.starts_with(word)))?;
    Some(place as u32 + 1)
}

/// A number, also as "1st", "2nd", "3rd", "4th".
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let end = &word[digits.len()..];
    if digits.len() > 4 || !matches!(end, "" | "st" | "nd" | "rd" | "th") {
        return None;
    }
    digits.parse().ok()
}

/// The best cue before the date at `index`: its rank, and the word it is.
fn cue_before(document: &Document, spelling: &Spelling, index: usize) -> Option<(u8, usize)> {
    let at = document.sentences.partition_point(|sentence| sentence.words.end <= index);
    let words = document.sentences.get(at)?.words.clone();
    // "Last updated" may be a heading or a cell of its own, and the date the next block.
    let first = if index == words.start && at > 0 { document.sentences[at - 1].words.start } else { words.start };
    let reach = first.max(index.saturating_sub(CUE_REACH))..index;
    let (cue, rank) = reach.rev().find_map(|cue| {
        let word = spelling.word(cue);
        CUES.iter().find(|(name, _)| *name == word).map(|(_, rank)| (cue, *rank))
    })?;
    let names_document = || words.clone().any(|word| DOCUMENTS.contains(&spelling.word(word)));
    let labelled = spelling.word(cue + 1) == ":";
    (words.len() <= SHORT_SENTENCE || labelled || names_document()).then_some((rank, cue))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        let document = Document::read(&source);
        let found = of(&document, &spelling::of(&document));
        let found = found.as_ref().map(|(date, place)| (date.as_str(), &text[place.clone()]));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn reads_the_usual_notations() {
        check("Last updated: March 31, 2016", Some(("2016-03-31", "updated: March 31, 2016")));
        check("Effective 1 May 2020.", Some(("2020-05-01", "Effective 1 May 2020")));
        check("_Revised 06-19-2013_", Some(("2013-06-19", "Revised 06-19-2013")));
        check("Version of 2020-05-01", Some(("2020-05-01", "Version of 2020-05-01")));
        check("Last modified on 3rd of June, 2021.", Some(("2021-06-03", "modified on 3rd of June, 2021")));
        check("Last updated Sept. 5th, 2019", Some(("2019-09-05", "updated Sept. 5th, 2019")));
        check("Updated 25/12/2018", Some(("2018-12-25", "Updated 25/12/2018")));
        check("Updated 5/6/2018", Some(("2018-05-06", "Updated 5/6/2018")));
        check("Updated 05.06.2018", Some(("2018-06-05", "Updated 05.06.2018")));
        check("Updated 05.06.18", Some(("2018-06-05", "Updated 05.06.18")));
        check("Updated 7-Feb-19", Some(("2019-02-07", "Updated 7-Feb-19")));
        check(
            "Updated: 02/24/2025 to mend the links to the pages of all our shops.",
            Some(("2025-02-24", "Updated: 02/24/2025")),
        );
        check("# Last updated\n\n2 January 2022", Some(("2022-01-02", "updated\n\n2 January 2022")));
    }

    #[test]
    fn prefers_a_revision_and_then_the_later_day() {
        check("Effective June 1, 2021. Last updated May 2, 2021.", Some(("2021-05-02", "updated May 2, 2021")));
        check("Updated 1 May 2020. Updated 2 May 2019.", Some(("2020-05-01", "Updated 1 May 2020")));
        check("Created on 1 May 2010. Effective 2 May 2009.", Some(("2009-05-02", "Effective 2 May 2009")));
    }

    #[test]
    fn other_dates_are_not_the_policys() {
        check("© 2019 Fernwick. All rights reserved.", None);
        check("Last updated: May 2018", None);
        check("This copy was archived on 2014-12-20.", None);
        check("We opened our first shop on March 3, 2011.", None);
        check("Updated 31 February 2020", None);
        check("Updated 99/99/2020. Updated 1.2.3.4. Version 2.0.1. Version 1.8.14", None);
        check(
            "The state's new law, which is in force since January 1, 2020, gives people who live there a right to ask for what is kept.",
            None,
        );
        check("", None);
    }
}
