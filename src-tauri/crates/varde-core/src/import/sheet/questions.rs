//! What must be answered before a sheet can be read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::mapping::{About, Column, LevelMeasure, Mapping, Role, Scale};
use super::when::PlainYear;
use crate::language::Language;
use crate::words;

/// Columns are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "SheetQuestion")]
pub enum Question {
    /// Which column has the figures?
    Figures,
    /// Which school or kommune is it about?
    Unit,
    /// Which school year, or month?
    Period,
    /// Is 2025 the year that begins or the one that ends in 2025?
    LoneYear,
    Grade,
    Subject,
    /// What are the figures of this column?
    Indicator {
        column: u32,
    },
    /// Which level?
    Level {
        column: u32,
    },
    /// Are these pupils or per cent?
    CountOrShare {
        columns: Vec<u32>,
    },
    /// Is 0,25 a quarter of a per cent, or 25 %?
    PercentOrFraction {
        column: u32,
    },
}

/// In the order in which a person is asked; none when it can be read.
pub fn questions(mapping: &Mapping) -> Vec<Question> {
    let results: Vec<(u32, &Column)> = (0..).zip(&mapping.columns).filter(|(_, c)| c.role.is_result()).collect();
    if results.is_empty() {
        return vec![Question::Figures];
    }
    let has = |wanted: &[Role]| mapping.columns.iter().any(|c| wanted.contains(&c.role));
    let said = |of: &dyn Fn(&About) -> bool| of(&mapping.constants) || results.iter().all(|(_, c)| of(&c.about));
    let mut questions = Vec::new();
    let mut ask = |needed: bool, question: Question| questions.extend(Some(question).filter(|_| needed));
    ask(!has(&[Role::UnitCode, Role::UnitName]) && !said(&|a| a.unit.is_some()), Question::Unit);
    ask(!has(&[Role::SchoolYear, Role::Month]) && !said(&|a| a.period.is_some()), Question::Period);
    ask(mapping.plain_year == PlainYear::Unknown, Question::LoneYear);

    let pattern = |c: &Column| c.about.indicator.as_ref().or(mapping.constants.indicator.as_ref()).cloned();
    let level = |c: &Column| matches!(c.role, Role::Level { .. });
    let needs = |c: &Column, hole: &str| level(c) || pattern(c).is_some_and(|key| key.contains(hole));
    let missing = |hole: &str, of: &dyn Fn(&About) -> bool| {
        !of(&mapping.constants) && results.iter().any(|(_, c)| needs(c, hole) && !of(&c.about))
    };
    ask(!has(&[Role::Grade]) && missing("{grade}", &|a| a.grade.is_some()), Question::Grade);
    ask(!has(&[Role::Subject]) && missing("{subject}", &|a| a.subject.is_some()), Question::Subject);

    let mut unmeasured = Vec::new();
    for (number, column) in &results {
        let number = *number;
        match column.role {
            Role::Value { scale } => {
                ask(!has(&[Role::Indicator]) && pattern(column).is_none(), Question::Indicator { column: number });
                ask(scale == Scale::Unknown, Question::PercentOrFraction { column: number });
            }
            Role::Level { level, measure } => {
                ask(level.is_none() && !has(&[Role::LevelNumber]), Question::Level { column: number });
                unmeasured.extend(Some(number).filter(|_| measure == LevelMeasure::Unknown));
            }
            _ => {}
        }
    }
    ask(!unmeasured.is_empty(), Question::CountOrShare { columns: unmeasured });
    questions
}

impl Question {
    pub fn say(&self, mapping: &Mapping, language: Language) -> String {
        let heading = |column: &u32| {
            let heading = mapping.columns.get(*column as usize).map_or("", |c| c.heading.as_str());
            // Of a long heading the end tells it from the others.
            match heading.split(" › ").collect::<Vec<_>>()[..] {
                [""] | [] => words!(language, "sheet-column", number = *column + 1),
                [.., last] if heading.matches(" › ").count() > 3 => last.to_owned(),
                _ => heading.to_owned(),
            }
        };
        match self {
            Self::Figures => words!(language, "sheet-question-figures"),
            Self::Unit => words!(language, "sheet-question-unit"),
            Self::Period => words!(language, "sheet-question-period"),
            Self::LoneYear => words!(language, "sheet-question-lone-year"),
            Self::Grade => words!(language, "sheet-question-grade"),
            Self::Subject => words!(language, "sheet-question-subject"),
            Self::Indicator { column } => words!(language, "sheet-question-indicator", column = heading(column)),
            Self::Level { column } => words!(language, "sheet-question-level", column = heading(column)),
            Self::CountOrShare { columns } => {
                words!(language, "sheet-question-count-or-share", columns = columns.len())
            }
            Self::PercentOrFraction { column } => {
                words!(language, "sheet-question-percent-or-fraction", column = heading(column))
            }
        }
    }
}
