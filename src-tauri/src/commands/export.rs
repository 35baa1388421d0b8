use std::path::Path;

use serde::Deserialize;
use tauri::AppHandle;
use varde_core::page::analysis::{AnalysisKind, Options};
use varde_core::page::development::Development;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::{read_analysis, read_development};
use crate::app::{Answer, App};
use crate::dialogs;
use crate::views::{ChartTheme, Saved, exported};

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

/// A section's chart (`svg`, `png`) or its numbers (`csv`).
#[tauri::command(async)]
pub fn export_section(
    handle: AppHandle,
    app: Shared<'_>,
    part: AskedPart,
    format: &str,
    theme: ChartTheme,
) -> Answer<Option<Saved>> {
    let page = read_analysis(&app, &part.unit, part.kind, &part.options)?;
    let section = part.section.as_str();
    let Some(part) = page.section(section) else { return Ok(None) };
    let bytes = match (format, &part.chart) {
        ("csv", _) => page.to_csv(section, &words!(app.language(), "restricted-notice")).unwrap_or_default(),
        (_, Some(chart)) => picture(&exported(chart, theme)?.svg, format)?,
        (_, None) => return Ok(None),
    };
    let extension = if matches!(format, "csv" | "png") { format } else { "svg" };
    let name = safe_name(&format!("{} – {}", page.unit.name, part.heading), extension);
    let Some(path) = dialogs::save(&handle, &name, extension) else { return Ok(None) };
    write(&app, &path, &bytes)
}

fn picture(svg: &str, format: &str) -> Answer<Vec<u8>> {
    match format {
        "png" => varde_chart::png(svg, PNG_SCALE).map_err(|e| Trouble::failed(e.to_string(), None)),
        _ => Ok(svg.as_bytes().to_vec()),
    }
}

#[tauri::command(async)]
pub fn export_chart(
    handle: AppHandle,
    app: Shared<'_>,
    unit: &str,
    indicator: &str,
    options: Option<Options>,
    format: &str,
    theme: ChartTheme,
) -> Answer<Option<Saved>> {
    let page = read_development(&app, unit, Some(indicator), &options.unwrap_or_default())?;
    let extension = if format == "png" { "png" } else { "svg" };
    let Some(path) = dialogs::save(&handle, &file_name(&page, extension), extension) else { return Ok(None) };
    write(&app, &path, &picture(&exported(&page.chart, theme)?.svg, extension)?)
}

#[tauri::command(async)]
pub fn export_table(handle: AppHandle, app: Shared<'_>, unit: &str, indicator: &str) -> Answer<Option<Saved>> {
    let page = read_development(&app, unit, Some(indicator), &Options::default())?;
    let Some(path) = dialogs::save(&handle, &file_name(&page, "csv"), "csv") else { return Ok(None) };
    write(&app, &path, &page.to_csv())
}

/// «Løten ungdomsskole – Regning, 8. trinn, Skalapoeng.svg», without what file systems do not take.
fn file_name(page: &Development, extension: &str) -> String {
    let what = &page.indicator;
    let said: Vec<&str> =
        [&what.subject, &what.grade, &what.measure].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    safe_name(&format!("{} – {}", page.unit.name, said.join(", ")), extension)
}

fn safe_name(name: &str, extension: &str) -> String {
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
