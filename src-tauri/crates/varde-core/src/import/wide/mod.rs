//! Statistikkbanken's wide table: a row per unit, a column per school year, subject, grade and figure.

mod columns;
mod rows;
mod tally;

use std::collections::BTreeSet;

use self::columns::{GroupColumns, UnitColumns, letters_lost};
use self::rows::Seen;
pub(crate) use self::rows::share_of;
use super::path::{self, Given};
use super::preview::FileKind;
use super::problem::{Found, Problem};
use super::source_problem::SourceProblem;
use super::table::{Group, ResultTable, Step, TableResult, TableUnit};
use super::text::{self, Decoded, Lines};
use crate::indicator::{Area, Catalogue, Measure};

/// Reads the whole table; `given` is what people have said of a file that does not say it.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(super) fn read(
    decoded: Decoded,
    catalogue: &Catalogue,
    given: Given,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let (delimiter, declared, body) = super::text::delimiter(&decoded.text);
    let delimiter = delimiter.ok_or(Problem::NotStatistikkbanken)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(body.as_bytes());
    // The `sep=` line is a line of the file, too.
    let first_line = if declared { 2 } else { 1 };
    let mut places = Lines::of(body, first_line);

    let mut heading = csv::StringRecord::new();
    if !matches!(reader.read_record(&mut heading), Ok(true)) {
        return Err(Some(Problem::NotStatistikkbanken));
    }
    let headings: Vec<&str> = heading.iter().map(str::trim).collect();
    let sign = if delimiter == b'\t' { "tab".to_owned() } else { char::from(delimiter).to_string() };
    let mut table = ResultTable { written: sign, ..ResultTable::default() };
    for found in decoded.problems {
        table.note(found);
    }
    let mut reading = Reading::begin(table, headings, catalogue, given)?;
    if reading.table.needs.is_some() {
        return Ok(reading.table);
    }
    reading.columns.commas = delimiter == b',';
    let lines = body.bytes().filter(|b| *b == b'\n').count().min(body.len() / reading.headings.len());
    reading.reserve(lines);
    // Bytes, since most of a row's fields are never needed as text.
    let mut record = csv::ByteRecord::new();
    let mut rows = 0u32;
    while reader.read_byte_record(&mut record).map_err(|e| Problem::CannotBeRead { error: e.to_string() })? {
        let line = places.at(record.position());
        rows += 1;
        if rows.is_multiple_of(512) && step(reader.position().byte()).is_break() {
            return Err(None);
        }
        reading.row(&record, line);
    }
    let mut table = reading.end()?;
    if !body.is_empty() && !body.ends_with(['\n', '\r']) {
        table.note(Found::in_row(rows.saturating_add(first_line), Problem::LastLineUnended));
    }
    Ok(table)
}

/// A wide table that is being read, row for row, wherever its rows come from.
pub(super) struct Reading<'h> {
    pub table: ResultTable,
    headings: Vec<&'h str>,
    columns: UnitColumns,
    groups: Vec<GroupColumns>,
    seen: Seen,
}

impl<'h> Reading<'h> {
    /// Understands the headings. What people must say first stands in the table's `needs`.
    pub fn begin(
        mut table: ResultTable,
        headings: Vec<&'h str>,
        catalogue: &Catalogue,
        mut given: Given,
    ) -> Result<Self, Problem> {
        let columns = UnitColumns::find(&headings).ok_or(Problem::NotStatistikkbanken)?;
        if headings.len() > text::MOST_COLUMNS {
            return Err(Problem::TooManyColumns { columns: u32::try_from(headings.len()).unwrap_or(u32::MAX) });
        }
        if headings.iter().any(|h| letters_lost(h)) {
            return Err(Problem::LettersLost);
        }
        given.bullying = headings.iter().any(|h| path::asks_of_bullying(h, catalogue));
        let groups = table.read_headings(&headings, &columns, catalogue, given);
        if groups.is_empty() {
            let open = headings.iter().find_map(|h| path::needs(h, catalogue, given));
            let (needs, area) = open.ok_or(Problem::NoKnownColumns)?;
            // That the headings say too little is not to be said of each of them.
            table.problems.retain(|f| f.problem != Problem::UnknownColumn);
            table.problem_count = u32::try_from(table.problems.len()).unwrap_or(u32::MAX);
            table.note(Found::in_file(SourceProblem::of_needs(&needs).into()));
            table.kind = kind_of(area, "");
            table.needs = Some(needs);
        } else {
            for period in headings.iter().filter_map(|h| path::provisional_year(h)).collect::<BTreeSet<_>>() {
                table.note(Found::in_file(SourceProblem::Provisional { period: period.label() }.into()));
            }
            table.kind = kind(&table.groups);
            let levels = table.groups.iter().any(|g| matches!(g.indicator.measure, Measure::Level { .. }));
            if table.kind == FileKind::WideNationalTests && !levels {
                table.advice.push(Problem::NoDistribution);
            }
        }
        Ok(Self { table, headings, columns, groups, seen: Seen::default() })
    }

    pub fn reserve(&mut self, rows: usize) {
        self.table.units.reserve(rows);
        self.table.results.reserve(rows * self.groups.len());
    }

    pub fn row(&mut self, record: &csv::ByteRecord, line: u32) {
        self.table.read_row(record, line, &self.headings, &self.columns, &self.groups, &mut self.seen);
    }

    pub fn end(self) -> Result<ResultTable, Problem> {
        let table = self.table;
        if table.units.is_empty() && table.problem_count == 0 {
            return Err(Problem::NoRows);
        }
        match table.decimals_lost(table.units.len()) {
            Some(text) => Err(Problem::DecimalsLost { text }),
            None => Ok(table),
        }
    }
}

/// What a wide table is, by what most of its columns are about.
fn kind(groups: &[Group]) -> FileKind {
    let first = groups.iter().map(|g| (g.indicator.area, g.indicator.key.as_str())).min();
    first.map_or(FileKind::Unknown, |(area, key)| kind_of(area, key))
}

fn kind_of(area: Area, key: &str) -> FileKind {
    match area {
        Area::NationalTests => FileKind::WideNationalTests,
        Area::Survey => FileKind::WideSurvey,
        _ if key.starts_with("gsp") => FileKind::WideGrunnskolepoeng,
        _ => FileKind::WideFinalGrades,
    }
}
