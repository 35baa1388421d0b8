//! Risk points as plain numbers, for programs.

use serde::Serialize;

use super::read::{Gathered, Member, chosen};
use crate::language::Language;
use crate::observation::Status;
use crate::page::analysis::{Asked, Options};
use crate::risk::{School, Scored, Settings, kommune};
use crate::school::UnitCode;
use crate::store::{Result, Store};

/// The points of a school, or of a kommune's schools together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RiskNumbers {
    pub points: u32,
    /// With the figures at hand; less than `full` where some are missing.
    pub possible: u32,
    pub full: u32,
    /// Points of possible, 0–1; null when nothing counts.
    pub share: Option<f64>,
    /// What the points would be at least and at most if every figure moved by its own uncertainty.
    pub lowest: u32,
    pub highest: u32,
    pub cells: Vec<RiskNumber>,
}

/// One figure of one school.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RiskNumber {
    pub unit: String,
    pub indicator: String,
    /// Such as `2025-26`.
    pub period: String,
    /// In the indicator's unit; null unless the status is `ok` or `restricted`.
    pub value: Option<f64>,
    pub n: Option<u32>,
    /// Null where the store holds nothing.
    pub status: Option<Status>,
    pub national: Option<f64>,
    pub absolute: Option<f64>,
    pub points: u16,
    pub possible: u16,
    /// In the kommune's sum.
    pub counts: bool,
}

impl RiskNumbers {
    /// `None` for a unit that the store does not know.
    pub fn read(store: &Store, code: &UnitCode) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else { return Ok(None) };
        let options = Options::default();
        let asked = Asked { store, id, unit: &unit, options: &options, language: Language::Nb };
        let (settings, _) = Settings::read(&chosen(store, &options.settings)?);
        let gathered = Gathered::read(&asked, &*store.catalogue()?, settings)?;
        let schools: Vec<School<'_>> = gathered.members.iter().map(Member::school).collect();
        let told = kommune(&schools, &gathered.basis);
        let cells = told
            .schools
            .iter()
            .flat_map(|school| school.score.cells.iter().map(|cell| RiskNumber::of(school.id, school.counts, cell)));
        let cells = cells.collect();
        // A private school by itself has points, though not in its kommune's sum.
        let tally = if let [only] = told.schools.as_slice() { only.score.tally } else { told.tally };
        Ok(Some(Self {
            points: tally.points,
            possible: tally.possible,
            full: tally.full,
            share: tally.share(),
            lowest: tally.lowest,
            highest: tally.highest,
            cells,
        }))
    }
}

impl RiskNumber {
    fn of(unit: &str, counts: bool, cell: &Scored<'_>) -> Self {
        Self {
            unit: unit.to_owned(),
            indicator: cell.indicator.key.clone(),
            period: cell.period.to_string(),
            value: cell.value,
            n: cell.n,
            status: cell.status,
            national: cell.national.map(|l| l.value),
            absolute: cell.absolute.map(|l| l.value),
            points: cell.points,
            possible: cell.possible,
            counts,
        }
    }
}
