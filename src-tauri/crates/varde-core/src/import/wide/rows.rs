//! A wide table's rows: the unit that each is about, and its results.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use super::columns::{GroupColumns, UnitColumns};
use super::{Found, Problem, ResultTable, TableResult, TableUnit};
use crate::import::cells;
use crate::import::path::Part;
use crate::import::problem::short;
use crate::observation::{Cell, Observation, State};
use crate::school::{UnitCode, UnitLevel};

/// The codes that a file has named so far.
#[derive(Default)]
pub(super) struct Seen {
    /// The results of each unit's row.
    units: HashMap<UnitCode, Range<usize>, RandomState>,
    /// Indices in [`ResultTable::places`].
    places: HashMap<UnitCode, u32, RandomState>,
}

impl ResultTable {
    pub(super) fn read_row(
        &mut self,
        record: &csv::ByteRecord,
        line: u32,
        headings: &[&str],
        columns: &UnitColumns,
        groups: &[GroupColumns],
        seen: &mut Seen,
    ) {
        let (fields, expected) = (record.len(), headings.len());
        let counts = || (u32::try_from(fields).unwrap_or(u32::MAX), u32::try_from(expected).unwrap_or(u32::MAX));
        if fields < expected {
            let (fields, expected) = counts();
            return self.note(Found::in_row(line, Problem::ShortRow { fields, expected }));
        }
        let beyond = || record.iter().skip(expected).any(|f| !text(f).trim().is_empty());
        if fields > expected && (columns.commas || beyond()) {
            let (fields, expected) = counts();
            // A sign too many has pushed what follows it into the wrong columns, and nobody can tell where.
            return self.note(Found::in_row(line, Problem::LongRow { fields, expected }));
        }
        let field = |index: usize| record.get(index).map(text).unwrap_or_default();
        let code = field(columns.code).trim();
        let Ok(code) = code.parse::<UnitCode>() else {
            return self.note(Found::in_row(line, Problem::UnknownUnit { code: short(code) }));
        };
        if let Some(level) = columns.level.map(field).map(str::trim)
            && level.as_bytes() != [b'0' + code.level() as u8]
        {
            let level = short(level);
            return self.note(Found::in_row(line, Problem::LevelMismatch { code: code.to_string(), level }));
        }
        let first = self.results.len();
        let unit = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        let mut tally = self.tally;
        for (place, group) in groups.iter().enumerate() {
            // All are read, so that every odd cell is listed; a result with one that is wrong is left out whole.
            let value = self.cell(group.value, Part::Value, group, headings, line, record);
            let spread = self.cell(group.spread, Part::Spread, group, headings, line, record);
            let n = self.cell(group.count, Part::Count, group, headings, line, record);
            let on_level = self.cell(group.on_level, Part::OnLevel, group, headings, line, record);
            let (Some(value), Some(spread), Some(n), Some(on_level)) = (value, spread, n, on_level) else {
                continue;
            };
            let (value, n) = match group.on_level {
                Some(_) => share_of(value, on_level, self.pupils(n, group, record)),
                None => (value, n),
            };
            let observation = Observation { value, spread, n };
            let counted = group.count.filter(|_| !group.count_shared);
            tally.count(&observation, [group.value.or(group.on_level), group.spread, counted].map(|c| c.is_some()));
            self.results.push(TableResult::new(unit, u32::try_from(place).unwrap_or(u32::MAX), &observation));
        }
        if let Some(before) = seen.units.get(&code) {
            let said = |r: &TableResult| (r.group, r.observation());
            let same = self.results[before.clone()].iter().map(said).eq(self.results[first..].iter().map(said));
            self.results.truncate(first);
            let code = code.to_string();
            let problem = if same { Problem::RepeatedRow { code } } else { Problem::ConflictingRow { code } };
            return self.note(Found::in_row(line, problem));
        }
        self.tally = tally;
        self.tally.add_unit(code.level());
        seen.units.insert(code, first..self.results.len());
        let unit = self.unit(code, columns, &field, &mut seen.places);
        self.units.push(unit);
    }

