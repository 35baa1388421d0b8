//! A monthly series that a measure interrupts: did the level or the slope change? Never for yearly tests.

use std::ops::Range;

use super::distribution::student_quantile;
use super::interval::{Confidence, Interval};

/// One coefficient with its standard errors, in the unit of the values (per step for slopes).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Term {
    pub value: f64,
    /// From ordinary least squares: as if months did not hang together.
    pub ordinary_error: f64,
    /// Newey–West with one lag: a month may resemble the one before.
    pub error: f64,
    freedom: u32,
}

impl Term {
    /// value ± t(n − 4)·error.
    pub fn interval(&self, confidence: Confidence) -> Option<Interval> {
        Some(Interval::around(self.value, student_quantile(confidence, self.freedom)? * self.error))
    }

    /// The same with the larger of the two errors: of few months, either can be too small by chance.
    pub fn careful_interval(&self, confidence: Confidence) -> Option<Interval> {
        let error = self.error.max(self.ordinary_error);
        Some(Interval::around(self.value, student_quantile(confidence, self.freedom)? * error))
    }
}

/// Two lines through one series; steps are counted from one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segmented {
    /// The first line at step 0.
    pub level: Term,
    pub slope: Term,
    /// How far the second line lies above the first at the last step before the measure.
    pub level_change: Term,
    /// The second slope minus the first.
    pub slope_change: Term,
    /// About 2 when months do not hang together, less when they resemble the one before; `None` when nothing is left
    /// over.
    pub durbin_watson: Option<f64>,
}

/// Fits y = level + slope·t + level_change·after + slope_change·(steps after) by least squares, where `after` is 0 or
/// 1.
///
/// Source: Wagner et al. 2002; Newey & West 1987, without small-sample correction; Bernal 2017. Range: `values` at even
/// steps, of which the first `before` come before the measure; told of 8 + 8 or more (`thresholds`), fitted from two on
/// each side and five in all. Returns `None` for fewer and for values that are not finite.
pub fn segmented(values: &[f64], before: usize) -> Option<Segmented> {
    let n = u32::try_from(values.len()).ok()?;
    let freedom = n.checked_sub(4).filter(|freedom| *freedom > 0)?;
    let after = values.len().checked_sub(before)?;
    if before < 2 || after < 2 || !values.iter().all(|v| v.is_finite()) {
        return None;
    }
    // Each coefficient is a weighted sum of the values, so its errors follow from its weights alone.
    let steps: Vec<f64> = (1..=n).map(f64::from).collect();
    let (first, second) = (Phase::new(&steps, 0..before), Phase::new(&steps, before..values.len()));
    let phase = |t: usize| if t < before { &first } else { &second };
    let left: Vec<f64> = (0..values.len()).map(|t| values[t] - sum(&phase(t).at(steps[t]), values)).collect();
    let term = |weights: Vec<f64>| term(&weights, values, &left, freedom);
    let meeting = steps[before - 1];
    let squares: f64 = left.iter().map(|e| e * e).sum();
    let turns: f64 = left.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum();
    let found = Segmented {
        level: term(first.at(0.0)),
        slope: term(first.slope()),
        level_change: term(minus(second.at(meeting), &first.at(meeting))),
        slope_change: term(minus(second.slope(), &first.slope())),
        durbin_watson: (squares > 0.0).then(|| turns / squares),
    };
    [found.level, found.slope_change].iter().all(|t| t.value.is_finite() && t.error.is_finite()).then_some(found)
}

fn minus(mut a: Vec<f64>, b: &[f64]) -> Vec<f64> {
    a.iter_mut().zip(b).for_each(|(a, b)| *a -= b);
    a
}

fn sum(weights: &[f64], values: &[f64]) -> f64 {
    weights.iter().zip(values).map(|(w, v)| w * v).sum()
}

fn term(weights: &[f64], values: &[f64], left: &[f64], freedom: u32) -> Term {
    let variance = left.iter().map(|e| e * e).sum::<f64>() / f64::from(freedom);
    let squares: f64 = weights.iter().map(|w| w * w).sum();
    let scores: Vec<f64> = weights.iter().zip(left).map(|(w, e)| w * e).collect();
    // Bartlett's weight of the first lag is ½, and it counts both ways.
    let robust: f64 = scores.iter().map(|s| s * s).sum::<f64>() + scores.windows(2).map(|p| p[0] * p[1]).sum::<f64>();
    Term {
        value: sum(weights, values),
        ordinary_error: (variance * squares).sqrt(),
        error: robust.max(0.0).sqrt(),
        freedom,
    }
}

