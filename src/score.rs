//! Weighs what was found: the only file with a number of points.
//!
//! The risk is `100 · x² / (x² + HALF²)`, where `x` is the sum of the weights of what a policy says against its reader and
//! of what it leaves unsaid. The curve is monotone and bounded, steep where most policies lie, and needs no function beyond
//! multiplication and division (the same bits everywhere). No weight is negative: a protection earns nothing for itself, it takes the place of the worse answer.
//! So each finding's points are its plain share of the risk, and a sum that anyone can add up.
//! The weights are chosen by reason, not fitted: the stances stand in the ratio in which a careful reader would trade them,
//! and what is done with the data bears on a reader more than the terms around it.

use crate::order::order;
use crate::report::{Band, Figure, Profile, Score, Stance, Status, Topic};

/// The weight of a level by its stance: a grave clause outweighs three bad ones, and stops a reader wherever it stands.
/// A neutral answer leaves open what a good one would settle, where a practice is one that every reader asks about.
/// What a profile stresses weighs double, still less than what is grave. The strict one takes a caution for what it may
/// become, and what is left open for twice as much.
fn weight(finding: &Weighed, profile: Profile) -> f64 {
    let strict = profile == Profile::Strict;
    let stress = if finding.stressed { 2.0 } else { 1.0 };
    match finding.stance {
        Stance::Grave => 20.0,
        Stance::Caution if !strict => 3.0 * bearing(finding) * stress,
        Stance::Bad | Stance::Caution => 5.0 * bearing(finding) * stress,
        Stance::Neutral if finding.expected => {
            if strict {
                1.0
            } else {
                0.5
            }
        }
        Stance::Neutral | Stance::Good => 0.0,
    }
}

/// How much a practice bears on its reader: in full what every reader asks about, and what is done with the data, which
/// happens to every reader; less the terms around it, which most never meet and which read alike from policy to policy.
fn bearing(finding: &Weighed) -> f64 {
    match finding.topic {
        _ if finding.expected => 1.0,
        Topic::Collection | Topic::Use | Topic::Tracking | Topic::Sharing | Topic::Retention => 1.0,
        _ => 0.3,
    }
}

/// What a missing disclosure weighs: as much as a caution where every reader asks about it, else little. It is never more
/// than any answer that works against the reader, so that saying something bad never pays off against silence. A thing is
/// missed once, even where two laws ask for it.
fn missing_weight(gap: &Gap, profile: Profile) -> f64 {
    match gap.status {
        Status::Missing if gap.repeated => 0.0,
        Status::Missing if gap.expected => 3.0,
        Status::Missing if profile == Profile::Strict => 0.4,
        Status::Missing => 0.2,
        _ => 0.0,
    }
}

/// The sum of weights at which the risk is 50: that of a policy in the middle of what is found on the web. In four
/// collections of services' policies the middle one weighs 40 to 44.
const HALF: f64 = 40.0;

/// The lowest risk of each band from B on.
const BANDS: [(f64, Band); 4] = [(80.0, Band::E), (60.0, Band::D), (40.0, Band::C), (20.0, Band::B)];

/// What counts of one finding.
#[derive(Debug, Clone, Copy)]
pub struct Weighed {
    pub practice: usize,
    pub topic: Topic,
    pub stance: Stance,
    /// Whether every reader asks about the practice.
    pub expected: bool,
    /// Whether it matters more to those whom the profile is for.
    pub stressed: bool,
}

/// What counts of one item of a checklist.
#[derive(Debug, Clone, Copy)]
pub struct Gap {
    pub status: Status,
    /// Whether it answers what every reader asks.
    pub expected: bool,
    /// Whether an earlier item asks for the same.
    pub repeated: bool,
}

/// The score, with the points of each finding and of each disclosure in their order.
pub struct Points {
    pub score: Score,
    pub findings: Vec<Figure>,
    pub disclosures: Vec<Figure>,
}

