//! The blocks that figures fill: the school in numbers, and the few charts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, MOST_CHARTS, Material, Piece, Said};
use crate::indicator::{Area, Catalogue, Kind};
use crate::judgement::Level;
use crate::language::Language;
use crate::observation::Status;
use crate::page::chart::Drawing;
use crate::page::overview::{Card, Overview};
use crate::page::picture::points;
use crate::page::table::{Column, Table};
use crate::school::{Period, UnitLevel};
use crate::store::{Result, Store, UnitId};
use crate::words;

/// Years beside each other on a page.
const YEARS: usize = 4;
/// Rows that a page has room for.
const ROWS: usize = 25;

/// Pupils behind the national tests, grade by grade, and what cannot be shown.
pub(super) fn school_in_numbers(store: &Store, overview: &Overview, language: Language) -> Result<Vec<Piece>> {
    let mut blocks = Vec::new();
    blocks.extend(pupils(store, overview, language)?.map(|table| Block::Table { table }.called("pupils")));
    blocks.extend(missing(overview));
    if blocks.is_empty() {
        blocks.push(Block::Text { text: language.text("report-numbers-nothing", &[]) }.called("nothing"));
    }
    Ok(blocks)
}

/// Figures that a reader would look for and not find, and why.
pub(super) fn missing(overview: &Overview) -> Vec<Piece> {
    let said = overview.missing.iter().map(|of| Said { heading: of.what.clone(), text: of.why.clone() });
    said.enumerate().map(|(at, said)| Block::Said(said).called(format!("missing-{at}"))).collect()
}

/// The most pupils that any test of a grade had in a year; `None` where every one of them is hidden.
type Pupils = BTreeMap<u8, BTreeMap<Period, Option<u32>>>;

/// With whether any of them is for the school's own eyes.
fn pupils_behind(
    store: &Store,
    unit: UnitId,
    catalogue: &Catalogue,
    keys: impl Iterator<Item = impl AsRef<str>>,
) -> Result<(Pupils, bool)> {
    let (mut grades, mut restricted) = (Pupils::new(), false);
    for key in keys {
        let Some(indicator) = catalogue.indicator(key.as_ref()) else { continue };
        let (Area::NationalTests, Kind::Mean, Some(grade)) = (indicator.area, indicator.kind, indicator.grade) else {
            continue;
        };
        let years = grades.entry(grade).or_default();
        for point in points(store, unit, indicator)? {
            // Where nobody was there, nothing is hidden.
            if matches!(point.status, Status::NotOffered | Status::NoneTookPart) && point.n.is_none() {
                continue;
            }
            restricted |= point.n_status == Status::Restricted;
            let most = years.entry(point.period).or_default();
            *most = (*most).max(point.n);
        }
    }
    Ok((grades, restricted))
}

fn pupils_cell(found: Option<&Option<u32>>, language: Language) -> String {
    match found {
        None => "–".to_owned(),
        Some(None) => language.text("report-hidden", &[]),
        Some(Some(n)) => language.count(u64::from(*n)),
    }
}

fn column(title: String, numeric: bool) -> Column {
    Column { title, numeric }
}

/// A row a grade, a column a year.
pub(super) fn pupils(store: &Store, overview: &Overview, language: Language) -> Result<Option<Table>> {
    let Some(id) = store.unit_id(&overview.unit.id.parse().map_err(|_| corrupt())?)? else { return Ok(None) };
    let keys = overview.cards.iter().map(|card| &card.indicator);
    let (grades, _) = pupils_behind(store, id, &*store.catalogue()?, keys)?;
    let years: BTreeSet<Period> = grades.values().flat_map(BTreeMap::keys).copied().collect();
    if years.is_empty() {
        return Ok(None);
    }
    let years: Vec<Period> = years.iter().rev().take(YEARS).rev().copied().collect();
    let first = column(language.text("report-grade", &[]), false);
    Ok(Some(Table {
        caption: language.text("report-pupils", &[]),
        columns: [first].into_iter().chain(years.iter().map(|y| column(language.period(*y), true))).collect(),
        rows: grades
            .iter()
            .map(|(grade, of)| {
                let name = language.sentence_case(&language.grade_name(*grade));
                [name].into_iter().chain(years.iter().map(|year| pupils_cell(of.get(year), language))).collect()
            })
            .collect(),
    }))
}

