//! A monthly series with its centre line and process limits.

use serde::{Deserialize, Serialize};

use super::{Caption, OwnSeries, SeriesBreak};

/// Months in a row, in phases with limits of their own. The limits are worked out elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Xmr {
    /// The words around the series.
    pub caption: Caption,
    /// What the value axis counts, such as «prosent fravær».
    pub value_name: String,
    /// Months as labels, such as «aug. 25», oldest first, the missing ones among them.
    pub periods: Vec<String>,
    /// One point per month. A month without a figure is a gap.
    pub own: OwnSeries,
    /// Which points are special, as places in `own`; drawn as diamonds.
    pub special: Vec<usize>,
    /// What a diamond means, for the legend.
    pub special_name: String,
    /// Oldest first; the first one begins at 0, and may be the only one.
    pub phases: Vec<Phase>,
    /// The smallest part of the value axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// Months that hang together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// The first month, as a place in `own`.
    pub from: usize,
    /// On the line before the phase, such as «Nytt system»; not used for the first one.
    pub label: String,
    /// `None` when there are too few months for limits.
    pub limits: Option<ProcessLimits>,
}

/// A phase's centre line, and how far chance alone takes the months from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProcessLimits {
    /// The mean.
    pub centre: Bound,
    /// `None` when it would lie where no value can.
    pub low: Option<Bound>,
    /// `None` when it would lie where no value can.
    pub high: Option<Bound>,
    /// The three as one sentence.
    pub label: String,
}

/// A level line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// In the series' own unit.
    pub value: f64,
    /// Such as «Øvre grense».
    pub name: String,
    /// The value as text, such as `8,1`.
    pub text: String,
}

impl ProcessLimits {
    /// From the upper one to the lower one.
    pub fn bounds(&self) -> impl Iterator<Item = &Bound> {
        self.high.iter().chain(std::iter::once(&self.centre)).chain(&self.low)
    }
}

impl Xmr {
    /// Where a new phase begins.
    pub fn breaks(&self) -> Vec<SeriesBreak> {
        let later = self.phases.iter().skip(1);
        later.map(|phase| SeriesBreak { before: phase.from, label: phase.label.clone() }).collect()
    }

    /// The phase's last month.
    pub fn last(&self, phase: usize) -> usize {
        self.phases.get(phase + 1).map_or(self.periods.len(), |next| next.from).saturating_sub(1)
    }
}
