use varde_core::cycle::{self, Arrangement, ItemId, Kept};
use varde_core::language::Language;
use varde_core::page::meeting::MeetingPage;
use varde_core::page::report::{Report, Wanted};
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::{unit_code, unknown};
use crate::app::{Answer, App, now};
use crate::views::{ItemAnswer, ReportView};

/// A page as people have arranged it, in a language of its own.
#[tauri::command(async)]
pub fn report_page(
    app: Shared<'_>,
    unit: &str,
    language: Language,
    arrangement: Arrangement,
    meeting: Option<ItemId>,
) -> Answer<ReportView> {
    ReportView::draw(read(&app, unit, language, (&arrangement, meeting.as_ref()))?)
}

/// Its sheets of paper as pictures (SVG), exactly as they are printed.
#[tauri::command(async)]
pub fn report_sheets(
    app: Shared<'_>,
    unit: &str,
    language: Language,
    arrangement: Arrangement,
    meeting: Option<ItemId>,
) -> Answer<Vec<String>> {
    let page = read(&app, unit, language, (&arrangement, meeting.as_ref()))?;
    let failed =
        |e: varde_report::ReportError| Trouble::failed(words!(app.language(), "report-not-made"), Some(e.to_string()));
    varde_report::sheets(&page).map_err(failed)
}

fn read(
    app: &App,
    unit: &str,
    language: Language,
    (arrangement, meeting): (&Arrangement, Option<&ItemId>),
) -> Answer<Report> {
    let code = unit_code(app, unit)?;
    let wanted = Wanted { unit: &code, arrangement, meeting, now: now(), language };
    let page = app.with_store(|store| Report::of(store, &wanted))?;
    page.ok_or_else(|| unknown(app, unit))
}

/// What is ready for a meeting, and what has happened since the one before.
#[tauri::command(async)]
pub fn meeting_page(app: Shared<'_>, id: ItemId) -> Answer<Option<MeetingPage>> {
    app.with_store(|store| MeetingPage::read(store, &id, now(), app.language()))
}

/// Makes an activity of what was agreed.
#[tauri::command(async)]
pub fn follow_up(app: Shared<'_>, meeting: ItemId, line: usize) -> Answer<ItemAnswer> {
    app.with_store(|store| ItemAnswer::of(cycle::follow_up(store, &meeting, line, now())?, store, app.language()))
}

/// Keeps a report as it is read today with the body that it meets.
#[tauri::command(async)]
pub fn keep_version(
    app: Shared<'_>,
    unit: &str,
    report: ItemId,
    stage: usize,
    language: Language,
    arrangement: Arrangement,
) -> Answer<ItemAnswer> {
    let page = read(&app, unit, language, (&arrangement, None))?;
    let failed = |e: serde_json::Error| Trouble::failed(words!(app.language(), "report-not-made"), Some(e.to_string()));
    let as_read = serde_json::to_value(&page).map_err(failed)?;
    let kept = Kept { at: now().to_string(), language: language.code().to_owned(), as_read };
    app.with_store(|store| {
        ItemAnswer::of(cycle::keep_version(store, &report, stage, &kept, now())?, store, app.language())
    })
}
