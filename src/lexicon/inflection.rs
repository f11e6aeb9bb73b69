//! The regular forms of English nouns and verbs.

use super::Form;

/// A verb's forms. `lemma` may carry its past and participle, `give:gave:given`, or `!` where the last letter doubles,
/// `transfer!`; `sale/n` is a noun that names the act.
pub fn verb_forms(lemma: &str) -> Vec<(String, Form)> {
    if let Some(noun) = lemma.strip_suffix("/n") {
        return noun_forms(noun).into_iter().map(|form| (form, Form::Noun)).collect();
    }
    // In "opt out" only the first word is inflected.
    let (head, particle) = lemma.split_at(lemma.find(' ').unwrap_or(lemma.len()));
    let mut parts = head.split(':');
    let verb = parts.next().unwrap_or(head);
    let (verb, doubles) = match verb.strip_suffix('!') {
        Some(verb) => (verb, true),
        None => (verb, false),
    };
    let doubled = if doubles { format!("{verb}{}", &verb[verb.len() - 1..]) } else { verb.to_string() };
    let ing = match verb.strip_suffix('e') {
        Some(stem) if !verb.ends_with("ee") && !verb.ends_with("ye") && verb.len() > 2 => format!("{stem}ing"),
        _ => format!("{doubled}ing"),
    };
    let past = if verb.ends_with('e') {
        format!("{verb}d")
    } else if let Some(stem) = consonant_y(verb) {
        format!("{stem}ied")
    } else {
        format!("{doubled}ed")
    };
    let mut forms = vec![(verb.to_string(), Form::Base), (with_s(verb), Form::Finite), (ing, Form::Gerund)];
    let mut irregular: Vec<String> = parts.map(str::to_string).collect();
    if irregular.is_empty() {
        irregular.push(past);
    }
    forms.extend(irregular.into_iter().map(|form| (form, Form::Past)));
    for (form, _) in &mut forms {
        form.push_str(particle);
    }
    forms
}

/// A noun phrase in the singular and the plural of its last word.
pub fn noun_forms(phrase: &str) -> Vec<String> {
    let (head, last) = match phrase.rsplit_once(' ') {
        Some((head, last)) => (format!("{head} "), last),
        None => (String::new(), phrase),
    };
    if last.ends_with('s') && !last.ends_with("ss") && !last.ends_with("us") {
        return vec![phrase.to_string()];
    }
    vec![phrase.to_string(), format!("{head}{}", with_s(last))]
}

fn with_s(word: &str) -> String {
    if let Some(stem) = consonant_y(word) {
        format!("{stem}ies")
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) {
        format!("{word}es")
    } else {
        format!("{word}s")
    }
}

/// The word without its `y`, where a consonant stands before it.
fn consonant_y(word: &str) -> Option<&str> {
    word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_take_their_regular_forms() {
        let check = |lemma: &str, expected: &[&str]| {
            let forms: Vec<String> = verb_forms(lemma).into_iter().map(|(form, _)| form).collect();
            assert_eq!(forms, expected);
        };
        check("share", &["share", "shares", "sharing", "shared"]);
        check("transfer!", &["transfer", "transfers", "transferring", "transferred"]);
        check("sell:sold", &["sell", "sells", "selling", "sold"]);
        check("give:gave:given", &["give", "gives", "giving", "gave", "given"]);
        check("apply", &["apply", "applies", "applying", "applied"]);
        check("opt out", &["opt out", "opts out", "opting out", "opted out"]);
        check("pass on", &["pass on", "passes on", "passing on", "passed on"]);
        check("make:made available", &["make available", "makes available", "making available", "made available"]);
        check("sale/n", &["sale", "sales"]);
    }

    #[test]
    fn nouns_take_their_plural() {
        assert_eq!(noun_forms("third party"), ["third party", "third parties"]);
        assert_eq!(noun_forms("ip address"), ["ip address", "ip addresses"]);
        assert_eq!(noun_forms("personal details"), ["personal details"]);
        assert_eq!(noun_forms("key"), ["key", "keys"]);
    }
}
