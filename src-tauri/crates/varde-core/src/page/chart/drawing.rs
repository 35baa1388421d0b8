//! Any of the charts, as pages hold them.

use serde::{Deserialize, Serialize};

use super::{CohortSteps, DotInterval, Funnel, Mastery, Panels, Slope, Xmr};

/// A chart of any kind, before anybody has drawn it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Drawing {
    DotInterval(DotInterval),
    Mastery(Mastery),
    Slope(Slope),
    Panels(Panels),
    Funnel(Funnel),
    CohortSteps(CohortSteps),
    Xmr(Xmr),
}

impl Drawing {
    /// Set when a restricted figure is in the picture.
    pub fn restricted_notice(&self) -> Option<&str> {
        match self {
            Self::DotInterval(chart) => chart.restricted_notice.as_deref(),
            Self::Mastery(chart) => chart.caption.restricted_notice.as_deref(),
            Self::Slope(chart) => chart.caption.restricted_notice.as_deref(),
            Self::Panels(chart) => chart.caption.restricted_notice.as_deref(),
            Self::Funnel(chart) => chart.caption.restricted_notice.as_deref(),
            Self::CohortSteps(chart) => chart.caption.restricted_notice.as_deref(),
            Self::Xmr(chart) => chart.caption.restricted_notice.as_deref(),
        }
    }
}
