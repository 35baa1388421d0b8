//! The places in a picture that can be pointed at and reached by the keyboard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use varde_core::page::chart::{OwnPoint, PointState, ReferenceSeries};

use crate::geometry::Rect;
use crate::own;
use crate::plane::Plane;

/// One point of one series. The box is in the SVG's own units, which are pixels of [`Chart::width`](crate::Chart::width).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// At least 24, unless the picture is smaller.
    pub width: f64,
    /// At least 24, unless the picture is smaller.
    pub height: f64,
    /// The series' name, uncut.
    pub series: String,
    /// The school year, unshortened.
    pub period: String,
    /// The whole point as a sentence.
    pub label: String,
    /// Of an own point; always `Shown` for a reference.
    pub state: PointState,
    /// Whether this is the unit that the chart is about.
    pub own: bool,
}

/// WCAG 2.2, target size.
const LEAST_SIDE: f64 = 24.0;

/// What a mark says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said<'a> {
    pub series: &'a str,
    pub period: &'a str,
    pub label: &'a str,
    pub state: PointState,
    pub own: bool,
}

impl Mark {
    /// A mark over `area`, grown to be reached easily and kept inside the picture.
    pub(crate) fn over(area: Rect, picture: Rect, said: Said<'_>) -> Self {
        let area = area.at_least(LEAST_SIDE, picture);
        let tenth = |v: f64| (v * 10.0).round() / 10.0;
        let (x, y) = (tenth(area.left), tenth(area.top));
        Self {
            x,
            y,
            width: tenth(tenth(area.right) - x),
            height: tenth(tenth(area.bottom) - y),
            series: said.series.into(),
            period: said.period.into(),
            label: said.label.into(),
            state: said.state,
            own: said.own,
        }
    }
}

/// Year by year, the own unit before its references. References without a value have no mark.
pub(crate) fn of_series(
    plane: &Plane<'_>,
    periods: &[String],
    own: (&str, &[OwnPoint]),
    references: &[ReferenceSeries],
    picture: Rect,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    let (name, points) = own;
    for (i, (period, point)) in periods.iter().zip(points).enumerate() {
        let area = own::extent(plane, points, i).unwrap_or_else(|| column(plane, i));
        let said = Said { series: name, period, label: &point.label, state: point.state, own: true };
        marks.push(Mark::over(area, picture, said));
        for series in references {
            if let Some(point) = series.points.get(i)
                && let Some(value) = point.value
            {
                let area = Rect::around(plane.x(i), plane.y(value), 0.0, 0.0);
                let said =
                    Said { series: &series.name, period, label: &point.label, state: PointState::Shown, own: false };
                marks.push(Mark::over(area, picture, said));
            }
        }
    }
    marks
}

/// A hidden year's share of its band; a band over several years is one mark per year.
fn column(plane: &Plane<'_>, period: usize) -> Rect {
    let plot = plane.plot;
    let band = plane.absences.iter().find(|a| (a.first..=a.last).contains(&period)).map_or(plot, |a| a.band);
    let x = plane.x(period);
    Rect::new(band.left.max(x - plane.step / 2.0), plot.top, band.right.min(x + plane.step / 2.0), plot.bottom)
}
