//! Means with a known or published uncertainty.

pub use super::interval::Beyond;
use super::interval::{Z_95, Z_998};

/// Half the width of the 95 % interval of a mean whose SD is known: z·σ/√n.
///
/// Source: Altman et al. 2000, Statistics with Confidence. Range: `sd` ≥ 0, in the unit of the mean; `n` ≥ 1.
/// Returns `None` for n = 0 and for an SD that is negative or not a number.
pub fn half_width(sd: f64, n: u32) -> Option<f64> {
    (n > 0 && sd >= 0.0 && sd.is_finite()).then(|| Z_95 * sd / f64::from(n).sqrt())
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
        }
    }
}
