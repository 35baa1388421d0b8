//! The blocks that figures fill: the school in numbers, and the few charts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, MOST_CHARTS, Piece, Said};
use crate::indicator::{Area, Kind};
use crate::judgement::Level;
use crate::language::Language;
use crate::observation::Status;
use crate::page::chart::Drawing;
use crate::page::overview::{Card, Overview};
use crate::page::picture::points;
use crate::page::table::{Column, Table};
use crate::school::Period;
use crate::store::{Result, Store};
use crate::words;

/// Years beside each other on a page.
const YEARS: usize = 4;

/// Pupils behind the national tests, grade by grade, and what cannot be shown.
pub(super) fn school_in_numbers(store: &Store, overview: &Overview, language: Language) -> Result<Vec<Piece>> {
    let mut blocks = Vec::new();
    blocks.extend(pupils(store, overview, language)?.map(|table| Block::Table { table }.called("pupils")));
    let missing =
        overview.missing.iter().map(|missing| Said { heading: missing.what.clone(), text: missing.why.clone() });
    blocks.extend(missing.enumerate().map(|(at, said)| Block::Said(said).called(format!("missing-{at}"))));
    if blocks.is_empty() {
        blocks.push(Block::Text { text: language.text("report-numbers-nothing", &[]) }.called("nothing"));
    }
    Ok(blocks)
}

/// The most pupils that any test of a grade had in a year; hidden where every one of them is.
fn pupils(store: &Store, overview: &Overview, language: Language) -> Result<Option<Table>> {
    let Some(id) = store.unit_id(&overview.unit.id.parse().map_err(|_| corrupt())?)? else { return Ok(None) };
    let catalogue = store.catalogue()?;
    let mut grades: BTreeMap<u8, BTreeMap<Period, Option<u32>>> = BTreeMap::new();
    for card in &overview.cards {
        let Some(indicator) = catalogue.indicator(&card.indicator) else { continue };
        let (Area::NationalTests, Kind::Mean, Some(grade)) = (indicator.area, indicator.kind, indicator.grade) else {
            continue;
        };
        let years = grades.entry(grade).or_default();
        for point in points(store, id, indicator)? {
            // Where nobody was there, nothing is hidden.
            if matches!(point.status, Status::NotOffered | Status::NoneTookPart) && point.n.is_none() {
                continue;
            }
            let most = years.entry(point.period).or_default();
            *most = (*most).max(point.n);
        }
    }
    let years: BTreeSet<Period> = grades.values().flat_map(BTreeMap::keys).copied().collect();
    if years.is_empty() {
        return Ok(None);
    }
    let years: Vec<Period> = years.iter().rev().take(YEARS).rev().copied().collect();
    let cell = |found: Option<&Option<u32>>| match found {
        None => "–".to_owned(),
        Some(None) => language.text("report-hidden", &[]),
        Some(Some(n)) => language.count(u64::from(*n)),
    };
    let column = |title: String, numeric: bool| Column { title, numeric };
    let first = column(language.text("report-grade", &[]), false);
    Ok(Some(Table {
        caption: language.text("report-pupils", &[]),
        columns: [first].into_iter().chain(years.iter().map(|y| column(language.period(*y), true))).collect(),
        rows: grades
            .iter()
            .map(|(grade, of)| {
                let name = language.sentence_case(&language.grade_name(*grade));
                [name].into_iter().chain(years.iter().map(|year| cell(of.get(year)))).collect()
            })
            .collect(),
    }))
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
