//! The unit that the chart is about: a dot and its interval per year, the value beside it, and never a line between.

use varde_core::page::chart::{OwnPoint, PointState};

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::{Rect, Segment};
use crate::place::{Taken, beside_dot, is_crowded};
use crate::sheet::Sheet;

/// Between a dot's edge and its value.
const VALUE_AIR: f64 = 5.0;
/// A dot's rim in the surface colour, which lifts it off the lines behind.
const RIM: f64 = 1.5;

/// A year that is drawn, in pixels.
struct Drawn<'a> {
    point: &'a OwnPoint,
    dot: (f64, f64),
    /// Upper and lower end; the dot itself when there is no interval.
    interval: (f64, f64),
}

fn drawn<'a>(sheet: &'a Sheet<'_>) -> impl DoubleEndedIterator<Item = Drawn<'a>> {
    sheet.chart.own.points.iter().enumerate().filter_map(|(i, point)| {
        let value = point.value?;
        let half = point.half_width.unwrap_or(0.0);
        Some(Drawn {
            point,
            dot: (sheet.x(i), sheet.y(value)),
            interval: (sheet.y(value + half), sheet.y(value - half)),
        })
    })
}

/// The box around one year's dot and interval; `None` when the year has no value.
pub(crate) fn extent(sheet: &Sheet<'_>, period: usize) -> Option<Rect> {
    let point = sheet.chart.own.points.get(period)?;
    let (value, half) = (point.value?, point.half_width.unwrap_or(0.0));
    let (x, y, radius) = (sheet.x(period), sheet.y(value), sheet.dot());
    Some(Rect::new(
        x - radius,
        sheet.y(value + half).min(y - radius),
        x + radius,
        sheet.y(value - half).max(y + radius),
    ))
}

/// Dots and intervals, for everything that must keep clear of them.
pub(crate) fn take(sheet: &Sheet<'_>, taken: &mut Taken) {
    let side = 2.0 * (sheet.dot() + 1.0);
    for year in drawn(sheet) {
        let (x, y) = year.dot;
        taken.solid.push(Rect::around(x, y, side, side));
        if year.interval.0 < year.interval.1 {
            taken.upright.push(Segment::new((x, year.interval.0), (x, year.interval.1)));
        }
    }
}

pub(crate) fn draw(sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    let radius = sheet.dot();
    let width = sheet.sizes.interval.min(radius);
    canvas.layer(Group::Plain, |pen| {
        for year in drawn(sheet).filter(|year| year.interval.0 < year.interval.1) {
            let x = year.dot.0;
            pen.line(&[(x, year.interval.0), (x, year.interval.1)], sheet.palette.interval, width)?;
        }
        for year in drawn(sheet) {
            pen.disc(year.dot, radius + RIM, sheet.palette.surface)?;
            if year.point.state == PointState::Restricted {
                pen.ring(year.dot, radius, sheet.palette.own, (radius * 0.4).max(1.2))?;
            } else {
                pen.disc(year.dot, radius, sheet.palette.own)?;
            }
        }
        Ok(())
    })
}

/// Prints each value where it covers nothing, the latest year first. In a crowd some are left out: their marks still say them.
pub(crate) fn draw_values(sheet: &Sheet<'_>, canvas: &mut Canvas, taken: &mut Taken) -> Result<(), ChartError> {
    let size = sheet.sizes.value;
    let face = sheet.face(size, Weight::SemiBold);
    let reach = sheet.dot() + VALUE_AIR;
    let right = if sheet.ends.is_empty() { sheet.width } else { sheet.plot.right };
    let bounds = Rect::new(sheet.plot.left, sheet.plot.top - 6.0, right, sheet.plot.bottom + 2.0);
    canvas.layer(Group::Halo(sheet.palette.surface), |pen| {
        for year in drawn(sheet).rev() {
            let text = face.cut(&year.point.text, (sheet.step - reach).max(size * 3.0));
            let width = face.width(&text);
            let boxes = beside_dot(year.dot, reach, year.interval, (width, size * 0.85), sheet.step);
            let crowded = is_crowded(width, reach, sheet.step);
            let place = if crowded { taken.find_clear(&boxes, bounds) } else { taken.find(&boxes, bounds) };
            let Some(area) = place else {
                continue;
            };
            taken.solid.push(area);
            let (x, y) = area.middle();
            // Held on the side of the dot, so that figures narrower than measured still stand close to it.
            let (at, hold) = if area.right < year.dot.0 {
                (area.right, Hold::End)
            } else if area.left > year.dot.0 {
                (area.left, Hold::Start)
            } else {
                (x, Hold::Middle)
            };
            let at = (at, y + size * CAP_HEIGHT / 2.0);
            pen.words(Words { weight: Weight::SemiBold, ..Words::new(&text, at, size, sheet.palette.ink, hold) })?;
        }
        Ok(())
    })
}
