//! One indicator of one unit over the years, as every screen and host sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Observation, Status};
use crate::indicator::Indicator;
use crate::school::Period;
use crate::statistics::mean;

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
    /// Half the width of the 95 % interval as published; null when hidden.
    pub half_width: Option<f64>,
    pub status: Status,
    /// Years are compared inside a segment only; null outside the years that the catalogue knows.
    pub segment: Option<String>,
    /// What the file said of n, which can be hidden where no value is registered.
    pub n_status: Status,
}

impl Point {
    pub fn new(indicator: &Indicator, period: Period, observation: &Observation) -> Self {
        let withdrawn = indicator.withdrawn(period);
        let shown = |number: Option<i64>| number.filter(|_| !withdrawn);
        let n_status = match observation.n.state {
            super::State::Ok => Status::Ok,
            super::State::Suppressed => Status::Suppressed,
            super::State::Restricted => Status::Restricted,
            super::State::Empty => Status::NotOffered,
        };
        let has_value = observation.value.number.is_some();
        Self {
            period,
            value: shown(observation.value.number).map(|v| v as f64 / 1000.0),
            n: shown(observation.n.number).and_then(|n| u32::try_from(n).ok()),
            half_width: shown(observation.half_width.number).map(|v| v as f64 / 1000.0),
            status: if withdrawn && has_value { Status::Withdrawn } else { observation.status() },
            segment: indicator.segment(period).map(|s| s.id.clone()),
            n_status,
        }
    }

    /// The published uncertainty wins; without one, the SD of pupils and n give it, where the SD is known.
    pub fn uncertainty(&self, indicator: &Indicator) -> Option<f64> {
        self.value?;
        self.half_width.or_else(|| mean::half_width(indicator.sd?, self.n?))
    }
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
