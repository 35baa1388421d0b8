use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;
use varde_core::cycle::{Arrangement, ItemId};
use varde_core::export::{DataPackage, File, safe_name};
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::page::development::Development;
use varde_core::page::report::{Report, Wanted};
use varde_core::sharing::{Asked, Audience, Ready, Shared, Stopped, share};
use varde_core::store::{Result, Store};
use varde_core::trouble::Trouble;
use varde_core::words;
use varde_report::Format;

use super::Shared as State;
use super::pages::{read_analysis, read_development, unit_code, unknown};
use crate::app::{Answer, App, now};
use crate::dialogs;
use crate::views::{ChartTheme, SaveOutcome, exported};

/// Pixels per SVG unit in a PNG: sharp on paper and on a projector.
const PNG_SCALE: f32 = 2.0;

/// A section of a page of analysis.
#[derive(Debug, Clone, Deserialize)]
pub struct AskedPart {
    pub unit: String,
    pub kind: AnalysisKind,
    pub options: Options,
    pub section: String,
}

/// For whom a file is.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct Readers {
    pub audience: Audience,
    /// Hide as much more as it takes.
    pub repair: bool,
}

/// What is about to be given out: saved, or shown to those in the room.
pub(super) struct Saving<'a> {
    pub app: &'a App,
    pub readers: Readers,
    /// For the list of what was given out.
    pub what: String,
}

/// A section's chart (`svg`, `png`) or its numbers (`csv`).
#[tauri::command(async)]
pub fn export_section(
    handle: AppHandle,
    app: State<'_>,
    part: AskedPart,
    format: &str,
    theme: ChartTheme,
    readers: Readers,
) -> Answer<SaveOutcome> {
    let code = unit_code(&app, &part.unit)?;
    let language = app.language();
    let page = read_analysis(&app, &part.unit, part.kind, &part.options)?;
    let id = part.section.as_str();
    let Some(section) = page.section(id) else { return Ok(SaveOutcome::Dismissed) };
    let extension = if matches!(format, "csv" | "png") { format } else { "svg" };
    let name = safe_name(&format!("{} – {}", page.unit.name, section.heading), extension);
    let saving = Saving { app: &app, readers, what: saving_of(&app, format, &section.heading, &page.unit.name) };
    let read = |store: &Store| Analysis::read(store, part.kind, &code, &part.options, language);
    let bytes = |ready: &Ready<Option<Analysis>>| -> Answer<Vec<u8>> {
        let page = ready.page.as_ref().ok_or_else(|| unknown(&app, &part.unit))?;
        if format == "csv" {
            let notice = ready.notice.clone();
            let restricted = words!(language, "restricted-notice");
            let own = (notice.is_none() && page.restricted).then_some(restricted);
            return Ok(page.to_csv(id, notice.or(own).as_deref()).unwrap_or_default());
        }
        let mut chart = page.section(id).and_then(|s| s.chart.clone()).ok_or_else(|| unknown(&app, &part.unit))?;
        chart.say_for(ready.notice.as_deref());
        picture(&exported(&chart, theme)?.svg, format)
    };
    saving.save(&handle, &name, extension, read, bytes)
}

fn picture(svg: &str, format: &str) -> Answer<Vec<u8>> {
    match format {
        "png" => varde_chart::png(svg, PNG_SCALE).map_err(|e| Trouble::failed(e.to_string(), None)),
        _ => Ok(svg.as_bytes().to_vec()),
    }
}

/// A page as people have arranged it, or the paper of a meeting, as a file: `pdf`, `docx`, `pptx`, `xlsx` or `html`.
#[expect(clippy::too_many_arguments)]
#[tauri::command(async)]
pub fn export_report(
    handle: AppHandle,
    app: State<'_>,
    unit: &str,
    language: Language,
    arrangement: Arrangement,
    meeting: Option<ItemId>,
    format: &str,
    readers: Readers,
) -> Answer<SaveOutcome> {
    let format = Format::of(format).unwrap_or(Format::Pdf);
    let extension = format.extension();
    let (code, at) = (unit_code(&app, unit)?, now());
    let known = app.with_store(|store| store.unit(&code))?;
    let name = known.ok_or_else(|| unknown(&app, unit))?.1.name;
    let title = arrangement.report.title(&name, language);
    let saving = Saving { app: &app, readers, what: title.clone() };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: meeting.as_ref(), now: at, language };
    let read = |store: &Store| Report::of(store, &wanted);
    let bytes = |ready: &Ready<Option<Report>>| -> Answer<Vec<u8>> {
        let page = ready.page.clone().ok_or_else(|| unknown(&app, unit))?;
        let file = format.write(&page.said_for(ready.notice.as_deref()));
        file.map_err(|e| Trouble::failed(words!(app.language(), "report-not-made"), Some(e.to_string())))
    };
    saving.save(&handle, &safe_name(&title, extension), extension, read, bytes)
}

