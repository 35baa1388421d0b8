//! A slope that one odd day cannot turn: the middle of the slopes between every two points. A check on the fitted line.

use super::interval::{Confidence, Interval};
use super::kendall::ties;
use super::line::Point;

/// In the unit of the values, slopes per week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TheilSen {
    pub slope: f64,
    /// The median value less the slope times the median week.
    pub intercept: f64,
    pub slope_interval: Interval,
}

/// The median slope of all pairs at different times, and the slopes that Kendall's test cannot tell from it.
///
/// Source: Theil 1950; Sen 1968, with ties among values and weeks taken from the variance. Range: two or more finite
/// points not all at one time, in any order. With few points the interval is as wide as the steepest pairs. Returns
/// `None` outside the range.
pub fn theil_sen(points: &[Point], confidence: Confidence) -> Option<TheilSen> {
    if !points.iter().all(|p| p.week.is_finite() && p.value.is_finite()) {
        return None;
    }
    let mut slopes = Vec::with_capacity(points.len() * points.len().saturating_sub(1) / 2);
    for (i, a) in points.iter().enumerate() {
        let later = points[i + 1..].iter().filter(|b| b.week != a.week);
        slopes.extend(later.map(|b| (b.value - a.value) / (b.week - a.week)));
    }
    slopes.sort_by(f64::total_cmp);
    let slope = median(&slopes)?;
    let middle = |of: fn(&Point) -> f64| {
        let mut values: Vec<f64> = points.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        median(&values)
    };
    let intercept = middle(|p| p.value)? - slope * middle(|p| p.week)?;
    let slope_interval = interval(&slopes, points, confidence)?;
    let finite = [slope, intercept, slope_interval.low, slope_interval.high].iter().all(|v| v.is_finite());
    finite.then_some(TheilSen { slope, intercept, slope_interval })
}

/// The slopes so many places from each end that the order beyond them is unusual.
fn interval(slopes: &[f64], points: &[Point], confidence: Confidence) -> Option<Interval> {
    let whole = |k: f64| k * (k - 1.0) * (2.0 * k + 5.0);
    let taken = |of: fn(&Point) -> f64| ties(points.iter().map(of)).into_iter().map(whole).sum::<f64>();
    let variance = (whole(points.len() as f64) - taken(|p| p.week) - taken(|p| p.value)) / 18.0;
    let half = confidence.z() * variance.max(0.0).sqrt();
    let pairs = slopes.len() as f64;
    let low = (((pairs - half) / 2.0).round_ties_even() - 1.0).max(0.0) as usize;
    let high = (((pairs + half) / 2.0).round_ties_even()).min(pairs - 1.0) as usize;
    Some(Interval { low: *slopes.get(low)?, high: *slopes.get(high)? })
}

/// Of sorted values; the mean of the two in the middle when they are even.
fn median(sorted: &[f64]) -> Option<f64> {
    let (low, high) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
    Some(low + (high - low) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn points(of: &[(f64, f64)]) -> Vec<Point> {
        of.iter().map(|(week, value)| Point { week: *week, value: *value }).collect()
    }

    #[test]
    fn one_odd_day_turns_nothing() {
        let check = |of: &[(f64, f64)], expected: Option<[f64; 4]>| {
            let found = theil_sen(&points(of), Confidence::P95);
            let found = found.map(|t| [t.slope, t.intercept, t.slope_interval.low, t.slope_interval.high]);
            assert_eq!(found.is_some(), expected.is_some(), "{of:?}");
            for (found, expected) in found.iter().flatten().zip(expected.iter().flatten()) {
                assert!((found - expected).abs() < 1e-9, "{of:?}: {found} is not {expected}");
            }
        };
        check(&[], None);
        check(&[(0.0, 1.0)], None);
        check(&[(1.0, 1.0), (1.0, 2.0)], None);
        check(&[(0.0, 1.0), (1.0, f64::NAN)], None);
        check(&[(0.0, 1.0), (f64::INFINITY, 1.0)], None);
        check(&[(0.0, f64::MIN), (1.0, f64::MAX)], None);
        check(&[(0.0, 7.0), (1.0, 7.0), (2.0, 7.0)], Some([0.0, 7.0, 0.0, 0.0]));
        check(&[(2.0, 5.0), (0.0, 1.0), (1.0, 3.0)], Some([2.0, 1.0, 2.0, 2.0]));
        // scipy 1.17.1: theilslopes.
        check(
            &[(0.0, 1.0), (1.0, 9.0), (2.0, 9.0), (3.0, 1.0), (4.0, 1.0), (5.0, 9.0), (6.0, 4.0), (7.0, 9.0)],
            Some([0.0, 6.5, -1.0, 2.0]),
        );
        check(
            &[(0.0, 30.0), (1.0, 32.0), (2.0, 32.0), (3.0, 31.0), (4.0, 35.0), (5.0, 36.0), (6.0, 36.0), (7.0, 40.0)],
            Some([1.225, 29.2125, 0.5, 2.0]),
        );
        check(
            &[
                (0.0, 3.0),
                (1.0, 3.0),
                (2.0, 2.0),
                (2.0, 5.0),
                (4.0, 5.0),
                (5.0, 5.0),
                (6.0, 7.0),
                (6.0, 1.0),
                (8.0, 9.0),
            ],
            Some([0.6666666666667, 2.333333333333, -0.25, 1.0]),
        );
        check(
            &[(0.0, 3.0), (1.0, 1.0), (2.0, 2.0), (3.0, 6.0), (4.0, 5.0), (5.0, 4.0)],
            Some([0.6666666666667, 1.833333333333, -1.0, 2.5]),
        );
    }

    proptest! {
        #[test]
        fn upside_down_the_slope_turns(values in prop::collection::vec(0.0f64..90.0, 2..25)) {
            let of: Vec<_> = values.iter().enumerate().map(|(week, v)| (week as f64, *v)).collect();
            let down: Vec<_> = of.iter().map(|(week, v)| (*week, -v)).collect();
            let there = theil_sen(&points(&of), Confidence::P95).unwrap();
            let back = theil_sen(&points(&down), Confidence::P95).unwrap();
            prop_assert!((there.slope + back.slope).abs() < 1e-9 && (there.intercept + back.intercept).abs() < 1e-9);
            prop_assert!(there.slope_interval.contains(there.slope));
            let wider = theil_sen(&points(&of), Confidence::P998).unwrap().slope_interval;
            prop_assert!(wider.low <= there.slope_interval.low && there.slope_interval.high <= wider.high);
        }
    }
}
