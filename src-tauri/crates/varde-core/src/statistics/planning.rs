//! Before a measure starts: which change could be seen at all, and how far figures move when nothing has changed.

use super::distribution::{Counts, normal_both_sides, normal_quantile};
use super::interval::Z_95;
use super::thresholds::POWER;

/// The standard error of a change between two means: σ·√(1/n₁ + 1/n₂).
fn error_of_change(sd: f64, before: u32, after: u32) -> Option<f64> {
    let usable = before > 0 && after > 0 && sd >= 0.0 && sd.is_finite();
    usable.then(|| sd * (1.0 / f64::from(before) + 1.0 / f64::from(after)).sqrt())
}

/// The smallest true change of a mean that is seen beyond 95 % four times out of five: (z₀.₉₇₅ + z₀.₈)·σ·√(1/n₁ +
/// 1/n₂), in the unit of the SD.
///
/// Source: Bloom 1999. Range: pupils in all before and after, pooled over years, ≥ 1; `sd` ≥ 0. Returns `None` for no
/// pupils and for an SD that is negative or not finite.
pub fn smallest_visible_change(sd: f64, before: u32, after: u32) -> Option<f64> {
    Some((Z_95 + normal_quantile(POWER)) * error_of_change(sd, before, after)?)
}

/// The chance that a mean changes by `at_least`, up or down, when nothing has changed: P(|Z| ≥ d/(σ·√(1/n₁ + 1/n₂))).
///
/// Source: Altman et al. 2000. Range: `at_least` ≥ 0, in the unit of the SD; the rest as [`smallest_visible_change`].
/// Without spread only a change of 0 is certain. Returns `None` outside the range.
pub fn chance_of_change(sd: f64, before: u32, after: u32, at_least: f64) -> Option<f64> {
    let error = error_of_change(sd, before, after)?;
    let usable = at_least >= 0.0 && at_least.is_finite();
    usable.then(|| match (at_least, error) {
        (0.0, _) => 1.0,
        (_, 0.0) => 0.0,
        (d, error) => normal_both_sides(d / error),
    })
}

/// The chance that two years of `n` pupils differ by `at_least` pupils, up or down, when each pupil counts with
/// probability `p` in both: summed over all pairs of counts.
///
/// Source: by definition. Range: n ≥ 1, 0 < p < 1. A difference of 0 is certain, one of more than n impossible. Returns
/// `None` outside the range.
pub fn chance_of_change_in_pupils(n: u32, p: f64, at_least: u32) -> Option<f64> {
    if n == 0 || !(p > 0.0 && p < 1.0) {
        return None;
    }
    if at_least == 0 {
        return Some(1.0);
    }
    let counts = Counts::binomial(n, p);
    // Down from the top of the second year, with the sum of what lies that far above in the first.
    let mut above = 0.0;
    let mut first = counts.iter().rev().peekable();
    let higher = |(k, mass): (u32, f64)| {
        while let Some((_, more)) = first.next_if(|(other, _)| *other >= k.saturating_add(at_least)) {
            above += more;
        }
        mass * above
    };
    // Either year may be the higher.
    Some((2.0 * counts.iter().rev().map(higher).sum::<f64>()).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_schools_see_only_large_changes() {
        let check = |sd: f64, before: u32, after: u32, expected: Option<f64>| {
            let found = smallest_visible_change(sd, before, after).map(|c| (c * 10.0).round() / 10.0);
            assert_eq!(found, expected, "{sd} {before} {after}");
        };
        check(10.0, 20, 20, Some(8.9));
        check(10.0, 60, 60, Some(5.1));
        check(0.0, 60, 60, Some(0.0));
        check(10.0, 0, 60, None);
        check(10.0, 60, 0, None);
        check(-1.0, 60, 60, None);
        check(f64::NAN, 60, 60, None);
        check(f64::INFINITY, 60, 60, None);
    }

    #[test]
    fn no_change_is_certain_and_an_impossible_one_never_comes() {
        let check = |n: u32, p: f64, at_least: u32, expected: Option<f64>| {
            let found = chance_of_change_in_pupils(n, p, at_least).map(|c| (c * 1e3).round() / 1e3);
            assert_eq!(found, expected, "{n} {p} {at_least}");
        };
        check(20, 0.25, 0, Some(1.0));
        check(20, 0.25, 3, Some(0.359));
        check(20, 0.25, 21, Some(0.0));
        check(20, 0.25, u32::MAX, Some(0.0));
        check(1, 0.5, 1, Some(0.5));
        check(60_000, 0.25, 150, Some(0.319));
        check(0, 0.25, 1, None);
        check(20, 0.0, 1, None);
        check(20, 1.0, 1, None);
        check(20, f64::NAN, 1, None);
        assert_eq!(chance_of_change(0.0, 20, 20, 0.0), Some(1.0));
        assert_eq!(chance_of_change(0.0, 20, 20, 0.1), Some(0.0));
        assert_eq!(chance_of_change(10.0, 20, 20, -1.0), None);
        assert_eq!(chance_of_change(10.0, 20, 20, f64::NAN), None);
        assert_eq!(chance_of_change(10.0, 20, 0, 1.0), None);
    }

    proptest! {
        #[test]
        fn more_pupils_see_smaller_changes_and_larger_ones_are_rarer(
            sd in 0.1f64..20.0, before in 1u32..500, after in 1u32..500, d in 0.0f64..20.0,
        ) {
            let here = smallest_visible_change(sd, before, after).unwrap();
            prop_assert!(smallest_visible_change(sd, before + 1, after).unwrap() < here);
            prop_assert!((smallest_visible_change(sd, after, before).unwrap() - here).abs() < 1e-9);
            let chance = chance_of_change(sd, before, after, d).unwrap();
            prop_assert!(chance_of_change(sd, before, after, d + 1.0).unwrap() <= chance && chance <= 1.0);
            // Beyond what would be seen, chance alone comes seldom: that is what seeing means.
            prop_assert!(chance_of_change(sd, before, after, here).unwrap() < 0.0051);
        }

        #[test]
        fn larger_changes_in_pupils_are_rarer(n in 1u32..200, p in 0.01f64..0.99, d in 0u32..50) {
            let less = chance_of_change_in_pupils(n, p, d).unwrap();
            let more = chance_of_change_in_pupils(n, p, d + 1).unwrap();
            prop_assert!(more <= less + 1e-12 && less <= 1.0);
            let others = chance_of_change_in_pupils(n, 1.0 - p, d).unwrap();
            prop_assert!((others - less).abs() < 1e-9);
        }
    }
}
