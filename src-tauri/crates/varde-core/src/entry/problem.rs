//! What can be odd in what people type, as data; words are made when it is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;
use crate::words;

/// Something odd in the grid, at a cell or about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryProblem {
    pub row: u32,
    /// Null when it is about the row as a whole.
    pub column: Option<u32>,
    pub severity: EntrySeverity,
    /// What is odd, and what to do.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EntrySeverity {
    /// Good to know; it can be stored.
    Note,
    /// Something is still to be typed.
    Unfinished,
    /// It cannot be stored like this.
    Wrong,
}

/// What is odd at one place of a row; no column when it is about all of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub column: Option<usize>,
    pub odd: Odd,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Odd {
    NotANumber {
        text: String,
    },
    NotACount {
        text: String,
    },
    OutOfRange {
        text: String,
        lowest: f64,
        highest: f64,
    },
    /// Other levels of the row have a number, so nothing could also mean none.
    LevelMissing,
    /// With one level hidden, nobody knows how many pupils there were.
    StarAmongNumbers,
    ValueMissing,
    /// A figure about nobody.
    OfNobody,
    /// No whole number of these pupils makes the share; the nearest that one does.
    NotWholePupils {
        share: String,
        n: u32,
        nearest: u32,
        nearest_share: f64,
    },
    /// The share is rounded so far that it does not tell how many pupils it counts.
    Rounded {
        n: u32,
    },
    FewPupils {
        n: u32,
    },
    NoCount,
    /// The publisher has withdrawn every figure of the year.
    Withdrawn,
    /// The grid has no such cell.
    Outside,
}

impl Odd {
    pub fn severity(&self) -> EntrySeverity {
        match self {
            Self::Rounded { .. } | Self::FewPupils { .. } | Self::NoCount | Self::Withdrawn => EntrySeverity::Note,
            Self::LevelMissing | Self::ValueMissing => EntrySeverity::Unfinished,
            _ => EntrySeverity::Wrong,
        }
    }

    pub fn say(&self, language: Language) -> String {
        let number = |value: f64| language.number(value, 3);
        match self {
            Self::NotANumber { text } => words!(language, "entry-not-a-number", text = text),
            Self::NotACount { text } => words!(language, "entry-not-a-count", text = text),
            Self::OutOfRange { text, lowest, highest } => words!(
                language,
                "entry-out-of-range",
                text = text,
                lowest = number(*lowest),
                highest = number(*highest),
            ),
            Self::LevelMissing => words!(language, "entry-level-missing"),
            Self::StarAmongNumbers => words!(language, "entry-star-among-numbers"),
            Self::ValueMissing => words!(language, "entry-value-missing"),
            Self::OfNobody => words!(language, "entry-of-nobody"),
            Self::NotWholePupils { share, n, nearest, nearest_share } => words!(
                language,
                "entry-not-whole-pupils",
                share = share,
                n = *n,
                nearest = *nearest,
                nearestshare = language.number(*nearest_share, 1),
            ),
            Self::Rounded { n } => words!(language, "entry-rounded", n = *n),
            Self::FewPupils { n } => words!(language, "entry-few-pupils", n = *n),
            Self::NoCount => words!(language, "entry-no-count"),
            Self::Withdrawn => words!(language, "entry-withdrawn"),
            Self::Outside => words!(language, "entry-outside"),
        }
    }
}

impl Found {
    pub fn at(column: usize, odd: Odd) -> Self {
        Self { column: Some(column), odd }
    }

    pub fn in_row(odd: Odd) -> Self {
        Self { column: None, odd }
    }

    pub fn say(&self, row: usize, language: Language) -> EntryProblem {
        EntryProblem {
            row: row as u32,
            column: self.column.map(|c| c as u32),
            severity: self.odd.severity(),
            text: self.odd.say(language),
        }
    }
}
