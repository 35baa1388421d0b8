//! A sheet as a file of a batch: its grid, what its columns are, who has said so, and the table that follows.

use super::describe::result as result_in_words;
use super::gather::{Entry, Gathering, Named};
use super::preview::FileKind;
use super::problem::Problem;
use super::sheet::{
    Fingerprint, Grid, HeadingRows, KeyPart, Mapping, Own, ResultUnit, Rows, SheetProblem, SheetResultView, SheetView,
    When, apply_with, fingerprint, propose_as, propose_with, questions,
};
use super::table::{Group, ResultTable, TableResult};
use crate::indicator::Catalogue;
use crate::language::Language;
use crate::observation::{Cell, Observation};
use crate::school::Period;

/// The first results are shown while columns are explained.
const MOST_RESULTS: usize = 12;

/// A sheet of a workbook, a text table or what has been pasted.
#[derive(Debug, Clone)]
pub(super) struct KeptSheet {
    pub grid: Grid,
    pub mapping: Mapping,
    pub origin: Origin,
    /// By what an answer is remembered; `None` when there is too little to know the sheet by.
    pub fingerprint: Option<Fingerprint>,
    /// The other sheets of a workbook can be left out.
    pub used: bool,
}

/// Whose word a mapping is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Proposed,
    /// Said of an earlier sheet with the same headings.
    Remembered,
    Said,
}

impl KeptSheet {
    pub fn new(grid: Grid) -> Self {
        let mapping = propose_with(&grid, &Own::default());
        let fingerprint = fingerprint(&grid);
        Self { used: !grid.hidden, mapping, origin: Origin::Proposed, fingerprint, grid }
    }

    /// It has columns with figures, so that it is worth a question.
    pub fn has_results(&self) -> bool {
        self.mapping.columns.iter().any(|column| column.role.is_result())
    }

    pub fn is_waiting(&self) -> bool {
        self.used && !questions(&self.mapping).is_empty()
    }

    /// By what people have said of a sheet like this, or else by what stands in it.
    pub fn propose(&mut self, remembered: Option<&Mapping>, own: &Own) {
        let (mapping, origin) = match remembered {
            Some(earlier) => (earlier.for_next(&self.grid, own), Origin::Remembered),
            None => (propose_with(&self.grid, own), Origin::Proposed),
        };
        (self.mapping, self.origin) = (mapping, origin);
    }

    pub fn lay_out(&mut self, turned: bool, headings: Option<HeadingRows>, own: &Own) {
        self.mapping = propose_as(&self.grid, turned, headings, own);
        self.origin = Origin::Said;
    }

    /// A mapping of another sheet changes nothing.
    pub fn map(&mut self, mapping: Mapping) {
        let width = self.grid.turned_by(mapping.turned).as_ref().unwrap_or(&self.grid).width();
        if mapping.columns.len() == width {
            self.mapping = mapping;
            self.origin = Origin::Said;
        }
    }

    /// As a person sees and changes it; `table` is what it holds by its mapping.
    pub fn view(&self, table: &ResultTable, language: Language) -> SheetView {
        let result = |result: &TableResult| {
            let (unit, group) = (table.units.get(result.unit as usize)?, table.groups.get(result.group as usize)?);
            Some(SheetResultView {
                unit: unit.name.clone(),
                indicator: language.indicator_name(&group.indicator),
                period: language.period(group.period),
                value: result_in_words(&result.observation(), language),
            })
        };
        SheetView {
            used: self.used,
            remembered: self.origin == Origin::Remembered,
            results: table.results.iter().filter_map(result).take(MOST_RESULTS).collect(),
            result_count: u32::try_from(table.results.len()).unwrap_or(u32::MAX),
            ..SheetView::new(&self.grid, self.mapping.clone(), language)
        }
    }

    /// What the sheet holds by its mapping; no results while something is asked.
    pub fn table(&self, written: &str, catalogue: &Catalogue, own: &Own) -> ResultTable {
        let table = ResultTable { kind: FileKind::Sheet, written: written.to_owned(), ..ResultTable::default() };
        let mut gathering = Gathering::new(table, catalogue);
        if !self.used {
            return gathering.finish();
        }
        if self.is_waiting() {
            for found in &self.grid.problems {
                gathering.table.note(found.clone());
            }
            return gathering.finish();
        }
        gather(&mut gathering, apply_with(&self.grid, &self.mapping, own));
        gathering.finish()
    }
}

fn gather(gathering: &mut Gathering<'_>, rows: Rows) {
    let told = u32::try_from(rows.problems.len()).unwrap_or(u32::MAX);
    let untold = rows.problem_count.saturating_sub(told);
    for found in rows.problems {
        gathering.table.note(found);
    }
    gathering.table.problem_count = gathering.table.problem_count.saturating_add(untold);
    for result in rows.results {
        let Some(indicator) = gathering.catalogue.indicator(&result.indicator).cloned() else {
            gathering.note(result.row, Problem::from(SheetProblem::UnknownIndicator { key: result.indicator }));
            continue;
        };
        let period = match result.period {
            When::SchoolYear(year) => Period::from_start_year(year),
            When::Month { year, month } => Period::from_month(year, month),
        };
        let Some(period) = period else {
            let text = result.period.to_string();
            let problem = SheetProblem::UnknownWord { key: KeyPart::Period, text };
            gathering.note(result.row, Problem::from(problem));
            continue;
        };
        let unit = match &result.unit {
            ResultUnit::Code(code) => {
                let name = rows.names.iter().find(|(named, _)| named == code).map_or("", |(_, name)| name.as_str());
                gathering.unit(Named { code: Some(*code), name, ..Named::default() })
            }
            ResultUnit::Name { name, kommune } => {
                gathering.unit(Named { name, inside: kommune.as_deref(), ..Named::default() })
            }
        };
        let (gender, ownership) = (result.gender, result.ownership);
        let group = gathering.group(Group { indicator, gender, ownership, period });
        let observation = Observation { value: result.value, spread: result.spread, n: result.n };
        let present = [true, result.spread != Cell::EMPTY, result.n != Cell::EMPTY];
        gathering.add(result.row, Entry { unit, group, observation, footing: None, present, contested: false });
    }
}
