//! Where a school may stand among others: never a rank, but the ranks it could have. Rank 1 is the highest mean.

use super::distribution::{normal_below, normal_density};
use super::interval::Confidence;
use super::shrinkage::Estimate;

/// The mean of the ranks that each school could have: 1 + Σⱼ Φ((mⱼ − mᵢ)/√(vᵢ + vⱼ)).
///
/// Source: Laird & Louis 1989; Goldstein & Spiegelhalter 1996. Range: any number of independent normal estimates. Ranks
/// are from 1 to k, add up to k(k+1)/2, and are all (k+1)/2 for schools that are all the same. None for none.
pub fn expected_ranks(estimates: &[Estimate]) -> Vec<f64> {
    let above = |i: usize, e: &Estimate| -> f64 {
        let others = estimates.iter().enumerate().filter(|(j, _)| *j != i);
        others.map(|(_, other)| normal_below((other.mean() - e.mean()) / spread(e, other))).sum()
    };
    estimates.iter().enumerate().map(|(i, e)| 1.0 + above(i, e)).collect()
}

fn spread(a: &Estimate, b: &Estimate) -> f64 {
    (a.variance() + b.variance()).sqrt()
}

/// The ranks that a school could have; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankInterval {
    /// The rank nearest the highest mean.
    pub from: u32,
    pub to: u32,
}

/// For each school the ranks from its lower to its upper quantile. Given the school's own mean, the others lie above it
/// each with a chance of its own; the number above is then averaged over that mean.
///
/// Source: Goldstein & Spiegelhalter 1996, by integration in place of drawing lots. Range and order as
/// [`expected_ranks`]. Time grows with the cube of the schools: for the schools of one kommune.
pub fn rank_intervals(estimates: &[Estimate], confidence: Confidence) -> Vec<RankInterval> {
    estimates.iter().enumerate().map(|(i, _)| quantiles(&chances(estimates, i), confidence.tail())).collect()
}

/// The chance of each rank from 1, for one school.
fn chances(estimates: &[Estimate], of: usize) -> Vec<f64> {
    // Over a normal density the plain sum at even steps is exact to far more digits than a rank needs.
    const STEPS: i32 = 80;
    const STEP: f64 = 0.1;
    let own = estimates[of];
    let mut chances = vec![0.0; estimates.len()];
    for step in -STEPS..=STEPS {
        let z = f64::from(step) * STEP;
        let mean = own.mean() + z * own.variance().sqrt();
        let weight = normal_density(z) * STEP;
        let others = estimates.iter().enumerate().filter(|(j, _)| *j != of).map(|(_, other)| other);
        let above = others.map(|other| normal_below((other.mean() - mean) / other.variance().sqrt()));
        chances.iter_mut().zip(how_many(above)).for_each(|(sum, chance)| *sum += weight * chance);
    }
    chances
}

/// The chance that none, one, two, … of independent events happen.
fn how_many(each: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut chances = vec![1.0];
    for p in each {
        chances.push(0.0);
        for k in (1..chances.len()).rev() {
            chances[k] = chances[k] * (1.0 - p) + chances[k - 1] * p;
        }
        chances[0] *= 1.0 - p;
    }
    chances
}

fn quantiles(chances: &[f64], tail: f64) -> RankInterval {
    let reach = |share: f64| {
        let mut below = 0.0;
        let reaches = |chance: &f64| {
            below += chance;
            below >= share
        };
        chances.iter().position(reaches).unwrap_or(chances.len() - 1) as u32 + 1
    };
    RankInterval { from: reach(tail), to: reach(1.0 - tail) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn schools_far_apart_have_their_ranks_and_the_same_share_them() {
        let check = |of: &[(f64, f64)], expected: &[(f64, u32, u32)]| {
            let estimates: Vec<_> =
                of.iter().map(|(mean, variance)| Estimate::new(*mean, *variance).unwrap()).collect();
            let ranks = expected_ranks(&estimates).into_iter().map(|r| (r * 1e9).round() / 1e9);
            let intervals = rank_intervals(&estimates, Confidence::P95);
            let found: Vec<_> = ranks.zip(intervals).map(|(r, i)| (r, i.from, i.to)).collect();
            assert_eq!(found, expected, "{of:?}");
        };
        check(&[], &[]);
        check(&[(50.0, 5.0)], &[(1.0, 1, 1)]);
        check(&[(20.0, 1.0), (80.0, 1.0), (50.0, 1.0)], &[(3.0, 3, 3), (1.0, 1, 1), (2.0, 2, 2)]);
        check(&[(50.0, 5.0); 4], &[(2.5, 1, 4); 4]);
        check(&[(50.0, 1.0), (50.0, 100.0)], &[(1.5, 1, 2); 2]);
    }

    fn some() -> impl Strategy<Value = Vec<Estimate>> {
        let one = (40.0f64..60.0, 0.5f64..20.0).prop_map(|(mean, variance)| Estimate::new(mean, variance).unwrap());
        prop::collection::vec(one, 1..8)
    }

    proptest! {
        #[test]
        fn the_chances_of_ranks_are_those_of_the_expected_rank(estimates in some()) {
            let expected = expected_ranks(&estimates);
            for (i, expected) in expected.iter().enumerate() {
                let chances = chances(&estimates, i);
                prop_assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-9);
                let mean: f64 = (1u32..).zip(&chances).map(|(rank, chance)| f64::from(rank) * chance).sum();
                prop_assert!((mean - expected).abs() < 1e-6, "{} is not {}", mean, expected);
            }
            let k = estimates.len() as f64;
            prop_assert!((expected.iter().sum::<f64>() - k * (k + 1.0) / 2.0).abs() < 1e-9);
        }

        #[test]
        fn intervals_lie_within_each_other(estimates in some()) {
            let inner = rank_intervals(&estimates, Confidence::P95);
            let outer = rank_intervals(&estimates, Confidence::P998);
            for (inner, outer) in inner.iter().zip(&outer) {
                prop_assert!(1 <= outer.from && outer.from <= inner.from && inner.from <= inner.to);
                prop_assert!(inner.to <= outer.to && outer.to as usize <= estimates.len());
            }
        }
    }
}
