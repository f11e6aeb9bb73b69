//! Finds the date that a policy gives for itself.

use std::ops::Range;

use super::dates::{Date, date_at, may_begin};
use super::names::{Name, name_of};
use super::spelling::Spelling;
use super::word_lists::WordLists;
use crate::read::{BlockKind, Document};

/// Words before a date that tell what the date is of, with their rank: a revision says more than a beginning. In the
/// languages of the months.
static RANKS: WordLists<u8> = WordLists::new(&[
    (
        3,
        "updated update revised revision rev modified modification amended changed reviewed stand aktualisiert \
         aktualisierung geändert jour actualización actualizada actualizado modificación aggiornamento aggiornata \
         aggiornato atualização atualizada atualizado bijgewerkt gewijzigd aktualizacja aktualizacji aktualizace \
         aktualizováno uppdaterad opdateret oppdatert päivitetty обновление обновлено оновлено güncelleme",
    ),
    (
        2,
        "effective force valid version v dated date posted published issued gültig fassung vigueur vigor vigencia \
         vigore versie wersja",
    ),
    (1, "created adopted drafted status applies"),
]);

/// What stands before a date in scripts that put no blanks between words, all of the highest rank.
const UNSPACED_CUES: &[&str] = &["更新", "改定", "改訂", "修订", "施行", "生效", "制定"];

/// The rank of a date that stands alone under the title of the policy.
const UNDER_TITLE: u8 = 1;

/// So many words at most stand between a cue and its date, as in "last updated by our lawyers on the 3rd of June".
const CUE_REACH: usize = 7;

/// Longer sentences speak of other things too, so they must also name the policy, or label the date with a colon.
const SHORT_SENTENCE: usize = 12;

/// A sentence of so many words says a date and nothing else.
const LABEL: usize = 8;

/// What a long sentence calls the document that the date is of.
const DOCUMENTS: &[&str] =
    &["policy", "notice", "statement", "document", "version", "page", "charter", "declaration", "terms"];

/// What stands near a date that is of a law, or of a version that is no longer in force.
const OTHERS: &[&str] = &[
    "act",
    "acts",
    "amendment",
    "archived",
    "ccpa",
    "cpra",
    "decree",
    "directive",
    "earlier",
    "gdpr",
    "law",
    "laws",
    "previous",
    "prior",
    "regulation",
    "regulations",
    "replaces",
    "shield",
    "statute",
    "superseded",
    "supersedes",
];

/// The ISO 8601 date of the policy and the place that tells it: the latest of those with the best cue.
///
/// A month is only taken where no day is told; years of copyright and dates without a cue are not the policy's.
pub fn of(document: &Document, spelling: &Spelling) -> Option<(String, Range<usize>)> {
    let mut best: Option<(bool, u8, Date, Range<usize>)> = None;
    let begins = spelling.note(may_begin);
    let mut index = 0;
    while index < spelling.len() {
        let date = if *begins.of(&document.words[index]) { date_at(spelling, index) } else { None };
        let Some((date, length)) = date else {
            index += 1;
            continue;
        };
        if let Some((rank, first)) = cue_before(document, spelling, index, length)
            && best.as_ref().is_none_or(|(exact, best_rank, best_date, _)| {
                (date.exact, rank, date) > (*exact, *best_rank, *best_date)
            })
        {
            let place = document.words[first].place().start..document.words[index + length - 1].place().end;
            best = Some((date.exact, rank, date, place));
        }
        index += length;
    }
    best.map(|(_, _, date, place)| (date.iso(), place))
}

/// The best cue for the date of `length` words at `index`: its rank, and the first word of what tells the date.
fn cue_before(document: &Document, spelling: &Spelling, index: usize, length: usize) -> Option<(u8, usize)> {
    let at = document.sentences.partition_point(|sentence| sentence.words.end <= index);
    let words = document.sentences.get(at)?.words.clone();
    // "Last updated" may be a heading or a cell of its own, and the date the next block.
    let first = if index == words.start && at > 0 { document.sentences[at - 1].words.start } else { words.start };
    let reach = first.max(index.saturating_sub(CUE_REACH))..index;
    let Some((cue, rank)) = reach.rev().find_map(|cue| rank_at(spelling, cue, words.len()).map(|rank| (cue, rank)))
    else {
        if UNSPACED_CUES.iter().any(|cue| spelling.word(index).contains(cue)) {
            return Some((3, index));
        }
        let alone = words == (index..index + length) || words == (index..index + length + 1);
        return (alone && is_under_title(document, at)).then_some((UNDER_TITLE, index));
    };
    let names_document = || words.clone().any(|word| DOCUMENTS.contains(&spelling.word(word)));
    let labelled = spelling.word(cue + 1) == ":";
    let near = first.max(cue.saturating_sub(2 * CUE_REACH))..index;
    let of_another = !labelled && near.clone().any(|word| OTHERS.contains(&spelling.word(word)));
    let last = cue > first && spelling.word(cue - 1) == "last";
    (!of_another && (words.len() <= SHORT_SENTENCE || labelled || last || names_document())).then_some((rank, cue))
}

