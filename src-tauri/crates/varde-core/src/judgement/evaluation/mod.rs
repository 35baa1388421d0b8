//! After a measure has begun: the years before and after as one figure each, less what a larger unit's did in the same
//! years, beside what was to be expected anyway. It tells of a difference, and never of what made it.
//!
//! The larger unit is taken as known: the unit is a part of it, so that this rather says too little than too much.
//! Where schools enough are loaded, what was to be expected anyway is taken away as well, and the more careful of the
//! two answers is given. A monthly series is its own measure: two lines ([`interrupted`]).

mod months;
mod shares;
mod words;

pub use months::{Interrupted, MonthsFinding, interrupted, say_months};
pub use words::{About, Told, say};

use super::expected::{Expected, expected};
use super::obstacle::Obstacle;
use super::stretch::{self, Stretch};
use super::{Level, Rule};
use crate::indicator::{Indicator, Kind};
use crate::observation::Point;
use crate::school::Period;
use crate::statistics::evaluation::{Year, evaluate_published};
use crate::statistics::mean::{Difference, Group};
use crate::statistics::two_proportions::Tails;

/// An evaluation before it has words. One at a time is held, and not for long.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    Told(Outcome),
    CannotTell(Obstacle),
}

/// Before and after. All figures in the indicator's unit, shares in per cent and percentage points.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub before: Stretch,
    pub after: Stretch,
    /// After minus before.
    pub change: f64,
    /// The reference in the same years, weighted by the unit's own pupils.
    pub reference_before: f64,
    pub reference_after: f64,
    /// The change minus the reference's, with its limits.
    pub beyond: Limits,
    /// The same with the limits that it is judged by: for means they know of rounding too.
    pub judged: Limits,
    pub level: Level,
    /// The level of the change alone was higher: what is left without what came anyway is not.
    pub held_back: bool,
    pub expected: Result<Expected, Obstacle>,
    /// The exact test and its ratio of odds, for shares.
    pub exact: Option<(Tails, f64)>,
    /// Years between the first and the last that are not in it.
    pub left_out: Vec<Period>,
}

/// A difference with the limits of chance around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    pub difference: f64,
    /// 95 % and 99.8 %.
    pub inner: (f64, f64),
    pub outer: (f64, f64),
}

/// The two sides' years, each beside the reference's.
struct Sides<'p> {
    before: Vec<(&'p Point, &'p Point)>,
    after: Vec<(&'p Point, &'p Point)>,
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::Told(outcome) => outcome.level,
            Self::CannotTell(_) => Level::CannotTell,
        }
    }
}

impl Limits {
    fn of(found: Difference) -> Self {
        let around = |half: f64| (found.difference - half, found.difference + half);
        Self { difference: found.difference, inner: around(found.half_width_95), outer: around(found.half_width_998) }
    }

    /// The level of the difference, less `expected`: 0 lies beyond a limit. On a limit is inside it.
    fn level(&self, expected: f64) -> Level {
        const ROUNDING: f64 = 1e-9;
        let outside = |(low, high): (f64, f64)| low - expected > ROUNDING || high - expected < -ROUNDING;
        match (outside(self.outer), outside(self.inner)) {
            (true, _) => Level::Clear,
            (false, true) => Level::Possible,
            _ => Level::MayBeChance,
        }
    }

    /// The same when what was expected anyway goes the same way; only then does it explain any of it.
    fn careful(&self, expected: f64) -> Level {
        if expected * self.difference <= 0.0 {
            return self.level(0.0);
        }
        if expected.abs() >= self.difference.abs() { Level::MayBeChance } else { self.level(expected) }
    }
}

