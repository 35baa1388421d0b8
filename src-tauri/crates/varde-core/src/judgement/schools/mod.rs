//! The schools of a kommune beside one another: each within the limits of its own size, and never in order.
//!
//! [`funnel_of_shares`] and [`funnel_of_means`] say which schools stand outside. [`owners_view`] is for the owner alone.

mod between;
mod trusted;
mod words;

pub use between::{Between, between_means, between_shares};
pub use trusted::{OwnersView, Trusted, owners_view, say_no_view};
pub use words::{About, say, say_school};

use std::cmp::Ordering;

use super::difference;
use super::mean::Mean;
use super::obstacle::Obstacle;
use super::share::{Counted, Known};
use super::{Interval, IntervalUnit, Level, Rule};
use crate::statistics::funnel;
use crate::statistics::interval::Confidence;
use crate::statistics::mean::{self, Difference};

/// A school with its figure: of one year, or of several added up.
#[derive(Debug, Clone, PartialEq)]
pub struct School<Figure> {
    pub name: String,
    pub figure: Figure,
}

/// All the schools, in the order they came: whose order it is, is the caller's, and never that of the figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    pub target: Target,
    pub schools: Vec<Standing>,
}

/// What the schools are held against.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    Share(Counted),
    /// With the SD of pupils.
    Mean {
        mean: Mean,
        sd: f64,
    },
}

/// Where one school stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    pub name: String,
    pub figure: Figure,
    pub place: Result<Place, Obstacle>,
}

/// A school's own figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    Share(Counted),
    Mean(Mean),
}

/// A figure within the limits of its own size, with all that it is said of.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// Classified by its count, exactly.
    Count {
        known: Known,
        own: Counted,
        target: Counted,
    },
    Mean(Within),
}

/// A mean within target ± z·SD/√n.
#[derive(Debug, Clone, PartialEq)]
pub struct Within {
    pub own: Mean,
    pub target: Mean,
    /// Of pupils.
    pub sd: f64,
    pub found: Difference,
    /// The 95 % limits, in the unit of the mean.
    pub low: f64,
    pub high: f64,
}

/// The limits that chance alone usually keeps a figure of so many pupils within: shares from 0 to 1, means in their
/// unit. An end outside what is possible says that nothing stands out there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    pub inner: (f64, f64),
    pub outer: (f64, f64),
}

impl Place {
    pub fn level(&self) -> Level {
        match self {
            Self::Count { known, .. } => Level::of_p(known.found.p()),
            Self::Mean(within) => within.found.beyond().into(),
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<Ordering> {
        let difference = match self {
            Self::Count { known, .. } => known.found.difference,
            Self::Mean(within) => within.found.difference,
        };
        difference.partial_cmp(&0.0).filter(|_| self.level() != Level::MayBeChance)
    }

    /// For weighing many at once.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Count { known, .. } => Some(known.found.p()),
            Self::Mean(within) => within.found.p(),
        }
    }

    fn interval(&self) -> Interval {
        match self {
            Self::Count { known, .. } => {
                let (low, high) = (known.usual_95.low.into(), known.usual_95.high.into());
                Interval { low, high, unit: IntervalUnit::Pupils }
            }
            Self::Mean(within) => Interval { low: within.low, high: within.high, unit: IntervalUnit::Points },
        }
    }
}

impl Standing {
    pub fn level(&self) -> Level {
        self.place.as_ref().map_or(Level::CannotTell, Place::level)
    }

    pub fn n(&self) -> Option<u32> {
        match &self.figure {
            Figure::Share(counted) => counted.n,
            Figure::Mean(mean) => mean.n,
        }
    }

    pub fn is_restricted(&self) -> bool {
        match &self.figure {
            Figure::Share(counted) => counted.is_restricted(),
            Figure::Mean(mean) => mean.is_restricted(),
        }
    }
}

