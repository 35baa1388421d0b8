//! A monthly or weekly series of single values (X) with its moving ranges (mR), and the four rules for what stands out.

use super::interval::{Interval, Side};

/// Limits lie this many average moving ranges from the mean: 3/1.128, as Wheeler rounds it.
const TO_LIMITS: f64 = 2.66;

/// «Near a limit» is this part of the way out.
const NEAR: f64 = 2.0 / 3.0;

/// A moving range this many times the average is screened away before limits are set: the upper limit of ranges.
const TO_RANGE_LIMIT: f64 = 3.267;

/// A shift or a drift is this many points long.
const RUN: usize = 7;

/// How the limits are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Leave moving ranges beyond their own limit out, so that one odd month does not hide the next.
    pub screen: bool,
    /// Set mean and limits from the first so many points; later ones are held against them.
    pub fix_after: Option<usize>,
}

/// The process of one segment. A new level is a new segment, and a human's choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Process {
    pub mean: f64,
    /// The average moving range, after screening.
    pub average_range: f64,
    pub limits: Interval,
    /// For each point what is told of it, or `None` for ordinary variation.
    pub signals: Vec<Option<Signal>>,
}

/// The rule by which a point stands out, and whether high or rising, or low or falling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    pub rule: Rule,
    pub side: Side,
}

/// From the strongest; a point is told of by the first that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Outside a limit.
    Outside,
    /// One of seven points that all rise or all fall.
    Drift,
    /// One of two near a limit, among three in a row on that side of the mean.
    TwoOfThree,
    /// One of seven in a row on one side of the mean.
    Shift,
}

/// Mean ± 2.66 average moving ranges, and each point by the four rules.
///
/// Source: Wheeler 2000; Provost & Murray 2011; the rules' details as NHS «Making data count» has them. Range: two or
/// more finite values in order of time, in any unit; told of twelve or more (`thresholds`). Values that are all the
/// same have limits on the mean and no signals. Returns `None` for fewer values (also to fix by) and for what is not
/// finite.
pub fn process(values: &[f64], setting: Setting) -> Option<Process> {
    let base = values.get(..setting.fix_after.unwrap_or(values.len()).min(values.len()))?;
    if base.len() < 2 || !values.iter().all(|v| v.is_finite()) {
        return None;
    }
    let mean = average(base.iter().copied())?;
    let ranges = || base.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    let unscreened = average(ranges())?;
    let screened = average(ranges().filter(|r| *r < TO_RANGE_LIMIT * unscreened));
    let average_range = if setting.screen { screened.unwrap_or(unscreened) } else { unscreened };
    let limits = Interval::around(mean, TO_LIMITS * average_range);
    let finite = limits.low.is_finite() && limits.high.is_finite();
    finite.then(|| Process { mean, average_range, limits, signals: signals(values, mean, limits) })
}

fn average(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0u32), |(sum, n), value| (sum + value, n + 1));
    (n > 0).then(|| sum / f64::from(n))
}

fn signals(values: &[f64], mean: f64, limits: Interval) -> Vec<Option<Signal>> {
    let sides: Vec<_> = values.iter().map(|v| side(*v - mean)).collect();
    let outside: Vec<_> = values.iter().map(|v| !limits.contains(*v)).collect();
    let reach = (limits.high - mean) * NEAR;
    let near: Vec<_> = values.iter().zip(&outside).map(|(v, out)| !out && (v - mean).abs() > reach).collect();
    let mut found: Vec<Option<Signal>> = vec![None; values.len()];
    // From the weakest rule to the strongest, each over the last.
    let mut tell = |place: usize, rule: Rule, side: Side| found[place] = Some(Signal { rule, side });
    for (start, window) in sides.windows(RUN).enumerate() {
        if let Some(side) = alike(window) {
            (start..start + RUN).for_each(|place| tell(place, Rule::Shift, side));
        }
    }
    for (start, window) in sides.windows(3).enumerate() {
        let close = |place: &usize| near[*place];
        if let Some(side) = alike(window)
            && (start..start + 3).filter(close).count() >= 2
        {
            (start..start + 3).filter(close).for_each(|place| tell(place, Rule::TwoOfThree, side));
        }
    }
    let steps: Vec<_> = values.windows(2).map(|pair| side(pair[1] - pair[0])).collect();
    for (start, window) in steps.windows(RUN - 1).enumerate() {
        if let Some(side) = alike(window) {
            (start..start + RUN).for_each(|place| tell(place, Rule::Drift, side));
        }
    }
    for (place, side) in sides.iter().enumerate().filter(|(place, _)| outside[*place]) {
        if let Some(side) = side {
            tell(place, Rule::Outside, *side);
        }
    }
    found
}