/// Weighs findings and disclosures. `words` is the length of the text: a short one says less surely what it means.
pub fn score(findings: &[Weighed], disclosures: &[Gap], words: usize, profile: Profile) -> Points {
    let each: Vec<f64> = findings.iter().map(|finding| weight(finding, profile)).collect();
    let mut weights = keep_worst(findings, &each);
    let said: f64 = weights.iter().sum();
    weights.extend(disclosures.iter().map(|gap| missing_weight(gap, profile)));
    let missing: f64 = weights[findings.len()..].iter().sum();
    let risk = rounded(share(said + missing));
    let points = distribute(&weights, risk);
    let all_missing = |gap: &Gap| missing_weight(&Gap { status: Status::Missing, ..*gap }, profile);
    let asked: f64 = disclosures.iter().filter(|gap| gap.status != Status::NotApplicable).map(all_missing).sum();
    let silence = if asked == 0.0 { 0.0 } else { 100.0 * missing / asked };
    let score = Score {
        risk: Figure::new(risk),
        // By whole points, as a reader sees them.
        band: BANDS.iter().find(|(from, _)| (risk + 0.5).floor() >= *from).map_or(Band::A, |&(_, band)| band),
        practice: Figure::new(rounded(share(said))),
        silence: Figure::new(rounded(silence)),
        margin: Figure::new((3.0 + 15.0 * 500.0 / (500.0 + words as f64)).round()),
        profile,
    };
    let (findings, disclosures) = points.split_at(findings.len());
    Points { score, findings: findings.to_vec(), disclosures: disclosures.to_vec() }
}

/// Each practice counts once, by its worst level; the others stay as findings without points.
fn keep_worst(findings: &[Weighed], weights: &[f64]) -> Vec<f64> {
    let beats = |other: usize, index: usize| {
        let is_rival = findings[other].practice == findings[index].practice;
        is_rival && (weights[other] > weights[index] || (weights[other] == weights[index] && other < index))
    };
    let kept = |index: usize| if (0..findings.len()).any(|other| beats(other, index)) { 0.0 } else { weights[index] };
    (0..findings.len()).map(kept).collect()
}

fn share(sum: f64) -> f64 {
    let square = sum * sum;
    100.0 * square / (square + HALF * HALF)
}

/// To tenths.
fn rounded(value: f64) -> f64 {
    (value * 10.0 + 0.5).floor() / 10.0
}

