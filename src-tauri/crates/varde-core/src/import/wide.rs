//! Statistikkbanken's wide table: a row per unit, a column per school year, subject, grade and figure.

use std::collections::{HashMap, HashSet};
use std::ops::{ControlFlow, Range};

use foldhash::fast::RandomState;

use super::path::{self, Part};
use super::preview::Tally;
use super::problem::{Found, Problem};
use super::text::Decoded;
use crate::indicator::{Gender, Indicator, Ownership, catalogue};
use crate::observation::{Cell, Observation, State, Status};
use crate::school::{Period, UnitCode, UnitLevel};

/// More problems than this are counted, not kept: nobody reads them.
pub(super) const MOST_PROBLEMS: usize = 500;

/// What a wide file holds, as plain data.
#[derive(Debug, Default)]
pub struct WideTable {
    pub units: Vec<TableUnit>,
    /// The kommuner and fylker that the rows lie in, each once, by the first name that stands there.
    pub places: Vec<(UnitCode, String)>,
    pub groups: Vec<Group>,
    pub results: Vec<TableResult>,
    pub tally: Tally,
    pub problems: Vec<Found>,
    pub problem_count: u32,
    pub delimiter: u8,
}

/// A unit as the rows name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableUnit {
    pub code: UnitCode,
    pub name: String,
    /// In [`WideTable::places`].
    pub kommune: Option<u32>,
    pub fylke: Option<u32>,
}

/// The three columns that make one result.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Group {
    pub indicator: &'static str,
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
}

/// A result, by its places in the lists above.
#[derive(Debug, Clone, Copy)]
pub struct TableResult {
    pub unit: u32,
    pub group: u32,
    pub observation: Observation,
}

/// Where the columns of a group stand.
struct GroupColumns {
    indicator: &'static Indicator,
    value: Option<usize>,
    half_width: Option<usize>,
    count: Option<usize>,
}

/// The columns that say which unit a row is about.
struct UnitColumns {
    level: Option<usize>,
    fylke_code: Option<usize>,
    kommune_code: Option<usize>,
    code: usize,
    fylke: Option<usize>,
    kommune: Option<usize>,
    name: usize,
}

impl UnitColumns {
    fn find(headings: &[&str]) -> Option<Self> {
        let at = |name: &str| headings.iter().position(|h| h.eq_ignore_ascii_case(name));
        Some(Self {
            level: at("EnhetNivaa"),
            fylke_code: at("Fylkekode"),
            kommune_code: at("Kommunekode"),
            code: at("Organisasjonsnummer")?,
            fylke: at("Fylke"),
            kommune: at("Kommune"),
            name: at("EnhetNavn")?,
        })
    }

    fn contains(&self, index: usize) -> bool {
        index == self.code
            || index == self.name
            || [self.level, self.fylke_code, self.kommune_code, self.fylke, self.kommune].contains(&Some(index))
    }
}

/// Headings that Statistikkbanken writes and that say nothing the other columns do not.
const NOT_NEEDED: [&str; 2] = ["Nasjonaltkode", "Nasjonalt"];

/// Reads the whole table. `progress` is told the share read so far, in bytes, and may stop it.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(super) fn read(
    decoded: Decoded,
    mut progress: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<WideTable, Option<Problem>> {
    let (delimiter, declared, body) = super::text::delimiter(&decoded.text);
    let delimiter = delimiter.ok_or(Problem::NotStatistikkbanken)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(body.as_bytes());
    // The `sep=` line is a line of the file, too.
    let first_line = if declared { 2 } else { 1 };

    let mut heading = csv::StringRecord::new();
    if !matches!(reader.read_record(&mut heading), Ok(true)) {
        return Err(Some(Problem::NotStatistikkbanken));
    }
    let headings: Vec<&str> = heading.iter().map(str::trim).collect();
    let mut table = WideTable { delimiter, ..WideTable::default() };
    for found in decoded.problems {
        table.note(found);
    }
    let columns = UnitColumns::find(&headings).ok_or(Problem::NotStatistikkbanken)?;
    if headings.iter().any(|h| letters_lost(h)) {
        return Err(Some(Problem::LettersLost));
    }
    let groups = table.read_headings(&headings, &columns);
    if groups.is_empty() {
        return Err(Some(Problem::NoKnownColumns));
    }

    let lines = body.bytes().filter(|b| *b == b'\n').count().min(body.len() / headings.len());
    table.units.reserve(lines);
    table.results.reserve(lines * groups.len());
    let mut seen = Seen::default();
    // Bytes, since most of a row's fields are never needed as text.
    let mut record = csv::ByteRecord::new();
    let mut rows = 0u32;
    while reader.read_byte_record(&mut record).map_err(|e| Problem::CannotBeRead { error: e.to_string() })? {
        let line = record.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX).saturating_add(first_line - 1);
        rows += 1;
        if rows.is_multiple_of(512) {
            let position = reader.position().byte();
            if progress(position).is_break() {
                return Err(None);
            }
        }
        table.read_row(&record, line, &headings, &columns, &groups, &mut seen);
    }
    if table.units.is_empty() && table.problem_count == 0 {
        return Err(Some(Problem::NoRows));
    }
    if !body.is_empty() && !body.ends_with(['\n', '\r']) {
        table.note(Found::in_row(rows.saturating_add(first_line), Problem::LastLineUnended));
    }
    if let Some(text) = table.decimals_lost() {
        return Err(Some(Problem::DecimalsLost { text }));
    }
    Ok(table)
}

