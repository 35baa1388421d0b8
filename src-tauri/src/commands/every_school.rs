use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::PathBuf;

use tauri::AppHandle;
use tauri::ipc::Channel;
use varde_core::cycle::Arrangement;
use varde_core::language::Language;
use varde_core::page::report::{Report, ReportKind, Wanted, schools_in};
use varde_core::store::Store;
use varde_core::trouble::Trouble;
use varde_core::words;
use varde_report::{Format, write_each};

use super::Shared;
use super::export::{Readers, Saving};
use super::pages::{unit_code, unknown};
use crate::app::{Answer, now};
use crate::dialogs;
use crate::views::{Made, SaveOutcome};

/// The page of every school that lies in a unit, as files in a folder that is asked for first. Stopped by `import_cancel`,
/// as all long work; then nothing is written.
#[tauri::command(async)]
#[expect(clippy::too_many_arguments)]
pub fn export_reports(
    handle: AppHandle,
    app: Shared<'_>,
    unit: &str,
    report: ReportKind,
    language: Language,
    format: &str,
    readers: Readers,
    channel: Channel<Made>,
) -> Answer<SaveOutcome> {
    app.begin();
    let code = unit_code(&app, unit)?;
    let (known, schools) = app.with_store(|store| Ok((store.unit(&code)?, schools_in(store, &code)?)))?;
    let name = known.ok_or_else(|| unknown(&app, unit))?.1.name;
    let Some(folder) = dialogs::open_folder(&handle).into_iter().next() else { return Ok(SaveOutcome::Dismissed) };
    let arrangement = Arrangement { report, ..Arrangement::default() };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: None, now: now(), language };
    // Reading is a small part of each, and is counted as half of it.
    let total = schools.len() * 2;
    let tell = |done: usize| {
        let _ = channel.send(Made { done, total });
        if app.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let what = words!(language, "report-of-all", what = report.title(&name, language), count = schools.len());
    let saving = Saving { app: &app, readers, what };
    let (mut store, ready) = match saving.read(|store: &Store| Report::of_each(store, &schools, &wanted, tell))? {
        Ok(ready) => ready,
        Err(stopped) => return Ok(SaveOutcome::Stopped(stopped)),
    };
    let format = Format::of(format).unwrap_or(Format::Pdf);
    let pages: Vec<Report> = ready.page.iter().map(|page| page.clone().said_for(ready.notice.as_deref())).collect();
    let failed =
        |e: varde_report::ReportError| Trouble::failed(words!(app.language(), "report-not-made"), Some(e.to_string()));
    let made = write_each(&pages, format, |done| tell(schools.len() + done)).map_err(failed)?;
    let Some(made) = made else { return Ok(SaveOutcome::Dismissed) };
    let mut taken = HashSet::new();
    let named = pages.iter().map(|page| folder.join(page.file_name_beside(&mut taken, format.extension())));
    let files: Vec<(PathBuf, &[u8])> = named.zip(made.iter().map(Vec::as_slice)).collect();
    saving.write(&mut store, &ready, &folder, &files)
}
