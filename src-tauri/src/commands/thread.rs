use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use varde_chart::Chart;
use varde_core::cycle::{self, Change, Content, ItemId, Lift, Refused, Shown, Templates, Thread};
use varde_core::export::safe_name;
use varde_core::indicator::Area;
use varde_core::page::sheets::WorkSheets;
use varde_core::page::thread::{self, Hit, OwnJudgements, ThreadPage, cut, lock};
use varde_core::store::Store;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::export::write;
use super::pages::{unit_code, unknown};
use crate::app::{Answer, now};
use crate::dialogs;
use crate::views::{ChartTheme, ItemAnswer, redrawn};

#[tauri::command(async)]
pub fn thread_page(app: Shared<'_>, unit: &str) -> Answer<ThreadPage> {
    let code = unit_code(&app, unit)?;
    let page = app.with_store(|store| ThreadPage::read(store, &code, now(), app.language()))?;
    page.ok_or_else(|| unknown(&app, unit))
}

#[tauri::command(async)]
pub fn item_make(app: Shared<'_>, unit: &str, content: Content) -> Answer<ItemAnswer> {
    let code = unit_code(&app, unit)?;
    app.with_store(|store| ItemAnswer::of(cycle::make(store, &code, &content, now())?, store, app.language()))
}

#[tauri::command(async)]
pub fn item_change(app: Shared<'_>, change: Change) -> Answer<ItemAnswer> {
    app.with_store(|store| ItemAnswer::of(cycle::change(store, &change, now())?, store, app.language()))
}

#[tauri::command(async)]
pub fn item_remove(app: Shared<'_>, id: ItemId) -> Answer<ItemAnswer> {
    app.with_store(|store| ItemAnswer::of(cycle::remove(store, &id, now())?, store, app.language()))
}

#[tauri::command(async)]
pub fn item_move(app: Shared<'_>, id: ItemId, place: usize) -> Answer<ItemAnswer> {
    app.with_store(|store| ItemAnswer::of(cycle::move_to(store, &id, place, now())?, store, app.language()))
}

#[tauri::command(async)]
pub fn item_lock(app: Shared<'_>, id: ItemId) -> Answer<ItemAnswer> {
    let language = app.language();
    app.with_store(|store| ItemAnswer::of(lock(store, &id, now(), language)?, store, language))
}

/// What people have written in which every word of `text` stands; what belongs to `unit` comes first.
#[tauri::command(async)]
pub fn search_thread(app: Shared<'_>, unit: Option<&str>, text: &str, limit: usize) -> Answer<Vec<Hit>> {
    let here = unit.and_then(|unit| unit.parse().ok());
    app.with_store(|store| thread::search(store, here.as_ref(), text, limit.min(100), app.language()))
}

/// What the leaders believed of each area, and where they are to be asked before its numbers are shown.
#[tauri::command(async)]
pub fn own_judgements(app: Shared<'_>, unit: &str) -> Answer<OwnJudgements> {
    let code = unit_code(&app, unit)?;
    app.with_store(|store| OwnJudgements::read(store, &code, app.language()))
}

/// Opens the numbers of an area: what was written of them is locked, or that it was skipped is written down.
#[tauri::command(async)]
pub fn open_numbers(app: Shared<'_>, unit: &str, area: &str, period: &str) -> Answer<ItemAnswer> {
    let code = unit_code(&app, unit)?;
    let asked = Area::from_word(area).zip(period.parse().ok());
    app.with_store(|store| {
        let answer = match asked {
            Some((area, period)) => cycle::open_numbers(store, &code, area, period, now())?,
            None => Err(Refused::NotThere { field: "area".to_owned() }),
        };
        ItemAnswer::of(answer, store, app.language())
    })
}

#[tauri::command(async)]
pub fn own_judgement_offered(app: Shared<'_>) -> Answer<bool> {
    app.with_store(|store| cycle::own_judgement_offered(store))
}

#[tauri::command(async)]
pub fn offer_own_judgement(app: Shared<'_>, on: bool) -> Answer<()> {
    app.with_store(|store| cycle::offer_own_judgement(store, on))
}

