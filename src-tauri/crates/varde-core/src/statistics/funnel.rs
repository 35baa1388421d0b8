//! Many schools at once, each with limits for its own size. The limits are drawn; a school is classified by
//! [`benchmark::against`](super::benchmark::against), so that the drawing and the verdict of one school agree.

use super::distribution::Counts;
use super::interval::{Confidence, Interval};
use super::mean::Group;

/// The limits of a share for `n` pupils, smooth for drawing: with r the smallest count whose F(r) ≥ tail, and
/// a = (F(r) − tail)/(F(r) − F(r−1)), a limit is (r − a)/n.
///
/// Source: Spiegelhalter 2005, appendix. Range: n ≥ 1, 0 < `target` < 1. A low limit below 0 says that no count is low
/// enough to stand out. Returns `None` outside the range.
pub fn limits_of_share(n: u32, target: f64, confidence: Confidence) -> Option<Interval> {
    if n == 0 || !(target > 0.0 && target < 1.0) {
        return None;
    }
    let counts = Counts::binomial(n, target);
    let limit = |tail: f64| {
        let mut below = 0.0;
        let reaches = |(r, mass): (u32, f64)| {
            below += mass;
            (below >= tail).then(|| (f64::from(r) - (below - tail) / mass) / f64::from(n))
        };
        counts.iter().find_map(reaches)
    };
    Some(Interval { low: limit(confidence.tail())?, high: limit(1.0 - confidence.tail())? })
}

/// The limits of a mean for `n` pupils: target ± z·σ/√n.
///
/// Source: Spiegelhalter 2005. Range: n ≥ 1, `sd` ≥ 0, in the unit of the target. Returns `None` outside the range.
pub fn limits_of_mean(n: u32, target: f64, sd: f64, confidence: Confidence) -> Option<Interval> {
    Group::new(target, n)?.interval(sd, confidence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::benchmark::unusual;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_drawn_gives_none() {
        let check = |n: u32, target: f64, share: bool, mean: bool| {
            assert_eq!(limits_of_share(n, target, Confidence::P95).is_some(), share, "{n} {target}");
            assert_eq!(limits_of_mean(n, target, 10.0, Confidence::P95).is_some(), mean, "{n} {target}");
        };
        check(20, 0.25, true, true);
        check(1, 0.25, true, true);
        check(0, 0.25, false, false);
        check(20, 0.0, false, true);
        check(20, 1.0, false, true);
        check(20, f64::NAN, false, false);
        check(20, f64::INFINITY, false, false);
        assert_eq!(limits_of_mean(20, 50.0, -1.0, Confidence::P95), None);
        assert_eq!(limits_of_mean(20, 50.0, f64::NAN, Confidence::P95), None);
    }

    proptest! {
        #[test]
        fn limits_lie_within_each_other_and_around_the_target(n in 1u32..400, target in 0.02f64..0.98) {
            let inner = limits_of_share(n, target, Confidence::P95).unwrap();
            let outer = limits_of_share(n, target, Confidence::P998).unwrap();
            prop_assert!(outer.low <= inner.low && inner.high <= outer.high);
            prop_assert!(inner.low < target && inner.high <= 1.0);
        }

        #[test]
        fn no_flagged_count_is_drawn_inside(n in 1u32..400, target in 0.02f64..0.98) {
            for confidence in [Confidence::P95, Confidence::P998] {
                let limits = limits_of_share(n, target, confidence).unwrap();
                let flagged = unusual(n, target, confidence).unwrap();
                let share = |x: u32| f64::from(x) / f64::from(n);
                prop_assert!(flagged.at_most.is_none_or(|x| share(x) <= limits.low + 1e-12));
                prop_assert!(flagged.at_least.is_none_or(|x| share(x) >= limits.high - 1e-12));
            }
        }
    }
}
