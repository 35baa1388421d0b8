//! A page on a wall: checked for those in the room, in full screen here or on a second screen.

use tauri::{AppHandle, Manager, WebviewWindow};
use varde_chart::Chart;
use varde_core::cycle::Arrangement;
use varde_core::language::Language;
use varde_core::page::report::{Report, Wanted};
use varde_core::store::Store;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::export::{Readers, Saving};
use super::pages::{unit_code, unknown};
use crate::app::{Answer, lock, now};
use crate::views::{ChartTheme, PresentOutcome, Presented, WallScreen, redrawn};
use crate::window;

/// The page as slides, as those in the room may see it. What they are shown is given out like a file, and written down
/// before it is shown. It stays as it is until the next one: both screens ask for their slides and charts here.
#[tauri::command(async)]
pub fn report_slides(
    app: Shared<'_>,
    unit: &str,
    language: Language,
    arrangement: Arrangement,
    readers: Readers,
) -> Answer<PresentOutcome> {
    *lock(&app.presented) = None;
    let (code, at) = (unit_code(&app, unit)?, now());
    let known = app.with_store(|store| store.unit(&code))?;
    let name = known.ok_or_else(|| unknown(&app, unit))?.1.name;
    let title = arrangement.report.title(&name, language);
    let saving = Saving { app: &app, readers, what: words!(app.language(), "given-what-shown", title = title) };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: None, now: at, language };
    let (mut store, ready) = match saving.read(|store: &Store| Report::of(store, &wanted))? {
        Ok(ready) => ready,
        Err(stopped) => return Ok(PresentOutcome::Stopped(stopped)),
    };
    let page = ready.page.clone().ok_or_else(|| unknown(&app, unit))?;
    ready.write_down(&mut store, now()).map_err(|e| app.trouble(&e))?;
    let presented = Presented::of(page, ready.notice.as_deref());
    *lock(&app.presented) = Some(presented.clone());
    Ok(PresentOutcome::Ready(presented))
}

/// What is being shown, for a screen that has just been opened for it.
#[tauri::command(async)]
pub fn wall_slides(app: Shared<'_>) -> Option<Presented> {
    lock(&app.presented).clone().map(Presented::without_notes)
}

/// A slide's chart, as large and in the colours that its screen has.
#[tauri::command(async)]
pub fn slide_chart(app: Shared<'_>, slide: &str, width: u32, height: u32, theme: ChartTheme) -> Answer<Option<Chart>> {
    let presented = lock(&app.presented);
    let chart = presented.as_ref().and_then(|shown| shown.chart(slide));
    chart.map(|chart| redrawn(chart, width, height, theme)).transpose()
}

#[tauri::command(async)]
pub fn stop_presenting(handle: AppHandle, app: Shared<'_>) -> Answer<()> {
    *lock(&app.presented) = None;
    close_wall(handle)
}

/// The screens there are, in the order that the desktop names them.
#[tauri::command(async)]
pub fn wall_screens(window: WebviewWindow) -> Answer<Vec<WallScreen>> {
    let failed = |e: tauri::Error| Trouble::failed(e.to_string(), None);
    let here = window.current_monitor().map_err(failed)?;
    let screens = window.available_monitors().map_err(failed)?;
    let screen = |(at, screen): (usize, &tauri::Monitor)| WallScreen {
        at,
        width: screen.size().width,
        height: screen.size().height,
        here: here.as_ref().is_some_and(|here| here.position() == screen.position()),
    };
    Ok(screens.iter().enumerate().map(screen).collect())
}

/// Takes the whole screen for this window, or gives it back; answers whether it had it before.
#[tauri::command(async)]
pub fn full_screen(window: WebviewWindow, on: bool) -> Answer<bool> {
    let failed = |e: tauri::Error| Trouble::failed(e.to_string(), None);
    let before = window.is_fullscreen().map_err(failed)?;
    window.set_fullscreen(on).map_err(failed)?;
    Ok(before)
}

/// Opens the window of the slides: over all of a screen, or one to be moved about where none is named.
#[tauri::command(async)]
pub fn open_wall(handle: AppHandle, app: Shared<'_>, screen: Option<usize>, dark: bool) -> Answer<()> {
    let title = lock(&app.presented).as_ref().map(|shown| shown.title.clone()).unwrap_or_default();
    let opened = window::open_wall(&handle, &title, app.language(), screen, dark);
    opened.map_err(|e| Trouble::failed(words!(app.language(), "wall-not-opened"), Some(e.to_string())))
}

#[tauri::command(async)]
pub fn close_wall(handle: AppHandle) -> Answer<()> {
    match handle.get_webview_window(window::WALL) {
        Some(wall) => wall.destroy().map_err(|e| Trouble::failed(e.to_string(), None)),
        None => Ok(()),
    }
}
