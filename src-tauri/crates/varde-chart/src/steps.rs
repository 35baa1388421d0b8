//! «Follow a cohort 5→8→9→10»: steps, each test on an axis of its own.

use std::ops::Range;

use varde_core::page::chart::{CohortSteps, StepTest};

use crate::axis::{Axis, Wish};
use crate::breaks;
use crate::error::ChartError;
use crate::font::Weight;
use crate::geometry::Rect;
use crate::grid::entries;
use crate::legend::Legend;
use crate::own::Joint;
use crate::pane::{self, Content, Manner, Pane};
use crate::plane::{LINE, TICK_GAP};
use crate::stage::{Look, Prepared, Stage};
use crate::style::Style;
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, check, period};

const COUNT: std::ops::RangeInclusive<usize> = 1..=6;
const GAP: f64 = 26.0;
const NARROW: f64 = 480.0;
const NARROW_GAP: f64 = 14.0;
/// Between the line of a new test and its tick labels.
const AFTER_LINE: f64 = 8.0;
const UNDER_LEGEND: f64 = 10.0;
/// A narrower grade goes with its test to a row of its own.
const LEAST_GRADE: f64 = 44.0;
/// A test has room for its name even with one grade: the width of this many.
const LEAST_TEST: f64 = 2.0;
/// Air around the line between two rows.
const ROW_GAP: f64 = 22.0;

impl Draw for CohortSteps {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        Steps(&chart).draw_on(stage)
    }
}

/// Tests beside each other.
struct Row<'a> {
    /// Places in `tests`.
    tests: Range<usize>,
    /// Left and right of each test's plot.
    places: Vec<(f64, f64)>,
    /// Where a new test begins, and what is said about it.
    lines: Vec<(f64, &'a str)>,
}

/// The layout of the steps.
struct Steps<'a>(&'a CohortSteps);

impl<'a> Steps<'a> {
    fn draw_on(&self, stage: Stage) -> Result<Chart, ChartError> {
        let (look, sizes, small) = (stage.look, stage.look.sizes, stage.look.is_small());
        let contents: Vec<_> = self.0.tests.iter().map(content).collect();
        let legend = if small {
            Legend::default()
        } else {
            let face = look.face(sizes.end, Weight::Regular);
            Legend::prepare(entries(&contents, &self.0.own_name, &look.palette), &face, stage.room())
        };
        let legend_room = if legend.height > 0.0 { legend.height + UNDER_LEGEND } else { 0.0 };
        let gap = if stage.width < NARROW { NARROW_GAP } else { GAP };
        let ticks = if small { 3 } else { 5 };
        let axes: Vec<_> = self.0.tests.iter().zip(&contents).map(|(test, c)| axis(test, c, ticks)).collect();
        let rooms: Vec<_> = axes.iter().map(|axis| self.tick_room(axis, &look)).collect();
        let rows = self.rows(&stage, &rooms, gap);

        let word_face = look.face(sizes.word, Weight::Regular);
        let marks_at = |row: &Row<'a>, top: f64| {
            let bounds = (stage.margin(), stage.width - stage.margin());
            let room = breaks::Room { bounds, top, name_width: 0.0, without_labels: small };
            breaks::prepare(&row.lines, &word_face, room)
        };
        let label_rows = rows.iter().flat_map(|row| marks_at(row, 0.0)).map(|mark| mark.row + 1).max().unwrap_or(0);
        let change_room = if small { 0.0 } else { label_rows as f64 * sizes.word * breaks::ROW };
        let placed = rows.iter().flat_map(|row| row.places.iter().zip(row.tests.clone()));
        let lines = placed.filter_map(|((left, right), i)| {
            Some(pane::title_lines(contents.get(i)?.title, &look, right - left).len())
        });
        let title_height = pane::title_height(lines.max().unwrap_or(0), &look) + sizes.word * LINE;
        let foot = period::row(&sizes, small) + sizes.axis * LINE;
        let between = if small { ROW_GAP } else { sizes.word + ROW_GAP };
        let count = rows.len() as f64;
        let besides = legend_room + count * (change_room + title_height + foot) + (count - 1.0) * between;
        let height = stage.height(besides + count * sizes.least_plot * 0.7);
        let plot_height = (stage.bottom(height) - stage.top() - besides) / count;

