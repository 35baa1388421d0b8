use varde_core::example;
use varde_core::school::UnitLevel;
use varde_core::words;

use super::Shared;
use crate::app::{Answer, now};
use crate::views::{History, Step};

/// Loads the fictional kommune, and shows the school that has written a thread.
#[tauri::command(async)]
pub fn load_example(app: Shared<'_>) -> Answer<Step> {
    app.with_store(|store| {
        example::load(store, now(), app.language())?;
        let written = store.reader().units_with_items()?;
        let mut schools = example::units().into_iter().filter(|u| u.level == UnitLevel::School);
        let first = schools.clone().next();
        if let Some(school) = schools.find(|u| written.iter().any(|code| code.as_str() == u.code)).or(first) {
            store.set_setting("unit", school.code)?;
        }
        let text = app.language().text("example-here", &[]);
        Ok(Step { text, history: History::read(store, app.language())? })
    })
}

/// What is asked before it is taken away; null when nobody has written anything of their own in it.
#[tauri::command(async)]
pub fn example_question(app: Shared<'_>) -> Answer<Option<String>> {
    app.with_store(|store| {
        let count = example::written_beside(store)?;
        Ok((count > 0).then(|| words!(app.language(), "example-written-beside", count = count)))
    })
}

#[tauri::command(async)]
pub fn remove_example(app: Shared<'_>) -> Answer<Step> {
    app.with_store(|store| {
        example::remove(store, now())?;
        let text = app.language().text("example-removed", &[]);
        Ok(Step { text, history: History::read(store, app.language())? })
    })
}
