use std::ops::ControlFlow;
use std::path::PathBuf;

use tauri::AppHandle;
use tauri::ipc::Channel;
use varde_core::import::{self, Batch, ImportPreview, ImportReport};
use varde_core::indicator::catalogue;
use varde_core::store::StoreError;

use super::Shared;
use crate::app::{Answer, App, lock, now};
use crate::dialogs;
use crate::views::{Progress, Source};

fn as_text(paths: Vec<PathBuf>) -> Vec<String> {
    paths.into_iter().map(|p| p.display().to_string()).collect()
}

#[tauri::command(async)]
pub fn pick_files(handle: AppHandle) -> Vec<String> {
    as_text(dialogs::open_files(&handle))
}

#[tauri::command(async)]
pub fn pick_folder(handle: AppHandle) -> Vec<String> {
    as_text(dialogs::open_folder(&handle))
}

/// Tells the page how far it has come, and asks whether somebody has pressed stop.
fn watch<'a>(app: &'a App, channel: &'a Channel<Progress>) -> impl FnMut(import::Progress<'_>) -> ControlFlow<()> + 'a {
    |progress| {
        let _ = channel.send(Progress::of(progress));
        if app.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[tauri::command(async)]
pub fn import_preview(app: Shared<'_>, paths: Vec<PathBuf>, channel: Channel<Progress>) -> Answer<ImportPreview> {
    app.begin();
    let mut watch = watch(&app, &channel);
    let batch = Batch::read(&paths, catalogue(), &mut watch).map_err(|e| app.trouble(&e))?;
    let store = app.another_store()?;
    let preview = batch.preview(&store, app.language(), &mut watch).map_err(|e| app.trouble(&e))?;
    *lock(&app.batch) = Some(batch);
    Ok(preview)
}

/// Stores what was last previewed. When it fails or is stopped, the preview is still there to try again.
#[tauri::command(async)]
pub fn import_commit(app: Shared<'_>, channel: Channel<Progress>) -> Answer<ImportReport> {
    app.begin();
    let batch = lock(&app.batch).take().ok_or_else(|| app.trouble(&StoreError::Cancelled))?;
    let mut store = app.another_store()?;
    let done = batch.commit(&mut store, now(), app.language(), &mut watch(&app, &channel));
    match done {
        Ok(committed) => Ok(committed.value),
        Err(error) => {
            *lock(&app.batch) = Some(batch);
            Err(app.trouble(&error))
        }
    }
}

#[tauri::command]
pub fn import_cancel(app: Shared<'_>) {
    app.cancel();
}

#[tauri::command]
pub fn import_forget(app: Shared<'_>) {
    *lock(&app.batch) = None;
}

#[tauri::command(async)]
pub fn sources(app: Shared<'_>) -> Answer<Vec<Source>> {
    let language = app.language();
    app.with_store(|store| Ok(store.sources()?.iter().map(|row| Source::of(row, language)).collect()))
}
