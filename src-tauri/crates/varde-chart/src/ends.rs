//! Labels at the lines' right ends, so that nobody needs a legend.

use varde_core::page::chart::DotInterval;

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Inter, Weight};
use crate::geometry::Rect;
use crate::palette::{Ink, Palette};
use crate::period;
use crate::place::Taken;
use crate::references;
use crate::sheet::Sheet;
use crate::spread::spread;
use crate::text::Face;

/// The label of one series, at its latest value.
#[derive(Debug, Clone)]
pub(crate) struct End {
    text: String,
    /// Pixels.
    pub width: f64,
    weight: Weight,
    text_ink: Ink,
    line_ink: Ink,
    period: usize,
    value: f64,
}

/// A label that moved further than this from its line gets a thin one back to it.
const NEEDS_LEADER: f64 = 2.0;
const LINE_HEIGHT: f64 = 1.25;

/// The labels, own series last. Names are cut to `room`; values never are.
pub(crate) fn prepare(chart: &DotInterval, palette: &Palette, inter: &Inter, size: f64, room: f64) -> Vec<End> {
    let label = |name: &str, latest: Option<(usize, f64, &str)>, weight: Weight, text_ink: Ink, line_ink: Ink| {
        let (period, value, shown) = latest?;
        let face = Face { inter, weight, size };
        let mut tail = format!("\u{A0}{shown}");
        if period + 1 < chart.periods.len() {
            // The line ends before the picture does: the label says where it is from.
            tail.push_str(&format!(" ({})", period::short(chart.periods.get(period)?)));
        }
        let tail = face.cut(&tail, room * 0.7);
        let name = face.cut(name, room - face.width(&tail));
        let text = format!("{name}{tail}");
        Some(End { width: face.width(&text), text, weight, text_ink, line_ink, period, value })
    };
    let mut ends: Vec<End> = references::by_distance(chart)
        .into_iter()
        .filter_map(|series| {
            let latest =
                series.points.iter().enumerate().rev().find_map(|(i, p)| p.value.map(|v| (i, v, p.text.as_str())));
            label(&series.name, latest, Weight::Regular, palette.muted, references::look(series.role, palette).0)
        })
        .collect();
    let latest = chart.own.points.iter().enumerate().rev().find_map(|(i, p)| p.value.map(|v| (i, v, p.text.as_str())));
    ends.extend(label(&chart.own.name, latest, Weight::SemiBold, palette.own, palette.own));
    ends
}

/// Draws the labels, spread so that none covers another, and takes their places.
pub(crate) fn draw(sheet: &Sheet<'_>, canvas: &mut Canvas, taken: &mut Taken) -> Result<(), ChartError> {
    let size = sheet.sizes.end;
    let gap = size * LINE_HEIGHT;
    let room = (sheet.plot.top, sheet.plot.bottom);
    // With more series than lines of text there is no place for all: the nearest units and the own one stay.
    let most = ((room.1 - room.0) / gap) as usize + 1;
    let shown = sheet.ends.get(sheet.ends.len().saturating_sub(most)..).unwrap_or_default();
    let wishes: Vec<f64> = shown.iter().map(|end| sheet.y(end.value)).collect();
    let Some(middles) = spread(&wishes, gap, room.0, room.1) else {
        return Ok(());
    };
    let left = sheet.width - sheet.sizes.margin - sheet.ends.iter().map(|end| end.width).fold(0.0, f64::max);
    let last = sheet.columns.len().saturating_sub(1);

    for (end, &y) in shown.iter().zip(&middles) {
        taken.solid.push(Rect::new(left, y - size / 2.0, left + end.width, y + size / 2.0));
    }
    canvas.layer(Group::Plain, |pen| {
        for ((end, &y), &wish) in shown.iter().zip(&middles).zip(&wishes) {
            if (y - wish).abs() > NEEDS_LEADER && end.period == last {
                let from = sheet.x(last) + if last == 0 { sheet.plot.right - sheet.x(0) } else { sheet.dot() + 3.0 };
                pen.line(&[(from, wish), (left - 3.0, y)], end.line_ink.with_alpha(0.7), 0.8)?;
            }
            let at = (left, y + size * CAP_HEIGHT / 2.0);
            pen.words(Words { weight: end.weight, ..Words::new(&end.text, at, size, end.text_ink, Hold::Start) })?;
        }
        Ok(())
    })
}
