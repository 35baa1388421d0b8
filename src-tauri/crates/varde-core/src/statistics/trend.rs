//! Does a share rise or fall over the years of one segment?

use super::distribution::{Counts, normal_both_sides};
use super::proportion::Share;

/// A share in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    pub year: i32,
    pub share: Share,
}

/// A straight rise or fall, weighed against chance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Change of the share per year, by least squares over all pupils; negative is a fall.
    pub per_year: f64,
    /// Armitage's z, with the sign of the change. Its square is chi-squared with one degree of freedom.
    pub z: f64,
    /// Two-sided p of z, for many pupils.
    pub p: f64,
    /// The exact test; `None` only when the pupils are so many that z is enough.
    pub exact: Option<Exact>,
}

/// Two-sided chances given the years' pupils and the sum of x.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exact {
    pub p: f64,
    /// What lies as far out as the years themselves counts half.
    pub mid_p: f64,
}

impl Trend {
    /// What a verdict rests on: the exact mid-p, or p of z when the pupils are too many for it.
    pub fn verdict_p(&self) -> f64 {
        self.exact.map_or(self.p, |exact| exact.mid_p)
    }
}

/// The most steps that the exact test may take: some hundredths of a second.
const MOST_STEPS: u64 = 60_000_000;

/// Weighs a trend by Cochran–Armitage with the real years as scores s: T = Σ(s−s̄)x, z = T/√(p(1−p)Σn(s−s̄)²), where s̄
/// is the mean over pupils and p the pooled share; exact by enumerating T among all ways to spread Σx,
/// two-sided by its distance from what is expected.
///
/// Source: Cochran 1954; Armitage 1955; mid-p as Lydersen, Fagerland & Laake 2009. Range: two or more years, rising;
/// gaps are gaps. Trends are told of five or more (`thresholds`). The exact test is made whenever the enumeration is
/// short: five years of 75 pupils always, and far more when x is small. Returns `None` for fewer years, years that do
/// not rise, and when nobody or everybody is counted: then nothing varies.
pub fn trend(years: &[Year]) -> Option<Trend> {
    if years.len() < 2 || !years.is_sorted_by(|a, b| a.year < b.year) {
        return None;
    }
    let shares: Vec<_> = years.iter().map(|y| y.share).collect();
    let pooled = super::pooled::shares(&shares)?;
    let p = pooled.value();
    if pooled.x() == 0 || pooled.x() == pooled.n() {
        return None;
    }
    let first = years[0].year;
    // Scores from the first year, so that sums stay small and whole.
    let scores: Vec<u32> = years.iter().map(|y| y.year.abs_diff(first)).collect();
    let each = || scores.iter().zip(&shares).map(|(s, share)| (f64::from(*s), share));
    let mean = each().map(|(s, share)| s * f64::from(share.n())).sum::<f64>() / f64::from(pooled.n());
    let sum: f64 = each().map(|(s, share)| (s - mean) * f64::from(share.x())).sum();
    let spread: f64 = each().map(|(s, share)| (s - mean).powi(2) * f64::from(share.n())).sum();
    let z = sum / (p * (1.0 - p) * spread).sqrt();
    Some(Trend { per_year: sum / spread, z, p: normal_both_sides(z), exact: exact(&scores, &shares, pooled) })
}

