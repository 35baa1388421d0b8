//! How far to trust a small school's figure: empirical Bayes, for the owner's view only.

use super::interval::{Confidence, Interval};

/// A figure with the variance that chance gives it, for a mean of n pupils σ²/n. Both finite, the variance above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    mean: f64,
    variance: f64,
}

impl Estimate {
    /// Returns `None` for what is not finite, and for a variance that is not above 0.
    pub fn new(mean: f64, variance: f64) -> Option<Self> {
        (mean.is_finite() && variance.is_finite() && variance > 0.0).then_some(Self { mean, variance })
    }

    pub fn mean(self) -> f64 {
        self.mean
    }

    pub fn variance(self) -> f64 {
        self.variance
    }

    /// Mean ± z·√variance.
    pub fn interval(self, confidence: Confidence) -> Interval {
        Interval::around(self.mean, confidence.z() * self.variance.sqrt())
    }
}

/// The common mean and the distance from it, weighted by 1/(v + τ²): (μ, Σ(y−μ)²/(v+τ²)).
fn weighted(estimates: &[Estimate], between: f64) -> (f64, f64) {
    let weight = |e: &Estimate| 1.0 / (e.variance + between);
    let weights: f64 = estimates.iter().map(weight).sum();
    let mean = estimates.iter().map(|e| weight(e) * e.mean).sum::<f64>() / weights;
    let distance = estimates.iter().map(|e| weight(e) * (e.mean - mean).powi(2)).sum();
    (mean, distance)
}

/// Cochran's Q: how far the figures lie from their common mean, in the variances that chance gives them. About k − 1 of
/// k schools when only chance differs.
///
/// Source: Cochran 1954. Range: two or more estimates. Returns `None` for fewer.
pub fn distance(estimates: &[Estimate]) -> Option<f64> {
    (estimates.len() >= 2).then(|| weighted(estimates, 0.0).1).filter(|q| q.is_finite())
}

/// The variance between schools, τ²: the value that makes Σ(y−μ)²/(v+τ²) = k − 1.
///
/// Source: Paule & Mandel 1982. Range: two or more estimates; the variance is in the unit of the means squared, from 0.
/// Schools no farther apart than chance puts them give 0. Returns `None` for fewer estimates.
pub fn between_variance(estimates: &[Estimate]) -> Option<f64> {
    let expected = f64::from(u32::try_from(estimates.len()).ok()?.checked_sub(1).filter(|k| *k > 0)?);
    if distance(estimates)? <= expected {
        return Some(0.0);
    }
    let too_small = |between: f64| weighted(estimates, between).1 > expected;
    // The distance falls as τ² grows: double until it is too large, then halve the bracket to the last bit.
    let mut high = estimates.iter().map(|e| e.variance).fold(f64::MIN_POSITIVE, f64::max);
    let mut low = 0.0;
    while too_small(high) {
        (low, high) = (high, high * 2.0);
        if !high.is_finite() {
            return None;
        }
    }
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return Some(middle);
        }
        if too_small(middle) { low = middle } else { high = middle }
    }
}

/// Schools drawn towards their common mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Shrunk {
    /// The common mean, weighted by 1/(v + τ²).
    pub common: f64,
    /// One per school, in the order they came.
    pub schools: Vec<Trusted>,
}

/// What to believe of one school's figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trusted {
    /// τ²/(τ² + v): the part of the school's distance from the others that is trusted, from 0 to 1.
    pub reliability: f64,
    /// common + reliability·(own − common).
    pub mean: f64,
    /// √(τ²·(1 − reliability)).
    pub sd: f64,
}

