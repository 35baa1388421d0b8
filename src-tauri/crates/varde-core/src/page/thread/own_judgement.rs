//! What the leaders believed of each area that the unit has numbers of, and whether it is time to ask them.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::cycle::{Item, OwnJudgement, Thread, own_judgement_offered};
use crate::indicator::Area;
use crate::language::Language;
use crate::school::{Period, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

/// The areas that a unit has numbers of, in the order of the views.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct OwnJudgements {
    pub areas: Vec<AreaJudgement>,
    /// The word of the area whose indicator «Utvikling» begins with.
    pub first: Option<String>,
}

/// What was believed of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AreaJudgement {
    /// Such as `national-tests`.
    pub area: String,
    /// The newest school year with numbers; `2025-26`.
    pub period: String,
    /// «Nasjonale prøver 2025–26».
    pub name: String,
    /// The unit's indicators in the area, by key.
    pub indicators: Vec<String>,
    /// The newest numbers have not been opened yet, and Varde is to ask first.
    pub waiting: bool,
    /// What has been written of them until now.
    pub draft: Option<Item>,
    /// What was locked when they were opened; `None` when that was skipped.
    pub kept: Option<Item>,
}

impl OwnJudgements {
    /// Of a school or a kommune; nobody judges fylke and country beforehand.
    pub fn read(store: &Store, code: &UnitCode, language: Language) -> Result<Self> {
        let Some((id, unit)) = store.unit(code)? else { return Ok(Self::default()) };
        if !matches!(unit.level, UnitLevel::School | UnitLevel::Kommune) {
            return Ok(Self::default());
        }
        let offered = own_judgement_offered(store)?;
        let catalogue = store.catalogue()?;
        let mut found: BTreeMap<Area, (Period, Vec<String>)> = BTreeMap::new();
        for (key, newest) in store.newest_of(id)? {
            let Some(indicator) = catalogue.indicator(&key) else { continue };
            let newest = newest.school_year();
            let (period, keys) = found.entry(indicator.area).or_insert((newest, Vec::new()));
            *period = newest.max(*period);
            keys.push(key);
        }
        let thread = Thread::read(store, code)?;
        let keys = found.values().flat_map(|(_, keys)| keys).map(String::as_str);
        let first = catalogue.to_choose(keys).first().map(|indicator| indicator.area.word().to_owned());
        let areas = found.into_iter();
        let areas =
            areas.map(|(area, (period, keys))| AreaJudgement::of(area, period, keys, &thread, offered, language));
        Ok(Self { areas: areas.collect(), first })
    }
}

impl AreaJudgement {
    fn of(
        area: Area,
        period: Period,
        indicators: Vec<String>,
        thread: &Thread,
        offered: bool,
        language: Language,
    ) -> Self {
        let own = thread.items.iter().filter_map(|item| OwnJudgement::of(item).map(|of| (item, of)));
        let own: Vec<(&Item, &OwnJudgement)> = own.filter(|(_, of)| of.area == area.word()).collect();
        let year = |of: &OwnJudgement| of.period.parse::<Period>().ok();
        // What was opened when there were newer numbers than now counts too: undo, or a file that was taken away.
        let opened = own.iter().any(|(_, of)| of.locked_at.is_some() && year(of) >= Some(period));
        let of_period = |locked: bool| {
            let mut found =
                own.iter().filter(move |(_, of)| of.locked_at.is_some() == locked && year(of) == Some(period));
            found.find(|(_, of)| !of.skipped).map(|(item, _)| (*item).clone())
        };
        Self {
            area: area.word().to_owned(),
            period: period.to_string(),
            name: said(area, period, language),
            indicators,
            waiting: offered && !opened,
            draft: of_period(false),
            kept: of_period(true),
        }
    }
}

fn said(area: Area, period: Period, language: Language) -> String {
    words!(language, "own-judgement-of", area = language.area_name(area), period = language.period(period))
}

/// «Nasjonale prøver 2025–26»; empty where nobody knows what it is about.
pub(in crate::page) fn name(of: &OwnJudgement, language: Language) -> String {
    match (Area::from_word(&of.area), of.period.parse()) {
        (Some(area), Ok(period)) => said(area, period, language),
        _ => String::new(),
    }
}
