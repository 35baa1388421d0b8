use varde_core::own::{self, Owners};
use varde_core::page::risk;
use varde_core::sharing::{GivenOut, GivenRow, Thresholds};
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::unit_code;
use crate::app::{Answer, now};
use crate::views::{History, Step, ThresholdsView};

#[tauri::command(async)]
pub fn given_out(app: Shared<'_>) -> Answer<Vec<GivenRow>> {
    app.with_store(|store| GivenOut::list(store, app.language()))
}

#[tauri::command(async)]
pub fn thresholds(app: Shared<'_>) -> Answer<ThresholdsView> {
    app.with_store(|store| Ok(ThresholdsView::of(Thresholds::read(store)?)))
}

#[tauri::command(async)]
pub fn set_thresholds(app: Shared<'_>, thresholds: Thresholds) -> Answer<ThresholdsView> {
    let kept = app.with_store(|store| thresholds.keep(store))?;
    let (least, most) = (*Thresholds::RANGE.start(), *Thresholds::RANGE.end());
    kept.map_err(|_| Trouble::failed(words!(app.language(), "thresholds-wrong", least = least, most = most), None))?;
    Ok(ThresholdsView::of(thresholds))
}

/// The schools of the unit's kommune with their owners; of every kommune without a unit.
#[tauri::command(async)]
pub fn owners(app: Shared<'_>, unit: Option<&str>) -> Answer<Vec<Owners>> {
    let code = unit.map(|unit| unit_code(&app, unit)).transpose()?;
    app.with_store(|store| Owners::read(store, code.as_ref()))
}

#[tauri::command(async)]
pub fn set_private(app: Shared<'_>, school: &str, private: bool) -> Answer<Step> {
    let code = unit_code(&app, school)?;
    app.with_store(|store| {
        own::set_private(store, &code, private, now())?;
        let name = store.unit(&code)?.map(|(_, unit)| unit.name).unwrap_or_default();
        let private = if private { "yes" } else { "no" };
        let text = words!(app.language(), "owner-set", name = name, private = private);
        Ok(Step { text, history: History::read(store, app.language())? })
    })
}

/// Keeps one choice of the risk points' rule; answers with all that was chosen before.
#[tauri::command(async)]
pub fn choose_risk(app: Shared<'_>, name: &str, value: &str) -> Answer<risk::Chosen> {
    app.with_store(|store| {
        let before = risk::chosen(store, &risk::Chosen::new())?;
        risk::choose(store, name, value)?;
        Ok(before)
    })
}

/// Keeps these choices in the place of all others: none are Varde's own. Answers with those that were before.
#[tauri::command(async)]
pub fn replace_risk(app: Shared<'_>, chosen: risk::Chosen) -> Answer<risk::Chosen> {
    app.with_store(|store| {
        let before = risk::chosen(store, &risk::Chosen::new())?;
        risk::replace(store, &chosen)?;
        Ok(before)
    })
}
