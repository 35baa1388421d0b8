//! Excel 97–2003 workbooks, looked through before the reader is let in, and told which of their cells are per cent.
//!
//! The format has no checksums, and its reader makes room for as many cells as a record says, follows chains that go
//! in circles, and forgets number formats. So the one stream that matters is taken out, its records are walked, and it
//! is handed on in a container that is whole.

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read};
use std::ops::Range;

use super::builder::MOST_CELLS;
use super::numeral;
use super::problem::SheetProblem;
use crate::import::problem::Problem;

/// A workbook that can be read without harm.
pub(super) struct Checked {
    /// The same stream in a new container.
    pub bytes: Vec<u8>,
    /// Cells whose format is per cent: sheet in its order, row and column, all counted from 0.
    pub percents: HashSet<(usize, u32, u32)>,
}

mod record {
    pub const FORMULA: u16 = 0x0006;
    pub const END: u16 = 0x000a;
    pub const PASSWORD: u16 = 0x002f;
    pub const CONTINUE: u16 = 0x003c;
    pub const SHEET: u16 = 0x0085;
    pub const MANY_NUMBERS: u16 = 0x00bd;
    pub const RICH_TEXT: u16 = 0x00d6;
    pub const CELL_FORMAT: u16 = 0x00e0;
    pub const SHARED_TEXT: u16 = 0x00fd;
    pub const SIZE: u16 = 0x0200;
    pub const NUMBER: u16 = 0x0203;
    pub const TEXT: u16 = 0x0204;
    pub const LOGICAL: u16 = 0x0205;
    pub const FORMULA_TEXT: u16 = 0x0207;
    pub const SHORT_NUMBER: u16 = 0x027e;
    pub const NUMBER_FORMAT: u16 = 0x041e;
    pub const BEGIN: u16 = 0x0809;
}

/// Excel has 255 sheets at most.
const MOST_SHEETS: usize = 255;
/// A record goes on in so many others; 64 MB are 8,000 of them.
const MOST_CONTINUED: usize = 10_000;

pub(super) fn check(bytes: &[u8]) -> Result<Checked, Problem> {
    let damaged = || Problem::from(SheetProblem::Damaged);
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| damaged())?;
    if file.exists("/EncryptedPackage") {
        return Err(SheetProblem::Password.into());
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or_else(damaged)?;
    let mut stream = Vec::new();
    let mut source = file.open_stream(name).map_err(|_| damaged())?.take(bytes.len() as u64);
    source.read_to_end(&mut stream).map_err(|_| damaged())?;

    let workbook = Workbook::of(&stream)?;
    let (mut walked, mut percents, mut cells): (Vec<Range<usize>>, _, usize) = (Vec::new(), HashSet::new(), 0);
    for (sheet, start) in workbook.sheets.iter().enumerate() {
        let walk = workbook.walk(&mut stream, *start, |row, column| {
            percents.insert((sheet, row, column));
        })?;
        // Sheets that share records would be read again and again.
        if walked.iter().any(|other| walk.range.start < other.end && other.start < walk.range.end) {
            return Err(damaged());
        }
        walked.push(walk.range);
        cells = cells.saturating_add(walk.area);
        if cells > MOST_CELLS {
            return Err(SheetProblem::TooManyCells { most: MOST_CELLS as u64 }.into());
        }
    }
    Ok(Checked { bytes: container(&stream), percents })
}

/// The records from a place on: type, and where the data stands. Ends where a record is cut.
fn records(stream: &[u8], mut at: usize) -> impl Iterator<Item = (u16, Range<usize>)> {
    std::iter::from_fn(move || {
        let (kind, length) = (number(stream, at)?, number(stream, at + 2)?);
        let data = at + 4..at + 4 + usize::from(length);
        at = data.end;
        (at <= stream.len()).then_some((kind, data))
    })
}

fn number(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes)
}

struct Workbook {
    /// Where each sheet's records begin.
    sheets: Vec<usize>,
    /// For each cell format, whether it is per cent.
    percent: Vec<bool>,
}

