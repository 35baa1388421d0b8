//! Is this year's share another than last year's? Two groups of other pupils, both small.

use super::distribution::Counts;
use super::interval::{Beyond, Confidence, Interval};
use super::proportion::{Share, wilson};

/// A change between two independent shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// After minus before, from −1 to 1.
    pub difference: f64,
    pub interval_95: Interval,
    pub interval_998: Interval,
    /// Fisher's two-sided p.
    pub p: f64,
    /// Fisher's mid-p: the tables as likely as this one count half.
    pub mid_p: f64,
}

/// Weighs one share against another: Newcombe's interval of p₂ − p₁, and Fisher's exact test with mid-p.
///
/// Source: Newcombe 1998 (method 10); Lydersen, Fagerland & Laake 2009. Range: any two shares, however large the total.
/// Two shares of none, or of all, differ by 0 with p = 1 and mid-p = ½. Returns `None` when the pupils together are
/// more than a count holds.
pub fn change(before: Share, after: Share) -> Option<Change> {
    let total = before.n().checked_add(after.n())?;
    let counts = Counts::hypergeometric(total, before.x() + after.x(), after.n());
    let (p, mid_p) = two_sided(&counts, after.x());
    Some(Change {
        difference: after.value() - before.value(),
        interval_95: newcombe(before, after, Confidence::P95),
        interval_998: newcombe(before, after, Confidence::P998),
        p,
        mid_p,
    })
}

impl Change {
    /// Beyond a limit by the mid-p: at most 5 % and 0.2 %.
    pub fn beyond(&self) -> Beyond {
        if self.mid_p <= 2.0 * Confidence::P998.tail() {
            Beyond::Limit998
        } else if self.mid_p <= 2.0 * Confidence::P95.tail() {
            Beyond::Limit95
        } else {
            Beyond::Neither
        }
    }
}

/// How often chance alone takes the second group so low, and so high, when its odds are `ratio` times the first's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tails {
    pub at_most: f64,
    pub at_least: f64,
}

impl Tails {
    /// Strictly: each tail at most half of 5 % and of 0.2 %, the observed count whole in both.
    pub fn beyond(&self) -> Beyond {
        let smaller = self.at_most.min(self.at_least);
        match smaller {
            tail if tail <= Confidence::P998.tail() => Beyond::Limit998,
            tail if tail <= Confidence::P95.tail() => Beyond::Limit95,
            _ => Beyond::Neither,
        }
    }
}

/// Has the second group moved otherwise than by this ratio of odds? Given all who are counted in both, the second
/// count has P(k) ∝ C(n₂,k)·C(n₁,t−k)·ratioᵏ; both its tails.
///
/// Source: Fisher 1935; Cornfield 1956 (noncentral); strict as Agresti 2001. Never flags more often than it says,
/// whatever the shares. Range: any two shares; `ratio` > 0 and finite, 1 for no move at all. Returns `None` outside the
/// range, and when the pupils together are more than a count holds.
pub fn beyond(before: Share, after: Share, ratio: f64) -> Option<Tails> {
    let total = before.n().checked_add(after.n())?;
    if !(ratio > 0.0 && ratio.is_finite()) {
        return None;
    }
    let counts = Counts::hypergeometric(total, before.x() + after.x(), after.n()).tilted(ratio);
    Some(Tails { at_most: counts.at_most(after.x()), at_least: counts.at_least(after.x()) })
}

/// d − √((p₂−l₂)² + (u₁−p₁)²) to d + √((u₂−p₂)² + (p₁−l₁)²), with l and u from Wilson.
fn newcombe(before: Share, after: Share, confidence: Confidence) -> Interval {
    let (first, second) = (wilson(before, confidence), wilson(after, confidence));
    let (p1, p2) = (before.value(), after.value());
    Interval {
        low: p2 - p1 - (p2 - second.low).hypot(first.high - p1),
        high: p2 - p1 + (second.high - p2).hypot(p1 - first.low),
    }
}

/// All that is no likelier than `observed`, and the same with what is just as likely counted half.
fn two_sided(counts: &Counts, observed: u32) -> (f64, f64) {
    // Tables that are equally likely differ in the last bits of their sums.
    const ROUNDING: f64 = 1e-7;
    let of_observed = counts.of(observed);
    let (mut less, mut alike) = (0.0, 0.0);
    for (_, mass) in counts.iter() {
        if mass < of_observed * (1.0 - ROUNDING) {
            less += mass;
        } else if mass <= of_observed * (1.0 + ROUNDING) {
            alike += mass;
        }
    }
    ((less + alike).min(1.0), less + alike / 2.0)
}

