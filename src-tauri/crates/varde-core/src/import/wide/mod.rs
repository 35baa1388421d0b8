//! Statistikkbanken's wide table: a row per unit, a column per school year, subject, grade and figure.

mod columns;
mod rows;
mod tally;

use std::collections::HashSet;
use std::ops::ControlFlow;

use self::columns::{UnitColumns, letters_lost};
use self::rows::Seen;
use super::preview::FileKind;
use super::problem::{Found, Problem};
use super::table::{Group, ResultTable, TableResult, TableUnit};
use super::text::Decoded;
use crate::indicator::{Area, Catalogue, Measure};
use crate::observation::Cell;

/// Reads the whole table. `progress` is told the share read so far, in bytes, and may stop it.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(super) fn read(
    decoded: Decoded,
    catalogue: &Catalogue,
    mut progress: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<ResultTable, Option<Problem>> {
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
    let sign = if delimiter == b'\t' { "tab".to_owned() } else { char::from(delimiter).to_string() };
    let mut table = ResultTable { written: sign, ..ResultTable::default() };
    for found in decoded.problems {
        table.note(found);
    }
    let columns = UnitColumns::find(&headings).ok_or(Problem::NotStatistikkbanken)?;
    if headings.iter().any(|h| letters_lost(h)) {
        return Err(Some(Problem::LettersLost));
    }
    let groups = table.read_headings(&headings, &columns, catalogue);
    if groups.is_empty() {
        return Err(Some(Problem::NoKnownColumns));
    }
    table.kind = kind(&table.groups);
    let levels = table.groups.iter().any(|g| matches!(g.indicator.measure, Measure::Level { .. }));
    if table.kind == FileKind::WideNationalTests && !levels {
        table.advice.push(Problem::NoDistribution);
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

/// What a wide table is, by what most of its columns are about.
fn kind(groups: &[Group]) -> FileKind {
    let first = groups.iter().map(|g| (g.indicator.area, &g.indicator.key)).min();
    match first {
        Some((Area::NationalTests, _)) => FileKind::WideNationalTests,
        Some((Area::Survey, _)) => FileKind::WideSurvey,
        Some((_, key)) if key.starts_with("gsp") => FileKind::WideGrunnskolepoeng,
        Some(_) => FileKind::WideFinalGrades,
        None => FileKind::Unknown,
    }
}

impl ResultTable {
    /// When a fifth of a column's figures are above the range, the file has been through a program that took the decimal
    /// commas out; then none of its figures can be trusted. Returns an example. Figures below the range are something
    /// else: units for special education can have grunnskolepoeng near 3.
    fn decimals_lost(&self) -> Option<String> {
        let outside = |f: &&Found| match &f.problem {
            Problem::OutOfRange { text, highest, .. } => {
                let value = Cell::read(text).ok().and_then(|cell| cell.value());
                value.zip(highest.parse().ok()).is_some_and(|(value, highest): (f64, f64)| value > highest)
            }
            _ => false,
        };
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