/// What walking a sheet has shown.
struct Walk {
    range: Range<usize>,
    /// The cells of the rectangle around all that it holds.
    area: usize,
}

impl Workbook {
    fn of(stream: &[u8]) -> Result<Self, Problem> {
        let (mut sheets, mut cell_formats) = (Vec::new(), Vec::new());
        let mut percents: HashMap<u16, bool> = [(9, true), (10, true)].into();
        let (mut continued, mut wide) = (0, true);
        for (kind, at) in records(stream, 0) {
            let data = stream.get(at).unwrap_or_default();
            continued = if kind == record::CONTINUE { continued + 1 } else { 0 };
            match kind {
                _ if continued > MOST_CONTINUED => return Err(SheetProblem::Damaged.into()),
                record::END => break,
                record::PASSWORD if number(data, 0) != Some(0) => return Err(SheetProblem::Password.into()),
                record::BEGIN => wide = number(data, 0).is_none_or(|version| version == 0x0600),
                record::SHEET => {
                    let place = data.get(..4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
                    sheets.push(place.map_or(usize::MAX, |place| place as usize));
                }
                record::CELL_FORMAT => cell_formats.push(number(data, 2).unwrap_or(0)),
                record::NUMBER_FORMAT => {
                    percents.insert(number(data, 0).unwrap_or(0), numeral::is_percent(&format_text(data, wide)));
                }
                _ => {}
            }
        }
        let inside = |place: &usize| *place < stream.len();
        if sheets.len() > MOST_SHEETS || !sheets.iter().all(inside) {
            return Err(SheetProblem::Damaged.into());
        }
        let percent = cell_formats.iter().map(|format| percents.get(format).copied().unwrap_or(false)).collect();
        Ok(Self { sheets, percent })
    }

    /// Walks a sheet's records, and takes out what it says of its size, which need not be true.
    fn walk(&self, stream: &mut [u8], start: usize, mut percent: impl FnMut(u32, u32)) -> Result<Walk, Problem> {
        let (mut end, mut depth, mut continued) = (start, 0, 0);
        let mut corners: Option<[u32; 4]> = None;
        let mut formula = (0, 0);
        let mut sizes = Vec::new();
        for (kind, at) in records(stream, start) {
            let data = stream.get(at.clone()).unwrap_or_default();
            end = at.end;
            continued = if kind == record::CONTINUE { continued + 1 } else { 0 };
            let place =
                || number(data, 0).zip(number(data, 2)).map(|(row, column)| (u32::from(row), u32::from(column)));
            let of_percent =
                |at: usize| number(data, at).and_then(|f| self.percent.get(usize::from(f))).is_some_and(|p| *p);
            let mut include = |(row, column): (u32, u32)| {
                let [top, bottom, left, right] = corners.unwrap_or([row, row, column, column]);
                corners = Some([top.min(row), bottom.max(row), left.min(column), right.max(column)]);
            };
            match kind {
                _ if continued > MOST_CONTINUED => return Err(SheetProblem::Damaged.into()),
                // A chart inside the sheet has records of its own.
                record::BEGIN => depth += 1,
                record::END if depth < 2 => break,
                record::END => depth -= 1,
                _ if depth > 1 => {}
                record::SIZE => sizes.push(at),
                record::NUMBER | record::SHORT_NUMBER | record::FORMULA => {
                    let Some(place) = place() else { continue };
                    include(place);
                    if kind == record::FORMULA {
                        formula = place;
                    }
                    if of_percent(4) {
                        percent(place.0, place.1);
                    }
                }
                record::MANY_NUMBERS => {
                    let Some((row, first)) = place() else { continue };
                    let last = number(data, data.len().saturating_sub(2)).map_or(first, u32::from);
                    include((row, first));
                    include((row, last));
                    let numbers = data.len().saturating_sub(6) / 6;
                    (first..)
                        .zip(0..numbers)
                        .filter(|(_, n)| of_percent(4 + 6 * n))
                        .for_each(|(column, _)| percent(row, column));
                }
                record::TEXT | record::RICH_TEXT | record::SHARED_TEXT | record::LOGICAL => {
                    place().into_iter().for_each(include);
                }
                record::FORMULA_TEXT => include(formula),
                _ => {}
            }
        }
        for size in sizes {
            stream.get_mut(size).unwrap_or_default().fill(0);
        }
        let area =
            corners.map_or(0, |[top, bottom, left, right]| (bottom - top + 1) as usize * (right - left + 1) as usize);
        Ok(Walk { range: start..end, area })
    }
}

/// A number format's text: a length of two bytes and a flag before it since Excel 97, of one byte before that.
fn format_text(data: &[u8], wide: bool) -> String {
    let start = if wide { 5 } else { 3 };
    let text = data.get(start..).unwrap_or_default();
    let two_bytes = wide && data.get(4).is_some_and(|flags| flags & 1 == 1);
    if two_bytes {
        encoding_rs::UTF_16LE.decode(text).0.into_owned()
    } else {
        encoding_rs::WINDOWS_1252.decode(text).0.into_owned()
    }
}

/// The stream alone in a container of the fourth version: a directory, the stream, and the table of what follows what.
fn container(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 4096;
    const NONE: u32 = u32::MAX;
    const LAST: u32 = u32::MAX - 1;
    const TABLE: u32 = u32::MAX - 2;
    // Shorter streams would have to lie elsewhere.
    let length = stream.len().max(SECTOR);
    let sectors = length.div_ceil(SECTOR);
    let tables = (sectors + 1).div_ceil(SECTOR / 4 - 1);
    let mut file = Vec::with_capacity((sectors + tables + 2) * SECTOR);
    let word = |file: &mut Vec<u8>, at: usize, value: u32| {
        if let Some(place) = file.get_mut(at..at + 4) {
            place.copy_from_slice(&value.to_le_bytes());
        }
    };
    let count = |n: usize| u32::try_from(n).unwrap_or(NONE);
    file.extend_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    file.resize(SECTOR, 0);
    // Version, byte order, and the sizes of sectors as powers of two.
    for (at, value) in [(24, 0x0004_003e), (28, 0x000c_fffe), (32, 6), (44, count(tables)), (48, 0)] {
        word(&mut file, at, value);
    }
    for (at, value) in [(56, SECTOR as u32), (60, LAST), (68, LAST)] {
        word(&mut file, at, value);
    }
    for place in 0..109 {
        word(&mut file, 76 + 4 * place, if place < tables { count(1 + sectors + place) } else { NONE });
    }
    for (name, kind, child, start, size) in [("Root Entry", 5, 1, 0, 0), ("Workbook", 2, NONE, 1, length as u64)] {
        let entry = file.len();
        file.resize(entry + 128, 0);
        for (place, unit) in name.encode_utf16().enumerate() {
            word(&mut file, entry + 2 * place, u32::from(unit));
        }
        word(&mut file, entry + 64, count(2 * name.len() + 2) | kind << 16 | 1 << 24);
        for (at, value) in [(68, NONE), (72, NONE), (76, child), (116, start), (120, size as u32)] {
            word(&mut file, entry + at, value);
        }
    }
    file.resize(2 * SECTOR, 0);
    file.extend_from_slice(stream);
    file.resize((2 + sectors) * SECTOR, 0);
    let follows = |sector: usize| match sector {
        0 => LAST,
        n if n < sectors => count(n + 1),
        n if n == sectors => LAST,
        n if n <= sectors + tables => TABLE,
        _ => NONE,
    };
    let entries = tables * SECTOR / 4;
    file.extend((0..entries).flat_map(|sector| follows(sector).to_le_bytes()));
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_container_holds_the_stream() {
        let check = |length: usize| {
            let stream: Vec<u8> = (0..length).map(|i| (i % 251) as u8).collect();
            let bytes = container(&stream);
            let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).unwrap();
            let mut back = Vec::new();
            file.open_stream("/Workbook").unwrap().read_to_end(&mut back).unwrap();
            assert_eq!(&back[..length], stream, "{length}");
            assert!(back[length..].iter().all(|b| *b == 0));
        };
        [0, 1, 4095, 4096, 4097, 5_000_000].into_iter().for_each(check);
    }
}
