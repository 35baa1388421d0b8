//! A share of pupils, and the interval it is known within.

use super::distribution::beta_quantile;
use super::interval::{Confidence, Interval};

/// `x` of `n` pupils: 1 ≤ n, x ≤ n.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    x: u32,
    n: u32,
}

impl Share {
    /// Returns `None` for no pupils and for more than all of them.
    pub fn new(x: u32, n: u32) -> Option<Self> {
        (n > 0 && x <= n).then_some(Self { x, n })
    }

    pub fn x(self) -> u32 {
        self.x
    }

    pub fn n(self) -> u32 {
        self.n
    }

    /// x/n, from 0 to 1.
    pub fn value(self) -> f64 {
        f64::from(self.x) / f64::from(self.n)
    }

    /// The pupils who are not counted in it.
    pub fn rest(self) -> Self {
        Self { x: self.n - self.x, n: self.n }
    }
}

/// Wilson's interval of a share: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
///
/// Source: Wilson 1927; Brown, Cai & DasGupta 2001. Range: any share; ends lie in 0–1 and around the share. At x = 0
/// the low end is exactly 0, at x = n the high end exactly 1.
pub fn wilson(share: Share, confidence: Confidence) -> Interval {
    let (n, p, z) = (f64::from(share.n), share.value(), confidence.z());
    let shrink = 1.0 + z * z / n;
    let centre = (p + z * z / (2.0 * n)) / shrink;
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / shrink;
    Interval {
        low: if share.x == 0 { 0.0 } else { (centre - half).clamp(0.0, p) },
        high: if share.x == share.n { 1.0 } else { (centre + half).clamp(p, 1.0) },
    }
}

/// The benchmarks that the strict exact binomial does not flag: quantiles of Beta(x, n−x+1) and Beta(x+1, n−x).
///
/// Source: Clopper & Pearson 1934. Range: any share; wider than Wilson's. At x = 0 the low end is exactly 0, at x = n
/// the high end exactly 1. Returns `None` only if the beta quantile cannot be found.
pub fn clopper_pearson(share: Share, confidence: Confidence) -> Option<Interval> {
    let (x, rest, tail) = (f64::from(share.x), f64::from(share.n - share.x), confidence.tail());
    let low = if share.x == 0 { 0.0 } else { beta_quantile(x, rest + 1.0, tail)? };
    let high = if share.x == share.n { 1.0 } else { beta_quantile(x + 1.0, rest, 1.0 - tail)? };
    Some(Interval { low, high })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_share_is_of_some_pupils_and_never_more_than_all() {
        let check = |x: u32, n: u32, expected: Option<f64>| {
            assert_eq!(Share::new(x, n).map(Share::value), expected, "{x} of {n}");
        };
        check(0, 0, None);
        check(1, 0, None);
        check(21, 20, None);
        check(0, 20, Some(0.0));
        check(5, 20, Some(0.25));
        check(20, 20, Some(1.0));
        check(u32::MAX, u32::MAX, Some(1.0));
    }

    #[test]
    fn none_and_all_reach_the_end_of_the_scale() {
        let check = |x: u32, n: u32, low: Option<f64>, high: Option<f64>| {
            let share = Share::new(x, n).unwrap();
            for interval in [wilson(share, Confidence::P95), clopper_pearson(share, Confidence::P95).unwrap()] {
                assert!(low.is_none_or(|low| interval.low == low), "{share:?}: {interval:?}");
                assert!(high.is_none_or(|high| interval.high == high), "{share:?}: {interval:?}");
                assert!(interval.width() > 0.0, "{share:?}: {interval:?}");
            }
        };
        check(0, 1, Some(0.0), None);
        check(1, 1, None, Some(1.0));
        check(0, 3, Some(0.0), None);
        check(60_000, 60_000, None, Some(1.0));
    }

    #[test]
    fn a_whole_country_has_an_exact_interval() {
        // scipy 1.17.1: beta.ppf.
        let check = |x: u32, n: u32, low: f64, high: f64| {
            let found = clopper_pearson(Share::new(x, n).unwrap(), Confidence::P95).unwrap();
            assert!((found.low - low).abs() < 1e-9 && (found.high - high).abs() < 1e-9, "{x} of {n}: {found:?}");
        };
        check(3, 60_000, 1.031132074356e-05, 0.0001461141953017);
        check(15_000, 60_000, 0.2465390626738, 0.2534851328582);
        check(30_000, 60_000, 0.4959909880436, 0.5040090119564);
        check(59_990, 60_000, 0.9996935154966, 0.9999200740545);
        check(250_000, 1_000_000, 0.2491515356855, 0.2508499125965);
    }

    fn shares() -> impl Strategy<Value = Share> {
        (1u32..5000).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(x, n)| Share::new(x, n).unwrap())
    }

    proptest! {
        #[test]
        fn intervals_hold_the_share_and_lie_within_each_other(share in shares()) {
            let inner = wilson(share, Confidence::P95);
            let outer = wilson(share, Confidence::P998);
            let exact = clopper_pearson(share, Confidence::P95).unwrap();
            prop_assert!(inner.contains(share.value()));
            prop_assert!(exact.contains(share.value()));
            prop_assert!(outer.low <= inner.low && inner.high <= outer.high);
            prop_assert!(0.0 <= outer.low && outer.high <= 1.0);
        }

        #[test]
        fn those_and_the_others_mirror_each_other(share in shares()) {
            let (these, others) = (wilson(share, Confidence::P95), wilson(share.rest(), Confidence::P95));
            prop_assert!((these.low + others.high - 1.0).abs() < 1e-12);
            prop_assert!((these.high + others.low - 1.0).abs() < 1e-12);
        }

        #[test]
        fn one_pupil_more_moves_both_ends_up(share in shares()) {
            if let Some(more) = Share::new(share.x() + 1, share.n()) {
                let (less, more) = (wilson(share, Confidence::P95), wilson(more, Confidence::P95));
                prop_assert!(less.low <= more.low && less.high <= more.high);
            }
        }
    }
}
