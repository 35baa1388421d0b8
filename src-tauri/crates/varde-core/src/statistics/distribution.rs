//! The distributions that the methods share. Those of whole numbers are summed here term by term: statrs' cumulative
//! binomial stops after 140 steps and its Fisher's exact test fails from a total of 1030.

use libm::erfc;
use statrs::distribution::{Beta, ChiSquared, Continuous, ContinuousCDF, StudentsT};
use statrs::function::erf::erfc_inv;
use std::f64::consts::{PI, SQRT_2};
use std::sync::OnceLock;

use super::interval::Confidence;

/// P(Z ≤ z) for a standard normal Z. From libm: statrs' error function has ten digits.
pub(super) fn normal_below(z: f64) -> f64 {
    0.5 * erfc(-z / SQRT_2)
}

/// P(|Z| ≥ |z|) for a standard normal Z.
pub(super) fn normal_both_sides(z: f64) -> f64 {
    erfc(z.abs() / SQRT_2)
}

/// The standard normal density.
pub(super) fn normal_density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * PI).sqrt()
}

/// The z below which a share `p` lies; 0 < p < 1.
pub(super) fn normal_quantile(p: f64) -> f64 {
    let z = -SQRT_2 * erfc_inv(2.0 * p);
    z - (normal_below(z) - p) / normal_density(z)
}

/// Half width of a two-sided Student interval in standard errors; `None` without degrees of freedom.
pub(super) fn student_quantile(confidence: Confidence, freedom: u32) -> Option<f64> {
    // With many degrees of freedom the expansion is exact, and statrs' functions are not.
    const EXPAND_FROM: u32 = 1000;
    if freedom >= EXPAND_FROM {
        return Some(expanded_student(confidence.z(), f64::from(freedom)));
    }
    let t = StudentsT::new(0.0, 1.0, f64::from(freedom)).ok()?;
    // Groups are of few sizes, and a country of schools asks for each of them thousands of times.
    static KNOWN: [[OnceLock<f64>; EXPAND_FROM as usize]; Confidence::COUNT] =
        [const { [const { OnceLock::new() }; EXPAND_FROM as usize] }; Confidence::COUNT];
    let known = KNOWN.get(confidence as usize)?.get(freedom as usize)?;
    // statrs' quantile has nine digits and takes long, its distribution function has all: from the expansion, which is near
    // from three degrees of freedom on, six steps of Newton bring the rest.
    let step = |x: f64| x - (t.cdf(x) - confidence.tail()) / t.pdf(x);
    let first = || match freedom {
        1 | 2 => t.inverse_cdf(confidence.tail()),
        _ => -expanded_student(confidence.z(), f64::from(freedom)),
    };
    Some(*known.get_or_init(|| -(0..6).fold(first(), |x, _| step(x))))
}

/// Cornish and Fisher's expansion of Student's quantile around the normal one; Abramowitz & Stegun 1964, 26.7.5.
fn expanded_student(z: f64, freedom: f64) -> f64 {
    let s = z * z;
    let first = z * (s + 1.0) / 4.0;
    let second = z * ((5.0 * s + 16.0) * s + 3.0) / 96.0;
    let third = z * (((3.0 * s + 19.0) * s + 17.0) * s - 15.0) / 384.0;
    let fourth = z * ((((79.0 * s + 776.0) * s + 1482.0) * s - 1920.0) * s - 945.0) / 92_160.0;
    z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom
}

/// P(X² ≥ x) with `freedom` degrees of freedom; `None` without any.
pub(super) fn chi_squared_above(x: f64, freedom: u32) -> Option<f64> {
    Some(ChiSquared::new(f64::from(freedom)).ok()?.sf(x))
}

/// The value below which a share `p` of a beta distribution lies; a, b > 0 and 0 < p < 1.
pub(super) fn beta_quantile(a: f64, b: f64, p: f64) -> Option<f64> {
    Some(Beta::new(a, b).ok()?.inverse_cdf(p))
}

/// The probabilities of whole numbers in a row. What lies outside the row is too unlikely for an `f64`.
pub(super) struct Counts {
    first: u32,
    mass: Vec<f64>,
}

