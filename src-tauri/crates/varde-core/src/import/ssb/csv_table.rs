//! The same tables as long CSV: a column per dimension, and the figures in the last, whose heading is the table's title.

use std::collections::HashMap;

use super::meaning::{self, Meaning, Role};
use super::{Figures, number_of, refused};
use crate::import::problem::{Found, Problem};
use crate::import::table::{ResultTable, Step};
use crate::import::text::{self, Decoded, Lines};
use crate::indicator::Catalogue;

fn reader(text: &str) -> Option<csv::Reader<&[u8]>> {
    let (delimiter, _, body) = text::delimiter(text);
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter?).has_headers(false).flexible(true);
    Some(builder.from_reader(body.as_bytes()))
}

/// The last heading is a table's number, with or without its title, and another is the year.
pub(in crate::import) fn is_table(text: &str) -> bool {
    let mut heading = csv::StringRecord::new();
    let read = reader(text).is_some_and(|mut r| r.read_record(&mut heading).unwrap_or(false));
    let has_year = heading.iter().any(|h| Role::of(h.trim()) == Role::Time);
    read && has_year && heading.iter().next_back().is_some_and(|title| !number_of(title.trim()).is_empty())
}

/// Reads the whole table.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(in crate::import) fn read(
    decoded: Decoded,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let mut reader = reader(&decoded.text).ok_or(Problem::NotStatistikkbanken)?;
    let (_, declared, body) = text::delimiter(&decoded.text);
    let mut lines = Lines::of(body, if declared { 2 } else { 1 });
    let broken = |e: csv::Error| Problem::CannotBeRead { error: e.to_string() };
    let mut heading = csv::StringRecord::new();
    reader.read_record(&mut heading).map_err(broken)?;
    let title = heading.iter().next_back().unwrap_or_default().trim().to_owned();
    if let Some(problem) = refused(number_of(&title)) {
        return Err(Some(problem));
    }
    let mut table = ResultTable { written: "CSV".to_owned(), ..ResultTable::default() };
    for found in decoded.problems {
        table.note(found);
    }
    let mut figures = Figures::new(table, catalogue);
    // Where no column says what is counted, the title does.
    let counted = meaning::of(Role::Content, "", "", &title, "", catalogue);
    let says = heading.iter().any(|h| Role::of(h.trim()) == Role::Content);
    // The same few words stand in every row.
    let mut known: HashMap<(usize, String), Meaning> = HashMap::new();
    let (mut record, mut rows) = (csv::StringRecord::new(), 0u32);
    while reader.read_record(&mut record).map_err(broken)? {
        let line = lines.at(record.position());
        rows = rows.saturating_add(1);
        if rows.is_multiple_of(512) && step(reader.position().byte()).is_break() {
            return Err(None);
        }
        if let Some(problem) = Problem::of_length(&record, heading.len()) {
            figures.gathering.table.note(Found::in_row(line, problem));
            continue;
        }
        let last = heading.len() - 1;
        let empty = |(column, word): &(usize, &str)| {
            word.trim().is_empty() && heading.get(*column).is_none_or(|h| h.trim().is_empty())
        };
        let words = || record.iter().take(last).enumerate().filter(|word| !empty(word));
        for (column, word) in words() {
            known.entry((column, word.to_owned())).or_insert_with(|| {
                let dimension = heading.get(column).unwrap_or_default().trim();
                meaning::of(Role::of(dimension), dimension, word, word, &title, catalogue)
            });
        }
        let mut said: Vec<&Meaning> =
            words().filter_map(|(column, word)| known.get(&(column, word.to_owned()))).collect();
        said.extend((!says).then_some(&counted));
        figures.add(line, &said, record.get(last).unwrap_or_default().trim(), "");
    }
    if rows == 0 {
        return Err(Some(Problem::NoRows));
    }
    let mut table = figures.gathering.finish();
    if !body.ends_with(['\n', '\r']) {
        table.note(Found::in_row(rows.saturating_add(if declared { 2 } else { 1 }), Problem::LastLineUnended));
    }
    match table.decimals_lost(rows as usize) {
        Some(text) => Err(Some(Problem::DecimalsLost { text })),
        None => Ok(table),
    }
}
