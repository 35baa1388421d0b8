//! «Follow a cohort 5→8→9→10»: steps, each test on an axis of its own.

use serde::{Deserialize, Serialize};
use varde_core::page::chart::{OwnPoint, ReferenceSeries};

use crate::axis::{Axis, Wish};
use crate::breaks;
use crate::captions::Caption;
use crate::error::ChartError;
use crate::font::Weight;
use crate::geometry::Rect;
use crate::grid::entries;
use crate::legend::Legend;
use crate::own::Joint;
use crate::pane::{self, Content, Manner, Pane};
use crate::plane::{LINE, TICK_GAP};
use crate::stage::{Look, Stage};
use crate::style::Style;
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, check, period};

/// One cohort through its tests. Different tests are not one scale: nothing is drawn across from one to the next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CohortSteps {
    /// The words around the steps.
    pub caption: Caption,
    /// The cohort or its unit; named in the legend.
    pub own_name: String,
    /// From 1 to 6, in the order in which they were taken.
    pub tests: Vec<StepTest>,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// One test with one scale. Every list has one entry per grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StepTest {
    /// Such as «Nasjonal prøve».
    pub name: String,
    /// What its axis counts, such as «skalapoeng».
    pub value_name: String,
    /// On the line before this test, such as «Ny prøve»; not used for the first one.
    pub change: String,
    /// Such as «8. trinn».
    pub grades: Vec<String>,
    /// School years, such as `2022–23`.
    pub periods: Vec<String>,
    /// The cohort's points.
    pub points: Vec<OwnPoint>,
    /// The same in larger units.
    pub references: Vec<ReferenceSeries>,
    /// The smallest part of the axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
}

const COUNT: std::ops::RangeInclusive<usize> = 1..=6;
const GAP: f64 = 26.0;
const NARROW: f64 = 480.0;
const NARROW_GAP: f64 = 14.0;
/// Between the line of a new test and its tick labels.
const AFTER_LINE: f64 = 8.0;
const UNDER_LEGEND: f64 = 10.0;

impl Draw for CohortSteps {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        chart.draw_on(stage)
    }
}

impl CohortSteps {
    fn draw_on(&self, stage: Stage) -> Result<Chart, ChartError> {
        let (look, sizes, small) = (stage.look, stage.look.sizes, stage.look.is_small());
        let contents: Vec<_> = self.tests.iter().map(StepTest::content).collect();
        let legend = if small {
            Legend::default()
        } else {
            let face = look.face(sizes.end, Weight::Regular);
            Legend::prepare(entries(&contents, &self.own_name, &look.palette), &face, stage.room())
        };
        let legend_room = if legend.height > 0.0 { legend.height + UNDER_LEGEND } else { 0.0 };
        let top = stage.top() + legend_room;

        let gap = if stage.width < NARROW { NARROW_GAP } else { GAP };
        let ticks = if small { 3 } else { 5 };
        let axes: Vec<_> = self.tests.iter().zip(&contents).map(|(test, c)| test.axis(c, ticks)).collect();
        let rooms: Vec<_> = axes.iter().map(|axis| self.tick_room(axis, &look)).collect();
        let places = self.places(&stage, &rooms, gap);

        // A line stands in the air before a test's tick labels.
        let lines: Vec<_> = places
            .iter()
            .zip(&rooms)
            .zip(&self.tests)
            .skip(1)
            .map(|(((left, _), ticks), test)| (left - ticks - AFTER_LINE, test.change.as_str()))
            .collect();
        let room = breaks::Room {
            bounds: (stage.margin(), stage.width - stage.margin()),
            top,
            name_width: 0.0,
            without_labels: small,
        };
        let lines = breaks::prepare(&lines, &look.face(sizes.word, Weight::Regular), room);
        let rows = lines.iter().map(|mark| mark.row + 1).max().unwrap_or(0) as f64;
        let change_room = if small { 0.0 } else { rows * sizes.word * breaks::ROW };

        let title = contents
            .iter()
            .zip(&places)
            .map(|(c, (left, right))| pane::title_lines(c.title, &look, right - left).len())
            .max()
            .unwrap_or(0);
        let title_height = pane::title_height(title, &look) + sizes.word * LINE;
        let foot = period::row(&sizes, small) + sizes.axis * LINE;
        let besides = legend_room + change_room + title_height + foot;
        let height = stage.height(besides + sizes.least_plot * 0.8);
        let pane_top = top + change_room;
        let pane_bottom = stage.bottom(height) - foot;

        let mut canvas = stage.canvas(height)?;
        legend.draw(&look, (stage.margin(), stage.top() - 6.0), &mut canvas)?;
        let manner = Manner { joint: Joint::Steps, latest_only: false, gap, gutter: 0.0 };
        let mut marks = Vec::new();
        let mut plot = Rect::new(0.0, pane_top, stage.width, pane_bottom);
        for ((content, axis), (left, right)) in contents.iter().zip(axes).zip(places) {
            let area = Rect::new(left, pane_top, right, pane_bottom);
            let pane = Pane::lay_out(*content, area, title_height, axis, manner, look);
            pane.draw(Some(self.decimal_mark), stage.width, &mut canvas)?;
            marks.extend(pane.marks(stage.picture(height)));
            plot.bottom = pane.plane.plot.bottom;
        }
        breaks::draw_marks(&lines, plot, &look, &mut canvas)?;
        stage.finish(canvas, height, marks)
    }

    fn tick_room(&self, axis: &Option<Axis>, look: &Look<'_>) -> f64 {
        let face = look.face(look.sizes.axis, Weight::Regular);
        axis.as_ref().map_or(0.0, |axis| axis.label_width(self.decimal_mark, &face) + TICK_GAP)
    }

    /// Left and right of each test's plot: as wide as it has grades.
    fn places(&self, stage: &Stage, rooms: &[f64], gap: f64) -> Vec<(f64, f64)> {
        let grades: usize = self.tests.iter().map(|test| test.grades.len()).sum();
        let between = (gap + AFTER_LINE) * (self.tests.len() - 1) as f64;
        let share = ((stage.room() - rooms.iter().sum::<f64>() - between) / grades.max(1) as f64).max(1.0);
        let mut left = stage.margin();
        let mut place = |(test, ticks): (&StepTest, &f64)| {
            let from = left + ticks;
            let to = from + share * test.grades.len() as f64;
            left = to + gap + AFTER_LINE;
            (from, to)
        };
        self.tests.iter().zip(rooms).map(&mut place).collect()
    }

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

impl StepTest {
    fn content(&self) -> Content<'_> {
        Content {
            title: &self.name,
            subtitle: &self.value_name,
            series: &self.name,
            periods: &self.grades,
            under: &self.periods,
            points: &self.points,
            references: &self.references,
            breaks: &[],
        }
    }

    fn axis(&self, content: &Content<'_>, ticks: usize) -> Option<Axis> {
        Axis::over(content.values(), Wish { span: self.least_span, decimals: self.decimals, ticks })
    }
}
