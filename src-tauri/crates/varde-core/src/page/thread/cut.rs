//! Cutting a finding out of a page: the numbers of that day, and whether they are still what the store holds.

use crate::clock::Timestamp;
use crate::cycle::{Finding, Shown};
use crate::judgement::{Level, Verdict};
use crate::language::Language;
use crate::page::analysis::{Analysis, AnalysisKind, Options};
use crate::page::chart::Drawing;
use crate::page::development::Development;
use crate::page::table::Table;
use crate::school::UnitCode;
use crate::store::{Result, Store};
use crate::words;

/// What a page shows in the place that is named.
struct Found {
    title: String,
    words: String,
    source: String,
    table: Option<Table>,
    chart: Option<Drawing>,
    restricted: bool,
}

/// The finding that a chart or a table of a page gives today; `None` when there is no such place.
pub fn cut(
    store: &Store,
    unit: &UnitCode,
    shown: &Shown,
    now: Timestamp,
    language: Language,
) -> Result<Option<Finding>> {
    let Some(found) = find(store, unit, shown, language)? else { return Ok(None) };
    Ok(Some(Finding {
        title: found.title,
        words: found.words,
        source: found.source,
        cut_at: now.to_string(),
        language: language.code().to_owned(),
        of: Some(shown.clone()),
        table: found.table,
        chart: found.chart,
        restricted: found.restricted,
        ..Finding::default()
    }))
}

/// Says that the numbers where the finding was cut are others today, or gone; `None` while they are the same, and for
/// a finding that was not cut from numbers.
pub fn overtaken(store: &Store, unit: &UnitCode, finding: &Finding, language: Language) -> Result<Option<String>> {
    let Some(shown) = &finding.of else { return Ok(None) };
    // In the language that it was cut in: its table is text.
    let then = Language::from_code(&finding.language).unwrap_or(language);
    let rows = |table: &Option<Table>| table.as_ref().map(|table| table.rows.clone());
    Ok(match find(store, unit, shown, then)? {
        None => Some(words!(language, "thread-overtaken-gone")),
        Some(today) if rows(&today.table) != rows(&finding.table) => Some(words!(language, "thread-overtaken")),
        Some(_) => None,
    })
}

/// «Utvikling», among the views that are no pages of analysis.
const DEVELOPMENT: &str = "development";

fn find(store: &Store, unit: &UnitCode, shown: &Shown, language: Language) -> Result<Option<Found>> {
    let options = Options { grade: shown.grade, indicator: shown.indicator.clone(), ..Options::default() };
    let Some(kind) = AnalysisKind::ALL.into_iter().find(|kind| kind.word() == shown.view) else {
        if shown.view != DEVELOPMENT {
            return Ok(None);
        }
        let page = Development::read(store, unit, shown.indicator.as_deref(), &options, language)?;
        // A page about another indicator is not what was asked for.
        let same = |page: &Development| shown.indicator.as_ref().is_none_or(|key| *key == page.indicator.key);
        return Ok(page.filter(same).map(|page| Found {
            words: said(&page.summary, &page.verdicts),
            title: page.title,
            source: page.source,
            table: Some(page.table),
            chart: Some(page.chart),
            restricted: page.restricted,
        }));
    };
    let Some(page) = Analysis::read(store, kind, unit, &options, language)? else { return Ok(None) };
    let chosen = page.choices.iter().find(|choice| choice.option == "indicator").map(|choice| choice.chosen.as_str());
    if shown.indicator.as_deref().is_some_and(|key| chosen.is_some_and(|chosen| chosen != key)) {
        return Ok(None);
    }
    let section = shown.section.as_deref().and_then(|id| page.sections.iter().find(|s| s.id == id));
    Ok(section.map(|section| Found {
        title: section.heading.clone(),
        words: said(&section.text.join(" "), &section.verdicts),
        source: page.source.clone(),
        table: section.table.clone(),
        chart: section.chart.clone(),
        restricted: page.restricted,
    }))
}

/// What the page says first, and every judgement that says something.
fn said(first: &str, verdicts: &[Verdict]) -> String {
    let told = verdicts.iter().filter(|v| v.level != Level::CannotTell).map(|v| v.sentence.as_str());
    let sentences: Vec<&str> = std::iter::once(first).chain(told.filter(|s| !first.contains(s))).collect();
    sentences.join("\n")
}
