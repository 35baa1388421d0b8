//! When a target is set: which change could be seen at all in a unit of this size, after how many years, and which
//! comes anyway. Said then, before anything is done, so that nobody reads luck as a result afterwards.
//!
//! A change is seen by the rule that will judge it ([`super::evaluation`]), four times out of five: for means by the
//! uncertainty of the two figures, for shares by the strict exact test, in whole pupils.

mod words;

pub use words::{About, Told, say};
pub(super) use words::{between, figure, periods, size, unexpected, way};

use super::expected::{Expected, expected};
use super::obstacle::Obstacle;
use super::pooled::MOST_YEARS;
use super::stretch::{self, Stretch};
use super::{Level, Rule};
use crate::indicator::{Good, Indicator, Kind};
use crate::observation::Point;
use crate::school::Period;
use crate::statistics::interval::Side;
use crate::statistics::planning::{smallest_visible_change, smallest_visible_change_in_pupils};

/// Sums of decimals differ in their last bits.
const ROUNDING: f64 = 1e-9;

/// Where a unit stands, and how large its year groups are.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// The newest year, or, where one year is of too few pupils, the newest years as one.
    pub figure: Stretch,
    /// The newest years, at most three: what a later figure will be held against.
    pub before: Stretch,
    /// Pupils in one year group; those of the newest year where it stands alone.
    pub each_year: u32,
}

/// A plan before it has words. One at a time is held, and not for long.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    Told(Plan),
    CannotTell(Obstacle),
}

/// What can be said before a measure starts. All figures in the indicator's unit, shares in per cent.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub now: Now,
    /// The SD of single pupils.
    pub sd: f64,
    /// Which way is looked: the target's, else the one that people wish for.
    pub upwards: bool,
    /// One year against one; `None` where one year is of too few pupils.
    pub one_year: Option<Visible>,
    /// The newest three years, or as many as there are, against three.
    pub three_years: Visible,
    /// The years before against one, two and three years after.
    pub after: Vec<Visible>,
    pub target: Option<Target>,
    pub expected: Result<Expected, Obstacle>,
}

/// The smallest change that is seen four times out of five.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visible {
    pub years_before: usize,
    pub years_after: usize,
    pub before: u32,
    pub after: u32,
    /// From 0; `None` when not even a share of none, or of all, would be seen.
    pub change: Option<f64>,
    /// The same in pupils of those after, for a share.
    pub pupils: Option<u32>,
}

/// What is aimed for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target {
    pub value: f64,
    /// From the figure of now.
    pub change: f64,
    /// Years after that must be one before such a change is seen; `None` for more than three.
    pub years: Option<usize>,
    /// Years with new figures until it is to be met, where that is said.
    pub until: Option<i32>,
    /// No larger than what comes anyway, and the same way; `None` when that is not known.
    pub comes_anyway: Option<bool>,
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::CannotTell(_) => Level::CannotTell,
            Self::Told(plan) => match plan.target {
                Some(target) if target.years.is_some() && target.comes_anyway != Some(true) => Level::Possible,
                _ => Level::MayBeChance,
            },
        }
    }
}

/// Where the unit stands; `own` is its series, oldest first.
pub fn now(indicator: &Indicator, own: &[Point]) -> Result<Now, Obstacle> {
    stretch::of_pupils(indicator)?;
    let points: Vec<&Point> = own.iter().collect();
    let chosen = stretch::newest(indicator, &points);
    let newest = chosen.last().ok_or_else(|| stretch::why_none(indicator, &points))?;
    if indicator.segment(newest.period).is_none_or(|segment| segment.to.is_some()) {
        return Err(Obstacle::SegmentOver);
    }
    let before = stretch::together(indicator, &chosen)?;
    let alone = stretch::together(indicator, &[newest]);
    let years = u32::try_from(chosen.len()).unwrap_or(1).max(1);
    let each_year = alone.as_ref().map_or(before.n / years, |alone| alone.n);
    Ok(Now { figure: alone.unwrap_or_else(|_| before.clone()), before, each_year })
}

