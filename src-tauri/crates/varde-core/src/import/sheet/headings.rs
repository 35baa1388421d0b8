//! Where a table's headings are, what stands above them, and what each column's heading says, level by level.

use super::grid::Grid;
use super::{cells, when, words};
use crate::import::path;

/// Headings are looked for in so many rows.
const LOOKED_AT: usize = 60;
/// School year over subject over level, and one more.
const MOST_LEVELS: usize = 4;
/// «Fag: Lesing, Trinn: 5»; a row with more above the headings is another table.
const MOST_IN_TITLE: usize = 4;

/// A sheet's parts, by the places of rows in the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// First and last heading row.
    pub headings: Option<(usize, usize)>,
    /// For each column what its heading says, from the top down, as far as merged cells reach.
    pub steps: Vec<Vec<String>>,
    /// What stands above the headings.
    pub titles: Vec<String>,
}

impl Layout {
    pub fn of(grid: &Grid, headings: Option<(usize, usize)>) -> Self {
        let steps = match headings {
            None => vec![Vec::new(); grid.width()],
            Some(rows) => (0..grid.width()).map(|column| steps(grid, rows, column)).collect(),
        };
        let above = headings.map_or(0, |(first, _)| first);
        let said = grid.rows().iter().take(above).filter(|row| row.filled().count() <= MOST_IN_TITLE);
        let titles = said.flat_map(|row| row.filled().map(|(_, text)| text.to_owned())).collect();
        Self { headings, steps, titles }
    }

    /// The rows under the headings, without those that only say them again.
    pub fn data<'g>(&self, grid: &'g Grid) -> impl Iterator<Item = usize> + use<'g> {
        let (first, last) = self.headings.map_or((0, 0), |(first, last)| (first, last + 1));
        (last..grid.rows().len()).filter(move |row| !(first..last).any(|heading| same(grid, heading, *row)))
    }
}

/// The heading rows: of the rows without figures above some with them, those that name columns; where there are several
/// such places, the one that names most.
pub(super) fn find(grid: &Grid) -> Option<(usize, usize)> {
    let rows = grid.rows().len().min(LOOKED_AT);
    let ends = (1..rows).filter(|&row| may_be_heading(grid, row - 1) && !may_be_heading(grid, row)).map(|row| row - 1);
    let scored = ends.map(|end| {
        let start = (0..end).rev().take_while(|row| may_be_heading(grid, *row)).last().unwrap_or(end);
        let lowest = lowest(grid, start, end);
        let highest = top(grid, lowest);
        (score(grid, highest, lowest), (highest, lowest))
    });
    let named = scored.filter(|((_, known, width), _)| *known > 0 || *width > 1);
    // Of equally good ones, the first.
    named.rev().max_by_key(|(score, _)| *score).map(|(_, rows)| rows)
}

/// How many cells name columns, how many say anything that Varde knows, and how many there are in the last row. Rows of
/// data can say a subject or a year, too, but not what a column is.
fn score(grid: &Grid, first: usize, last: usize) -> (usize, usize, usize) {
    let count = |of: fn(&str) -> bool| -> usize {
        (first..=last).map(|row| filled(grid, row).filter(|text| of(text)).count()).sum()
    };
    (count(names_column), count(is_known), filled(grid, last).count())
}

/// The last heading row in a run of rows without figures, in which there can also be schools without any: the one that
/// names most columns, and those below it that hold nothing but what headings say.
fn lowest(grid: &Grid, start: usize, end: usize) -> usize {
    let best = (start..=end).rev().max_by_key(|row| score(grid, *row, *row)).unwrap_or(end);
    let says = |row: &usize| filled(grid, *row).all(|text| is_known(text) || cells::is_figure(text));
    best + (best + 1..=end).take_while(says).count()
}

/// The column and the text by which a row is a sum or a mean of other rows: its first text.
pub(super) fn sum_text(grid: &Grid, row: usize) -> Option<(usize, &str)> {
    let first = grid.rows().get(row)?.filled().find(|(_, text)| !cells::is_figure(text))?;
    Some(first).filter(|(_, text)| words::is_sum(text))
}

fn filled(grid: &Grid, row: usize) -> impl Iterator<Item = &str> {
    grid.rows().get(row).into_iter().flat_map(|r| r.filled().map(|(_, text)| text))
}