/// Keeps with a goal what Varde says of its target today.
#[tauri::command(async)]
pub fn keep_expectation(app: Shared<'_>, id: ItemId) -> Answer<ItemAnswer> {
    let language = app.language();
    app.with_store(|store| ItemAnswer::of(thread::keep_expectation(store, &id, now(), language)?, store, language))
}

#[tauri::command(async)]
pub fn item_reopen(app: Shared<'_>, id: ItemId, reason: &str) -> Answer<ItemAnswer> {
    app.with_store(|store| ItemAnswer::of(cycle::reopen(store, &id, reason, now())?, store, app.language()))
}

/// The working sheets that can be chosen, people's own among them.
#[tauri::command(async)]
pub fn work_sheets(app: Shared<'_>) -> Answer<WorkSheets> {
    app.with_store(|store| Ok(WorkSheets::of(&Templates::of(store), app.language())))
}

/// Puts a sheet to begin from into the folder of people's own, and shows them the folder; where it is.
#[tauri::command(async)]
pub fn sheet_example(handle: AppHandle, app: Shared<'_>) -> Answer<String> {
    let put = app.with_store(|store| Ok(Templates::add_example(store)))?;
    let failed = |detail: String| Trouble::failed(words!(app.language(), "error-unreachable"), Some(detail));
    let folder = put.map_err(|error| failed(error.to_string()))?.display().to_string();
    // Where no program shows folders, the reader still learns where it is.
    if let Err(error) = handle.opener().open_path(&folder, None::<&str>) {
        tracing::warn!(%error, "the folder was not shown");
    }
    Ok(folder)
}

/// Makes what a line of a sheet becomes; answers with the new thing.
#[tauri::command(async)]
pub fn sheet_lift(app: Shared<'_>, sheet: ItemId, field: &str, line: usize, to: Lift) -> Answer<ItemAnswer> {
    let lifted = |store: &mut Store| cycle::lift(store, &sheet, field, line, to, now());
    app.with_store(|store| ItemAnswer::of(lifted(store)?, store, app.language()))
}

/// Cuts what a page shows into a finding, with the numbers of this day.
#[tauri::command(async)]
pub fn cut_finding(app: Shared<'_>, unit: &str, shown: Shown) -> Answer<ItemAnswer> {
    let code = unit_code(&app, unit)?;
    let found = app.with_store(|store| cut(store, &code, &shown, now(), app.language()))?;
    let found = found.ok_or_else(|| Trouble::failed(words!(app.language(), "thread-nothing-to-cut"), None))?;
    let content = Content::Finding(Box::new(found));
    app.with_store(|store| ItemAnswer::of(cycle::make(store, &code, &content, now())?, store, app.language()))
}

/// The chart of a finding as it was cut, in the colours of today's window; null when it has none.
#[tauri::command(async)]
pub fn thread_chart(app: Shared<'_>, id: ItemId, width: u32, height: u32, theme: ChartTheme) -> Answer<Option<Chart>> {
    let item = app.with_store(|store| store.reader().item(&id))?;
    match item.map(|(_, item)| item.content) {
        Some(Content::Finding(finding)) => {
            finding.chart.as_ref().map(|chart| redrawn(chart, width, height, theme)).transpose()
        }
        _ => Ok(None),
    }
}

/// The plan's days as a file for other calendars; where it was put.
#[tauri::command(async)]
pub fn save_calendar(handle: AppHandle, app: Shared<'_>, unit: &str) -> Answer<Option<String>> {
    let code = unit_code(&app, unit)?;
    let (name, thread) = app.with_store(|store| {
        let name = store.unit(&code)?.map_or_else(String::new, |(_, unit)| unit.name);
        Ok((name, Thread::read(store, &code)?))
    })?;
    let Some(path) = dialogs::save(&handle, &safe_name(&name, "ics"), "ics") else { return Ok(None) };
    write(&app, &path, cycle::calendar(&thread, &name, now(), app.language()).as_bytes())?;
    Ok(Some(path.display().to_string()))
}
