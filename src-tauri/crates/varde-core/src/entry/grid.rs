//! The grid as plain data: what its rows and columns are called, and what the store holds in its cells.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Entry;
use super::check::EntryCheck;
use super::layout::{Columns, Layout, Part, Row, months};
use crate::indicator::{Area, Indicator, Kind, Spread};
use crate::language::Language;
use crate::observation::{Cell, Observation, Point, State};
use crate::words;

/// A spreadsheet to type in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryGrid {
    /// What it is about: «Lesing, 5. trinn – elever på hvert mestringsnivå».
    pub title: String,
    /// How to type, in a sentence or two.
    pub lead: String,
    /// Over the rows' names.
    pub corner: String,
    pub columns: Vec<EntryColumn>,
    pub rows: Vec<EntryRow>,
    /// Pupils are counted: every row has a sum, and its cells have a share.
    pub counts: bool,
    /// How things stand before anything is typed.
    pub check: EntryCheck,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryColumn {
    /// Short, for the head of the column.
    pub title: String,
    /// In full, for those who hear it.
    pub full: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryRow {
    /// What sets it apart from the other rows: school year, unit, or both.
    pub label: String,
    /// The unit's code.
    pub unit: String,
    /// The school year, such as `2025-26`.
    pub period: String,
    pub cells: Vec<EntryCell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryCell {
    /// What the store holds, as people type it; empty where there is nothing.
    pub text: String,
    /// What the store holds that cannot be typed here, such as a share without the number of pupils.
    pub held: Option<String>,
}

impl Entry {
    pub fn grid(&self) -> EntryGrid {
        let (layout, language) = (&self.layout, self.language);
        let name = language.indicator_name(&layout.indicator);
        let (title, lead) = match &layout.columns {
            Columns::Levels(_) => {
                (words!(language, "entry-title-levels", test = test_name(layout, language)), "entry-lead-levels")
            }
            Columns::Parts(_) => (name, "entry-lead-parts"),
            Columns::Months => (name, "entry-lead-months"),
        };
        let years = self.one_unit();
        EntryGrid {
            title,
            lead: language.text(lead, &[]),
            corner: language.text(if years { "entry-years" } else { "entry-units" }, &[]),
            columns: columns(layout, language),
            rows: layout.rows.iter().map(|row| self.row(row)).collect(),
            counts: matches!(layout.columns, Columns::Levels(_)),
            check: self.check(&[]),
        }
    }

    fn row(&self, row: &Row) -> EntryRow {
        EntryRow {
            label: self.label(row),
            unit: row.code.to_string(),
            period: row.period.to_string(),
            cells: cells(&self.layout, row, self.language),
        }
    }

    /// What sets the row apart from the others.
    pub(super) fn label(&self, row: &Row) -> String {
        let one_year = self.layout.rows.iter().all(|other| other.period == row.period);
        match (self.one_unit(), one_year) {
            (true, _) => row.period.label(),
            (false, true) => row.name.clone(),
            (false, false) => format!("{}, {}", row.name, row.period.label()),
        }
    }

    pub(super) fn one_unit(&self) -> bool {
        self.layout.rows.windows(2).all(|pair| pair[0].unit == pair[1].unit)
    }
}

/// «Lesing, 5. trinn».
fn test_name(layout: &Layout, language: Language) -> String {
    let subject = layout.indicator.subject().map(|subject| language.subject_name(subject)).unwrap_or_default();
    let grade = language.grade_name(layout.indicator.grade.unwrap_or_default());
    words!(language, "indicator-name", subject = subject, grade = grade)
}

fn columns(layout: &Layout, language: Language) -> Vec<EntryColumn> {
    let same = |title: String| EntryColumn { full: title.clone(), title };
    match &layout.columns {
        Columns::Levels(levels) => (1..=levels.len())
            .map(|level| EntryColumn {
                title: words!(language, "entry-level", level = level),
                full: words!(language, "entry-level-full", level = level),
            })
            .collect(),
        Columns::Parts(parts) => {
            let title = |part: &Part| match part {
                Part::Value => language.sentence_case(&language.unit_of(&layout.indicator)),
                Part::Spread => language.text(spread(&layout.indicator), &[]),
                Part::N => language.text(pupils(&layout.indicator), &[]),
            };
            parts.iter().map(title).map(same).collect()
        }
        Columns::Months => {
            let year = layout.rows.first().map(|row| row.period);
            let names = year.into_iter().flat_map(months).filter_map(|month| month.month());
            let name = |(_, month): (i32, u8)| language.text(&format!("month-{month:02}"), &[]);
            names.map(name).map(|full| EntryColumn { title: full.chars().take(3).collect(), full }).collect()
        }
    }
}

fn spread(indicator: &Indicator) -> &'static str {
    if matches!(indicator.spread, Spread::HalfWidth { .. }) { "entry-half-width" } else { "entry-sd" }
}

fn pupils(indicator: &Indicator) -> &'static str {
    match (indicator.area, indicator.kind) {
        (Area::Survey, _) | (Area::Own, Kind::Mean) => "entry-answers",
        _ => "entry-pupils",
    }
}

/// A row as the store holds it.
pub(super) fn cells(layout: &Layout, row: &Row, language: Language) -> Vec<EntryCell> {
    let typed = |text: String| EntryCell { text, held: None };
    match &layout.columns {
        Columns::Levels(levels) => levels.iter().zip(&row.stored).map(|(l, o)| level(l, row, o, language)).collect(),
        Columns::Parts(parts) => {
            let stored = row.stored.first().copied().flatten().unwrap_or_default();
            let text = |part: &Part| match part {
                Part::Value => number(stored.value, language),
                Part::Spread => number(stored.spread, language),
                Part::N => whole(stored.n),
            };
            parts.iter().map(text).map(typed).collect()
        }
        Columns::Months => row.stored.iter().map(|o| typed(number(o.unwrap_or_default().value, language))).collect(),
    }
}

/// The pupils of a level, where share and number of pupils tell them.
fn level(indicator: &Indicator, row: &Row, stored: &Option<Observation>, language: Language) -> EntryCell {
    let Some(stored) = stored else { return EntryCell { text: String::new(), held: None } };
    if stored.value == Cell::EMPTY && stored.n.number == Some(0) {
        return EntryCell { text: "0".to_owned(), held: None };
    }
    let count = Point::new(indicator, row.period, stored).count.map(i64::from);
    match (stored.value.number, count) {
        (Some(_), Some(count)) => EntryCell { text: whole(Cell { number: Some(count), ..stored.value }), held: None },
        (Some(_), None) => {
            let share = number(stored.value, language);
            EntryCell { text: String::new(), held: Some(words!(language, "entry-share", share = share)) }
        }
        (None, _) => EntryCell { text: whole(stored.value), held: None },
    }
}

/// As people type it: no thousands separator, which not every language's would be read back.
fn number(cell: Cell, language: Language) -> String {
    let Some(thousandths) = cell.number else { return whole(cell) };
    let text = format!("{}.{:03}", thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    let text = text.trim_end_matches('0').trim_end_matches('.').replace('.', &language.decimal_mark().to_string());
    format!("{}{text}{}", if thousandths < 0 { "-" } else { "" }, star(cell))
}

fn whole(cell: Cell) -> String {
    cell.number.map_or_else(String::new, |number| number.to_string()) + star(cell)
}

fn star(cell: Cell) -> &'static str {
    match cell.state {
        State::Suppressed | State::Restricted => "*",
        State::Ok | State::Empty => "",
    }
}
