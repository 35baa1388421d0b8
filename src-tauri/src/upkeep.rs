//! What goes on beside the window: noticing what another window has written, and the day's backup.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tauri::{AppHandle, Emitter, Runtime};
use varde_core::store::BackupKind;

use crate::app::{App, now};
use crate::views::History;

const LOOK_EVERY: Duration = Duration::from_millis(700);

/// The first seconds belong to the reader.
const BACKUP_AFTER: Duration = Duration::from_secs(20);
const BACKUP_EVERY_HOURS: i64 = 20;

#[derive(Clone, Serialize)]
struct StoreChanged {
    history: History,
}

/// Runs as long as the program does.
pub fn start<R: Runtime>(handle: AppHandle<R>, app: Arc<App>) {
    let watched = Arc::clone(&app);
    std::thread::spawn(move || watch(&handle, &watched));
    std::thread::spawn(move || {
        std::thread::sleep(BACKUP_AFTER);
        loop {
            back_up(&app);
            std::thread::sleep(Duration::from_secs(3600));
        }
    });
}

fn watch<R: Runtime>(handle: &AppHandle<R>, app: &App) {
    let mut known = app.with_store(|store| store.data_version()).ok();
    loop {
        std::thread::sleep(LOOK_EVERY);
        let version = app.with_store(|store| store.data_version()).ok();
        if version.is_some() && version != known {
            let language = app.language();
            if let Ok(history) = app.with_store(|store| History::read(store, language)) {
                let _ = handle.emit("store-changed", StoreChanged { history });
            }
        }
        known = version;
    }
}

fn back_up(app: &App) {
    let Ok(store) = app.another_store() else { return };
    let made = match store.needs_backup(now(), BACKUP_EVERY_HOURS) {
        Ok(false) => return,
        Ok(true) => store.back_up(BackupKind::Automatic, now()).map(|_| ()),
        Err(error) => Err(error),
    };
    if let Err(error) = made {
        tracing::warn!(%error, "no backup was made");
    }
}
