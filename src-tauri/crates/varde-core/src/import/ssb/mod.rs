//! Statistics Norway's tables, as JSON-stat2 and as long CSV: mastery levels (07170) and grunnskolepoeng (12255).

mod csv_table;
mod cube;
mod meaning;

use super::cells;
use super::gather::{Entry, Gathering, Named};
use super::path::Part;
use super::preview::FileKind;
use super::problem::Problem;
use super::source_problem::{LeftOut, SourceProblem};
use super::table::{Group, ResultTable};
use crate::indicator::{Catalogue, Gender, Indicator, Ownership};
use crate::observation::{Cell, Observation, State};
use crate::school::{Period, UnitCode};
use std::sync::Arc;

use self::meaning::{Counted, Meaning};

pub(super) use self::csv_table::{is_table, read as read_csv};
pub(super) use self::cube::read as read_json;

/// A table on its way.
struct Figures<'c> {
    gathering: Gathering<'c>,
}

/// A table that cannot be used as a whole: one of another measure, by its number.
fn refused(table: &str) -> Option<Problem> {
    let of = match table {
        "" | "07170" | "12255" => return None,
        "13718" | "13719" => SourceProblem::CorrectedScale { table: table.to_owned() },
        _ => SourceProblem::OtherTable { table: table.to_owned() },
    };
    Some(of.into())
}

/// The number that a table's title begins with: «07170: Elever …».
fn number_of(title: &str) -> &str {
    let digits = title.get(..5).filter(|n| n.bytes().all(|b| b.is_ascii_digit())).unwrap_or_default();
    if title.get(5..).is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_digit())) { digits } else { "" }
}

impl<'c> Figures<'c> {
    /// Second hand: Udir's own files have the figures with the number of pupils.
    fn new(mut table: ResultTable, catalogue: &'c Catalogue) -> Self {
        (table.kind, table.second_hand) = (FileKind::JsonStat, true);
        Self { gathering: Gathering::new(table, catalogue) }
    }

    /// One cell, by what its categories mean. `number` is the cell's text; nothing and `..` are no figure.
    fn add(&mut self, row: u32, meanings: &[&Meaning], number: &str, status: &str) {
        let cell = match (status, number) {
            (":", _) | (_, ":") => Cell::SUPPRESSED,
            (_, "" | "." | "..") => Cell::EMPTY,
            _ => Cell::ok(0),
        };
        let (indicator, period, gender) = match self.place(meanings) {
            Ok(place) => place,
            // A level that the grade's test does not have has no figure either.
            Err(_) if cell == Cell::EMPTY => return,
            Err(left_out) => return self.gathering.leave_out(row, left_out),
        };
        let value = match cell.state {
            State::Ok => match cells::read(number.as_bytes(), Part::Value, &indicator) {
                Ok(cell) => cell,
                Err(problem) => return self.gathering.note(row, problem),
            },
            _ => cell,
        };
        let region = meanings.iter().find_map(|m| match m {
            Meaning::Region { code, name } => Some((*code, name.as_str())),
            _ => None,
        });
        let (code, name) = region.unwrap_or((UnitCode::country(), "Hele landet"));
        let unit = self.gathering.unit(Named { code: Some(code), name, ..Named::default() });
        let group = self.gathering.group(Group { indicator, gender, ownership: Ownership::All, period });
        let observation = Observation { value, ..Observation::default() };
        let present = [true, false, false];
        self.gathering.add(row, Entry { unit, group, observation, footing: None, present, contested: false });
    }

    /// What the categories come to together.
    fn place(&self, meanings: &[&Meaning]) -> Result<(Arc<Indicator>, Period, Gender), LeftOut> {
        let (mut year, mut grade, mut subject, mut level, mut gender, mut content) =
            (None, None, None, None, Gender::All, None);
        for meaning in meanings {
            match meaning {
                Meaning::Year(found) => year = Some(*found),
                Meaning::Grade(found) => grade = Some(*found),
                Meaning::Subject(found) => subject = Some(found.as_str()),
                Meaning::Level(found) => level = Some(*found),
                Meaning::Gender(found) => gender = *found,
                Meaning::Content(found) => content = Some(found),
                Meaning::All | Meaning::Region { .. } => {}
                Meaning::Other(left_out) => return Err(left_out.clone()),
            }
        }
        let catalogue = self.gathering.catalogue;
        let unknown = || LeftOut::Measure { name: content.map_or_else(String::new, |c| c.name.clone()) };
        let school_year = |first: i32| Period::from_start_year(first).ok_or_else(unknown);
        let year = year.ok_or_else(unknown)?;
        match (content.map(|c| &c.of), subject, grade, level) {
            // Set in spring, of the school year that began the year before.
            (Some(Counted::Grunnskolepoeng), None, None, None) => {
                let indicator = catalogue.indicator("gsp.10").ok_or_else(unknown)?;
                Ok((Arc::clone(indicator), school_year(year - 1)?, gender))
            }
            // Taken in autumn, of the school year that begins then.
            (Some(Counted::Share), Some(subject), Some(grade), Some(level)) => {
                let indicator = catalogue.mastery_level(subject, grade, level).ok_or_else(unknown)?;
                Ok((Arc::clone(indicator), school_year(year)?, gender))
            }
            _ => Err(unknown()),
        }
    }
}