/// A stretch of the series with a line of its own; what it says is said as a weight for each value of the whole series.
struct Phase<'a> {
    steps: &'a [f64],
    places: Range<usize>,
    middle: f64,
}

impl<'a> Phase<'a> {
    fn new(steps: &'a [f64], places: Range<usize>) -> Self {
        let middle = (steps[places.start] + steps[places.end - 1]) / 2.0;
        Self { steps, places, middle }
    }

    fn weights(&self, of: impl Fn(f64) -> f64) -> Vec<f64> {
        let weight = |(t, step): (usize, &f64)| if self.places.contains(&t) { of(step - self.middle) } else { 0.0 };
        self.steps.iter().enumerate().map(weight).collect()
    }

    /// For the slope.
    fn slope(&self) -> Vec<f64> {
        let n = self.places.len() as f64;
        let spread = n * (n * n - 1.0) / 12.0;
        self.weights(|from_middle| from_middle / spread)
    }

    /// For the line's value at a step.
    fn at(&self, step: f64) -> Vec<f64> {
        let n = self.places.len() as f64;
        let spread = n * (n * n - 1.0) / 12.0;
        self.weights(|from_middle| 1.0 / n + (step - self.middle) * from_middle / spread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_lines_need_points() {
        let check = |values: &[f64], before: usize, expected: Option<[f64; 4]>| {
            let found = segmented(values, before).map(|s| {
                [s.level, s.slope, s.level_change, s.slope_change].map(|t| (t.value * 1e9).round() / 1e9 + 0.0)
            });
            assert_eq!(found, expected, "{values:?} {before}");
        };
        check(&[], 0, None);
        check(&[1.0, 2.0, 3.0, 4.0], 2, None);
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 1, None);
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 4, None);
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 9, None);
        check(&[1.0, 2.0, f64::NAN, 4.0, 5.0], 3, None);
        check(&[f64::MAX, f64::MIN, f64::MAX, f64::MIN, f64::MAX], 3, None);
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 3, Some([0.0, 1.0, 0.0, 0.0]));
        check(&[7.0; 8], 4, Some([7.0, 0.0, 0.0, 0.0]));
        check(&[1.0, 2.0, 3.0, 6.0, 8.0, 10.0], 3, Some([0.0, 1.0, 1.0, 1.0]));
    }

    proptest! {
        #[test]
        fn upside_down_only_the_sign_turns(values in prop::collection::vec(0.0f64..20.0, 5..40), cut in 0.0f64..1.0) {
            let before = 2 + ((values.len() - 4) as f64 * cut) as usize;
            let down: Vec<f64> = values.iter().map(|v| -v).collect();
            let (up, down) = (segmented(&values, before).unwrap(), segmented(&down, before).unwrap());
            for (up, down) in [(up.level_change, down.level_change), (up.slope_change, down.slope_change)] {
                prop_assert!((up.value + down.value).abs() < 1e-9 && (up.error - down.error).abs() < 1e-9);
                let (inner, outer) = (up.interval(Confidence::P95).unwrap(), up.interval(Confidence::P998).unwrap());
                prop_assert!(inner.contains(up.value) && outer.low <= inner.low && inner.high <= outer.high);
            }
        }

        #[test]
        fn a_line_of_its_own_leaves_the_changes_alone(
            values in prop::collection::vec(0.0f64..20.0, 8..40), level in -9.0f64..9.0, slope in -2.0f64..2.0,
        ) {
            let before = values.len() / 2;
            let tilted: Vec<f64> = values.iter().enumerate().map(|(t, v)| v + level + slope * t as f64).collect();
            let (plain, tilted) = (segmented(&values, before).unwrap(), segmented(&tilted, before).unwrap());
            prop_assert!((plain.level_change.value - tilted.level_change.value).abs() < 1e-8);
            prop_assert!((plain.slope_change.value - tilted.slope_change.value).abs() < 1e-8);
            prop_assert!((plain.level_change.error - tilted.level_change.error).abs() < 1e-8);
            prop_assert!((tilted.slope.value - plain.slope.value - slope).abs() < 1e-8);
        }
    }
}
