//! The unit that the chart is about: a dot and its interval per year, the value beside it, and never a line between.

use varde_core::page::chart::{OwnPoint, PointState, SeriesBreak};

use crate::canvas::{Canvas, Group, Hold, Pen, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::{Rect, Segment};
use crate::palette::Palette;
use crate::place::{Taken, beside_dot, is_crowded};
use crate::plane::Plane;

/// Between a dot's edge and its value.
const VALUE_AIR: f64 = 5.0;
/// A dot's rim in the surface colour, which lifts it off the lines behind.
const RIM: f64 = 1.5;
/// From the middle of a lone step to its end.
const WIDEST_TREAD: f64 = 60.0;

/// A year that is drawn, in pixels.
struct Drawn<'a> {
    point: &'a OwnPoint,
    dot: (f64, f64),
    /// Upper and lower end; the dot itself when there is no interval.
    interval: (f64, f64),
}

fn drawn<'a>(plane: &'a Plane<'_>, points: &'a [OwnPoint]) -> impl DoubleEndedIterator<Item = Drawn<'a>> {
    points.iter().enumerate().filter_map(|(i, point)| {
        let value = point.value?;
        let (low, high) = point.ends()?;
        Some(Drawn { point, dot: (plane.x(i), plane.y(value)), interval: (plane.y(high), plane.y(low)) })
    })
}

/// The values, and the ends of their intervals.
pub(crate) fn values(points: &[OwnPoint]) -> impl Iterator<Item = f64> {
    points.iter().filter_map(OwnPoint::ends).flat_map(|(low, high)| [low, high])
}

/// The box around one year's dot and interval; `None` when the year has no value.
pub(crate) fn extent(plane: &Plane<'_>, points: &[OwnPoint], period: usize) -> Option<Rect> {
    let point = points.get(period)?;
    let (value, (low, high)) = (point.value?, point.ends()?);
    let (x, y, radius) = (plane.x(period), plane.y(value), plane.dot());
    Some(Rect::new(x - radius, plane.y(high).min(y - radius), x + radius, plane.y(low).max(y + radius)))
}

/// Dots and intervals, for everything that must keep clear of them.
pub(crate) fn take(plane: &Plane<'_>, points: &[OwnPoint], taken: &mut Taken) {
    let side = 2.0 * (plane.dot() + 1.0);
    for year in drawn(plane, points) {
        let (x, y) = year.dot;
        taken.solid.push(Rect::around(x, y, side, side));
        if year.interval.0 < year.interval.1 {
            taken.upright.push(Segment::new((x, year.interval.0), (x, year.interval.1)));
        }
    }
}

pub(crate) fn draw(plane: &Plane<'_>, points: &[OwnPoint], canvas: &mut Canvas) -> Result<(), ChartError> {
    let radius = plane.dot();
    let width = plane.look.sizes.interval.min(radius);
    canvas.layer(Group::Plain, |pen| {
        for year in drawn(plane, points).filter(|year| year.interval.0 < year.interval.1) {
            let x = year.dot.0;
            pen.line(&[(x, year.interval.0), (x, year.interval.1)], plane.look.palette.interval, width)?;
        }
        for year in drawn(plane, points) {
            dot(pen, year.dot, radius, year.point.state, &plane.look.palette)?;
        }
        Ok(())
    })
}

/// How neighbouring points hang together. In a series of years they do not: each is another group of pupils.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joint {
    Apart,
    /// The same pupils, or the same months of one process.
    Line,
    /// The same pupils on one test: level while it is their latest, then a rise or a fall.
    Steps,
}

/// The own line, in pieces that pass neither a missing point nor a break.
pub(crate) fn pieces(
    plane: &Plane<'_>,
    points: &[OwnPoint],
    breaks: &[SeriesBreak],
    joint: Joint,
) -> Vec<Vec<(f64, f64)>> {
    // Neighbouring steps meet half way; one alone is no longer than it must be.
    let half = if points.len() > 1 { plane.step / 2.0 } else { (plane.step / 2.0).min(WIDEST_TREAD) };
    let mut pieces: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut open = false;
    for (i, point) in points.iter().enumerate() {
        let Some(value) = point.value.filter(|_| joint != Joint::Apart) else {
            open = false;
            continue;
        };
        let (x, y) = (plane.x(i), plane.y(value));
        let next = if joint == Joint::Steps { vec![(x - half, y), (x + half, y)] } else { vec![(x, y)] };
        let broken = breaks.iter().any(|b| b.before == i);
        match pieces.last_mut().filter(|_| open && !broken) {
            Some(piece) => piece.extend(next),
            None => pieces.push(next),
        }
        open = true;
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

pub(crate) fn draw_pieces(
    plane: &Plane<'_>,
    pieces: &[Vec<(f64, f64)>],
    canvas: &mut Canvas,
) -> Result<(), ChartError> {
    let (ink, width) = (plane.look.palette.interval, plane.look.sizes.interval * 0.6);
    canvas.layer(Group::Plain, |pen| pieces.iter().try_for_each(|piece| pen.line(piece, ink, width)))
}

/// The own unit's dot: hollow when the figure must not travel.
pub(crate) fn dot(
    pen: &Pen<'_>,
    at: (f64, f64),
    radius: f64,
    state: PointState,
    palette: &Palette,
) -> Result<(), ChartError> {
    pen.disc(at, radius + RIM, palette.surface)?;
    if state == PointState::Restricted {
        return pen.ring(at, radius, palette.own, (radius * 0.4).max(1.2));
    }
    pen.disc(at, radius, palette.own)
}

/// How many values may be printed, and how far to the right.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub right: f64,
    pub most: usize,
    /// Between two points that have a value printed.
    pub step: f64,
}

/// Prints each value where it covers nothing, the latest year first. In a crowd some are left out: their marks still say them.
pub(crate) fn draw_values(
    plane: &Plane<'_>,
    points: &[OwnPoint],
    room: Room,
    canvas: &mut Canvas,
    taken: &mut Taken,
) -> Result<(), ChartError> {
    let Room { right, most, step } = room;
    let size = plane.look.sizes.value;
    let face = plane.look.face(size, Weight::SemiBold);
    let reach = plane.dot() + VALUE_AIR;
    let bounds = Rect::new(plane.plot.left, plane.plot.top - 6.0, right, plane.plot.bottom + 2.0);
    canvas.layer(Group::Halo(plane.look.palette.surface), |pen| {
        for year in drawn(plane, points).rev().take(most) {
            let text = face.cut(&year.point.text, (step - reach).max(size * 3.0));
            let width = face.width(&text);
            let boxes = beside_dot(year.dot, reach, year.interval, (width, size * 0.85), step);
            let crowded = is_crowded(width, reach, step);
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
            pen.words(Words { weight: Weight::SemiBold, ..Words::new(&text, at, size, plane.look.palette.ink, hold) })?;
        }
        Ok(())
    })
}
