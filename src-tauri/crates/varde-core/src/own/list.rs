//! What people have added to the catalogue so far, and taking it away again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::entry::group;
use crate::indicator::{Frequency, Good, Measure, OwnIndicator, OwnKind};
use crate::language::Language;
use crate::store::{Committed, Edit, Operation, Result, Store};
use crate::words;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnList {
    /// In the order in which they were made.
    pub own: Vec<OwnEntry>,
    /// Every series that can break, in the order of the catalogue.
    pub series: Vec<BreakableSeries>,
}

/// An indicator that people have made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnEntry {
    pub indicator: OwnIndicator,
    /// «Andel, 0–100 prosent, hver måned. Lavt er ønsket.»
    pub what: String,
    /// Results that the store holds of it.
    pub figures: u32,
    /// What removing it takes away, as a sentence.
    pub removing: String,
}

/// A series that can break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreakableSeries {
    pub key: String,
    pub name: String,
    /// What belongs together in a list.
    pub group: String,
    /// Breaks that people have put there.
    pub own_breaks: u32,
}

impl OwnList {
    pub fn read(store: &Store, language: Language) -> Result<Self> {
        let (reader, catalogue) = (store.reader(), store.catalogue()?);
        let made = reader.own_indicators()?.into_iter().filter(|own| own.item_of.is_none());
        let own = made.map(|own| {
            let figures = reader.figures_of(&own.key)?.count;
            let removing = words!(language, "own-removing", count = figures);
            Ok(OwnEntry { what: what(&own, language), figures, removing, indicator: own })
        });
        let breaks = reader.own_breaks()?;
        // A level breaks with its test, and a question with its index.
        let parts = |measure: &Measure| matches!(measure, Measure::Level { .. } | Measure::Item { .. });
        let series = catalogue.indicators().iter().filter(|i| !parts(&i.measure)).map(|indicator| BreakableSeries {
            key: indicator.key.clone(),
            name: language.indicator_name(indicator),
            group: group(indicator.area, language),
            own_breaks: breaks.iter().filter(|b| b.indicator == indicator.key).count() as u32,
        });
        Ok(Self { own: own.collect::<Result<_>>()?, series: series.collect() })
    }
}

fn what(own: &OwnIndicator, language: Language) -> String {
    let kind = match own.kind {
        OwnKind::Share => "own-kind-share",
        OwnKind::Mean => "own-kind-mean",
        OwnKind::Figure => "own-kind-figure",
    };
    let number = |value| language.number(value, 3);
    words!(
        language,
        "own-what",
        kind = language.text(kind, &[]),
        lowest = number(own.lowest),
        highest = number(own.highest),
        unit = own.unit.as_str(),
        frequency = if own.frequency == Frequency::Monthly { "monthly" } else { "yearly" },
        good = if own.good == Good::Low { "low" } else { "high" },
    )
}

/// Takes an indicator away with its figures and its breaks, as one step of undo. An unknown key changes nothing.
pub fn remove(store: &mut Store, key: &str, at: Timestamp) -> Result<Committed<()>> {
    let known = store.reader().own_indicators()?.into_iter().find(|own| own.key == key && own.item_of.is_none());
    let Some(own) = known else { return Ok(Committed { value: (), changed: Vec::new() }) };
    let operation = Operation::OwnIndicator { edit: Edit::Removed, name: own.name };
    store.transact(&operation, at, |writer| writer.remove_own_indicator(key))
}
