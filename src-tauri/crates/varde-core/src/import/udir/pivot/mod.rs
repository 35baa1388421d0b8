//! What Udir's web pages get: a tree of columns, and rows that are units or questions.

mod questions;
mod units;

use std::borrow::Cow;
use std::ops::ControlFlow;

use serde::Deserialize;

use self::questions::of_questions;
use self::units::of_units;
use crate::import::json::{Rows, Text};
use crate::import::preview::FileKind;
use crate::import::problem::Problem;
use crate::import::source_problem::SourceProblem;
use crate::import::table::{ResultTable, Step};
use crate::indicator::Catalogue;

/// More columns than this no page shows.
const MOST_COLUMNS: usize = 20_000;

#[derive(Deserialize)]
struct Metadata<'t> {
    #[serde(borrow, default, rename = "rowHierarchy")]
    rows: Vec<Cow<'t, str>>,
    /// From the top of the heading downwards.
    #[serde(borrow)]
    columns: Vec<Vec<Heading<'t>>>,
}

#[derive(Deserialize)]
struct Heading<'t> {
    #[serde(borrow)]
    name: Cow<'t, str>,
    /// How many columns it stands above.
    #[serde(default = "one", rename = "columnCount")]
    count: usize,
}

fn one() -> usize {
    1
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Row<'t> {
    #[serde(borrow)]
    navn: Text<'t>,
    #[serde(borrow)]
    kode: Text<'t>,
    #[serde(borrow)]
    id: Text<'t>,
    #[serde(borrow)]
    data: Vec<Text<'t>>,
}

/// Reads such a page. Rows of units are read as those of a wide table; rows of questions as answers of the survey.
pub(in crate::import) fn read(
    metadata: &str,
    rows: Rows<'_>,
    mut table: ResultTable,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let unknown = || Some(Problem::from(SourceProblem::UnknownJson));
    let metadata: Metadata<'_> = serde_json::from_str(metadata).map_err(|_| unknown())?;
    let columns = spread_out(&metadata.columns).ok_or_else(unknown)?;
    let last = metadata.rows.last().map(|word| word.to_lowercase()).unwrap_or_default();
    table.kind = FileKind::UdirJson;
    match last.as_str() {
        "nasjonalt" | "fylke" | "kommune" | "enhet" | "skole" => of_units(&columns, rows, table, catalogue, step),
        "indikator" | "spørsmål" => of_questions(&columns, rows, table, catalogue, step),
        _ => Err(unknown()),
    }
}

/// The steps of each column, from the top of the heading downwards; `None` when the levels do not fit together.
fn spread_out<'m>(levels: &'m [Vec<Heading<'_>>]) -> Option<Vec<Vec<&'m str>>> {
    let width = |level: &[Heading<'_>]| level.iter().try_fold(0usize, |sum, h| sum.checked_add(h.count));
    let columns = width(levels.first()?).filter(|width| (1..=MOST_COLUMNS).contains(width))?;
    if levels.iter().any(|level| width(level) != Some(columns)) {
        return None;
    }
    let mut steps = vec![Vec::with_capacity(levels.len()); columns];
    for level in levels {
        let names = level.iter().flat_map(|h| std::iter::repeat_n(h.name.trim(), h.count));
        steps.iter_mut().zip(names).for_each(|(steps, name)| steps.push(name));
    }
    Some(steps)
}

/// Hands out the rows that are made as rows are; the others are said by the caller, by their lines.
fn each_row(
    rows: Rows<'_>,
    step: &mut Step<'_>,
    mut visit: impl FnMut(u32, Option<&Row<'_>>),
) -> Result<(), Option<Problem>> {
    let (mut number, mut stopped) = (0u32, false);
    rows.each(&mut |line, text| {
        number += 1;
        if number.is_multiple_of(512) && step(rows.position(text)).is_break() {
            stopped = true;
            return ControlFlow::Break(());
        }
        visit(line, serde_json::from_str::<Row<'_>>(text).ok().as_ref());
        ControlFlow::Continue(())
    });
    match (stopped, number) {
        (true, _) => Err(None),
        (_, 0) => Err(Some(Problem::NoRows)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_above_as_many_columns_as_they_count() {
        let level = |names: &[(&'static str, usize)]| {
            names.iter().map(|(name, count)| Heading { name: Cow::Borrowed(name), count: *count }).collect::<Vec<_>>()
        };
        let check = |levels: &[Vec<Heading<'_>>], expected: Option<&[&[&str]]>| {
            let expected = expected.map(|columns| columns.iter().map(|steps| steps.to_vec()).collect::<Vec<_>>());
            assert_eq!(spread_out(levels), expected);
        };
        let (year, figures) = (level(&[("2025-26", 2)]), level(&[("Score", 1), ("Standardavvik", 1)]));
        check(&[year, figures], Some(&[&["2025-26", "Score"], &["2025-26", "Standardavvik"]]));
        check(&[level(&[("a", 2)]), level(&[("b", 1)])], None);
        check(&[level(&[("a", usize::MAX), ("b", 2)])], None);
        check(&[level(&[("a", MOST_COLUMNS + 1)])], None);
        check(&[], None);
    }
}
