//! Values that stand alone in their columns: what range they can have, and columns whose decimal commas are gone.

use std::collections::HashMap;

use super::cells;
use super::problem::SheetProblem;
use super::propose::is_share;
use crate::import::problem::{Found, Problem};
use crate::observation::Cell;

/// Lowest and highest value that can be true, by the beginning of the key; own indicators have their own.
/// Special-school units can have grunnskolepoeng near 3.
pub(super) fn range(key: &str) -> Option<(f64, f64)> {
    match key {
        _ if is_share(key) => Some((0.0, 100.0)),
        _ if key.starts_with("np.") && key.ends_with(".skalapoeng") => Some((20.0, 80.0)),
        _ if key.starts_with("eu.") => Some((1.0, 5.0)),
        _ if key.starts_with("gsp.") => Some((0.0, 60.0)),
        _ if key.starts_with("standpunkt.") => Some((1.0, 6.0)),
        _ => None,
    }
}

/// The key with what is put into it; `None` when that is not known.
pub(super) fn filled(pattern: &str, subject: Option<&str>, grade: Option<u8>) -> Option<String> {
    let mut key = pattern.to_owned();
    if let Some(subject) = subject {
        key = key.replace("{subject}", subject);
    }
    if let Some(grade) = grade {
        key = key.replace("{grade}", &grade.to_string());
    }
    Some(key).filter(|key| !key.contains('{'))
}

/// A per cent sign can stand behind shares and own figures alone.
pub(super) fn may_be_percent(key: &str) -> bool {
    is_share(key) || key.starts_with("own.")
}

/// The figures of each column that lie outside, kept apart until all are seen.
#[derive(Debug, Default)]
pub(super) struct Outside {
    columns: HashMap<usize, Column>,
}

#[derive(Debug, Default)]
struct Column {
    figures: usize,
    above: usize,
    /// The first one above.
    example: Option<(String, f64)>,
    found: Vec<Found>,
}

impl Outside {
    /// `false` for a figure that cannot be true.
    pub fn accepts(
        &mut self,
        column: usize,
        text: &str,
        cell: Cell,
        range: Option<(f64, f64)>,
        at: impl Fn(Problem) -> Found,
    ) -> bool {
        let (Some(value), Some((lowest, highest))) = (cell.value(), range) else { return true };
        let counted = self.columns.entry(column).or_default();
        counted.figures += 1;
        if (lowest..=highest).contains(&value) {
            return true;
        }
        if value > highest {
            counted.above += 1;
            counted.example.get_or_insert_with(|| (text.to_owned(), highest));
        }
        let (lowest, highest) = (lowest.to_string(), highest.to_string());
        counted.found.push(at(Problem::OutOfRange { text: text.to_owned(), lowest, highest }));
        false
    }

    /// When a fifth of a column's figures are above the range, a program has taken its decimal commas out; then none of
    /// them can be trusted, and the column is given back. The others' figures are told one by one.
    pub fn judge(self, grid: &super::Grid) -> (Vec<usize>, Vec<Found>) {
        let (mut lost, mut found) = (Vec::new(), Vec::new());
        for (column, counted) in self.columns {
            match counted.example {
                Some((text, highest)) if counted.above * 5 >= counted.figures.clamp(5, 400) => {
                    let meant = meant(&text, highest);
                    found.push(grid.found_in_column(column, SheetProblem::CommaLost { text, meant }.into()));
                    lost.push(column);
                }
                _ => found.extend(counted.found),
            }
        }
        (lost, found)
    }
}

/// Where the comma stood: 1485 was 14,85.
fn meant(text: &str, highest: f64) -> String {
    let number = cells::number(text).unwrap_or(0) as f64 / 1000.0;
    let tenths = (1..=6).map(|places| number / 10f64.powi(places)).find(|value| *value <= highest);
    super::numeral::number(tenths.unwrap_or(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_their_ranges() {
        let check = |key: &str, expected: Option<(f64, f64)>| assert_eq!(range(key), expected, "{key}");
        check("np.lesing.5.skalapoeng", Some((20.0, 80.0)));
        check("np.lesing.5.deltakelse", Some((0.0, 100.0)));
        check("eu.trivsel.7", Some((1.0, 5.0)));
        check("eu.mobbing-digital.10", Some((0.0, 100.0)));
        check("gsp.10", Some((0.0, 60.0)));
        check("standpunkt.10", Some((1.0, 6.0)));
        check("own.fravaer", None);
    }

    #[test]
    fn patterns_are_filled() {
        let check = |pattern: &str, subject: Option<&str>, grade: Option<u8>, expected: Option<&str>| {
            assert_eq!(filled(pattern, subject, grade).as_deref(), expected);
        };
        check("np.{subject}.{grade}.skalapoeng", Some("lesing"), Some(5), Some("np.lesing.5.skalapoeng"));
        check("np.{subject}.{grade}.skalapoeng", None, Some(5), None);
        check("gsp.10", None, None, Some("gsp.10"));
    }

    #[test]
    fn the_lost_comma_is_found_again() {
        let check = |text: &str, highest: f64, expected: &str| assert_eq!(meant(text, highest), expected);
        check("1485", 60.0, "14,85");
        check("28", 5.0, "2,8");
        check("415", 60.0, "41,5");
    }
}
