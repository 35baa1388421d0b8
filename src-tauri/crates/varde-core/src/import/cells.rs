//! One cell of a result: read, and held to what can be true.

use super::path::Part;
use super::problem::Problem;
use crate::indicator::{Indicator, Spread};
use crate::observation::Cell;

/// Reads a cell as files write it.
///
/// Errors: what is wrong with it. A result with such a cell is left out whole.
pub(super) fn read(field: &[u8], part: Part, indicator: &Indicator) -> Result<Cell, Problem> {
    let text = || std::str::from_utf8(field).unwrap_or_default().trim().to_owned();
    let counts = matches!(part, Part::Count | Part::OnLevel);
    let read = if counts { Cell::read_count(field) } else { Cell::read(field) };
    let Ok(cell) = read else { return Err(Problem::NotANumber { text: text() }) };
    let (lowest, highest) = match part {
        Part::Value => indicator.range,
        Part::Spread => match indicator.spread {
            Spread::HalfWidth { widest } | Spread::Sd { widest } => (0.0, widest),
            Spread::None => (0.0, 0.0),
        },
        Part::Count | Part::OnLevel => return Ok(cell),
    };
    if cell.value().is_none_or(|v| (lowest..=highest).contains(&v)) {
        return Ok(cell);
    }
    Err(Problem::OutOfRange { text: text(), lowest: lowest.to_string(), highest: highest.to_string() })
}