impl Funnel {
    /// The limits for so many pupils, smooth for drawing; `None` where there are none to draw.
    pub fn limits(&self, n: u32) -> Option<Limits> {
        let at = |confidence| match &self.target {
            Target::Share(target) => funnel::limits_of_share(n, target.value()?, confidence),
            Target::Mean { mean, sd } => funnel::limits_of_mean(n, mean.shown()?, *sd, confidence),
        };
        let (inner, outer) = (at(Confidence::P95)?, at(Confidence::P998)?);
        Some(Limits { inner: (inner.low, inner.high), outer: (outer.low, outer.high) })
    }

    fn rule(&self) -> Rule {
        match self.target {
            Target::Share(_) => Rule::FunnelOfShares,
            Target::Mean { .. } => Rule::FunnelOfMeans,
        }
    }

    /// Schools at a level, however they lie.
    pub fn count(&self, level: Level) -> usize {
        self.schools.iter().filter(|school| school.level() == level).count()
    }
}

/// Holds each school's share against the target's, as known: of which it is itself a part, so that this rather says too
/// little than too much.
pub fn funnel_of_shares(target: &Counted, schools: &[School<Counted>]) -> Funnel {
    let standing = |school: &School<Counted>| Standing {
        name: school.name.clone(),
        figure: Figure::Share(school.figure.clone()),
        place: place_share(&school.figure, target),
    };
    Funnel { target: Target::Share(target.clone()), schools: schools.iter().map(standing).collect() }
}

fn place_share(own: &Counted, target: &Counted) -> Result<Place, Obstacle> {
    let share = own.value().ok_or(Obstacle::OwnNotShown(own.status))?;
    let reference = target.value().ok_or(Obstacle::OtherNotShown(target.status))?;
    if own.period != target.period || !own.comparable(target) {
        return Err(Obstacle::Break);
    }
    let n = own.n.ok_or(Obstacle::UnknownCount)?;
    within(n, target.n)?;
    let pupils = own.in_pupils().ok_or(Obstacle::UnknownCount)?;
    let known = Known::of(pupils, reference).ok_or(Obstacle::NoUncertainty)?;
    let place = Place::Count { known, own: own.clone(), target: target.clone() };
    let rounded = (share - reference).abs() < own.step.max(target.step) * 1.5;
    if rounded && place.level() != Level::MayBeChance { Err(Obstacle::Rounding) } else { Ok(place) }
}

/// Holds each school's mean against the target's, within target ± z·SD/√n.
pub fn funnel_of_means(target: &Mean, sd: f64, schools: &[School<Mean>]) -> Funnel {
    let standing = |school: &School<Mean>| Standing {
        name: school.name.clone(),
        figure: Figure::Mean(school.figure.clone()),
        place: place_mean(&school.figure, target, sd),
    };
    Funnel { target: Target::Mean { mean: target.clone(), sd }, schools: schools.iter().map(standing).collect() }
}

fn place_mean(own: &Mean, target: &Mean, sd: f64) -> Result<Place, Obstacle> {
    let value = own.shown().ok_or(Obstacle::OwnNotShown(own.status))?;
    let reference = target.shown().ok_or(Obstacle::OtherNotShown(target.status))?;
    if own.period != target.period || !own.comparable(target) {
        return Err(Obstacle::Break);
    }
    let n = own.n.ok_or(Obstacle::UnknownCount)?;
    within(n, target.n)?;
    let limits = funnel::limits_of_mean(n, reference, sd, Confidence::P95).ok_or(Obstacle::NoUncertainty)?;
    let half = mean::half_width(sd, n);
    let found = difference::between((value, half), (reference, Some(0.0)), own.step.max(target.step))?;
    let (own, target) = (own.clone(), target.clone());
    Ok(Place::Mean(Within { own, target, sd, found, low: limits.low, high: limits.high }))
}

fn within(n: u32, target: Option<u32>) -> Result<(), Obstacle> {
    Obstacle::of_few(n)?;
    target.map_or(Ok(()), |target| Obstacle::of_part(n, target))
}
