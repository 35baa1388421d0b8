//! The funnel's plot: schools by size and value, among the limits.

use varde_core::page::chart::PointState;

use crate::axis::{Axis, Wish};
use crate::canvas::{Canvas, Group, Hold, Words};
use crate::ends::{self, End, EndPen};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::{self, Rect};
use crate::legend::{Legend, Sample};
use crate::mark::{Mark, Said};
use crate::palette::{Ink, Palette};
use crate::place::{Taken, beside_dot};
use crate::plane::{Plane, TICK_GAP};
use crate::sheet::{END_GAP, WIDE_ENOUGH_FOR_ENDS};
use crate::stage::{Look, Stage};
use crate::{Chart, own, period};

use varde_core::page::chart::{Funnel, FunnelLimit, FunnelOwn, FunnelStep};

const SPOT: f64 = 3.4;
const UNDER_LEGEND: f64 = 8.0;
/// Part of the width that the own name may take at its dot.
const OWN_NAME: f64 = 0.34;

/// One picture, measured out. All lengths are pixels.
pub(super) struct Cloud<'a> {
    chart: &'a Funnel,
    plane: Plane<'a>,
    /// `None` only when nobody has a pupil.
    across: Option<Axis>,
    ends: Vec<End>,
    legend: Legend,
    height: f64,
    name_top: f64,
}

impl<'a> Cloud<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(super) fn lay_out(chart: &'a Funnel, stage: &Stage) -> Self {
        let (look, small) = (stage.look, stage.look.is_small());
        let (sizes, palette) = (look.sizes, &look.palette);
        let end_face = look.face(sizes.end, Weight::Regular);
        let with_ends = !small && stage.width >= WIDE_ENOUGH_FOR_ENDS;
        let ends = if with_ends { ends(chart, &look, (stage.width * 0.28).min(190.0)) } else { Vec::new() };
        let own_name = chart.own.as_ref().map(|own| format!("{}\u{A0}{}", own.name, own.text)).unwrap_or_default();
        let legend = if small {
            Legend::default()
        } else {
            let own = chart.own.as_ref().map(|own| (Sample::Own(own.state), own_name.as_str()));
            let others =
                (!chart.others.is_empty()).then_some((Sample::Spot(spot(palette)), chart.others_name.as_str()));
            let (ink, width, group) = benchmark(palette);
            let level = (Sample::Line(ink, width, group), chart.benchmark.name.as_str());
            let limits = chart.limits.iter().enumerate().map(|(i, limit)| {
                let (ink, width, group) = curve(i, palette);
                (Sample::Line(ink, width, group), limit.name.as_str())
            });
            let lines = std::iter::once(level).chain(limits).filter(|_| !with_ends);
            Legend::prepare(own.into_iter().chain(others).chain(lines), &end_face, stage.room())
        };
        let legend_room = if small { 0.0 } else { legend.height + UNDER_LEGEND };
        let name_row = if small { 0.0 } else { sizes.word * 1.5 };
        let foot = period::row(&sizes, small) + name_row;
        let height = stage.height(legend_room + sizes.least_plot * 1.2);
        let name_top = stage.top() + legend_room;
        let top = name_top + name_row + 8.0;
        let bottom = (stage.bottom(height) - foot).max(top + 20.0);

