//! Several years as one. Pupils are added up; percentages are never averaged. No trend is read from rolling values.

use super::distribution::chi_squared_above;
use super::mean::Group;
use super::proportion::Share;

/// All the years' pupils as one share: Σx/Σn.
///
/// Source: METHODS, three years pooled. Range: one or more years. Returns `None` for none, and when there are more
/// pupils than a count holds.
pub fn shares(years: &[Share]) -> Option<Share> {
    let sum = |part: fn(Share) -> u32| years.iter().try_fold(0u32, |sum, year| sum.checked_add(part(*year)));
    Share::new(sum(Share::x)?, sum(Share::n)?)
}

/// All the years' pupils as one mean: Σn·m/Σn.
///
/// Source and edges as [`shares`].
pub fn means(years: &[Group]) -> Option<Group> {
    let n = years.iter().try_fold(0u32, |sum, year| sum.checked_add(year.n()))?;
    let sum: f64 = years.iter().map(|year| f64::from(year.n()) * year.mean()).sum();
    Group::new(sum / f64::from(n), n)
}

/// Half the width of the 95 % interval of the pooled mean, from each year's own: √Σ(nᵢ·hᵢ)² / Σnᵢ.
///
/// Source: the variance of a weighted sum of independent means; Altman et al. 2000. Range: half widths ≥ 0, in the unit
/// of the means. With hᵢ = z·σ/√nᵢ it is z·σ/√Σn. Returns `None` for no years, and when a half width is negative or not
/// finite.
pub fn half_width(years: &[(Group, f64)]) -> Option<f64> {
    let usable = years.iter().all(|(_, half)| half.is_finite() && *half >= 0.0);
    let n: f64 = years.iter().map(|(year, _)| f64::from(year.n())).sum();
    let squares: f64 = years.iter().map(|(year, half)| (f64::from(year.n()) * half).powi(2)).sum();
    (usable && !years.is_empty()).then(|| squares.sqrt() / n)
}

/// Whether the years are alike enough to be one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    /// Pearson's statistic over the years.
    pub chi_squared: f64,
    /// Years − 1.
    pub freedom: u32,
    /// The chance of years at least so unlike when nothing differs but chance.
    pub p: f64,
}

/// Are the years alike? X² = Σ (x − n·p)²/(n·p·(1−p)) with p the pooled share.
///
/// Source: Pearson 1900; Agresti 2013. Range: two or more years; with few pupils p is only a rough guide. Returns
/// `None` for fewer years, and when the pooled share is 0 or 1: then the years are the same.
pub fn alike(years: &[Share]) -> Option<Alike> {
    let p = shares(years)?.value();
    let freedom = u32::try_from(years.len()).ok()?.checked_sub(1)?;
    if p <= 0.0 || p >= 1.0 {
        return None;
    }
    let from_year = |year: &Share| {
        let n = f64::from(year.n());
        (f64::from(year.x()) - n * p).powi(2) / (n * p * (1.0 - p))
    };
    let chi_squared = years.iter().map(from_year).sum();
    Some(Alike { chi_squared, freedom, p: chi_squared_above(chi_squared, freedom)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn share(x: u32, n: u32) -> Share {
        Share::new(x, n).unwrap()
    }

    #[test]
    fn pupils_are_added_up() {
        let check = |years: &[(u32, u32)], expected: Option<(u32, u32)>| {
            let years: Vec<_> = years.iter().map(|(x, n)| share(*x, *n)).collect();
            assert_eq!(shares(&years), expected.map(|(x, n)| share(x, n)), "{years:?}");
        };
        check(&[], None);
        check(&[(4, 20)], Some((4, 20)));
        check(&[(4, 20), (7, 18), (4, 20)], Some((15, 58)));
        check(&[(0, u32::MAX), (0, 1)], None);
    }

    #[test]
    fn a_small_year_weighs_little() {
        let check = |years: &[(f64, u32)], expected: Option<(f64, u32)>| {
            let years: Vec<_> = years.iter().map(|(mean, n)| Group::new(*mean, *n).unwrap()).collect();
            assert_eq!(means(&years).map(|g| (g.mean(), g.n())), expected, "{years:?}");
        };
        check(&[], None);
        check(&[(40.0, 10), (52.0, 30)], Some((49.0, 40)));
        check(&[(f64::MAX, 2), (f64::MAX, 2)], None);
        check(&[(50.0, u32::MAX), (50.0, 1)], None);
    }

    #[test]
    fn the_pooled_interval_is_that_of_all_pupils_at_once() {
        let year = |n: u32, half: f64| (Group::new(50.0, n).unwrap(), half);
        let known = |n: u32| year(n, crate::statistics::mean::half_width(10.0, n).unwrap());
        let check = |years: &[(Group, f64)], expected: Option<f64>| {
            let found = half_width(years);
            let close = |e: f64| found.is_some_and(|f| (f - e).abs() < 1e-12);
            assert!(expected.map_or(found.is_none(), close), "{years:?}: {found:?}, not {expected:?}");
        };
        check(&[known(8), known(20), known(31)], crate::statistics::mean::half_width(10.0, 59));
        check(&[year(10, 3.0)], Some(3.0));
        check(&[year(10, 3.0), year(10, 4.0)], Some(2.5));
        check(&[], None);
        check(&[year(10, 3.0), year(10, f64::NAN)], None);
        check(&[year(10, -1.0)], None);
    }

    #[test]
    fn years_that_cannot_differ_are_not_weighed() {
        assert_eq!(alike(&[]), None);
        assert_eq!(alike(&[share(3, 9)]), None);
        assert_eq!(alike(&[share(0, 9), share(0, 8)]), None);
        assert_eq!(alike(&[share(9, 9), share(8, 8)]), None);
        let same = alike(&[share(3, 9), share(1, 3)]).unwrap();
        assert!(same.chi_squared < 1e-12 && same.p > 1.0 - 1e-6, "{same:?}");
    }

    fn years() -> impl Strategy<Value = Vec<Share>> {
        let year = (1u32..200).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(x, n)| share(x, n));
        prop::collection::vec(year, 2..6)
    }

    proptest! {
        #[test]
        fn pooling_in_steps_is_pooling_at_once(years in years(), cut in 1usize..5) {
            let (early, late) = years.split_at(cut.min(years.len() - 1));
            let in_steps = shares(&[shares(early).unwrap(), shares(late).unwrap()]);
            prop_assert_eq!(in_steps, shares(&years));
            let pooled = shares(&years).unwrap().value();
            let values = || years.iter().map(|y| y.value());
            prop_assert!(values().fold(1.0, f64::min) <= pooled + 1e-12);
            prop_assert!(values().fold(0.0, f64::max) >= pooled - 1e-12);
        }

        #[test]
        fn a_share_is_a_mean_of_ones_and_noughts(years in years()) {
            let groups: Vec<_> = years.iter().map(|y| Group::new(y.value(), y.n()).unwrap()).collect();
            let (share, mean) = (shares(&years).unwrap(), means(&groups).unwrap());
            prop_assert!((share.value() - mean.mean()).abs() < 1e-12);
            prop_assert_eq!(share.n(), mean.n());
        }

        #[test]
        fn the_order_of_years_is_nothing_to_their_likeness(years in years()) {
            let turned: Vec<_> = years.iter().rev().copied().collect();
            match (alike(&years), alike(&turned)) {
                (Some(a), Some(b)) => {
                    prop_assert!((a.chi_squared - b.chi_squared).abs() < 1e-9);
                    prop_assert!((0.0..=1.0).contains(&a.p));
                }
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }
}
