//! Means with a known or published uncertainty.

use super::distribution::normal_both_sides;
pub use super::interval::Beyond;
use super::interval::{Confidence, Interval, Z_95, Z_998};

/// Half the width of the 95 % interval of a mean whose SD is known: z·σ/√n.
///
/// Source: Altman et al. 2000, Statistics with Confidence. Range: `sd` ≥ 0, in the unit of the mean; `n` ≥ 1.
/// Returns `None` for n = 0 and for an SD that is negative or not a number.
pub fn half_width(sd: f64, n: u32) -> Option<f64> {
    (n > 0 && sd >= 0.0 && sd.is_finite()).then(|| Z_95 * sd / f64::from(n).sqrt())
}

/// The SD of pupils that published half widths tell of, as one for several groups: √(Σnᵢσᵢ² / Σnᵢ) with σᵢ = hᵢ·√nᵢ/z.
///
/// The inverse of [`half_width`], weighed by pupils. Range: half widths ≥ 0, n ≥ 1, as (h, n). Returns `None` without a
/// group, and when a number is outside the range.
pub fn common_sd(groups: &[(f64, u32)]) -> Option<f64> {
    let usable = |(half, n): &(f64, u32)| *half >= 0.0 && half.is_finite() && *n > 0;
    if groups.is_empty() || !groups.iter().all(usable) {
        return None;
    }
    let pupils: f64 = groups.iter().map(|(_, n)| f64::from(*n)).sum();
    let squares: f64 = groups.iter().map(|(half, n)| (f64::from(*n) * half / Z_95).powi(2)).sum();
    Some((squares / pupils).sqrt())
}

/// The mean of a group of pupils: finite, and of at least one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    mean: f64,
    n: u32,
}

impl Group {
    /// Returns `None` for no pupils and for a mean that is not finite.
    pub fn new(mean: f64, n: u32) -> Option<Self> {
        (n > 0 && mean.is_finite()).then_some(Self { mean, n })
    }

    pub fn mean(self) -> f64 {
        self.mean
    }

    pub fn n(self) -> u32 {
        self.n
    }

    /// The interval of the mean when the SD is known: m ± z·σ/√n.
    ///
    /// Source and range as [`half_width`]; returns `None` for an SD that is negative or not finite.
    pub fn interval(self, sd: f64, confidence: Confidence) -> Option<Interval> {
        let half = half_width(sd, self.n)? * confidence.z() / Z_95;
        Some(Interval::around(self.mean, half))
    }
}

/// The difference of two independent means with its intervals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// First minus second.
    pub difference: f64,
    pub half_width_95: f64,
    pub half_width_998: f64,
}

/// Difference of two independent means from their 95 % half widths: d = a − b, h = √(hₐ² + h_b²), and the 99.8 %
/// limit is h·z₉₉.₈/z₉₅.
///
/// Source: Altman et al. 2000; the two levels as in funnel plots, Spiegelhalter 2005. Range: half widths ≥ 0, in the
/// unit of the means. Two half widths of 0 give limits of 0: then every difference is beyond both. For a part against
/// the whole it belongs to, the true limits are narrower, so this never flags too much. Returns `None` when a number
/// is not finite or a half width is negative.
pub fn difference(a: f64, half_width_a: f64, b: f64, half_width_b: f64) -> Option<Difference> {
    let usable = [a, b, half_width_a, half_width_b].iter().all(|x| x.is_finite());
    if !usable || half_width_a < 0.0 || half_width_b < 0.0 {
        return None;
    }
    let half_width_95 = half_width_a.hypot(half_width_b);
    Some(Difference { difference: a - b, half_width_95, half_width_998: half_width_95 * Z_998 / Z_95 })
}

impl Difference {
    /// The chance of a difference at least so large, either way, when there is none: P(|Z| ≥ |d|/se). For weighing many
    /// at once. Returns `None` when the limits have no width.
    pub fn p(&self) -> Option<f64> {
        (self.half_width_95 > 0.0).then(|| normal_both_sides(self.difference * Z_95 / self.half_width_95))
    }

