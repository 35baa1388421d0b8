//! Columns beside each other on one value axis: what most charts are drawn on.

use crate::absence::Absence;
use crate::axis::Axis;
use crate::breaks::BreakMark;
use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::Rect;
use crate::stage::Look;

/// Between tick labels and gridlines.
pub(crate) const TICK_GAP: f64 = 8.0;

/// Height of a second row of labels under the plot, as a part of the font size.
pub(crate) const LINE: f64 = 1.3;

/// Middles of evenly spread columns and the distance between two; the outermost stand `edge` from the ends.
pub(crate) fn columns(count: usize, left: f64, right: f64, edge: f64) -> (Vec<f64>, f64) {
    if count < 2 {
        return (vec![(left + right) / 2.0; count], right - left);
    }
    let step = ((right - left - 2.0 * edge) / (count - 1) as f64).max(0.1);
    ((0..count).map(|i| left + edge + step * i as f64).collect(), step)
}

/// A plot with its columns and its axis. All lengths are pixels.
pub(crate) struct Plane<'a> {
    pub look: Look<'a>,
    /// What the gridlines span.
    pub plot: Rect,
    /// The middle of each period's column, and the distance between two.
    pub columns: Vec<f64>,
    pub step: f64,
    /// `None` when there is no value in the whole plot.
    pub axis: Option<Axis>,
    pub absences: Vec<Absence>,
    pub breaks: Vec<BreakMark>,
}

impl Plane<'_> {
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
        self.look.sizes.dot.min(self.step * 0.3).max(2.0)
    }

    /// Gridlines, each with its label to the left when `decimal_mark` is given.
    pub(crate) fn draw_grid(&self, decimal_mark: Option<char>, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (plot, size, palette) = (self.plot, self.look.sizes.axis, &self.look.palette);
        let Some(axis) = &self.axis else { return Ok(()) };
        canvas.layer(Group::Plain, |pen| {
            for &tick in &axis.ticks {
                let y = self.y(tick);
                pen.line(&[(plot.left, y), (plot.right, y)], palette.line, 1.0)?;
                if let Some(decimal_mark) = decimal_mark {
                    let text = axis.label(tick, decimal_mark);
                    let at = (plot.left - TICK_GAP, y + size * CAP_HEIGHT / 2.0);
                    pen.words(Words::new(&text, at, size, palette.muted, Hold::End))?;
                }
            }
            Ok(())
        })
    }

    /// One row of labels under the plot, counted from the top and kept between the picture's edges.
    pub(crate) fn draw_periods(
        &self,
        labels: &[Option<String>],
        row: usize,
        width: f64,
        canvas: &mut Canvas,
    ) -> Result<(), ChartError> {
        let look = &self.look;
        let face = look.face(look.sizes.axis, Weight::Regular);
        let baseline = self.plot.bottom + look.sizes.axis * CAP_HEIGHT + if look.is_small() { 6.0 } else { 11.0 };
        let baseline = baseline + row as f64 * look.sizes.axis * LINE;
        canvas.layer(Group::Plain, |pen| {
            for (i, text) in labels.iter().enumerate() {
                let Some(text) = text else { continue };
                let half = face.width(text) / 2.0;
                let x = self.x(i).min(width - half).max(half);
                pen.words(Words::new(text, (x, baseline), look.sizes.axis, look.palette.muted, Hold::Middle))?;
            }
            Ok(())
        })
    }
}
