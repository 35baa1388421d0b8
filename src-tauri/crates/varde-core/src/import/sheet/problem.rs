//! What can be odd in a sheet that somebody keeps.

use serde::{Deserialize, Serialize};

use crate::import::preview::Severity;
use crate::import::problem::Problem;
use crate::language::Argument;

/// Kept in the store as JSON, so a variant keeps its shape for ever. Each has a message `problem-sheet-…` in the locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum SheetProblem {
    // The whole file, or a whole sheet of it.
    /// The workbook is cut or altered.
    Damaged,
    Password,
    /// A part of the workbook becomes larger than this when it is unpacked.
    Unpacked {
        megabytes: u64,
    },
    TooManyCells {
        most: u64,
    },
    TooManyColumns {
        most: u64,
    },
    NoCells,
    /// A text without columns.
    NoTable,
    /// Varde never asks for it and keeps none.
    NationalIds,
    /// Something of the mapping is not answered yet.
    NotAnswered,
    // Parts of it.
    /// `#N/A` and its like.
    ErrorCell {
        text: String,
    },
    MergedCells {
        blocks: u64,
    },
    SumRow {
        text: String,
    },
    NoUnit,
    WrongCheckDigit {
        code: String,
    },
    /// What a row says of its school year, grade and so on.
    UnknownWord {
        key: KeyPart,
        text: String,
    },
    MissingWord {
        key: KeyPart,
    },
    LevelMissing {
        level: u8,
    },
    LevelNotInGrade {
        level: u8,
        grade: u8,
    },
    /// A level is hidden, and nothing says how many pupils there are together.
    LevelHidden,
    CountsDisagree {
        sum: u64,
        count: u64,
    },
    SharesDisagree {
        sum: String,
    },
    SharesWithoutPupils,
    SpreadNotKept {
        deviation: bool,
    },
    /// The indicator is one of months and the figure of a year, or the other way round.
    OtherFrequency {
        monthly: bool,
    },
    /// No indicator has this key any more.
    UnknownIndicator {
        key: String,
    },
    /// A column whose decimal commas are gone: 1485 for 14,85.
    CommaLost {
        text: String,
        meant: String,
    },
    NothingRead,
}

/// What a row is told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPart {
    Period,
    Grade,
    Subject,
    Gender,
    Ownership,
    Indicator,
    Level,
}

impl From<SheetProblem> for Problem {
    fn from(problem: SheetProblem) -> Self {
        Self::Sheet { of: problem }
    }
}

impl SheetProblem {
    pub(in crate::import) fn severity(&self) -> Severity {
        match self {
            Self::Damaged
            | Self::Password
            | Self::Unpacked { .. }
            | Self::TooManyCells { .. }
            | Self::TooManyColumns { .. }
            | Self::NoCells
            | Self::NoTable
            | Self::NationalIds
            | Self::NotAnswered
            | Self::NothingRead => Severity::Refused,
            Self::MergedCells { .. }
            | Self::SumRow { .. }
            | Self::WrongCheckDigit { .. }
            | Self::SharesWithoutPupils
            | Self::SpreadNotKept { .. } => Severity::Note,
            _ => Severity::LeftOut,
        }
    }

    /// The end of the message's id, and what stands in it.
    pub(in crate::import) fn words(&self) -> (&'static str, Vec<(&'static str, Argument<'_>)>) {
        match self {
            Self::Damaged => ("damaged", vec![]),
            Self::Password => ("password", vec![]),
            Self::Unpacked { megabytes } => ("unpacked", vec![("megabytes", (*megabytes).into())]),
            Self::TooManyCells { most } => ("too-many-cells", vec![("most", (*most).into())]),
            Self::TooManyColumns { most } => ("too-many-columns", vec![("most", (*most).into())]),
            Self::NoCells => ("no-cells", vec![]),
            Self::NoTable => ("no-table", vec![]),
            Self::NationalIds => ("national-ids", vec![]),
            Self::NotAnswered => ("not-answered", vec![]),
            Self::ErrorCell { text } => ("failed-cell", vec![("text", text.into())]),
            Self::MergedCells { blocks } => ("merged-cells", vec![("blocks", (*blocks).into())]),
            Self::SumRow { text } => ("sum-row", vec![("text", text.into())]),
            Self::NoUnit => ("no-unit", vec![]),
            Self::WrongCheckDigit { code } => ("wrong-check-digit", vec![("code", code.into())]),
            Self::UnknownWord { key, text } => {
                ("unknown-word", vec![("key", key.word().into()), ("text", text.into())])
            }
            Self::MissingWord { key } => ("word-not-said", vec![("key", key.word().into())]),
            Self::LevelMissing { level } => ("level-missing", vec![("level", (*level).into())]),
            Self::LevelNotInGrade { level, grade } => {
                ("level-not-in-grade", vec![("level", (*level).into()), ("grade", (*grade).into())])
            }
            Self::LevelHidden => ("level-hidden", vec![]),
            Self::CountsDisagree { sum, count } => {
                ("counts-disagree", vec![("sum", (*sum).into()), ("count", (*count).into())])
            }
            Self::SharesDisagree { sum } => ("shares-disagree", vec![("sum", sum.into())]),
            Self::SharesWithoutPupils => ("shares-without-pupils", vec![]),
            Self::SpreadNotKept { deviation } => {
                ("spread-not-kept", vec![("what", if *deviation { "deviation" } else { "half-width" }.into())])
            }
            Self::OtherFrequency { monthly } => {
                ("other-frequency", vec![("wanted", if *monthly { "monthly" } else { "yearly" }.into())])
            }
            Self::UnknownIndicator { key } => ("unknown-indicator", vec![("key", key.into())]),
            Self::CommaLost { text, meant } => ("comma-lost", vec![("text", text.into()), ("meant", meant.into())]),
            Self::NothingRead => ("nothing-read", vec![]),
        }
    }
}

impl KeyPart {
    fn word(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Grade => "grade",
            Self::Subject => "subject",
            Self::Gender => "gender",
            Self::Ownership => "ownership",
            Self::Indicator => "indicator",
            Self::Level => "level",
        }
    }
}
