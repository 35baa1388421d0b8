use std::path::Path;

use tauri::AppHandle;
use varde_core::page::development::Development;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::read_development;
use crate::app::{Answer, App};
use crate::dialogs;
use crate::views::{ChartTheme, Saved, exported};

/// Pixels per SVG unit in a PNG: sharp on paper and on a projector.
const PNG_SCALE: f32 = 2.0;

#[tauri::command(async)]
pub fn export_chart(
    handle: AppHandle,
    app: Shared<'_>,
    unit: &str,
    indicator: &str,
    format: &str,
    theme: ChartTheme,
) -> Answer<Option<Saved>> {
    let page = read_development(&app, unit, Some(indicator))?;
    let extension = if format == "png" { "png" } else { "svg" };
    let Some(path) = dialogs::save(&handle, &file_name(&page, extension), extension) else { return Ok(None) };
    let svg = exported(&page.chart, theme)?.svg;
    let bytes = match extension {
        "png" => varde_chart::png(&svg, PNG_SCALE).map_err(|e| Trouble::failed(e.to_string(), None))?,
        _ => svg.into_bytes(),
    };
    write(&app, &path, &bytes)
}

#[tauri::command(async)]
pub fn export_table(handle: AppHandle, app: Shared<'_>, unit: &str, indicator: &str) -> Answer<Option<Saved>> {
    let page = read_development(&app, unit, Some(indicator))?;
    let Some(path) = dialogs::save(&handle, &file_name(&page, "csv"), "csv") else { return Ok(None) };
    write(&app, &path, &page.to_csv())
}

/// «Løten ungdomsskole – Regning, 8. trinn.svg», without what file systems do not take.
fn file_name(page: &Development, extension: &str) -> String {
    let name = format!("{} – {}, {}", page.unit.name, page.indicator.subject, page.indicator.grade);
    let safe: String =
        name.chars().map(|c| if "/\\:*?\"<>|".contains(c) || c.is_control() { '-' } else { c }).collect();
    format!("{safe}.{extension}")
}

/// Written beside its place and then moved there, so that a full disk leaves what was there before.
fn write(app: &App, path: &Path, bytes: &[u8]) -> Answer<Option<Saved>> {
    let unfinished = path.with_extension("varde-unfinished");
    let written = std::fs::write(&unfinished, bytes).and_then(|()| std::fs::rename(&unfinished, path));
    match written {
        Ok(()) => Ok(Some(Saved { path: path.display().to_string() })),
        Err(error) => {
            let _ = std::fs::remove_file(&unfinished);
            let path = path.display().to_string();
            let message = words!(app.language(), "error-cannot-write", path = path, error = error.to_string());
            Err(Trouble::failed(message, None))
        }
    }
}
