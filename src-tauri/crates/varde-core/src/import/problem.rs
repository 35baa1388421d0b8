//! What can be odd in a file, as data. Words are made when it is shown.

use serde::{Deserialize, Serialize};

use super::preview;
use super::sheet::SheetProblem;
use super::source_problem::SourceProblem;
use crate::language::{Argument, Language};

/// Something odd, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The line in the file, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    pub problem: Problem,
}

/// Kept in the store as JSON, so a variant keeps its shape for ever. Each has a message `problem-…` in the locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Problem {
    // The whole file.
    CannotBeRead {
        error: String,
    },
    /// It has been moved, deleted, or its disk taken out.
    NotThere,
    /// The reader of the file may not read it.
    NotAllowed,
    /// A pipe or a device: reading it might never end.
    NotAFile,
    EmptyFile,
    TooLarge {
        megabytes: u64,
    },
    /// More than a spreadsheet can have.
    TooManyColumns {
        columns: u32,
    },
    OtherKind {
        what: OtherKind,
    },
    NotStatistikkbanken,
    NoKnownColumns,
    /// `å` and `ø` have become `?`: Excel has saved it in another language's letters.
    LettersLost,
    /// Decimal commas are gone: Excel has read the file with another language's numbers.
    DecimalsLost {
        text: String,
    },
    NoRows,
    // Parts of it.
    BrokenCharacters,
    /// UTF-8 was read as windows-1252 and saved: `å` had become `Ã¥`. It has been put right.
    LettersRepaired,
    LastLineUnended,
    UnknownColumn,
    RepeatedColumn,
    ShortRow {
        fields: u32,
        expected: u32,
    },
    LongRow {
        fields: u32,
        expected: u32,
    },
    UnknownUnit {
        code: String,
    },
    LevelMismatch {
        code: String,
        level: String,
    },
    NotANumber {
        text: String,
    },
    OutOfRange {
        text: String,
        lowest: String,
        highest: String,
    },
    RepeatedRow {
        code: String,
    },
    ConflictingRow {
        code: String,
    },
    /// Statistikkbanken was not asked for the mastery levels.
    NoDistribution,
    /// The store holds figures from a later export; they stay.
    OlderThanStored {
        results: u32,
    },
    /// In what people keep themselves.
    Sheet {
        of: SheetProblem,
    },
    /// In the files of other publishers, and in other tables.
    Source {
        of: SourceProblem,
    },
}

/// Files that people drop by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherKind {
    Pdf,
    Excel,
    Zip,
    Image,
    Html,
    /// No longer made: JSON is read, or said what it is not. Stores may hold it.
    Json,
    Binary,
}

impl Found {
    pub fn in_file(problem: Problem) -> Self {
        Self { row: None, column: None, problem }
    }

    pub fn in_row(row: u32, problem: Problem) -> Self {
        Self { row: Some(row), column: None, problem }
    }

    pub fn in_cell(row: u32, column: &str, problem: Problem) -> Self {
        Self { row: Some(row), column: Some(short(column)), problem }
    }

    pub fn in_column(column: &str, problem: Problem) -> Self {
        Self { row: None, column: Some(short(column)), problem }
    }

    pub fn say(&self, language: Language) -> preview::Problem {
        preview::Problem {
            severity: self.problem.severity(),
            row: self.row,
            column: self.column.clone(),
            text: self.problem.say(language),
        }
    }
}

/// A text from a file as a problem shows it: a damaged file can have a whole book in one cell.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 160;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

impl Problem {
    pub fn severity(&self) -> preview::Severity {
        use preview::Severity::{LeftOut, Note, Refused};
        match self {
            Self::CannotBeRead { .. }
            | Self::NotThere
            | Self::NotAllowed
            | Self::NotAFile
            | Self::EmptyFile
            | Self::TooLarge { .. }
            | Self::TooManyColumns { .. }
            | Self::OtherKind { .. }
            | Self::NotStatistikkbanken
            | Self::NoKnownColumns
            | Self::LettersLost
            | Self::DecimalsLost { .. }
            | Self::NoRows => Refused,
            Self::Sheet { of } => of.severity(),
            Self::Source { of } => of.severity(),
            Self::NoDistribution
            | Self::BrokenCharacters
            | Self::LettersRepaired
            | Self::LastLineUnended
            | Self::RepeatedRow { .. } => Note,
            _ => LeftOut,
        }
    }