#[expect(clippy::too_many_arguments)]
#[tauri::command(async)]
pub fn export_chart(
    handle: AppHandle,
    app: State<'_>,
    unit: &str,
    indicator: &str,
    options: Option<Options>,
    format: &str,
    theme: ChartTheme,
    readers: Readers,
) -> Answer<SaveOutcome> {
    let options = options.unwrap_or_default();
    let extension = if format == "png" { "png" } else { "svg" };
    let bytes = |ready: &Ready<Option<Development>>| -> Answer<Vec<u8>> {
        let page = ready.page.as_ref().ok_or_else(|| unknown(&app, unit))?;
        let mut chart = page.chart.clone();
        chart.say_for(ready.notice.as_deref());
        picture(&exported(&chart, theme)?.svg, extension)
    };
    save_development(&handle, &app, (unit, indicator), &options, extension, readers, bytes)
}

#[tauri::command(async)]
pub fn export_table(
    handle: AppHandle,
    app: State<'_>,
    unit: &str,
    indicator: &str,
    readers: Readers,
) -> Answer<SaveOutcome> {
    let bytes = |ready: &Ready<Option<Development>>| -> Answer<Vec<u8>> {
        let page = ready.page.as_ref().ok_or_else(|| unknown(&app, unit))?;
        Ok(page.to_csv(ready.notice.as_deref()))
    };
    save_development(&handle, &app, (unit, indicator), &Options::default(), "csv", readers, bytes)
}

fn save_development(
    handle: &AppHandle,
    app: &App,
    (unit, indicator): (&str, &str),
    options: &Options,
    extension: &str,
    readers: Readers,
    bytes: impl Fn(&Ready<Option<Development>>) -> Answer<Vec<u8>>,
) -> Answer<SaveOutcome> {
    let (code, language) = (unit_code(app, unit)?, app.language());
    let page = read_development(app, unit, Some(indicator), options)?;
    let name = file_name(&page, extension);
    let what = &page.indicator;
    let said: Vec<&str> =
        [&what.subject, &what.grade, &what.measure].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    let saving = Saving { app, readers, what: saving_of(app, extension, &said.join(", "), &page.unit.name) };
    let read = |store: &Store| Development::read(store, &code, Some(indicator), options, language);
    saving.save(handle, &name, extension, read, bytes)
}

/// The whole store as a data package and a workbook, in a folder that the user picks.
#[tauri::command(async)]
pub fn export_package(handle: AppHandle, app: State<'_>, readers: Readers) -> Answer<SaveOutcome> {
    let (language, at) = (app.language(), now());
    let saving = Saving { app: &app, readers, what: words!(language, "given-what-package") };
    let read = |store: &Store| DataPackage::read(store, readers.audience, at, language);
    let (mut store, ready) = match saving.read(read)? {
        Ok(ready) => ready,
        Err(stopped) => return Ok(SaveOutcome::Stopped(stopped)),
    };
    let workbook = varde_report::workbook(&ready.page.sheets).map_err(|e| Trouble::failed(e.to_string(), None))?;
    let workbook = File { name: "varde.xlsx".to_owned(), bytes: workbook };
    let Some(folder) = dialogs::open_folder(&handle).into_iter().next() else { return Ok(SaveOutcome::Dismissed) };
    let files: Vec<(PathBuf, &[u8])> =
        ready.page.files.iter().chain([&workbook]).map(|f| (folder.join(&f.name), f.bytes.as_slice())).collect();
    saving.write(&mut store, &ready, &folder, &files)
}

