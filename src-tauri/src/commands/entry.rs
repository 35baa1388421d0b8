use varde_core::entry::{
    Entry, EntryAsk, EntryCheck, EntryChoices, EntryEdit, EntryGrid, EntryReport, NewSchool, SchoolReport, parse_block,
};
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::unit_code;
use crate::app::{Answer, App, now};

#[tauri::command(async)]
pub fn entry_choices(app: Shared<'_>, unit: Option<&str>) -> Answer<EntryChoices> {
    let code = unit.map(|unit| unit_code(&app, unit)).transpose()?;
    app.with_store(|store| EntryChoices::read(store, code.as_ref(), now(), app.language()))
}

fn open(app: &App, ask: &EntryAsk) -> Answer<Entry> {
    let entry = app.with_store(|store| Entry::open(store, ask, app.language()))?;
    entry.ok_or_else(|| Trouble::failed(words!(app.language(), "entry-gone"), None))
}

#[tauri::command(async)]
pub fn entry_open(app: Shared<'_>, ask: EntryAsk) -> Answer<EntryGrid> {
    Ok(open(&app, &ask)?.grid())
}

#[tauri::command(async)]
pub fn entry_check(app: Shared<'_>, ask: EntryAsk, edits: Vec<EntryEdit>) -> Answer<EntryCheck> {
    Ok(open(&app, &ask)?.check(&edits))
}

#[tauri::command(async)]
pub fn entry_commit(app: Shared<'_>, ask: EntryAsk, edits: Vec<EntryEdit>) -> Answer<EntryReport> {
    let entry = open(&app, &ask)?;
    app.with_store(|store| Ok(entry.commit(store, &edits, now())?.value))
}

#[tauri::command]
pub fn entry_block(text: &str) -> Vec<Vec<String>> {
    parse_block(text)
}

#[tauri::command(async)]
pub fn add_school(app: Shared<'_>, school: NewSchool) -> Answer<SchoolReport> {
    app.with_store(|store| Ok(school.commit(store, now(), app.language())?.value))
}
