//! A picture as a chart's plain data, and as a table.

use super::chart::{DotInterval, OwnPoint, OwnSeries, PointState, ReferencePoint, ReferenceSeries, SeriesBreak};
use super::picture::{Picture, Reference};
use super::table::{Column, Table};
use super::words::{Reach, level_sentence, reach};
use crate::language::Language;
use crate::observation::Point;
use crate::school::Unit;
use crate::words;

/// The chart of a picture, with its finding as title.
pub(super) fn chart(picture: &Picture, unit: &Unit, title: &str, summary: &str, language: Language) -> DotInterval {
    let indicator = &*picture.indicator;
    DotInterval {
        title: title.to_owned(),
        summary: summary.to_owned(),
        value_name: language.unit_of(indicator),
        periods: picture.periods.iter().map(|p| p.label()).collect(),
        own: OwnSeries {
            name: language.sentence_case(&language.unit_kind(unit.level)),
            points: (0..picture.periods.len()).map(|year| own_point(picture, year, language)).collect(),
        },
        references: picture.references.iter().map(|r| reference(picture, r, language)).collect(),
        breaks: breaks(picture, language),
        start: None,
        least_span: indicator.least_span,
        decimals: indicator.decimals,
        decimal_mark: language.decimal_mark(),
        footer: vec![legend(&[picture], unit, language)],
        restricted_notice: picture.restricted().then(|| language.text("restricted-notice", &[])),
    }
}

/// What a dot and a bar are. Where figures are shown and none has an interval, no bar is promised.
pub(super) fn legend(pictures: &[&Picture], unit: &Unit, language: Language) -> String {
    let kind = language.unit_kind(unit.level);
    let shown = || pictures.iter().flat_map(|p| (0..p.own.len()).filter_map(move |year| Some((p, p.shown(year)?))));
    let known = pictures.iter().any(|p| p.indicator.has_uncertainty());
    if known && (shown().next().is_none() || shown().any(|(p, point)| point.interval(&p.indicator).is_some())) {
        words!(language, "chart-legend", unit = kind)
    } else {
        words!(language, "chart-legend-bare", unit = kind)
    }
}

pub(super) fn own_point(picture: &Picture, year: usize, language: Language) -> OwnPoint {
    let (state, period) = (picture.state(year), picture.periods[year]);
    match picture.shown(year) {
        Some(point) => OwnPoint {
            state,
            value: point.value,
            interval: around(point, picture),
            text: language.number(point.value.unwrap_or_default(), picture.indicator.decimals),
            label: level_sentence(picture, point, period, language),
        },
        None => OwnPoint {
            state,
            value: None,
            interval: None,
            text: language.state_word(state),
            label: absent(picture, year, language),
        },
    }
}

/// The interval, with the value in it: a share is published rounded, and its interval is that of whole pupils.
fn around(point: &Point, picture: &Picture) -> Option<(f64, f64)> {
    let (low, high) = point.interval(&picture.indicator)?;
    let value = point.value?;
    Some((low.min(value), high.max(value)))
}

/// «2024–25: skjult», «2025–26: 8 elever, for få til at ett år kan sies alene».
fn absent(picture: &Picture, year: usize, language: Language) -> String {
    let (state, period) = (picture.state(year), picture.periods[year].label());
    match (state, picture.own_at(year).and_then(|p| p.n)) {
        (PointState::TooFew, Some(n)) => words!(language, "too-few-in-year", period = period, n = n),
        _ => format!("{period}: {}", language.state_word(state)),
    }
}

pub(super) fn reference(picture: &Picture, reference: &Reference, language: Language) -> ReferenceSeries {
    let name = language.sentence_case(&language.reference_name(reference.role, &reference.name));
    let points = reference.points.iter().zip(&picture.periods).map(|(point, period)| {
        let value = point.as_ref().and_then(|p| p.value);
        let text = value.map(|v| language.number(v, picture.indicator.decimals)).unwrap_or_default();
        let label = format!("{}, {}: {text}", name, period.label());
        ReferencePoint { value, text, label }
    });
    ReferenceSeries { role: reference.role, points: points.collect(), name }
}

