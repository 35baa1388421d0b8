//! A chart as a picture in another program's file: pixels, since those programs draw SVG each in its own way and without Inter.

use varde_chart::{Chart, ChartError, png};

/// Pixels for each unit of the drawing.
const SCALE: f32 = 2.0;

pub(crate) struct Picture {
    pub png: Vec<u8>,
    /// Height by width.
    pub shape: f64,
}

impl Picture {
    pub(crate) fn of(chart: &Chart) -> Result<Self, ChartError> {
        let shape = f64::from(chart.height) / f64::from(chart.width.max(1));
        Ok(Self { png: png(&chart.svg, SCALE)?, shape })
    }
}

/// What a reader's aid says for a figure: its summary, or what else is known of it.
pub(crate) fn alternative(summary: &str, finding: &str, title: &str) -> String {
    [summary, finding, title].into_iter().map(str::trim).find(|text| !text.is_empty()).unwrap_or("–").to_owned()
}
