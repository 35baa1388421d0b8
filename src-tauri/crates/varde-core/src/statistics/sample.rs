//! A mean of single values whose standard deviation is not known beforehand.

use super::distribution::student_quantile;
use super::interval::{Confidence, Interval};

/// At least two values, in brief. In the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub n: u32,
    pub mean: f64,
    /// Sample standard deviation, with n − 1.
    pub sd: f64,
}

/// Mean and standard deviation of `values`.
///
/// Source: Altman et al. 2000. Range: two or more finite values. Returns `None` for fewer, and for what is not finite.
pub fn sample(values: &[f64]) -> Option<Sample> {
    let n = u32::try_from(values.len()).ok().filter(|n| *n >= 2)?;
    let mean = values.iter().sum::<f64>() / f64::from(n);
    let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
    let sd = (squares / f64::from(n - 1)).sqrt();
    (mean.is_finite() && sd.is_finite()).then_some(Sample { n, mean, sd })
}

impl Sample {
    /// s/√n.
    pub fn standard_error(&self) -> f64 {
        self.sd / f64::from(self.n).sqrt()
    }

    /// Student's interval of the mean: m ± t(n−1)·s/√n.
    ///
    /// Source: Student 1908; Altman et al. 2000. All the same values give an interval of no width: such an SD says
    /// nothing of the next value.
    pub fn interval(&self, confidence: Confidence) -> Option<Interval> {
        let t = student_quantile(confidence, self.n.checked_sub(1)?)?;
        Some(Interval::around(self.mean, t * self.standard_error()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_finite_values_are_needed() {
        let check = |values: &[f64], expected: Option<(f64, f64)>| {
            assert_eq!(sample(values).map(|s| (s.mean, s.sd)), expected, "{values:?}");
        };
        check(&[], None);
        check(&[4.0], None);
        check(&[4.0, f64::NAN], None);
        check(&[4.0, f64::INFINITY], None);
        check(&[f64::MAX, f64::MAX], None);
        check(&[4.0, 4.0, 4.0], Some((4.0, 0.0)));
        check(&[1.0, 2.0, 3.0], Some((2.0, 1.0)));
        let same = sample(&[4.0, 4.0]).unwrap();
        assert_eq!(same.interval(Confidence::P95), Some(Interval { low: 4.0, high: 4.0 }));
    }

    proptest! {
        #[test]
        fn moving_every_value_moves_the_interval(
            values in prop::collection::vec(20.0f64..80.0, 2..40), by in -10.0f64..10.0,
        ) {
            let moved: Vec<f64> = values.iter().map(|v| v + by).collect();
            let (here, there) = (sample(&values).unwrap(), sample(&moved).unwrap());
            let inner = here.interval(Confidence::P95).unwrap();
            let outer = here.interval(Confidence::P998).unwrap();
            let elsewhere = there.interval(Confidence::P95).unwrap();
            prop_assert!((elsewhere.low - inner.low - by).abs() < 1e-9);
            prop_assert!((elsewhere.high - inner.high - by).abs() < 1e-9);
            prop_assert!(inner.contains(here.mean));
            prop_assert!(outer.low <= inner.low && inner.high <= outer.high);
        }
    }
}
