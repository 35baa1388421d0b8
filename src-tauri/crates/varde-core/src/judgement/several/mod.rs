//! Several years of a share: as one figure beside the same years of a larger unit, and as a rise or fall.
//!
//! Pupils are added up and percentages never averaged. A trend is read from single years alone; what has been added up
//! has a type of its own, which no trend takes.

mod trend;
mod words;

pub use trend::{Rise, TrendFinding, no_trend_of_means, say_trend, trend};
pub use words::say;

use super::obstacle::Obstacle;
use super::pooled::MOST_YEARS;
use super::share::{Counted, Finding, Weighed, against};
use super::{Footing, Question, footing};
use crate::school::Period;
use crate::statistics::pooled;

/// Years of a share as one: Σx of Σn.
#[derive(Debug, Clone, PartialEq)]
pub struct Pooled {
    /// Oldest first.
    pub years: Vec<Period>,
    /// Dated by the newest year; restricted when one of the years is.
    sum: Counted,
}

impl Pooled {
    /// The years as one share; no single year.
    pub fn sum(&self) -> &Counted {
        &self.sum
    }
}

/// Whether a year can be part of a pooled share: it has a figure, and its pupils can be spoken of at all.
pub fn usable(year: &Counted) -> bool {
    year.in_pupils().is_some_and(|pupils| footing(pupils.n()) > Footing::Nothing)
}

/// Adds up the newest usable years of one segment, at most [`MOST_YEARS`] school years back from the newest of them.
/// `years` is oldest first. `None` when they are fewer than two, or their pupils fewer than one year would need.
pub fn newest(years: &[Counted]) -> Option<Pooled> {
    let last = years.iter().rev().find(|year| usable(year))?;
    let near = |year: &&Counted| {
        let back = last.period.start_year().checked_sub(year.period.start_year());
        back.is_some_and(|back| usize::try_from(back).is_ok_and(|back| back < MOST_YEARS))
    };
    let chosen: Vec<&Counted> =
        years.iter().filter(near).filter(|year| usable(year) && year.comparable(last)).collect();
    of(&chosen)
}

/// The same school years of another unit as one; `None` when one of them has no figure to add.
pub fn same_years(own: &Pooled, years: &[Counted]) -> Option<Pooled> {
    let chosen: Vec<&Counted> = years.iter().filter(|year| own.years.contains(&year.period) && usable(year)).collect();
    of(&chosen).filter(|pooled| pooled.years == own.years)
}

/// Every year must be usable and of one segment.
fn of(chosen: &[&Counted]) -> Option<Pooled> {
    let newest =
        chosen.last().filter(|newest| chosen.len() > 1 && chosen.iter().all(|year| year.comparable(newest)))?;
    let shares: Vec<_> = chosen.iter().map(|year| year.in_pupils()).collect::<Option<_>>()?;
    let pupils = pooled::shares(&shares).filter(|sum| Obstacle::of_few(sum.n()).is_ok())?;
    // Where each year's pupils are known exactly, so is their sum.
    let rough = chosen.iter().filter(|year| year.is_rough()).map(|year| year.step).fold(0.0, f64::max);
    let restricted = chosen.iter().find(|year| year.is_restricted());
    let sum = Counted {
        period: newest.period,
        share: Some(pupils.value()),
        n: Some(pupils.n()),
        step: rough,
        status: restricted.unwrap_or(newest).status,
        segment: newest.segment.clone(),
    };
    Some(Pooled { years: chosen.iter().map(|year| year.period).collect(), sum })
}

/// Compares several years as one with the same years of a larger unit, by the rule of single years.
pub fn compare(question: Question, own: Option<&Pooled>, other: Option<&Pooled>) -> Finding {
    match weigh(question, own, other) {
        Ok(weighed) => Finding::Told(weighed),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

fn weigh(question: Question, own: Option<&Pooled>, other: Option<&Pooled>) -> Result<Weighed, Obstacle> {
    let own = own.ok_or(Obstacle::NotPooled)?;
    let other = other.filter(|other| other.years == own.years).ok_or(Obstacle::OtherYearsMissing)?;
    against(&own.sum, &other.sum, question == Question::PooledAgainstCountry)
}
