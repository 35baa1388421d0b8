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
use super::share::{self, Counted, Weighed};
use super::{Interval, IntervalUnit, Level, Question, Rule};
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
    Mean {
        mean: Mean,
        /// The SD of pupils that the limits are drawn for.
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
    Count { weighed: Weighed, own: Counted, target: Counted },
    Mean(Within),
}

/// A mean within what chance usually gives around the target, by the uncertainty that every other page weighs it with.
#[derive(Debug, Clone, PartialEq)]
pub struct Within {
    pub own: Mean,
    pub target: Mean,
    pub own_half: f64,
    pub target_half: f64,
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
            Self::Count { weighed, .. } => weighed.level(),
            Self::Mean(within) => within.found.beyond().into(),
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<Ordering> {
        match self {
            Self::Count { weighed, .. } => weighed.direction(),
            Self::Mean(within) => {
                within.found.difference.partial_cmp(&0.0).filter(|_| self.level() != Level::MayBeChance)
            }
        }
    }

    /// For weighing many at once.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Count { weighed, .. } => Some(weighed.p()),
            Self::Mean(within) => within.found.p(),
        }
    }

    fn interval(&self) -> Interval {
        match self {
            Self::Count { weighed, .. } => share::words::interval(weighed),
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

    /// Draws the limits for pupils who spread as this school's do, so that its dot lies where its verdict says.
    pub fn drawn_for(mut self, place: usize) -> Self {
        let within = match self.schools.get(place).map(|school| &school.place) {
            Some(Ok(Place::Mean(within))) => within.own.n.map(|n| (within.own_half, n)),
            _ => None,
        };
        if let (Target::Mean { sd, .. }, Some(own)) = (&mut self.target, within) {
            *sd = mean::common_sd(&[own]).unwrap_or(*sd);
        }
        self
    }

    fn rule(&self, school: &Standing) -> Rule {
        match (&self.target, &school.place) {
            (_, Ok(Place::Count { weighed: Weighed::Groups(_), .. })) => Rule::Newcombe,
            (Target::Share(_), _) => Rule::FunnelOfShares,
            (Target::Mean { .. }, _) => Rule::FunnelOfMeans,
        }
    }

    /// Schools at a level, however they lie.
    pub fn count(&self, level: Level) -> usize {
        self.schools.iter().filter(|school| school.level() == level).count()
    }
}

/// Holds each school's share against the target's, by the rule and with the answer of every other page. `question` says
/// what the target is.
pub fn funnel_of_shares(question: Question, target: &Counted, schools: &[School<Counted>]) -> Funnel {
    let standing = |school: &School<Counted>| Standing {
        name: school.name.clone(),
        figure: Figure::Share(school.figure.clone()),
        place: match share::compare(question, Some(&school.figure), Some(target)) {
            share::Finding::Told(weighed) => {
                Ok(Place::Count { weighed, own: school.figure.clone(), target: target.clone() })
            }
            share::Finding::CannotTell(obstacle) => Err(obstacle),
        },
    };
    Funnel { target: Target::Share(target.clone()), schools: schools.iter().map(standing).collect() }
}

/// Holds each school's mean against the target's, each with its own uncertainty, as every other page does. `test_sd` is
/// the SD of pupils that the limits are drawn for where no school's uncertainty tells another.
pub fn funnel_of_means(target: &Mean, test_sd: f64, schools: &[School<Mean>]) -> Funnel {
    let standing = |school: &School<Mean>| Standing {
        name: school.name.clone(),
        figure: Figure::Mean(school.figure.clone()),
        place: place_mean(&school.figure, target),
    };
    let schools: Vec<Standing> = schools.iter().map(standing).collect();
    let within = schools.iter().filter_map(|school| match &school.place {
        Ok(Place::Mean(within)) => Some((within.own_half, within.own.n?)),
        _ => None,
    });
    let sd = mean::common_sd(&within.collect::<Vec<_>>()).unwrap_or(test_sd);
    Funnel { target: Target::Mean { mean: target.clone(), sd }, schools }
}

fn place_mean(own: &Mean, target: &Mean) -> Result<Place, Obstacle> {
    let value = own.shown().ok_or(Obstacle::OwnNotShown(own.status))?;
    let reference = target.shown().ok_or(Obstacle::OtherNotShown(target.status))?;
    if own.period != target.period || !own.comparable(target) {
        return Err(Obstacle::Break);
    }
    let n = own.n.ok_or(Obstacle::UnknownCount)?;
    Obstacle::of_few(n)?;
    Obstacle::of_part(n, target.n.ok_or(Obstacle::UnknownCount)?)?;
    let (own_half, target_half) = own.half_width.zip(target.half_width).ok_or(Obstacle::NoUncertainty)?;
    let step = own.step.max(target.step);
    let found = difference::between((value, Some(own_half)), (reference, Some(target_half)), step)?;
    let (low, high) = (reference - found.half_width_95, reference + found.half_width_95);
    let (own, target) = (own.clone(), target.clone());
    Ok(Place::Mean(Within { own, target, own_half, target_half, found, low, high }))
}
