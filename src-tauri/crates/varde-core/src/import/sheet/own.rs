//! Indicators that people have made, as a sheet names them.

use std::sync::Arc;

use super::words;
use crate::indicator::{Catalogue, Frequency, Indicator, Kind, Measure, Spread};

/// What a store adds to the words that Varde is built with.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// With the words of the name.
    indicators: Vec<(Vec<String>, Arc<Indicator>)>,
}

impl Own {
    pub fn of(catalogue: &Catalogue) -> Self {
        let named = catalogue.indicators().iter().filter_map(|indicator| match &indicator.measure {
            Measure::Own { name } => Some((words::tokens(name), Arc::clone(indicator))),
            _ => None,
        });
        Self { indicators: named.filter(|(words, _)| !words.is_empty()).collect() }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|(_, indicator)| indicator.key == key).map(|(_, indicator)| &**indicator)
    }

    /// The one whose whole name stands in the text; of several, the longest name.
    pub(super) fn named_in(&self, text: &str) -> Option<&Indicator> {
        let said = words::tokens(text);
        let holds = |name: &[String]| said.windows(name.len()).any(|window| window == name);
        let found = self.indicators.iter().filter(|(name, _)| holds(name));
        found.rev().max_by_key(|(name, _)| name.len()).map(|(_, indicator)| &**indicator)
    }

    /// The name and nothing more.
    pub(super) fn named(&self, text: &str) -> Option<&Indicator> {
        let said = words::tokens(text);
        self.indicators.iter().find(|(name, _)| *name == said).map(|(_, indicator)| &**indicator)
    }

    pub(super) fn is_monthly(&self, key: &str) -> Option<bool> {
        self.get(key).map(|indicator| indicator.frequency == Frequency::Monthly)
    }

    /// Single persons' scores, whose spread is their deviation.
    pub(super) fn is_mean(&self, key: &str) -> bool {
        self.get(key).is_some_and(|indicator| matches!(indicator.spread, Spread::Sd { .. }))
    }

    /// A figure of the whole unit, to which no number of pupils belongs.
    pub(super) fn is_figure(&self, key: &str) -> bool {
        self.get(key).is_some_and(|indicator| indicator.kind == Kind::Figure)
    }
}
