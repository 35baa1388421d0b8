//! How the pupils of one test spread over its mastery levels in one school year.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Point, Status};
use crate::indicator::Indicator;
use crate::school::Period;

/// One school year of a distribution. In JSON: what `varde series` prints for `np.….mestring`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MasteryPoint {
    /// The school year, such as `2025-26`.
    pub period: String,
    /// Pupils who took part; null when hidden.
    pub n: Option<u32>,
    /// Of the distribution as a whole: `ok` when every level is shown; restricted when one is; otherwise what the first
    /// level that is not shown says.
    pub status: Status,
    pub segment: Option<String>,
    /// From the lowest level to the highest.
    pub levels: Vec<LevelShare>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LevelShare {
    pub level: u8,
    /// Per cent of the pupils who took part; null unless the status is `ok` or `restricted`.
    pub share: Option<f64>,
    /// Pupils; null when the share does not tell them.
    pub count: Option<u32>,
    pub status: Status,
}

impl MasteryPoint {
    /// Brings the years of each level together; `levels` has one series per level, from the lowest, any of them empty.
    pub fn gather(distribution: &Indicator, levels: &[Vec<Point>]) -> Vec<Self> {
        let mut periods: Vec<Period> = levels.iter().flatten().map(|p| p.period).collect();
        periods.sort_unstable();
        periods.dedup();
        let of = |period: Period| {
            let found = levels.iter().map(|points| points.iter().find(|p| p.period == period));
            let shares: Vec<LevelShare> = (1..).zip(found.clone()).map(|(level, p)| LevelShare::of(level, p)).collect();
            let hidden = shares.iter().find(|s| s.share.is_none()).map(|s| s.status);
            let restricted = shares.iter().any(|s| s.status == Status::Restricted);
            Self {
                period: period.to_string(),
                n: found.flatten().find_map(|p| p.n),
                status: hidden.unwrap_or(if restricted { Status::Restricted } else { Status::Ok }),
                segment: distribution.segment(period).map(|s| s.id.clone()),
                levels: shares,
            }
        };
        periods.into_iter().map(of).collect()
    }
}

impl LevelShare {
    fn of(level: u8, point: Option<&Point>) -> Self {
        Self {
            level,
            share: point.and_then(|p| p.value),
            count: point.and_then(|p| p.count),
            status: point.map_or(Status::NotOffered, |p| p.status),
        }
    }
}
