use std::ops::ControlFlow;
use std::path::PathBuf;

use tauri::AppHandle;
use tauri::ipc::Channel;
use varde_core::import::sheet::Mapping;
use varde_core::import::{self, Batch, ImportPreview, ImportReport, Remembered, SheetAnswer, SheetChoices};
use varde_core::indicator::catalogue;
use varde_core::school::Period;
use varde_core::store::StoreError;
use varde_core::words;

use super::Shared;
use super::pages::unit_code;
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
    first_preview(&app, batch, &mut watch)
}

/// The same of a table that somebody has copied.
#[tauri::command(async)]
pub fn import_paste(app: Shared<'_>, text: &str, channel: Channel<Progress>) -> Answer<ImportPreview> {
    app.begin();
    let batch = Batch::pasted(text, &words!(app.language(), "sheet-pasted"), catalogue());
    first_preview(&app, batch, &mut watch(&app, &channel))
}

fn first_preview(app: &App, mut batch: Batch, watch: &mut import::Watch<'_>) -> Answer<ImportPreview> {
    let store = app.another_store()?;
    let previewed = batch.recall(&store).and_then(|()| batch.preview(&store, app.language(), watch));
    let preview = previewed.map_err(|e| app.trouble(&e))?;
    *lock(&app.batch) = Some(batch);
    Ok(preview)
}

/// Answers something about the files at hand, and previews them again; they are not read again.
fn answered(app: &App, answer: impl FnOnce(&mut Batch)) -> Answer<ImportPreview> {
    let store = app.another_store()?;
    let mut held = lock(&app.batch);
    let batch = held.as_mut().ok_or_else(|| app.trouble(&StoreError::Cancelled))?;
    answer(batch);
    let go_on = &mut |_: import::Progress<'_>| ControlFlow::Continue(());
    let previewed = batch.recall(&store).and_then(|()| batch.preview(&store, app.language(), go_on));
    previewed.map_err(|e| app.trouble(&e))
}

#[tauri::command(async)]
pub fn import_answer_sheet(app: Shared<'_>, file: usize, answer: SheetAnswer) -> Answer<ImportPreview> {
    answered(&app, |batch| batch.answer_sheet(file, answer))
}

/// Which unit a name means: `none` that it is none of them, and neither that it is asked again.
#[tauri::command(async)]
pub fn import_answer_name(app: Shared<'_>, name: String, unit: Option<&str>, none: bool) -> Answer<ImportPreview> {
    let code = unit.map(|unit| unit_code(&app, unit)).transpose()?;
    answered(&app, |batch| match (code, none) {
        (None, false) => batch.forget_name(&name),
        (code, _) => batch.answer_names([(name, code)]),
    })
}

#[tauri::command(async)]
pub fn import_answer_wide(
    app: Shared<'_>,
    file: usize,
    year: Option<&str>,
    grade: Option<u8>,
) -> Answer<ImportPreview> {
    let year: Option<Period> = year.and_then(|year| year.parse().ok());
    answered(&app, |batch| batch.answer_wide(file, year, grade))
}

/// The same files once more: what the store knows may have changed.
#[tauri::command(async)]
pub fn import_look(app: Shared<'_>) -> Answer<ImportPreview> {
    answered(&app, |_| {})
}

#[tauri::command(async)]
pub fn sheet_choices(app: Shared<'_>) -> Answer<SheetChoices> {
    app.with_store(|store| SheetChoices::read(store, now(), app.language()))
}

#[tauri::command(async)]
pub fn remembered(app: Shared<'_>) -> Answer<Vec<Remembered>> {
    app.with_store(|store| Remembered::list(store, app.language()))
}

#[tauri::command(async)]
pub fn remembered_change(app: Shared<'_>, id: &str, mapping: Mapping) -> Answer<()> {
    app.with_store(|store| Remembered::change(store, id, &mapping, now()).map(|_| ()))
}

#[tauri::command(async)]
pub fn remembered_forget(app: Shared<'_>, id: &str) -> Answer<()> {
    app.with_store(|store| Remembered::forget(store, id, now()).map(|_| ()))
}

/// Stores what was last previewed. When it fails or is stopped, the preview is still there to try again.
#[tauri::command(async)]
pub fn import_commit(app: Shared<'_>, channel: Channel<Progress>) -> Answer<ImportReport> {
    app.begin();
    let mut batch = lock(&app.batch).take().ok_or_else(|| app.trouble(&StoreError::Cancelled))?;
    let mut store = app.another_store()?;
    let recalled = batch.recall(&store);
    let done = recalled.and_then(|()| batch.commit(&mut store, now(), app.language(), &mut watch(&app, &channel)));
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
