//! A wide table's rows: the unit that each is about, and its results.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use super::columns::{GroupColumns, UnitColumns};
use super::{Found, Problem, TableResult, TableUnit, WideTable};
use crate::import::path::Part;
use crate::observation::{Cell, Observation};
use crate::school::{UnitCode, UnitLevel};

/// The codes that a file has named so far.
#[derive(Default)]
pub(super) struct Seen {
    /// The results of each unit's row.
    units: HashMap<UnitCode, Range<usize>, RandomState>,
    /// Indices in [`WideTable::places`].
    places: HashMap<UnitCode, u32, RandomState>,
}

impl WideTable {
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
        if fields > expected && record.iter().skip(expected).any(|f| !text(f).trim().is_empty()) {
            let (fields, expected) = counts();
            self.note(Found::in_row(line, Problem::LongRow { fields, expected }));
        }
        let field = |index: usize| record.get(index).map(text).unwrap_or_default();
        let code = field(columns.code).trim();
        let Ok(code) = code.parse::<UnitCode>() else {
            return self.note(Found::in_row(line, Problem::UnknownUnit { code: code.to_owned() }));
        };
        if let Some(level) = columns.level.map(field).map(str::trim)
            && level.as_bytes() != [b'0' + code.level() as u8]
        {
            let level = level.to_owned();
            return self.note(Found::in_row(line, Problem::LevelMismatch { code: code.to_string(), level }));
        }
        let first = self.results.len();
        let unit = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        let mut tally = self.tally;
        for (place, group) in groups.iter().enumerate() {
            // All three are read, so that every odd cell is listed; a result with one that is wrong is left out whole.
            let value = self.cell(group.value, Part::Value, group, headings, line, record);
            let half_width = self.cell(group.half_width, Part::HalfWidth, group, headings, line, record);
            let n = self.cell(group.count, Part::Count, group, headings, line, record);
            let (Some(value), Some(half_width), Some(n)) = (value, half_width, n) else {
                continue;
            };
            let observation = Observation { value, half_width, n };
            tally.count(&observation, [group.value, group.half_width, group.count]);
            self.results.push(TableResult { unit, group: u32::try_from(place).unwrap_or(u32::MAX), observation });
        }
        if let Some(before) = seen.units.get(&code) {
            let said = |r: &TableResult| (r.group, r.observation);
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
            code,
        }
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
        let read = if part == Part::Count { Cell::read_count(field) } else { Cell::read(field) };
        let heading = headings.get(index).copied().unwrap_or_default();
        let Ok(cell) = read else {
            self.note(Found::in_cell(line, heading, Problem::NotANumber { text: text(field).trim().to_owned() }));
            return None;
        };
        let (lowest, highest) = match part {
            Part::Value => group.indicator.range,
            Part::HalfWidth => (0.0, group.indicator.widest_half_width.unwrap_or_default()),
            Part::Count => return Some(cell),
        };
        if cell.value().is_none_or(|v| (lowest..=highest).contains(&v)) {
            return Some(cell);
        }
        let (lowest, highest) = (lowest.to_string(), highest.to_string());
        let text = text(field).trim().to_owned();
        self.note(Found::in_cell(line, heading, Problem::OutOfRange { text, lowest, highest }));
        None
    }
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
