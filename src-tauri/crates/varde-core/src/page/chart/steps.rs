//! «Follow a cohort 5→8→9→10»: steps, each test on an axis of its own.

use serde::{Deserialize, Serialize};

use super::{Caption, OwnPoint, ReferenceSeries};

/// One cohort through its tests. Different tests are not one scale: nothing is drawn across from one to the next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CohortSteps {
    /// The words around the steps.
    pub caption: Caption,
    /// The cohort or its unit; named in the legend.
    pub own_name: String,
    /// From 1 to 6, in the order in which they were taken.
    pub tests: Vec<StepTest>,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// One test with one scale. Every list has one entry per grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StepTest {
    /// Such as «Nasjonal prøve».
    pub name: String,
    /// What its axis counts, such as «skalapoeng».
    pub value_name: String,
    /// On the line before this test, such as «Ny prøve»; not used for the first one.
    pub change: String,
    /// Such as «8. trinn».
    pub grades: Vec<String>,
    /// School years, such as `2022–23`.
    pub periods: Vec<String>,
    /// The cohort's points.
    pub points: Vec<OwnPoint>,
    /// The same in larger units.
    pub references: Vec<ReferenceSeries>,
    /// The smallest part of the axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
}
