//! The rise to expect without any measure: a school that is picked after a weak year had bad luck too.

use super::distribution::{normal_density, normal_quantile};
use super::interval::{Confidence, Interval};

/// How much of a school's distance from the others is its own: τ²/(τ² + σ²/n), from 0 to 1.
///
/// Source: Kelley 1927; Chay, McEwan & Urquiola 2005. Range: `between_sd` (between schools' true means) and `sd`
/// (between pupils) ≥ 0, in one unit; n ≥ 1. Returns `None` outside the range, and when both SDs are 0.
pub fn reliability(between_sd: f64, sd: f64, n: u32) -> Option<f64> {
    let usable = |sd: f64| sd >= 0.0 && sd.is_finite();
    if n == 0 || !usable(between_sd) || !usable(sd) {
        return None;
    }
    let (own, chance) = (between_sd.powi(2), sd.powi(2) / f64::from(n));
    Some(own / (own + chance)).filter(|r| r.is_finite())
}

/// The rise to expect of a school with this distance from the others, when nothing is done: −distance·(1 −
/// reliability). Positive for a school below the others, negative above.
///
/// Source as [`reliability`]. Range: any finite distance, in the unit of the means; `reliability` from 0 to 1. Returns
/// `None` outside the range.
pub fn expected_rise(distance: f64, reliability: f64) -> Option<f64> {
    let usable = distance.is_finite() && (0.0..=1.0).contains(&reliability);
    usable.then(|| -distance * (1.0 - reliability))
}

/// The rise from this group to the next one of `next` pupils when nothing is done, with the interval that nineteen of
/// twenty such rises lie within: −d·(1−r) ± z·√(τ²·(1−r) + σ²/next).
///
/// Source as [`reliability`]; the spread of what a school's own mean may be, Efron & Morris 1975, and chance among the
/// next pupils. Range: `next` ≥ 1, the rest as [`reliability`] and [`expected_rise`]; τ is taken as known. Returns
/// `None` outside the range.
pub fn next_rise(distance: f64, between_sd: f64, sd: f64, n: u32, next: u32) -> Option<(f64, Interval)> {
    let reliability = reliability(between_sd, sd, n)?;
    let rise = expected_rise(distance, reliability)?;
    let chance = (next > 0).then(|| sd.powi(2) / f64::from(next))?;
    let spread = (between_sd.powi(2) * (1.0 - reliability) + chance).sqrt();
    Some((rise, Interval::around(rise, Confidence::P95.z() * spread)))
}

/// What to expect of a school picked because it lay in the lowest part, as distances from the mean of all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picked {
    pub reliability: f64,
    /// Expected distance in the year it was picked by; negative.
    pub picked_year: f64,
    /// Expected distance the year after, with no measure at all.
    pub next_year: f64,
    /// Next year less the picked year: positive.
    pub rise: f64,
}

/// A school from the `lowest` part (0.25: a quarter) of all schools with `n` pupils: −√(τ² + σ²/n)·φ(z_q)/q, and r
/// times it next year.
///
/// Source: Chay, McEwan & Urquiola 2005; the mean of a truncated normal. Range: 0 < `lowest` < 1; the rest as
/// [`reliability`]. Returns `None` outside the range.
pub fn picked(between_sd: f64, sd: f64, n: u32, lowest: f64) -> Option<Picked> {
    let reliability = reliability(between_sd, sd, n)?;
    if !(lowest > 0.0 && lowest < 1.0) {
        return None;
    }
    let spread = (between_sd.powi(2) + sd.powi(2) / f64::from(n)).sqrt();
    let picked_year = -spread * normal_density(normal_quantile(lowest)) / lowest;
    let rise = expected_rise(picked_year, reliability)?;
    Some(Picked { reliability, picked_year, next_year: reliability * picked_year, rise })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bad_luck_passes_and_the_rest_stays() {
        let check = |between_sd: f64, sd: f64, n: u32, lowest: f64, expected: Option<f64>| {
            let found = picked(between_sd, sd, n, lowest).map(|p| (p.rise * 10.0).round() / 10.0);
            assert_eq!(found, expected, "{between_sd} {sd} {n} {lowest}");
        };
        check(3.0, 10.0, 20, 0.25, Some(1.7));
        check(0.0, 10.0, 20, 0.25, Some(2.8));
        check(3.0, 0.0, 20, 0.25, Some(0.0));
        check(0.0, 0.0, 20, 0.25, None);
        check(3.0, 10.0, 0, 0.25, None);
        check(3.0, 10.0, 20, 0.0, None);
        check(3.0, 10.0, 20, 1.0, None);
        check(3.0, 10.0, 20, f64::NAN, None);
        check(-3.0, 10.0, 20, 0.25, None);
        check(3.0, f64::INFINITY, 20, 0.25, None);
        check(f64::NAN, 10.0, 20, 0.25, None);
        assert_eq!(expected_rise(-4.0, 0.75), Some(1.0));
        assert_eq!(expected_rise(4.0, 1.0), Some(0.0));
        assert_eq!(expected_rise(4.0, 1.1), None);
        assert_eq!(expected_rise(f64::NAN, 0.5), None);
    }

    #[test]
    fn the_next_rise_has_an_interval() {
        let check = |distance: f64, n: u32, next: u32, expected: Option<[f64; 3]>| {
            let found = next_rise(distance, 3.0, 10.0, n, next);
            let rounded = found.map(|(rise, i)| [rise, i.low, i.high].map(|x| (x * 100.0).round() / 100.0));
            assert_eq!(rounded, expected, "{distance} {n} {next}");
        };
        // r = 9/(9 + 100/81): 0.36 ± 1.96·√(9·0.121 + 1.235).
        check(-3.0, 81, 81, Some([0.36, -2.62, 3.35]));
        check(0.0, 81, 81, Some([0.0, -2.99, 2.99]));
        check(-3.0, 0, 81, None);
        check(-3.0, 81, 0, None);
        check(f64::NAN, 81, 81, None);
        assert_eq!(next_rise(-3.0, 0.0, 0.0, 81, 81), None);
    }

    proptest! {
        #[test]
        fn fewer_pupils_and_harder_picking_rise_more(
            between_sd in 0.1f64..10.0, sd in 1.0f64..20.0, n in 2u32..200, lowest in 0.02f64..0.9,
        ) {
            let found = picked(between_sd, sd, n, lowest).unwrap();
            prop_assert!((found.next_year - found.picked_year - found.rise).abs() < 1e-9);
            prop_assert!(found.rise > 0.0 && found.picked_year < found.next_year);
            prop_assert!(picked(between_sd, sd, n - 1, lowest).unwrap().rise > found.rise);
            prop_assert!(picked(between_sd, sd, n, lowest / 2.0).unwrap().rise > found.rise);
        }
    }
}
