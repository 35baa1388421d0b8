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
    /// A line under an exported picture, after those that it has.
    pub fn say_below(&mut self, line: &str) {
        let footer = match self {
            Self::DotInterval(chart) => &mut chart.footer,
            Self::Mastery(chart) => &mut chart.caption.footer,
            Self::Slope(chart) => &mut chart.caption.footer,
            Self::Panels(chart) => &mut chart.caption.footer,
            Self::Funnel(chart) => &mut chart.caption.footer,
            Self::CohortSteps(chart) => &mut chart.caption.footer,
            Self::Xmr(chart) => &mut chart.caption.footer,
        };
        if !line.is_empty() {
            footer.push(line.to_owned());
        }
    }

    /// What a picture for others, or for the owner, says of itself; that for the owner in the place of the school's own
    /// notice about restricted figures.
    pub fn say_for(&mut self, notice: Option<&str>) {
        let Some(notice) = notice else { return };
        let own = match self {
            Self::DotInterval(chart) => &mut chart.restricted_notice,
            Self::Mastery(chart) => &mut chart.caption.restricted_notice,
            Self::Slope(chart) => &mut chart.caption.restricted_notice,
            Self::Panels(chart) => &mut chart.caption.restricted_notice,
            Self::Funnel(chart) => &mut chart.caption.restricted_notice,
            Self::CohortSteps(chart) => &mut chart.caption.restricted_notice,
            Self::Xmr(chart) => &mut chart.caption.restricted_notice,
        };
        if own.is_some() {
            *own = Some(notice.to_owned());
        } else {
            self.say_below(notice);
        }
    }

    /// The finding, as the picture says it.
    pub fn title(&self) -> &str {
        match self {
            Self::DotInterval(chart) => &chart.title,
            Self::Mastery(chart) => &chart.caption.title,
            Self::Slope(chart) => &chart.caption.title,
            Self::Panels(chart) => &chart.caption.title,
            Self::Funnel(chart) => &chart.caption.title,
            Self::CohortSteps(chart) => &chart.caption.title,
            Self::Xmr(chart) => &chart.caption.title,
        }
    }

    /// The text alternative.
    pub fn summary(&self) -> &str {
        match self {
            Self::DotInterval(chart) => &chart.summary,
            Self::Mastery(chart) => &chart.caption.summary,
            Self::Slope(chart) => &chart.caption.summary,
            Self::Panels(chart) => &chart.caption.summary,
            Self::Funnel(chart) => &chart.caption.summary,
            Self::CohortSteps(chart) => &chart.caption.summary,
            Self::Xmr(chart) => &chart.caption.summary,
        }
    }

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
