//! Plain data to pictures: SVG by plotters, the marks in it, and PNG of the same picture.
//!
//! One engine draws for the window, the paper and the exported file. It is a pure function of its input:
//! no clock, no system fonts, no state but the embedded Inter.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

// The fixtures call the crate by its name, also from the tests inside it.
#[cfg(test)]
extern crate self as varde_chart;

mod absence;
mod axis;
mod breaks;
mod canvas;
mod captions;
mod check;
mod document;
mod dot_interval;
mod ends;
mod error;
mod font;
mod funnel;
mod geometry;
mod grid;
mod legend;
mod levels;
mod mark;
mod mastery;
mod number;
mod own;
mod palette;
mod pane;
mod panels;
mod period;
#[cfg(test)]
mod picture_tests;
mod place;
mod plane;
mod png;
mod references;
mod sheet;
mod slope;
mod spread;
mod stage;
mod steps;
mod style;
mod text;
mod xmr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use dot_interval::draw_dot_interval;
pub use error::ChartError;
pub use font::fonts;
pub use mark::Mark;
pub use png::png;
pub use style::{Frame, Size, Style, Theme};
/// The charts' plain data.
pub use varde_core::page::chart::{
    Bound, Caption, Cohort, CohortSteps, Drawing, Funnel, FunnelBenchmark, FunnelLimit, FunnelOther, FunnelOwn,
    FunnelStep, LevelCount, LevelName, LevelShare, Mastery, MasteryReference, MasteryYear, Panel, Panels, Phase,
    ProcessLimits, Slope, StepTest, Xmr,
};

/// A drawn chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Chart {
    /// A whole SVG document. One SVG unit is one pixel of `width` and `height`; there are no ids in it.
    pub svg: String,
    /// Pixels, as asked for.
    pub width: u32,
    /// Pixels: as asked for, or more when the text needed it.
    pub height: u32,
    /// The finding.
    pub title: String,
    /// One sentence: the text alternative.
    pub summary: String,
    /// Every point that can be pointed at: year by year, the own unit first.
    pub marks: Vec<Mark>,
}

/// Plain data that can be drawn.
pub trait Draw {
    /// Draws the chart.
    ///
    /// The picture is `style.size` pixels large, higher only when its contents would not fit. What is not shown must carry no value.
    ///
    /// # Errors
    /// [`ChartError::BadInput`] when the data contradicts itself (lengths, numbers that are not finite, values where the state
    /// says that there is none) or the size is unreasonable; [`ChartError::Font`] and [`ChartError::Draw`] when the drawing itself fails.
    fn draw(&self, style: &Style) -> Result<Chart, ChartError>;
}

impl Draw for Drawing {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        match self {
            Self::DotInterval(chart) => chart.draw(style),
            Self::Mastery(chart) => chart.draw(style),
            Self::Slope(chart) => chart.draw(style),
            Self::Panels(chart) => chart.draw(style),
            Self::Funnel(chart) => chart.draw(style),
            Self::CohortSteps(chart) => chart.draw(style),
            Self::Xmr(chart) => chart.draw(style),
        }
    }
}