/// How far apart two shares of these sizes come by chance alone, when nothing has changed: z·√(p(1−p)(1/n₁ + 1/n₂))
/// with p the pooled share.
///
/// Source: the two-sample z-test with pooled variance, Agresti 2013. Range: any two shares; from 0. It says how much a
/// share can swing and is no test: small groups are judged by [`change`]. A pooled share of 0 or 1 swings by 0. Returns
/// `None` as [`change`].
pub fn chance_swing(before: Share, after: Share, confidence: Confidence) -> Option<f64> {
    let pooled = super::pooled::shares(&[before, after])?.value();
    let parts = 1.0 / f64::from(before.n()) + 1.0 / f64::from(after.n());
    Some(confidence.z() * (pooled * (1.0 - pooled) * parts).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_groups_swing_widely() {
        let check = |before: (u32, u32), after: (u32, u32), beyond: Beyond, swing: f64| {
            let (before, after) = (Share::new(before.0, before.1).unwrap(), Share::new(after.0, after.1).unwrap());
            assert_eq!(change(before, after).unwrap().beyond(), beyond, "{before:?} {after:?}");
            let found = chance_swing(before, after, Confidence::P95).unwrap();
            assert!((found - swing).abs() < 0.005, "{before:?} {after:?}: {found}");
        };
        check((4, 20), (7, 18), Beyond::Neither, 0.29);
        check((6, 12), (1, 14), Beyond::Limit95, 0.34);
        check((12, 14), (0, 14), Beyond::Limit998, 0.37);
        check((0, 8), (0, 9), Beyond::Neither, 0.0);
        check((8, 8), (9, 9), Beyond::Neither, 0.0);
        check((0, 1), (1, 1), Beyond::Neither, 1.39);
    }

    #[test]
    fn a_total_over_a_thousand_is_no_trouble() {
        // scipy 1.17.1: fisher_exact.
        let check = |before: (u32, u32), after: (u32, u32), p: f64| {
            let (before, after) = (Share::new(before.0, before.1).unwrap(), Share::new(after.0, after.1).unwrap());
            let found = change(before, after).unwrap().p;
            assert!((found - p).abs() < 1e-9, "{before:?} {after:?}: {found} is not {p}");
        };
        check((520, 2080), (610, 2100), 0.003433373132616);
        check((14_000, 60_000), (14_300, 60_100), 0.06057695803321);
        check((3, 2000), (12, 2100), 0.03562332140731);
        check((5, 20), (15_000, 60_000), 1.0);
        let most = Share::new(1, u32::MAX).unwrap();
        assert_eq!(change(most, most), None);
        assert_eq!(chance_swing(most, most, Confidence::P95), None);
    }

    #[test]
    fn a_move_that_all_make_is_none() {
        let check = |before: (u32, u32), after: (u32, u32), ratio: f64, expected: Option<Beyond>| {
            let (before, after) = (Share::new(before.0, before.1).unwrap(), Share::new(after.0, after.1).unwrap());
            let found = beyond(before, after, ratio).map(|tails| tails.beyond());
            assert_eq!(found, expected, "{before:?} {after:?} {ratio}");
        };
        check((12, 14), (0, 14), 1.0, Some(Beyond::Limit998));
        check((30, 60), (12, 60), 1.0, Some(Beyond::Limit998));
        // From a half to a fifth is odds of a quarter.
        check((30, 60), (12, 60), 0.25, Some(Beyond::Neither));
        check((30, 60), (30, 60), 0.25, Some(Beyond::Limit998));
        check((4, 20), (7, 18), 1.0, Some(Beyond::Neither));
        check((4, 20), (7, 18), 0.0, None);
        check((4, 20), (7, 18), f64::INFINITY, None);
        check((4, 20), (7, 18), f64::NAN, None);
        check((1, u32::MAX), (1, 1), 1.0, None);
    }

    #[test]
    fn tails_are_sums_of_their_weights() {
        let (before, after) = (Share::new(4, 20).unwrap(), Share::new(7, 20).unwrap());
        let plain = beyond(before, after, 1.0).unwrap();
        let fisher = Counts::hypergeometric(40, 11, 20);
        assert!(
            (plain.at_most - fisher.at_most(7)).abs() < 1e-12 && (plain.at_least - fisher.at_least(7)).abs() < 1e-12
        );
        let choose = |n: u32, k: u32| (1..=k).fold(1.0, |c, i| c * f64::from(n + 1 - i) / f64::from(i));
        let weight = |k: u32| choose(20, k) * choose(20, 11 - k) * 3f64.powi(k as i32);
        let all: f64 = (0..=11).map(weight).sum();
        let tilted = beyond(before, after, 3.0).unwrap();
        assert!((tilted.at_most - (0..=7).map(weight).sum::<f64>() / all).abs() < 1e-12, "{tilted:?}");
        assert!((tilted.at_least - (7..=11).map(weight).sum::<f64>() / all).abs() < 1e-12, "{tilted:?}");
    }

    fn share() -> impl Strategy<Value = Share> {
        (1u32..300).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(x, n)| Share::new(x, n).unwrap())
    }

    proptest! {
        #[test]
        fn turning_the_years_round_turns_the_change(before in share(), after in share()) {
            let (there, back) = (change(before, after).unwrap(), change(after, before).unwrap());
            prop_assert!((there.interval_95.low + back.interval_95.high).abs() < 1e-12);
            prop_assert!((there.p - back.p).abs() < 1e-9 && (there.mid_p - back.mid_p).abs() < 1e-9);
            prop_assert_eq!(there.beyond(), back.beyond());
        }

        #[test]
        fn intervals_hold_the_change_and_lie_within_each_other(before in share(), after in share()) {
            let found = change(before, after).unwrap();
            prop_assert!(found.interval_95.contains(found.difference));
            prop_assert!(found.interval_998.low <= found.interval_95.low + 1e-15);
            prop_assert!(found.interval_998.high >= found.interval_95.high - 1e-15);
            prop_assert!(-1.0 - 1e-12 <= found.interval_998.low && found.interval_998.high <= 1.0 + 1e-12);
            prop_assert!(0.0 < found.mid_p && found.mid_p < found.p && found.p <= 1.0);
        }
    }
}
