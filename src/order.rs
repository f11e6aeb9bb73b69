//! Puts things in order by their numbers.
//!
//! Things of every kind share one sort: with one for each kind the module for browsers would be a tenth larger.

/// Orders things by two numbers, the smallest first, and those of equal numbers as they stand.
pub fn order<T>(things: &mut Vec<T>, numbers: impl Fn(&T) -> (u64, u64)) {
    let numbered = |(at, thing): (usize, &T)| {
        let (first, second) = numbers(thing);
        (first, second, at)
    };
    let mut places: Vec<(u64, u64, usize)> = things.iter().enumerate().map(numbered).collect();
    places.sort_unstable();
    let mut slots: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(places.into_iter().filter_map(|(.., at)| slots[at].take()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_as_they_stand() {
        let mut things = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        order(&mut things, |thing| (thing.0, 0));
        assert_eq!(things, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
