use super::Shared;
use crate::app::Answer;
use crate::views::{History, Step};

#[tauri::command(async)]
pub fn history(app: Shared<'_>) -> Answer<History> {
    app.with_store(|store| History::read(store, app.language()))
}

#[tauri::command(async)]
pub fn undo(app: Shared<'_>) -> Answer<Option<Step>> {
    app.with_store(|store| match store.undo()? {
        None => Ok(None),
        Some(done) => Step::of(&done, "undone", store, app.language()).map(Some),
    })
}

#[tauri::command(async)]
pub fn redo(app: Shared<'_>) -> Answer<Option<Step>> {
    app.with_store(|store| match store.redo()? {
        None => Ok(None),
        Some(done) => Step::of(&done, "redone", store, app.language()).map(Some),
    })
}
