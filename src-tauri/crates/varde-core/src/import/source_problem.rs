//! What can be odd in the files of other publishers and other tables than Statistikkbanken's wide one.

use serde::{Deserialize, Serialize};

use super::preview::{Severity, WideNeeds};
use super::problem::{Problem, short};
use crate::indicator::catalogue;
use crate::language::{Argument, Language};

/// Kept in the store as JSON, so a variant keeps its shape for ever. Each has a message `problem-source-…` in the locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum SourceProblem {
    // The whole file.
    /// JSON that ends too early or is damaged.
    BrokenJson {
        line: u32,
    },
    /// JSON of something else.
    UnknownJson,
    /// A table of Statistics Norway that Varde has no indicator for.
    OtherTable {
        table: String,
    },
    /// Scale points as Statistics Norway has corrected them: not the ones that Udir publishes.
    CorrectedScale {
        table: String,
    },
    /// People must say what the headings do not.
    NeedsAnswer {
        period: bool,
        grade: bool,
    },
    // Parts of it.
    LeftOut {
        of: LeftOut,
        rows: u32,
    },
    UnknownYear {
        text: String,
    },
    /// A row that says no unit.
    NoUnit,
    /// A row, in JSON, that is not made as the others are.
    BrokenRow,
    ContradictingResult {
        unit: String,
    },
    RepeatedResults {
        results: u32,
    },
    Provisional {
        period: String,
    },
    /// Shares of each answer, which stand beside the mean.
    AnswersNotKept,
    /// The file has no row of an index, but all the questions under it.
    IndexComputed {
        index: String,
        results: u32,
    },
    /// The file has neither a row of an index nor all the questions under it.
    IndexIncomplete {
        index: String,
        results: u32,
    },
    /// `.` stands both for what is missing and for what is hidden.
    UncertainDots {
        results: u32,
    },
    // Found when the file meets the store.
    /// Shares of pupils who are bullied, of nobody knows how many.
    RespondentsUnknown {
        results: u32,
    },
    /// Names that were found among the units of one kommune.
    NamesFound {
        names: u32,
        kommune: String,
    },
    NamesUnanswered {
        names: u32,
        results: u32,
    },
    /// People have said that these are none of theirs.
    NamesLeftOut {
        names: u32,
        results: u32,
    },
    /// Two names that mean the same unit have different figures.
    NamesContradict {
        results: u32,
    },
    /// The store has these figures with their number of pupils or their uncertainty.
    SecondHand {
        results: u32,
    },
}

/// A kind of rows that Varde leaves out, each said once with how many they are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum LeftOut {
    /// Pupils in other grades than Varde has indicators for.
    Grade { grade: String },
    /// A part of the pupils, such as one class: by the column that says so.
    Part { column: String, value: String },
    /// What no indicator is about.
    Measure { name: String },
    /// The mean of a theme: other questions than those of an index.
    Theme { name: String },
    /// A scale that is not today's.
    Scale { unit: String },
    /// The results of a school's former pupils, in the grade after they left it.
    DeliveringSchool,
    /// Regions without their numbers.
    RegionWithoutCode,
}

impl From<SourceProblem> for Problem {
    fn from(of: SourceProblem) -> Self {
        Self::Source { of }
    }
}

