//! «Schools in the kommune»: each by its number of pupils. Never a league.

use serde::{Deserialize, Serialize};

use super::{Caption, PointState};

/// The schools of a kommune, with the own one marked. The limits are worked out elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Funnel {
    /// The words around the funnel.
    pub caption: Caption,
    /// What the value axis counts, such as «prosent på nivå 1».
    pub value_name: String,
    /// What the other axis counts, such as «elever».
    pub pupils_name: String,
    /// The school that the funnel is about; none where it is about the kommune.
    pub own: Option<FunnelOwn>,
    /// What the others are called together, for the legend. No other school has a name here.
    pub others_name: String,
    /// The other schools.
    pub others: Vec<FunnelOther>,
    /// What all schools are held against.
    pub benchmark: FunnelBenchmark,
    /// The 95 % limits, then the 99.8 % limits; one or two.
    pub limits: Vec<FunnelLimit>,
    /// The smallest part of the value axis that must be visible.
    pub least_span: f64,
    /// Decimals on the value axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// The school that the funnel is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunnelOwn {
    /// Its name.
    pub name: String,
    /// Only `Shown` and `Restricted` schools may carry numbers.
    pub state: PointState,
    /// How many pupils.
    pub pupils: Option<u32>,
    /// In the indicator's own unit.
    pub value: Option<f64>,
    /// The value as text; without one, the word for why, such as «skjult».
    pub text: String,
    /// As one sentence.
    pub label: String,
}

/// Another school, without its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunnelOther {
    /// How many pupils.
    pub pupils: u32,
    /// In the indicator's own unit.
    pub value: f64,
    /// As one sentence that names nobody, such as «En skole med 43 elever: 21 %».
    pub label: String,
}

/// A level line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunnelBenchmark {
    /// Such as «Landet».
    pub name: String,
    /// In the indicator's own unit.
    pub value: f64,
    /// The value as text.
    pub text: String,
    /// As one sentence.
    pub label: String,
}

/// How far chance alone takes schools from the benchmark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunnelLimit {
    /// Such as «95 %».
    pub name: String,
    /// From the fewest pupils to the most.
    pub curve: Vec<FunnelStep>,
}

/// The limits at one number of pupils.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct FunnelStep {
    /// May lie between whole numbers, for a smooth line.
    pub pupils: f64,
    /// `None` where no value can lie below.
    pub low: Option<f64>,
    /// `None` where no value can lie above.
    pub high: Option<f64>,
}

impl Funnel {
    /// Every value that must have room on the axis.
    pub fn values(&self) -> impl Iterator<Item = f64> {
        let curves = self.limits.iter().flat_map(|limit| &limit.curve);
        let limits = curves.flat_map(|step| step.low.into_iter().chain(step.high));
        let schools = self.own.iter().filter_map(|own| own.value).chain(self.others.iter().map(|other| other.value));
        std::iter::once(self.benchmark.value).chain(schools).chain(limits)
    }

    /// From nobody, so that a school's size can be read.
    pub fn pupils(&self) -> impl Iterator<Item = f64> {
        let curves = self.limits.iter().flat_map(|limit| limit.curve.iter().map(|step| step.pupils));
        let schools = self.own.iter().filter_map(|own| own.pupils).chain(self.others.iter().map(|other| other.pupils));
        std::iter::once(0.0).chain(schools.map(f64::from)).chain(curves)
    }
}
