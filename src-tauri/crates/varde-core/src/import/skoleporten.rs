//! Skoleporten's old report builder: one row per figure, units by name, 2007 to 2021.

use std::sync::Arc;

use super::cells;
use super::gather::{Entry, Gathering, Named};
use super::names::level_of;
use super::path::Part;
use super::preview::FileKind;
use super::problem::{Found, Problem, short};
use super::source_problem::{LeftOut, SourceProblem};
use super::table::{Group, ResultTable, Step};
use super::text::{self, Decoded, Lines};
use crate::indicator::{Catalogue, Gender, Indicator, Kind, Ownership};
use crate::observation::{Cell, Observation};
use crate::school::{Period, UnitCode, UnitLevel};

/// Where the columns stand.
struct Columns {
    unit: usize,
    statistic: usize,
    indicator: usize,
    period: usize,
    ownership: usize,
    grade: usize,
    gender: usize,
    value: usize,
    scale: usize,
}

impl Columns {
    fn find(headings: &csv::StringRecord) -> Option<Self> {
        let at = |name: &str| headings.iter().position(|h| h.trim().eq_ignore_ascii_case(name));
        Some(Self {
            unit: at("Enhetsnavn")?,
            statistic: at("Statistikk")?,
            indicator: headings.iter().position(|h| h.trim().starts_with("Indikator"))?,
            period: at("Periode")?,
            ownership: at("Eierform")?,
            grade: at("Trinn")?,
            gender: headings.iter().position(|h| h.trim().to_lowercase().starts_with("kj"))?,
            value: at("Verdi")?,
            scale: headings.iter().position(|h| h.trim().to_lowercase().ends_with("leenhet"))?,
        })
    }
}

fn reader(text: &str) -> Option<csv::Reader<&[u8]>> {
    let (delimiter, _, body) = text::delimiter(text);
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter?).has_headers(false).flexible(true);
    Some(builder.from_reader(body.as_bytes()))
}

/// The text has the heading of the report builder.
pub(super) fn is_report(text: &str) -> bool {
    let mut heading = csv::StringRecord::new();
    let read = reader(text).is_some_and(|mut r| r.read_record(&mut heading).unwrap_or(false));
    read && Columns::find(&heading).is_some()
}

/// Reads the whole report.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(super) fn read(
    decoded: Decoded,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let mut reader = reader(&decoded.text).ok_or(Problem::NotStatistikkbanken)?;
    let (_, declared, body) = text::delimiter(&decoded.text);
    let first_line = if declared { 2 } else { 1 };
    let mut lines = Lines::of(body, first_line);
    let mut record = csv::StringRecord::new();
    let broken = |e: csv::Error| Problem::CannotBeRead { error: e.to_string() };
    reader.read_record(&mut record).map_err(broken)?;
    let columns = Columns::find(&record).ok_or(Problem::NotStatistikkbanken)?;
    let expected = record.len();
    // Second hand: Statistikkbanken has the same figures with the number of pupils.
    let table = ResultTable {
        kind: FileKind::Skoleporten,
        second_hand: true,
        written: ";".to_owned(),
        ..ResultTable::default()
    };
    let mut report = Report { gathering: Gathering::new(table, catalogue), dots: 0 };
    for found in decoded.problems {
        report.gathering.table.note(found);
    }
    let mut rows = 0u32;
    while reader.read_record(&mut record).map_err(broken)? {
        let line = lines.at(record.position());
        rows = rows.saturating_add(1);
        if rows.is_multiple_of(512) && step(reader.position().byte()).is_break() {
            return Err(None);
        }
        if let Some(problem) = Problem::of_length(&record, expected) {
            report.gathering.note(line, problem);
            continue;
        }
        report.read_row(line, &record, &columns);
    }
    if rows == 0 {
        return Err(Some(Problem::NoRows));
    }
    let Report { mut gathering, dots } = report;
    if dots > 0 {
        gathering.table.note(Found::in_file(SourceProblem::UncertainDots { results: dots }.into()));
    }
    let mut table = gathering.finish();
    if !body.ends_with(['\n', '\r']) {
        table.note(Found::in_row(rows.saturating_add(first_line), Problem::LastLineUnended));
    }
    match table.decimals_lost(rows as usize) {
        Some(text) => Err(Some(Problem::DecimalsLost { text })),
        None => Ok(table),
    }
}

