//! What was given out before: every figure that others may have kept.

use serde::{Deserialize, Serialize};

use super::figures::Address;
use crate::disclosure::{Cell as Figure, Release, Sight};
use crate::store::{Result, Store};

/// The figures of one page or export.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GivenOut {
    /// What it was, in the words of that day.
    pub what: String,
    pub figures: Vec<GivenFigure>,
}

/// A figure as it was shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GivenFigure {
    pub address: Address,
    pub value: f64,
    pub half: f64,
    pub low: f64,
    /// No end where missing.
    pub high: Option<f64>,
}

impl GivenOut {
    /// The figures of the release that others see and that were not public anyway.
    pub(super) fn of(what: String, release: &Release<Address>) -> Self {
        let shown = release.cells().filter(|(_, cell)| cell.sight == Sight::Shown);
        let figure = |(address, cell): (&Address, &Figure)| {
            let high = cell.high.is_finite().then_some(cell.high);
            Some(GivenFigure { address: address.clone(), value: cell.value?, half: cell.half, low: cell.low, high })
        };
        Self { what, figures: shown.filter_map(figure).collect() }
    }

    pub fn all(store: &Store) -> Result<Vec<Self>> {
        // One that another version wrote in another way cannot be told from none.
        Ok(store.given_out()?.iter().filter_map(|text| serde_json::from_str(text).ok()).collect())
    }

    pub(super) fn release(&self) -> Release<Address> {
        let mut release = Release::new();
        for figure in &self.figures {
            let GivenFigure { address, value, half, low, high } = figure;
            let cell = if *half == 0.0 && value.fract() == 0.0 && high.is_none() {
                Figure::count(*value as u32)
            } else {
                Figure::figure(*value, *half, *low, high.unwrap_or(f64::INFINITY))
            };
            release.put(address.clone(), cell);
        }
        release
    }
}
