//! Tables as a workbook: XLSX with typed cells, a heading row that stays, and filters.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use varde_core::export::{ColumnKind, Field, Sheet};

/// The workbook could not be made.
#[derive(Debug)]
pub struct WorkbookError(XlsxError);

impl std::fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the workbook cannot be written: {}", self.0)
    }
}

impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self(error)
    }
}

/// One worksheet per table, in their order.
///
/// Errors: a table with more rows than a worksheet can hold (1,048,575).
pub fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    let heading = Format::new().set_bold();
    for sheet in sheets {
        fill(book.add_worksheet(), sheet, &heading)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &Sheet, heading: &Format) -> Result<(), XlsxError> {
    // A name may be 31 letters long.
    page.set_name(sheet.title.chars().take(31).collect::<String>())?;
    page.set_freeze_panes(1, 0)?;
    let place = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
    for (column, titled) in sheet.columns.iter().enumerate() {
        page.write_with_format(0, place(column), titled.name, heading)?;
        page.set_column_width(place(column), if titled.kind == ColumnKind::Text { 22 } else { 10 })?;
    }
    for (row, fields) in (1..).zip(&sheet.rows) {
        for (column, field) in fields.iter().enumerate() {
            let column = place(column);
            match field {
                Field::Nothing => continue,
                Field::Text(text) => page.write_string(row, column, text)?,
                Field::Integer(number) => page.write_number(row, column, *number as f64)?,
                Field::Thousandths(number) => page.write_number(row, column, *number as f64 / 1000.0)?,
            };
        }
    }
    let last = (u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX), place(sheet.columns.len().saturating_sub(1)));
    page.autofilter(0, 0, last.0, last.1)?;
    Ok(())
}
