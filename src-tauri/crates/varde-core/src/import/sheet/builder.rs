//! A grid made of cells as they come, within bounds, and without anybody's fødselsnummer.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::{Grid, Merged, Row};
use super::identity::NationalId;
use super::problem::SheetProblem;
use super::words;
use crate::import::problem::{Found, Problem};

/// More cells than this in one file are refused: the whole country over three years has 0.4 million.
pub(super) const MOST_CELLS: usize = 2_000_000;
/// Nobody points out what more columns than this are.
pub(super) const MOST_COLUMNS: usize = 2_000;
/// Longer texts are cut: they are notes, not names or numbers.
const LONGEST_TEXT: usize = 400;
/// A heading stands among so many first cells of its column.
const HEADINGS_WITHIN: usize = 60;
/// All texts of a file together, in bytes.
const MOST_TEXT: usize = 128 << 20;

/// Takes the cells of a file as they come, and refuses what is too much before it fills the memory.
#[derive(Debug, Default)]
pub(super) struct Builder {
    cells: BTreeMap<u32, BTreeMap<u32, String>>,
    merged: Vec<[u32; 4]>,
    room: Room,
}

/// How much of what a file may hold is used.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    pub(super) fn take(&mut self, cells: usize, text: usize) -> Result<(), Problem> {
        self.cells = self.cells.saturating_add(cells);
        self.text = self.text.saturating_add(text);
        let fits = self.cells <= MOST_CELLS && self.text <= MOST_TEXT;
        if fits { Ok(()) } else { Err(SheetProblem::TooManyCells { most: MOST_CELLS as u64 }.into()) }
    }
}

impl Builder {
    /// A sheet of a file whose other sheets have taken some room.
    pub(super) fn with_room(room: Room) -> Self {
        Self { room, ..Self::default() }
    }

    /// Rows and columns are counted from 1. Empty texts are left out.
    pub(super) fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), Problem> {
        let text = clean(text);
        if text.is_empty() {
            return Ok(());
        }
        self.room.take(1, text.len())?;
        self.cells.entry(row).or_default().insert(column, text);
        Ok(())
    }

    /// First row, last row, first column, last column.
    pub(super) fn merge(&mut self, block: [u32; 4]) {
        if self.merged.len() < MOST_CELLS && (block[0] < block[1] || block[2] < block[3]) {
            self.merged.push(block);
        }
    }

    /// The grid, and what is left of the room. A sheet that holds a fødselsnummer comes back refused and empty.
    pub(super) fn finish(mut self, name: &str, hidden: bool) -> Result<(Grid, Room), Problem> {
        let mut room = self.room;
        let columns: Vec<u32> =
            self.cells.values().flat_map(|r| r.keys().copied()).collect::<BTreeSet<_>>().into_iter().collect();
        let place = |number: u32| columns.partition_point(|c| *c < number);
        let empty: usize =
            self.cells.values().map(|r| r.keys().last().map_or(0, |last| place(*last) + 1 - r.len())).sum();
        room.take(empty, 0)?;
        let numbers: Vec<u32> = self.cells.keys().copied().collect();
        let mut rows = Vec::with_capacity(numbers.len());
        while let Some((number, row)) = self.cells.pop_first() {
            let mut cells = Vec::new();
            for (column, text) in row {
                cells.resize(place(column), String::new());
                cells.push(text);
            }
            rows.push(Row { number, cells });
        }
        // A block keeps the rows and columns that are left of it.
        let span = |all: &[u32], first: u32, last: u32| {
            let (from, to) = (all.partition_point(|n| *n < first), all.partition_point(|n| *n <= last));
            (from < to).then(|| (from, to - 1))
        };
        let merged = self.merged.iter().filter_map(|[top, bottom, left, right]| {
            let (rows, columns) = (span(&numbers, *top, *bottom)?, span(&columns, *left, *right)?);
            Some(Merged { rows, columns }).filter(|m| m.rows.0 < m.rows.1 || m.columns.0 < m.columns.1)
        });
        let merged = merged.collect();
        let mut grid = Grid { name: clean(name), hidden, rows, columns, merged, ..Grid::default() };
        if grid.columns.len() > MOST_COLUMNS {
            grid.refuse(SheetProblem::TooManyColumns { most: MOST_COLUMNS as u64 });
        } else if grid.holds_national_ids() {
            grid.refuse(SheetProblem::NationalIds);
        }
        Ok((grid, room))
    }
}

impl Grid {
    /// Lets go of all that it holds.
    fn refuse(&mut self, problem: SheetProblem) {
        *self = Self { name: std::mem::take(&mut self.name), hidden: self.hidden, ..Self::default() };
        self.refused = Some(problem.into());
    }

    /// Says that cells are merged: their text stands in the first, and is used for the others where that is certain.
    pub(super) fn note_merged(&mut self) {
        let blocks = self.merged.len() as u64;
        if blocks > 0 {
            self.problems.push(Found::in_file(SheetProblem::MergedCells { blocks }.into()));
        }
    }