impl Counts {
    /// X of n when each has probability p: 0 < p < 1.
    pub(super) fn binomial(n: u32, p: f64) -> Self {
        let odds = p / (1.0 - p);
        let mode = (p * (f64::from(n) + 1.0)).min(f64::from(n)) as u32;
        Self::from_ratios(0, n, mode, |k| odds * f64::from(n - k) / (f64::from(k) + 1.0))
    }

    /// How many of `drawn` are among the `marked` of `total`: marked ≤ total, drawn ≤ total.
    pub(super) fn hypergeometric(total: u32, marked: u32, drawn: u32) -> Self {
        let low = marked - marked.min(total - drawn);
        let high = marked.min(drawn);
        let mode = (f64::from(drawn) + 1.0) * (f64::from(marked) + 1.0) / (f64::from(total) + 2.0);
        let rest = f64::from(total) - f64::from(marked) - f64::from(drawn);
        Self::from_ratios(low, high, (mode as u32).clamp(low, high), |k| {
            let k = f64::from(k);
            (f64::from(marked) - k) * (f64::from(drawn) - k) / ((k + 1.0) * (rest + k + 1.0))
        })
    }

    /// From the likeliest number outwards, by the ratio of each mass to the one before; then scaled to one.
    fn from_ratios(low: u32, high: u32, mode: u32, ratio: impl Fn(u32) -> f64) -> Self {
        const NEGLIGIBLE: f64 = 1e-300;
        let outwards = |steps: &mut dyn Iterator<Item = f64>| -> Vec<f64> {
            let walk = |term: &mut f64, step: f64| {
                *term *= step;
                (*term > NEGLIGIBLE).then_some(*term)
            };
            steps.scan(1.0, walk).collect()
        };
        let mut mass = outwards(&mut (low..mode).rev().map(|k| ratio(k).recip()));
        let first = mode - mass.len() as u32;
        mass.reverse();
        mass.push(1.0);
        mass.extend(outwards(&mut (mode..high).map(&ratio)));
        let total: f64 = mass.iter().sum();
        mass.iter_mut().for_each(|m| *m /= total);
        Self { first, mass }
    }

    /// Each probability times `ratio` to the power of its number, then scaled to one; `ratio` > 0 and finite.
    pub(super) fn tilted(mut self, ratio: f64) -> Self {
        // Logarithms: the powers of a few hundred pupils would leave an `f64`.
        let logs: Vec<f64> = self.mass.iter().enumerate().map(|(i, m)| m.ln() + i as f64 * ratio.ln()).collect();
        let largest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        self.mass = logs.iter().map(|log| (log - largest).exp()).collect();
        let total: f64 = self.mass.iter().sum();
        self.mass.iter_mut().for_each(|m| *m /= total);
        self
    }

