//! A sheet as text cells, whatever it was read from.

use super::builder::MOST_COLUMNS;
use crate::import::problem::{Found, Problem};

/// A sheet: the rows and columns that something stands in, by the numbers that a spreadsheet shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// The sheet's name; empty for a text.
    pub name: String,
    pub hidden: bool,
    pub(super) rows: Vec<Row>,
    /// Counted from 1.
    pub(super) columns: Vec<u32>,
    /// Cells that are shown as one.
    pub(super) merged: Vec<Merged>,
    /// Rows and columns have changed places.
    pub(super) turned: bool,
    /// Why nothing of it can be used; then it holds no cells.
    pub refused: Option<Problem>,
    /// What was odd when it was read.
    pub problems: Vec<Found>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1.
    pub number: u32,
    /// As far as the last one that is not empty.
    pub(super) cells: Vec<String>,
}

/// A block of cells, by their places in the grid; the text stands in the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Merged {
    pub rows: (usize, usize),
    pub columns: (usize, usize),
}

impl Grid {
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The text of a cell, by its place among the rows and columns that hold something.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|r| r.cells.get(column)).map_or("", String::as_str)
    }

    /// What a spreadsheet calls the column: `A`, `B`, … `AA`. The row's number in a grid that has been turned.
    pub fn column_label(&self, column: usize) -> String {
        let number = self.columns.get(column).copied().unwrap_or(0);
        if self.turned { number.to_string() } else { letters(number) }
    }

    /// The row's number; the column's letters in a grid that has been turned.
    pub fn row_label(&self, row: usize) -> String {
        let number = self.rows.get(row).map_or(0, |r| r.number);
        if self.turned { letters(number) } else { number.to_string() }
    }

    /// Where a problem is found, as the sheet itself counts.
    pub(super) fn found(&self, row: usize, column: usize, problem: Problem) -> Found {
        let (row, column) =
            (self.rows.get(row).map_or(0, |r| r.number), self.columns.get(column).copied().unwrap_or(0));
        let (row, column) = if self.turned { (column, row) } else { (row, column) };
        Found::in_cell(row, &letters(column), problem)
    }

    /// A problem of a whole row; in a turned grid, of the column that it was.
    pub(super) fn found_in_row(&self, row: usize, problem: Problem) -> Found {
        let number = self.rows.get(row).map_or(0, |r| r.number);
        if self.turned { Found::in_column(&letters(number), problem) } else { Found::in_row(number, problem) }
    }

    pub(super) fn found_in_column(&self, column: usize, problem: Problem) -> Found {
        let number = self.columns.get(column).copied().unwrap_or(0);
        if self.turned { Found::in_row(number, problem) } else { Found::in_column(&letters(number), problem) }
    }

    pub(super) fn merged(&self) -> &[Merged] {
        &self.merged
    }

    pub fn turned(&self) -> bool {
        self.turned
    }

    /// The grid turned where the mapping says so, and it can be.
    pub(in crate::import) fn turned_by(&self, turned: bool) -> Option<Self> {
        if turned { self.turn() } else { None }
    }

    /// Without the columns that are not wanted by what stands first in them.
    pub(in crate::import) fn with_columns(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let first =
            |column: usize| (0..self.rows.len()).map(|row| self.cell(row, column)).find(|text| !text.is_empty());
        let kept: Vec<usize> = (0..self.width()).filter(|column| first(*column).is_some_and(&wanted)).collect();
        let rows = self.rows.iter().enumerate().map(|(place, row)| {
            let cells = kept.iter().map(|column| self.cell(place, *column).to_owned()).collect();
            Row { number: row.number, cells: trimmed(cells) }
        });
        Self {
            rows: rows.collect(),
            columns: kept.iter().filter_map(|column| self.columns.get(*column).copied()).collect(),
            merged: Vec::new(),
            ..self.clone()
        }
    }

    /// The same with rows and columns in each other's place; `None` when it is too long for that.
    pub(super) fn turn(&self) -> Option<Self> {
        if self.rows.len() > MOST_COLUMNS {
            return None;
        }
        let rows = self.columns.iter().enumerate().map(|(column, &number)| {
            let cells = (0..self.rows.len()).map(|row| self.cell(row, column).to_owned()).collect();
            Row { number, cells: trimmed(cells) }
        });
        let merged = self.merged.iter().map(|m| Merged { rows: m.columns, columns: m.rows });
        Some(Self {
            rows: rows.collect(),
            columns: self.rows.iter().map(|r| r.number).collect(),
            merged: merged.collect(),
            turned: !self.turned,
            ..self.clone()
        })
    }
}

impl Row {
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        self.cells.iter().enumerate().map(|(column, text)| (column, text.as_str())).filter(|(_, text)| !text.is_empty())
    }
}

fn trimmed(mut cells: Vec<String>) -> Vec<String> {
    let length = cells.iter().rposition(|c| !c.is_empty()).map_or(0, |last| last + 1);
    cells.truncate(length);
    cells
}

/// 1 is `A`, 27 is `AA`.
fn letters(mut number: u32) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        letters.push(char::from(b'A' + (number % 26) as u8));
        number /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::super::builder::Builder;
    use super::*;

    #[test]
    fn a_turned_grid_says_where_its_cells_were() {
        let mut builder = Builder::default();
        for (row, column, text) in [(1, 1, "Nivå"), (1, 3, "2025"), (2, 1, "1"), (2, 3, "5")] {
            builder.put(row, column, text).unwrap();
        }
        let (grid, _) = builder.finish("Ark1", false).unwrap();
        let turned = grid.turn().unwrap();
        assert_eq!((turned.cell(0, 0), turned.cell(0, 1), turned.cell(1, 1)), ("Nivå", "1", "5"));
        let found = turned.found(1, 1, Problem::NoRows);
        assert_eq!((found.row, found.column.as_deref()), (Some(2), Some("C")));
        assert_eq!(turned.turn().unwrap(), grid);
    }

    #[test]
    fn columns_have_a_spreadsheets_letters() {
        let check = |number: u32, expected: &str| assert_eq!(letters(number), expected);
        check(1, "A");
        check(26, "Z");
        check(27, "AA");
        check(702, "ZZ");
        check(703, "AAA");
        check(16_384, "XFD");
    }
}