/// The newest year of every school of a kommune: a row a school, by name, a column a grade. In parts that fit a page.
pub(super) fn pupils_of_schools(of: &Material<'_>) -> Result<Vec<Piece>> {
    let (store, language) = (of.store, of.language);
    let Some(kommune) = store.unit_id(&of.code)?.filter(|_| of.overview.unit.level == UnitLevel::Kommune) else {
        return Ok(Vec::new());
    };
    let catalogue = store.catalogue()?;
    let mut schools = Vec::new();
    for (id, unit) in store.schools_of(kommune)? {
        let (grades, restricted) = pupils_behind(store, id, &catalogue, store.indicators_of(id)?.iter())?;
        of.flag(restricted);
        schools.push((unit.name, grades));
    }
    let all = || schools.iter().flat_map(|(_, grades)| grades);
    let Some(year) = all().flat_map(|(_, years)| years.keys()).max().copied() else { return Ok(Vec::new()) };
    let grades: BTreeSet<u8> = all().filter(|(_, years)| years.contains_key(&year)).map(|(grade, _)| *grade).collect();
    let named = |grade: &u8| column(language.sentence_case(&language.grade_name(*grade)), true);
    let first = column(language.text("schools-school", &[]), false);
    let columns: Vec<Column> = [first].into_iter().chain(grades.iter().map(named)).collect();
    let there = schools.iter().filter(|(_, of)| of.values().any(|years| years.contains_key(&year)));
    let row = |(name, of): &(String, Pupils)| -> Vec<String> {
        let cells = grades.iter().map(|g| pupils_cell(of.get(g).and_then(|years| years.get(&year)), language));
        [name.clone()].into_iter().chain(cells).collect()
    };
    let rows: Vec<Vec<String>> = there.map(row).collect();
    let caption = words!(language, "report-pupils-schools", period = language.period(year));
    let table =
        |rows: &[Vec<String>]| Table { caption: caption.clone(), columns: columns.clone(), rows: rows.to_vec() };
    let parts = rows.chunks(ROWS).enumerate();
    Ok(parts.map(|(at, rows)| Block::Table { table: table(rows) }.called(format!("schools-{at}"))).collect())
}

fn corrupt() -> crate::store::StoreError {
    crate::store::StoreError::Corrupt("a unit's code".to_owned())
}

/// At most three: what differs most from the country first, and otherwise one that everything rests on.
pub(super) fn figures(overview: &Overview, language: Language) -> Vec<Piece> {
    let of = |wanted: Level| overview.cards.iter().filter(move |card| card.level == wanted);
    let mut chosen: Vec<&Card> = of(Level::Clear).chain(of(Level::Possible)).take(MOST_CHARTS).collect();
    if chosen.is_empty() {
        chosen.extend(of(Level::MayBeChance).chain(&overview.cards).next());
    }
    if chosen.is_empty() {
        return vec![Block::Text { text: language.text("report-charts-nothing", &[]) }.called("nothing")];
    }
    let left_out = overview.cards.len() - chosen.len();
    let mut blocks: Vec<Piece> = chosen
        .into_iter()
        .map(|card| figure(card, words!(language, "report-why", level = card.level.word())))
        .collect();
    if left_out > 0 {
        blocks.push(Block::Note { text: words!(language, "report-left-out", count = left_out) }.called("left-out"));
    }
    blocks
}

/// A result's chart, with what it found and why it is there.
pub(super) fn figure(card: &Card, why: String) -> Piece {
    let block = Block::Figure {
        title: card.heading.clone(),
        finding: format!("{}.", card.finding),
        why,
        summary: card.chart.summary.clone(),
        chart: Some(Box::new(Drawing::DotInterval(card.chart.clone()))),
    };
    block.called(card.indicator.clone())
}
