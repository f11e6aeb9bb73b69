//! Tells the language of a text by its script and by the small words that every sentence needs.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::spelling::Spelling;
use crate::read::{Document, WordKind};

/// Words that are frequent in one language and rare or unknown in most others, parted by blanks.
const SMALL_WORDS: [(&str, &str); 8] = [
    ("en", "the and of to we you your our is are that this with or for not by any it"),
    ("de", "der die das und wir sie ist nicht zu den mit von für werden ein eine auf ihre oder"),
    ("fr", "le la les des et vous nous est une du que pour dans vos votre sur par ou qui"),
    ("es", "el los las y que para una por con su sus del nuestro se como usted es o al"),
    ("it", "il gli di che e per una con del della dei non sono nostro si è o alla nel"),
    ("pt", "os não e que para uma com do da dos das seus você ou em são nossos ao por"),
    ("nl", "de het een en van wij u uw is niet te dat met voor zijn op of ons worden"),
    ("pl", "i w na nie się z do że jest są oraz przez lub dla od o które przy może"),
];

/// The languages that have each small word: one bit each, in the order of `SMALL_WORDS`.
static LANGUAGES_OF: LazyLock<FxHashMap<&str, u8>> = LazyLock::new(|| {
    let mut languages: FxHashMap<&str, u8> = FxHashMap::default();
    for (bit, (_, words)) in SMALL_WORDS.iter().enumerate() {
        words.split(' ').for_each(|word| *languages.entry(word).or_default() |= 1 << bit);
    }
    languages
});

/// The languages that a script of its own tells, with the first and last letters of that script.
const SCRIPTS: &[(&str, &[(char, char)])] = &[
    ("zh", &[('\u{4e00}', '\u{9fff}'), ('\u{3400}', '\u{4dbf}')]),
    ("ja", &[('\u{3040}', '\u{30ff}')]),
    ("ko", &[('\u{ac00}', '\u{d7af}'), ('\u{1100}', '\u{11ff}')]),
    ("ru", &[('\u{0400}', '\u{04ff}')]),
    ("ar", &[('\u{0600}', '\u{06ff}')]),
    ("he", &[('\u{0590}', '\u{05ff}')]),
    ("el", &[('\u{0370}', '\u{03ff}')]),
    ("hi", &[('\u{0900}', '\u{097f}')]),
    ("th", &[('\u{0e00}', '\u{0e7f}')]),
];

/// So many words, spread evenly, are looked at.
const SAMPLE: usize = 600;

/// The share of small words below which a text is no running text of that language.
const ENOUGH_SHARE: f64 = 0.1;

/// The primary BCP-47 tag of the language that most of the text is in, `und` if none is known.
pub fn of(document: &Document, spelling: &Spelling) -> &'static str {
    let step = spelling.len() / SAMPLE + 1;
    let mut scripts = [0_usize; SCRIPTS.len()];
    let mut hits = [0_usize; SMALL_WORDS.len()];
    let (mut words, mut letters) = (0, 0);
    for index in (0..spelling.len()).step_by(step) {
        if document.words[index].kind != WordKind::Word {
            continue;
        }
        let word = spelling.word(index);
        words += 1;
        let languages = LANGUAGES_OF.get(word).copied().unwrap_or(0);
        hits.iter_mut().enumerate().for_each(|(bit, hits)| *hits += usize::from(languages >> bit & 1));
        // A run of a script without blanks counts with all its letters, so the measure is letters, not words.
        for c in word.chars() {
            letters += 1;
            if !c.is_ascii() {
                let script = SCRIPTS.iter().position(|(_, ranges)| ranges.iter().any(|&(a, z)| (a..=z).contains(&c)));
                script.into_iter().for_each(|script| scripts[script] += 1);
            }
        }
    }
    if let Some(language) = by_script(&scripts, letters) {
        return language;
    }
    // The later of two equals would be taken; English stands first and wins every tie.
    let (best, &count) = hits.iter().enumerate().rev().max_by_key(|&(_, count)| count).unwrap_or((0, &0));
    if count >= 2 && count as f64 >= ENOUGH_SHARE * words as f64 { SMALL_WORDS[best].0 } else { "und" }
}

/// Whether a character belongs to a script that writes no blanks between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{0e00}'..='\u{0e7f}')
}

/// The language whose script has more than half of the letters.
fn by_script(counts: &[usize; SCRIPTS.len()], letters: usize) -> Option<&'static str> {
    let [han, kana, ..] = *counts;
    if 2 * (han + kana) > letters {
        // Japanese mixes the two scripts; Chinese has no kana but in names.
        return Some(if 10 * kana > han { "ja" } else { "zh" });
    }
    SCRIPTS.iter().zip(counts).find(|&(_, &count)| 2 * count > letters).map(|(script, _)| script.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;
    use crate::recognise::spelling;

    fn check(text: &str, expected: &str) {
        let source = Source { text: text.to_owned(), ..Source::default() };
        let document = Document::read(&source);
        assert_eq!(of(&document, &spelling::of(&document)), expected, "{text}");
    }

    #[test]
    fn tells_languages_apart() {
        check("We keep your name until you ask us to delete it.", "en");
        check("This is the privacy policy of Fernwick.", "en");
        check("Wir speichern Ihren Namen und löschen ihn, wenn Sie es wünschen.", "de");
        check("Nous gardons votre nom, et vous pouvez nous demander de l'effacer.", "fr");
        check("Guardamos su nombre y los datos que usted nos da para el pedido.", "es");
        check("Conserviamo il nome e non diamo gli indirizzi che sono nel nostro archivio.", "it");
        check("Guardamos o seu nome e não damos os dados que você nos deu.", "pt");
        check("Wij bewaren uw naam en geven het adres niet aan een ander.", "nl");
        check("Nie sprzedajemy danych, które są w naszej bazie, i nie dajemy ich na rynek.", "pl");
        check("私たちはお名前を保存します。", "ja");
        check("我们保存您的姓名和地址。", "zh");
        check("우리는 이름을 저장합니다.", "ko");
        check("Мы храним ваше имя.", "ru");
        check("نحن نحفظ اسمك.", "ar");
        check("אנו שומרים את שמך.", "he");
        check("Κρατάμε το όνομά σας.", "el");
        check("Lorem ipsum dolor amet consectetur", "und");
        check("", "und");
        check("12 345 !!", "und");
    }
}