        let ticks = (((bottom - top) / sizes.per_tick) as usize + 1).clamp(2, if small { 4 } else { 8 });
        let axis = Axis::over(chart.values(), Wish { span: chart.least_span, decimals: chart.decimals, ticks });
        let axis_face = look.face(sizes.axis, Weight::Regular);
        let tick_room = axis.as_ref().map_or(0.0, |axis| axis.label_width(chart.decimal_mark, &axis_face) + TICK_GAP);
        let ends_room = ends.iter().map(|end| end.width).fold(0.0, f64::max);
        let left = stage.margin() + tick_room;
        // A dot may stand on the last number of pupils.
        let reach = sizes.dot + 2.0;
        let right = stage.width - stage.margin() - reach - if ends.is_empty() { 0.0 } else { ends_room + END_GAP };
        let plot = Rect::new(left, top, right, bottom);
        let most = (((right - left) / 90.0) as usize).clamp(2, 8);
        let mut across = Axis::over(chart.pupils(), Wish { span: 10.0, decimals: 0, ticks: most });
        if let Some(axis) = &mut across {
            // The limits must reach their names at the right.
            axis.high = chart.pupils().chain(axis.ticks.last().copied()).fold(1.0, f64::max);
        }
        let (columns, absences, breaks) = (Vec::new(), Vec::new(), Vec::new());
        let plane = Plane { look, plot, columns, step: plot.width(), axis, absences, breaks };
        Self { chart, plane, across, ends, legend, height, name_top }
    }

    fn at(&self, pupils: f64, value: f64) -> (f64, f64) {
        let share = self.across.as_ref().map_or(0.5, |axis| axis.share(pupils));
        (self.plane.plot.left + share * self.plane.plot.width(), self.plane.y(value))
    }

    fn own_at(&self) -> Option<(f64, f64)> {
        let own = self.chart.own.as_ref()?;
        Some(self.at(f64::from(own.pupils?), own.value?))
    }

    pub(super) fn draw(&self, stage: Stage) -> Result<Chart, ChartError> {
        let Self { chart, plane, .. } = self;
        let (look, plot) = (&plane.look, plane.plot);
        let palette = &look.palette;
        let mut canvas = stage.canvas(self.height)?;
        self.legend.draw(look, (stage.margin(), stage.top() - 6.0), &mut canvas)?;
        plane.draw_grid(Some(chart.decimal_mark), &mut canvas)?;
        if !look.is_small() {
            stage.draw_axis_name(&chart.value_name, self.name_top, &mut canvas)?;
        }
        self.draw_pupils_axis(stage.width, &mut canvas)?;
        let mut lines = Vec::new();
        for (i, limit) in chart.limits.iter().enumerate() {
            let (ink, width, group) = curve(i, palette);
            let curves = [self.curve(limit, |step| step.low), self.curve(limit, |step| step.high)].concat();
            canvas.layer(group, |pen| curves.iter().try_for_each(|points| pen.line(points, ink, width)))?;
            lines.extend(curves);
        }
        let (ink, width, group) = benchmark(palette);
        let y = plane.y(chart.benchmark.value);
        canvas.layer(group, |pen| pen.line(&[(plot.left, y), (plot.right, y)], ink, width))?;
        lines.push(vec![(plot.left, y), (plot.right, y)]);
        let spots: Vec<_> = chart.others.iter().map(|other| self.at(f64::from(other.pupils), other.value)).collect();
        canvas.layer(Group::Plain, |pen| {
            spots.iter().try_for_each(|&at| pen.disc(at, self.spot(), spot(palette)))?;
            let own = self.own_at().zip(chart.own.as_ref());
            own.map_or(Ok(()), |(at, own)| own::dot(pen, at, plane.dot(), own.state, palette))
        })?;

        let mut taken = Taken { lines: geometry::segments(&lines), ..Taken::default() };
        let side = 2.0 * self.spot() + 1.0;
        taken.solid.extend(spots.iter().map(|&(x, y)| Rect::around(x, y, side, side)));
        ends::draw(plane, &self.ends, stage.width - stage.margin(), &mut canvas, &mut taken)?;
        if !look.is_small() {
            self.draw_own_name(&mut canvas, &mut taken)?;
        }
        let marks = self.marks(stage.picture(self.height));
        stage.finish(canvas, self.height, marks)
    }

    fn spot(&self) -> f64 {
        SPOT.min(self.plane.dot() * 0.8)
    }

    /// One side of a limit, in pieces where it is missing.
    fn curve(&self, limit: &FunnelLimit, side: impl Fn(&FunnelStep) -> Option<f64>) -> Vec<Vec<(f64, f64)>> {
        let mut pieces: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
        for step in &limit.curve {
            match (side(step), pieces.last_mut()) {
                (Some(value), Some(piece)) => piece.push(self.at(step.pupils, value)),
                _ => pieces.push(Vec::new()),
            }
        }
        pieces.retain(|piece| piece.len() > 1);
        pieces
    }

    fn draw_pupils_axis(&self, width: f64, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (look, plot) = (&self.plane.look, self.plane.plot);
        let (sizes, muted) = (look.sizes, look.palette.muted);
        let Some(axis) = &self.across else { return Ok(()) };
        let face = look.face(sizes.axis, Weight::Regular);
        let baseline = plot.bottom + if look.is_small() { 6.0 } else { 11.0 } + sizes.axis * CAP_HEIGHT;
        canvas.layer(Group::Plain, |pen| {
            for &tick in &axis.ticks {
                let (x, _) = self.at(tick, 0.0);
                pen.line(&[(x, plot.bottom), (x, plot.bottom + 4.0)], look.palette.edge, 1.0)?;
                let text = axis.label(tick, self.chart.decimal_mark);
                let half = face.width(&text) / 2.0;
                let x = x.min(width - half).max(half);
                pen.words(Words::new(&text, (x, baseline), sizes.axis, muted, Hold::Middle))?;
            }
            if look.is_small() {
                return Ok(());
            }
            let name = look.face(sizes.word, Weight::Regular).cut(&self.chart.pupils_name, plot.width());
            let at = (plot.right, baseline + sizes.word * 1.5);
            pen.words(Words::new(&name, at, sizes.word, muted, Hold::End))
        })
    }

    /// Beside the own dot when it covers no other; the legend has it in any case.
    fn draw_own_name(&self, canvas: &mut Canvas, taken: &mut Taken) -> Result<(), ChartError> {
        let Some((dot, own)) = self.own_at().zip(self.chart.own.as_ref()) else { return Ok(()) };
        let (plane, look) = (&self.plane, &self.plane.look);
        let size = look.sizes.value;
        let face = look.face(size, Weight::SemiBold);
        let radius = plane.dot() + 2.0;
        taken.solid.push(Rect::around(dot.0, dot.1, 2.0 * radius, 2.0 * radius));
        let most = plane.plot.width() * OWN_NAME;
        let tail = face.cut(&format!("\u{A0}{}", own.text), most);
        let name = face.cut(&own.name, (most - face.width(&tail)).max(0.0));
        let text = format!("{name}{tail}");
        let interval = (dot.1 - radius, dot.1 + radius);
        let boxes = beside_dot(dot, radius + 4.0, interval, (face.width(&text), size * 0.85), plane.plot.width());
        let right_first: Vec<_> = boxes.iter().filter(|b| b.left > dot.0).chain(&boxes).copied().collect();
        let Some(area) = taken.find(&right_first, plane.plot.grown(0.0, 2.0)) else { return Ok(()) };
        taken.solid.push(area);
        let at = (area.left, area.middle().1 + size * CAP_HEIGHT / 2.0);
        canvas.layer(Group::Halo(look.palette.surface), |pen| {
            let words = Words::new(&text, at, size, look.palette.own, Hold::Start);
            pen.words(Words { weight: Weight::SemiBold, ..words })
        })
    }

    /// The own school, the benchmark, then the others from the smallest to the largest.
    fn marks(&self, picture: Rect) -> Vec<Mark> {
        let (chart, plot) = (self.chart, self.plane.plot);
        let dot = |at: (f64, f64)| Rect::around(at.0, at.1, 2.0 * self.plane.dot(), 2.0 * self.plane.dot());
        // A school that is not shown is spoken of where its name stands.
        let absent = Rect::new(plot.left, self.name_top - 20.0, plot.left, self.name_top);
        let own = |own: &FunnelOwn| {
            let said = Said { series: &own.name, period: "", label: &own.label, state: own.state, own: true };
            Mark::over(self.own_at().map_or(absent, dot), picture, said)
        };
        let mut marks: Vec<Mark> = chart.own.iter().map(own).collect();
        let level = self.plane.y(chart.benchmark.value);
        let benchmark = Said {
            series: &chart.benchmark.name,
            period: "",
            label: &chart.benchmark.label,
            state: PointState::Shown,
            own: false,
        };
        marks.push(Mark::over(Rect::around(plot.right, level, 0.0, 0.0), picture, benchmark));
        let mut others: Vec<_> = chart.others.iter().collect();
        others.sort_by(|a, b| a.pupils.cmp(&b.pupils).then(a.value.total_cmp(&b.value)));
        marks.extend(others.into_iter().map(|other| {
            let said = Said { series: "", period: "", label: &other.label, state: PointState::Shown, own: false };
            Mark::over(dot(self.at(f64::from(other.pupils), other.value)), picture, said)
        }));
        marks
    }
}

/// Labels of the benchmark and the limits, at the right.
fn ends(chart: &Funnel, look: &Look<'_>, room: f64) -> Vec<End> {
    let palette = &look.palette;
    let face = look.face(look.sizes.end, Weight::Regular);
    let pen = EndPen { face, room, text_ink: palette.muted, line_ink: palette.country };
    let limits = chart.limits.iter().flat_map(|limit| {
        let last = limit.curve.last();
        let values = last.into_iter().flat_map(|step| step.low.into_iter().chain(step.high));
        values.map(|value| End::new(&limit.name, "", value, 0, pen))
    });
    let level = &chart.benchmark;
    limits.chain(std::iter::once(End::new(&level.name, &level.text, level.value, 0, pen))).collect()
}

fn spot(palette: &Palette) -> Ink {
    palette.kommune.with_alpha(0.45)
}

fn benchmark(palette: &Palette) -> (Ink, f64, Group) {
    (palette.kommune, 1.5, Group::Plain)
}

/// The inner limits are dashed, the outer whole.
fn curve(limit: usize, palette: &Palette) -> (Ink, f64, Group) {
    if limit == 0 { (palette.country, 1.3, Group::Dashes(5.0, 4.0)) } else { (palette.country, 1.2, Group::Plain) }
}
