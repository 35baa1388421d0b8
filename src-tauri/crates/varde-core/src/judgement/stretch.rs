//! Years of one unit as one figure, whatever kind of figure it is: what a plan starts from, and what an evaluation
//! weighs.

use super::obstacle::Obstacle;
use super::pooled::MOST_YEARS;
use super::share::Counted;
use crate::indicator::{Frequency, Indicator, Kind};
use crate::observation::{Point, Status};
use crate::school::Period;
use crate::statistics::interval::{Confidence, Z_95};
use crate::statistics::mean::Group;
use crate::statistics::pooled;
use crate::statistics::proportion::{Share, wilson};
use crate::statistics::thresholds::{Footing, footing};

/// One year or several, weighed by pupils.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// Oldest first; never empty.
    pub years: Vec<Period>,
    /// In the indicator's unit, shares in per cent.
    pub value: f64,
    pub n: u32,
    /// The 95 % interval: the published uncertainty's for means, Wilson's for shares.
    pub low: f64,
    pub high: f64,
    /// The pupils who are counted, for a share.
    pub count: Option<u32>,
    /// Some of the figures are for the school's own eyes.
    pub restricted: bool,
}

impl Stretch {
    /// The SD of single pupils that the figure's uncertainty rests on, in the indicator's unit.
    pub(super) fn sd(&self) -> f64 {
        match self.count {
            Some(_) => (self.value * (100.0 - self.value)).max(0.0).sqrt(),
            None => (self.high - self.low) / 2.0 / Z_95 * f64::from(self.n).sqrt(),
        }
    }

    pub(super) fn share(&self) -> Option<Share> {
        Share::new(self.count?, self.n)
    }

    pub(super) fn last(&self) -> Option<Period> {
        self.years.last().copied()
    }
}

/// Only figures of pupils, a year at a time, can be laid together.
pub(super) fn of_pupils(indicator: &Indicator) -> Result<(), Obstacle> {
    match (indicator.frequency, indicator.kind) {
        (Frequency::Monthly, _) => Err(Obstacle::Monthly),
        (_, Kind::Figure) => Err(Obstacle::NotOfPupils),
        (_, Kind::Distribution { .. }) => Err(Obstacle::NoMethod),
        (_, Kind::Mean | Kind::Share) => Ok(()),
    }
}

/// Whether a year can be part of a stretch, and why not.
pub(super) fn usable(indicator: &Indicator, point: &Point) -> Result<(), Obstacle> {
    point.value.ok_or(Obstacle::OwnNotShown(point.status))?;
    let n = point.n.ok_or(Obstacle::UnknownCount)?;
    if footing(n) == Footing::Nothing {
        return Err(Obstacle::TooFew(n));
    }
    if indicator.kind == Kind::Share {
        Counted::published(point, indicator.decimals).in_pupils().ok_or(Obstacle::UnknownCount)?;
    } else {
        point.uncertainty(indicator).ok_or(Obstacle::NoSd)?;
    }
    Ok(())
}

/// These years as one; all must be usable and of one segment, and their pupils as many as one year needs.
pub(super) fn together(indicator: &Indicator, chosen: &[&Point]) -> Result<Stretch, Obstacle> {
    for point in chosen {
        usable(indicator, point)?;
    }
    let years: Vec<Period> = chosen.iter().map(|point| point.period).collect();
    let flagged = |p: &&Point| p.status == Status::Restricted || p.n_status == Status::Restricted;
    let restricted = chosen.iter().any(flagged);
    if indicator.kind == Kind::Share {
        let shares: Option<Vec<Share>> =
            chosen.iter().map(|point| Counted::published(point, indicator.decimals).in_pupils()).collect();
        let all = pooled::shares(&shares.unwrap_or_default()).ok_or(Obstacle::OwnMissing)?;
        enough(all.n(), chosen.len())?;
        let interval = wilson(all, Confidence::P95);
        // One year keeps the share that is published; several are added up.
        let value = match chosen {
            [one] => one.value.unwrap_or_default(),
            _ => all.value() * 100.0,
        };
        let (low, high) = ((interval.low * 100.0).min(value), (interval.high * 100.0).max(value));
        return Ok(Stretch { years, value, n: all.n(), low, high, count: Some(all.x()), restricted });
    }
    let groups: Option<Vec<(Group, f64)>> =
        chosen.iter().map(|p| Some((Group::new(p.value?, p.n?)?, p.uncertainty(indicator)?))).collect();
    let groups = groups.unwrap_or_default();
    let all = pooled::means(&groups.iter().map(|(group, _)| *group).collect::<Vec<_>>()).ok_or(Obstacle::OwnMissing)?;
    enough(all.n(), chosen.len())?;
    let half = pooled::half_width(&groups).ok_or(Obstacle::NoUncertainty)?;
    let (value, n) = (all.mean(), all.n());
    Ok(Stretch { years, value, n, low: value - half, high: value + half, count: None, restricted })
}

/// One small year alone, or several that are few together.
fn enough(n: u32, years: usize) -> Result<(), Obstacle> {
    Obstacle::of_few(n).map_err(|few| if years > 1 { Obstacle::NotPooled } else { few })
}

/// The newest usable years that can be compared with the newest of them, at most [`MOST_YEARS`] school years back.
pub(super) fn newest<'p>(indicator: &Indicator, points: &[&'p Point]) -> Vec<&'p Point> {
    let Some(last) = points.iter().rev().find(|p| usable(indicator, p).is_ok()).map(|p| p.period) else {
        return Vec::new();
    };
    let near = |p: &&&Point| within(p.period, last);
    points
        .iter()
        .filter(near)
        .filter(|p| usable(indicator, p).is_ok() && indicator.comparable(p.period, last))
        .copied()
        .collect()
}

/// The earlier and the later year lie at most [`MOST_YEARS`] school years apart, both counted.
pub(super) fn within(earlier: Period, later: Period) -> bool {
    let back = later.start_year().checked_sub(earlier.start_year());
    back.is_some_and(|back| usize::try_from(back).is_ok_and(|back| back < MOST_YEARS))
}

/// Why none of these years can be used: the newest one's reason.
pub(super) fn why_none(indicator: &Indicator, points: &[&Point]) -> Obstacle {
    points.last().map_or(Obstacle::OwnMissing, |p| usable(indicator, p).err().unwrap_or(Obstacle::OwnMissing))
}
