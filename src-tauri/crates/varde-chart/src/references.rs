//! The lines of kommune, fylke and country: told apart by dash first, by grey level second.

use varde_core::page::chart::{DotInterval, ReferenceRole, ReferenceSeries};

use crate::canvas::{Canvas, Group};
use crate::error::ChartError;
use crate::geometry::Segment;
use crate::palette::{Ink, Palette};
use crate::sheet::Sheet;

/// How a role's line looks. With round caps a stroke of no length is a dot.
pub(crate) fn look(role: ReferenceRole, palette: &Palette) -> (Ink, f64, Group) {
    match role {
        ReferenceRole::Kommune => (palette.kommune, 1.6, Group::Dashes(4.5, 4.5)),
        ReferenceRole::Fylke => (palette.fylke, 2.2, Group::Dashes(0.1, 4.6)),
        ReferenceRole::Country => (palette.country, 1.5, Group::Plain),
    }
}

/// The series' stretches of neighbouring years with values. None passes a break or a missing year.
///
/// A year on its own becomes a short level stroke, which would else be invisible.
pub(crate) fn stretches(sheet: &Sheet<'_>, series: &ReferenceSeries) -> Vec<Vec<(f64, f64)>> {
    let mut stretches: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut open = false;
    for (i, point) in series.points.iter().enumerate() {
        let Some(value) = point.value else {
            open = false;
            continue;
        };
        let at = (sheet.x(i), sheet.y(value));
        let broken = sheet.chart.breaks.iter().any(|b| b.before == i);
        match stretches.last_mut().filter(|_| open && !broken) {
            Some(stretch) => stretch.push(at),
            None => stretches.push(vec![at]),
        }
        open = true;
    }
    let alone = if sheet.columns.len() == 1 { sheet.plot.right - sheet.x(0) } else { (sheet.step * 0.3).min(14.0) };
    for stretch in &mut stretches {
        if let [(x, y)] = stretch[..] {
            *stretch = vec![(x - alone, y), (x + alone, y)];
        }
    }
    stretches
}

/// From the widest unit to the nearest, so that a dashed line over an equal solid one leaves both to be seen.
pub(crate) fn by_distance(chart: &DotInterval) -> Vec<&ReferenceSeries> {
    let mut series: Vec<_> = chart.references.iter().collect();
    series.sort_by_key(|s| std::cmp::Reverse(s.role));
    series
}

pub(crate) fn segments(sheet: &Sheet<'_>) -> Vec<Segment> {
    let pieces = |stretch: Vec<(f64, f64)>| {
        stretch.windows(2).filter_map(|pair| Some(Segment::new(*pair.first()?, *pair.last()?))).collect::<Vec<_>>()
    };
    sheet.chart.references.iter().flat_map(|series| stretches(sheet, series)).flat_map(pieces).collect()
}

pub(crate) fn draw(sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    for series in by_distance(sheet.chart) {
        let (ink, width, group) = look(series.role, &sheet.palette);
        canvas.layer(group, |pen| {
            stretches(sheet, series).iter().try_for_each(|stretch| pen.line(stretch, ink, width))
        })?;
    }
    Ok(())
}
