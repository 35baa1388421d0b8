//! Rows that are units: a wide table in another writing.

use std::collections::HashMap;

use super::each_row;
use crate::import::json::Rows;
use crate::import::names::level_of;
use crate::import::path::Given;
use crate::import::preview::FileKind;
use crate::import::problem::{Found, Problem};
use crate::import::source_problem::SourceProblem;
use crate::import::table::{ResultTable, Step};
use crate::import::wide;
use crate::indicator::Catalogue;
use crate::school::{UnitCode, UnitLevel};

pub(super) fn of_units(
    columns: &[Vec<&str>],
    rows: Rows<'_>,
    table: ResultTable,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    const FIXED: [&str; 6] = ["Organisasjonsnummer", "EnhetNavn", "Fylkekode", "Fylke", "Kommunekode", "Kommune"];
    let paths: Vec<String> = columns.iter().map(|steps| steps.join(".")).collect();
    let headings: Vec<&str> = FIXED.into_iter().chain(paths.iter().map(String::as_str)).collect();
    let mut reading = wide::Reading::begin(table, headings, catalogue, Given::default())?;
    if reading.table.needs.is_some() {
        return Err(Some(Problem::NoKnownColumns));
    }
    // A row's id begins with that of the row that it lies in.
    let mut places: HashMap<String, [String; 2]> = HashMap::new();
    each_row(rows, step, |line, row| {
        let Some(row) = row.filter(|row| row.data.len() == columns.len()) else {
            return reading.table.note(Found::in_row(line, SourceProblem::BrokenRow.into()));
        };
        let (mut code, name) = (row.kode.get(), row.navn.get());
        if level_of(name).0 == UnitLevel::Country {
            code = "I";
        }
        let above = |level: UnitLevel| {
            let ids = row.id.get().match_indices('.').map(|(at, _)| &row.id.get()[..at]);
            let place = ids.filter_map(|id| places.get(id)).find(|[code, _]| level_is(code, level));
            place.map(|[code, name]| [code.as_str(), name.as_str()]).unwrap_or_default()
        };
        let ([fylke_code, fylke], [kommune_code, kommune]) = (above(UnitLevel::Fylke), above(UnitLevel::Kommune));
        let fixed = [code, name, fylke_code, fylke, kommune_code, kommune];
        let cells = row.data.iter().map(|text| text.cell().unwrap_or_default());
        let record = csv::ByteRecord::from_iter(fixed.into_iter().chain(cells));
        reading.row(&record, line);
        places.insert(row.id.get().to_owned(), [code.to_owned(), name.to_owned()]);
    })?;
    let mut table = reading.end()?;
    table.kind = FileKind::UdirJson;
    Ok(table)
}

fn level_is(code: &str, level: UnitLevel) -> bool {
    code.parse::<UnitCode>().is_ok_and(|code| code.level() == level)
}
