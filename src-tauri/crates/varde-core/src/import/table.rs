//! What any file comes to before it meets the store: units, what was measured, and results.

use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::ops::ControlFlow;
use std::sync::Arc;

use super::preview::{FileKind, Tally, WideNeeds};
use super::problem::{Found, Problem};
use crate::indicator::{Gender, Indicator, OwnIndicator, Ownership};
use crate::observation::{Cell, Observation, State};
use crate::school::{Period, UnitCode};

/// More problems than this are counted, not kept: nobody reads them.
pub(super) const MOST_PROBLEMS: usize = 500;

/// Is told how many bytes have been read, and answers whether to go on.
pub(super) type Step<'s> = dyn FnMut(u64) -> ControlFlow<()> + 's;

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
    /// What some of the results rest on, by their places in `results`.
    pub footings: HashMap<u32, Footing>,
    /// Every figure is second hand: see [`Footing::SecondHand`].
    pub second_hand: bool,
    /// Questions under an index that the file brings with it, and that the catalogue may not hold yet.
    pub new_indicators: Vec<OwnIndicator>,
    pub tally: Tally,
    /// What people must say before any of it can be read; then there are no results yet.
    pub needs: Option<WideNeeds>,
    /// What the file could have held as well, and how to get it.
    pub advice: Vec<Problem>,
    pub problems: Vec<Found>,
    pub problem_count: u32,
    /// How the file is written beside its letters, such as `tab`.
    pub written: String,
}

/// A unit as the rows name it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableUnit {
    /// `None` where the file has a name alone: the store's units, or people, say which one it means.
    pub code: Option<UnitCode>,
    pub name: String,
    /// The kommune that a name alone lies in, by number or by name, where the file says it.
    pub inside: Option<String>,
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
    /// Value, spread and n, each with its state in the two lowest bits: a batch of files can hold millions.
    cells: [i64; 3],
}

impl TableResult {
    pub fn new(unit: u32, group: u32, observation: &Observation) -> Self {
        let packed = |cell: Cell| (cell.number.unwrap_or_default() << 2) | cell.state as i64;
        Self { unit, group, cells: [observation.value, observation.spread, observation.n].map(packed) }
    }

    pub fn observation(&self) -> Observation {
        let [value, spread, n] = self.cells.map(|packed| {
            // Two bits are always a state, and a number stands beside two of them.
            let state = State::from_number(packed & 3).unwrap_or_default();
            Cell { state, number: matches!(state, State::Ok | State::Restricted).then_some(packed >> 2) }
        });
        Observation { value, spread, n }
    }
}

/// What a result rests on beside its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footing {
    /// The file says how many pupils are bullied, and not how many answered.
    Bullied(i64),
    /// Computed, or told on by somebody else than the publisher: it gives way to a figure that the store holds with its
    /// number of pupils or its spread, and so to one that is known to be hidden.
    SecondHand,
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
    /// The year that the names of its units come from: a name that people wrote gives way to any file's.
    pub(super) fn name_period(&self) -> Option<Period> {
        match self.kind {
            FileKind::Typed | FileKind::Sheet => Some(Period::EARLIEST),
            _ => self.groups.iter().map(|g| g.period).max(),
        }
    }

    pub(super) fn footing(&self, result: u32) -> Option<Footing> {
        if self.second_hand {
            return Some(Footing::SecondHand);
        }
        self.footings.get(&result).copied()
    }

    /// When a fifth of a column's `figures` are above the range, the file has been through a program that took the decimal
    /// commas out; then none of its figures can be trusted. Returns an example. Figures below the range are something
    /// else: units for special education can have grunnskolepoeng near 3.
    pub(super) fn decimals_lost(&self, figures: usize) -> Option<String> {
        let outside = |f: &&Found| match &f.problem {
            Problem::OutOfRange { text, highest, .. } => {
                let value = Cell::read(text).ok().and_then(|cell| cell.value());
                value.zip(highest.parse().ok()).is_some_and(|(value, highest): (f64, f64)| value > highest)
            }
            _ => false,
        };
        let columns: HashSet<_> = self.problems.iter().filter(outside).filter_map(|f| f.column.as_deref()).collect();
        let worst = columns.into_iter().map(|column| {
            let in_column: Vec<_> =
                self.problems.iter().filter(outside).filter(|f| f.column.as_deref() == Some(column)).collect();
            (in_column.len(), in_column.first().map(|f| f.problem.clone()))
        });
        match worst.max_by_key(|w| w.0) {
            Some((count, Some(Problem::OutOfRange { text, .. }))) if count * 5 >= figures.clamp(5, 400) => Some(text),
            _ => None,
        }
    }

    pub(super) fn note(&mut self, found: Found) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(found);
        }
    }
}
