//! The lines of kommune, fylke and country: told apart by dash first, by grey level second.

use varde_core::page::chart::{ReferenceRole, ReferenceSeries, SeriesBreak};

use crate::canvas::{Canvas, Group};
use crate::error::ChartError;
use crate::geometry::{self, Segment};
use crate::legend::Sample;
use crate::palette::{Ink, Palette};
use crate::plane::Plane;

/// How a role's line looks. With round caps a stroke of no length is a dot.
pub(crate) fn look(role: ReferenceRole, palette: &Palette) -> (Ink, f64, Group) {
    match role {
        ReferenceRole::Kommune => (palette.kommune, 1.6, Group::Dashes(4.5, 4.5)),
        ReferenceRole::Fylke => (palette.fylke, 2.2, Group::Dashes(0.1, 4.6)),
        ReferenceRole::Country => (palette.country, 1.5, Group::Plain),
    }
}

pub(crate) fn values(references: &[ReferenceSeries]) -> impl Iterator<Item = f64> {
    references.iter().flat_map(|series| series.points.iter().filter_map(|p| p.value))
}

/// The line as it stands in a legend.
pub(crate) fn sample(role: ReferenceRole, palette: &Palette) -> Sample {
    let (ink, width, group) = look(role, palette);
    Sample::Line(ink, width, group)
}

/// The series' stretches of neighbouring years with values. None passes a break or a missing year.
///
/// A year on its own becomes a short level stroke, which would else be invisible.
pub(crate) fn stretches(plane: &Plane<'_>, series: &ReferenceSeries, breaks: &[SeriesBreak]) -> Vec<Vec<(f64, f64)>> {
    let mut stretches: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut open = false;
    for (i, point) in series.points.iter().enumerate() {
        let Some(value) = point.value else {
            open = false;
            continue;
        };
        let at = (plane.x(i), plane.y(value));
        let broken = breaks.iter().any(|b| b.before == i);
        match stretches.last_mut().filter(|_| open && !broken) {
            Some(stretch) => stretch.push(at),
            None => stretches.push(vec![at]),
        }
        open = true;
    }
    let alone = if plane.columns.len() == 1 { plane.plot.right - plane.x(0) } else { (plane.step * 0.3).min(14.0) };
    for stretch in &mut stretches {
        if let [(x, y)] = stretch[..] {
            *stretch = vec![(x - alone, y), (x + alone, y)];
        }
    }
    stretches
}

/// From the widest unit to the nearest, so that a dashed line over an equal solid one leaves both to be seen.
pub(crate) fn by_distance(references: &[ReferenceSeries]) -> Vec<&ReferenceSeries> {
    let mut series: Vec<_> = references.iter().collect();
    series.sort_by_key(|s| std::cmp::Reverse(s.role));
    series
}

pub(crate) fn segments(plane: &Plane<'_>, references: &[ReferenceSeries], breaks: &[SeriesBreak]) -> Vec<Segment> {
    references.iter().flat_map(|series| geometry::segments(&stretches(plane, series, breaks))).collect()
}

pub(crate) fn draw(
    plane: &Plane<'_>,
    references: &[ReferenceSeries],
    breaks: &[SeriesBreak],
    canvas: &mut Canvas,
) -> Result<(), ChartError> {
    for series in by_distance(references) {
        let (ink, width, group) = look(series.role, &plane.look.palette);
        canvas.layer(group, |pen| {
            stretches(plane, series, breaks).iter().try_for_each(|stretch| pen.line(stretch, ink, width))
        })?;
    }
    Ok(())
}
