//! Is a share unusual beside a benchmark? The strict exact binomial: one rule for counts, at every size.

use super::distribution::Counts;
use super::interval::{Beyond, Confidence, Side};
use super::proportion::Share;

/// A share beside a benchmark that is taken as known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Against {
    /// The pupils to expect at the benchmark: n·θ.
    pub expected: f64,
    /// Pupils more (+) or fewer (−) than expected.
    pub difference: f64,
    /// P(X ≤ x) at the benchmark.
    pub at_most: f64,
    /// P(X ≥ x) at the benchmark.
    pub at_least: f64,
}

/// Weighs a share against a benchmark: P(X ≤ x) and P(X ≥ x) for X of n, each with probability `benchmark`.
///
/// Source: Agresti 2001. Range: 0 < `benchmark` < 1, as a share; a benchmark of none or all leaves nothing to chance.
/// Returns `None` outside that range and for what is not a number.
pub fn against(share: Share, benchmark: f64) -> Option<Against> {
    let counts = chances(share.n(), benchmark)?;
    let expected = f64::from(share.n()) * benchmark;
    Some(Against {
        expected,
        difference: f64::from(share.x()) - expected,
        at_most: counts.at_most(share.x()),
        at_least: counts.at_least(share.x()),
    })
}

impl Against {
    /// Beyond a limit when a tail is no larger than half of what the limit leaves outside: 2.5 % and 0.1 %.
    pub fn beyond(&self) -> Beyond {
        let tail = self.at_most.min(self.at_least);
        if tail <= Confidence::P998.tail() {
            Beyond::Limit998
        } else if tail <= Confidence::P95.tail() {
            Beyond::Limit95
        } else {
            Beyond::Neither
        }
    }

    /// Fewer or more than usual; `None` inside the 95 % limit.
    pub fn side(&self) -> Option<Side> {
        let side = if self.at_most < self.at_least { Side::Below } else { Side::Above };
        (self.beyond() != Beyond::Neither).then_some(side)
    }

    /// Twice the smaller tail, at most 1: no more than 5 % exactly when [`Against::beyond`] flags. For weighing many at
    /// once.
    pub fn p(&self) -> f64 {
        (2.0 * self.at_most.min(self.at_least)).min(1.0)
    }
}

/// The counts that are flagged, so that the rule can be told in pupils.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusual {
    /// So many or fewer; `None` when even none at all is usual.
    pub at_most: Option<u32>,
    /// So many or more; `None` when even all of them are usual.
    pub at_least: Option<u32>,
}

/// The counts of `n` pupils that are unusual at a benchmark: «bare 1 eller færre, eller 10 eller flere».
///
/// Source and range as [`against`]; n ≥ 1. Returns `None` outside the range.
pub fn unusual(n: u32, benchmark: f64, confidence: Confidence) -> Option<Unusual> {
    if n == 0 {
        return None;
    }
    let counts = chances(n, benchmark)?;
    Some(Unusual {
        at_most: last_within(counts.iter(), confidence.tail()).or(below(&counts)),
        at_least: last_within(counts.iter().rev(), confidence.tail()).or(above(&counts, n)),
    })
}

/// The last number from an end at which the sum still is no more than `tail`.
fn last_within(from_end: impl Iterator<Item = (u32, f64)>, tail: f64) -> Option<u32> {
    let mut sum = 0.0;
    let within = |(k, mass): (u32, f64)| {
        sum += mass;
        (sum <= tail).then_some(k)
    };
    from_end.map_while(within).last()
}

/// Counts below and above the row are too unlikely for a number, yet possible.
fn below(counts: &Counts) -> Option<u32> {
    counts.iter().next()?.0.checked_sub(1)
}

fn above(counts: &Counts, n: u32) -> Option<u32> {
    counts.iter().next_back().map(|(k, _)| k.saturating_add(1)).filter(|k| *k <= n)
}