pub(super) fn breaks(picture: &Picture, language: Language) -> Vec<SeriesBreak> {
    let segment = |year: usize| picture.indicator.segment(picture.periods[year]);
    let new = |year: &usize| segment(*year) != segment(*year - 1);
    let label = |year: usize| {
        let begins = segment(year).and_then(|s| s.begins.as_ref());
        begins.map_or_else(|| language.text("break-new-scale", &[]), |words| language.said(words))
    };
    (1..picture.periods.len()).filter(new).map(|before| SeriesBreak { before, label: label(before) }).collect()
}

/// The numbers of a picture, a row per school year.
pub(super) fn table(picture: &Picture, unit: &Unit, language: Language) -> Table {
    let column = |title: String, numeric: bool| Column { title, numeric };
    let mut columns = vec![
        column(language.text("table-period", &[]), false),
        column(language.sentence_case(&language.unit_kind(unit.level)), true),
    ];
    if picture.indicator.has_uncertainty() {
        columns.push(column(language.text("table-interval", &[]), true));
    }
    columns.push(column(language.text("table-pupils", &[]), true));
    let named = |r: &Reference| language.sentence_case(&language.reference_name(r.role, &r.name));
    columns.extend(picture.references.iter().map(|r| column(named(r), true)));
    let rows = (0..picture.periods.len()).map(|year| row(picture, year, language)).collect();
    let caption =
        words!(language, "table-caption", unit = &unit.name, indicator = language.indicator_name(&picture.indicator),);
    Table { caption, columns, rows }
}

fn row(picture: &Picture, year: usize, language: Language) -> Vec<String> {
    let mut row = vec![picture.periods[year].label(), value_cell(picture, year, language)];
    if picture.indicator.has_uncertainty() {
        row.push(interval_cell(picture, year, language));
    }
    row.push(pupils_cell(picture, year, language));
    row.extend(picture.references.iter().map(|r| reference_cell(picture, r, year, language)));
    row
}

/// Stands in a table where there is nothing to say.
pub(super) const NOTHING: &str = "–";

/// The unit's own value in one year, or the word for why there is none.
pub(super) fn value_cell(picture: &Picture, year: usize, language: Language) -> String {
    let (state, value) = (picture.state(year), picture.shown(year).and_then(|p| number(picture, p, language)));
    match value {
        Some(value) if state == PointState::Restricted => format!("{value} ({})", language.state_word(state)),
        Some(value) => value,
        None => language.state_word(state),
    }
}

/// «43–47», «±0,1».
pub(super) fn interval_cell(picture: &Picture, year: usize, language: Language) -> String {
    match picture.shown(year).and_then(|p| reach(picture, p, language)) {
        Some(Reach::Between(low, high)) => format!("{low}–{high}"),
        Some(Reach::Within(half)) => format!("±{half}"),
        None => NOTHING.to_owned(),
    }
}

/// How many pupils, also where their figure is not shown.
pub(super) fn pupils_cell(picture: &Picture, year: usize, language: Language) -> String {
    let n = picture.own_at(year).and_then(|p| p.n);
    n.map_or_else(|| NOTHING.to_owned(), |n| language.count(u64::from(n)))
}

pub(super) fn reference_cell(picture: &Picture, reference: &Reference, year: usize, language: Language) -> String {
    let point = reference.points.get(year).and_then(Option::as_ref);
    point.and_then(|p| number(picture, p, language)).unwrap_or_else(|| NOTHING.to_owned())
}

fn number(picture: &Picture, point: &Point, language: Language) -> Option<String> {
    point.value.map(|v| language.number(v, picture.indicator.decimals))
}
