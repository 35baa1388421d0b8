//! A chart as plain data, before anybody has drawn it. All words are ready to show, in the reader's language.

mod caption;
mod drawing;
mod funnel;
mod mastery;
mod numbers;
mod panels;
mod slope;
mod steps;
mod xmr;

pub use caption::Caption;
pub use drawing::Drawing;
pub use funnel::{Funnel, FunnelBenchmark, FunnelLimit, FunnelOther, FunnelOwn, FunnelStep};
pub use mastery::{LevelCount, LevelName, LevelShare, Mastery, MasteryReference, MasteryYear};
pub use panels::{Panel, Panels};
pub use slope::{Cohort, Slope};
pub use steps::{CohortSteps, StepTest};
pub use xmr::{Bound, Phase, ProcessLimits, Xmr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// «Is it changing?»: a dot and its interval per school year, beside the reference lines.
///
/// Every list of points has one entry per period, in the order of `periods`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DotInterval {
    /// Says the finding; drawn in an exported picture, and shown above the chart in the window.
    pub title: String,
    /// One sentence: the chart's text alternative.
    pub summary: String,
    /// What the value axis counts, such as «skalapoeng».
    pub value_name: String,
    /// School years as labels, such as `2025–26`, oldest first.
    pub periods: Vec<String>,
    pub own: OwnSeries,
    pub references: Vec<ReferenceSeries>,
    /// Where no line may pass and nothing may be compared.
    pub breaks: Vec<SeriesBreak>,
    /// Where a measure begins, which parts nothing: what lies on both sides may be compared.
    #[serde(default)]
    pub start: Option<Start>,
    /// The smallest part of the value axis that must be visible, so that noise is not blown up to fill the picture.
    pub least_span: f64,
    /// Decimals on the axis and in value labels.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
    /// Drawn under an exported picture: source, date, what is hidden.
    pub footer: Vec<String>,
    /// Set when a restricted figure is in the picture; drawn in it, so that it follows the picture out.
    pub restricted_notice: Option<String>,
}

/// The unit that the chart is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnSeries {
    pub name: String,
    pub points: Vec<OwnPoint>,
}

/// One school year of the unit that the chart is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnPoint {
    pub state: PointState,
    /// In the indicator's own unit; only for `Shown` and `Restricted`.
    pub value: Option<f64>,
    /// The ends of the 95 % interval, in the indicator's own unit; the value lies between them, not always in the middle.
    pub interval: Option<(f64, f64)>,
    /// The value as text, such as `46`; for a year without one, the short word that stands in the column, such as «skjult».
    pub text: String,
    /// The whole point as one sentence, for the keyboard and the screen reader.
    pub label: String,
}

/// Why a point can or cannot be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PointState {
    Shown,
    Restricted,
    /// There is a figure, of so few pupils that one year alone says nothing.
    TooFew,
    Suppressed,
    NoneTookPart,
    NotOffered,
    Withdrawn,
    /// No file with this year has been loaded for the unit.
    NotLoaded,
}

impl OwnPoint {
    /// The ends of the interval; the value itself twice where there is none.
    pub fn ends(&self) -> Option<(f64, f64)> {
        self.value.map(|value| self.interval.unwrap_or((value, value)))
    }
}

impl PointState {
    /// The point has a value that may be drawn.
    pub fn is_drawn(self) -> bool {
        matches!(self, Self::Shown | Self::Restricted)
    }
}

/// A larger unit beside the own one. No intervals: its own uncertainty is small and stands in the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferenceSeries {
    pub name: String,
    pub role: ReferenceRole,
    pub points: Vec<ReferencePoint>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferencePoint {
    pub value: Option<f64>,
    pub text: String,
    /// The whole point as one sentence.
    pub label: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceRole {
    Kommune,
    Fylke,
    Country,
}

/// A break lies before the period with this index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeriesBreak {
    pub before: usize,
    pub label: String,
}

/// Something begins with the period with this index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    pub before: usize,
    pub label: String,
}