/// Weighs a unit's years before `first` against those from `first` on, at most three on each side, those nearest. All
/// series are of one indicator, oldest first. `schools` are the figures of all schools in the newest of the years
/// before ([`newest_before`]); `None` for a unit that is no school.
pub fn evaluate(
    indicator: &Indicator,
    own: &[Point],
    reference: Option<&[Point]>,
    first: Period,
    schools: Option<&[Point]>,
) -> Finding {
    match weigh(indicator, own, reference, first, schools) {
        Ok(outcome) => Finding::Told(outcome),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

/// The newest year before `first` that can be used.
pub fn newest_before(indicator: &Indicator, own: &[Point], first: Period) -> Option<Period> {
    own.iter().rev().find(|p| p.period.before(first) && stretch::usable(indicator, p).is_ok()).map(|p| p.period)
}

fn weigh(
    indicator: &Indicator,
    own: &[Point],
    reference: Option<&[Point]>,
    first: Period,
    schools: Option<&[Point]>,
) -> Result<Outcome, Obstacle> {
    stretch::of_pupils(indicator)?;
    let first = first.school_year();
    let sides = Sides::choose(indicator, own, reference.ok_or(Obstacle::OtherMissing)?, first)?;
    sides.not_itself()?;
    let points = |side: &[(&Point, &Point)]| -> Vec<Point> { side.iter().map(|(own, _)| (*own).clone()).collect() };
    let whole = |side: &[(&Point, &Point)]| {
        let own = points(side);
        stretch::together(indicator, &own.iter().collect::<Vec<_>>())
    };
    let (before, after) = (whole(&sides.before)?, whole(&sides.after)?);
    let weighed =
        if indicator.kind == Kind::Share { shares::weigh(&sides, &before, &after)? } else { means(indicator, &sides)? };
    let Weighed { reference_before, reference_after, beyond, judged, plain, exact } = weighed;
    let step = 10f64.powi(-i32::from(indicator.decimals));
    // Only of very many pupils is rounding more than chance.
    if plain != Level::MayBeChance && beyond.difference.abs() < step * 1.5 {
        return Err(Obstacle::Rounding);
    }
    // The schools are known in the newest year before only; what all did meanwhile is no distance of this one's.
    let newest = sides.before.last().and_then(|(_, reference)| reference.value);
    let others_before = newest.map_or(0.0, |newest| reference_before - newest);
    let expected = expected(indicator, &before, after.n, schools, others_before);
    let careful = expected.as_ref().map_or(plain, |expected| least(plain, judged.careful(expected.rise)));
    Ok(Outcome {
        change: after.value - before.value,
        left_out: sides.left_out(first),
        held_back: careful != plain,
        level: careful,
        reference_before,
        reference_after,
        beyond,
        judged,
        expected,
        exact,
        before,
        after,
    })
}

/// What means and shares have in common once they are weighed.
struct Weighed {
    reference_before: f64,
    reference_after: f64,
    beyond: Limits,
    judged: Limits,
    /// The level without what was expected anyway.
    plain: Level,
    exact: Option<(Tails, f64)>,
}

/// The one that says less.
fn least(one: Level, other: Level) -> Level {
    let rank = |level: Level| match level {
        Level::CannotTell => 0,
        Level::MayBeChance => 1,
        Level::Possible => 2,
        Level::Clear => 3,
    };
    if rank(one) <= rank(other) { one } else { other }
}

fn means(indicator: &Indicator, sides: &Sides<'_>) -> Result<Weighed, Obstacle> {
    let years = |side: &[(&Point, &Point)]| -> Option<Vec<(Year, f64)>> {
        let year = |(own, reference): &(&Point, &Point)| {
            let year = Year { own: Group::new(own.value?, own.n?)?, benchmark: reference.value? };
            Some((year, own.uncertainty(indicator)?))
        };
        side.iter().map(year).collect()
    };
    let (before, after) = years(&sides.before).zip(years(&sides.after)).ok_or(Obstacle::NoUncertainty)?;
    let found = evaluate_published(&before, &after).ok_or(Obstacle::NoUncertainty)?;
    let bare = |side: &[(Year, f64)]| side.iter().map(|(year, _)| *year).collect::<Vec<_>>();
    let step = 10f64.powi(-i32::from(indicator.decimals));
    let rounded = found.rounded(step, &bare(&before), &bare(&after));
    let (beyond, judged) = (Limits::of(found.beyond_benchmark), Limits::of(rounded));
    let reference_before = weighted(&sides.before).ok_or(Obstacle::OtherMissing)?;
    let reference_after = reference_before + found.benchmark_change;
    Ok(Weighed { reference_before, reference_after, plain: judged.level(0.0), beyond, judged, exact: None })
}

/// The reference as if the unit's own pupils had met it, in the indicator's unit.
fn weighted(side: &[(&Point, &Point)]) -> Option<f64> {
    let (mut sum, mut pupils) = (0.0, 0.0);
    for (own, reference) in side {
        let n = f64::from(own.n?);
        sum += n * reference.value?;
        pupils += n;
    }
    (pupils > 0.0).then(|| sum / pupils)
}

impl<'p> Sides<'p> {
    fn choose(
        indicator: &Indicator,
        own: &'p [Point],
        reference: &'p [Point],
        first: Period,
    ) -> Result<Self, Obstacle> {
        let (early, late): (Vec<&Point>, Vec<&Point>) = own.iter().partition(|p| p.period.before(first));
        let usable = |p: &&&Point| stretch::usable(indicator, p).is_ok();
        let Some(next) = late.iter().find(usable) else {
            return Err(if late.is_empty() { Obstacle::NoneAfter } else { stretch::why_none(indicator, &late) });
        };
        let Some(last) = early.iter().rev().find(usable) else {
            return Err(match stretch::why_none(indicator, &early) {
                _ if early.is_empty() => Obstacle::NoneBefore,
                Obstacle::OwnNotShown(status) => Obstacle::BeforeNotShown(status),
                other => other,
            });
        };
        if !indicator.comparable(last.period, next.period) {
            return Err(Obstacle::Break);
        }
        let there = |period: Period| reference.iter().find(|p| p.period == period && p.value.is_some());
        let beside = |side: &[&'p Point], near: &dyn Fn(Period) -> bool| -> Vec<(&'p Point, &'p Point)> {
            let chosen = side.iter().filter(|p| near(p.period) && indicator.comparable(p.period, next.period));
            chosen.filter(usable).filter_map(|p| Some((*p, there(p.period)?))).collect()
        };
        let before = beside(&early, &|period| stretch::within(period, last.period));
        let after = beside(&late, &|period| stretch::within(next.period, period));
        if before.is_empty() || after.is_empty() {
            return Err(if reference.is_empty() { Obstacle::OtherMissing } else { Obstacle::OtherYearsMissing });
        }
        Ok(Self { before, after })
    }

    /// A unit that is most of its reference would be held against itself.
    fn not_itself(&self) -> Result<(), Obstacle> {
        for (own, reference) in self.before.iter().chain(&self.after) {
            if let (Some(n), Some(other)) = (own.n, reference.n.filter(|n| *n > 0)) {
                Obstacle::of_part(n, other)?;
            }
        }
        Ok(())
    }

    /// School years from the first that is in it to the last that are not.
    fn left_out(&self, first: Period) -> Vec<Period> {
        let used: Vec<Period> = self.before.iter().chain(&self.after).map(|(own, _)| own.period).collect();
        let (Some(begin), Some(end)) = (used.first(), used.last()) else { return Vec::new() };
        let end = end.start_year().max(first.start_year());
        let all = (begin.start_year()..=end).filter_map(Period::from_start_year);
        all.filter(|period| !used.contains(period)).collect()
    }
}

impl Outcome {
    /// The reference's own change over the same years.
    pub fn reference_change(&self) -> f64 {
        self.reference_after - self.reference_before
    }
}

fn rule(kind: Kind) -> Rule {
    if kind == Kind::Share { Rule::BeforeAndAfterShares } else { Rule::BeforeAndAfter }
}
