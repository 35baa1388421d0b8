//! The numbers of a page as a workbook: what the page says first, then a sheet for each of its tables and charts.

mod number;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use varde_core::language::Language;
use varde_core::page::report::{Block, Report};
use varde_core::page::table::Table;

use crate::ReportError;
use crate::fair_copy::cleaned;
use number::{Number, number};

/// Letters that the name of a sheet may have, and a cell.
const SHEET_NAME: usize = 31;
const CELL: usize = 32_767;
/// The widest that a column of a table is, in letters.
const MOST_WIDE: f64 = 50.0;
/// The width of a column of words that are read, in letters.
const READ: f64 = 90.0;

/// The page's tables and what its charts show, numbers as numbers. The same page gives the same bytes.
///
/// # Errors
/// A workbook that cannot be written.
pub fn book(report: &Report) -> Result<Vec<u8>, ReportError> {
    let report = &cleaned(report);
    let language = Language::from_code(&report.language).unwrap_or(Language::Nb);
    let mut book = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&format!("{}T00:00:00", report.day))?;
    let title: String = report.title.chars().take(255).collect();
    book.set_properties(&DocProperties::new().set_title(title).set_author("Varde").set_creation_datetime(&made));
    let mut names = Vec::new();
    about(book.add_worksheet().set_name(sheet_name(&language.text("report-book-about", &[]), &mut names))?, report)?;
    let looks = Looks::new();
    for block in report.sections.iter().flat_map(|section| &section.blocks).map(|piece| &piece.block) {
        let (called, table, said) = match block {
            Block::Table { table } => (&table.caption, table.clone(), String::new()),
            Block::Figure { title, finding, chart: Some(chart), .. } => (title, chart.table(language), finding.clone()),
            _ => continue,
        };
        // A sheet has few letters for its name: all of them are this unit's.
        let short = called.strip_prefix(report.unit.name.as_str()).map(|rest| rest.trim_start_matches([':', ' ']));
        let short = short.filter(|rest| !rest.is_empty()).unwrap_or(called);
        let sheet = book.add_worksheet().set_name(sheet_name(short, &mut names))?;
        let notice = match block {
            Block::Figure { chart: Some(chart), .. } => chart.restricted_notice(),
            _ => None,
        };
        let below = [called.as_str(), &said].into_iter().chain(notice.or(report.restricted.as_deref()));
        let below: Vec<&str> = below.chain(report.footer.iter().map(String::as_str)).collect();
        fill(sheet, &table, &below, language, &looks)?;
    }
    Ok(book.save_to_buffer()?)
}

/// What the page says of the numbers.
fn about(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let (heading, bold) = (Format::new().set_bold().set_font_size(16), Format::new().set_bold());
    let read = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let bold_read = bold.clone().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 34)?;
    sheet.set_column_width(1, READ)?;
    let mut row = 0;
    let mut line = |first: &str, second: &str, look: &Format| -> Result<(), XlsxError> {
        let (first, second) = (held(first), held(second));
        let rows = first.len().max(second.len());
        for at in 0..rows {
            if let Some(text) = first.get(at) {
                sheet.write_string_with_format(row, 0, text, look)?;
            }
            if let Some(text) = second.get(at) {
                sheet.write_string_with_format(row, 1, text, &read)?;
            }
            row += 1;
        }
        Ok(())
    };
    line(&report.title, "", &heading)?;
    line("", &format!("{}. {}", report.date, report.lead), &bold_read)?;
    line("", report.restricted.as_deref().unwrap_or_default(), &bold_read)?;
    for section in &report.sections {
        let said = section.blocks.iter().filter_map(|piece| match &piece.block {
            Block::Text { text } | Block::Note { text } => Some(("", text.as_str())),
            Block::Said(said) => Some((said.heading.as_str(), said.text.as_str())),
            Block::Figure { title, finding, .. } => Some((title.as_str(), finding.as_str())),
            _ => None,
        });
        for (at, (heading, text)) in said.enumerate() {
            if at == 0 {
                line(&section.heading, "", &bold)?;
            }
            line(heading, text, &bold_read)?;
        }
    }
    for told in &report.footer {
        line("", told, &bold_read)?;
    }
    Ok(())
}

/// A text in as many parts as it needs cells; none where it says nothing.
fn held(text: &str) -> Vec<String> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let letters: Vec<char> = text.chars().collect();
    // Counted in UTF-16, where a letter is two at most.
    letters.chunks(CELL / 2).map(|part| part.iter().collect()).collect()
}

struct Looks {
    heading: Format,
    /// In a cell of a table, in as many lines as it needs.
    words: Format,
    /// Below a table, on one line across its columns.
    read: Format,
}

