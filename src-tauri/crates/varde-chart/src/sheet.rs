//! Where everything goes: the picture's measures, worked out before anything is drawn.

use varde_core::page::chart::DotInterval;

use crate::absence::{self, Absence};
use crate::axis::{Axis, Wish};
use crate::breaks::{self, BreakMark};
use crate::captions::Captions;
use crate::ends::{self, End};
use crate::font::{Inter, Weight};
use crate::geometry::Rect;
use crate::legend::Legend;
use crate::palette::Palette;
use crate::period;
use crate::style::{Frame, Sizes, Style};
use crate::text::Face;

/// Narrower pictures name their series in a legend under the plot instead of at the lines' ends.
const WIDE_ENOUGH_FOR_ENDS: f64 = 400.0;
/// Between the plot's right edge and the labels at the lines' ends.
const END_GAP: f64 = 8.0;
/// Between tick labels and gridlines.
pub(crate) const TICK_GAP: f64 = 8.0;

/// One picture, measured out. All lengths are pixels.
pub(crate) struct Sheet<'a> {
    pub chart: &'a DotInterval,
    pub frame: Frame,
    pub sizes: Sizes,
    pub palette: Palette,
    pub inter: &'a Inter,
    pub width: f64,
    pub height: f64,
    /// What the gridlines span.
    pub plot: Rect,
    /// Top of the rows above the plot.
    pub rows_top: f64,
    /// The middle of each period's column, and the distance between two.
    pub columns: Vec<f64>,
    pub step: f64,
    /// `None` when there is no value in the whole picture.
    pub axis: Option<Axis>,
    pub periods: Vec<Option<String>>,
    pub absences: Vec<Absence>,
    pub breaks: Vec<BreakMark>,
    pub ends: Vec<End>,
    pub legend: Legend,
    pub legend_top: f64,
    pub captions: Captions,
    pub foot_top: f64,
}

impl<'a> Sheet<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(crate) fn lay_out(chart: &'a DotInterval, style: Style, inter: &'a Inter) -> Self {
        let Style { theme, size, frame } = style;
        let sizes = frame.sizes();
        let palette = Palette::of(theme);
        let width = f64::from(size.width);
        let face = |size: f64, weight: Weight| Face { inter, weight, size };
        let small = frame == Frame::Small;

        let captions = Captions::prepare(chart, frame, inter, width, &sizes);
        let any_value = values(chart).next().is_some();
        let legend = if small || width >= WIDE_ENOUGH_FOR_ENDS || !any_value {
            Legend::default()
        } else {
            Legend::prepare(chart, &face(sizes.end, Weight::Regular), width - 2.0 * sizes.margin)
        };
        let around = captions.head_height + captions.foot_height + legend.height + 2.0 * sizes.margin;
        let height = f64::from(size.height).max((around + sizes.least_plot).ceil());
        let period_row = sizes.axis * 1.25 + if small { 5.0 } else { 9.0 };
        let row = sizes.word * 1.5;
        let below = sizes.margin + captions.foot_height + legend.height + period_row;

        let rough_plot = height - around - period_row - if small { 6.0 } else { row + 8.0 };
        let wish = Wish {
            span: chart.least_span,
            decimals: chart.decimals,
            ticks: ((rough_plot / sizes.per_tick) as usize + 1).clamp(2, if small { 4 } else { 8 }),
        };
        let axis = Axis::over(values(chart), wish);
        let tick_face = face(sizes.axis, Weight::Regular);
        let tick_room = axis.as_ref().map_or(0.0, |axis| {
            let widest =
                axis.ticks.iter().map(|&t| tick_face.width(&axis.label(t, chart.decimal_mark))).fold(0.0, f64::max);
            widest + TICK_GAP
        });

        let mut ends = Vec::new();
        let mut right = width - sizes.margin;
        if !small && width >= WIDE_ENOUGH_FOR_ENDS {
            ends = ends::prepare(chart, &palette, inter, sizes.end, (width * 0.3).min(210.0));
            if !ends.is_empty() {
                right -= ends.iter().map(|end| end.width).fold(0.0, f64::max) + END_GAP;
            }
        }
        let left = sizes.margin + tick_room;
        let (columns, step, right) = columns(chart, &tick_face, left, right, &sizes, !ends.is_empty(), small);

        let name_width =
            if any_value && !small { face(sizes.word, Weight::Regular).width(&chart.value_name) } else { 0.0 };
        let breaks = breaks::prepare(
            chart,
            &columns,
            &face(sizes.word, Weight::Regular),
            (sizes.margin, width - sizes.margin),
            name_width,
            small,
        );
        let rows = breaks.iter().map(|mark| mark.row + 1).max().unwrap_or(0).max(usize::from(name_width > 0.0));
        let rows_top = sizes.margin + captions.head_height;
        let above = if small { rows_top + 6.0 } else { rows_top + rows as f64 * row + 8.0 };
        let bottom = (height - below).max(above + 20.0);
        let plot = Rect::new(left, above, right, bottom);

        let word_face = face(sizes.word, Weight::Regular);
        let absences = absence::prepare(chart, &columns, step, plot, &word_face);
        let periods = period::labels(&chart.periods, step, small, &tick_face);
        let legend_top = bottom + period_row;
        let foot_top = legend_top + legend.height;
        Self {
            chart,
            frame,
            sizes,
            palette,
            inter,
            width,
            height,
            plot,
            rows_top,
            columns,
            step,
            axis,
            periods,
            absences,
            breaks,
            ends,
            legend,
            legend_top,
            captions,
            foot_top,
        }
    }

    pub(crate) fn face(&self, size: f64, weight: Weight) -> Face<'a> {
        Face { inter: self.inter, weight, size }
    }

    /// The whole picture.
    pub(crate) fn picture(&self) -> Rect {
        Rect::new(0.0, 0.0, self.width, self.height)
    }

    /// Middle of a period's column; periods come from lists whose length has been checked.
    pub(crate) fn x(&self, period: usize) -> f64 {
        self.columns.get(period).copied().unwrap_or(self.plot.right)
    }

    pub(crate) fn y(&self, value: f64) -> f64 {
        let share = self.axis.as_ref().map_or(0.5, |axis| axis.share(value));
        self.plot.bottom - share * self.plot.height()
    }

    /// A dot shrinks when many years share the width.
    pub(crate) fn dot(&self) -> f64 {
        self.sizes.dot.min(self.step * 0.3).max(2.0)
    }
}

/// Every number that must be on the axis: values, and the ends of their intervals.
fn values(chart: &DotInterval) -> impl Iterator<Item = f64> {
    let own = chart
        .own
        .points
        .iter()
        .filter_map(|p| p.value.map(|v| (v, p.half_width.unwrap_or(0.0))))
        .flat_map(|(v, half)| [v - half, v + half]);
    own.chain(chart.references.iter().flat_map(|series| series.points.iter().filter_map(|p| p.value)))
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