impl Saving<'_> {
    /// Reads for these readers, asks where, writes, and writes down that it has gone out.
    fn save<T>(
        &self,
        handle: &AppHandle,
        name: &str,
        extension: &str,
        read: impl Fn(&Store) -> Result<T>,
        bytes: impl Fn(&Ready<T>) -> Answer<Vec<u8>>,
    ) -> Answer<SaveOutcome> {
        let (mut store, ready) = match self.read(read)? {
            Ok(ready) => ready,
            Err(stopped) => return Ok(SaveOutcome::Stopped(stopped)),
        };
        let bytes = bytes(&ready)?;
        let Some(path) = dialogs::save(handle, name, extension) else { return Ok(SaveOutcome::Dismissed) };
        self.write(&mut store, &ready, &path, &[(path.clone(), &bytes)])
    }

    /// With a connection of its own: the audit may take a second, and the views are not kept waiting.
    pub fn read<T>(
        &self,
        read: impl Fn(&Store) -> Result<T>,
    ) -> Answer<std::result::Result<(Store, Ready<T>), Stopped>> {
        let store = self.app.another_store()?;
        let Readers { audience, repair } = self.readers;
        let asked = Asked { what: &self.what, audience, repair, language: self.app.language() };
        match share(&store, &asked, read).map_err(|e| self.app.trouble(&e))? {
            Shared::Ready(ready) => Ok(Ok((store, ready))),
            Shared::Stopped(stopped) => Ok(Err(stopped)),
        }
    }

    pub fn write<T>(
        &self,
        store: &mut Store,
        ready: &Ready<T>,
        place: &Path,
        files: &[(PathBuf, &[u8])],
    ) -> Answer<SaveOutcome> {
        // Beside their places until it is written down that they go out: what lay there before is theirs to lose last.
        let unfinished: Vec<PathBuf> = files.iter().map(|(path, _)| unfinished(path)).collect();
        let all = || files.iter().zip(&unfinished);
        let written = all().try_for_each(|((path, bytes), beside)| {
            std::fs::write(beside, bytes).map_err(|error| cannot_write(self.app, path, &error))
        });
        let down = written.and_then(|()| ready.write_down(store, now()).map_err(|e| self.app.trouble(&e)));
        let moved = down.and_then(|()| {
            all().try_for_each(|((path, _), beside)| {
                std::fs::rename(beside, path).map_err(|error| cannot_write(self.app, path, &error))
            })
        });
        if let Err(trouble) = moved {
            unfinished.iter().for_each(|beside| _ = std::fs::remove_file(beside));
            return Err(trouble);
        }
        let hidden = ready.hidden.clone();
        Ok(SaveOutcome::Saved { path: place.display().to_string(), hidden })
    }
}

/// «Diagram: Lesing, 8. trinn – Lia skole».
fn saving_of(app: &App, format: &str, what: &str, unit: &str) -> String {
    let id = if format == "csv" { "given-what-table" } else { "given-what-chart" };
    words!(app.language(), id, what = what, unit = unit)
}

/// «Løten ungdomsskole – Regning, 8. trinn, Skalapoeng.svg», without what file systems do not take.
fn file_name(page: &Development, extension: &str) -> String {
    let what = &page.indicator;
    let said: Vec<&str> =
        [&what.subject, &what.grade, &what.measure].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    safe_name(&format!("{} – {}", page.unit.name, said.join(", ")), extension)
}

/// Written beside its place and then moved there, so that a full disk leaves what was there before.
pub(super) fn write(app: &App, path: &Path, bytes: &[u8]) -> Answer<()> {
    let unfinished = unfinished(path);
    let written = std::fs::write(&unfinished, bytes).and_then(|()| std::fs::rename(&unfinished, path));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&unfinished);
        cannot_write(app, path, &error)
    })
}

fn unfinished(path: &Path) -> PathBuf {
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(".varde-unfinished");
    PathBuf::from(unfinished)
}

fn cannot_write(app: &App, path: &Path, error: &std::io::Error) -> Trouble {
    let path = path.display().to_string();
    Trouble::failed(words!(app.language(), "error-cannot-write", path = path, error = error.to_string()), None)
}
