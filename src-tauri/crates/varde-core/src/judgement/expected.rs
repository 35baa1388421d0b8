//! What comes anyway: a unit that lies far from the others lies nearer to them the next time, with no measure at all.

use super::mean::Mean;
use super::obstacle::Obstacle;
use super::schools::{Between, between_means, between_shares};
use super::share::Counted;
use super::stretch::Stretch;
use crate::indicator::{Indicator, Kind};
use crate::observation::Point;
use crate::statistics::regression_to_mean::{next_rise, reliability};

/// The change to expect of a school when nothing is done, in the indicator's unit (percentage points for shares).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// Positive for up.
    pub rise: f64,
    /// Where nineteen of twenty such changes lie: chance among the next pupils is in it.
    pub low: f64,
    pub high: f64,
    /// How far the school lies from what all have in common.
    pub distance: f64,
    /// The part of the distance that is the school's own, from 0 to 1.
    pub reliability: f64,
    /// The schools that it rests on.
    pub between: Between,
}

/// Of a figure of the unit's, when the next one is of `next` pupils. `schools` are the figures of all schools in one year
/// of the figure's segment, the unit's own among them; `None` for a unit that is no school. `others_before` is by how much
/// all lay higher in the figure's years together than in that year: 0 for a figure of that year alone.
pub(super) fn expected(
    indicator: &Indicator,
    own: &Stretch,
    next: u32,
    schools: Option<&[Point]>,
    others_before: f64,
) -> Result<Expected, Obstacle> {
    let schools = schools.ok_or(Obstacle::NotASchool)?;
    let last = own.last().ok_or(Obstacle::OwnMissing)?;
    let alike = schools.iter().filter(|school| indicator.comparable(school.period, last));
    let (between, sd) = if indicator.kind == Kind::Share {
        let shares: Vec<Counted> = alike.map(|school| Counted::published(school, indicator.decimals)).collect();
        let found = between_shares(&shares)?;
        let between = Between { common: found.common * 100.0, sd: found.sd * 100.0, ..found };
        // As for the schools: chance among pupils is that of the share they have in common.
        (between, (between.common * (100.0 - between.common)).max(0.0).sqrt())
    } else {
        let means: Vec<Mean> = alike.map(|school| Mean::published(school, indicator)).collect();
        (between_means(&means)?, own.sd())
    };
    let distance = own.value - (between.common + others_before);
    let reliability = reliability(between.sd, sd, own.n).ok_or(Obstacle::NoUncertainty)?;
    let (rise, interval) = next_rise(distance, between.sd, sd, own.n, next).ok_or(Obstacle::NoUncertainty)?;
    Ok(Expected { rise, low: interval.low, high: interval.high, distance, reliability, between })
}