/// Splits the risk among the weights, in hundredths that add up to it exactly.
fn distribute(weights: &[f64], risk: f64) -> Vec<Figure> {
    let total: f64 = weights.iter().sum();
    let hundredths = (risk * 100.0).round() as i64;
    if total <= 0.0 {
        return vec![Figure::default(); weights.len()];
    }
    let exact: Vec<f64> = weights.iter().map(|weight| weight / total * hundredths as f64).collect();
    let mut points: Vec<i64> = exact.iter().map(|share| share.floor() as i64).collect();
    // What rounding down left over goes, one hundredth each, to those who lost most by it.
    let mut losers: Vec<usize> = (0..weights.len()).collect();
    let loss = |index: usize| exact[index] - exact[index].floor();
    // The bits of floats that are not negative stand in their order.
    order(&mut losers, |&index| (u64::MAX - loss(index).to_bits(), 0));
    let left = hundredths - points.iter().sum::<i64>();
    for &index in losers.iter().take(left.max(0) as usize) {
        points[index] += 1;
    }
    points.into_iter().map(Figure::hundredths).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(practice: usize, stance: Stance) -> Weighed {
        Weighed { practice, topic: Topic::Sharing, stance, expected: true, stressed: false }
    }

    fn risk(findings: &[Weighed]) -> f64 {
        score(findings, &[], 1000, Profile::Default).score.risk.value()
    }

    #[test]
    fn points_add_up_to_the_risk() {
        let stances = [Stance::Grave, Stance::Bad, Stance::Caution, Stance::Neutral, Stance::Good, Stance::Bad];
        let findings: Vec<_> = stances.into_iter().enumerate().map(|(index, stance)| finding(index, stance)).collect();
        let gap = Gap { status: Status::Missing, expected: true, repeated: false };
        let points = score(&findings, &[gap; 7], 800, Profile::Default);
        let sum: f64 = points.findings.iter().chain(&points.disclosures).map(|points| points.value()).sum();
        assert!((sum - points.score.risk.value()).abs() < 1e-6, "{sum} is not {}", points.score.risk.value());
        let difference = points.findings[1].value() - points.findings[5].value();
        assert!(difference.abs() < 0.011, "what weighs the same gets the same, but for the last hundredth");
    }

    #[test]
    fn a_practice_counts_once_by_its_worst_level() {
        let both = [finding(1, Stance::Bad), finding(1, Stance::Good), finding(1, Stance::Bad)];
        assert_eq!(risk(&both), risk(&[finding(1, Stance::Bad)]));
    }

    #[test]
    fn worse_is_never_less() {
        let stances = [Stance::Good, Stance::Neutral, Stance::Caution, Stance::Bad, Stance::Grave];
        let risks = stances.map(|stance| risk(&[finding(1, stance), finding(2, Stance::Bad)]));
        assert!(risks.is_sorted(), "{risks:?}");
    }

    #[test]
    fn what_is_done_with_the_data_outweighs_the_terms() {
        let of = |topic: Topic, stance: Stance| risk(&[Weighed { topic, expected: false, ..finding(1, stance) }]);
        assert!(of(Topic::Tracking, Stance::Bad) > of(Topic::Terms, Stance::Bad));
        assert!(of(Topic::Terms, Stance::Bad) > 0.0);
        assert_eq!(of(Topic::Sharing, Stance::Grave), of(Topic::Terms, Stance::Grave), "that stops a reader anywhere");
    }

    #[test]
    fn silence_weighs_and_no_more_than_a_caution() {
        let gap = Gap { status: Status::Missing, expected: true, repeated: false };
        let silent = score(&[], &[gap], 1000, Profile::Default).score.risk.value();
        assert!(silent > 0.0 && silent <= risk(&[finding(1, Stance::Caution)]));
    }

    #[test]
    fn a_profile_stresses_and_never_turns_the_order_round() {
        let stances = [Stance::Good, Stance::Neutral, Stance::Caution, Stance::Bad, Stance::Grave];
        for profile in [Profile::Strict, Profile::Children, Profile::Advertising] {
            let of = |stance| Weighed { stressed: profile != Profile::Strict, ..finding(1, stance) };
            let risks = stances.map(|stance| score(&[of(stance)], &[], 1000, profile).score.risk.value());
            assert!(risks.is_sorted(), "{profile:?}: {risks:?}");
            assert!(risks[2] > risk(&[finding(1, Stance::Caution)]), "{profile:?} weighs a caution more");
        }
    }

    #[test]
    fn a_band_begins_at_the_whole_number_that_is_shown() {
        let bad: Vec<_> = (0..16).map(|practice| finding(practice, Stance::Bad)).collect();
        let shown = score(&bad, &[], 1000, Profile::Default).score;
        assert_eq!((shown.risk.value(), shown.band), (80.0, Band::E));
        let mut less = bad;
        less[0] = finding(0, Stance::Caution);
        less[1] = Weighed { topic: Topic::Terms, expected: false, ..finding(1, Stance::Bad) };
        let score = score(&less, &[], 1000, Profile::Default).score;
        assert_eq!((score.risk.value() + 0.5).floor() >= 80.0, score.band == Band::E);
    }

    #[test]
    fn nothing_against_the_reader_is_no_risk() {
        assert_eq!(risk(&[finding(1, Stance::Good)]), 0.0);
        assert_eq!(score(&[], &[], 0, Profile::Default).score.band, Band::A);
    }
}
