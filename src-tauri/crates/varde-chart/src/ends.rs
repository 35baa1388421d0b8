//! Labels at the lines' right ends, so that nobody needs a legend.

use varde_core::page::chart::DotInterval;

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::Rect;
use crate::palette::Ink;
use crate::period;
use crate::place::Taken;
use crate::plane::Plane;
use crate::references;
use crate::spread::spread;
use crate::stage::Look;
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

impl End {
    /// A label for the value of the plot's last period; its name is cut to `room`, its value never is.
    pub(crate) fn new(name: &str, shown: &str, value: f64, period: usize, pen: EndPen<'_>) -> Self {
        let EndPen { face, room, text_ink, line_ink } = pen;
        let tail = if shown.is_empty() { String::new() } else { face.cut(&format!("\u{A0}{shown}"), room * 0.7) };
        let name = face.cut(name, room - face.width(&tail));
        let text = format!("{name}{tail}");
        Self { width: face.width(&text), text, weight: face.weight, text_ink, line_ink, period, value }
    }
}

/// How a label looks, and how wide it may be.
#[derive(Clone, Copy)]
pub(crate) struct EndPen<'a> {
    pub face: Face<'a>,
    pub room: f64,
    pub text_ink: Ink,
    pub line_ink: Ink,
}

/// The labels, own series last.
pub(crate) fn prepare(chart: &DotInterval, look: &Look<'_>, room: f64) -> Vec<End> {
    let palette = &look.palette;
    let label = |name: &str, latest: Option<(usize, f64, &str)>, weight: Weight, text_ink: Ink, line_ink: Ink| {
        let (period, value, shown) = latest?;
        let mut shown = shown.to_owned();
        if period + 1 < chart.periods.len() {
            // The line ends before the picture does: the label says where it is from.
            shown.push_str(&format!(" ({})", period::short(chart.periods.get(period)?)));
        }
        let pen = EndPen { face: look.face(look.sizes.end, weight), room, text_ink, line_ink };
        Some(End::new(name, &shown, value, period, pen))
    };
    let mut ends: Vec<End> = references::by_distance(&chart.references)
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

/// Draws the labels up to `right`, spread so that none covers another, and takes their places.
pub(crate) fn draw(
    plane: &Plane<'_>,
    ends: &[End],
    right: f64,
    canvas: &mut Canvas,
    taken: &mut Taken,
) -> Result<(), ChartError> {
    let size = plane.look.sizes.end;
    let gap = size * LINE_HEIGHT;
    let room = (plane.plot.top, plane.plot.bottom);
    // With more series than lines of text there is no place for all: the nearest units and the own one stay.
    let most = ((room.1 - room.0) / gap) as usize + 1;
    let shown = ends.get(ends.len().saturating_sub(most)..).unwrap_or_default();
    let wishes: Vec<f64> = shown.iter().map(|end| plane.y(end.value)).collect();
    let Some(middles) = spread(&wishes, gap, room.0, room.1) else {
        return Ok(());
    };
    let left = right - ends.iter().map(|end| end.width).fold(0.0, f64::max);
    let last = plane.columns.len().saturating_sub(1);

    for (end, &y) in shown.iter().zip(&middles) {
        taken.solid.push(Rect::new(left, y - size / 2.0, left + end.width, y + size / 2.0));
    }
    canvas.layer(Group::Plain, |pen| {
        for ((end, &y), &wish) in shown.iter().zip(&middles).zip(&wishes) {
            if (y - wish).abs() > NEEDS_LEADER && end.period == last {
                let from = plane.x(last) + if last == 0 { plane.plot.right - plane.x(0) } else { plane.dot() + 3.0 };
                pen.line(&[(from, wish), (left - 3.0, y)], end.line_ink.with_alpha(0.7), 0.8)?;
            }
            let at = (left, y + size * CAP_HEIGHT / 2.0);
            pen.words(Words { weight: end.weight, ..Words::new(&end.text, at, size, end.text_ink, Hold::Start) })?;
        }
        Ok(())
    })
}
