//! Risk points of every school and kommune in the store at once, as plain numbers. In the order of their codes: never in
//! that of their points.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::read::{Own, chosen, country, figures_of, national};
use crate::risk::{Basis, Quarter, Settings, Stage, Tally, rule, tally};
use crate::school::UnitLevel;
use crate::store::{ListedUnit, Result, Store, UnitId};

/// Every school and kommune that the store knows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RiskCountry {
    /// The share from which a school is in the country's highest quarter, 0–1; null when the store does not cover the
    /// country and nobody has typed it.
    pub quarter: Option<f64>,
    pub schools: Vec<RiskTotal>,
    pub kommuner: Vec<RiskTotal>,
}

/// The sum of one school, or of a kommune's schools that count.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RiskTotal {
    pub unit: String,
    pub name: String,
    /// Kommunenummer of a school by its newest year; null for a kommune.
    pub kommune: Option<String>,
    pub points: u32,
    /// With the figures at hand; less than `full` where some are missing.
    pub possible: u32,
    pub full: u32,
    /// Points of possible, 0–1; null when nothing counts.
    pub share: Option<f64>,
    /// What the points would be at least and at most if every figure moved by its own uncertainty.
    pub lowest: u32,
    pub highest: u32,
    /// Some figure is for the school's own eyes.
    pub restricted: bool,
}

impl RiskCountry {
    /// By the settings that are kept in the store.
    pub fn read(store: &Store) -> Result<Self> {
        let (settings, _) = Settings::read(&chosen(store, &BTreeMap::new())?);
        let catalogue = store.catalogue()?;
        let keys: Vec<&'static str> = rule().indicators(&settings.bullying).iter().map(|i| i.key.as_str()).collect();
        let national = national(store, &catalogue, &keys)?;
        let stages = [Stage::Barnetrinn, Stage::Ungdomstrinn];
        let all =
            figures_of(UnitLevel::School, store, &catalogue, &keys, &national, &stages, |point, i| point.interval(i))?;
        let of_country = country(&keys, &national);
        let basis = Basis::of(all.iter().flat_map(|own| &own.figures).chain(&of_country), settings, rule());
        let all: HashMap<UnitId, Own> = all.into_iter().map(|own| (own.unit, own)).collect();
        let private = store.private_schools()?;
        let kommuner = store.listed_units(UnitLevel::Kommune)?;
        let codes: HashMap<UnitId, &str> = kommuner.iter().map(|k| (k.id, k.code.as_str())).collect();
        let mut sums: HashMap<UnitId, Tally> = HashMap::new();
        let mut schools = Vec::new();
        for school in store.listed_units(UnitLevel::School)? {
            let tally = match all.get(&school.id) {
                Some(own) => tally(&own.figures, &own.stages, &basis),
                None => Tally::default(),
            };
            if let Some(kommune) =
                school.kommune.filter(|_| basis.settings.private_schools || !private.contains(&school.id))
            {
                *sums.entry(kommune).or_default() += tally;
            }
            let kommune = school.kommune.and_then(|id| codes.get(&id)).map(|code| (*code).to_owned());
            schools.push(RiskTotal::of(&school, kommune, tally));
        }
        let shares: Vec<_> = schools.iter().map(|s| s.share).collect();
        let total = |k: &ListedUnit| RiskTotal::of(k, None, sums.get(&k.id).copied().unwrap_or_default());
        Ok(Self {
            quarter: Quarter::of(&basis.settings, &shares, rule().cover).line(),
            kommuner: kommuner.iter().map(total).collect(),
            schools,
        })
    }
}

impl RiskTotal {
    fn of(unit: &ListedUnit, kommune: Option<String>, tally: Tally) -> Self {
        Self {
            unit: unit.code.clone(),
            name: unit.name.clone(),
            kommune,
            points: tally.points,
            possible: tally.possible,
            full: tally.full,
            share: tally.share(),
            lowest: tally.lowest,
            highest: tally.highest,
            restricted: tally.restricted,
        }
    }
}