impl SourceProblem {
    pub(super) fn of_needs(needs: &WideNeeds) -> Self {
        Self::NeedsAnswer { period: needs.periods, grade: needs.grade }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::BrokenJson { .. } | Self::UnknownJson | Self::OtherTable { .. } | Self::CorrectedScale { .. } => {
                Severity::Refused
            }
            Self::LeftOut { .. }
            | Self::NeedsAnswer { .. }
            | Self::UnknownYear { .. }
            | Self::NoUnit
            | Self::BrokenRow
            | Self::ContradictingResult { .. }
            | Self::NamesUnanswered { .. }
            | Self::NamesContradict { .. } => Severity::LeftOut,
            _ => Severity::Note,
        }
    }

    pub(super) fn say(&self, language: Language) -> String {
        let (id, arguments): (&str, Vec<(&str, Argument<'_>)>) = match self {
            Self::BrokenJson { line } => ("broken-json", vec![("line", (*line).into())]),
            Self::UnknownJson => ("unknown-json", vec![]),
            Self::OtherTable { table } => ("other-table", vec![("table", table.into())]),
            Self::CorrectedScale { table } => ("corrected-scale", vec![("table", table.into())]),
            Self::NeedsAnswer { period, grade } => {
                let what = match (period, grade) {
                    (true, false) => "period",
                    (false, _) => "grade",
                    (true, true) => "both",
                };
                ("needs-answer", vec![("what", what.into())])
            }
            Self::LeftOut { of, rows } => return of.say(*rows, language),
            Self::UnknownYear { text } => ("unknown-year", vec![("text", text.into())]),
            Self::NoUnit => ("no-unit", vec![]),
            Self::BrokenRow => ("broken-row", vec![]),
            Self::ContradictingResult { unit } => ("contradicting-result", vec![("unit", unit.into())]),
            Self::RepeatedResults { results } => ("repeated-results", vec![("results", (*results).into())]),
            Self::Provisional { period } => ("provisional", vec![("period", period.into())]),
            Self::AnswersNotKept => ("answers-not-kept", vec![]),
            Self::IndexComputed { index, results } => {
                ("index-computed", vec![("index", named(index, language).into()), ("results", (*results).into())])
            }
            Self::IndexIncomplete { index, results } => {
                ("index-incomplete", vec![("index", named(index, language).into()), ("results", (*results).into())])
            }
            Self::UncertainDots { results } => ("uncertain-dots", vec![("results", (*results).into())]),
            Self::RespondentsUnknown { results } => ("respondents-unknown", vec![("results", (*results).into())]),
            Self::NamesFound { names, kommune } => {
                ("names-found", vec![("names", (*names).into()), ("kommune", kommune.into())])
            }
            Self::NamesUnanswered { names, results } => {
                ("names-unanswered", vec![("names", (*names).into()), ("results", (*results).into())])
            }
            Self::NamesLeftOut { names, results } => {
                ("names-left-out", vec![("names", (*names).into()), ("results", (*results).into())])
            }
            Self::NamesContradict { results } => ("names-contradict", vec![("results", (*results).into())]),
            Self::SecondHand { results } => ("second-hand", vec![("results", (*results).into())]),
        };
        language.text(&format!("problem-source-{id}"), &arguments)
    }
}

impl LeftOut {
    /// With what the file says in so few words as can be shown.
    pub(super) fn short(self) -> Self {
        match self {
            Self::Grade { grade } => Self::Grade { grade: short(&grade) },
            Self::Part { column, value } => Self::Part { column: short(&column), value: short(&value) },
            Self::Measure { name } => Self::Measure { name: short(&name) },
            Self::Theme { name } => Self::Theme { name: short(&name) },
            Self::Scale { unit } => Self::Scale { unit: short(&unit) },
            other => other,
        }
    }
}

impl LeftOut {
    fn say(&self, rows: u32, language: Language) -> String {
        let (id, mut arguments): (&str, Vec<(&str, Argument<'_>)>) = match self {
            Self::Grade { grade } => ("grade", vec![("grade", grade.into())]),
            Self::Part { column, value } => ("part", vec![("column", column.into()), ("value", value.into())]),
            Self::Measure { name } => ("measure", vec![("name", name.into())]),
            Self::Theme { name } => ("theme", vec![("name", name.into())]),
            Self::Scale { unit } => ("scale", vec![("unit", unit.into())]),
            Self::DeliveringSchool => ("delivering-school", vec![]),
            Self::RegionWithoutCode => ("region-without-code", vec![]),
        };
        arguments.push(("rows", rows.into()));
        language.text(&format!("problem-source-left-out-{id}"), &arguments)
    }
}

/// An index by its name; its key, if a later version made it.
fn named(key: &str, language: Language) -> String {
    catalogue().indicator(key).map_or_else(|| key.to_owned(), |i| language.indicator_name(i))
}
