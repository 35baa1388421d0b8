//! Where a picture is going to stand, and what that asks of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything about a picture that is not data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Style {
    /// Which colours.
    pub theme: Theme,
    /// How large.
    pub size: Size,
    /// What stands in the picture besides the plot.
    pub frame: Frame,
}

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// On the light theme's white cards.
    Light,
    /// On the dark theme's cards.
    Dark,
    /// Black and greys on white: survives a school's copying machine.
    Print,
    /// CSS system colours. For the window only: a PNG knows no system colours.
    ForcedColours,
}

/// The wished-for size in pixels. The width is kept; the height grows when the text would otherwise be cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Size {
    /// Pixels, from 120 to 8000.
    pub width: u32,
    /// Pixels, from 72 to 8000.
    pub height: u32,
}

/// What stands in the picture besides the plot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// In the window, which shows title and summary itself. No background; scales to the width it is given.
    Inline,
    /// A picture that stands alone: title, summary, plot, footer, and a background.
    Export,
    /// A card: few ticks, short period labels, no labels at dots and lines. No background; scales like `Inline`.
    Small,
}

/// Sizes in pixels of all that is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub axis: f64,
    pub value: f64,
    pub end: f64,
    /// Words in columns and on breaks.
    pub word: f64,
    pub dot: f64,
    pub interval: f64,
    /// Space between the picture's edge and its contents.
    pub margin: f64,
    /// The least height of the plot with its labels.
    pub least_plot: f64,
    /// Height of the plot that one tick asks for.
    pub per_tick: f64,
}

impl Frame {
    pub(crate) fn sizes(self) -> Sizes {
        match self {
            Self::Inline => Sizes {
                axis: 12.0,
                value: 13.5,
                end: 12.5,
                word: 11.5,
                dot: 6.0,
                interval: 3.0,
                margin: 2.0,
                least_plot: 150.0,
                per_tick: 40.0,
            },
            Self::Export => Sizes {
                axis: 13.0,
                value: 15.0,
                end: 14.0,
                word: 12.5,
                dot: 6.5,
                interval: 3.0,
                margin: 32.0,
                least_plot: 220.0,
                per_tick: 48.0,
            },
            Self::Small => Sizes {
                axis: 10.5,
                value: 11.0,
                end: 10.5,
                word: 10.0,
                dot: 4.0,
                interval: 2.0,
                margin: 1.0,
                least_plot: 60.0,
                per_tick: 26.0,
            },
        }
    }
}
