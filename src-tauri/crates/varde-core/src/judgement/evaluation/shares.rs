//! Shares before and after. Two questions, and the answer that says less: has the share moved by other points than the
//! reference's (Newcombe's interval), and its odds otherwise than the reference's (the strict exact test)?

use super::{Limits, Sides, Weighed, least, weighted};
use crate::judgement::Level;
use crate::judgement::obstacle::Obstacle;
use crate::judgement::stretch::Stretch;
use crate::statistics::two_proportions::{beyond, change};

pub(super) fn weigh(sides: &Sides<'_>, before: &Stretch, after: &Stretch) -> Result<Weighed, Obstacle> {
    let (first, second) = before.share().zip(after.share()).ok_or(Obstacle::UnknownCount)?;
    let (reference_before, reference_after) =
        weighted(&sides.before).zip(weighted(&sides.after)).ok_or(Obstacle::OtherMissing)?;
    let ratio = ratio(reference_before / 100.0, reference_after / 100.0).ok_or(Obstacle::NoUncertainty)?;
    let tails = beyond(first, second, ratio).ok_or(Obstacle::UnknownCount)?;
    let found = change(first, second).ok_or(Obstacle::UnknownCount)?;
    let moved = reference_after - reference_before;
    let ends = |low: f64, high: f64| (low * 100.0 - moved, high * 100.0 - moved);
    let limits = Limits {
        difference: after.value - before.value - moved,
        inner: ends(found.interval_95.low, found.interval_95.high),
        outer: ends(found.interval_998.low, found.interval_998.high),
    };
    let plain = least(Level::from(tails.beyond()), limits.level(0.0));
    Ok(Weighed {
        reference_before,
        reference_after,
        beyond: limits,
        judged: limits,
        plain,
        exact: Some((tails, ratio)),
    })
}

/// The reference's odds after, over those before. A reference of none or all has none, unless it never moved.
fn ratio(before: f64, after: f64) -> Option<f64> {
    if before == after {
        return Some(1.0);
    }
    let odds = |share: f64| share / (1.0 - share);
    Some(odds(after) / odds(before)).filter(|ratio| *ratio > 0.0 && ratio.is_finite())
}
