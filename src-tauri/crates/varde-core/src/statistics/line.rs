//! A straight line through measurements, with how well it is known.

use super::distribution::student_quantile;
use super::interval::{Confidence, Interval};

/// One measurement: when, and what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Weeks from any start.
    pub week: f64,
    pub value: f64,
}

/// A least-squares line. Values in their own unit, slopes per week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    pub n: u32,
    /// The value at week 0.
    pub intercept: f64,
    pub slope: f64,
    /// Spread of the measurements around the line: √(Σe²/(n − 2)).
    pub residual_sd: f64,
    /// The part of the variance that the line follows; `None` when the values are all the same.
    pub r_squared: Option<f64>,
    middle: f64,
    spread: f64,
}

/// Fits a line by ordinary least squares.
///
/// Source: Draper & Smith 1998; Ardoin 2013 for pupils' weekly reading. Range: three or more finite points of which two
/// are at different times; in any order. Judged from eight (`thresholds`). Returns `None` for fewer, for points all at
/// one time, and for what is not finite.
pub fn fit(points: &[Point]) -> Option<Line> {
    let n = u32::try_from(points.len()).ok().filter(|n| *n >= 3)?;
    let mean = |of: fn(&Point) -> f64| points.iter().map(of).sum::<f64>() / f64::from(n);
    let (middle, level) = (mean(|p| p.week), mean(|p| p.value));
    let spread: f64 = points.iter().map(|p| (p.week - middle).powi(2)).sum();
    if spread <= 0.0 || !spread.is_finite() {
        return None;
    }
    let slope = points.iter().map(|p| (p.week - middle) * (p.value - level)).sum::<f64>() / spread;
    let squares: f64 = points.iter().map(|p| (p.value - level - slope * (p.week - middle)).powi(2)).sum();
    let all: f64 = points.iter().map(|p| (p.value - level).powi(2)).sum();
    let line = Line {
        n,
        intercept: level - slope * middle,
        slope,
        residual_sd: (squares / f64::from(n - 2)).sqrt(),
        r_squared: (all > 0.0).then(|| (1.0 - squares / all).max(0.0)),
        middle,
        spread,
    };
    (line.intercept.is_finite() && all.is_finite()).then_some(line)
}

impl Line {
    /// The standard error of the slope.
    pub fn slope_error(&self) -> f64 {
        self.residual_sd / self.spread.sqrt()
    }

    /// slope ± t(n − 2)·se. Points on one line give an interval of no width.
    pub fn slope_interval(&self, confidence: Confidence) -> Option<Interval> {
        Some(Interval::around(self.slope, self.t(confidence)? * self.slope_error()))
    }

    /// The value of the line at a week.
    pub fn at(&self, week: f64) -> f64 {
        self.intercept + self.slope * week
    }

    /// Where the line itself may run at a week: ± t·s·√(1/n + (w − w̄)²/Σ(w − w̄)²). `None` when the week is not
    /// finite.
    pub fn mean_interval(&self, week: f64, confidence: Confidence) -> Option<Interval> {
        self.interval(week, self.leverage(week), confidence)
    }

    /// Where one more measurement may fall at a week: the same with one more variance for the measurement itself.
    pub fn measurement_interval(&self, week: f64, confidence: Confidence) -> Option<Interval> {
        self.interval(week, 1.0 + self.leverage(week), confidence)
    }

    fn interval(&self, week: f64, variance: f64, confidence: Confidence) -> Option<Interval> {
        let half = self.t(confidence)? * self.residual_sd * variance.sqrt();
        (half.is_finite() && week.is_finite()).then(|| Interval::around(self.at(week), half))
    }

    fn leverage(&self, week: f64) -> f64 {
        1.0 / f64::from(self.n) + (week - self.middle).powi(2) / self.spread
    }

    fn t(&self, confidence: Confidence) -> Option<f64> {
        student_quantile(confidence, self.n.checked_sub(2)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn points(of: &[(f64, f64)]) -> Vec<Point> {
        of.iter().map(|(week, value)| Point { week: *week, value: *value }).collect()
    }

    #[test]
    fn a_line_needs_three_points_and_two_times() {
        let check = |of: &[(f64, f64)], expected: Option<(f64, f64, f64)>| {
            let found = fit(&points(of)).map(|l| (l.intercept, l.slope, l.residual_sd));
            assert_eq!(found, expected, "{of:?}");
        };
        check(&[], None);
        check(&[(0.0, 1.0), (1.0, 2.0)], None);
        check(&[(1.0, 1.0), (1.0, 2.0), (1.0, 3.0)], None);
        check(&[(0.0, 1.0), (1.0, f64::NAN), (2.0, 3.0)], None);
        check(&[(0.0, 1.0), (f64::INFINITY, 2.0), (2.0, 3.0)], None);
        check(&[(0.0, f64::MAX), (1.0, f64::MIN), (2.0, f64::MAX)], None);
        check(&[(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)], Some((1.0, 2.0, 0.0)));
        check(&[(2.0, 5.0), (0.0, 1.0), (1.0, 3.0)], Some((1.0, 2.0, 0.0)));
        check(&[(0.0, 7.0), (1.0, 7.0), (2.0, 7.0)], Some((7.0, 0.0, 0.0)));
        let level = fit(&points(&[(0.0, 7.0), (1.0, 7.0), (2.0, 7.0)])).unwrap();
        assert_eq!(level.r_squared, None);
        assert_eq!(level.mean_interval(f64::NAN, Confidence::P75), None);
        assert_eq!(level.measurement_interval(f64::INFINITY, Confidence::P75), None);
    }

    proptest! {
        #[test]
        fn a_tilt_is_added_to_the_slope(values in prop::collection::vec(0.0f64..90.0, 3..30), tilt in -5.0f64..5.0) {
            let place = |(week, value): (usize, &f64)| (week as f64, *value);
            let plain: Vec<_> = values.iter().enumerate().map(place).collect();
            let tilted: Vec<_> = plain.iter().map(|(week, value)| (*week, value + tilt * week)).collect();
            let (plain, tilted) = (fit(&points(&plain)).unwrap(), fit(&points(&tilted)).unwrap());
            prop_assert!((tilted.slope - plain.slope - tilt).abs() < 1e-9);
            prop_assert!((tilted.residual_sd - plain.residual_sd).abs() < 1e-9);
        }

        #[test]
        fn intervals_lie_within_each_other(
            values in prop::collection::vec(0.0f64..90.0, 3..30), week in -5.0f64..60.0,
        ) {
            let of: Vec<_> = values.iter().enumerate().map(|(week, value)| (week as f64, *value)).collect();
            let line = fit(&points(&of)).unwrap();
            let inner = line.slope_interval(Confidence::P95).unwrap();
            let outer = line.slope_interval(Confidence::P998).unwrap();
            prop_assert!(inner.contains(line.slope) && outer.low <= inner.low && inner.high <= outer.high);
            let mean = line.mean_interval(week, Confidence::P75).unwrap();
            let one = line.measurement_interval(week, Confidence::P75).unwrap();
            prop_assert!(one.low <= mean.low && mean.contains(line.at(week)) && mean.high <= one.high);
            prop_assert!(line.r_squared.is_none_or(|r| (0.0..=1.0).contains(&r)));
        }
    }
}
