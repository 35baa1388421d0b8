//! After a measure: the years before against the years after, beside what a benchmark did meanwhile. It tells of a
//! difference, and never of what made it.

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
    let (first, second) = (own(before)?, own(after)?);
    let halves = (half_width(sd, first.n())?, half_width(sd, second.n())?);
    let change = difference(second.mean(), halves.1, first.mean(), halves.0)?;
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
        fn a_shift_of_everything_changes_nothing(before in side(), after in side(), by in -9.0f64..9.0) {
            let moved = |of: &[(f64, u32, f64)]| of.iter().map(|(m, n, b)| (m + by, *n, b + by)).collect::<Vec<_>>();
            let here = evaluate(&years(&before), &years(&after), 10.0).unwrap();
            let there = evaluate(&years(&moved(&before)), &years(&moved(&after)), 10.0).unwrap();
            prop_assert!((here.beyond_benchmark.difference - there.beyond_benchmark.difference).abs() < 1e-9);
        }
    }
}
