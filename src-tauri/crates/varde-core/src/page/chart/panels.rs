//! «Many indicators at once»: small series on one shared axis.

use serde::{Deserialize, Serialize};

use super::{Caption, OwnPoint, ReferenceSeries, SeriesBreak};

/// Small multiples. The order of the panels is the reader's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panels {
    /// The words around the panels.
    pub caption: Caption,
    /// What the shared axis counts, such as «skalapoeng».
    pub value_name: String,
    /// The unit that the panels are about; named in the legend.
    pub own_name: String,
    /// School years as labels, such as `2025–26`, oldest first; the same for every panel.
    pub periods: Vec<String>,
    /// From 2 to 24.
    pub panels: Vec<Panel>,
    /// The smallest part of the axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// One indicator. Every list of points has one entry per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// The indicator's name; two lines are shown.
    pub title: String,
    /// The own unit's points.
    pub points: Vec<OwnPoint>,
    /// Larger units beside it.
    pub references: Vec<ReferenceSeries>,
    /// Where no line may pass. Only the lines are drawn; what they mean belongs in the caption.
    pub breaks: Vec<SeriesBreak>,
}
