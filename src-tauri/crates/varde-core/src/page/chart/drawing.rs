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
