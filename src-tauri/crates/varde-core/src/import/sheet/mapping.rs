//! What each column of a sheet is, as plain data that a person decides and that is kept for the next file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::Grid;
use super::headings;
use super::reason::Reason;
use super::when::PlainYear;
use crate::indicator::{Gender, Ownership};

/// How a sheet is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetMapping")]
pub struct Mapping {
    /// Rows and columns change places before anything else; then `headings` and `columns` are about the turned sheet.
    pub turned: bool,
    pub headings: Option<HeadingRows>,
    /// As many as the sheet has.
    pub columns: Vec<Column>,
    /// What no column says.
    pub constants: About,
    pub plain_year: PlainYear,
    /// Rows such as «Sum» and «Totalt» are not read.
    pub leave_out_sums: bool,
}

/// The first and the last heading row, by the numbers that the spreadsheet shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetHeadingRows")]
pub struct HeadingRows {
    pub first: u32,
    pub last: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetColumn")]
pub struct Column {
    /// The heading, its levels set apart by ` › `.
    pub heading: String,
    pub role: Role,
    /// What the heading says of every cell below it.
    pub about: About,
    /// An empty cell says the same as the one above it.
    pub continues: bool,
    pub confidence: Confidence,
    pub reason: Reason,
}

/// What stands in a column's cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "SheetRole")]
pub enum Role {
    #[default]
    Ignore,
    UnitCode,
    UnitName,
    /// The kommune that a school lies in, where names are not enough.
    Kommune,
    SchoolYear,
    Month,
    Grade,
    Subject,
    Gender,
    Ownership,
    /// The name of what the row's value is.
    Indicator,
    /// The number of the level that the row is about.
    LevelNumber,
    /// A class or another group inside the school; counts of pupils are added up over them.
    Group,
    /// Pupils on a mastery level, which the row says where it is none.
    Level {
        level: Option<u8>,
        measure: LevelMeasure,
    },
    Value {
        scale: Scale,
    },
    /// Pupils who took part.
    Pupils,
    /// Half the width of the 95 % interval (usikkerhet).
    HalfWidth,
    /// The standard deviation of pupils or of answers.
    Deviation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetLevelMeasure")]
pub enum LevelMeasure {
    /// Somebody must say.
    Unknown,
    Count,
    /// In per cent.
    Share,
    /// 0,25 for 25 %.
    Fraction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetScale")]
pub enum Scale {
    /// Shares that can be per cent or parts of one: somebody must say.
    Unknown,
    AsWritten,
    /// 0,25 for 25 %.
    Fraction,
}

/// What figures are about; what is missing is said by somebody else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetAbout")]
pub struct About {
    /// An orgnr, a kommunenummer, a fylkesnummer, `I`, or a name.
    pub unit: Option<String>,
    /// `2025-26`, `2025M10`, or a year that [`Mapping::plain_year`] explains.
    pub period: Option<String>,
    pub grade: Option<u8>,
    /// `lesing`, `regning` or `engelsk`.
    pub subject: Option<String>,
    pub gender: Option<Who>,
    pub ownership: Option<Owner>,
    /// An indicator's key, in which `{subject}` and `{grade}` stand for what is said elsewhere.
    pub indicator: Option<String>,
}

/// [`Gender`] as it is kept and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetWho")]
pub enum Who {
    All,
    Girls,
    Boys,
}

/// [`Ownership`] as it is kept and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetOwner")]
pub enum Owner {
    All,
    Public,
    Municipal,
    Private,
}

/// How sure a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetConfidence")]
pub enum Confidence {
    Guess,
    Likely,
    Certain,
}

impl Mapping {
    /// The constants without what a column says of each row: an empty cell there is not filled by them.
    pub(super) fn own_constants(&self) -> About {
        let has = |roles: &[Role]| self.columns.iter().any(|column| roles.contains(&column.role));
        let mut own = self.constants.clone();
        own.unit = own.unit.filter(|_| !has(&[Role::UnitCode, Role::UnitName]));
        own.period = own.period.filter(|_| !has(&[Role::SchoolYear, Role::Month]));
        own.grade = own.grade.filter(|_| !has(&[Role::Grade]));
        own.subject = own.subject.filter(|_| !has(&[Role::Subject]));
        own.indicator = own.indicator.filter(|_| !has(&[Role::Indicator]));
        own
    }

    /// What a row that is not read calls itself: a sum, unless the column says which level or gender it is about.
    pub(super) fn left_out<'g>(&self, grid: &'g Grid, row: usize) -> Option<&'g str> {
        let (column, text) = headings::sum_text(grid, row).filter(|_| self.leave_out_sums)?;
        let role = self.columns.get(column).map(|c| c.role);
        Some(text).filter(|_| !matches!(role, Some(Role::LevelNumber | Role::Gender)))
    }
}

impl Role {
    /// The cells are figures that become results.
    pub fn is_result(self) -> bool {
        matches!(self, Self::Level { .. } | Self::Value { .. })
    }
}

impl About {
    /// What is said here, and what is missing as `other` says it.
    pub(super) fn or(&self, other: &Self) -> Self {
        let one = |a: &Option<String>, b: &Option<String>| a.as_ref().or(b.as_ref()).cloned();
        Self {
            unit: one(&self.unit, &other.unit),
            period: one(&self.period, &other.period),
            grade: self.grade.or(other.grade),
            subject: one(&self.subject, &other.subject),
            gender: self.gender.or(other.gender),
            ownership: self.ownership.or(other.ownership),
            indicator: one(&self.indicator, &other.indicator),
        }
    }
}

impl From<Gender> for Who {
    fn from(gender: Gender) -> Self {
        match gender {
            Gender::All => Self::All,
            Gender::Girls => Self::Girls,
            Gender::Boys => Self::Boys,
        }
    }
}

impl From<Who> for Gender {
    fn from(who: Who) -> Self {
        match who {
            Who::All => Self::All,
            Who::Girls => Self::Girls,
            Who::Boys => Self::Boys,
        }
    }
}

impl From<Ownership> for Owner {
    fn from(ownership: Ownership) -> Self {
        match ownership {
            Ownership::All => Self::All,
            Ownership::Public => Self::Public,
            Ownership::Municipal => Self::Municipal,
            Ownership::Private => Self::Private,
        }
    }
}

impl From<Owner> for Ownership {
    fn from(owner: Owner) -> Self {
        match owner {
            Owner::All => Self::All,
            Owner::Public => Self::Public,
            Owner::Municipal => Self::Municipal,
            Owner::Private => Self::Private,
        }
    }
}
