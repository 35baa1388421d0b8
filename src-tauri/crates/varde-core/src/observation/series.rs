//! One indicator of one unit over the years, as every screen and host sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cell, Observation, State, Status};
use crate::indicator::{Indicator, Kind, Spread};
use crate::school::Period;
use crate::statistics::interval::Confidence;
use crate::statistics::mean;
use crate::statistics::proportion::{Share, wilson};
use crate::statistics::sample::Sample;

/// One school year of a series. In JSON: what `varde series` prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Point {
    /// The school year, such as `2025-26`.
    #[serde(with = "as_text")]
    #[ts(type = "string")]
    pub period: Period,
    /// In the indicator's unit; null unless the status is `ok` or `restricted`.
    pub value: Option<f64>,
    /// Pupils who took part; null when hidden.
    pub n: Option<u32>,
    /// Half the width of the 95 % interval: as published, or from the SD of the answers; null when hidden.
    pub half_width: Option<f64>,
    pub status: Status,
    /// Years are compared inside a segment only; null outside the years that the catalogue knows.
    pub segment: Option<String>,
    /// What the file said of n, which can be hidden where no value is registered.
    pub n_status: Status,
    /// Pupils whom a share counts; null for other figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub count: Option<u32>,
}

impl Point {
    pub fn new(indicator: &Indicator, period: Period, observation: &Observation) -> Self {
        let withdrawn = indicator.withdrawn(period);
        let shown = |cell: Cell| cell.number.filter(|_| !withdrawn);
        let has_value = observation.value.number.is_some();
        let value = shown(observation.value).map(|v| v as f64 / 1000.0);
        let n = shown(observation.n).and_then(|n| u32::try_from(n).ok());
        let spread = shown(observation.spread).map(|v| v as f64 / 1000.0);
        Self {
            period,
            value,
            n,
            half_width: match indicator.spread {
                Spread::None => None,
                Spread::HalfWidth { .. } => spread,
                Spread::Sd { .. } => half_width_of(value, spread, n),
            },
            status: if withdrawn && has_value { Status::Withdrawn } else { observation.status() },
            segment: indicator.segment(period).map(|s| s.id.clone()),
            n_status: observation.n.state.into(),
            count: (indicator.kind == Kind::Share).then(|| counted(value?, n?)).flatten(),
        }
    }

    /// The published uncertainty wins; without one, the documented SD of pupils and n give it.
    pub fn uncertainty(&self, indicator: &Indicator) -> Option<f64> {
        self.value?;
        self.half_width.or_else(|| mean::half_width(indicator.sd(self.period)?, self.n?))
    }

    /// The 95 % interval in the indicator's unit: Wilson's for a share, otherwise as far as [`Self::uncertainty`] reaches.
    pub fn interval(&self, indicator: &Indicator) -> Option<(f64, f64)> {
        if let Some(count) = self.count {
            let interval = wilson(Share::new(count, self.n?)?, Confidence::P95);
            return Some((interval.low * 100.0, interval.high * 100.0));
        }
        let (value, half) = (self.value?, self.uncertainty(indicator)?);
        Some((value - half, value + half))
    }
}

impl From<State> for Status {
    fn from(state: State) -> Self {
        match state {
            State::Ok => Self::Ok,
            State::Suppressed => Self::Suppressed,
            State::Restricted => Self::Restricted,
            State::Empty => Self::NotOffered,
        }
    }
}

/// The SD of answers is that of a sample: Student's interval.
fn half_width_of(mean: Option<f64>, sd: Option<f64>, n: Option<u32>) -> Option<f64> {
    let (mean, sd, n) = (mean?, sd?, n?);
    let interval = Sample { n, mean, sd }.interval(Confidence::P95)?;
    Some((interval.high - interval.low) / 2.0)
}

/// The pupils that a share in per cent counts, when its rounding leaves one number only: 8,1 % of 161 are 13.
///
/// Published shares have one decimal, own counts three; half a step of one decimal is at most 0.05 %.
fn counted(share: f64, n: u32) -> Option<u32> {
    let exact = share / 100.0 * f64::from(n);
    let count = exact.round();
    let away = (count / f64::from(n.max(1)) * 100.0 - share).abs();
    (n > 0 && away <= 0.0501 && n < 1000 || away <= 0.0006).then_some(count as u32).filter(|x| *x <= n)
}

mod as_text {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::school::Period;

    pub fn serialize<S: Serializer>(period: &Period, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(period)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