/// Draws each school towards the common mean, the more the less its own figure can carry.
///
/// Source: Efron & Morris 1975; Goldstein & Spiegelhalter 1996. Range: one or more estimates, `between` ≥ 0 as from
/// [`between_variance`]; at 0 all are the common mean. The SD takes the common mean and τ² as known, so it is somewhat
/// too small with few schools. Returns `None` for no estimates and for a variance that is negative or not finite.
pub fn shrink(estimates: &[Estimate], between: f64) -> Option<Shrunk> {
    if estimates.is_empty() || !between.is_finite() || between < 0.0 {
        return None;
    }
    let (common, _) = weighted(estimates, between);
    let trust = |e: &Estimate| {
        let reliability = between / (between + e.variance);
        let sd = (between * (1.0 - reliability)).sqrt();
        Trusted { reliability, mean: common + reliability * (e.mean - common), sd }
    };
    common.is_finite().then(|| Shrunk { common, schools: estimates.iter().map(trust).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn estimates(of: &[(f64, f64)]) -> Vec<Estimate> {
        of.iter().map(|(mean, variance)| Estimate::new(*mean, *variance).unwrap()).collect()
    }

    #[test]
    fn schools_that_only_chance_parts_are_one() {
        let check = |of: &[(f64, f64)], expected: Option<f64>| {
            let found = between_variance(&estimates(of));
            assert_eq!(found.map(|v| (v * 1e6).round() / 1e6), expected, "{of:?}");
        };
        check(&[], None);
        check(&[(50.0, 5.0)], None);
        check(&[(50.0, 5.0), (50.0, 4.0)], Some(0.0));
        check(&[(50.0, 5.0), (51.0, 4.0)], Some(0.0));
        // Equal variances: the sample variance of the means, less what chance gives.
        check(&[(40.0, 5.0), (50.0, 5.0), (60.0, 5.0)], Some(95.0));
        check(&[(-1e200, 1.0), (1e200, 1.0)], None);
    }

    #[test]
    fn what_is_no_estimate_gives_none() {
        let check = |mean: f64, variance: f64| assert_eq!(Estimate::new(mean, variance), None, "{mean} {variance}");
        check(50.0, 0.0);
        check(50.0, -1.0);
        check(f64::NAN, 1.0);
        check(50.0, f64::NAN);
        check(50.0, f64::INFINITY);
        let one = estimates(&[(50.0, 5.0)]);
        assert_eq!(shrink(&[], 1.0), None);
        assert_eq!(shrink(&one, -1.0), None);
        assert_eq!(shrink(&one, f64::NAN), None);
        let at_rest = shrink(&estimates(&[(40.0, 5.0), (60.0, 5.0)]), 0.0).unwrap();
        assert!(at_rest.schools.iter().all(|s| (s.mean, s.sd, s.reliability) == (50.0, 0.0, 0.0)), "{at_rest:?}");
    }

    fn some() -> impl Strategy<Value = Vec<Estimate>> {
        let one = (30.0f64..70.0, 0.5f64..20.0).prop_map(|(mean, variance)| Estimate::new(mean, variance).unwrap());
        prop::collection::vec(one, 2..30)
    }

    proptest! {
        #[test]
        fn the_variance_found_makes_the_distance_what_it_should_be(estimates in some()) {
            let between = between_variance(&estimates).unwrap();
            if between > 0.0 {
                let distance = weighted(&estimates, between).1;
                prop_assert!((distance - (estimates.len() - 1) as f64).abs() < 1e-9, "{}", distance);
            } else {
                prop_assert!(distance(&estimates).unwrap() <= (estimates.len() - 1) as f64);
            }
        }

        #[test]
        fn every_school_is_drawn_towards_the_others_and_none_beyond(estimates in some(), between in 0.0f64..50.0) {
            let found = shrink(&estimates, between).unwrap();
            for (estimate, school) in estimates.iter().zip(&found.schools) {
                let (own, drawn) = (estimate.mean() - found.common, school.mean - found.common);
                prop_assert!(drawn.abs() <= own.abs() + 1e-12 && own * drawn >= -1e-12);
                prop_assert!(school.sd <= estimate.variance().sqrt() && school.sd <= between.sqrt() + 1e-12);
                prop_assert!((0.0..1.0).contains(&school.reliability));
            }
        }
    }
}