/// The distribution of Σs·x given Σx, built year by year. The counts of each year are weighted by a binomial at the
/// pooled share: given the sum, that share cancels out, and it keeps the weights from growing.
fn exact(scores: &[u32], shares: &[Share], pooled: Share) -> Option<Exact> {
    // The fewer of those counted and the others: both give the same distances.
    let turned = pooled.x() > pooled.n() / 2;
    let of = |share: Share| if turned { share.rest() } else { share };
    let (pooled, shares): (_, Vec<_>) = (of(pooled), shares.iter().map(|s| of(*s)).collect());
    let each = || scores.iter().copied().map(u64::from).zip(&shares);
    let total = u64::from(pooled.x());
    let most = |(s, share): (u64, &Share)| s.checked_mul(total.min(share.n().into()));
    let highest = each().try_fold(0u64, |sum, year| sum.checked_add(most(year)?))?;
    let moves: u64 = shares.iter().map(|share| total.min(share.n().into()) + 1).sum();
    if (total + 1).checked_mul(highest.checked_add(1)?)?.checked_mul(moves)? > MOST_STEPS {
        return None;
    }
    let (width, height) = (highest as usize + 1, total as usize + 1);
    // weight[x][t]: Σx so far, Σs·x so far.
    let mut weight = vec![vec![0.0; width]; height];
    weight[0][0] = 1.0;
    let (mut reached_x, mut reached_t) = (0, 0);
    for (score, share) in each() {
        let (score, counts) = (score as usize, Counts::binomial(share.n(), pooled.value()));
        let most = height.min(share.n() as usize + 1) - 1;
        let mut next = vec![vec![0.0; width]; height];
        for (k, mass) in counts.iter().map(|(k, mass)| (k as usize, mass)).take_while(|(k, _)| *k <= most) {
            for x in 0..=reached_x.min(height - 1 - k) {
                let to = &mut next[x + k][score * k..];
                let from = &weight[x][..=reached_t];
                to.iter_mut().zip(from).for_each(|(to, from)| *to += from * mass);
            }
        }
        weight = next;
        reached_x = (reached_x + most).min(height - 1);
        reached_t += score * most;
    }
    let last = weight.pop()?;
    // Distances from the expected sum, in whole numbers: N·T − X·Σs·n.
    let expected = i128::from(total) * each().map(|(s, share)| i128::from(s) * i128::from(share.n())).sum::<i128>();
    let distance = |t: u64| (i128::from(pooled.n()) * i128::from(t) - expected).unsigned_abs();
    let observed = distance(each().map(|(s, share)| s * u64::from(share.x())).sum());
    let (mut all, mut farther, mut as_far) = (0.0, 0.0, 0.0);
    for (t, w) in (0u64..).zip(&last) {
        all += w;
        match distance(t).cmp(&observed) {
            std::cmp::Ordering::Greater => farther += w,
            std::cmp::Ordering::Equal => as_far += w,
            std::cmp::Ordering::Less => {}
        }
    }
    Some(Exact { p: ((farther + as_far) / all).min(1.0), mid_p: (farther + as_far / 2.0) / all })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn years(of: &[(i32, u32, u32)]) -> Vec<Year> {
        of.iter().map(|(year, x, n)| Year { year: *year, share: Share::new(*x, *n).unwrap() }).collect()
    }

    #[test]
    fn years_must_rise_and_something_vary() {
        let check = |of: &[(i32, u32, u32)], expected: Option<f64>| {
            let found = trend(&years(of)).map(|t| (t.per_year * 1e9).round() / 1e9);
            assert_eq!(found, expected, "{of:?}");
        };
        check(&[], None);
        check(&[(2024, 3, 9)], None);
        check(&[(2024, 3, 9), (2024, 4, 9)], None);
        check(&[(2025, 3, 9), (2024, 4, 9)], None);
        check(&[(2024, 0, 9), (2025, 0, 9)], None);
        check(&[(2024, 9, 9), (2025, 9, 9)], None);
        check(&[(2024, 2, 10), (2025, 3, 10)], Some(0.1));
        check(&[(2021, 2, 10), (2025, 4, 10)], Some(0.05));
        check(&[(2024, 4, 10), (2025, 4, 10)], Some(0.0));
        check(&[(i32::MIN, 2, 10), (0, 3, 10), (i32::MAX, 4, 10)], Some(0.0));
        check(&[(i32::MIN, 2, u32::MAX), (i32::MAX, 4, 10)], None);
    }

    #[test]
    fn so_many_pupils_that_z_is_enough_are_not_enumerated() {
        let check = |x: u32, n: u32, exact: bool| {
            let of: Vec<_> = (2020..2025).map(|year| (year, x, n)).collect();
            assert_eq!(trend(&years(&of)).unwrap().exact.is_some(), exact, "{x} of {n}");
        };
        check(37, 75, true);
        check(38, 75, true);
        check(20, 100, true);
        check(100, 200, false);
        check(3, 900, true);
        check(14_000, 60_000, false);
    }

    #[test]
    fn two_years_are_fishers_test() {
        let (before, after) = (Share::new(6, 12).unwrap(), Share::new(1, 14).unwrap());
        let change = crate::statistics::two_proportions::change(before, after).unwrap();
        let exact = trend(&years(&[(2024, 6, 12), (2025, 1, 14)])).unwrap().exact.unwrap();
        assert!((exact.p - change.p).abs() < 1e-9 && (exact.mid_p - change.mid_p).abs() < 1e-9, "{exact:?} {change:?}");
    }

    fn some_years() -> impl Strategy<Value = Vec<(i32, u32, u32)>> {
        let year = (1i32..3, 1u32..20).prop_flat_map(|(step, n)| (Just(step), 0..=n, Just(n)));
        prop::collection::vec(year, 2..6).prop_map(|steps| {
            let mut year = 2015;
            let place = |(step, x, n)| {
                year += step;
                (year, x, n)
            };
            steps.into_iter().map(place).collect()
        })
    }

    proptest! {
        #[test]
        fn time_backwards_and_the_others_turn_only_the_sign(of in some_years()) {
            let backwards: Vec<_> = of.iter().rev().map(|(year, x, n)| (-year, *x, *n)).collect();
            let others: Vec<_> = of.iter().map(|(year, x, n)| (*year, n - x, *n)).collect();
            let found = trend(&years(&of));
            for turned in [trend(&years(&backwards)), trend(&years(&others))] {
                prop_assert_eq!(turned.is_some(), found.is_some());
                if let (Some(found), Some(turned)) = (found, turned) {
                    prop_assert!((found.z + turned.z).abs() < 1e-9 && (found.per_year + turned.per_year).abs() < 1e-9);
                    prop_assert!((found.verdict_p() - turned.verdict_p()).abs() < 1e-9);
                }
            }
        }

        #[test]
        fn chances_are_chances(of in some_years()) {
            if let Some(found) = trend(&years(&of)) {
                let exact = found.exact.unwrap();
                prop_assert!(0.0 < exact.mid_p && exact.mid_p < exact.p && exact.p <= 1.0, "{:?}", found);
                prop_assert!((0.0..=1.0).contains(&found.p));
            }
        }
    }
}
