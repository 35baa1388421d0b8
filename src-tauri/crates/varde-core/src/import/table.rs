//! What any file comes to before it meets the store: units, what was measured, and results.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::preview::{FileKind, Tally};
use super::problem::{Found, Problem};
use crate::indicator::{Gender, Indicator, OwnIndicator, Ownership};
use crate::observation::Observation;
use crate::school::{Period, UnitCode};

/// More problems than this are counted, not kept: nobody reads them.
pub(super) const MOST_PROBLEMS: usize = 500;

/// What a file holds, as plain data.
#[derive(Debug, Default)]
pub struct ResultTable {
    pub kind: FileKind,
    pub units: Vec<TableUnit>,
    /// The kommuner and fylker that the rows lie in, each once, by the first name that stands there.
    pub places: Vec<(UnitCode, String)>,
    pub groups: Vec<Group>,
    /// A unit's results stand together, in the order of `units`.
    pub results: Vec<TableResult>,
    /// Questions under an index that the file brings with it, and that the catalogue may not hold yet.
    pub new_indicators: Vec<OwnIndicator>,
    pub tally: Tally,
    /// What the file could have held as well, and how to get it.
    pub advice: Vec<Problem>,
    pub problems: Vec<Found>,
    pub problem_count: u32,
    /// How the file is written beside its letters, such as `tab`.
    pub written: String,
}

/// A unit as the rows name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableUnit {
    pub code: UnitCode,
    pub name: String,
    /// In [`ResultTable::places`].
    pub kommune: Option<u32>,
    pub fylke: Option<u32>,
}

/// What the columns that make one result have in common: value, spread where it is published, and number of pupils.
#[derive(Debug, Clone)]
pub struct Group {
    pub indicator: Arc<Indicator>,
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
}

/// A result, by its places in the lists above.
#[derive(Debug, Clone, Copy)]
pub struct TableResult {
    pub unit: u32,
    pub group: u32,
    pub observation: Observation,
}

impl Group {
    fn identity(&self) -> (&str, Gender, Ownership, Period) {
        (&self.indicator.key, self.gender, self.ownership, self.period)
    }
}

impl PartialEq for Group {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Group {}

impl Hash for Group {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl ResultTable {
    pub(super) fn newest_period(&self) -> Option<Period> {
        self.groups.iter().map(|g| g.period).max()
    }

    pub(super) fn note(&mut self, found: Found) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(found);
        }
    }
}
