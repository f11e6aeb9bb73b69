//! Reads dates in the notations that people write them in.

use std::ops::Range;

use super::spelling::Spelling;
use super::word_lists::WordLists;

/// The names of the twelve months: in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
/// Danish, Swedish, Russian, Ukrainian, Turkish and Finnish.
static MONTHS: WordLists<u32> = WordLists::new(&[
    (1, "january jan januar jänner janvier enero gennaio janeiro januari stycznia ledna января січня ocak tammikuuta"),
    (
        2,
        "february feb febr februar février febrero febbraio fevereiro februari lutego února февраля лютого şubat \
     helmikuuta",
    ),
    (3, "march mar märz mars marzo março maart marca března marts марта березня mart maaliskuuta"),
    (4, "april apr avril abril aprile kwietnia dubna апреля квітня nisan huhtikuuta"),
    (5, "may mai mayo maggio maio mei maja května maj мая травня mayıs toukokuuta"),
    (6, "june jun juni juin junio giugno junho czerwca června июня червня haziran kesäkuuta"),
    (7, "july jul juli juillet julio luglio julho lipca července июля липня temmuz heinäkuuta"),
    (8, "august aug août agosto augustus sierpnia srpna augusti августа серпня ağustos elokuuta"),
    (9, "september sep sept septembre septiembre settembre setembro września září сентября вересня eylül syyskuuta"),
    (10, "october oct oktober okt octobre octubre ottobre outubro października října октября жовтня ekim lokakuuta"),
    (11, "november nov novembre noviembre novembro listopada listopadu ноября листопада kasım marraskuuta"),
    (
        12,
        "december dec dezember dez décembre diciembre dicembre dezembro grudnia prosince декабря грудня aralık joulukuuta",
    ),
]);

/// What may stand between the parts of a date, as in "3rd of June, 2021" and "25 de mayo de 2018".
const FILLERS: &[&str] = &[",", ".", "/", "of", "day", "de", "del", "do"];

/// So many words and marks at most make a date.
const LONGEST: usize = 8;

/// The years in which a policy of the web can have been written.
const YEARS: Range<u32> = 1993..2100;

/// A day of the calendar, or a whole month. The order is that of time, with months before all days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Whether the day is known.
    pub exact: bool,
    year: u32,
    month: u32,
    day: u32,
}

impl Date {
    /// As ISO 8601 writes it.
    pub fn iso(self) -> String {
        let Date { exact, year, month, day } = self;
        if exact { format!("{year:04}-{month:02}-{day:02}") } else { format!("{year:04}-{month:02}") }
    }
}

/// Whether a date can begin with a word, as it can with hardly any.
pub fn may_begin(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || MONTHS.of(word).is_some() || eastern(word).is_some()
}

/// The date that begins with the word at `index`, which may begin one, and how many words it takes.
pub fn date_at(spelling: &Spelling, index: usize) -> Option<(Date, usize)> {
    let word = spelling.word(index);
    joined(word)
        .or_else(|| eastern(word))
        .map(|date| (date, 1))
        .or_else(|| in_words(spelling, index))
        .or_else(|| month_alone(spelling, index))
}

/// A date in three words: "May 1st, 2018", "1 de mayo de 2018", "5/6/2018", "2018/05/01".
fn in_words(spelling: &Spelling, index: usize) -> Option<(Date, usize)> {
    let mut parts = [0; 3];
    let mut taken = 0;
    let mut at = index;
    while taken < 3 && at < index + LONGEST {
        let part = spelling.word(at);
        if FILLERS.contains(&part) && taken > 0 {
            at += 1;
            continue;
        }
        parts[taken] = at;
        taken += 1;
        at += 1;
    }
    let [first, second, third] = parts.map(|at| spelling.word(at));
    let slashed = at == index + 5 && spelling.word(index + 1) == "/" && spelling.word(index + 3) == "/";
    // "May 24, 12:00" is an hour, no year.
    let year = number(third).filter(|_| third.len() == 4);
    let date = match (month(first), month(second)) {
        (Some(month), _) => day(year?, month, number(second)?),
        (_, Some(month)) => day(year?, month, number(first)?),
        _ if slashed => numeric(number(first)?, number(second)?, number(third)?, false),
        _ => None,
    }?;
    Some((date, at - index))
}

/// A month without a day: "May 2018", "mai 2018", "05/2018". The year has four digits.
fn month_alone(spelling: &Spelling, index: usize) -> Option<(Date, usize)> {
    let between = spelling.word(index + 1);
    let filled = usize::from(FILLERS.contains(&between));
    let year = spelling.word(index + 1 + filled);
    let is_year = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    // In "31 February 2020" a day stands before, though the calendar has none such.
    let follows_day = index > 0 && number(spelling.word(index - 1)).is_some();
    let named = month(spelling.word(index)).filter(|_| !follows_day);
    let part_of_more = index > 0 && matches!(spelling.word(index - 1), "/" | "-");
    let numbered = number(spelling.word(index)).filter(|_| between == "/" && !part_of_more);
    let date = month_of_year(number(year).filter(|_| is_year)?, named.or(numbered)?)?;
    Some((date, 2 + filled))
}