/// How often a school that equals the benchmark is flagged all the same: the sum of the flagged counts' probabilities.
///
/// Source and range as [`against`]; never above 5 % (0.2 %), since each tail keeps to its half. Returns `None` as
/// [`unusual`].
pub fn false_alarm_rate(n: u32, benchmark: f64, confidence: Confidence) -> Option<f64> {
    let flagged = unusual(n, benchmark, confidence)?;
    let counts = chances(n, benchmark)?;
    let low = flagged.at_most.map_or(0.0, |x| counts.at_most(x));
    let high = flagged.at_least.map_or(0.0, |x| counts.at_least(x));
    Some(low + high)
}

fn chances(n: u32, benchmark: f64) -> Option<Counts> {
    (benchmark > 0.0 && benchmark < 1.0).then(|| Counts::binomial(n, benchmark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::proportion::clopper_pearson;
    use proptest::prelude::*;

    #[test]
    fn only_what_chance_rarely_gives_is_flagged() {
        let check = |x: u32, n: u32, benchmark: f64, expected: Option<(Beyond, Option<Side>)>| {
            let found = against(Share::new(x, n).unwrap(), benchmark).map(|a| (a.beyond(), a.side()));
            assert_eq!(found, expected, "{x} of {n} at {benchmark}");
        };
        let (below, above) = (Some(Side::Below), Some(Side::Above));
        check(1, 20, 0.25, Some((Beyond::Limit95, below)));
        check(2, 20, 0.25, Some((Beyond::Neither, None)));
        check(9, 20, 0.25, Some((Beyond::Neither, None)));
        check(10, 20, 0.25, Some((Beyond::Limit95, above)));
        check(12, 20, 0.25, Some((Beyond::Limit998, above)));
        check(0, 1, 0.5, Some((Beyond::Neither, None)));
        check(2, 4, 0.5, Some((Beyond::Neither, None)));
        check(20_000, 60_000, 0.25, Some((Beyond::Limit998, above)));
        for none in [0.0, 1.0, -0.1, 1.5, f64::NAN, f64::INFINITY] {
            check(5, 20, none, None);
        }
    }

    #[test]
    fn the_rule_is_told_in_pupils() {
        let check = |n: u32, benchmark: f64, expected: Option<(Option<u32>, Option<u32>)>| {
            let found = unusual(n, benchmark, Confidence::P95).map(|u| (u.at_most, u.at_least));
            assert_eq!(found, expected, "{n} at {benchmark}");
        };
        check(20, 0.25, Some((Some(1), Some(10))));
        check(5, 0.25, Some((None, Some(4))));
        check(3, 0.5, Some((None, None)));
        check(0, 0.25, None);
        check(20, 0.0, None);
        check(20, f64::NAN, None);
        check(1_000_000, 1e-12, Some((None, Some(1))));
    }

    proptest! {
        #[test]
        fn flags_counts_and_the_exact_interval_agree(n in 1u32..300, part in 0.0f64..=1.0, benchmark in 0.01f64..0.99) {
            let share = Share::new((part * f64::from(n)) as u32, n).unwrap();
            let found = against(share, benchmark).unwrap();
            for (confidence, flagged) in [
                (Confidence::P95, found.beyond() != Beyond::Neither),
                (Confidence::P998, found.beyond() == Beyond::Limit998),
            ] {
                let counts = unusual(n, benchmark, confidence).unwrap();
                let low = counts.at_most.is_some_and(|x| share.x() <= x);
                let high = counts.at_least.is_some_and(|x| share.x() >= x);
                prop_assert_eq!(low || high, flagged);
                prop_assert_eq!(flagged, !clopper_pearson(share, confidence).unwrap().contains(benchmark));
                prop_assert_eq!(flagged, found.p() <= 2.0 * confidence.tail());
            }
        }

        #[test]
        fn those_and_the_others_are_weighed_alike(n in 1u32..300, part in 0.0f64..=1.0, benchmark in 0.01f64..0.99) {
            let share = Share::new((part * f64::from(n)) as u32, n).unwrap();
            let (these, others) = (against(share, benchmark).unwrap(), against(share.rest(), 1.0 - benchmark).unwrap());
            prop_assert!((these.at_most - others.at_least).abs() < 1e-12);
            prop_assert_eq!(these.beyond(), others.beyond());
        }
    }
}
