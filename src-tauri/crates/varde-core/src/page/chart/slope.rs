//! «The same pupils, 8th to 9th grade»: two points per cohort and the line between them.

use serde::{Deserialize, Serialize};

use super::{Caption, OwnPoint, ReferenceSeries};

/// Matched cohorts only: the same pupils on both tests, and the tests on one scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slope {
    /// The words around the slopes.
    pub caption: Caption,
    /// Who is not among the pupils, or that nobody is missing; drawn under the slopes. Must not be empty.
    pub missing: String,
    /// What the shared axis counts, such as «skalapoeng».
    pub value_name: String,
    /// The unit that the slopes are about; named in the legend.
    pub own_name: String,
    /// The two tests, such as «8. trinn» and «9. trinn».
    pub tests: [String; 2],
    /// From 1 to 12, oldest first.
    pub cohorts: Vec<Cohort>,
    /// The smallest part of the axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// Pupils who began in the same year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cohort {
    /// Such as «Startet 2023».
    pub name: String,
    /// One point per test.
    pub points: [OwnPoint; 2],
    /// The same cohort in larger units, two points each.
    pub references: Vec<ReferenceSeries>,
}
