//! Where everything goes: the picture's measures, worked out before anything is drawn.

use varde_core::page::chart::DotInterval;

use crate::axis::{Axis, Wish};
use crate::ends::{self, End};
use crate::font::Weight;
use crate::geometry::Rect;
use crate::legend::{Legend, Sample};
use crate::period;
use crate::plane::{Plane, TICK_GAP};
use crate::stage::Stage;
use crate::style::Sizes;
use crate::text::Face;
use crate::{absence, breaks, own, references};

/// Narrower pictures name their series in a legend under the plot instead of at the lines' ends.
pub(crate) const WIDE_ENOUGH_FOR_ENDS: f64 = 400.0;
/// Between the plot's right edge and the labels at the lines' ends.
pub(crate) const END_GAP: f64 = 8.0;

/// One picture, measured out. All lengths are pixels.
pub(crate) struct Sheet<'a> {
    pub chart: &'a DotInterval,
    pub plane: Plane<'a>,
    pub height: f64,
    pub periods: Vec<Option<String>>,
    pub ends: Vec<End>,
    pub legend: Legend,
    pub legend_top: f64,
}

impl<'a> Sheet<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(crate) fn lay_out(chart: &'a DotInterval, stage: &Stage) -> Self {
        let (look, width) = (stage.look, stage.width);
        let (sizes, small) = (look.sizes, look.is_small());
        let any_value = values(chart).next().is_some();
        let legend = if small || width >= WIDE_ENOUGH_FOR_ENDS || !any_value {
            Legend::default()
        } else {
            Legend::prepare(series(chart, stage), &look.face(sizes.end, Weight::Regular), stage.room())
        };
        let height = stage.height(legend.height + sizes.least_plot);
        let period_row = period::row(&sizes, small);
        let row = sizes.word * breaks::ROW;
        let around = stage.around() + legend.height;

        let rough_plot = height - around - period_row - if small { 6.0 } else { row + 8.0 };
        let wish = Wish {
            span: chart.least_span,
            decimals: chart.decimals,
            ticks: ((rough_plot / sizes.per_tick) as usize + 1).clamp(2, if small { 4 } else { 8 }),
        };
        let axis = Axis::over(values(chart), wish);
        let tick_face = look.face(sizes.axis, Weight::Regular);
        let tick_room = axis.as_ref().map_or(0.0, |axis| axis.label_width(chart.decimal_mark, &tick_face) + TICK_GAP);

        let mut ends = Vec::new();
        let mut right = width - sizes.margin;
        if !small && width >= WIDE_ENOUGH_FOR_ENDS {
            ends = ends::prepare(chart, &look, (width * 0.3).min(210.0));
            if !ends.is_empty() {
                right -= ends.iter().map(|end| end.width).fold(0.0, f64::max) + END_GAP;
            }
        }
        let left = sizes.margin + tick_room;
        let (columns, step, right) = columns(chart, &tick_face, left, right, &sizes, !ends.is_empty(), small);

        let word_face = look.face(sizes.word, Weight::Regular);
        let name_width = if any_value && !small { word_face.width(&chart.value_name) } else { 0.0 };
        let rows_top = stage.top();
        let room = breaks::Room {
            bounds: (sizes.margin, width - sizes.margin),
            top: rows_top,
            name_width,
            without_labels: small,
        };
        let breaks = breaks::with_start(&chart.breaks, chart.start.as_ref(), &columns, &word_face, room);
        let rows = breaks.iter().map(|mark| mark.row + 1).max().unwrap_or(0).max(usize::from(name_width > 0.0));
        let above = if small { rows_top + 6.0 } else { rows_top + rows as f64 * row + 8.0 };
        let bottom = (stage.bottom(height) - legend.height - period_row).max(above + 20.0);
        let plot = Rect::new(left, above, right, bottom);

        let absences = absence::prepare(&chart.own.points, &columns, step, plot, &word_face);
        let periods = period::labels(&chart.periods, step, small, &tick_face);
        let plane = Plane { look, plot, columns, step, axis, absences, breaks };
        Self { chart, plane, height, periods, ends, legend, legend_top: bottom + period_row }
    }
}

/// The series that have anything to show, for a legend.
fn series<'c>(chart: &'c DotInterval, stage: &Stage) -> impl Iterator<Item = (Sample, &'c str)> {
    let palette = stage.look.palette;
    let own = chart.own.points.iter().any(|p| p.value.is_some()).then_some((Sample::Dot, chart.own.name.as_str()));
    let references = chart.references.iter().filter(|s| s.points.iter().any(|p| p.value.is_some()));
    own.into_iter().chain(references.map(move |s| (references::sample(s.role, &palette), s.name.as_str())))
}

/// Every number that must be on the axis.
fn values(chart: &DotInterval) -> impl Iterator<Item = f64> {
    own::values(&chart.own.points).chain(references::values(&chart.references))
}

/// Middles of the columns, their distance, and where the plot ends.
fn columns(
    chart: &DotInterval,
    face: &Face<'_>,
    left: f64,
    right: f64,
    sizes: &Sizes,
    ends: bool,
    small: bool,
) -> (Vec<f64>, f64, f64) {
    let count = chart.periods.len();
    if count == 1 {
        return (vec![(left + right) / 2.0], right - left, right);
    }
    let share = (right - left) / count as f64;
    let label =
        period::labels(&chart.periods, share, small, face).iter().flatten().map(|l| face.width(l)).fold(0.0, f64::max);
    let before = (share / 2.0).min(sizes.dot * 8.0).max(label / 2.0 - (left - sizes.margin));
    let last_is_hidden = chart.own.points.last().is_some_and(|p| p.value.is_none());
    let after = match (ends, last_is_hidden) {
        (true, false) => (share / 2.0).min(16.0),
        _ => (share / 2.0).min(sizes.dot * 8.0).max(if ends { 0.0 } else { label / 2.0 }),
    };
    let step = ((right - left - before - after) / (count - 1) as f64).max(1.0);
    ((0..count).map(|i| left + before + step * i as f64).collect(), step, right)
}
