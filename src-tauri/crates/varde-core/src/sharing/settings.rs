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

impl Default for Thresholds {
    fn default() -> Self {
        Self { tests: Rule::NASJONALE_PROVER.least, surveys: Rule::ELEVUNDERSOKELSEN.least }
    }
}

impl Thresholds {
    pub fn read(store: &Store) -> Result<Self> {
        let kept = store.setting(SETTING)?.and_then(|text| serde_json::from_str(&text).ok());
        Ok(kept.unwrap_or_default())
    }

    pub fn keep(self, store: &mut Store) -> Result<()> {
        store.set_setting(SETTING, &serde_json::to_string(&self).unwrap_or_default())
    }

    /// Shares of none or all tell something of every pupil, so they are hidden in small groups' tables too.
    pub(super) fn rule(self, indicator: &Indicator) -> Rule {
        let least = match indicator.area {
            Area::NationalTests | Area::FinalGrades => self.tests,
            Area::Survey | Area::Own => self.surveys,
        };
        Rule { least, zeros: false, extremes: false }
    }
}