fn same(grid: &Grid, one: usize, other: usize) -> bool {
    filled(grid, one).count() > 1 && filled(grid, one).eq(filled(grid, other))
}

/// No figures, but for years and the numbers of the levels. A school can have 1, 2 and 3 pupils on its levels, so
/// beside those stand only words that headings have.
fn may_be_heading(grid: &Grid, row: usize) -> bool {
    let (figures, texts): (Vec<&str>, Vec<&str>) = filled(grid, row).partition(|text| cells::is_figure(text));
    let years = figures.iter().all(|text| matches!(when::school_year(text), Some(when::Said::Year(_))));
    years || (are_levels(&figures) && texts.into_iter().all(is_known))
}

/// `1 2 3` or `1 2 3 4 5`, once or several times.
fn are_levels(figures: &[&str]) -> bool {
    let runs = |length: usize| {
        figures.len().is_multiple_of(length)
            && (figures.iter().enumerate()).all(|(i, text)| *text == (i % length + 1).to_string())
    };
    !figures.is_empty() && (runs(3) || runs(5))
}

fn names_column(text: &str) -> bool {
    words::key(text).is_some() || words::level(text).is_some() || !words::parts(text).is_empty()
}

fn is_known(text: &str) -> bool {
    names_column(text)
        || words::indicator(text).is_some()
        || words::subject(text).is_some()
        || words::gender(text).is_some()
        || words::grade(text).is_some()
        || when::within(text).is_some()
}

/// The topmost of the heading rows whose last one is given. A text that stands alone in the first column, or goes over
/// the whole width, is a title.
fn top(grid: &Grid, last: usize) -> usize {
    let is_level = |row: usize| {
        let Some(found) = grid.rows().get(row) else { return false };
        let follows = grid.rows().get(row + 1).is_some_and(|next| next.number == found.number + 1);
        let mut texts = found.filled();
        let alone = match (texts.next(), texts.next()) {
            (Some((column, _)), None) => Some(column),
            _ => None,
        };
        let title = alone.is_some_and(|column| column == 0 || covers(grid, row, column) == grid.width());
        follows && may_be_heading(grid, row) && !title
    };
    let levels = (0..last).rev().take(MOST_LEVELS - 1).take_while(|row| is_level(*row)).count();
    last - levels
}

/// How many columns a merged cell covers.
fn covers(grid: &Grid, row: usize, column: usize) -> usize {
    let block = grid.merged().iter().find(|m| m.rows.0 == row && m.columns.0 == column);
    block.map_or(1, |m| m.columns.1 - m.columns.0 + 1)
}

fn steps(grid: &Grid, (first, last): (usize, usize), column: usize) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    for row in first..=last {
        let text = heading(grid, row, column, row == last);
        // A cell merged downwards is one step.
        if !text.is_empty() && steps.last().is_none_or(|above| above != text) {
            // Statistikkbanken's headings hold their levels in one cell.
            let path = if path::looks_like_path(text) { path::steps(text) } else { vec![text.to_owned()] };
            steps.extend(path.into_iter().filter(|step| !step.is_empty()));
        }
    }
    steps
}

