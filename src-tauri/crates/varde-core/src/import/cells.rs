//! One cell of a result: read, and held to what can be true.

use super::path::Part;
use super::problem::{Problem, short};
use crate::indicator::{Indicator, Spread};
use crate::observation::Cell;

/// All of Norway's grunnskole has fewer.
const MOST_PUPILS: i64 = 1_000_000;

/// Reads a cell as files write it.
///
/// Errors: what is wrong with it. A result with such a cell is left out whole.
pub(super) fn read(field: &[u8], part: Part, indicator: &Indicator) -> Result<Cell, Problem> {
    let text = || short(std::str::from_utf8(field).unwrap_or_default().trim());
    let counts = matches!(part, Part::Count | Part::OnLevel);
    let read = if counts { Cell::read_count(field) } else { Cell::read(field) };
    let Ok(cell) = read else { return Err(Problem::NotANumber { text: text() }) };
    let (lowest, highest) = match part {
        Part::Count | Part::OnLevel if cell.number.is_none_or(|n| n <= MOST_PUPILS) => return Ok(cell),
        Part::Count | Part::OnLevel => {
            return Err(Problem::OutOfRange { text: text(), lowest: "0".to_owned(), highest: MOST_PUPILS.to_string() });
        }
        Part::Value => indicator.range,
        Part::Spread => match indicator.spread {
            Spread::HalfWidth { widest } | Spread::Sd { widest } => (0.0, widest),
            Spread::None => (0.0, 0.0),
        },
    };
    if cell.value().is_none_or(|v| (lowest..=highest).contains(&v)) {
        return Ok(cell);
    }
    Err(Problem::OutOfRange { text: text(), lowest: lowest.to_string(), highest: highest.to_string() })
}
