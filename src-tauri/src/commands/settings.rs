use varde_core::language::Language;

use super::Shared;
use crate::app::Answer;
use crate::boot::{Boot, StoreState, ThemeChoice};
use crate::first_view::FirstView;

/// Asked for again, it tries anew to open a store that could not be opened.
#[tauri::command(async)]
pub fn boot(app: Shared<'_>) -> Boot {
    if !matches!(app.state(), StoreState::Open { .. }) {
        // What is still wrong is what the answer tells.
        let _ = app.reopen(|| Ok(()));
    }
    Boot::read(&app)
}

#[tauri::command(async)]
pub fn set_settings(app: Shared<'_>, language: Language, theme: ThemeChoice) -> Answer<Boot> {
    // A store that cannot be opened must not keep anybody from reading why in their own language.
    app.speak(language);
    let saved = app.with_store(|store| {
        store.set_setting("language", language.code())?;
        store.set_setting("theme", theme.word())
    });
    let mut boot = Boot::read(&app);
    if saved.is_err() {
        boot.theme = theme;
    }
    Ok(boot)
}

#[tauri::command(async)]
pub fn remember_room(app: Shared<'_>, room: &str) -> Answer<()> {
    app.with_store(|store| store.set_setting("room", room))
}

#[tauri::command(async)]
pub fn keep_first_view(app: Shared<'_>, view: FirstView) -> Answer<()> {
    app.with_store(|store| view.keep(store))
}
