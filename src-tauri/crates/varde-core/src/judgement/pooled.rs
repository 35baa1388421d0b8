//! Several years as one figure: what a small school can say when a single year says too little.

use crate::indicator::{Indicator, Kind};
use crate::observation::{Point, Status};
use crate::school::Period;
use crate::statistics::mean::Group;
use crate::statistics::pooled;
use crate::statistics::proportion::Share;
use crate::statistics::thresholds::{FEWEST_IN_ONE_YEAR, FEWEST_PUPILS};

/// More years than this would be another school.
pub const MOST_YEARS: usize = 3;

/// Years as one, weighed by pupils.
#[derive(Debug, Clone, PartialEq)]
pub struct Pooled {
    /// Oldest first.
    pub years: Vec<Period>,
    /// The pooled figure, dated by its newest year. Restricted when one of the years is.
    pub point: Point,
}

/// Whether a year can be part of a pooled figure: it has a value, and its pupils can be spoken of at all.
pub fn usable(point: &Point) -> bool {
    point.value.is_some() && point.n.is_some_and(|n| n >= FEWEST_PUPILS)
}

/// Pools the newest usable years of one segment, at most [`MOST_YEARS`] school years back from the newest of them.
/// `None` when they are fewer than two, or their pupils fewer than one year would need.
pub fn newest(indicator: &Indicator, points: &[Point]) -> Option<Pooled> {
    let last = points.iter().rev().find(|p| usable(p))?.period;
    let near = |p: &&Point| {
        let back = last.start_year().checked_sub(p.period.start_year());
        back.is_some_and(|years| usize::try_from(years).is_ok_and(|years| years < MOST_YEARS))
    };
    let chosen: Vec<&Point> =
        points.iter().filter(near).filter(|p| usable(p) && indicator.comparable(p.period, last)).collect();
    of(indicator, &chosen)
}

/// Pools these years; every one must be usable.
pub fn of(indicator: &Indicator, chosen: &[&Point]) -> Option<Pooled> {
    let newest = chosen.last().filter(|_| chosen.len() > 1)?;
    let year = |p: &&Point| Some((Group::new(p.value?, p.n?)?, p.uncertainty(indicator)?));
    let years: Vec<(Group, f64)> = chosen.iter().map(year).collect::<Option<_>>()?;
    let groups: Vec<Group> = years.iter().map(|(group, _)| *group).collect();
    let mean = pooled::means(&groups).filter(|mean| mean.n() >= FEWEST_IN_ONE_YEAR)?;
    let restricted = chosen.iter().any(|p| p.status == Status::Restricted || p.n_status == Status::Restricted);
    let status = if restricted { Status::Restricted } else { Status::Ok };
    let point = Point {
        period: newest.period,
        value: Some(mean.mean()),
        n: Some(mean.n()),
        half_width: pooled::half_width(&years),
        status,
        segment: newest.segment.clone(),
        n_status: status,
        count: None,
    };
    Some(Pooled { years: chosen.iter().map(|p| p.period).collect(), point })
}

/// Units of one year as one: Σx/Σn for shares, Σn·m/Σn for means (METHODS.md 2, pooled). `None` when there are none, when
/// one of them has no figure or no number of pupils, or when together they are fewer than one year needs.
pub fn together(indicator: &Indicator, units: &[&Point]) -> Option<Point> {
    let first = units.first()?;
    let restricted = units.iter().any(|p| [p.status, p.n_status].contains(&Status::Restricted));
    let status = if restricted { Status::Restricted } else { Status::Ok };
    let (value, n, count) = if indicator.kind == Kind::Share {
        let shares: Option<Vec<Share>> = units.iter().map(|p| Share::new(p.count?, p.n?)).collect();
        let share = pooled::shares(&shares?)?;
        (share.value() * 100.0, share.n(), Some(share.x()))
    } else {
        let groups: Option<Vec<Group>> = units.iter().map(|p| Group::new(p.value?, p.n?)).collect();
        let mean = pooled::means(&groups?)?;
        (mean.mean(), mean.n(), None)
    };
    let segment = first.segment.clone();
    let period = first.period;
    let known =
        Point { period, value: Some(value), n: Some(n), half_width: None, status, segment, n_status: status, count };
    (n >= FEWEST_IN_ONE_YEAR).then_some(known)
}