/// The rank of the cue at `index`, in a sentence of so many words.
fn rank_at(spelling: &Spelling, index: usize, words: usize) -> Option<u8> {
    let word = spelling.word(index);
    if let Some(rank) = RANKS.of(word) {
        return Some(rank);
    }
    // "v2.0" tells a version like "v. 2.0"; "as of" begins many other sentences.
    let is_version = word.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if is_version || word == "as" && spelling.word(index + 1) == "of" && words <= LABEL {
        return Some(2);
    }
    (!word.is_ascii() && UNSPACED_CUES.iter().any(|cue| word.contains(cue))).then_some(3)
}

/// Whether a sentence is the first one under a heading that names the policy.
fn is_under_title(document: &Document, sentence: usize) -> bool {
    let block = document.sentences[sentence].block;
    let Some(before) = block.checked_sub(1).map(|before| &document.blocks[before]) else { return false };
    let name = || name_of(&document.text[before.place.clone()]);
    before.kind == BlockKind::Heading && matches!(name(), Some(Name::PrivacyPolicy))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::spelling::read;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let found = read(text, of);
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
        check("As of May 5, 2018", Some(("2018-05-05", "As of May 5, 2018")));
        check("v2.0 – 5 May 2018", Some(("2018-05-05", "v2.0 – 5 May 2018")));
        check("As of May 5, 2018 we keep the names of all who write to us.", None);
        check("Updated 7-Feb-19", Some(("2019-02-07", "Updated 7-Feb-19")));
        check(
            "Updated: 02/24/2025 to mend the links to the pages of all our shops.",
            Some(("2025-02-24", "Updated: 02/24/2025")),
        );
        check(
            "Last updated, June 30, 2020, to tell more of what we do with the names that you give to our many shops.",
            Some(("2020-06-30", "updated, June 30, 2020")),
        );
        check("# Last updated\n\n2 January 2022", Some(("2022-01-02", "updated\n\n2 January 2022")));
    }

    #[test]
    fn reads_cues_of_other_languages() {
        check("Stand: 1. Mai 2018", Some(("2018-05-01", "Stand: 1. Mai 2018")));
        check("Letzte Aktualisierung am 2. Mai 2018", Some(("2018-05-02", "Aktualisierung am 2. Mai 2018")));
        check("Dernière mise à jour le 25 mai 2018", Some(("2018-05-25", "jour le 25 mai 2018")));
        check("Última actualización: 25 de mayo de 2018", Some(("2018-05-25", "actualización: 25 de mayo de 2018")));
        check("Ultimo aggiornamento: 25 maggio 2018", Some(("2018-05-25", "aggiornamento: 25 maggio 2018")));
        check("Laatst bijgewerkt op 25 mei 2018", Some(("2018-05-25", "bijgewerkt op 25 mei 2018")));
        check("Ostatnia aktualizacja: 25 maja 2018", Some(("2018-05-25", "aktualizacja: 25 maja 2018")));
        check("最終更新日 2018年5月25日", Some(("2018-05-25", "最終更新日 2018年5月25日")));
        check("最后更新日期：2018年5月25日", Some(("2018-05-25", "最后更新日期：2018年5月25日")));
        check("2018年5月25日制定", Some(("2018-05-25", "2018年5月25日制定")));
    }

    #[test]
    fn a_month_is_better_than_nothing() {
        check("Last updated: May 2018", Some(("2018-05", "updated: May 2018")));
        check("v. 05/2018", Some(("2018-05", "v. 05/2018")));
        check("Last updated: May 2018. Effective 1 April 2018.", Some(("2018-04-01", "Effective 1 April 2018")));
    }

    #[test]
    fn a_date_under_the_title_is_the_policys() {
        check("# Privacy Policy\n\nMay 25, 2018\n\nWe keep names.", Some(("2018-05-25", "May 25, 2018")));
        check("# News\n\nMay 25, 2018\n\nWe keep names.", None);
    }

    #[test]
    fn prefers_a_revision_and_then_the_later_day() {
        check("Effective June 1, 2021. Last updated May 2, 2021.", Some(("2021-05-02", "updated May 2, 2021")));
        check("Updated 1 May 2020. Updated 2 May 2019.", Some(("2020-05-01", "Updated 1 May 2020")));
        check("Created on 1 May 2010. Effective 2 May 2009.", Some(("2009-05-02", "Effective 2 May 2009")));
        check("This policy applies from 4 April 2026.", Some(("2026-04-04", "applies from 4 April 2026")));
    }

    #[test]
    fn other_dates_are_not_the_policys() {
        check("This policy follows Regulation (EU) 2016/679 of 27 April 2016, in force since 25 May 2018.", None);
        check("Our policy heeds the law as amended on 25 November 2009.", None);
        check("The previous version of this policy was effective on 1 May 2015.", None);
        check("The law applies from 4 April 2026.", None);
        check("An earlier notice, dated 1 May 2015, said the same.", None);
        check("On 1 January 2023 the state got a new rule on names.", None);
        check("© 2019 Fernwick. All rights reserved.", None);
        check("This copy was archived on 2014-12-20.", None);
        check("We opened our first shop on March 3, 2011.", None);
        check("Updated 31 February 2020", None);
        check("# About our privacy policy\n\nWe opened on 3 March 2011.", None);
        check("Updated 99/99/2020. Updated 1.2.3.4. Version 2.0.1. Version 1.8.14", None);
        check(
            "The state's new law, which is in force since January 1, 2020, gives people who live there a right to ask \
             for what is kept.",
            None,
        );
        check("", None);
    }
}
