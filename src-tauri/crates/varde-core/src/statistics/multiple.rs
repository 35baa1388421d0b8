//! Many comparisons at once: some stand out by chance alone. How many to expect, and p that allow for it.

/// Numbers of `comparisons` that chance alone puts beyond a limit that leaves `outside` (0.05 or 0.002) outside.
///
/// Source: linearity of the mean; exact whether or not the comparisons hang together. Range: `outside` from 0 to 1.
/// Returns `None` outside that range and for what is not a number. For exact tests of small groups it is the most to
/// expect.
pub fn expected_by_chance(comparisons: u32, outside: f64) -> Option<f64> {
    (0.0..=1.0).contains(&outside).then(|| f64::from(comparisons) * outside)
}

/// The chance that at least one of `comparisons` is put outside by chance alone: 1 − (1 − outside)^m.
///
/// Source: Šidák 1967. Range as [`expected_by_chance`]; for independent comparisons. Returns `None` as it.
pub fn chance_of_any(comparisons: u32, outside: f64) -> Option<f64> {
    let chance = || -(f64::from(comparisons) * (-outside).ln_1p()).exp_m1();
    (0.0..=1.0).contains(&outside).then(|| if comparisons == 0 { 0.0 } else { chance() })
}

/// Holm's adjusted p, in the order they came: the largest of (m − i + 1)·p₍ᵢ₎ so far, at most 1.
///
/// Source: Holm 1979. Keeps the chance of any false alarm, however the comparisons hang together. Range: each p from 0
/// to 1; none gives none. Returns `None` when one is outside or not a number.
pub fn holm(p: &[f64]) -> Option<Vec<f64>> {
    let order = ascending(p)?;
    let mut adjusted = vec![0.0; p.len()];
    let mut largest = 0.0f64;
    for (before, place) in order.into_iter().enumerate() {
        largest = largest.max((p.len() - before) as f64 * p[place]).min(1.0);
        adjusted[place] = largest;
    }
    Some(adjusted)
}

/// Benjamini and Hochberg's adjusted p, in the order they came: the smallest of m/i·p₍ᵢ₎ from here up.
///
/// Source: Benjamini & Hochberg 1995. Keeps the share of false alarms among what is flagged. Range and edges as
/// [`holm`].
pub fn benjamini_hochberg(p: &[f64]) -> Option<Vec<f64>> {
    let order = ascending(p)?;
    let mut adjusted = vec![0.0; p.len()];
    let mut smallest = 1.0f64;
    for (before, place) in order.into_iter().enumerate().rev() {
        smallest = smallest.min(p.len() as f64 / (before + 1) as f64 * p[place]);
        adjusted[place] = smallest;
    }
    Some(adjusted)
}

/// Places by rising p, or `None` when one is no chance.
fn ascending(p: &[f64]) -> Option<Vec<usize>> {
    let mut order: Vec<_> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    p.iter().all(|p| (0.0..=1.0).contains(p)).then_some(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_chance_gives_grows_with_the_comparisons() {
        let check = |comparisons: u32, outside: f64, expected: Option<(f64, f64)>| {
            let found = expected_by_chance(comparisons, outside).zip(chance_of_any(comparisons, outside));
            assert_eq!(found.map(|(n, any)| ((n * 1e3).round() / 1e3, (any * 1e3).round() / 1e3)), expected);
        };
        check(0, 0.05, Some((0.0, 0.0)));
        check(0, 1.0, Some((0.0, 0.0)));
        check(1, 0.05, Some((0.05, 0.05)));
        check(24, 0.05, Some((1.2, 0.708)));
        check(24, 0.0, Some((0.0, 0.0)));
        check(24, 1.0, Some((24.0, 1.0)));
        check(24, -0.1, None);
        check(24, f64::NAN, None);
    }

    #[test]
    fn only_chances_are_adjusted() {
        let check = |p: &[f64], expected: Option<(Vec<f64>, Vec<f64>)>| {
            assert_eq!(holm(p).zip(benjamini_hochberg(p)), expected, "{p:?}");
        };
        check(&[], Some((vec![], vec![])));
        check(&[0.25], Some((vec![0.25], vec![0.25])));
        check(&[0.5, 0.125], Some((vec![0.5, 0.25], vec![0.5, 0.25])));
        check(&[0.5, 0.5], Some((vec![1.0, 1.0], vec![0.5, 0.5])));
        check(&[0.0, 1.0], Some((vec![0.0, 1.0], vec![0.0, 1.0])));
        for wrong in [-0.1, 1.1, f64::NAN, f64::INFINITY] {
            check(&[0.5, wrong], None);
        }
    }

    proptest! {
        #[test]
        fn adjusting_only_raises_and_keeps_the_order(p in prop::collection::vec(0.0f64..=1.0, 0..40)) {
            let (holm, hochberg) = (holm(&p).unwrap(), benjamini_hochberg(&p).unwrap());
            for i in 0..p.len() {
                prop_assert!(p[i] <= hochberg[i] + 1e-15 && hochberg[i] <= holm[i] + 1e-15 && holm[i] <= 1.0);
                for j in 0..p.len() {
                    prop_assert!(p[i] > p[j] || (holm[i] <= holm[j] && hochberg[i] <= hochberg[j]));
                }
            }
        }
    }
}
