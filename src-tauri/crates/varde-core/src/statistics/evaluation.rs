//! After a measure: the years before against the years after, beside what a benchmark did meanwhile. It tells of a
//! difference, and never of what made it.

use super::interval::{Z_95, Z_998};
use super::mean::{Difference, Group, difference, half_width};
use super::pooled;

/// A year of the school and of its benchmark (kommune, fylke or country), on one scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Year {
    pub own: Group,
    /// Taken as known.
    pub benchmark: f64,
}

/// The school's change, and what is left of it beyond the benchmark's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evaluation {
    pub before: Group,
    pub after: Group,
    /// After minus before, with limits.
    pub change: Difference,
    /// The benchmark's change over the same years, weighted by the school's own pupils.
    pub benchmark_change: f64,
    /// The change minus the benchmark's, with the same limits.
    pub beyond_benchmark: Difference,
}

/// Pools the years on each side and takes the difference; then the difference of that from the benchmark's:
/// (ȳ₂ − ȳ₁) − (b₂ − b₁) with se σ·√(1/n₁ + 1/n₂).
///
/// Source: Angrist & Pischke 2009 (difference in differences); Altman et al. 2000. Range: at least one year on each
/// side, `sd` ≥ 0. The limits know only of chance among pupils: years that differ for other reasons make the true ones
/// wider. Returns `None` for no year on a side and for numbers that are not finite.
pub fn evaluate(before: &[Year], after: &[Year], sd: f64) -> Option<Evaluation> {
    let halves = (half_width(sd, own(before)?.n())?, half_width(sd, own(after)?.n())?);
    weigh((before, halves.0), (after, halves.1))
}

/// The same where each year has its own 95 % half width, as published: pooled as [`pooled::half_width`].
///
/// Source, range and edges as [`evaluate`]; a half width for every year, each ≥ 0.
pub fn evaluate_published(before: &[(Year, f64)], after: &[(Year, f64)]) -> Option<Evaluation> {
    let side = |years: &[(Year, f64)]| -> Option<(Vec<Year>, f64)> {
        let halves: Vec<_> = years.iter().map(|(year, half)| (year.own, *half)).collect();
        Some((years.iter().map(|(year, _)| *year).collect(), pooled::half_width(&halves)?))
    };
    let (first, second) = (side(before)?, side(after)?);
    weigh((&first.0, first.1), (&second.0, second.1))
}

impl Evaluation {
    /// The difference beyond the benchmark's, with the limits that also know of rounding, when every mean of the
    /// school's is published in steps of `step`: √(h² + z²·step²/12·(Σ(nᵢ/N)² before + Σ(nᵢ/N)² after)).
    ///
    /// Source: Sheppard 1898, the variance of what rounding takes away. Range: `step` ≥ 0, in the unit of the means; the
    /// years are those that were weighed. Of many pupils rounding is no longer small beside chance: of 81 a year in
    /// whole points, the plain limits flag 6.8 % of schools in which nothing changes.
    pub fn rounded(&self, step: f64, before: &[Year], after: &[Year]) -> Difference {
        let weights = |years: &[Year]| -> f64 {
            let all: f64 = years.iter().map(|year| f64::from(year.own.n())).sum();
            years.iter().map(|year| (f64::from(year.own.n()) / all).powi(2)).sum()
        };
        let variance = step.powi(2) / 12.0 * (weights(before) + weights(after));
        let plain = self.beyond_benchmark;
        let half_width_95 = plain.half_width_95.hypot(Z_95 * variance.sqrt());
        Difference { half_width_95, half_width_998: half_width_95 * Z_998 / Z_95, ..plain }
    }
}

fn weigh((before, half_before): (&[Year], f64), (after, half_after): (&[Year], f64)) -> Option<Evaluation> {
    let (first, second) = (own(before)?, own(after)?);
    let change = difference(second.mean(), half_after, first.mean(), half_before)?;
    let benchmark_change = benchmark(after)? - benchmark(before)?;
    let beyond_benchmark = Difference { difference: change.difference - benchmark_change, ..change };
    let finite = beyond_benchmark.difference.is_finite();
    finite.then_some(Evaluation { before: first, after: second, change, benchmark_change, beyond_benchmark })
}

fn own(years: &[Year]) -> Option<Group> {
    pooled::means(&years.iter().map(|y| y.own).collect::<Vec<_>>())
}

