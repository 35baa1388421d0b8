//! The monthly series' plot.

use varde_core::page::chart::{OwnPoint, PointState, SeriesBreak};

use crate::absence::{self, Absence};
use crate::axis::{Axis, Wish};
use crate::canvas::{Canvas, Group};
use crate::ends::{self, End, EndPen};
use crate::error::ChartError;
use crate::font::Weight;
use crate::geometry::{self, Rect, Segment};
use crate::legend::{Legend, Sample};
use crate::mark::{self, Mark, Said};
use crate::own::{self, Joint};
use crate::palette::Ink;
use crate::place::Taken;
use crate::plane::{self, Plane, TICK_GAP};
use crate::sheet::{END_GAP, WIDE_ENOUGH_FOR_ENDS};
use crate::stage::Stage;
use crate::{Chart, breaks, period};

use super::values;
use varde_core::page::chart::{Bound, ProcessLimits, Xmr};

const DOT: f64 = 3.6;
const DIAMOND: f64 = 7.0;
/// Special months are few: their values may reach over this many neighbours.
const SPECIAL_APART: f64 = 4.0;

/// One picture, measured out. All lengths are pixels.
pub(super) struct Run<'a> {
    chart: &'a Xmr,
    plane: Plane<'a>,
    breaks: Vec<SeriesBreak>,
    labels: Vec<Option<String>>,
    ends: Vec<End>,
    legend: Legend,
    legend_top: f64,
    height: f64,
}

impl<'a> Run<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(super) fn lay_out(chart: &'a Xmr, stage: &Stage) -> Self {
        let mut look = stage.look;
        look.sizes.dot = look.sizes.dot.min(DOT);
        let (sizes, small, palette) = (look.sizes, look.is_small(), &look.palette);
        let (end_face, word_face) = (look.face(sizes.end, Weight::Regular), look.face(sizes.word, Weight::Regular));
        let last = chart.phases.last().and_then(|phase| phase.limits.as_ref());
        let with_ends = !small && stage.width >= WIDE_ENOUGH_FOR_ENDS;
        let room = (stage.width * 0.28).min(190.0);
        let ends: Vec<_> = last.filter(|_| with_ends).map_or(Vec::new(), |limits| {
            let pen = EndPen { face: end_face, room, text_ink: palette.muted, line_ink: palette.country };
            let count = chart.periods.len() - 1;
            limits.bounds().map(|bound| End::new(&bound.name, &bound.text, bound.value, count, pen)).collect()
        });
        let special = (!chart.special.is_empty()).then_some((Sample::Diamond, chart.special_name.as_str()));
        let lines = last.filter(|_| !with_ends).into_iter().flat_map(ProcessLimits::bounds).map(|bound| {
            let (ink, width, group) = line(bound, last, palette.kommune);
            (Sample::Line(ink, width, group), bound.name.as_str())
        });
        let legend = if small {
            Legend::default()
        } else {
            Legend::prepare(special.into_iter().chain(lines), &end_face, stage.room())
        };

        let period_row = period::row(&sizes, small);
        let row = sizes.word * breaks::ROW;
        let height = stage.height(legend.height + sizes.least_plot);
        let rough = height - stage.around() - legend.height - period_row - row;
        let ticks = ((rough / sizes.per_tick) as usize + 1).clamp(2, if small { 4 } else { 8 });
        let axis = Axis::over(values(chart), Wish { span: chart.least_span, decimals: chart.decimals, ticks });
        let axis_face = look.face(sizes.axis, Weight::Regular);
        let tick_room = axis.as_ref().map_or(0.0, |axis| axis.label_width(chart.decimal_mark, &axis_face) + TICK_GAP);
        let ends_room = ends.iter().map(|end| end.width).fold(0.0, f64::max);
        let left = stage.margin() + tick_room;
        let right = stage.width - stage.margin() - if ends.is_empty() { 0.0 } else { ends_room + END_GAP };
        let edge = ((right - left) / chart.periods.len() as f64 / 2.0).clamp(DIAMOND.min(10.0), 24.0);
        // The last month is always named, and its name must not be pushed into the one before.
        let last_name = chart.periods.last().map_or(0.0, |month| axis_face.width(month).min(stage.width / 3.0));
        let right = if ends.is_empty() { right - (last_name / 2.0 - edge).max(0.0) } else { right };
        let (columns, step) = plane::columns(chart.periods.len(), left, right, edge);

