//! Columns of a wide file that spread pupils over levels by labels that nobody has seen: people say what they are.

use std::collections::{BTreeMap, BTreeSet};

use super::path;
use super::problem::Problem;
use super::sheet::Grid;
use super::table::ResultTable;
use crate::indicator::{Catalogue, Measure};

/// Fewer labels of one test are something else: no test has fewer levels.
const FEWEST: usize = 3;

/// Takes the headings that are probably levels out of what the table could not read; none where it has levels already.
pub(super) fn unknown_levels(table: &mut ResultTable, catalogue: &Catalogue) -> Vec<String> {
    if table.groups.iter().any(|g| matches!(g.indicator.measure, Measure::Level { .. })) {
        return Vec::new();
    }
    let unknown = |found: &&super::problem::Found| found.problem == Problem::UnknownColumn;
    let headings: Vec<&String> =
        table.problems.iter().filter(unknown).filter_map(|found| found.column.as_ref()).collect();
    // What stands before the label is the test, the year and the pupils.
    let mut labels: BTreeMap<Vec<String>, BTreeSet<&String>> = BTreeMap::new();
    for heading in headings {
        let mut steps = path::steps(heading);
        let of_test = path::test_of(&steps, catalogue);
        if of_test && path::looks_like_path(heading) && steps.pop().is_some() {
            labels.entry(steps).or_default().insert(heading);
        }
    }
    let levels: Vec<String> =
        labels.into_values().filter(|same| same.len() >= FEWEST).flatten().map(Clone::clone).collect();
    if !levels.is_empty() {
        table.problems.retain(|found| found.column.as_ref().is_none_or(|column| !levels.contains(column)));
        let taken = u32::try_from(levels.len()).unwrap_or(u32::MAX);
        table.problem_count = table.problem_count.saturating_sub(taken);
        table.advice.retain(|advice| *advice != Problem::NoDistribution);
    }
    levels
}

/// The file's units, the levels, and the pupils who took part: all that is needed to read them.
pub(super) fn with_levels_only(grid: &Grid, levels: &[String], catalogue: &Catalogue) -> Grid {
    grid.with_columns(|heading| {
        let unit = ["Organisasjonsnummer", "EnhetNavn"].iter().any(|name| heading.eq_ignore_ascii_case(name));
        unit || levels.iter().any(|level| level == heading) || path::counts_pupils(heading, catalogue)
    })
}
