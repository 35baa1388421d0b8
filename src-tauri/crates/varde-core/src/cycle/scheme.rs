//! What stands around the measures: the scheme's times, who steers, and the coordinator's cases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::content::Progress;
use super::{Date, ItemId, Semester};

/// The plan's time: *forfase*, then *gjennomføring*, with what falls in it. A unit has one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Scheme {
    pub first: Option<Semester>,
    /// How many semesters the *forfase* and the *gjennomføring* take.
    pub preparation: u8,
    pub carrying_out: u8,
    /// Reports, and the dates of the political year.
    pub milestones: Vec<Milestone>,
}

/// Oppfølgingsordningen: three years, of which the first is the *forfase*.
impl Default for Scheme {
    fn default() -> Self {
        Self { first: None, preparation: 2, carrying_out: 4, milestones: Vec::new() }
    }
}

/// A day that the plan must meet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Milestone {
    /// `report-1`, `report-2`, `report-3`, `formannskap`, `kommunestyre`, or empty for one of their own.
    pub what: String,
    pub title: String,
    pub date: Option<Date>,
    pub done: bool,
}

/// Something that happened, written down on its day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LogEntry {
    pub date: Option<Date>,
    pub text: String,
    pub about: Vec<ItemId>,
}

/// A part of the structure of governance.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Group {
    pub form: GroupForm,
    pub name: String,
    /// Roles, one a line.
    pub members: String,
    pub mandate: String,
    /// How often it meets.
    pub meets: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GroupForm {
    #[default]
    Styringsgruppe,
    Fellesmote,
    Prosjektgruppe,
    Arbeidsgruppe,
}

/// What the coordinator follows up: a contract, an application, a political case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Case {
    pub form: CaseForm,
    pub title: String,
    /// With whom, or which body treats it.
    pub with: String,
    /// A role.
    pub owner: String,
    pub deadline: Option<Date>,
    pub status: Progress,
    pub note: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseForm {
    #[default]
    Contract,
    Application,
    Political,
}