        let breaks = chart.breaks();
        let has_name = axis.is_some() && !small;
        let rows_top = stage.top();
        let name_width = if has_name { word_face.width(&chart.value_name) } else { 0.0 };
        let bounds = (stage.margin(), stage.width - stage.margin());
        let room = breaks::Room { bounds, top: rows_top, name_width, without_labels: small };
        let marks = breaks::prepare(&breaks::between(&breaks, &columns), &word_face, room);
        let rows = marks.iter().map(|mark| mark.row + 1).max().unwrap_or(0).max(usize::from(has_name));
        let above = if small { rows_top + 6.0 } else { rows_top + rows as f64 * row + 8.0 };
        let bottom = (stage.bottom(height) - legend.height - period_row).max(above + 20.0);
        let plot = Rect::new(left, above, right, bottom);
        let mut absences = absence::prepare(&chart.own.points, &columns, step, plot, &word_face);
        // Among so many months a gap says it all; the mark has the word.
        absences.retain(Absence::has_band);
        let labels = period::labels(&chart.periods, step, small, &axis_face);
        let plane = Plane { look, plot, columns, step, axis, absences, breaks: marks };
        Self { chart, plane, breaks, labels, ends, legend, legend_top: bottom + period_row, height }
    }

    pub(super) fn draw(&self, stage: Stage) -> Result<Chart, ChartError> {
        let Self { chart, plane, .. } = self;
        let (look, points) = (&plane.look, &chart.own.points);
        let mut canvas = stage.canvas(self.height)?;
        plane.draw_grid(Some(chart.decimal_mark), &mut canvas)?;
        if plane.axis.is_some() && !look.is_small() {
            stage.draw_axis_name(&chart.value_name, stage.top(), &mut canvas)?;
        }
        plane.draw_periods(&self.labels, 0, stage.width, &mut canvas)?;
        absence::draw_bands(plane, &mut canvas)?;
        breaks::draw(plane, &mut canvas)?;
        let limits = self.draw_limits(&mut canvas)?;
        let pieces = own::pieces(plane, points, &self.breaks, Joint::Line);
        own::draw_pieces(plane, &pieces, &mut canvas)?;
        own::draw(plane, points, &mut canvas)?;
        self.draw_special(&mut canvas)?;

        let mut taken = Taken { lines: limits, ..Taken::default() };
        taken.lines.extend(breaks::lines(plane));
        taken.lines.extend(geometry::segments(&pieces));
        own::take(plane, points, &mut taken);
        let side = 2.0 * self.diamond() + 2.0;
        let special = || chart.special.iter().filter_map(|&i| Some((i, points.get(i)?)));
        taken
            .solid
            .extend(special().filter_map(|(i, p)| Some(Rect::around(plane.x(i), plane.y(p.value?), side, side))));
        absence::draw_words(plane, &mut canvas, &mut taken)?;
        ends::draw(plane, &self.ends, stage.width - stage.margin(), &mut canvas, &mut taken)?;
        if !look.is_small() {
            // Only special months say their value: the others' marks do.
            let named: Vec<OwnPoint> = points
                .iter()
                .enumerate()
                .map(|(i, point)| {
                    let value = point.value.filter(|_| chart.special.contains(&i));
                    OwnPoint { value, interval: None, ..point.clone() }
                })
                .collect();
            let room = own::Room { right: plane.plot.right, most: usize::MAX, step: plane.step * SPECIAL_APART };
            own::draw_values(plane, &named, room, &mut canvas, &mut taken)?;
        }
        self.legend.draw(look, (stage.margin(), self.legend_top), &mut canvas)?;
        let marks = self.marks(stage.picture(self.height));
        stage.finish(canvas, self.height, marks)
    }

    /// Half the height of a diamond.
    fn diamond(&self) -> f64 {
        (self.plane.dot() * 2.0).min(DIAMOND)
    }

    fn draw_special(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (plane, palette) = (&self.plane, &self.plane.look.palette);
        canvas.layer(Group::Plain, |pen| {
            for &i in &self.chart.special {
                let Some(point) = self.chart.own.points.get(i) else { continue };
                let Some(value) = point.value else { continue };
                let at = (plane.x(i), plane.y(value));
                pen.diamond(at, self.diamond() + 2.0, palette.surface)?;
                pen.diamond(at, self.diamond(), palette.own)?;
                if point.state == PointState::Restricted {
                    pen.diamond(at, self.diamond() * 0.5, palette.surface)?;
                }
            }
            Ok(())
        })
    }

    /// Each phase's level lines from half a month before its first to half a month after its last.
    fn draw_limits(&self, canvas: &mut Canvas) -> Result<Vec<Segment>, ChartError> {
        let plane = &self.plane;
        let half = (plane.step / 2.0 - 2.0).max(0.5);
        let mut segments = Vec::new();
        for (i, phase) in self.chart.phases.iter().enumerate() {
            for bound in phase.limits.iter().flat_map(ProcessLimits::bounds) {
                let y = plane.y(bound.value);
                let from = (plane.x(phase.from) - half).max(plane.plot.left);
                let to = (plane.x(self.chart.last(i)) + half).min(plane.plot.right);
                let (ink, width, group) = line(bound, phase.limits.as_ref(), plane.look.palette.kommune);
                canvas.layer(group, |pen| pen.line(&[(from, y), (to, y)], ink, width))?;
                segments.push(Segment::new((from, y), (to, y)));
            }
        }
        Ok(segments)
    }

    /// Phase by phase: first its limits, then its months.
    fn marks(&self, picture: Rect) -> Vec<Mark> {
        let own = (self.chart.own.name.as_str(), self.chart.own.points.as_slice());
        let mut marks = mark::of_series(&self.plane, &self.chart.periods, own, &[], picture);
        for phase in self.chart.phases.iter().rev() {
            let Some(limits) = &phase.limits else { continue };
            let x = (self.plane.x(phase.from) - self.plane.step / 2.0).max(self.plane.plot.left);
            let said = Said {
                series: &limits.centre.name,
                period: self.chart.periods.get(phase.from).map_or("", String::as_str),
                label: &limits.label,
                state: PointState::Shown,
                own: false,
            };
            let area = Rect::around(x, self.plane.y(limits.centre.value), 0.0, 0.0);
            marks.insert(phase.from, Mark::over(area, picture, said));
        }
        marks
    }
}

/// The centre is whole, the limits dashed.
fn line(bound: &Bound, limits: Option<&ProcessLimits>, ink: Ink) -> (Ink, f64, Group) {
    let is_centre = limits.is_some_and(|limits| limits.centre == *bound);
    if is_centre { (ink, 1.5, Group::Plain) } else { (ink, 1.2, Group::Dashes(5.0, 4.0)) }
}
