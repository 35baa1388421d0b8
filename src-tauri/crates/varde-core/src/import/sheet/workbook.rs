//! Excel's workbooks and OpenDocument sheets as grids.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Dimensions, Range, Reader, Sheet, SheetType, SheetVisible, Xls, Xlsb, Xlsx, XlsxError};

use super::builder::{Builder, Room};
use super::delimited::read_text;
use super::grid::Grid;
use super::package::{self, Kind};
use super::problem::SheetProblem;
use super::{biff, numeral, ods};
use crate::import::problem::{Found, Problem};
use crate::import::{detect, text};

/// Larger files are refused.
const MOST_BYTES: usize = 64 << 20;

/// Every sheet of a workbook, or the one table of a text file. Sheets in which nothing stands are left out.
///
/// Errors: why nothing of the file can be read.
pub fn read_sheets(bytes: &[u8]) -> Result<Vec<Grid>, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::TooLarge { megabytes: bytes.len() as u64 >> 20 });
    }
    let sheets = match bytes {
        [b'P', b'K', 3, 4, ..] => caught(|| match package::check(bytes)? {
            Kind::Xlsx => xlsx(bytes),
            Kind::Xlsb => xlsb(bytes),
            Kind::Ods => ods::read(bytes),
        })?,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => caught(|| xls(bytes))?,
        _ => vec![text_file(bytes)?],
    };
    let filled: Vec<Grid> = sheets.into_iter().filter(|s| s.refused.is_some() || !s.rows().is_empty()).collect();
    if filled.is_empty() { Err(SheetProblem::NoCells.into()) } else { Ok(filled) }
}

fn text_file(bytes: &[u8]) -> Result<Grid, Problem> {
    if let Some(what) = detect::other_kind(bytes.get(..4096).unwrap_or(bytes)) {
        return Err(Problem::OtherKind { what });
    }
    let decoded = text::decode(bytes);
    let mut grid = read_text(&decoded.text)?;
    grid.problems.extend(decoded.problems);
    Ok(grid)
}

/// The libraries panic on some damaged workbooks; a person is told the same as of others.
fn caught<T>(read: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(SheetProblem::Damaged.into()))
}

fn damaged<E>(_: E) -> Problem {
    SheetProblem::Damaged.into()
}

/// Sheets of cells; charts and macros are none.
fn worksheets(all: &[Sheet]) -> Vec<(usize, Sheet)> {
    all.iter().cloned().enumerate().filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet).collect()
}

fn finish(
    mut builder: Builder,
    sheet: &Sheet,
    merged: &[Dimensions],
    problems: Vec<Found>,
) -> Result<(Grid, Room), Problem> {
    for block in merged {
        let from_one = |n: u32| n.saturating_add(1);
        builder.merge([block.start.0, block.end.0, block.start.1, block.end.1].map(from_one));
    }
    let (mut grid, room) = builder.finish(&sheet.name, sheet.visible != SheetVisible::Visible)?;
    if grid.refused.is_none() {
        grid.problems.extend(problems);
        grid.note_merged();
    }
    Ok((grid, room))
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Grid>, Problem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => SheetProblem::Password.into(),
        other => damaged(other),
    })?;
    let (mut grids, mut room) = (Vec::new(), Room::default());
    for (_, sheet) in worksheets(book.sheets_metadata()) {
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(damaged)?;
        let formats = cells
            .styles()
            .iter()
            .map(|s| s.number_format.as_ref().is_some_and(|f| numeral::is_percent(&f.format_code)));
        let percent: Vec<bool> = formats.collect();
        let (mut builder, mut problems) = (Builder::with_room(room), Vec::new());
        loop {
            match cells.next_cell_with_style_id() {
                Ok(Some((cell, style))) => {
                    let percent = percent.get(style).copied().unwrap_or(false);
                    put(&mut builder, cell.get_position(), &cell.get_value().clone().into(), percent)?;
                }
                Ok(None) => break,
                // Errors that are younger than the library: `#SPILL!`.
                Err(XlsxError::CellError(text)) => {
                    problems.push(Found::in_file(SheetProblem::ErrorCell { text }.into()))
                }
                Err(error) => return Err(damaged(error)),
            }
        }
        let (grid, left) = finish(builder, &sheet, &merged, problems)?;
        room = left;
        grids.push(grid);
    }
    Ok(grids)
}

/// The binary form of xlsx. Its reader tells neither number formats nor merged cells.
fn xlsb(bytes: &[u8]) -> Result<Vec<Grid>, Problem> {
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(damaged)?;
    let (mut grids, mut room) = (Vec::new(), Room::default());
    for (_, sheet) in worksheets(book.sheets_metadata()) {
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(damaged)?;
        let mut builder = Builder::with_room(room);
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            put(&mut builder, cell.get_position(), &cell.get_value().clone().into(), false)?;
        }
        let (grid, left) = finish(builder, &sheet, &[], Vec::new())?;
        room = left;
        grids.push(grid);
    }
    Ok(grids)
}

fn xls(bytes: &[u8]) -> Result<Vec<Grid>, Problem> {
    let checked = biff::check(bytes)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(checked.bytes.as_slice())).map_err(damaged)?;
    let (mut grids, mut room) = (Vec::new(), Room::default());
    for (place, sheet) in worksheets(book.sheets_metadata()) {
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let range: Range<Data> = book.worksheet_range(&sheet.name).map_err(damaged)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut builder = Builder::with_room(room);
        for (row, column, data) in range.used_cells() {
            let (row, column) = (top.saturating_add(row as u32), left.saturating_add(column as u32));
            let percent = checked.percents.contains(&(place, row, column));
            put(&mut builder, (row, column), data, percent)?;
        }
        let (grid, left) = finish(builder, &sheet, &merged, Vec::new())?;
        room = left;
        grids.push(grid);
    }
    Ok(grids)
}

/// The library counts from 0.
fn put(builder: &mut Builder, (row, column): (u32, u32), data: &Data, percent: bool) -> Result<(), Problem> {
    let number = |value: f64| if percent { numeral::percent(value) } else { numeral::number(value) };
    let (row, column) = (row.saturating_add(1), column.saturating_add(1));
    let text = match data {
        Data::Empty => return Ok(()),
        Data::String(text) => return builder.put(row, column, text),
        Data::Int(value) => number(*value as f64),
        Data::Float(value) => number(*value),
        Data::Bool(value) => numeral::logical(*value).to_owned(),
        Data::DateTime(value) => numeral::date(*value),
        Data::DateTimeIso(text) => numeral::iso_date(text),
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
    };
    builder.put(row, column, &text)
}