/// A point on the mean is on no side, and breaks a run.
fn side(distance: f64) -> Option<Side> {
    match distance.partial_cmp(&0.0)? {
        std::cmp::Ordering::Less => Some(Side::Below),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Side::Above),
    }
}

fn alike(window: &[Option<Side>]) -> Option<Side> {
    let first = *window.first()?;
    window.iter().all(|side| *side == first).then_some(first)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Setting = Setting { screen: true, fix_after: None };

    #[test]
    fn limits_need_two_finite_values() {
        let check = |values: &[f64], fix_after: Option<usize>, expected: Option<(f64, f64)>| {
            let found = process(values, Setting { screen: true, fix_after }).map(|p| (p.mean, p.limits.high));
            assert_eq!(found, expected, "{values:?} {fix_after:?}");
        };
        check(&[], None, None);
        check(&[5.0], None, None);
        check(&[5.0, 6.0], Some(0), None);
        check(&[5.0, 6.0], Some(1), None);
        check(&[5.0, f64::NAN], None, None);
        check(&[5.0, 6.0, f64::INFINITY], Some(2), None);
        check(&[f64::MAX, f64::MIN], None, None);
        check(&[5.0; 12], None, Some((5.0, 5.0)));
        check(&[5.0, 6.0], None, Some((5.5, 5.5 + 2.66)));
        check(&[5.0, 6.0, 40.0], Some(2), Some((5.5, 5.5 + 2.66)));
        check(&[5.0, 6.0], Some(99), Some((5.5, 5.5 + 2.66)));
    }

    #[test]
    fn each_rule_tells_of_its_points() {
        let check = |values: &[f64], expected: &str| {
            let letter = |signal: &Option<Signal>| match signal {
                None => '.',
                Some(Signal { rule, side }) => {
                    let letter = match rule {
                        Rule::Outside => 'o',
                        Rule::Drift => 'd',
                        Rule::TwoOfThree => 't',
                        Rule::Shift => 's',
                    };
                    if *side == Side::Above { letter.to_ascii_uppercase() } else { letter }
                }
            };
            let found = process(values, Setting { screen: true, fix_after: Some(8) }).unwrap();
            let written: String = found.signals.iter().map(letter).collect();
            assert_eq!(written, expected, "{values:?}");
        };
        // Mean 45, limits 39.68 and 50.32, near from 48.55 and 41.45.
        let with = |more: &[f64]| [&[44.0, 46.0, 45.0, 47.0, 43.0, 45.0, 46.0, 44.0], more].concat();
        check(&with(&[]), "........");
        check(&with(&[51.0, 45.0]), "........O.");
        check(&with(&[49.0, 46.0, 49.0]), "........T.T");
        check(&with(&[49.0, 45.0, 49.0]), "...........");
        check(&with(&[41.0, 41.0]), "........tt");
        check(&with(&[46.0; 7]), "........SSSSSSS");
        check(&with(&[46.0; 6]), "..............");
        check(&with(&[44.5, 45.0, 45.5, 46.0, 46.5, 47.0]), ".......DDDDDDD");
        check(&with(&[43.0, 42.0, 41.8, 41.7, 41.6, 41.5]), "......dddddddd");
        check(&[7.0; 20], "....................");
    }

    proptest! {
        #[test]
        fn upside_down_every_signal_changes_side(values in prop::collection::vec(-50i32..50, 2..60)) {
            let up: Vec<f64> = values.iter().map(|v| f64::from(*v)).collect();
            let down: Vec<f64> = up.iter().map(|v| -v).collect();
            let (up, down) = (process(&up, PLAIN).unwrap(), process(&down, PLAIN).unwrap());
            prop_assert!((up.limits.low + down.limits.high).abs() < 1e-9);
            for (up, down) in up.signals.iter().zip(&down.signals) {
                prop_assert_eq!(up.map(|s| s.rule), down.map(|s| s.rule));
                prop_assert!(up.map(|s| s.side) != down.map(|s| s.side) || up.is_none());
            }
        }

        #[test]
        fn screening_only_narrows(values in prop::collection::vec(-50.0f64..50.0, 2..60)) {
            let screened = process(&values, PLAIN).unwrap();
            let plain = process(&values, Setting { screen: false, fix_after: None }).unwrap();
            prop_assert!(screened.limits.width() <= plain.limits.width() + 1e-9);
            prop_assert!(screened.limits.contains(screened.mean));
            prop_assert_eq!(screened.signals.len(), values.len());
        }
    }
}
