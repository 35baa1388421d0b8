use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use varde_core::store::{BackupKind, put_back, set_aside};
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use crate::app::{Answer, now};
use crate::boot::{Boot, StoreState};
use crate::views::{Backup, History, Step};

#[tauri::command(async)]
pub fn backups(app: Shared<'_>) -> Answer<Vec<Backup>> {
    app.with_store(|store| Ok(store.backups()?.iter().map(Backup::of).collect()))
}

#[tauri::command(async)]
pub fn backup_now(app: Shared<'_>) -> Answer<Backup> {
    app.with_store(|store| Ok(Backup::of(&store.back_up(BackupKind::Manual, now())?)))
}

/// Makes the store what the backup was. A damaged store is moved aside first; a whole one is backed up.
#[tauri::command(async)]
pub fn restore_backup(app: Shared<'_>, name: &str) -> Answer<Step> {
    let language = app.language();
    if matches!(app.state(), StoreState::Open { .. }) {
        app.with_store(|store| store.restore(name, now()).map(|_| ()))?;
    } else {
        app.reopen(|| {
            set_aside(&app.folder, now())?;
            put_back(&app.folder, name)
        })?;
    }
    let history = app.with_store(|store| History::read(store, language))?;
    Ok(Step { text: words!(language, "restored"), history })
}

/// Moves a store that cannot be read aside and begins with an empty one.
#[tauri::command(async)]
pub fn start_empty(app: Shared<'_>) -> Answer<Boot> {
    if !matches!(app.state(), StoreState::Open { .. }) {
        app.reopen(|| set_aside(&app.folder, now()).map(|_| ()))?;
    }
    Ok(Boot::read(&app))
}

#[tauri::command(async)]
pub fn reveal_folder(handle: AppHandle, app: Shared<'_>) -> Answer<()> {
    let opened = handle.opener().open_path(app.folder.display().to_string(), None::<&str>);
    opened.map_err(|e| Trouble::failed(words!(app.language(), "error-unreachable"), Some(e.to_string())))
}
