//! How far schools themselves lie apart: a general figure that rests on all of them and tells of none.

use super::trusted::FEWEST_SCHOOLS;
use crate::judgement::mean::Mean;
use crate::judgement::obstacle::Obstacle;
use crate::judgement::share::Counted;
use crate::statistics::interval::Z_95;
use crate::statistics::pooled;
use crate::statistics::shrinkage::{Estimate, between_variance, shrink};

/// What schools have in common, and how far they lie apart when chance among pupils is taken away.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Between {
    /// In the unit of the figures.
    pub common: f64,
    /// As an SD (Paule–Mandel); 0 when chance alone explains their distances.
    pub sd: f64,
    /// How many schools it rests on.
    pub schools: usize,
}

/// Of means, each with its own uncertainty. All must be of one year and one segment.
pub fn between_means(schools: &[Mean]) -> Result<Between, Obstacle> {
    let estimate = |school: &Mean| {
        Obstacle::of_few(school.n?).ok()?;
        Estimate::new(school.shown()?, (school.half_width? / Z_95).powi(2))
    };
    of(&schools.iter().filter_map(estimate).collect::<Vec<_>>())
}

/// Of shares, from 0 to 1: chance among pupils is that of the share that all the schools' pupils have together, so that
/// a school of none or all has some too.
pub fn between_shares(schools: &[Counted]) -> Result<Between, Obstacle> {
    let shares: Vec<_> =
        schools.iter().filter_map(Counted::in_pupils).filter(|share| Obstacle::of_few(share.n()).is_ok()).collect();
    let common = pooled::shares(&shares).map_or(0.0, |all| all.value());
    let variance = common * (1.0 - common);
    if shares.len() >= FEWEST_SCHOOLS && variance <= 0.0 {
        return Err(Obstacle::NothingVaries);
    }
    let estimates = shares.iter().filter_map(|share| Estimate::new(share.value(), variance / f64::from(share.n())));
    of(&estimates.collect::<Vec<_>>())
}

fn of(estimates: &[Estimate]) -> Result<Between, Obstacle> {
    if estimates.len() < FEWEST_SCHOOLS {
        return Err(Obstacle::TooFewSchools(estimates.len()));
    }
    let variance = between_variance(estimates).ok_or(Obstacle::NoUncertainty)?;
    let common = shrink(estimates, variance).ok_or(Obstacle::NoUncertainty)?.common;
    Ok(Between { common, sd: variance.sqrt(), schools: estimates.len() })
}