    fn unit<'r>(
        &mut self,
        code: UnitCode,
        columns: &UnitColumns,
        field: &impl Fn(usize) -> &'r str,
        places: &mut HashMap<UnitCode, u32, RandomState>,
    ) -> TableUnit {
        let mut named = |code: Option<usize>, name: Option<usize>, level: UnitLevel| {
            let parsed = code.map(field).and_then(|c| c.parse::<UnitCode>().ok()).filter(|c| c.level() == level)?;
            // 0000 and 00 stand where a row is above the level.
            if parsed.as_str().bytes().all(|b| b == b'0') {
                return None;
            }
            let name = name.map(field).unwrap_or_default().trim();
            let place = *places.entry(parsed).or_insert_with(|| {
                self.places.push((parsed, name.to_owned()));
                (self.places.len() - 1) as u32
            });
            Some((place, name))
        };
        let level = code.level();
        // A row lies in nothing below its own level.
        let mut above = |code, name, of| if level >= of { named(code, name, of) } else { None };
        let fylke = above(columns.fylke_code, columns.fylke, UnitLevel::Fylke);
        let kommune = above(columns.kommune_code, columns.kommune, UnitLevel::Kommune);
        let own = field(columns.name).trim();
        // «Alle skoler» stands for the row's own unit, which the place columns name.
        let name = match level {
            UnitLevel::School => own,
            UnitLevel::Kommune => kommune.map_or(inside(own), |k| k.1),
            UnitLevel::Fylke => fylke.map_or(inside(own), |f| f.1),
            UnitLevel::Country => "Hele landet",
        };
        let name = if name.is_empty() { code.as_str() } else { name }.to_owned();
        TableUnit {
            name,
            kommune: kommune.filter(|_| level > UnitLevel::Kommune).map(|k| k.0),
            fylke: fylke.filter(|_| level > UnitLevel::Fylke).map(|f| f.0),
            code: Some(code),
            inside: None,
        }
    }

    /// Those who took part: by their own column, or as the sum of the levels.
    fn pupils(&self, n: Cell, group: &GroupColumns, record: &csv::ByteRecord) -> Cell {
        if group.count.is_some() {
            return n;
        }
        let mut sum = Cell::ok(0);
        for index in &group.on_all_levels {
            let Ok(cell) = Cell::read_count(record.get(*index).unwrap_or_default()) else { return Cell::EMPTY };
            match (cell.state, cell.number, &mut sum) {
                (State::Empty, ..) => {}
                (State::Suppressed, ..) => return Cell::SUPPRESSED,
                (state, Some(number), Cell { state: all, number: Some(sum) }) => {
                    *sum += number;
                    *all = if state == State::Restricted { state } else { *all };
                }
                _ => return Cell::EMPTY,
            }
        }
        if sum.number == Some(0) { Cell::EMPTY } else { sum }
    }

    fn cell(
        &mut self,
        index: Option<usize>,
        part: Part,
        group: &GroupColumns,
        headings: &[&str],
        line: u32,
        record: &csv::ByteRecord,
    ) -> Option<Cell> {
        let Some(index) = index else {
            return Some(Cell::EMPTY);
        };
        let field = record.get(index).unwrap_or_default();
        match cells::read(field, part, &group.indicator) {
            Ok(cell) => Some(cell),
            Err(problem) => {
                let heading = headings.get(index).copied().unwrap_or_default();
                self.note(Found::in_cell(line, heading, problem));
                None
            }
        }
    }
}

/// The share of the pupils who are on a level, in thousandths of a per cent; a share that the file gives has the last word.
pub(crate) fn share_of(value: Cell, on_level: Cell, all: Cell) -> (Cell, Cell) {
    let share = match (on_level.number, all.number) {
        _ if value != Cell::EMPTY => value,
        (Some(x), Some(n)) if n > 0 && x <= n => {
            let restricted = [on_level.state, all.state].contains(&State::Restricted);
            Cell {
                state: if restricted { State::Restricted } else { State::Ok },
                number: Some((x * 100_000 + n / 2) / n),
            }
        }
        (Some(_), _) => Cell::SUPPRESSED,
        (None, _) => on_level,
    };
    (share, all)
}

/// «Alle skoler (Vestland)» in a file without place columns is Vestland.
fn inside(name: &str) -> &str {
    let place = name.strip_prefix("Alle skoler (").and_then(|rest| rest.strip_suffix(')'));
    place.map_or(name, str::trim)
}

/// The whole file is text, and is only cut at ASCII signs.
fn text(field: &[u8]) -> &str {
    std::str::from_utf8(field).unwrap_or_default()
}