/// A heading reaches over the columns it is merged with; where nothing in its row is merged, as in pasted text, one of
/// the upper levels reaches as far as the next.
fn heading(grid: &Grid, row: usize, column: usize, lowest: bool) -> &str {
    let own = grid.cell(row, column);
    if !own.is_empty() {
        return own;
    }
    let inside = |range: (usize, usize), place: usize| (range.0..=range.1).contains(&place);
    if let Some(block) = grid.merged().iter().find(|m| inside(m.rows, row) && inside(m.columns, column)) {
        return grid.cell(block.rows.0, block.columns.0);
    }
    let merges = grid.merged().iter().any(|m| inside(m.rows, row) && m.columns.0 < m.columns.1);
    if lowest || merges {
        return "";
    }
    (0..column).rev().map(|left| grid.cell(row, left)).find(|text| !text.is_empty()).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::super::builder::Builder;
    use super::*;

    /// A grid of lines whose cells are set apart by `|`.
    fn grid(lines: &[&str]) -> Grid {
        let mut builder = Builder::default();
        for (row, line) in (1..).zip(lines) {
            for (column, text) in (1..).zip(line.split('|')) {
                builder.put(row, column, text).unwrap();
            }
        }
        builder.finish("", false).unwrap().0
    }

    fn check(lines: &[&str], expected: Option<(usize, usize)>, steps: &[&str]) {
        let grid = grid(lines);
        let found = find(&grid);
        assert_eq!(found, expected, "{lines:?}");
        let said: Vec<String> = Layout::of(&grid, found).steps.iter().map(|s| s.join(" > ")).collect();
        assert_eq!(said, steps, "{lines:?}");
    }

    #[test]
    fn titles_above_are_no_headings() {
        check(
            &["Nasjonale prøver 2025-26", "", "Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|5|6|7"],
            Some((1, 1)),
            &["Skole", "Nivå 1", "Nivå 2", "Nivå 3"],
        );
        check(
            &["Antall svar:|45", "Skole|Snitt|Antall elever", "Åsøy skole|4,5|7"],
            Some((1, 1)),
            &["Skole", "Snitt", "Antall elever"],
        );
    }

    #[test]
    fn levels_of_headings_reach_over_their_columns() {
        check(
            &["|Lesing||Regning|", "Skole|Snitt|N|Snitt|N", "Åsøy skole|50|20|51|19"],
            Some((0, 1)),
            &["Skole", "Lesing > Snitt", "Lesing > N", "Regning > Snitt", "Regning > N"],
        );
        check(
            &["2025-26|||", "|Mestringsnivå||", "Skole|1|2|3", "Åsøy skole|5|6|7"],
            Some((1, 2)),
            &["Skole", "Mestringsnivå > 1", "Mestringsnivå > 2", "Mestringsnivå > 3"],
        );
        check(
            &[
                "Enhetsnavn|Fag|Kjønn|Verdi|Måleenhet",
                "Åsøy|Lesing|Jenter|.|Skalapoeng",
                "Åsøy|Lesing|Gutter|50|Skalapoeng",
            ],
            Some((0, 0)),
            &["Enhetsnavn", "Fag", "Kjønn", "Verdi", "Måleenhet"],
        );
        check(
            &["Skole|Lesing|Regning", "|5. trinn|8. trinn", "Åsøy||", "Haugen|50|51"],
            Some((0, 1)),
            &["Skole", "Lesing > 5. trinn", "Regning > 8. trinn"],
        );
        check(&["Skole|2023|2024", "Åsøy skole|50|51"], Some((0, 0)), &["Skole", "2023", "2024"]);
        check(
            &["Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy|1|2|3", "Haugen|5|6|7"],
            Some((0, 0)),
            &["Skole", "Nivå 1", "Nivå 2", "Nivå 3"],
        );
    }

    #[test]
    fn a_table_without_headings_has_none() {
        check(&["Åsøy skole|50|51", "Haugen skole|49|50"], None, &["", "", ""]);
        check(&["50", "51"], None, &[""]);
        check(&[], None, &[]);
    }

    #[test]
    fn merged_headings_reach_as_far_as_they_are_merged() {
        let mut builder = Builder::default();
        for (row, column, text) in [
            (1, 1, "Skole"),
            (1, 2, "Lesing"),
            (2, 2, "Snitt"),
            (2, 3, "N"),
            (2, 4, "Merknad"),
            (3, 1, "Åsøy"),
            (3, 2, "50"),
        ] {
            builder.put(row, column, text).unwrap();
        }
        builder.merge([1, 2, 1, 1]);
        builder.merge([1, 1, 2, 3]);
        let (grid, _) = builder.finish("", false).unwrap();
        let layout = Layout::of(&grid, find(&grid));
        assert_eq!(layout.steps, [vec!["Skole"], vec!["Lesing", "Snitt"], vec!["Lesing", "N"], vec!["Merknad"]]);
    }

    #[test]
    fn sums_and_headings_that_are_said_again_are_known() {
        let grid = grid(&["Skole|Snitt|N", "Åsøy skole|50|20", "Skole|Snitt|N", "Haugen skole|51|19", "Sum|50,5|39"]);
        let layout = Layout::of(&grid, find(&grid));
        assert_eq!(layout.data(&grid).collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!((sum_text(&grid, 3), sum_text(&grid, 4)), (None, Some((0, "Sum"))));
    }
}
