use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::school::UnitCode;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use crate::app::{Answer, App};
use crate::views::{AnalysisView, ChartTheme, DevelopmentView, OverviewView};

pub fn unit_code(app: &App, id: &str) -> Answer<UnitCode> {
    id.parse().map_err(|_| unknown(app, id))
}

pub fn unknown(app: &App, id: &str) -> Trouble {
    Trouble::failed(words!(app.language(), "error-unknown-unit", id = id), None)
}

#[tauri::command(async)]
pub fn overview(app: Shared<'_>, unit: &str, width: u32, theme: ChartTheme) -> Answer<OverviewView> {
    let code = unit_code(&app, unit)?;
    let page = app.with_store(|store| Overview::read(store, &code, app.language()))?;
    OverviewView::draw(page.ok_or_else(|| unknown(&app, unit))?, width, theme)
}

pub fn read_analysis(app: &App, unit: &str, kind: AnalysisKind, options: &Options) -> Answer<Analysis> {
    let code = unit_code(app, unit)?;
    let page = app.with_store(|store| Analysis::read(store, kind, &code, options, app.language()))?;
    page.ok_or_else(|| unknown(app, unit))
}

#[tauri::command(async)]
pub fn analysis(
    app: Shared<'_>,
    unit: &str,
    kind: AnalysisKind,
    options: Options,
    width: u32,
    height: u32,
    theme: ChartTheme,
) -> Answer<AnalysisView> {
    AnalysisView::draw(read_analysis(&app, unit, kind, &options)?, width, height, theme)
}

pub fn read_development(app: &App, unit: &str, indicator: Option<&str>, options: &Options) -> Answer<Development> {
    let code = unit_code(app, unit)?;
    let page = app.with_store(|store| Development::read(store, &code, indicator, options, app.language()))?;
    page.ok_or_else(|| unknown(app, unit))
}

#[tauri::command(async)]
pub fn development(
    app: Shared<'_>,
    unit: &str,
    indicator: Option<&str>,
    options: Option<Options>,
    width: u32,
    height: u32,
    theme: ChartTheme,
) -> Answer<DevelopmentView> {
    DevelopmentView::draw(read_development(&app, unit, indicator, &options.unwrap_or_default())?, width, height, theme)
}
