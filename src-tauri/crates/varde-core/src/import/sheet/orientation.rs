//! Tables that have what is measured as rows, and years or schools as columns.

use std::collections::HashSet;

use super::grid::Grid;
use super::headings::{self, Layout};
use super::heard::hear;
use super::mapping::Role;
use super::words;

/// What is measured is never so many things.
const MOST_MEASURES: usize = 200;

/// The grid turned, when its first column names levels or measures, each once, and its headings name none.
pub(super) fn turned(grid: &Grid) -> Option<Grid> {
    let layout = Layout::of(grid, headings::find(grid));
    let names = |text: &str| {
        words::level(text).is_some()
            || words::indicator(text).is_some_and(|key| !key.is_empty())
            || !words::parts(text).is_empty()
    };
    let measured = layout.steps.iter().skip(1).any(|steps| {
        let role = hear(steps).map(|h| (h.role, h.about.indicator.is_some()));
        !matches!(role, None | Some((Role::Value { .. }, false)))
    });
    let texts: Vec<&str> = layout.data(grid).map(|row| grid.cell(row, 0)).filter(|text| !text.is_empty()).collect();
    let named: HashSet<&str> = texts.iter().copied().filter(|text| names(text)).collect();
    let each_once = named.len() > 1 && named.len() * 2 > texts.len();
    let fits = !measured && each_once && grid.rows().len() <= MOST_MEASURES && grid.width() > 1;
    fits.then(|| grid.turn()).flatten()
}
