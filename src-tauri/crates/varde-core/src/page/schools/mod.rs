//! The schools of the kommune, each within the limits of its own size: a funnel, never an order.

mod drawn;
mod gathered;
mod owned;
mod spread;
mod told;

pub(super) use spread::{Spread, spread};

use std::sync::Arc;

use super::analysis::{Analysis, Asked, Choice, ChoiceOption, Section};
use crate::indicator::{Indicator, Measure};
use crate::language::Language;
use crate::school::UnitLevel;
use crate::store::{Result, Store, UnitId};

use gathered::Gathered;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    let nothing = |text: String| Ok(Analysis::nothing(asked, language.text("schools-nothing-title", &[]), text));
    let code = asked.unit.id.parse().ok();
    let kommune = match code {
        Some(code) if asked.unit.level >= UnitLevel::Kommune => asked.store.kommune_of(&code)?,
        Some(_) => return nothing(language.text("schools-of-a-kommune", &[])),
        None => None,
    };
    let Some(kommune) = kommune else { return nothing(language.text("schools-nothing", &[])) };
    let keys = keys(asked, kommune)?;
    let catalogue = asked.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let offered: Vec<&Arc<Indicator>> = all.iter().copied().filter(|i| fits(i)).collect();
    let asked_for = offered.iter().find(|i| Some(&i.key) == asked.options.indicator.as_ref());
    let Some(chosen) = asked_for.or(offered.first()).copied() else {
        return nothing(language.text("schools-nothing", &[]));
    };
    let gathered = asked.store.showing(|| Gathered::read(asked, kommune, chosen), |gathered| gathered.year)?;
    let mut notes = gathered.notes();
    if all.iter().any(|i| !i.has_uncertainty()) {
        notes.push(language.text("schools-note-grades", &[]));
    }
    Ok(Analysis {
        unit: asked.unit.clone(),
        title: gathered.title(),
        summary: gathered.summary(),
        choices: choices(&offered, chosen, language),
        sections: vec![section(&gathered)],
        notes,
        source: String::new(),
        restricted: gathered.restricted(),
    })
}

/// What a school has figures of; for a kommune, what any of its schools has.
fn keys(asked: &Asked<'_>, kommune: UnitId) -> Result<Vec<String>> {
    if asked.unit.level == UnitLevel::School {
        return asked.store.indicators_of(asked.id);
    }
    let of_schools = |store: &Store| -> Result<Vec<Vec<String>>> {
        store.schools_of(kommune)?.iter().map(|(id, _)| store.indicators_of(*id)).collect()
    };
    Ok(of_schools(asked.store)?.into_iter().flatten().collect())
}

/// A funnel needs to know how far chance takes a school of each size: the SD of pupils, or that it counts them.
fn fits(indicator: &Indicator) -> bool {
    match indicator.measure {
        Measure::Test { .. } => !indicator.sds.is_empty(),
        Measure::Level { level, .. } => level == 1,
        _ => false,
    }
}

fn choices(offered: &[&Arc<Indicator>], chosen: &Indicator, language: Language) -> Vec<Choice> {
    if offered.len() < 2 {
        return Vec::new();
    }
    let option = |i: &&Arc<Indicator>| ChoiceOption { value: i.key.clone(), text: language.indicator_name(i) };
    vec![Choice {
        option: "indicator".to_owned(),
        name: language.text("schools-choice", &[]),
        chosen: chosen.key.clone(),
        options: offered.iter().map(option).collect(),
    }]
}

fn section(gathered: &Gathered<'_>) -> Section {
    let language = gathered.language();
    Section {
        id: "funnel".to_owned(),
        heading: language.indicator_name(&gathered.indicator),
        text: gathered.rest(),
        chart: gathered.drawing(),
        table: gathered.table(),
        verdicts: gathered.verdict().into_iter().collect(),
        notes: gathered.rule(),
        ..Section::default()
    }
}
