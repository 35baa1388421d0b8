//! Tables that are text: pasted from a sheet or an e-mail, or saved with some sign between the cells.

use super::builder::Builder;
use super::grid::Grid;
use super::problem::SheetProblem;
use crate::import::problem::{Found, Problem};
use crate::import::text;

/// The sign is told from so many lines.
const LOOKED_AT: usize = 200;

/// The table of a text. Rows are counted as lines.
///
/// Errors: why it is no table.
pub fn read_text(text: &str) -> Result<Grid, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Err(Problem::EmptyFile);
    }
    let (declared, said, body) = text::delimiter(&text);
    // The line that says the sign is a line, too.
    let first = if said { 2 } else { 1 };
    let body = unquoted(body);
    let ended = body.ends_with('\n');
    let body = body + "\n";
    let sign = declared.filter(|_| said).or_else(|| sign(&body));
    let mut builder = Builder::default();
    let cut = match sign {
        Some(sign) => delimited(&body, ended, sign, first, &mut builder)?,
        None => aligned(&body, first, &mut builder).map(|()| None)?,
    };
    let (mut grid, _) = builder.finish("", false)?;
    grid.problems.extend(cut);
    let lone = grid.width() < 2 && grid.refused.is_none();
    if lone { Err(SheetProblem::NoTable.into()) } else { Ok(grid) }
}

/// An answered e-mail has `>` before every line.
fn unquoted(body: &str) -> String {
    let lines = || body.lines().filter(|line| !line.trim().is_empty());
    if !lines().all(|line| line.starts_with('>')) {
        return body.to_owned();
    }
    body.lines().map(|line| line.trim_start_matches(['>', ' ']).to_owned() + "\n").collect()
}

/// The sign that cuts most lines alike. A comma must cut them all, the headings too: it stands in numbers.
fn sign(body: &str) -> Option<u8> {
    let fitting = [b'\t', b';', b'|', b','].into_iter().filter_map(|sign| {
        let counts = field_counts(body, sign);
        let most =
            counts.iter().copied().filter(|n| *n > 1).max_by_key(|n| counts.iter().filter(|c| *c == n).count())?;
        let alike = counts.iter().filter(|c| **c == most).count();
        let fits = match sign {
            b',' => counts.len() > 1 && alike == counts.len() && commas_separate(body),
            // Titles and notes are not cut.
            _ => alike * 2 >= counts.len() || counts.iter().filter(|c| **c > 1).count() > 1,
        };
        fits.then_some((alike, sign))
    });
    fitting.rev().max_by_key(|(alike, _)| *alike).map(|(_, sign)| sign)
}

/// Some comma of the first line does not stand inside a number.
fn commas_separate(body: &str) -> bool {
    let first: Vec<char> = body.lines().find(|line| !line.trim().is_empty()).unwrap_or("").chars().collect();
    let digit = |place: Option<&char>| place.is_some_and(char::is_ascii_digit);
    let inside = |place: usize| place > 0 && digit(first.get(place - 1)) && digit(first.get(place + 1));
    first.iter().enumerate().any(|(place, sign)| *sign == ',' && !inside(place))
}

fn field_counts(body: &str, sign: u8) -> Vec<usize> {
    let mut reader = reader(body, sign, true);
    let records = reader.records().take(LOOKED_AT).filter_map(Result::ok);
    records.filter(|r| r.iter().any(|field| !field.trim().is_empty())).map(|r| r.len()).collect()
}

fn reader(body: &str, sign: u8, quoting: bool) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(sign).has_headers(false).flexible(true).quoting(quoting).from_reader(body.as_bytes())
}

/// Returns the last row, left out, where it is shorter than another and its line does not end: its last number may be half.
fn delimited(body: &str, ended: bool, sign: u8, first: u32, builder: &mut Builder) -> Result<Option<Found>, Problem> {
    // A quotation mark that is never closed swallows the lines after it.
    let lines = body.lines().filter(|line| !line.trim().is_empty()).count();
    let quoting = !body.contains('"') || reader(body, sign, true).records().count() * 2 > lines;
    let mut reader = reader(body, sign, quoting);
    let mut record = csv::StringRecord::new();
    let (end, mut widest) = (body.trim_end_matches('\n').len() as u64, 0);
    while reader.read_record(&mut record).map_err(|error| Problem::CannotBeRead { error: error.to_string() })? {
        // The reader stands behind the record, whose own place is before the empty lines above it.
        let inside = record.iter().map(|field| field.matches('\n').count() as u64).sum::<u64>();
        let line = reader.position().line().saturating_sub(1 + inside);
        let row = first.saturating_add(u32::try_from(line).unwrap_or(u32::MAX)).saturating_sub(1);
        // The line under the headings of a table in plain text.
        let ruled = record.iter().all(|field| field.trim().chars().all(|c| matches!(c, '-' | ':' | '=' | '+')));
        if ruled {
            continue;
        }
        let last = reader.position().byte() >= end;
        if last && !ended && (2..widest).contains(&record.len()) {
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let problem = Problem::ShortRow { fields: count(record.len()), expected: count(widest) };
            return Ok(Some(Found::in_row(row, problem)));
        }
        widest = widest.max(record.len());
        for (column, field) in (1..).zip(&record) {
            builder.put(row, column, field)?;
        }
    }
    Ok(None)
}

/// Columns that are set apart by two spaces or more: by where they stand when all lines leave the same places free, or
/// by the order of what stands in each line.
fn aligned(body: &str, first: u32, builder: &mut Builder) -> Result<(), Problem> {
    let lines: Vec<(u32, &str)> = (first..).zip(body.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let pieces: Vec<Vec<&str>> =
        lines.iter().map(|(_, line)| line.split("  ").map(str::trim).filter(|p| !p.is_empty()).collect()).collect();
    let widest = pieces.iter().map(Vec::len).max().unwrap_or(0);
    let whole = pieces.iter().filter(|p| p.len() == widest).count();
    let gutters = if whole == lines.len() { Vec::new() } else { gutters(&lines, &pieces) };
    for ((row, line), pieces) in lines.iter().zip(&pieces) {
        // A title goes over the gutters.
        if gutters.is_empty() || pieces.len() == 1 {
            for (column, piece) in (1..).zip(pieces) {
                builder.put(*row, column, piece)?;
            }
            continue;
        }
        let mut cells = vec![String::new(); gutters.len() + 1];
        for (place, sign) in line.chars().enumerate() {
            if let Some(cell) = cells.get_mut(gutters.partition_point(|gutter| *gutter <= place)) {
                cell.push(sign);
            }
        }
        for (column, cell) in (1..).zip(&cells) {
            builder.put(*row, column, cell)?;
        }
    }
    Ok(())
}

/// The last places of the runs of spaces that all lines with several pieces share.
fn gutters(lines: &[(u32, &str)], pieces: &[Vec<&str>]) -> Vec<usize> {
    let mut free: Vec<bool> = Vec::new();
    for ((_, line), _) in lines.iter().zip(pieces).filter(|(_, pieces)| pieces.len() > 1) {
        let line: Vec<bool> = line.chars().map(|c| c == ' ').collect();
        let more = line.len().saturating_sub(free.len());
        free.extend(std::iter::repeat_n(true, more));
        free.iter_mut().zip(&line).for_each(|(free, space)| *free &= space);
    }
    let ends = free.windows(2).enumerate().filter(|(_, w)| w[0] && !w[1]).map(|(place, _)| place + 1);
    // Before the first piece there is no column.
    let indent = free.iter().take_while(|free| **free).count();
    ends.filter(|end| *end > indent).collect()
}
