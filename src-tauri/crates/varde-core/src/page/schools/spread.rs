//! How the schools of a kommune lie in each test, in sentences for a report: how many lie outside, never which.

use std::sync::Arc;

use super::super::analysis::Asked;
use super::super::chart::Drawing;
use super::gathered::Gathered;
use super::keys;
use crate::indicator::{Indicator, Measure};
use crate::judgement::Level;
use crate::school::{Period, UnitLevel};
use crate::store::Result;

/// Of two schools each would know which one is the other.
const FEWEST: usize = 3;
/// Dots without names can be named by everybody where they are few.
const FEWEST_DRAWN: usize = 6;

/// The schools in one test.
pub(in crate::page) struct Spread {
    pub indicator: Arc<Indicator>,
    pub year: Period,
    /// Schools that can be judged, and how many of them lie outside what chance usually gives.
    pub judged: usize,
    pub outside: usize,
    pub sentence: String,
    /// Only where they are so many that no dot can be named.
    pub chart: Option<Drawing>,
    pub restricted: bool,
}

/// Every test in which enough schools can be judged; none for a unit that is no kommune.
pub(in crate::page) fn spread(asked: &Asked<'_>) -> Result<Vec<Spread>> {
    if asked.unit.level != UnitLevel::Kommune {
        return Ok(Vec::new());
    }
    let keys = keys(asked, asked.id)?;
    let catalogue = asked.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let tests = all.into_iter().filter(|i| matches!(i.measure, Measure::Test { .. }) && super::fits(i));
    let mut found = Vec::new();
    for indicator in tests {
        let read = || Ok(Gathered::read(asked, asked.id, indicator)?.spread());
        found.extend(asked.store.showing(read, |spread: &Option<Spread>| spread.as_ref().map(|s| s.year))?);
    }
    Ok(found)
}

impl Gathered<'_> {
    fn spread(&self) -> Option<Spread> {
        let levels = || self.standings().map(|(_, standing)| standing.level());
        let judged = levels().filter(|level| *level != Level::CannotTell).count();
        let year = self.year.filter(|_| judged >= FEWEST)?;
        Some(Spread {
            indicator: Arc::clone(&self.indicator),
            year,
            judged,
            outside: levels().filter(|level| matches!(level, Level::Possible | Level::Clear)).count(),
            sentence: self.said()?.sentence,
            chart: self.drawing().filter(|_| judged >= FEWEST_DRAWN),
            restricted: self.restricted(),
        })
    }
}
