//! The places in a picture that can be pointed at and reached by the keyboard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use varde_core::page::chart::PointState;

use crate::geometry::Rect;
use crate::own;
use crate::sheet::Sheet;

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

/// Year by year, the own unit before its references. References without a value have no mark.
pub(crate) fn all(sheet: &Sheet<'_>) -> Vec<Mark> {
    let chart = sheet.chart;
    let mark = |area: Rect, series: &str, period: &str, label: &str, state: PointState, own: bool| {
        let area = area.at_least(LEAST_SIDE, sheet.picture());
        let tenth = |v: f64| (v * 10.0).round() / 10.0;
        let (x, y) = (tenth(area.left), tenth(area.top));
        Mark {
            x,
            y,
            width: tenth(tenth(area.right) - x),
            height: tenth(tenth(area.bottom) - y),
            series: series.into(),
            period: period.into(),
            label: label.into(),
            state,
            own,
        }
    };
    let mut marks = Vec::new();
    for (i, (period, point)) in chart.periods.iter().zip(&chart.own.points).enumerate() {
        let area = own::extent(sheet, i).unwrap_or_else(|| column(sheet, i));
        marks.push(mark(area, &chart.own.name, period, &point.label, point.state, true));
        for series in &chart.references {
            if let Some(point) = series.points.get(i)
                && let Some(value) = point.value
            {
                let area = Rect::around(sheet.x(i), sheet.y(value), 0.0, 0.0);
                marks.push(mark(area, &series.name, period, &point.label, PointState::Shown, false));
            }
        }
    }
    marks
}

/// A hidden year's share of its band; a band over several years is one mark per year.
fn column(sheet: &Sheet<'_>, period: usize) -> Rect {
    let plot = sheet.plot;
    let band = sheet.absences.iter().find(|a| (a.first..=a.last).contains(&period)).map_or(plot, |a| a.band);
    let x = sheet.x(period);
    Rect::new(band.left.max(x - sheet.step / 2.0), plot.top, band.right.min(x + sheet.step / 2.0), plot.bottom)
}
