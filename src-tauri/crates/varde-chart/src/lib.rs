//! Plain data to pictures: SVG by plotters, the marks in it, and PNG of the same picture.
//!
//! One engine draws for the window, the paper and the exported file. It is a pure function of its input:
//! no clock, no system fonts, no state but the embedded Inter.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

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
mod geometry;
mod legend;
mod mark;
mod number;
mod own;
mod palette;
mod period;
#[cfg(test)]
mod picture_tests;
mod place;
mod png;
mod references;
mod sheet;
mod spread;
mod style;
mod text;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use dot_interval::draw_dot_interval;
pub use error::ChartError;
pub use mark::Mark;
pub use png::png;
pub use style::{Frame, Size, Style, Theme};

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