        let mut canvas = stage.canvas(height)?;
        legend.draw(&look, (stage.margin(), stage.top() - 6.0), &mut canvas)?;
        let manner = Manner { joint: Joint::Steps, latest_only: false, gap, gutter: 0.0 };
        let mut marks = Vec::new();
        let mut top = stage.top() + legend_room;
        for row in &rows {
            let pane_top = top + change_room;
            let plot = Rect::new(0.0, pane_top, stage.width, pane_top + title_height + plot_height);
            for (&(left, right), i) in row.places.iter().zip(row.tests.clone()) {
                let (Some(content), Some(axis)) = (contents.get(i), axes.get(i)) else { continue };
                let area = Rect { left, right, ..plot };
                let pane = Pane::lay_out(*content, area, title_height, axis.clone(), manner, look);
                pane.draw(Some(self.0.decimal_mark), stage.width, &mut canvas)?;
                marks.extend(pane.marks(stage.picture(height)));
            }
            breaks::draw_marks(&marks_at(row, top), plot, &look, &mut canvas)?;
            top = plot.bottom + foot + between;
            if let Some(next) = self.0.tests.get(row.tests.end) {
                let ends = (stage.margin(), stage.width - stage.margin());
                let label = if small { "" } else { next.change.as_str() };
                breaks::draw_level(top - between / 2.0, ends, label, &look, &mut canvas)?;
            }
        }
        stage.finish(canvas, height, marks)
    }

    fn tick_room(&self, axis: &Option<Axis>, look: &Look<'_>) -> f64 {
        let face = look.face(look.sizes.axis, Weight::Regular);
        axis.as_ref().map_or(0.0, |axis| axis.label_width(self.0.decimal_mark, &face) + TICK_GAP)
    }

    /// As many tests beside each other as their grades have room; each as wide as it has grades.
    fn rows(&self, stage: &Stage, rooms: &[f64], gap: f64) -> Vec<Row<'a>> {
        let least = if stage.look.is_small() { LEAST_GRADE * 0.6 } else { LEAST_GRADE };
        let mut rows: Vec<Range<usize>> = Vec::new();
        let mut filled = 0.0;
        for (i, (test, ticks)) in self.0.tests.iter().zip(rooms).enumerate() {
            let needed = ticks + (test.grades.len() as f64 * least).max(least * LEAST_TEST);
            match rows.last_mut().filter(|_| filled + gap + AFTER_LINE + needed <= stage.room()) {
                Some(row) => {
                    row.end = i + 1;
                    filled += gap + AFTER_LINE + needed;
                }
                None => {
                    rows.push(i..i + 1);
                    filled = needed;
                }
            }
        }
        rows.into_iter().map(|tests| self.row(stage, rooms, gap, tests)).collect()
    }

    fn row(&self, stage: &Stage, rooms: &[f64], gap: f64, tests: Range<usize>) -> Row<'a> {
        let of_row = || self.0.tests.iter().zip(rooms).skip(tests.start).take(tests.len());
        let grades: usize = of_row().map(|(test, _)| test.grades.len()).sum();
        let ticks: f64 = of_row().map(|(_, ticks)| ticks).sum();
        let between = (gap + AFTER_LINE) * (tests.len() - 1) as f64;
        let share = ((stage.room() - ticks - between) / grades.max(1) as f64).max(1.0);
        let mut left = stage.margin();
        let (mut places, mut lines) = (Vec::new(), Vec::new());
        for (i, (test, ticks)) in of_row().enumerate() {
            if i > 0 {
                // The line stands in the air before the new test's tick labels.
                lines.push((left - AFTER_LINE, test.change.as_str()));
            }
            let right = left + ticks + share * test.grades.len() as f64;
            places.push((left + ticks, right));
            left = right + gap + AFTER_LINE;
        }
        Row { tests, places, lines }
    }
}

impl Prepared for CohortSteps {
    fn check(&self) -> Result<(), ChartError> {
        check::between("tests", self.tests.len(), COUNT)?;
        for test in &self.tests {
            let count = test.grades.len();
            check::between("grades", count, 1..=6)?;
            check::measure(test.decimals, test.least_span)?;
            check::same_length(&test.name, test.points.len(), count)?;
            check::same_length(&test.name, test.periods.len(), count)?;
            check::series(&test.points, &test.references, &[])?;
        }
        Ok(())
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let tests = chart.tests.iter_mut().flat_map(|test| {
            [&mut test.name, &mut test.value_name, &mut test.change]
                .into_iter()
                .chain(&mut test.grades)
                .chain(&mut test.periods)
                .chain(own_texts(&mut test.points))
                .chain(reference_texts(&mut test.references))
        });
        clean_all(chart.caption.texts().chain(std::iter::once(&mut chart.own_name)).chain(tests));
        chart
    }
}

fn content(test: &StepTest) -> Content<'_> {
    Content {
        title: &test.name,
        subtitle: &test.value_name,
        series: &test.name,
        periods: &test.grades,
        under: &test.periods,
        points: &test.points,
        references: &test.references,
        breaks: &[],
    }
}

fn axis(test: &StepTest, content: &Content<'_>, ticks: usize) -> Option<Axis> {
    Axis::over(content.values(), Wish { span: test.least_span, decimals: test.decimals, ticks })
}
