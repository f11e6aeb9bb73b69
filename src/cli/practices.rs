//! Knows the practices and levels that may be named on the command line, and those near to a name that is wrong.

use smallprint::{CatalogueEntry, catalogue};

/// A practice, or one level of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub practice: String,
    pub level: Option<String>,
}

impl Choice {
    pub fn holds(&self, practice: &str, level: &str) -> bool {
        self.practice == practice && self.level.as_deref().is_none_or(|chosen| chosen == level)
    }
}

/// Understands `practice` or `practice/level`, or says which names are near.
pub fn choose(name: &str) -> Result<Choice, String> {
    let (practice, level) = name.split_once('/').map_or((name, None), |(practice, level)| (practice, Some(level)));
    let catalogue = catalogue();
    let Some(entry) = catalogue.iter().find(|entry| entry.id == practice) else {
        let ids: Vec<&str> = catalogue.iter().map(|entry| entry.id).collect();
        return Err(format!("no practice is named {practice}; near are {}", nearest(practice, ids).join(", ")));
    };
    if let Some(level) = level.filter(|level| !has_level(entry, level)) {
        let levels: Vec<&str> = entry.levels.iter().map(|level| level.id).collect();
        return Err(format!("{practice} has no level {level}, but {}", levels.join(", ")));
    }
    Ok(Choice { practice: practice.to_owned(), level: level.map(str::to_owned) })
}

fn has_level(entry: &CatalogueEntry, level: &str) -> bool {
    entry.levels.iter().any(|one| one.id == level)
}

/// The three names that differ from a name by the fewest letters.
fn nearest<'n>(name: &str, mut names: Vec<&'n str>) -> Vec<&'n str> {
    // No id is longer; whatever else was typed need not be compared to its end.
    let typed: Vec<char> = name.chars().take(40).collect();
    names.sort_by_key(|other| distance(&typed, other));
    names.truncate(3);
    names
}

/// How many letters have to be put in, taken out or changed (Levenshtein).
fn distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, c) in b.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &d) in a.iter().enumerate() {
            let changed = diagonal + usize::from(c != d);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[a.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_practices_and_levels() {
        let choice = |practice: &str, level: Option<&str>| Choice {
            practice: practice.to_owned(),
            level: level.map(str::to_owned),
        };
        assert_eq!(choose("data-sale"), Ok(choice("data-sale", None)));
        assert_eq!(choose("data-sale/never"), Ok(choice("data-sale", Some("never"))));
        assert!(choice("data-sale", None).holds("data-sale", "never"));
        assert!(!choice("data-sale", Some("never")).holds("data-sale", "practised"));
    }

    #[test]
    fn tells_what_is_near() {
        let check = |name: &str, near: &str| {
            let refused = choose(name).expect_err("no such name");
            assert!(refused.contains(near), "{name}: {refused}");
        };
        check("data-sael", "data-sale");
        check("cookie", "cookies");
        check("data-sale/always", "never-except");
        check("", "near are");
        check(&"ß".repeat(10_000), "near are");
    }
}
