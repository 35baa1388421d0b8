//! What was given out before: every figure that others may have kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::audience::Audience;
use super::figures::Address;
use crate::disclosure::{Cell as Figure, Release, Sight};
use crate::language::Language;
use crate::store::{Result, Store, StoreError};
use crate::words;

/// The figures of one page or export.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GivenOut {
    /// What it was, in the words of that day.
    pub what: String,
    /// To whom. Only what others were given counts as known.
    #[serde(default)]
    pub audience: Audience,
    /// How many results were hidden for these readers alone.
    #[serde(default)]
    pub hidden: u32,
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

/// One thing that was given out, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GivenRow")]
pub struct Row {
    /// RFC 3339, UTC; empty when not known.
    pub at: String,
    pub what: String,
    pub audience: Audience,
    pub audience_text: String,
    /// How much of it only this store knew, and what was hidden.
    pub detail: String,
}

impl GivenOut {
    /// The figures of the release that others see and that were not public anyway.
    pub(super) fn add(&mut self, release: &Release<Address>) {
        let shown = release.cells().filter(|(_, cell)| cell.sight == Sight::Shown);
        let figure = |(address, cell): (&Address, &Figure)| {
            let high = cell.high.is_finite().then_some(cell.high);
            Some(GivenFigure { address: address.clone(), value: cell.value?, half: cell.half, low: cell.low, high })
        };
        self.figures.extend(shown.filter_map(figure));
    }

    /// Everything that was given out, oldest first. What cannot be read is an error: nothing can be checked without it.
    pub fn all(store: &Store) -> Result<Vec<Self>> {
        let read = |text: &str| serde_json::from_str(text).map_err(|e| StoreError::Corrupt(format!("given out: {e}")));
        store.given_out()?.iter().map(|(_, text)| read(text)).collect()
    }

    /// The same as a list for people, newest first.
    pub fn list(store: &Store, language: Language) -> Result<Vec<Row>> {
        let row = |(at, text): &(Option<crate::clock::Timestamp>, String)| {
            let at = at.map(|at| at.to_string()).unwrap_or_default();
            match serde_json::from_str::<Self>(text) {
                Ok(given) => Row {
                    at,
                    audience: given.audience,
                    audience_text: given.audience.name(language),
                    detail: given.detail(language),
                    what: given.what,
                },
                Err(_) => Row {
                    at,
                    what: words!(language, "given-unreadable"),
                    audience: Audience::Others,
                    audience_text: Audience::Others.name(language),
                    detail: String::new(),
                },
            }
        };
        Ok(store.given_out()?.iter().rev().map(row).collect())
    }

    fn detail(&self, language: Language) -> String {
        if self.audience == Audience::Owner {
            return words!(language, "given-owner");
        }
        // A number of pupils goes with its figure.
        let results = self.figures.iter().filter(|f| f.address.part == super::figures::Part::Value).count();
        let own =
            if results > 0 { words!(language, "given-own", count = results) } else { words!(language, "given-public") };
        let hidden = (self.hidden > 0).then(|| words!(language, "given-hidden", count = self.hidden));
        [own].into_iter().chain(hidden).collect::<Vec<_>>().join(" ")
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