    fn holds_national_ids(&self) -> bool {
        if NationalId::of(&self.name) == NationalId::Is {
            return true;
        }
        (0..self.width()).any(|column| {
            let (mut filled, mut like) = (0, 0);
            let cells = || self.rows.iter().filter_map(|r| r.cells.get(column)).filter(|text| !text.is_empty());
            for text in cells() {
                filled += 1;
                match NationalId::of(text) {
                    NationalId::Is => return true,
                    NationalId::Like => like += 1,
                    NationalId::No => {}
                }
            }
            // Such a heading over nothing is an empty form.
            let called = || cells().take(HEADINGS_WITHIN).any(|text| words::calls_national_id(text));
            like > 0 && ((like >= 3 && like * 2 >= filled) || called())
        })
    }
}

/// Line breaks and the spaces that cannot be seen become one ordinary space.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len().min(LONGEST_TEXT));
    let visible = |c: &char| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}');
    let signs = text.chars().filter(visible).map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c });
    for sign in signs {
        if sign != ' ' || !(cleaned.is_empty() || cleaned.ends_with(' ')) {
            cleaned.push(sign);
        }
        if cleaned.len() >= LONGEST_TEXT {
            break;
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(cells: &[(u32, u32, &str)]) -> Grid {
        let mut builder = Builder::default();
        for (row, column, text) in cells {
            builder.put(*row, *column, text).unwrap();
        }
        builder.finish("Ark1", false).unwrap().0
    }

    #[test]
    fn empty_rows_and_columns_are_left_out_and_the_numbers_stay() {
        let grid = grid(&[(3, 2, "Skole"), (3, 4, " Nivå\n1 "), (7, 4, "5"), (9, 28, "")]);
        assert_eq!((grid.rows().len(), grid.width()), (2, 2));
        assert_eq!(grid.rows().iter().map(|r| r.number).collect::<Vec<_>>(), [3, 7]);
        assert_eq!((grid.cell(0, 0), grid.cell(0, 1), grid.cell(1, 0), grid.cell(1, 1)), ("Skole", "Nivå 1", "", "5"));
        assert_eq!((grid.column_label(0), grid.column_label(1)), ("B".to_owned(), "D".to_owned()));
        assert_eq!(grid.cell(9, 9), "");
    }

    #[test]
    fn merged_cells_keep_what_is_left_of_them() {
        let mut builder = Builder::default();
        builder.put(1, 2, "Lesing").unwrap();
        builder.put(2, 2, "1").unwrap();
        builder.put(2, 4, "2").unwrap();
        builder.merge([1, 1, 2, 4]);
        builder.merge([1, 1, 9, 12]);
        builder.merge([5, 5, 5, 5]);
        let (grid, _) = builder.finish("", false).unwrap();
        assert_eq!(grid.merged(), [Merged { rows: (0, 0), columns: (0, 1) }]);
    }

    #[test]
    fn too_much_is_refused_before_it_is_kept() {
        let problem = Problem::from(SheetProblem::TooManyCells { most: MOST_CELLS as u64 });
        let mut room = Room::default();
        assert_eq!(room.take(MOST_CELLS, MOST_TEXT), Ok(()));
        assert_eq!(room.take(1, 0), Err(problem.clone()));
        // A staircase has few cells, and many empty ones before them.
        let mut builder = Builder::default();
        for step in 1..=2_100 {
            builder.put(step, step, "x").unwrap();
        }
        assert_eq!(builder.finish("", false).map(|_| ()), Err(problem));
        let mut builder = Builder::default();
        (1..=2_001).for_each(|column| builder.put(1, column, "x").unwrap());
        let (grid, _) = builder.finish("", false).unwrap();
        assert_eq!(grid.refused, Some(SheetProblem::TooManyColumns { most: 2_000 }.into()));
        assert_eq!(grid.rows(), []);
    }

    #[test]
    fn a_fødselsnummer_is_kept_nowhere() {
        let check = |cells: &[&str], expected: bool| {
            let cells: Vec<_> = (1..).zip(cells).map(|(row, text)| (row, 1, *text)).collect();
            let grid = grid(&cells);
            assert_eq!(grid.refused.is_some(), expected, "{cells:?}");
            assert_eq!(grid.rows().is_empty(), expected, "{cells:?}");
            let kept = format!("{grid:?}");
            assert!(!expected || cells.iter().all(|c| !kept.contains(c.2)), "{kept}");
        };
        check(&["Elev", "Skole", "01920112370"], true);
        check(&["Fødselsnummer", "01920112300"], true);
        check(&["Elev", "01920112300", "02920112300", "03920112300"], true);
        check(&["Konto", "01920112300", "86011117947", "99011117947"], false);
        check(&["Fødselsnummer", ""], false);
        check(&["Skole", "974760673", "99 %"], false);
    }
}
