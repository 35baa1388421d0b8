//! Do measurements rise with time at all? By order alone, so that one odd day counts little.

use super::distribution::normal_both_sides;
use super::line::Point;

/// Kendall's correlation with time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kendall {
    /// τ-b: −1 when every later value is lower, 1 when every later value is higher.
    pub tau: f64,
    /// The two-sided chance of at least so much order when there is none.
    pub p: f64,
}

/// Up to so many points without ties p is counted out.
const COUNTED_OUT: usize = 60;

/// Kendall's τ-b = (C − D)/√((P − Tₓ)(P − T_y)) over the P pairs, of which C rise, D fall and T tie; p from the number
/// of orders with as few falls, or from the normal distribution when there are ties or more than 60 points.
///
/// Source: Kendall 1938, 1945 for ties, 1970 for the variance. Range: two or more finite points, in any order, not all
/// at one time and not all with one value. Returns `None` outside the range.
pub fn kendall(points: &[Point]) -> Option<Kendall> {
    let usable = points.iter().all(|p| p.week.is_finite() && p.value.is_finite());
    if points.len() < 2 || !usable {
        return None;
    }
    let (weeks, values) = (ties(points.iter().map(|p| p.week)), ties(points.iter().map(|p| p.value)));
    let (mut rising, mut falling) = (0u64, 0u64);
    for (i, a) in points.iter().enumerate() {
        for b in &points[i + 1..] {
            let turn = (b.week - a.week).partial_cmp(&0.0)? as i8 * (b.value - a.value).partial_cmp(&0.0)? as i8;
            rising += u64::from(turn > 0);
            falling += u64::from(turn < 0);
        }
    }
    let n = points.len() as f64;
    let pairs = n * (n - 1.0) / 2.0;
    let tied = |groups: &[f64]| groups.iter().map(|k| k * (k - 1.0) / 2.0).sum::<f64>();
    let comparable = ((pairs - tied(&weeks)) * (pairs - tied(&values))).sqrt();
    let order = rising as f64 - falling as f64;
    let p = if weeks.len() == points.len() && values.len() == points.len() && points.len() <= COUNTED_OUT {
        counted_out(points.len(), rising.min(falling) as usize)
    } else {
        normal_both_sides(order / variance(n, &weeks, &values).sqrt())
    };
    let tau = order / comparable;
    (tau.is_finite() && p.is_finite()).then_some(Kendall { tau, p })
}

/// How many share each value.
pub(super) fn ties(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a == b).map(|group| group.len() as f64).collect()
}

/// The variance of C − D when there is no order, less what ties take.
fn variance(n: f64, weeks: &[f64], values: &[f64]) -> f64 {
    let sum = |groups: &[f64], of: fn(f64) -> f64| groups.iter().map(|k| of(*k)).sum::<f64>();
    let whole = |k: f64| k * (k - 1.0) * (2.0 * k + 5.0);
    let two = |k: f64| k * (k - 1.0);
    let three = |k: f64| k * (k - 1.0) * (k - 2.0);
    let third = if n > 2.0 { sum(weeks, three) * sum(values, three) / (9.0 * three(n)) } else { 0.0 };
    (whole(n) - sum(weeks, whole) - sum(values, whole)) / 18.0
        + sum(weeks, two) * sum(values, two) / (2.0 * two(n))
        + third
}

/// Twice the chance that a random order of `n` has at most `few` falls, at most 1.
fn counted_out(n: usize, few: usize) -> f64 {
    // chance[k]: that the first i of a random order have k falls among them.
    let mut chance = vec![1.0];
    for i in 2..=n {
        let mut next = vec![0.0; chance.len() + i - 1];
        for (k, c) in chance.iter().enumerate() {
            next[k..k + i].iter_mut().for_each(|to| *to += c / i as f64);
        }
        chance = next;
    }
    (2.0 * chance.iter().take(few + 1).sum::<f64>()).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn points(of: &[(f64, f64)]) -> Vec<Point> {
        of.iter().map(|(week, value)| Point { week: *week, value: *value }).collect()
    }

    #[test]
    fn order_is_weighed_with_and_without_ties() {
        let check = |of: &[(f64, f64)], expected: Option<(f64, f64)>| {
            let found = kendall(&points(of));
            assert_eq!(found.is_some(), expected.is_some(), "{of:?}");
            if let (Some(found), Some((tau, p))) = (found, expected) {
                assert!((found.tau - tau).abs() < 1e-9 && (found.p - p).abs() < 1e-9, "{of:?}: {found:?}");
            }
        };
        check(&[], None);
        check(&[(0.0, 1.0)], None);
        check(&[(0.0, 1.0), (0.0, 2.0)], None);
        check(&[(0.0, 1.0), (1.0, 1.0)], None);
        check(&[(0.0, 1.0), (1.0, f64::NAN)], None);
        check(&[(0.0, 1.0), (f64::INFINITY, 2.0)], None);
        check(&[(0.0, 1.0), (1.0, 2.0)], Some((1.0, 1.0)));
        check(&[(0.0, 3.0), (1.0, 2.0), (2.0, 1.0)], Some((-1.0, 1.0 / 3.0)));
        // scipy 1.17.1: kendalltau.
        check(
            &[(0.0, 1.0), (0.0, 1.0), (0.0, 2.0), (1.0, 1.0), (1.0, 2.0), (1.0, 2.0), (2.0, 2.0), (3.0, 1.0)],
            Some((0.1066003581778, 0.7615176182734)),
        );
        check(
            &[(0.0, 30.0), (1.0, 32.0), (2.0, 32.0), (3.0, 31.0), (4.0, 35.0), (5.0, 36.0), (6.0, 36.0), (7.0, 40.0)],
            Some((0.8153742483272, 0.005702132761524)),
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
            Some((0.4244373438136, 0.1301336816881)),
        );
        check(
            &[(0.0, 3.0), (1.0, 1.0), (2.0, 2.0), (3.0, 6.0), (4.0, 5.0), (5.0, 4.0)],
            Some((0.3333333333333, 0.4694444444444)),
        );
    }

    #[test]
    fn many_points_without_ties_meet_the_counted_out() {
        let up_and_down = |n: u32| (0..n).map(|i| (f64::from(i), f64::from(i * 37 % 101))).collect::<Vec<_>>();
        let counted = kendall(&points(&up_and_down(60))).unwrap();
        let order = counted.tau * 60.0 * 59.0 / 2.0;
        let ones = vec![1.0; 60];
        let normal = normal_both_sides(order / variance(60.0, &ones, &ones).sqrt());
        assert!((counted.p - normal).abs() < 0.01, "{} {normal}", counted.p);
    }

    proptest! {
        #[test]
        fn backwards_the_sign_turns(values in prop::collection::vec(0i32..30, 2..25)) {
            let of: Vec<_> = values.iter().enumerate().map(|(week, v)| (week as f64, f64::from(*v))).collect();
            let back: Vec<_> = of.iter().map(|(week, v)| (-week, *v)).collect();
            match (kendall(&points(&of)), kendall(&points(&back))) {
                (Some(there), Some(back)) => {
                    prop_assert!((there.tau + back.tau).abs() < 1e-12 && (there.p - back.p).abs() < 1e-12);
                    prop_assert!(there.tau.abs() <= 1.0 + 1e-12);
                    prop_assert!(there.p > 0.0 && there.p <= 1.0);
                }
                (there, back) => prop_assert!(there.is_none() && back.is_none()),
            }
        }
    }
}