struct Report<'c> {
    gathering: Gathering<'c>,
    /// Results that are `.`, which nobody can tell from hidden ones.
    dots: u32,
}

impl Report<'_> {
    fn read_row(&mut self, line: u32, record: &csv::StringRecord, columns: &Columns) {
        let field = |index: usize| record.get(index).unwrap_or_default().trim();
        let indicator = match self.indicator(&field, columns) {
            Ok(indicator) => indicator,
            Err(left_out) => return self.gathering.leave_out(line, left_out),
        };
        let Ok(period) = field(columns.period).parse::<Period>() else {
            return self.gathering.note(line, SourceProblem::UnknownYear { text: short(field(columns.period)) });
        };
        let part = |column: &str, index: usize| LeftOut::Part { column: column.into(), value: field(index).into() };
        let Some(gender) = Gender::from_words(field(columns.gender)) else {
            return self.gathering.leave_out(line, part("Kjønn", columns.gender));
        };
        let name = field(columns.unit);
        if name.is_empty() {
            return self.gathering.note(line, SourceProblem::NoUnit);
        }
        let (level, plain) = level_of(name);
        let ownership = match (Ownership::from_words(field(columns.ownership)), level) {
            (None, _) => return self.gathering.leave_out(line, part("Eierform", columns.ownership)),
            // A school has one owner, so that its figure is that of all owners; a larger unit has schools of several.
            (Some(_), UnitLevel::School) => Ownership::All,
            (Some(owner), _) => owner,
        };
        let text = field(columns.value);
        let value = if text == "." { Ok(Cell::EMPTY) } else { cells::read(text.as_bytes(), Part::Value, &indicator) };
        let value = match value {
            Ok(value) => value,
            Err(problem) => return self.gathering.table.note(Found::in_cell(line, "Verdi", problem)),
        };
        self.dots += u32::from(text == ".");
        let code = (level == UnitLevel::Country).then(UnitCode::country);
        let name = if code.is_some() { plain } else { name };
        let unit = self.gathering.unit(Named { code, name, ..Named::default() });
        let group = self.gathering.group(Group { indicator, gender, ownership, period });
        let observation = Observation { value, ..Observation::default() };
        let present = [true, false, false];
        self.gathering.add(line, Entry { unit, group, observation, footing: None, present, contested: false });
    }

    /// What the row measures, in the catalogue's words. Another scale is another measure.
    fn indicator<'r>(&self, field: &impl Fn(usize) -> &'r str, columns: &Columns) -> Result<Arc<Indicator>, LeftOut> {
        let (statistic, measure, scale) = (field(columns.statistic), field(columns.indicator), field(columns.scale));
        if measure.to_lowercase().contains("avgiverskole") {
            return Err(LeftOut::DeliveringSchool);
        }
        let catalogue = self.gathering.catalogue;
        let other_scale = || LeftOut::Scale { unit: scale.to_owned() };
        let unknown = || LeftOut::Measure { name: format!("{statistic}: {measure}") };
        let grade = grade_of(field(columns.grade));
        if let Some(subject) = catalogue.subject_in_file(measure) {
            let test = grade.and_then(|grade| catalogue.national_test(subject, grade)).ok_or_else(unknown)?;
            return if scale.eq_ignore_ascii_case("skalapoeng") { Ok(Arc::clone(test)) } else { Err(other_scale()) };
        }
        let indicator = catalogue.named_in_file(measure, grade).ok_or_else(unknown)?;
        let lower = scale.to_lowercase();
        let share = ["prosent", "andel", "%"].iter().any(|word| lower.contains(word));
        // Bullying was a mean from 1 to 5 before it became a share.
        if share == (indicator.kind == Kind::Share) { Ok(Arc::clone(indicator)) } else { Err(other_scale()) }
    }
}

/// «Trinn 5».
fn grade_of(words: &str) -> Option<u8> {
    words.strip_prefix("Trinn ")?.trim().parse().ok()
}
