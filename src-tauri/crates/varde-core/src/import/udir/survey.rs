//! Elevundersøkelsen's figures, whichever of Udir's shapes they come in: what is asked becomes an indicator, and what the
//! cells say a result.

use std::collections::HashMap;
use std::sync::Arc;

use super::about::{About, Refused};
use crate::import::cells;
use crate::import::gather::{Entry, Gathering, Named};
use crate::import::path::Part;
use crate::import::problem::Found;
use crate::import::source_problem::{LeftOut, SourceProblem};
use crate::import::table::{Footing, Group, ResultTable};
use crate::indicator::{Area, Indicator, Kind, Measure, OwnIndicator};
use crate::observation::{Cell, Observation};

/// What a figure answers, by Udir's codes and names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked<'a> {
    /// By Varde's own key.
    Known(String),
    Bullying {
        code: &'a str,
        name: &'a str,
    },
    Index {
        code: &'a str,
        name: &'a str,
    },
    /// A question under an index, which goes by its code and its name.
    Question {
        index: (&'a str, &'a str),
        name: &'a str,
    },
}

/// The three cells of a result, each with its column; `None` for a cell that the file does not have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cells<'a> {
    pub value: (&'a str, Option<&'a str>),
    pub spread: (&'a str, Option<&'a str>),
    pub number: (&'a str, Option<&'a str>),
}

/// Answers on their way to a table.
pub(super) struct Survey<'c> {
    pub gathering: Gathering<'c>,
    /// The file has the share of each answer too.
    pub answers_left_out: bool,
    /// The questions so far, by their keys.
    questions: HashMap<String, Arc<Indicator>>,
}

impl<'c> Survey<'c> {
    pub fn new(gathering: Gathering<'c>) -> Self {
        Self { gathering, answers_left_out: false, questions: HashMap::new() }
    }

    pub fn refuse(&mut self, row: u32, refused: Refused) {
        match refused {
            Refused::LeftOut(of) => self.gathering.leave_out(row, of),
            Refused::Odd(problem) => self.gathering.note(row, problem),
        }
    }

    /// What is asked, as the catalogue has it. A question under an index is made when it is new.
    pub fn indicator(&mut self, asked: Asked<'_>, grade: u8) -> Result<Arc<Indicator>, LeftOut> {
        let catalogue = self.gathering.catalogue;
        let named = |code: &str, name: &str| {
            catalogue.named_in_file(code, Some(grade)).or_else(|| catalogue.named_in_file(name, Some(grade))).cloned()
        };
        let unknown = |name: &str, code: &str| {
            let name = if name.is_empty() { code } else { name };
            LeftOut::Measure { name: name.split_whitespace().collect::<Vec<_>>().join(" ") }
        };
        let of_kind = |found: &Arc<Indicator>, kind: Kind| found.area == Area::Survey && found.kind == kind;
        match asked {
            Asked::Known(key) => catalogue.indicator(&key).cloned().ok_or(LeftOut::Measure { name: key }),
            Asked::Bullying { code, name } => {
                named(code, name).filter(|i| of_kind(i, Kind::Share)).ok_or_else(|| unknown(name, code))
            }
            Asked::Index { code, name } => {
                named(code, name).filter(|i| of_kind(i, Kind::Mean)).ok_or_else(|| unknown(name, code))
            }
            Asked::Question { index: (code, group), name } => {
                let index = named(code, group).filter(|i| of_kind(i, Kind::Mean));
                let index = index.ok_or_else(|| unknown(group, code))?;
                self.question(&index, name).ok_or_else(|| unknown(name, code))
            }
        }
    }

    /// `None` when its key is another question's.
    fn question(&mut self, index: &Indicator, name: &str) -> Option<Arc<Indicator>> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let own = OwnIndicator::item(index, &name);
        if let Some(known) = self.questions.get(&own.key) {
            let same = matches!(&known.measure, Measure::Item { name: of, .. } if *of == name);
            return same.then(|| Arc::clone(known));
        }
        let question = match self.gathering.catalogue.indicator(&own.key) {
            Some(known) => Arc::clone(known),
            None => {
                let question = Arc::new(own.indicator(Some(index)));
                self.gathering.table.new_indicators.push(own.clone());
                question
            }
        };
        self.questions.insert(own.key, Arc::clone(&question));
        Some(question)
    }

    /// A result; one with a cell that is wrong is left out whole.
    pub fn add(
        &mut self,
        row: u32,
        unit: Option<Named<'_>>,
        about: &About,
        indicator: Arc<Indicator>,
        cells: Cells<'_>,
    ) {
        let Some(unit) = unit else { return self.gathering.note(row, SourceProblem::NoUnit) };
        let number = self.cell(row, cells.number, Part::Count, &indicator);
        let nobody = number.is_some_and(|n| n.number == Some(0));
        // Where nobody answered, a mean of 0 is no figure.
        let value = if nobody && is_zero(cells.value.1) && indicator.range.0 > 0.0 {
            Some(Cell::EMPTY)
        } else {
            self.cell(row, cells.value, Part::Value, &indicator)
        };
        let spread = if nobody && is_zero(cells.spread.1) {
            Some(Cell::EMPTY)
        } else {
            self.cell(row, cells.spread, Part::Spread, &indicator)
        };
        let (Some(value), Some(spread), Some(number)) = (value, spread, number) else { return };
        // Beside bullying stands the number who are bullied.
        let bullying = indicator.key.starts_with("eu.mobbing");
        let footing = number.number.filter(|_| bullying).map(Footing::Bullied);
        let observation = Observation { value, spread, n: if bullying { Cell::EMPTY } else { number } };
        let present = [cells.value.1.is_some(), cells.spread.1.is_some(), cells.number.1.is_some() && !bullying];
        if about.provisional {
            self.gathering.provisional(about.period);
        }
        let (gender, ownership, period) = (about.gender, about.ownership, about.period);
        let group = self.gathering.group(Group { indicator, gender, ownership, period });
        let unit = self.gathering.unit(unit);
        self.gathering.add(row, Entry { unit, group, observation, footing, present, contested: false });
    }

    fn cell(
        &mut self,
        row: u32,
        (column, text): (&str, Option<&str>),
        part: Part,
        indicator: &Indicator,
    ) -> Option<Cell> {
        let Some(text) = text else { return Some(Cell::EMPTY) };
        match cells::read(text.as_bytes(), part, indicator) {
            Ok(cell) => Some(cell),
            Err(problem) => {
                self.gathering.table.note(Found::in_cell(row, column, problem));
                None
            }
        }
    }

    /// The table, with the indices that can be computed from their questions.
    pub fn finish(mut self) -> ResultTable {
        self.compute_indices();
        if self.answers_left_out {
            self.gathering.table.note(Found::in_file(SourceProblem::AnswersNotKept.into()));
        }
        self.gathering.finish()
    }
}

fn is_zero(text: Option<&str>) -> bool {
    text.is_some_and(|text| Cell::read(text).is_ok_and(|cell| cell.number == Some(0)))
}
