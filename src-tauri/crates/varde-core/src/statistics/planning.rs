//! Before a measure starts: which change could be seen at all, and how far figures move when nothing has changed.

use super::distribution::{Counts, normal_both_sides, normal_quantile};
use super::interval::{Confidence, Side, Z_95};
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

/// More pupils than this before and after together: there the normal approximation is as good as exact sums.
const MOST_COUNTED: u32 = 2000;

/// The smallest change of a share that is seen four times out of five, in whole pupils of those after: the fewest `k`
/// for which after ~ Bin(n₂, p ± k/n₂) lies beyond the strict limits of [`two_proportions::beyond`] with 80 % chance,
/// when before ~ Bin(n₁, p).
///
/// Source: Bloom 1999, with the power summed exactly over all pairs of counts; above 2,000 pupils together
/// [`smallest_visible_change`] with σ = √(p(1−p)). Range: both numbers of pupils ≥ 1, 0 ≤ p ≤ 1. Returns `None` outside
/// the range, and when not even a share of none (or of all) would be seen.
///
/// [`two_proportions::beyond`]: super::two_proportions::beyond
pub fn smallest_visible_change_in_pupils(before: u32, p: f64, after: u32, towards: Side) -> Option<u32> {
    if before == 0 || after == 0 || !(0.0..=1.0).contains(&p) {
        return None;
    }
    let room = if towards == Side::Above { 1.0 - p } else { p };
    let most = (room * f64::from(after)).ceil() as u32;
    if before.checked_add(after).is_none_or(|total| total > MOST_COUNTED) {
        let change = smallest_visible_change((p * (1.0 - p)).sqrt(), before, after)?;
        let pupils = (change * f64::from(after)).ceil();
        return (change <= room && pupils >= 1.0).then_some(pupils as u32);
    }
    let first = cumulated(before, p);
    let seen_from = first_seen(before, after, towards);
    let power = |k: u32| {
        let away = f64::from(k) / f64::from(after);
        let other = if towards == Side::Above { (p + away).min(1.0) } else { (p - away).max(0.0) };
        let later = cumulated(after, other);
        let seen = |x: usize| match (seen_from[x], towards) {
            (None, _) => 0.0,
            (Some(from), Side::Above) => 1.0 - from.checked_sub(1).map_or(0.0, |below| later[below as usize]),
            (Some(to), Side::Below) => later[to as usize],
        };
        (0..first.len()).map(|x| (first[x] - if x > 0 { first[x - 1] } else { 0.0 }) * seen(x)).sum::<f64>()
    };
    // A larger change is seen oftener.
    let (mut low, mut high) = (0, most);
    if most == 0 || power(most) < POWER {
        return None;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if power(middle) >= POWER { high = middle } else { low = middle }
    }
    Some(high)
}

/// P(X ≤ x) for every x from 0 to n.
fn cumulated(n: u32, p: f64) -> Vec<f64> {
    let mut below = vec![0.0; n as usize + 1];
    if p <= 0.0 {
        below[0] = 1.0;
    } else if p >= 1.0 {
        below[n as usize] = 1.0;
    } else {
        Counts::binomial(n, p).iter().for_each(|(x, mass)| below[x as usize] = mass);
    }
    below.iter_mut().fold(0.0, |sum, mass| {
        *mass += sum;
        *mass
    });
    below
}

/// For each count before: the count after that is the nearest beyond the strict limit; `None` when none is.
fn first_seen(before: u32, after: u32, towards: Side) -> Vec<Option<u32>> {
    let total = before.saturating_add(after);
    let seen = |x: u32, y: u32| {
        let counts = Counts::hypergeometric(total, x + y, after);
        let tail = if towards == Side::Above { counts.at_least(y) } else { counts.at_most(y) };
        tail <= Confidence::P95.tail()
    };
    // The limit climbs with the count before, so each search goes on where the last one ended.
    let mut found = vec![None; before as usize + 1];
    match towards {
        Side::Above => {
            let mut y = 0;
            for x in 0..=before {
                while y <= after && !seen(x, y) {
                    y += 1;
                }
                found[x as usize] = (y <= after).then_some(y);
            }
        }
        Side::Below => {
            let mut y = after;
            for x in (0..=before).rev() {
                let mut at = Some(y).filter(|y| seen(x, *y));
                while at.is_none() && y > 0 {
                    y -= 1;
                    at = Some(y).filter(|y| seen(x, *y));
                }
                found[x as usize] = at;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_schools_see_only_many_pupils() {
        let check = |before: u32, p: f64, after: u32, towards: Side, expected: Option<u32>| {
            let found = smallest_visible_change_in_pupils(before, p, after, towards);
            assert_eq!(found, expected, "{before} {p} {after} {towards:?}");
        };
        // Of 20, with a quarter before: not even none would be seen four times out of five.
        check(20, 0.25, 20, Side::Below, None);
        check(0, 0.25, 20, Side::Below, None);
        check(20, 0.25, 0, Side::Below, None);
        check(20, 0.0, 20, Side::Below, None);
        check(20, 1.0, 20, Side::Above, None);
        check(20, f64::NAN, 20, Side::Above, None);
        check(20, 1.1, 20, Side::Above, None);
        check(u32::MAX, 0.25, 2, Side::Above, None);
    }

    /// Power by summing over every pair of counts, each weighed by itself.
    fn power(before: u32, p: f64, after: u32, q: f64) -> f64 {
        let mass = |n: u32, p: f64| -> Vec<f64> {
            let below = cumulated(n, p);
            (0..below.len()).map(|x| below[x] - if x > 0 { below[x - 1] } else { 0.0 }).collect()
        };
        let (first, later) = (mass(before, p), mass(after, q));
        let mut sum = 0.0;
        for x in 0..=before {
            for y in 0..=after {
                let counts = Counts::hypergeometric(before + after, x + y, after);
                let tail = if q > p { counts.at_least(y) } else { counts.at_most(y) };
                if tail <= 0.025 {
                    sum += first[x as usize] * later[y as usize];
                }
            }
        }
        sum
    }

    #[test]
    fn the_change_found_is_the_first_that_is_seen_four_times_out_of_five() {
        for (before, p, after) in [(20, 0.25, 20), (60, 0.25, 60), (60, 0.25, 20), (36, 0.05, 36), (45, 0.8, 15)] {
            for towards in [Side::Above, Side::Below] {
                let found = smallest_visible_change_in_pupils(before, p, after, towards);
                let at = |k: u32| {
                    let away = f64::from(k) / f64::from(after);
                    let q = if towards == Side::Above { p + away } else { p - away };
                    power(before, p, after, q.clamp(0.0, 1.0))
                };
                match found {
                    Some(k) => assert!(at(k) >= POWER && at(k - 1) < POWER, "{before} {p} {after} {towards:?}: {k}"),
                    None => assert!(at(after) < POWER, "{before} {p} {after} {towards:?}"),
                }
            }
        }
    }

    #[test]
    fn exact_and_normal_meet_where_one_takes_over() {
        let exact = smallest_visible_change_in_pupils(1000, 0.25, 1000, Side::Above).unwrap();
        let normal = smallest_visible_change_in_pupils(1001, 0.25, 1000, Side::Above).unwrap();
        assert!(exact.abs_diff(normal) <= 4, "{exact} {normal}");
    }

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
