use varde_core::own::{self, BreakDraft, BreakProblem, Breaks, OwnDraft, OwnList, OwnReport};
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use crate::app::{Answer, now};

#[tauri::command(async)]
pub fn own_list(app: Shared<'_>) -> Answer<OwnList> {
    app.with_store(|store| OwnList::read(store, app.language()))
}

#[tauri::command(async)]
pub fn own_commit(app: Shared<'_>, draft: OwnDraft) -> Answer<OwnReport> {
    app.with_store(|store| Ok(draft.commit(store, now(), app.language())?.value))
}

#[tauri::command(async)]
pub fn own_remove(app: Shared<'_>, key: &str) -> Answer<()> {
    app.with_store(|store| own::remove(store, key, now()).map(|_| ()))
}

#[tauri::command(async)]
pub fn breaks(app: Shared<'_>, indicator: &str) -> Answer<Breaks> {
    let breaks = app.with_store(|store| Breaks::read(store, indicator, now(), app.language()))?;
    breaks.ok_or_else(|| Trouble::failed(words!(app.language(), "error-unknown-indicator", key = indicator), None))
}

#[tauri::command(async)]
pub fn break_commit(app: Shared<'_>, draft: BreakDraft) -> Answer<Vec<BreakProblem>> {
    app.with_store(|store| Ok(draft.commit(store, now(), app.language())?.value))
}

#[tauri::command(async)]
pub fn break_remove(app: Shared<'_>, id: &str) -> Answer<()> {
    app.with_store(|store| Breaks::remove(store, id, now()).map(|_| ()))
}