/// What can be said of a target, or of no target yet. `schools` are the figures of all schools in the newest year of
/// `now`; `None` for a unit that is no school.
pub fn plan(
    indicator: &Indicator,
    now: Result<Now, Obstacle>,
    schools: Option<&[Point]>,
    target: Option<f64>,
    by: Option<Period>,
) -> Finding {
    match now.and_then(|now| weigh(indicator, now, schools, target, by)) {
        Ok(plan) => Finding::Told(plan),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

fn weigh(
    indicator: &Indicator,
    now: Now,
    schools: Option<&[Point]>,
    target: Option<f64>,
    by: Option<Period>,
) -> Result<Plan, Obstacle> {
    let (lowest, highest) = indicator.range;
    if target.is_some_and(|target| !(lowest..=highest).contains(&target)) {
        return Err(Obstacle::OutOfRange(lowest, highest));
    }
    let change = target.map(|target| target - now.figure.value);
    let wished = indicator.good == Good::High;
    let upwards = change.map_or(wished, |change| if change.abs() < ROUNDING { wished } else { change > 0.0 });
    let size = Size { sd: now.before.sd(), share: now.before.count.map(|_| now.before.value / 100.0), upwards };
    let each = now.each_year;
    let alone = now.figure.years.len() == 1;
    let one_year = alone.then(|| size.visible((1, now.figure.n), (1, each)));
    let before = (now.before.years.len(), now.before.n);
    let after: Vec<Visible> = (1..=MOST_YEARS).map(|years| size.visible(before, (years, times(each, years)))).collect();
    let three_years = size.visible(before, (MOST_YEARS, times(each, MOST_YEARS)));
    let expected = expected(indicator, &now.figure, each, schools, 0.0);
    let last = now.figure.last();
    let target = target.zip(change).map(|(value, change)| Target {
        value,
        change,
        years: after.iter().find(|visible| visible.shows(change)).map(|visible| visible.years_after),
        until: by.zip(last).map(|(by, last)| by.start_year() - last.start_year()),
        comes_anyway: expected.as_ref().ok().map(|expected| {
            let rise = expected.rise;
            // To stay where one is comes anyway, unless it is expected to get worse.
            let holds = change.abs() < ROUNDING && (rise.abs() < ROUNDING || (rise > 0.0) == wished);
            holds || (change * rise > 0.0 && change.abs() <= rise.abs() + ROUNDING)
        }),
    });
    Ok(Plan { sd: size.sd, upwards, one_year, three_years, after, target, expected, now })
}

fn times(n: u32, years: usize) -> u32 {
    n.saturating_mul(u32::try_from(years).unwrap_or(u32::MAX))
}

/// What the size of a visible change follows from, beside the pupils.
struct Size {
    sd: f64,
    /// From 0 to 1, for a share.
    share: Option<f64>,
    upwards: bool,
}

impl Size {
    fn visible(&self, (years_before, before): (usize, u32), (years_after, after): (usize, u32)) -> Visible {
        let towards = if self.upwards { Side::Above } else { Side::Below };
        let (change, pupils) = match self.share {
            Some(share) => {
                let pupils = smallest_visible_change_in_pupils(before, share, after, towards);
                (pupils.map(|pupils| f64::from(pupils) / f64::from(after) * 100.0), pupils)
            }
            None => (smallest_visible_change(self.sd, before, after), None),
        };
        Visible { years_before, years_after, before, after, change, pupils }
    }
}

impl Visible {
    /// A change of this size is seen.
    fn shows(&self, change: f64) -> bool {
        self.change.is_some_and(|smallest| change.abs() >= smallest - ROUNDING)
    }
}

impl Plan {
    pub(super) fn rule(kind: Kind) -> Rule {
        if kind == Kind::Share { Rule::SmallestVisibleShare } else { Rule::SmallestVisibleChange }
    }
}