/// A date in one word: "2020-05-01", "2020.05.01", "06-19-2013", "31.03.2016", "1-may-2020", "20180501".
fn joined(word: &str) -> Option<Date> {
    if word.len() == 8 && word.bytes().all(|b| b.is_ascii_digit()) {
        return day(number(&word[..4])?, number(&word[4..6])?, number(&word[6..])?);
    }
    // A time may follow: "2020-05-01t10".
    let word = word.get(.."2020-05-01".len()).filter(|_| word.as_bytes().get(10) == Some(&b't')).unwrap_or(word);
    let separator = if word.contains('-') { '-' } else { '.' };
    let mut parts = word.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    // "1.8.14" is the version of a program; a date with a short year has two digits everywhere.
    let version = separator == '.' && first.len() < 4 && third.len() < 4 && word.len() != "31.12.19".len();
    if parts.next().is_some() || version {
        return None;
    }
    match month(second) {
        Some(month) => day(number(third)?, month, number(first)?),
        None => numeric(number(first)?, number(second)?, number(third)?, separator == '.'),
    }
}

/// A date as Chinese and Japanese write it, also within a run of words: "2018年5月25日".
fn eastern(word: &str) -> Option<Date> {
    if word.is_ascii() {
        return None;
    }
    let (before, after) = word.split_once('年')?;
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (month, rest) = after.split_once('月')?;
    let year = number(&before[before.len() - digits..])?;
    match rest.split_once('日') {
        Some((of_month, _)) => day(year, number(month)?, number(of_month)?),
        None => month_of_year(year, number(month)?),
    }
}

/// A date in numbers: the year first, or in the order of the United States unless that is impossible.
/// With full stops the day goes first, as where they are used.
fn numeric(first: u32, second: u32, third: u32, day_first: bool) -> Option<Date> {
    if YEARS.contains(&first) {
        return day(first, second, third);
    }
    let american = day(third, first, second);
    let european = day(third, second, first);
    if day_first { european.or(american) } else { american.or(european) }
}

/// A day that the calendar has; years of two digits belong to this century.
fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    let year = if year < 100 { year + 2000 } else { year };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (YEARS.contains(&year) && (1..=length).contains(&day)).then_some(Date { exact: true, year, month, day })
}

fn month_of_year(year: u32, month: u32) -> Option<Date> {
    (YEARS.contains(&year) && (1..=12).contains(&month)).then_some(Date { exact: false, year, month, day: 0 })
}

/// The number of a month, from its name or the beginning of it.
fn month(word: &str) -> Option<u32> {
    MONTHS.of(word)
}

/// A number, also as "1st", "2nd", "3rd", "4th", or "1er".
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let end = &word[digits.len()..];
    if digits.len() > 4 || !matches!(end, "" | "st" | "nd" | "rd" | "th" | "er") {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    fn check(text: &str, expected: &str) {
        let found = read(text, |_, spelling| (0..spelling.len()).find_map(|index| date_at(spelling, index)));
        assert_eq!(found.map(|(date, _)| date.iso()).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn reads_days() {
        check("March 31, 2016", "2016-03-31");
        check("1 May 2020.", "2020-05-01");
        check("06-19-2013", "2013-06-19");
        check("2020-05-01", "2020-05-01");
        check("2018/05/01", "2018-05-01");
        check("2018.05.01", "2018-05-01");
        check("20180501", "2018-05-01");
        check("3rd of June, 2021.", "2021-06-03");
        check("1st day of May, 2018", "2018-05-01");
        check("May 1st 2018", "2018-05-01");
        check("Sept. 5th, 2019", "2019-09-05");
        check("25/12/2018", "2018-12-25");
        check("5/6/2018", "2018-05-06");
        check("05.06.2018", "2018-06-05");
        check("05.06.18", "2018-06-05");
        check("7-Feb-19", "2019-02-07");
        check("01-May-2018", "2018-05-01");
        check("2018-05-01T10:00:00Z", "2018-05-01");
    }

    #[test]
    fn reads_days_of_other_languages() {
        check("am 1. Mai 2018", "2018-05-01");
        check("1er août 2018", "2018-08-01");
        check("25 de mayo de 2018", "2018-05-25");
        check("25 maggio 2018", "2018-05-25");
        check("25 de março de 2018", "2018-03-25");
        check("25 mei 2018", "2018-05-25");
        check("25 maja 2018 r.", "2018-05-25");
        check("25 мая 2018 г.", "2018-05-25");
        check("dne 25. května 2018", "2018-05-25");
        check("最終更新日 2018年5月25日", "2018-05-25");
        check("最后更新：2018年5月25日", "2018-05-25");
    }

    #[test]
    fn reads_months() {
        check("May 2018", "2018-05");
        check("May, 2018", "2018-05");
        check("mai 2018", "2018-05");
        check("05/2018", "2018-05");
        check("2018年5月", "2018-05");
    }

    #[test]
    fn other_numbers_are_no_date() {
        check("31 February 2020", "");
        check("99/99/2020 1.2.3.4 2.0.1 1.8.14 13/2018", "");
        check("12345678 20181332", "");
        check("May 24, 12:00 PM", "");
        check("We may 20 times. In May 12 came. 2018 May", "");
        check("年月日 年5月 2018年", "");
    }
}
