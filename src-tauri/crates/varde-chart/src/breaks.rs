//! Series breaks: a dashed line that no other line passes.

use varde_core::page::chart::DotInterval;

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::geometry::Segment;
use crate::sheet::Sheet;
use crate::text::Face;

/// A break with the place of its label.
#[derive(Debug, Clone)]
pub(crate) struct BreakMark {
    /// Half way between the two years.
    pub x: f64,
    label: String,
    label_middle: f64,
    /// Row above the plot, counted from the top.
    pub row: usize,
}

const MOST_ROWS: usize = 3;
/// Between two labels in one row.
const AIR: f64 = 12.0;

/// Breaks between two shown years. One before the first or after the last parts nothing, and is not drawn.
///
/// Labels stay within `bounds` and share rows when they fit beside each other and beside the axis' name of `name_width`.
pub(crate) fn prepare(
    chart: &DotInterval,
    columns: &[f64],
    face: &Face<'_>,
    bounds: (f64, f64),
    name_width: f64,
    without_labels: bool,
) -> Vec<BreakMark> {
    let mut filled = vec![bounds.0 + if name_width > 0.0 { name_width + AIR } else { 0.0 }];
    let mut breaks: Vec<_> = chart.breaks.iter().collect();
    breaks.sort_by_key(|b| b.before);
    let mut marks: Vec<BreakMark> = Vec::new();
    for found in breaks {
        let Some(before) = found.before.checked_sub(1) else {
            continue;
        };
        let (Some(left), Some(right)) = (columns.get(before), columns.get(found.before)) else {
            continue;
        };
        let x = (left + right) / 2.0;
        if without_labels {
            marks.push(BreakMark { x, label: String::new(), label_middle: x, row: 0 });
            continue;
        }
        let mut label = face.cut(&found.label, (bounds.1 - bounds.0) * 0.45);
        let mut half = face.width(&label) / 2.0;
        let start = |half: f64| (x - half).min(bounds.1 - 2.0 * half).max(bounds.0);
        let row = match filled.iter().position(|&end| end <= start(half)) {
            Some(row) => row,
            None if filled.len() < MOST_ROWS => {
                filled.push(bounds.0);
                filled.len() - 1
            }
            None => {
                // No row is free: the label takes what is left of the emptiest one.
                let (row, end) =
                    filled.iter().copied().enumerate().min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, bounds.0));
                let room = (bounds.1 - end).min(2.0 * (x - end).max(0.0));
                label = if room > face.size * 2.0 { face.cut(&label, room) } else { String::new() };
                half = face.width(&label) / 2.0;
                row
            }
        };
        // In a lower row the label starts at its own line, so that no line from a higher row runs through it.
        let label_start = if row == 0 { start(half) } else { start(half).max(x.min(bounds.1 - 2.0 * half)) };
        if let Some(end) = filled.get_mut(row)
            && !label.is_empty()
        {
            *end = label_start + 2.0 * half + AIR;
        }
        marks.push(BreakMark { x, label, label_middle: label_start + half, row });
    }
    marks
}

impl BreakMark {
    fn line(&self, sheet: &Sheet<'_>) -> Segment {
        let top = if self.label.is_empty() { sheet.plot.top } else { self.baseline(sheet) + 4.0 };
        Segment::new((self.x, top), (self.x, sheet.plot.bottom))
    }

    fn baseline(&self, sheet: &Sheet<'_>) -> f64 {
        sheet.rows_top + sheet.sizes.word * (1.0 + 1.5 * self.row as f64)
    }
}

pub(crate) fn lines(sheet: &Sheet<'_>) -> impl Iterator<Item = Segment> {
    sheet.breaks.iter().map(|mark| mark.line(sheet))
}

pub(crate) fn draw(sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    canvas.layer(Group::Dashes(2.0, 5.0), |pen| {
        lines(sheet).try_for_each(|line| pen.line(&[line.from, line.to], sheet.palette.muted, 1.2))
    })?;
    canvas.layer(Group::Halo(sheet.palette.surface), |pen| {
        sheet.breaks.iter().try_for_each(|mark| {
            let at = (mark.label_middle, mark.baseline(sheet));
            pen.words(Words::new(&mark.label, at, sheet.sizes.word, sheet.palette.muted, Hold::Middle))
        })
    })
}