    /// A difference that lies on a limit is inside it.
    pub fn beyond(&self) -> Beyond {
        // Published figures have one decimal; a difference of rounding in the last bit of a float is none.
        const ROUNDING: f64 = 1e-9;
        let size = self.difference.abs();
        if size > self.half_width_998 + ROUNDING {
            Beyond::Limit998
        } else if size > self.half_width_95 + ROUNDING {
            Beyond::Limit95
        } else {
            Beyond::Neither
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_widths_tell_of_the_spread_of_pupils() {
        let check = |groups: &[(f64, u32)], expected: Option<f64>| {
            let found = common_sd(groups);
            let near = found.zip(expected).is_none_or(|(found, expected)| (found - expected).abs() < 1e-9);
            assert!(near && found.is_some() == expected.is_some(), "{groups:?}: {found:?}");
        };
        check(&[(half_width(9.0, 81).unwrap(), 81)], Some(9.0));
        check(&[(half_width(8.0, 20).unwrap(), 20), (half_width(8.0, 90).unwrap(), 90)], Some(8.0));
        // 20 pupils of variance 100 and 60 of 64: (2000 + 3840) / 80.
        check(&[(half_width(10.0, 20).unwrap(), 20), (half_width(8.0, 60).unwrap(), 60)], Some(73f64.sqrt()));
        check(&[(0.0, 5)], Some(0.0));
        check(&[], None);
        check(&[(2.0, 0)], None);
        check(&[(2.0, 9), (f64::NAN, 9)], None);
        check(&[(-1.0, 9)], None);
    }

    #[test]
    fn a_difference_is_weighed_against_both_limits() {
        let check = |a: f64, ha: f64, b: f64, hb: f64, expected: Beyond| {
            assert_eq!(difference(a, ha, b, hb).unwrap().beyond(), expected, "{a}±{ha} {b}±{hb}");
        };
        // Løten ungdomsskole, 8. trinn, regning 2025–26 against the country, and against the year before.
        check(45.0, 1.9, 49.0, 0.1, Beyond::Limit998);
        check(45.0, 1.9, 46.0, 1.9, Beyond::Neither);
        check(47.0, 2.0, 49.0, 0.1, Beyond::Neither);
        check(46.0, 1.9, 48.0, 0.1, Beyond::Limit95);
        // On the limit is inside it.
        check(50.0, 3.0, 55.0, 4.0, Beyond::Neither);
        check(50.0, 3.0, 55.000001, 4.0, Beyond::Limit95);
    }

    #[test]
    fn what_is_not_a_number_gives_none() {
        assert_eq!(difference(f64::NAN, 1.0, 1.0, 1.0), None);
        assert_eq!(difference(1.0, -1.0, 1.0, 1.0), None);
        assert_eq!(difference(1.0, f64::INFINITY, 1.0, 1.0), None);
        assert_eq!(half_width(10.0, 0), None);
        assert_eq!(half_width(-1.0, 5), None);
        assert_eq!(half_width(0.0, 5), Some(0.0));
        assert_eq!(difference(1.0, 0.0, 2.0, 0.0).unwrap().p(), None);
    }

    #[test]
    fn a_group_has_pupils_and_a_finite_mean() {
        let check = |mean: f64, n: u32, sd: f64, expected: Option<Interval>| {
            assert_eq!(Group::new(mean, n).and_then(|g| g.interval(sd, Confidence::P95)), expected, "{mean} of {n}");
        };
        check(50.0, 0, 10.0, None);
        check(f64::NAN, 20, 10.0, None);
        check(f64::INFINITY, 20, 10.0, None);
        check(50.0, 20, -1.0, None);
        check(50.0, 20, f64::NAN, None);
        check(50.0, 20, 0.0, Some(Interval { low: 50.0, high: 50.0 }));
    }

    proptest! {
        #[test]
        fn turning_the_question_round_changes_only_the_sign(
            a in 20.0f64..80.0, ha in 0.0f64..10.0, b in 20.0f64..80.0, hb in 0.0f64..10.0,
        ) {
            let (there, back) = (difference(a, ha, b, hb).unwrap(), difference(b, hb, a, ha).unwrap());
            prop_assert!((there.difference + back.difference).abs() < 1e-12);
            prop_assert_eq!(there.beyond(), back.beyond());
            prop_assert!(there.half_width_95 >= ha.max(hb) - 1e-12);
            prop_assert!(there.half_width_998 >= there.half_width_95);
            if let Some(p) = there.p() {
                prop_assert!(there.beyond() == Beyond::Neither || p <= 0.05);
                prop_assert!(there.beyond() != Beyond::Limit998 || p <= 0.002);
            }
        }
    }
}
