//! The school's own thresholds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disclosure::Rule;
use crate::indicator::{Area, Indicator};
use crate::store::{Result, Store};

/// Groups of fewer pupils than this are not shown to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Thresholds {
    /// Nasjonale prøver and final grades. Udir's own limit is 10.
    pub tests: u32,
    /// Elevundersøkelsen, and what people have made themselves.
    pub surveys: u32,
}

const SETTING: &str = "sharing_thresholds";

/// A threshold that would protect nobody, or hide what is ordinary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a threshold lies between 5 and 30 pupils")]
pub struct ThresholdsProblem;

impl Default for Thresholds {
    fn default() -> Self {
        Self { tests: Rule::NASJONALE_PROVER.least, surveys: Rule::ELEVUNDERSOKELSEN.least }
    }
}

impl Thresholds {
    /// Below five nothing is said of a group (METHODS.md 1), and from thirty on a year is an ordinary one.
    pub const RANGE: std::ops::RangeInclusive<u32> = 5..=30;

    pub fn read(store: &Store) -> Result<Self> {
        let kept = store.setting(SETTING)?.and_then(|text| serde_json::from_str(&text).ok());
        Ok(kept.filter(Self::are_possible).unwrap_or_default())
    }

    /// Keeps them; nothing is kept when one of them is out of range.
    pub fn keep(self, store: &mut Store) -> Result<std::result::Result<(), ThresholdsProblem>> {
        if !self.are_possible() {
            return Ok(Err(ThresholdsProblem));
        }
        store.set_setting(SETTING, &serde_json::to_string(&self).unwrap_or_default()).map(Ok)
    }

    fn are_possible(&self) -> bool {
        [self.tests, self.surveys].iter().all(|limit| Self::RANGE.contains(limit))
    }

    /// Shares of none or all tell something of every pupil, so they are hidden in small groups' tables too.
    pub(super) fn rule(self, indicator: &Indicator) -> Rule {
        let least = match indicator.area {
            Area::NationalTests | Area::FinalGrades => self.tests,
            Area::Survey | Area::Own => self.surveys,
        };
        Rule { least, ..Rule::NASJONALE_PROVER }
    }
}