/// The codes that a file has named so far.
#[derive(Default)]
struct Seen {
    /// The results of each unit's row.
    units: HashMap<UnitCode, Range<usize>, RandomState>,
    /// Indices in [`WideTable::places`].
    places: HashMap<UnitCode, u32, RandomState>,
}

/// `kj?nn` and `?rstrinn`: only a conversion to letters without æ, ø and å makes these.
fn letters_lost(heading: &str) -> bool {
    heading.contains("kj?nn") || heading.contains("?rstrinn") || heading.contains('\u{fffd}')
}

impl WideTable {
    pub(super) fn newest_period(&self) -> Option<Period> {
        self.groups.iter().map(|g| g.period).max()
    }

    pub(super) fn note(&mut self, found: Found) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(found);
        }
    }

    /// Understands the headings; says which ones are left out.
    fn read_headings(&mut self, headings: &[&str], columns: &UnitColumns) -> Vec<GroupColumns> {
        let mut groups: Vec<GroupColumns> = Vec::new();
        for (index, heading) in headings.iter().enumerate() {
            if columns.contains(index) || NOT_NEEDED.iter().any(|n| n.eq_ignore_ascii_case(heading)) {
                continue;
            }
            let Some(column) = path::read(heading) else {
                if !heading.is_empty() || path::looks_like_path(heading) {
                    self.note(Found::in_column(heading, Problem::UnknownColumn));
                }
                continue;
            };
            let Some(indicator) = catalogue().indicator(column.indicator) else {
                continue;
            };
            let group = Group {
                indicator: column.indicator,
                gender: column.gender,
                ownership: column.ownership,
                period: column.period,
            };
            let place = self.groups.iter().position(|g| *g == group).unwrap_or_else(|| {
                self.groups.push(group);
                groups.push(GroupColumns { indicator, value: None, half_width: None, count: None });
                self.groups.len() - 1
            });
            let group = &mut groups[place];
            let slot = match column.part {
                Part::Value => &mut group.value,
                Part::HalfWidth => &mut group.half_width,
                Part::Count => &mut group.count,
            };
            if slot.is_some() {
                self.note(Found::in_column(heading, Problem::RepeatedColumn));
            } else {
                *slot = Some(index);
            }
        }
        groups
    }

    fn read_row(
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
        // A row's own unit is no place that it lies in.
        let mut above = |code, name, of| if level >= of { named(code, name, of) } else { None };
        let fylke = above(columns.fylke_code, columns.fylke, UnitLevel::Fylke);
        let kommune = above(columns.kommune_code, columns.kommune, UnitLevel::Kommune);
        let own = field(columns.name).trim();
        // «Alle skoler» stands for the row's own unit, which the place columns name.
        let name = match level {
            UnitLevel::School => own,
            UnitLevel::Kommune => kommune.map_or(own, |k| k.1),
            UnitLevel::Fylke => fylke.map_or(own, |f| f.1),
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
            Part::HalfWidth => (0.0, group.indicator.widest_half_width),
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

    /// When a fifth of a column's figures are out of range, the file has been through a program that took the decimal
    /// commas out; then none of its figures can be trusted. Returns an example.
    fn decimals_lost(&self) -> Option<String> {
        let outside = |f: &&Found| matches!(f.problem, Problem::OutOfRange { .. });
        let columns: HashSet<_> = self.problems.iter().filter(outside).filter_map(|f| f.column.as_deref()).collect();
        let rows = self.units.len();
        let worst = columns.into_iter().map(|column| {
            let in_column: Vec<_> =
                self.problems.iter().filter(outside).filter(|f| f.column.as_deref() == Some(column)).collect();
            (in_column.len(), in_column.first().map(|f| f.problem.clone()))
        });
        match worst.max_by_key(|w| w.0) {
            Some((count, Some(Problem::OutOfRange { text, .. }))) if count * 5 >= rows.clamp(5, 400) => Some(text),
            _ => None,
        }
    }
}

/// The whole file is text, and is only cut at ASCII signs.
fn text(field: &[u8]) -> &str {
    std::str::from_utf8(field).unwrap_or_default()
}

impl Tally {
    fn add_unit(&mut self, level: UnitLevel) {
        *match level {
            UnitLevel::Country => &mut self.country,
            UnitLevel::Fylke => &mut self.fylker,
            UnitLevel::Kommune => &mut self.kommuner,
            UnitLevel::School => &mut self.schools,
        } += 1;
    }

    /// Every cell by what it holds; an empty one beside n = 0 belongs to a test that nobody took.
    fn count(&mut self, observation: &Observation, columns: [Option<usize>; 3]) {
        let nobody = observation.status() == Status::NoneTookPart;
        let cells = [observation.value, observation.half_width, observation.n];
        for (cell, _) in cells.iter().zip(columns).filter(|(_, column)| column.is_some()) {
            self.cells += 1;
            *match cell.state {
                _ if nobody => &mut self.none_took_part,
                State::Ok => &mut self.shown,
                State::Suppressed => &mut self.suppressed,
                State::Restricted => &mut self.restricted,
                State::Empty => &mut self.not_offered,
            } += 1;
        }
    }
}