    /// Each number with its probability, from the lowest.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = (u32, f64)> + ExactSizeIterator {
        self.mass.iter().enumerate().map(|(i, m)| (self.first + i as u32, *m))
    }

    /// P(X ≤ x).
    pub(super) fn at_most(&self, x: u32) -> f64 {
        self.iter().take_while(|(k, _)| *k <= x).map(|(_, m)| m).sum::<f64>().min(1.0)
    }

    /// P(X ≥ x).
    pub(super) fn at_least(&self, x: u32) -> f64 {
        self.iter().rev().take_while(|(k, _)| *k >= x).map(|(_, m)| m).sum::<f64>().min(1.0)
    }

    pub(super) fn of(&self, x: u32) -> f64 {
        x.checked_sub(self.first).and_then(|i| self.mass.get(i as usize)).copied().unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use statrs::distribution::{Binomial, DiscreteCDF, Hypergeometric};

    #[test]
    fn student_quantiles_meet_where_the_expansion_takes_over() {
        // The expected figures were computed with scipy 1.17.1.
        let check = |confidence: Confidence, freedom: u32, expected: f64| {
            let found = student_quantile(confidence, freedom).unwrap();
            assert!((found - expected).abs() < 1e-11 * expected, "{confidence:?} {freedom}: {found} not {expected}");
        };
        check(Confidence::P95, 1, 12.7062047361747);
        check(Confidence::P95, 2, 4.30265272974946);
        check(Confidence::P95, 5, 2.57058183563632);
        check(Confidence::P95, 11, 2.20098516009164);
        check(Confidence::P95, 60, 2.00029782201426);
        check(Confidence::P95, 999, 1.96234146113345);
        check(Confidence::P95, 1_000, 1.96233908082641);
        check(Confidence::P95, 12_345, 1.96015616760057);
        check(Confidence::P95, 1_000_000, 1.95996635681411);
        check(Confidence::P998, 1, 318.30883898555);
        check(Confidence::P998, 2, 22.3271247701199);
        check(Confidence::P998, 5, 5.89342953135601);
        check(Confidence::P998, 11, 4.02470103763074);
        check(Confidence::P998, 60, 3.23170912602436);
        check(Confidence::P998, 999, 3.09841036175331);
        check(Confidence::P998, 1_000, 3.09840216391292);
        check(Confidence::P998, 12_345, 3.09089263216484);
        check(Confidence::P998, 1_000_000, 3.09024045631652);
        check(Confidence::P75, 1, 2.41421356237309);
        check(Confidence::P75, 999, 1.15101859744945);
        check(Confidence::P75, 1_000, 1.15101792783712);
    }

    #[test]
    fn normal_quantiles_are_exact() {
        let check = |p: f64, expected: f64| assert!((normal_quantile(p) - expected).abs() < 1e-14, "{p}");
        check(0.5, 0.0);
        for confidence in [Confidence::P75, Confidence::P90, Confidence::P95, Confidence::P998] {
            check(confidence.tail(), -confidence.z());
            check(1.0 - confidence.tail(), confidence.z());
        }
        // scipy 1.17.1.
        check(0.8, 0.841_621_233_572_914_4);
        check(0.25, -0.674_489_750_196_081_7);
    }

    #[test]
    fn no_freedom_gives_no_quantile() {
        assert_eq!(student_quantile(Confidence::P95, 0), None);
        assert_eq!(chi_squared_above(1.0, 0), None);
    }

    #[test]
    fn a_whole_country_of_pupils_keeps_its_digits() {
        // Exact sums of the binomial by mpmath 1.3 with 50 digits.
        let check = |n: u32, p: f64, x: u32, expected: f64| {
            let found = Counts::binomial(n, p).at_most(x);
            assert!((found / expected - 1.0).abs() < 1e-9, "{x} of {n}: {found:e} not {expected:e}");
        };
        check(60_000, 0.25, 15_000, 0.5021940519802825);
        check(60_000, 0.25, 14_700, 0.002332840956942212);
        check(60_000, 0.25, 14_000, 1.102306944572253e-21);
        check(1_500, 0.1, 110, 0.0002017274749391706);
        check(20, 0.25, 1, 0.02431262486516061);
    }

    proptest! {
        #[test]
        fn binomials_are_those_of_the_library(n in 0u32..400, p in 0.001f64..0.999, x in 0u32..400) {
            let (ours, theirs) = (Counts::binomial(n, p), Binomial::new(p, n.into()).unwrap());
            prop_assert!((ours.at_most(x) - theirs.cdf(x.into())).abs() < 1e-11);
            if x > 0 {
                prop_assert!((ours.at_least(x) - theirs.sf(u64::from(x) - 1)).abs() < 1e-11);
            }
        }

        #[test]
        fn hypergeometrics_are_those_of_the_library_while_it_is_right(
            total in 1u32..900, marked in 0u32..900, drawn in 0u32..900, x in 0u32..900,
        ) {
            let (marked, drawn) = (marked % (total + 1), drawn % (total + 1));
            let (ours, theirs) = (
                Counts::hypergeometric(total, marked, drawn),
                Hypergeometric::new(total.into(), marked.into(), drawn.into()).unwrap(),
            );
            prop_assert!((ours.at_most(x) - theirs.cdf(x.into())).abs() < 1e-9);
            prop_assert!((ours.iter().map(|(_, m)| m).sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }
}
