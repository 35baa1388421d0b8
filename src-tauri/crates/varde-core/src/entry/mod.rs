//! Figures that people keep themselves, typed into a grid: what the store holds already, what is odd in what they type,
//! and one step of undo that stores it.

mod block;
mod check;
mod choices;
mod commit;
mod grid;
mod layout;
mod problem;
mod read;
mod school;

pub use block::parse_block;
pub use check::{EntryCheck, EntryRowCheck};
pub(crate) use choices::group;
pub use choices::{EntryChoice, EntryChoices, EntryPeriod, EntryUnit};
pub use commit::EntryReport;
pub use grid::{EntryCell, EntryColumn, EntryGrid, EntryRow};
pub use problem::{EntryProblem, EntrySeverity};
pub use school::{NewSchool, SchoolField, SchoolProblem, SchoolReport};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::layout::Layout;
use crate::language::Language;
use crate::store::{Result, Store};

/// What a grid is to be about: a row for each unit and school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryAsk {
    pub what: EntryWhat,
    /// Codes of units that the store knows, in the order of the rows.
    pub units: Vec<String>,
    /// School years such as `2025-26`, in the order of the rows.
    pub periods: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EntryWhat {
    /// Pupils on each mastery level of a national test.
    Distribution { subject: String, grade: u8 },
    /// An indicator's value, spread and number of pupils; a monthly one's months.
    Indicator { key: String },
}

/// A cell that people have typed in, by its place in the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryEdit {
    pub row: u32,
    pub column: u32,
    pub text: String,
}

/// A grid at hand: the rows and columns of an ask, and what the store holds there.
#[derive(Debug, Clone)]
pub struct Entry {
    layout: Layout,
    language: Language,
}

impl Entry {
    /// `None` when the store or the catalogue knows nothing of what is asked for, or when it is no single thing to type.
    pub fn open(store: &Store, ask: &EntryAsk, language: Language) -> Result<Option<Self>> {
        Ok(Layout::find(store.reader(), ask)?.map(|layout| Self { layout, language }))
    }
}