    /// What is wrong with a row of another length than the heading; empty fields at its end are nothing.
    pub(super) fn of_length(record: &csv::StringRecord, expected: usize) -> Option<Self> {
        let full = record.len() - record.iter().rev().take_while(|field| field.trim().is_empty()).count();
        let counts = [record.len(), expected].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let [fields, expected_fields] = counts;
        match () {
            () if record.len() < expected => Some(Self::ShortRow { fields, expected: expected_fields }),
            () if full > expected => Some(Self::LongRow { fields, expected: expected_fields }),
            () => None,
        }
    }

    pub fn say(&self, language: Language) -> String {
        let (id, arguments): (&str, Vec<(&str, Argument<'_>)>) = match self {
            Self::CannotBeRead { error } => ("cannot-be-read", vec![("error", error.into())]),
            Self::NotThere => ("not-there", vec![]),
            Self::NotAllowed => ("not-allowed", vec![]),
            Self::NotAFile => ("not-a-file", vec![]),
            Self::EmptyFile => ("empty-file", vec![]),
            Self::TooLarge { megabytes } => ("too-large", vec![("megabytes", (*megabytes).into())]),
            Self::TooManyColumns { columns } => ("too-many-columns", vec![("columns", (*columns).into())]),
            Self::OtherKind { what } => ("other-kind", vec![("what", what.word().into())]),
            Self::NotStatistikkbanken => ("not-statistikkbanken", vec![]),
            Self::NoKnownColumns => ("no-known-columns", vec![]),
            Self::LettersLost => ("letters-lost", vec![]),
            Self::DecimalsLost { text } => ("decimals-lost", vec![("text", text.into())]),
            Self::NoRows => ("no-rows", vec![]),
            Self::BrokenCharacters => ("broken-characters", vec![]),
            Self::LettersRepaired => ("letters-repaired", vec![]),
            Self::LastLineUnended => ("last-line-unended", vec![]),
            Self::UnknownColumn => ("unknown-column", vec![]),
            Self::RepeatedColumn => ("repeated-column", vec![]),
            Self::ShortRow { fields, expected } => {
                ("short-row", vec![("fields", (*fields).into()), ("expected", (*expected).into())])
            }
            Self::LongRow { fields, expected } => {
                ("long-row", vec![("fields", (*fields).into()), ("expected", (*expected).into())])
            }
            Self::UnknownUnit { code } => ("unknown-unit", vec![("code", code.into())]),
            Self::LevelMismatch { code, level } => {
                ("level-mismatch", vec![("code", code.into()), ("level", level.into())])
            }
            Self::NotANumber { text } => ("not-a-number", vec![("text", text.into())]),
            Self::OutOfRange { text, lowest, highest } => {
                ("out-of-range", vec![("text", text.into()), ("lowest", lowest.into()), ("highest", highest.into())])
            }
            Self::RepeatedRow { code } => ("repeated-row", vec![("code", code.into())]),
            Self::ConflictingRow { code } => ("conflicting-row", vec![("code", code.into())]),
            Self::NoDistribution => ("no-distribution", vec![]),
            Self::OlderThanStored { results } => ("older-than-stored", vec![("results", (*results).into())]),
            Self::Sheet { of } => {
                let (id, arguments) = of.words();
                return language.text(&format!("problem-sheet-{id}"), &arguments);
            }
            Self::Source { of } => return of.say(language),
        };
        language.text(&format!("problem-{id}"), &arguments)
    }
}

impl OtherKind {
    fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Excel => "excel",
            Self::Zip => "zip",
            Self::Image => "image",
            Self::Html => "html",
            Self::Json => "json",
            Self::Binary => "binary",
        }
    }
}
