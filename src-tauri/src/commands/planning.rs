use varde_core::page::chart::ReferenceRole;
use varde_core::page::development::IndicatorChoice;
use varde_core::page::expectation::Expectation;
use varde_core::page::outcome::Outcome;
use varde_core::school::Period;
use varde_core::trouble::Trouble;
use varde_core::words;

use super::Shared;
use super::pages::unit_code;
use crate::app::{Answer, App};
use crate::views::{ChartTheme, ExpectationView, OutcomeView};

fn period(app: &App, text: &str) -> Answer<Period> {
    text.parse().map_err(|_| Trouble::failed(words!(app.language(), "error-unknown-period", period = text), None))
}

fn unknown(app: &App, key: &str) -> Trouble {
    Trouble::failed(words!(app.language(), "error-unknown-indicator", key = key), None)
}

/// What the unit has figures of.
#[tauri::command(async)]
pub fn indicator_choices(app: Shared<'_>, unit: &str) -> Answer<Vec<IndicatorChoice>> {
    let code = unit_code(&app, unit)?;
    app.with_store(|store| IndicatorChoice::all(store, &code, app.language()))
}

#[tauri::command(async)]
pub fn expectation(
    app: Shared<'_>,
    unit: &str,
    indicator: &str,
    target: Option<f64>,
    by: Option<&str>,
) -> Answer<ExpectationView> {
    let code = unit_code(&app, unit)?;
    let by = by.map(|by| period(&app, by)).transpose()?;
    let page = app.with_store(|store| Expectation::read(store, &code, indicator, target, by, app.language()))?;
    Ok(ExpectationView { page: page.ok_or_else(|| unknown(&app, indicator))? })
}

#[tauri::command(async)]
#[expect(clippy::too_many_arguments, reason = "each is one thing that the page asks for")]
pub fn outcome(
    app: Shared<'_>,
    unit: &str,
    indicator: &str,
    first_after: &str,
    against: ReferenceRole,
    width: u32,
    height: u32,
    theme: ChartTheme,
) -> Answer<OutcomeView> {
    let code = unit_code(&app, unit)?;
    let first = period(&app, first_after)?;
    let page = app.with_store(|store| Outcome::read(store, &code, indicator, first, against, app.language()))?;
    OutcomeView::draw(page.ok_or_else(|| unknown(&app, indicator))?, width, height, theme)
}