/// The benchmark as if the school's own pupils had met it.
fn benchmark(years: &[Year]) -> Option<f64> {
    let met: Option<Vec<_>> = years.iter().map(|y| Group::new(y.benchmark, y.own.n())).collect();
    Some(pooled::means(&met?)?.mean())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::interval::Beyond;
    use proptest::prelude::*;

    fn years(of: &[(f64, u32, f64)]) -> Vec<Year> {
        of.iter().map(|(m, n, benchmark)| Year { own: Group::new(*m, *n).unwrap(), benchmark: *benchmark }).collect()
    }

    type Side<'a> = &'a [(f64, u32, f64)];

    #[test]
    fn a_change_that_all_have_is_no_change_of_the_schools() {
        let check = |before: Side<'_>, after: Side<'_>, sd: f64, expected: Option<(f64, Beyond)>| {
            let found = evaluate(&years(before), &years(after), sd);
            let told = found.map(|e| (e.beyond_benchmark.difference, e.beyond_benchmark.beyond()));
            assert_eq!(told, expected, "{before:?} {after:?} {sd}");
        };
        check(&[(46.0, 60, 50.0)], &[(52.0, 60, 50.0)], 10.0, Some((6.0, Beyond::Limit998)));
        check(&[(46.0, 60, 50.0)], &[(52.0, 60, 56.0)], 10.0, Some((0.0, Beyond::Neither)));
        check(&[(46.0, 20, 50.0)], &[(49.0, 20, 50.0)], 10.0, Some((3.0, Beyond::Neither)));
        check(&[], &[(49.0, 20, 50.0)], 10.0, None);
        check(&[(46.0, 20, 50.0)], &[], 10.0, None);
        check(&[(46.0, 20, f64::NAN)], &[(49.0, 20, 50.0)], 10.0, None);
        check(&[(46.0, 20, 50.0)], &[(49.0, 20, f64::INFINITY)], 10.0, None);
        check(&[(46.0, 20, 50.0)], &[(49.0, 20, 50.0)], -1.0, None);
        check(&[(46.0, 20, 50.0)], &[(49.0, 20, 50.0)], f64::NAN, None);
    }

    #[test]
    fn rounding_widens_the_limits() {
        let check = |step: f64, before: &[(f64, u32, f64)], expected: f64| {
            let (before, after) = (years(before), years(&[(49.0, 81, 50.0)]));
            let found = evaluate(&before, &after, 10.0).unwrap().rounded(step, &before, &after);
            assert!((found.half_width_95 / Z_95 - expected.sqrt()).abs() < 1e-12, "{step}: {found:?}");
            assert_eq!(found.difference, 3.0);
        };
        check(0.0, &[(46.0, 81, 50.0)], 200.0 / 81.0);
        check(1.0, &[(46.0, 81, 50.0)], 200.0 / 81.0 + 2.0 / 12.0);
        check(1.0, &[(46.0, 81, 50.0), (46.0, 81, 50.0)], 150.0 / 81.0 + 1.5 / 12.0);
    }

    fn side() -> impl Strategy<Value = Vec<(f64, u32, f64)>> {
        prop::collection::vec((30.0f64..70.0, 1u32..100, 45.0f64..55.0), 1..5)
    }

    proptest! {
        #[test]
        fn before_for_after_turns_the_sign(before in side(), after in side()) {
            let (before, after) = (years(&before), years(&after));
            let (there, back) = (evaluate(&before, &after, 10.0).unwrap(), evaluate(&after, &before, 10.0).unwrap());
            prop_assert!((there.beyond_benchmark.difference + back.beyond_benchmark.difference).abs() < 1e-9);
            prop_assert!((there.change.half_width_95 - back.change.half_width_95).abs() < 1e-9);
        }

        #[test]
        fn the_published_half_widths_of_one_sd_are_that_sd(before in side(), after in side()) {
            let with = |of: &[(f64, u32, f64)]| -> Vec<(Year, f64)> {
                years(of).into_iter().map(|y| (y, half_width(10.0, y.own.n()).unwrap())).collect()
            };
            let known = evaluate(&years(&before), &years(&after), 10.0).unwrap();
            let published = evaluate_published(&with(&before), &with(&after)).unwrap();
            let halves = |e: &Evaluation| e.beyond_benchmark.half_width_95;
            prop_assert!((halves(&known) - halves(&published)).abs() < 1e-9);
            prop_assert_eq!(known.beyond_benchmark.difference, published.beyond_benchmark.difference);
        }

        #[test]
        fn a_shift_of_everything_changes_nothing(before in side(), after in side(), by in -9.0f64..9.0) {
            let moved = |of: &[(f64, u32, f64)]| of.iter().map(|(m, n, b)| (m + by, *n, b + by)).collect::<Vec<_>>();
            let here = evaluate(&years(&before), &years(&after), 10.0).unwrap();
            let there = evaluate(&years(&moved(&before)), &years(&moved(&after)), 10.0).unwrap();
            prop_assert!((here.beyond_benchmark.difference - there.beyond_benchmark.difference).abs() < 1e-9);
        }
    }
}