impl Looks {
    fn new() -> Self {
        let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self { heading: Format::new().set_bold().set_text_wrap(), words, read: Format::new() }
    }
}

fn fill(
    sheet: &mut Worksheet,
    table: &Table,
    below: &[&str],
    language: Language,
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_paper_size(9);
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_print_fit_to_pages(1, 0);
    for (at, column) in (0..).zip(&table.columns) {
        for text in held(&column.title).iter().take(1) {
            sheet.write_string_with_format(0, at, text, &looks.heading)?;
        }
        sheet.set_column_width(at, width(table, at.into(), column.numeric))?;
    }
    let decimals: Vec<usize> = (0..table.columns.len()).map(|at| decimals(table, at, language)).collect();
    let mut row = 1;
    for cells in &table.rows {
        for (at, (column, text)) in (0..).zip(table.columns.iter().zip(cells)) {
            match number(text, language).filter(|_| column.numeric) {
                Some(number) => {
                    let decimals = decimals.get(usize::from(at)).copied().unwrap_or(number.decimals);
                    sheet.write_number_with_format(row, at, number.value, &shown(Number { decimals, ..number }))?
                }
                None => match held(text).first() {
                    Some(text) => sheet.write_string_with_format(row, at, text, &looks.of(column.numeric))?,
                    None => continue,
                },
            };
        }
        row += 1;
    }
    if let Some(last) = u16::try_from(table.columns.len()).unwrap_or(u16::MAX).checked_sub(1) {
        sheet.autofilter(0, 0, row - 1, last)?;
    }
    // Beside the numbers, so that it goes where they go.
    row += 1;
    for text in below.iter().flat_map(|text| held(text)) {
        sheet.write_string_with_format(row, 0, &text, &looks.read)?;
        row += 1;
    }
    Ok(())
}

/// So wide that no word of the heading is broken and the cells can be read, in letters.
fn width(table: &Table, at: usize, numeric: bool) -> f64 {
    let letters = |text: &str| text.chars().count();
    let head = table.columns.get(at).map(|column| column.title.split_whitespace().map(letters).max().unwrap_or(0));
    let cells = table.rows.iter().filter_map(|row| row.get(at)).map(|cell| letters(cell)).max();
    // Room for the button of the filter, and for bold.
    let asked = (head.unwrap_or(0) + 4).max(cells.unwrap_or(0) + 2) as f64;
    let (least, most) = if numeric { (10.0, 24.0) } else { (14.0, MOST_WIDE) };
    asked.clamp(least, most)
}

/// As many decimals as the figure of the column that has most, so that they stand below each other.
fn decimals(table: &Table, at: usize, language: Language) -> usize {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    cells.filter_map(|cell| number(cell, language)).map(|number| number.decimals).max().unwrap_or(0)
}

impl Looks {
    fn of(&self, numeric: bool) -> Format {
        if numeric { Format::new().set_align(FormatAlign::Right) } else { self.words.clone() }
    }
}

/// With so many decimals.
fn shown(number: Number) -> Format {
    let decimals = if number.decimals == 0 { String::new() } else { format!(".{}", "0".repeat(number.decimals)) };
    let sign = if number.percent { " %" } else { "" };
    let thousands = if number.percent { "0" } else { "#,##0" };
    Format::new().set_num_format(format!("{thousands}{decimals}{sign}"))
}

/// A name that the program takes, and that no other sheet has.
fn sheet_name(wanted: &str, taken: &mut Vec<String>) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let clean: String = wanted.chars().map(|c| if allowed(&c) { c } else { ' ' }).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = clean.trim_matches(['\'', ' ']);
    let base = if clean.is_empty() { "Varde" } else { clean };
    let mut nth = 1;
    loop {
        let end = if nth == 1 { String::new() } else { format!(" ({nth})") };
        let name = shortened(base, SHEET_NAME - end.len()) + &end;
        if !taken.contains(&name.to_lowercase()) {
            taken.push(name.to_lowercase());
            return name;
        }
        nth += 1;
    }
}

/// Its first letters, as the program counts them.
fn shortened(text: &str, most: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= most
    };
    text.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_that_the_program_takes() {
        let mut taken = Vec::new();
        let mut check = |wanted: &str, expected: &str| assert_eq!(sheet_name(wanted, &mut taken), expected);
        check("Lesing: 8. trinn", "Lesing 8. trinn");
        check("LESING 8. trinn", "LESING 8. trinn (2)");
        check("'[]'", "Varde");
        check("", "Varde (2)");
        check("Elever bak resultatene på nasjonale prøver", "Elever bak resultatene på nasjo");
        check("Elever bak resultatene på nasjonale prøver", "Elever bak resultatene på n (2)");
        check(&"🙂".repeat(40), &"🙂".repeat(15));
    }
}
